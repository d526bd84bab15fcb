#!/usr/bin/env bash
# Makes sure that the browser tests find a Chromium: one that is installed, or CHROMIUM=/path/to/it, or Debian's (as root),
# or Playwright's own.
set -euo pipefail

[ -n "${CHROMIUM:-}" ] && exec test -x "$CHROMIUM"
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  command -v "$name" >/dev/null && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "No Chromium found: installing Debian's." >&2
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null && exit 0
fi
if npx --no-install playwright-core install chromium; then exit 0; fi
echo "No Chromium found and none could be installed. Install one (Debian: apt-get install chromium) or set CHROMIUM to its path." >&2
exit 1
