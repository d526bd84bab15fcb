/** The sources of packages, as somebody writes them who publishes with one tool or another. */

/** For setuptools and `python3 -m build`. */
export function setuptoolsProject(version: string, { answer = 42 } = {}): Record<string, string> {
  return {
    "pyproject.toml": `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[project]
name = "Gh.Demo"
version = "${version}"
description = "A package of tests"
readme = "README.md"
requires-python = ">=3.7"
`,
    "README.md": "# Demo\n\nNaïve façade.\n",
    "gh_demo.py": `ANSWER = ${answer}\n`,
  };
}

/** For flit; it needs the package above. */
export const FLIT_PROJECT = {
  "pyproject.toml": `[build-system]
requires = ["flit_core >=3.2"]
build-backend = "flit_core.buildapi"

[project]
name = "gh-flit"
version = "0.3"
description = "A package of tests, by flit"
authors = [{ name = "Ada", email = "ada@example.org" }]
dependencies = ["gh-demo >=1"]
`,
  "gh_flit.py": `"""A package of tests, by flit"""\n`,
};

/** For poetry; it needs both. */
export const POETRY_PROJECT = {
  "pyproject.toml": `[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"

[tool.poetry]
name = "gh-poetry"
version = "2.0.0"
description = "A package of tests, by poetry"
authors = ["Ada <ada@example.org>"]

[tool.poetry.dependencies]
python = ">=3.7"
gh-flit = "*"
`,
  "gh_poetry.py": "",
};
