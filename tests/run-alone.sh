#!/bin/sh
# Copyright 2026 The Gruppeplan authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs one test program with home, settings and temporary files in a folder of its own, gone when it ends.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

export HOME="$folder" TMPDIR="$folder/tmp" XDG_RUNTIME_DIR="$folder/runtime"
export XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data"
export XDG_STATE_HOME="$folder/state" XDG_CACHE_HOME="$folder/cache"
mkdir -m 0700 "$TMPDIR" "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_STATE_HOME" "$XDG_CACHE_HOME"

"$@"
