/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/closing-day.h"

static void
clear_closing_day (gpointer record)
{
  GpClosingDay *closing_day = record;

  g_free (closing_day->name);
}

GpClosingDay *
gp_closing_day_new (void)
{
  GpClosingDay *closing_day =
      gp_record_new (GP_RECORD_CLOSING_DAY, sizeof (GpClosingDay), clear_closing_day);

  closing_day->from = GP_DAY_NONE;
  closing_day->to = GP_DAY_NONE;

  return closing_day;
}

const char *
gp_scope_get_nick (GpScope scope)
{
  return scope == GP_SCOPE_HOUSE ? "house" : "treatment";
}

gboolean
gp_scope_parse (const char *word, GpScope *scope)
{
  *scope = g_str_equal (word, "house") ? GP_SCOPE_HOUSE : GP_SCOPE_TREATMENT;

  return g_str_equal (word, gp_scope_get_nick (*scope));
}

static GpDay
get_first_in_year (const GpClosingDay *closing_day, int year)
{
  int month = gp_day_get_month (closing_day->from);
  int day = gp_day_get_day_of_month (closing_day->from);
  GpDay first = gp_day_new (year, month, day);

  return first == GP_DAY_NONE ? gp_day_new (year, month, day - 1) : first;
}

GpDay
gp_closing_day_find_next (const GpClosingDay *closing_day, GpDay day, GpDay *to)
{
  GpDay length = closing_day->to - closing_day->from;

  if (!closing_day->yearly)
    {
      *to = closing_day->to;
      return closing_day->to < day ? GP_DAY_NONE : MAX (closing_day->from, day);
    }

  /* A run may begin in the year before, as Christmas until New Year does. */
  for (int year = gp_day_get_year (day) - 1; year <= gp_day_get_year (day) + 1; year++)
    {
      GpDay first = get_first_in_year (closing_day, year);

      if (first == GP_DAY_NONE || first + length < day)
        continue;

      *to = first + length;
      return MAX (first, day);
    }

  return GP_DAY_NONE;
}
