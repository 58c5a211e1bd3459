#!/bin/bash
# Makes the clean Debian 12 in which the packages are tried: what the packages depend on, PostgreSQL, Redis, Prometheus, and nothing
# of ours. Needs root, mmdebstrap and Debian's mirror; takes some minutes, once.
#   make-root.sh ROOT PACKAGE.deb…
set -eu
root=${1:?ROOT}
shift
mirror=${VIGIA_MIRROR:-http://deb.debian.org/debian}
depends=
for package in "$@"; do
  depends+="${depends:+, }$(dpkg-deb -f "$package" Depends)"
done
tools=systemd-sysv,dbus,man-db,bash-completion,desktop-file-utils,appstream,procps,iproute2,postgresql,redis-server,prometheus,prometheus-alertmanager
mmdebstrap --variant=apt --skip=cleanup/apt --include="$tools" \
  --customize-hook='printf "vigia-test\n" >"$1/etc/hostname"' \
  --customize-hook='printf "127.0.0.1 localhost\n127.0.1.1 vigia-test\n" >"$1/etc/hosts"' \
  --customize-hook="chroot \"\$1\" env DEBIAN_FRONTEND=noninteractive apt-get satisfy -y --no-install-recommends '$depends'" \
  --customize-hook='rm -f "$1/etc/resolv.conf"' \
  bookworm "$root.new" "$mirror"
rm -rf "$root"
mv "$root.new" "$root"
