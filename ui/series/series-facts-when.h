/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/series/series-facts.h"

/* Fills in what has to do with the calendar: whether it is over, what comes next, when it ends and
 * how much later than it would without closed days. */
void gp_series_facts_tell_when (GpSeriesFacts *facts,
                                const GpFactsContext *context,
                                const GpSeries *series,
                                const GpProgress *progress);

/* "i dag 13:00", "i morgen", "i overmorgen", "tor 17. dec". (transfer full) */
char *gp_series_facts_say_next (GpMoment next, GpDay today, GpLanguage language);

/* By how many days the course ends later than a year without closed days would have it; 0 where it
 * is not counted in sessions. last_day is that of its last session. */
int gp_series_facts_get_delay (const GpSeries *series, GpDay last_day);
