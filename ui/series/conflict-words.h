/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/conflict.h"

/* "2 conflicts". (transfer full) */
char *gp_conflict_words_count (guint count);

/* A line for each conflict, the first few: when, and why. (transfer full) */
char *gp_conflict_words_list (GpSlice *slice, GPtrArray *conflicts, GpLanguage language);
