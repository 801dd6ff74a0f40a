# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian packages that are missing. Sourced by ./run and ./check.

packages_to_build="build-essential meson ninja-build pkgconf gettext appstream libxml2-utils
  libadwaita-1-dev libsqlite3-dev libical-dev libjson-glib-dev"
packages_to_show="adwaita-icon-theme librsvg2-common fonts-cantarell"
packages_without_display="xvfb xauth dbus locales"
packages_to_test="clang-format desktop-file-utils tzdata khal vdirsyncer"

# Prints those of the packages named that are not installed.
missing_packages ()
{
  for package
  do
    status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null) || status=
    [ "$status" = installed ] || printf ' %s' "$package"
  done
}

# With everything there, neither root nor the network is asked for anything.
install_packages ()
{
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0

  if [ "$(id -u)" -eq 0 ]
  then
    as_root=
  elif sudo -n true 2>/dev/null
  then
    as_root="sudo -n"
  else
    echo "Packages are missing that only root can install:" \
      "apt-get update && apt-get install --no-install-recommends$missing" >&2
    exit 1
  fi

  $as_root apt-get update -q
  # shellcheck disable=SC2086 # both lists are meant to be split
  $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends $missing
}
