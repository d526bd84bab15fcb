#!/usr/bin/env bash
# Makes sure that the real clients of a package index are there: twine, flit, poetry, build and pip, Debian's (as root).
set -euo pipefail

# The commands, each with its package.
declare -A packages=([twine]=twine [flit]=flit [poetry]=python3-poetry [pyproject-build]=python3-build [pip3]=python3-pip)

missing=()
for name in "${!packages[@]}"; do [ -x "/usr/bin/$name" ] || missing+=("${packages[$name]}"); done
for module in setuptools wheel; do /usr/bin/python3 -c "import $module" 2>/dev/null || missing+=("python3-$module"); done
[ ${#missing[@]} = 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing Debian's ${missing[*]}." >&2
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null && exit 0
fi
echo "Not found: ${missing[*]}. Install them as root (Debian: apt-get install --no-install-recommends ${missing[*]}): tests/clients fails without." >&2
# The other tests run all the same; those of tests/clients fail, and say the same.
[ "${1:-}" = --or-go-on ]
