#!/bin/sh
# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every source with a text to translate stands in po/POTFILES.in. Usage: check-potfiles.sh SOURCE-FOLDER
set -eu
cd "$1"

find_translated ()
{
  grep -rlE --include='*.c' --include='*.h' '\b(N?C?_|g_d[cnp]*gettext2?) \(' app ui
  grep -rl --include='*.ui' 'translatable="yes"' app ui
}

missing=$(find_translated | sort | grep -v -x -F -f po/POTFILES.in || true)
[ -z "$missing" ] || {
  printf 'not in po/POTFILES.in:\n%s\n' "$missing"
  exit 1
}
