import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What a program printed on either output, with all white space as one space, and its exit code. */
export type Ran = { code: number; output: string };

const PIP = ["-m", "pip", "--isolated", "--disable-pip-version-check", "--no-input"];

/** @throws with the words of the script that installs them, where one of the clients is missing */
export function requireClients(): void {
  const { status, stderr } = spawnSync("bash", ["tests/clients/install.sh"], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

/** Debian's clients with a home of their own, which nothing of this machine's configuration reaches. */
export class Tools {
  readonly folder = mkdtempSync(join(tmpdir(), "gatehouse-clients-"));

  /** @param token what they upload with, by the `.pypirc` that the README shows */
  constructor(
    private readonly origin: string,
    private readonly token: string,
  ) {
    this.place("home", { ".pypirc": this.pypirc(token) });
  }

  private pypirc(token: string): string {
    const [, shown] = /```\n(\[distutils\][^`]+)```/.exec(readFileSync("README.md", "utf8")) ?? [];
    if (!shown) throw new Error("the README shows no .pypirc");
    return shown.replace("http://localhost:3000", this.origin).replace("YOUR-TOKEN", token);
  }

  /** A folder for the results, with these files in it. */
  place(name: string, files: Record<string, string> = {}): string {
    const folder = join(this.folder, name);
    mkdirSync(folder, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return folder;
  }

  /** `python3 -m build`, with the build back end that is installed. */
  build(project: string): Promise<Ran> {
    return this.run("python3", ["-m", "build", "--no-isolation", "--outdir", join(project, "dist"), project]);
  }

  twine(...args: string[]): Promise<Ran> {
    return this.run("twine", ["upload", "--non-interactive", "--disable-progress-bar", "-r", "gatehouse", ...args]);
  }

  /** Uploads with another token than the one that is set up. */
  twineWith(token: string, ...args: string[]): Promise<Ran> {
    return this.twine("--config-file", join(this.place("other", { pypirc: this.pypirc(token) }), "pypirc"), ...args);
  }

  flit(project: string): Promise<Ran> {
    return this.run("flit", ["publish", "--repository", "gatehouse"], { cwd: project });
  }

  poetry(project: string): Promise<Ran> {
    const env = {
      POETRY_REPOSITORIES_GATEHOUSE_URL: `${this.origin}/legacy/`,
      POETRY_HTTP_BASIC_GATEHOUSE_USERNAME: "__token__",
      POETRY_HTTP_BASIC_GATEHOUSE_PASSWORD: this.token,
      POETRY_VIRTUALENVS_CREATE: "false",
    };
    return this.run("poetry", ["publish", "--build", "--no-interaction", "--no-ansi", "--repository", "gatehouse"], { env, cwd: project });
  }

  /** Debian's pip with this index and no other. */
  pip(command: string[], ...args: string[]): Promise<Ran> {
    return this.run("python3", [...PIP, ...command, "--index-url", `${this.origin}/simple/`, ...args]);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private run(program: string, args: string[], { env = {}, cwd = this.folder }: { env?: Record<string, string>; cwd?: string } = {}) {
    const own = {
      NODE_ENV: "test" as const,
      PATH: "/usr/bin:/bin",
      HOME: join(this.folder, "home"),
      LANG: "C.UTF-8",
      COLUMNS: "200",
      NO_COLOR: "1",
      NO_PROXY: "*",
      PIP_CONFIG_FILE: "/dev/null",
      PIP_ROOT_USER_ACTION: "ignore",
      PYTHON_KEYRING_BACKEND: "keyring.backends.null.Keyring",
    };
    return new Promise<Ran>((resolve, reject) => {
      const options = { env: { ...own, ...env }, cwd, encoding: "utf8" as const };
      execFile(`/usr/bin/${program}`, args, options, (error, stdout, stderr) => {
        if (error && typeof error.code !== "number") return reject(error);
        resolve({ code: Number(error?.code ?? 0), output: `${stdout}${stderr}`.replace(/\s+/g, " ") });
      });
    });
  }
}
