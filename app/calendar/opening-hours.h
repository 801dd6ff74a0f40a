/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/moment.h"

/* When the house is open: from and to on each weekday, in minutes of the day; both 0 on a weekday
 * when it is closed; to may be 1440 (midnight). */
typedef struct
{
  int from[7];
  int to[7];
} GpOpeningHours;

/* Every day 07:00–22:00, until a centre narrows it. */
GpOpeningHours gp_opening_hours_new_default (void);

/* Whether the house is open all the time from start until minutes later. */
gboolean gp_opening_hours_cover (const GpOpeningHours *hours, GpMoment start, int minutes);

/* One line of text and back, for storing: "07:00-22:00 07:00-22:00 … -", Monday first, "-" closed.
 * (transfer full) */
char *gp_opening_hours_format (const GpOpeningHours *hours);
gboolean gp_opening_hours_parse (const char *text, GpOpeningHours *hours);
