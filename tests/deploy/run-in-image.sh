#!/usr/bin/env bash
# Runs Node from the root file system of the image as its container does: read-only but for /tmp, where the tests have their data
# or the folder for it, and as the image's user. Usage: run-in-image.sh ROOT ARGUMENTS-OF-NODE, with the site's environment.
set -euo pipefail

database=${DATABASE_URL:-}
for data in "${DATA_DIR:-}" "$(dirname "${database#file:}")"; do
  while [ ! -e "$data" ]; do data=$(dirname "$data"); done
  case "$data" in /tmp/*) chown -R 1000:1000 "$data" ;; esac
done
# So are the files that a setting names, and their folders.
for path in $(env | grep -oE '/tmp/[^ ,;&"]+' | sort -u); do
  if [ -f "$path" ]; then chown 1000:1000 "$path" "$(dirname "$path")"; fi
done
exec unshare --mount sh -euc '
  root=$1; shift
  mount --rbind "$root" "$root"
  mount -o remount,bind,ro "$root"
  mount --bind /tmp "$root/tmp"
  mount --bind /dev "$root/dev"
  mount -t proc proc "$root/proc"
  exec setpriv --no-new-privs chroot --userspec=1000:1000 "$root" /bin/sh -c "cd /app && exec node \"\$@\"" node "$@"
' run-in-image "$@"
