#!/bin/bash
# Debian 13's django-allauth in a folder of its own, for the benchmark: Debian 12's has no second factor.
# Runs at the top of the repository, as root, with debootstrap.
set -eu
folder=build/debian-with-allauth
debootstrap --variant=minbase \
  --include=python3-django-allauth,gunicorn,python3-argon2,python3-qrcode,python3-fido2,python3-cryptography \
  trixie "$folder" http://deb.debian.org/debian
