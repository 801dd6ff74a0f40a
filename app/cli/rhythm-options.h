/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/length.h"
#include "app/calendar/rhythm.h"
#include "app/cli/arguments.h"

/* The options that say when something takes place and for how long; series and offerings share
 * them. */

/* --weekday MO[=HH:MM[-HH:MM]]: time -1 and minutes 0 where they are not said. */
gboolean gp_rhythm_options_parse_weekday (const char *text, GpWeekdayTime *time);

/* All of them, appended (GpWeekdayTime). */
gboolean
gp_rhythm_options_read_weekdays (const GpArguments *arguments, GArray *times, GError **error);

/* --rhythm; *given tells whether there is one. */
gboolean gp_rhythm_options_read_kind (const GpArguments *arguments,
                                      GpRhythmKind *kind,
                                      int *interval,
                                      gboolean *given,
                                      GError **error);

/* --hours-a-week, in minutes. */
gboolean gp_rhythm_options_read_hours (const GpArguments *arguments, int *minutes, GError **error);

/* --count, --weeks, --until or --open-ended, of which at most one may be given. */
gboolean gp_rhythm_options_read_length (const GpArguments *arguments,
                                        GpLength *length,
                                        gboolean *given,
                                        GError **error);
