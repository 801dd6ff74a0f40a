#!/bin/sh
# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every text has its Danish, and no Danish is left of a text that is gone. Usage: check-translation.sh SOURCE-FOLDER
set -eu
cd "$1"
template=$TMPDIR/gruppeplan.pot merged=$TMPDIR/da.po

xgettext --files-from=po/POTFILES.in --from-code=UTF-8 --output="$template" \
  --keyword=_ --keyword=N_ --keyword=C_:1c,2 --keyword=NC_:1c,2 --keyword=g_dngettext:2,3 \
  --keyword=g_dpgettext2:2c,3 --flag=g_strdup_printf:1:c-format --flag=g_set_error:4:c-format \
  --flag=g_dngettext:2:pass-c-format --flag=C_:2:pass-c-format --flag=_:1:pass-c-format
msgmerge --quiet --no-fuzzy-matching --output-file="$merged" po/da.po "$template"

# What the template says of a text, that it is a format above all, is known after merging only.
msgfmt --check --output-file=/dev/null "$merged"
amiss=$(msgattrib --untranslated "$merged"; msgattrib --only-fuzzy po/da.po; msgattrib --only-obsolete "$merged")
[ -z "$amiss" ] || {
  printf 'not whole in po/da.po:\n%s\n' "$amiss"
  exit 1
}
