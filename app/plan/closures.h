/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"

/* On which days a series does not meet, and why. */

/* The centre's closing days that close this series, and its own pauses, from one day to another;
 * ids are those of the closing days, 0 for a pause. Public holidays are not among them: the
 * schedule computes those. (transfer full, of GpClosure) */
GArray *gp_closures_list (GpSlice *slice, const GpSeries *series, GpDay from, GpDay to);

/* Whether that day is closed for the series, public holidays included, whatever the series does on
 * closed days; *skipped (nullable) tells why. */
gboolean gp_closures_find (GpSlice *slice, const GpSeries *series, GpDay day, GpSkipped *skipped);

/* Whether the whole house, or treatment, is closed on a day, for a heading in a week. */
gboolean gp_closures_find_house (GpSlice *slice, GpDay day, GpSkipped *skipped, GpScope *scope);

/* The reason in words: "Skærtorsdag", the closing day's name, "pause". (transfer full) */
char *gp_closures_describe (GpSlice *slice, const GpSkipped *skipped, GpLanguage language);
