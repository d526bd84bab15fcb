#!/usr/bin/env bash
# Builds the image with buildah, which needs no daemon, and runs the journeys against what its container would run: the image's
# files, read-only but for /tmp, by the image's user and command. As root; buildah is Debian's where there is none. The base is
# pulled, or made by stand-in-base.sh where it cannot be. Usage: test-image.sh [FILE-OF-JOURNEYS…].
set -euo pipefail
export STORAGE_DRIVER=${STORAGE_DRIVER:-vfs}

bash tests/deploy/install.sh buildah debootstrap
base=${NODE_IMAGE:-$(sed -n 's/^ARG NODE_IMAGE=//p' Dockerfile)}
if ! buildah inspect --type image "$base" >/dev/null 2>&1 && ! buildah pull --quiet "docker.io/library/$base" >/dev/null; then
  echo "$base cannot be pulled: making one that stands in for it." >&2
  bash tests/deploy/stand-in-base.sh "$base"
fi

buildah bud --quiet --pull-never --isolation chroot --format docker --build-arg NODE_IMAGE="$base" --tag gatehouse . >/dev/null
container=$(buildah from --pull-never gatehouse)
trap 'buildah rm "$container" >/dev/null' EXIT

# All but `npm start` itself, which is of the working tree.
SITE_COMMAND="bash tests/deploy/run-in-image.sh $(buildah mount "$container")" npx vitest run "${@:-tests/journeys}"
