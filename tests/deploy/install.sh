#!/usr/bin/env bash
# Makes sure that these programs are there: installed ones, or Debian's packages of the same names (as root).
# Usage: install.sh NAME…
set -euo pipefail

missing=()
for name in "$@"; do command -v "$name" >/dev/null || missing+=("$name"); done
[ ${#missing[@]} = 0 ] && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "Installing Debian's ${missing[*]}." >&2
  # Installed, not started: the tests start their own.
  printf '#!/bin/sh\nexit 101\n' >/usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d
  trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null && exit 0
fi
echo "Not found: ${missing[*]}. Install them (Debian: apt-get install ${missing[*]})." >&2
exit 1
