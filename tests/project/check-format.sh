#!/bin/sh
# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Refuses a C file that clang-format would write differently. Usage: check-format.sh SOURCE-FOLDER
set -eu
cd "$1"

# In a copy without git, the source files are those outside of build folders.
list_sources ()
{
  git ls-files '*.c' '*.h' 2>/dev/null || find . -name 'build*' -prune -o -name '*.[ch]' -print
}

list_sources | xargs -r clang-format --dry-run --Werror
