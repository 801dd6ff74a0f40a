/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/iso-week.h"

GpIsoWeek
gp_iso_week_of (GpDay day)
{
  GpDay thursday = gp_day_get_monday (day) + 3;

  return (GpIsoWeek){ gp_day_get_year (thursday), (gp_day_get_day_of_year (thursday) + 6) / 7 };
}

GpDay
gp_iso_week_get_monday (GpIsoWeek week)
{
  /* 4 January is always in week 1, whichever of 1 to 7 January the first Thursday is. */
  return gp_day_get_monday (gp_day_new (week.year, 1, 4)) + 7 * (week.week - 1);
}

gboolean
gp_iso_week_is_even (GpIsoWeek week)
{
  return week.week % 2 == 0;
}

int
gp_iso_week_count_in_year (int year)
{
  /* 28 December is always in the last week, as 4 January is in the first. */
  return gp_iso_week_of (gp_day_new (year, 12, 28)).week;
}
