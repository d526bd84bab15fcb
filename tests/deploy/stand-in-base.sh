#!/usr/bin/env bash
# Makes an image that stands in for Node's own where no registry of images can be reached: Debian by debootstrap, Node and npm by
# npm, the user `node`, and this machine's certificate authorities. Usage: stand-in-base.sh IMAGE, such as node:24-bookworm-slim.
set -euo pipefail

image=$1
tag=${image#node:}
version=${tag%%-*}
suite=$(cut -d- -f2 <<<"$tag")
case $(dpkg --print-architecture) in amd64) cpu=x64 ;; *) cpu=$(dpkg --print-architecture) ;; esac

packages=$(mktemp -d)
container=$(buildah from scratch)
trap 'rm -rf "$packages"; buildah rm "$container" >/dev/null' EXIT
root=$(buildah mount "$container")

debootstrap --variant=minbase "$suite" "$root" >/dev/null
rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/* "$root"/usr/share/{doc,man,locale}/*
mkdir -p "$root/etc/ssl/certs"
cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"

npm pack --silent --pack-destination "$packages" "node-linux-$cpu@$version" >/dev/null
tar xzf "$packages"/node-linux-*.tgz -C "$root/usr/local" --strip-components=1 --no-same-owner package/bin package/include
npm pack --silent --pack-destination "$packages" npm@11 >/dev/null
mkdir -p "$root/usr/local/lib/node_modules/npm"
tar xzf "$packages"/npm-*.tgz -C "$root/usr/local/lib/node_modules/npm" --strip-components=1 --no-same-owner
for name in npm npx; do ln -s "../lib/node_modules/npm/bin/$name-cli.js" "$root/usr/local/bin/$name"; done
chroot "$root" useradd --uid 1000 --create-home --shell /bin/bash node

buildah config --env PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
  --env NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt "$container"
buildah commit --quiet "$container" "$image" >/dev/null
