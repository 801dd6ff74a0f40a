/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/day.h"

/* A wall-clock day and time in the centre's zone, as minutes since 1970-01-01T00:00 on that clock.
 * What the clock on the wall says, not an instant: zone.h turns it into one. */
typedef gint64 GpMoment;

/* No moment; before every other. */
#define GP_MOMENT_NONE G_MININT64

#define GP_MINUTES_A_DAY 1440

/* minute is the minute of the day, 0–1439 (more runs on into the next days). */
GpMoment gp_moment_new (GpDay day, int minute);

GpDay gp_moment_get_day (GpMoment moment);

/* The minute of the day, 0–1439. */
int gp_moment_get_minute (GpMoment moment);

/* Reads "2026-12-03T10:00" and nothing else; GP_MOMENT_NONE for what is not such a moment. */
GpMoment gp_moment_parse (const char *text);

/* "2026-12-03T10:00". (transfer full) */
char *gp_moment_format (GpMoment moment);

/* Reads "10:00" or "9:30" as a minute of the day, 0–1439; -1 for anything else. */
int gp_time_parse (const char *text);

/* "10:00". (transfer full) */
char *gp_time_format (int minute);
