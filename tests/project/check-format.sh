#!/bin/sh
# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Refuses a C file that clang-format would write differently. Usage: check-format.sh SOURCE-FOLDER
# Releases of clang-format do not agree with each other; the one of Debian 12 decides, elsewhere this is skipped.
set -eu
cd "$1"

clang-format --version | grep -q 'version 14\.' || exit 77

# In a copy without git, the source files are those outside of build folders.
list_sources ()
{
  git ls-files '*.c' '*.h' 2>/dev/null || find . -name 'build*' -prune -o -name '*.[ch]' -print
}

list_sources | xargs -r clang-format --dry-run --Werror
