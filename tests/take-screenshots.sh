#!/bin/bash
# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes the pictures in data/screenshots: the example centre on Tuesday 24 November 2026, in Danish, on a virtual
# display. Needs xdotool and imagemagick. Usage: tests/take-screenshots.sh BUILD-FOLDER [PICTURE-FOLDER]
set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)
build=$(cd "${1:?Usage: tests/take-screenshots.sh BUILD-FOLDER [PICTURE-FOLDER]}" && pwd)
pictures=$(mkdir -p "${2:-$top/data/screenshots}" && cd "${2:-$top/data/screenshots}" && pwd)
. "$top/build-aux/headless.sh"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
use_folders_below "$folder"
provide_danish_locale "$folder/locale"
export LC_ALL=da_DK.UTF-8 GRUPPEPLAN_LOCALEDIR=$build/po GRUPPEPLAN_NOW=2026-11-24T10:42
unset GRUPPEPLAN_DB

# take PICTURE WIDTHxHEIGHT KEYS ARGUMENT...  KEYS are shell commands that bring the window where the picture wants it.
take ()
{
  local picture=$1 size=$2 keys=$3
  shift 3
  env -u WAYLAND_DISPLAY GDK_BACKEND=x11 GSK_RENDERER=cairo GSETTINGS_BACKEND=memory ADW_DISABLE_PORTAL=1 \
    picture="$pictures/$picture.png" keys="$keys" \
    xvfb-run -a -s "-screen 0 ${size}x24" dbus-run-session -- bash -euc '
      "$@" &
      program=$!
      xdotool search --sync --onlyvisible --name Gruppeplan >/dev/null
      sleep 2
      eval "$keys"
      sleep 2
      import -window root "$picture"
      kill $program
    ' sh "$build/ui/gruppeplan" "$@" 2>/dev/null
  echo "$pictures/$picture.png"
}

# A window opened from another has no window manager here to give it the keys.
choose_offering='xdotool key ctrl+n; sleep 3
  window=$(xdotool search --onlyvisible --name "Ny serie" | tail -n 1)
  xdotool windowfocus $window mousemove --window $window 250 96 click 1; sleep 1
  xdotool type 3.2; sleep 1; xdotool key Return; sleep 3
  import -window $window "$picture.window.png"'

"$build/app/cli/gruppeplanctl" --db "$folder/example.db" demo --today 2026-11-24 >/dev/null

take week 1440x900 'xdotool mousemove 500 600 click 1' --db "$folder/example.db"
take week-dark 1440x900 'xdotool mousemove 500 600 click 1' --dark --db "$folder/example.db"
take week-staff 1440x900 'xdotool key alt+2' --db "$folder/example.db"
take week-rooms 1440x900 'xdotool key alt+3' --db "$folder/example.db"
take week-narrow 1024x700 true --db "$folder/example.db"
take season 1440x900 'xdotool key ctrl+2' --db "$folder/example.db"
take season-dark 1440x900 'xdotool key ctrl+2' --dark --db "$folder/example.db"
take new-series 1440x900 "$choose_offering" --db "$folder/example.db"
mv "$pictures/new-series.png.window.png" "$pictures/new-series.png"
take first-start 1440x900 true
