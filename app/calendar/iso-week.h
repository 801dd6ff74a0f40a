/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/day.h"

/* A week as Danish calendars number it (ISO 8601): week 1 holds the year's first Thursday, so some
 * years have a week 53, and both it and the week 1 that follows are odd. */
typedef struct
{
  int year;
  int week;
} GpIsoWeek;

GpIsoWeek gp_iso_week_of (GpDay day);
GpDay gp_iso_week_get_monday (GpIsoWeek week);
gboolean gp_iso_week_is_even (GpIsoWeek week);

/* 52 or 53. */
int gp_iso_week_count_in_year (int year);
