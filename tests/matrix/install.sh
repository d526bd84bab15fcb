#!/usr/bin/env bash
# Makes sure that the browsers of `npm run test:matrix` are there: Chromium, Firefox, Lynx and w3m, and tmux in which the last two are
# driven; Debian's (as root). FIREFOX=/path/to/it names another Firefox.
set -euo pipefail

bash "$(dirname "$0")/../support/install-browser.sh"

# The commands, each with its package.
declare -A packages=([lynx]=lynx [w3m]=w3m [tmux]=tmux ["${FIREFOX:-firefox-esr}"]=firefox-esr)

missing=()
for name in "${!packages[@]}"; do command -v "$name" >/dev/null || missing+=("${packages[$name]}"); done
[ ${#missing[@]} = 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing Debian's ${missing[*]}." >&2
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null && exit 0
fi
echo "Not found: ${missing[*]}. Install them as root (Debian: apt-get install --no-install-recommends ${missing[*]})." >&2
exit 1
