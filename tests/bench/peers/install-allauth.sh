#!/bin/bash
# Debian 13's django-allauth in a folder of its own, for the benchmark: Debian 12's has no second factor. Its packages are unpacked, and not
# set up. Runs at the top of the repository, as root, with debootstrap.
set -eu
folder=build/debian-with-allauth
# The second line is what the first needs by another name, which debootstrap does not look for.
packages=python3-django-allauth,gunicorn,python3-argon2,python3-qrcode,python3-fido2,python3-cryptography
packages=$packages,python3-cffi-backend
debootstrap --variant=minbase --download-only --include=$packages trixie "$folder" http://deb.debian.org/debian
for package in "$folder"/var/cache/apt/archives/*.deb; do dpkg-deb -x "$package" "$folder"; done
