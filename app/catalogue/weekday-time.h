/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/rhythm.h"

/* A usual weekday and time as a catalogue file writes it: "th" at the offering's own time,
 * "th 15:00" for as long as the offering's sessions last, "mo 14:30-16:00" for as long as it says;
 * the end may be 24:00. */

/* Reads one; what it does not say is left as it is. FALSE for what is not written like that. */
gboolean gp_weekday_time_parse (const char *text, GpWeekdayTime *weekday_time);

/* The same form back, with the end if wanted. (transfer full) */
char *gp_weekday_time_format (const GpWeekdayTime *weekday_time, gboolean with_end);
