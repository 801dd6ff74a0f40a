/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/closures.h"

#include <glib/gi18n-lib.h>

/* The house in which drop-in takes place stays open when only treatment is closed. */
static gboolean
closes (const GpClosingDay *closing_day, const GpOffering *offering)
{
  return closing_day->scope == GP_SCOPE_HOUSE || offering == NULL ||
         offering->form != GP_FORM_DROP_IN;
}

GArray *
gp_closures_list (GpSlice *slice, const GpSeries *series, GpDay from, GpDay to)
{
  const GpOffering *offering = gp_slice_get_offering (slice, series->offering);
  GArray *closures = g_array_copy (series->pauses);
  g_autoptr (GPtrArray) closing_days = gp_slice_list (slice, GP_RECORD_CLOSING_DAY);

  for (guint i = 0; i < closing_days->len; i++)
    {
      const GpClosingDay *closing_day = g_ptr_array_index (closing_days, i);
      GpDay last;

      if (!closes (closing_day, offering))
        continue;

      for (GpDay first = gp_closing_day_find_next (closing_day, from, &last);
           first != GP_DAY_NONE && first <= to;
           first = gp_closing_day_find_next (closing_day, last + 1, &last))
        {
          GpClosure closure = { GP_CLOSURE_CENTRE, first, last, closing_day->base.id };

          g_array_append_val (closures, closure);
        }
    }

  return closures;
}

static gboolean
find_holiday (GpDay day, GpSkipped *skipped)
{
  GpHoliday holiday = gp_holiday_of (day);

  if (holiday == GP_HOLIDAY_NONE)
    return FALSE;

  *skipped = (GpSkipped){ .day = day, .kind = GP_CLOSURE_HOLIDAY, .holiday = holiday };

  return TRUE;
}

static gboolean
find_closing_day (GpSlice *slice, GpDay day, const GpOffering *offering, GpSkipped *skipped)
{
  g_autoptr (GPtrArray) closing_days = gp_slice_list (slice, GP_RECORD_CLOSING_DAY);

  for (guint i = 0; i < closing_days->len; i++)
    {
      const GpClosingDay *closing_day = g_ptr_array_index (closing_days, i);
      GpDay last;

      if (!closes (closing_day, offering) ||
          gp_closing_day_find_next (closing_day, day, &last) != day)
        continue;

      *skipped = (GpSkipped){ .day = day, .kind = GP_CLOSURE_CENTRE, .id = closing_day->base.id };

      return TRUE;
    }

  return FALSE;
}

gboolean
gp_closures_find (GpSlice *slice, const GpSeries *series, GpDay day, GpSkipped *skipped)
{
  GpSkipped ignored;
  GpSkipped *found = skipped != NULL ? skipped : &ignored;

  if (find_holiday (day, found) ||
      find_closing_day (slice, day, gp_slice_get_offering (slice, series->offering), found))
    return TRUE;

  for (guint i = 0; i < series->pauses->len; i++)
    {
      const GpClosure *pause = &g_array_index (series->pauses, GpClosure, i);

      if (day < pause->from || day > pause->to)
        continue;

      *found = (GpSkipped){ .day = day, .kind = GP_CLOSURE_PAUSE };

      return TRUE;
    }

  return FALSE;
}

gboolean
gp_closures_find_house (GpSlice *slice, GpDay day, GpSkipped *skipped, GpScope *scope)
{
  const GpClosingDay *closing_day;

  *scope = GP_SCOPE_HOUSE;

  if (find_holiday (day, skipped))
    return TRUE;

  if (!find_closing_day (slice, day, NULL, skipped))
    return FALSE;

  closing_day = gp_slice_get (slice, GP_RECORD_CLOSING_DAY, skipped->id);
  *scope = closing_day->scope;

  return TRUE;
}

char *
gp_closures_describe (GpSlice *slice, const GpSkipped *skipped, GpLanguage language)
{
  const GpClosingDay *closing_day;

  switch (skipped->kind)
    {
    case GP_CLOSURE_HOLIDAY:
      return g_strdup (gp_holiday_get_name (skipped->holiday, language));
    case GP_CLOSURE_CENTRE:
      closing_day = gp_slice_get (slice, GP_RECORD_CLOSING_DAY, skipped->id);
      return g_strdup (closing_day != NULL ? closing_day->name : _ ("Closing day"));
    case GP_CLOSURE_PAUSE:
    default:
      return g_strdup (C_ ("closed day", "Pause"));
    }
}
