/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/* The text of small.json, a sound catalogue of three offerings. (transfer full) */
char *read_small (void);

/* The same with the first place that says before saying after instead: the offerings say much the
 * same. (transfer full) */
char *change_small (const char *before, const char *after);
