# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs programs where nobody looks on: with folders of their own, in Danish where asked, on a virtual display.
# Sourced by ./run, ./check and the scripts that take pictures.

# Everything that the programs started from here on keep for a user lands below FOLDER.
use_folders_below ()
{
  export HOME="$1/home" TMPDIR="$1/tmp" XDG_RUNTIME_DIR="$1/runtime"
  export XDG_CONFIG_HOME="$1/config" XDG_DATA_HOME="$1/data" XDG_STATE_HOME="$1/state" XDG_CACHE_HOME="$1/cache"

  mkdir -p "$HOME" "$TMPDIR" "$XDG_CONFIG_HOME/gtk-4.0" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME"
  mkdir -p -m 0700 "$XDG_RUNTIME_DIR"
  printf '[Settings]\ngtk-font-name=Cantarell 11\n' >"$XDG_CONFIG_HOME/gtk-4.0/settings.ini"
}

# A bare system has no Danish locale; one below FOLDER serves as well and needs no root.
provide_danish_locale ()
{
  if ! locale -a | grep -q -i -x 'da_DK\.utf-\{0,1\}8'
  then
    mkdir -p "$1"
    [ -e "$1/da_DK.UTF-8" ] || localedef -i da_DK -f UTF-8 "$1/da_DK.UTF-8"
    export LOCPATH="$1"
  fi
}

# The cairo renderer draws the same everywhere; portals and stored settings stay out of it.
run_without_display ()
{
  env -u WAYLAND_DISPLAY GDK_BACKEND=x11 GSK_RENDERER=cairo GSETTINGS_BACKEND=memory ADW_DISABLE_PORTAL=1 \
    xvfb-run -a -s "-screen 0 1440x900x24" dbus-run-session -- "$@"
}
