#!/bin/bash
# Boots a Debian root of its own: systemd as PID 1 of namespaces of its own, with no network but a loopback.
#   boot-root.sh ROOT STATE_DIR      runs in the foreground; needs root; end it with SIGKILL to the systemd process
# ROOT stays as it is: what the machine writes goes into STATE_DIR/upper, and a second boot with it goes on from there.
set -eu
root=$(realpath "${1:?ROOT}")
state=$(realpath "${2:?STATE_DIR}")
if [ "${3:-}" != inside ]; then
  mkdir -p "$state"/{upper,work,root}
  exec unshare --mount --pid --fork --kill-child --uts --ipc --cgroup --net --mount-proc "$0" "$root" "$state" inside
fi
mount --make-rprivate /
mount -t overlay overlay -o "lowerdir=$root,upperdir=$state/upper,workdir=$state/work" "$state/root"
cd "$state/root"
mount -t proc proc proc
mount --bind proc/sys proc/sys
mount -o remount,bind,ro proc/sys # the kernel's settings are the host's
mount -t sysfs -o ro sysfs sys
mount -t cgroup2 cgroup2 sys/fs/cgroup
mount -t tmpfs -o mode=0755 tmpfs run
mount -t tmpfs -o mode=0755 tmpfs dev
mkdir -m 0755 dev/pts dev/shm
mount -t devpts -o newinstance,ptmxmode=0666,mode=0620,gid=5 devpts dev/pts
mount -t tmpfs -o mode=1777 tmpfs dev/shm
for device in null:3 zero:5 full:7 random:8 urandom:9; do
  mknod -m 0666 "dev/${device%:*}" c 1 "${device#*:}"
done
mknod -m 0666 dev/tty c 5 0
ln -s pts/ptmx dev/ptmx
ln -s /proc/self/fd dev/fd
ip link set lo up
ip address add 10.9.8.7/32 dev lo # Alertmanager wants an address that others could reach
hostname "$(cat etc/hostname)"
pivot_root . mnt
umount -l /mnt
export container=other
exec /lib/systemd/systemd --system --unit=multi-user.target
