#!/usr/bin/env bash
# Builds the image with buildah, which needs no daemon, and runs the journeys against what its container would run: the image's
# files, read-only but for /tmp, by the image's user and command. As root, with the image's base at hand.
set -euo pipefail
export STORAGE_DRIVER=${STORAGE_DRIVER:-vfs}

buildah bud --quiet --pull-never --isolation chroot --format docker --tag gatehouse . >/dev/null
container=$(buildah from --pull-never gatehouse)
trap 'buildah rm "$container" >/dev/null' EXIT

# All but `npm start` itself, which is of the working tree.
SITE_COMMAND="bash tests/deploy/run-in-image.sh $(buildah mount "$container")" npx vitest run tests/journeys
