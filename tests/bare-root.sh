#!/bin/bash
# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shows that a clone needs nothing but ./run and ./check: makes a bare Debian in FOLDER, which must not exist yet,
# clones this repository's HEAD into it and runs both there, then both again without root and without a network.
# Usage, as root: tests/bare-root.sh FOLDER [bookworm|trixie]
set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)
root=${1:?Usage: tests/bare-root.sh FOLDER [bookworm|trixie]}
suite=${2:-bookworm}
clone=/srv/gruppeplan
nobody=65534:65534

# The mirror that this machine's own apt uses for Debian itself.
find_mirror ()
{
  apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' \
    | awk '$2 ~ /^(bookworm|trixie)$/ && $3 == "main" { print $1; exit }'
}

make_root ()
{
  debootstrap --variant=minbase "$suite" "$root" "$(find_mirror)" >"$root.log"
  apt-config dump Acquire >"$root/etc/apt/apt.conf.d/90-like-the-host"
  cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
  git clone --quiet --no-hardlinks "$top" "$root$clone"
}

# The mounts live in a namespace of their own and are gone when COMMAND ends.
# inside USER NETWORK COMMAND..., with NETWORK yes or no
inside ()
{
  local user=$1 network=$2
  shift 2
  local -a namespaces=(--mount)
  [ "$network" = yes ] || namespaces+=(--net)

  unshare "${namespaces[@]}" bash -euc '
    root=$1 clone=$2 user=$3
    shift 3
    ip link set lo up 2>/dev/null || true
    mount --rbind /dev "$root/dev"
    mount --rbind /sys "$root/sys"
    mount -t proc proc "$root/proc"
    exec chroot --userspec="$user" "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
      ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
      sh -c "cd $clone && exec \"\$@\"" sh "$@"
  ' inside "$root" "$clone" "$user" "$@" </dev/null
}

say ()
{
  printf '\n#### %s, after %d s: %s\n' "$suite" "$SECONDS" "$*"
}

fail ()
{
  say "FAILED: $*"
  exit 1
}

refuses_without_root ()
{
  local message status=0
  message=$(inside "$nobody" yes ./run 2>&1) || status=$?
  echo "$message"
  [ "$status" -eq 1 ] || fail "without root ./run must give up with 1, not $status"
  [ "$(wc -l <<<"$message")" -eq 1 ] || fail "one sentence is expected"
  [[ $message == *"apt-get install"* ]] || fail "the exact line for apt is expected"
}

made_all ()
{
  local file
  for file in example.db week.png feeds/*.ics
  do
    compgen -G "$root$clone/build/$file" >/dev/null || fail "./run made no build/$file"
  done
}

# With the packages there, ./run may touch nothing outside of the build folder.
stays_in_build_folder ()
{
  touch "$root.before"
  inside 0:0 no ./run >/dev/null
  local strays
  strays=$(find "$root" -xdev -newer "$root.before" ! -type d -not -path "$root$clone/build/*" -print)
  [ -z "$strays" ] || fail "written outside of the build folder: $strays"
}

say "make the root"
make_root

say "./run without root and without the packages"
refuses_without_root

say "./run"
inside 0:0 yes ./run
made_all

say "./run again, without a network"
stays_in_build_folder

say "./check"
inside 0:0 yes ./check

say "./check --quick and ./run without root and without a network"
rm -rf "$root$clone/build"
chown -R "$nobody" "$root$clone"
inside "$nobody" no ./check --quick
inside "$nobody" no ./run >/dev/null
made_all

say "all is well"
