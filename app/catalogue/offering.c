/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/offering-private.h"
#include "app/catalogue/words.h"

GpOffering *
gp_offering_new (void)
{
  return g_atomic_rc_box_new0 (GpOffering);
}

GpOffering *
gp_offering_ref (GpOffering *offering)
{
  return g_atomic_rc_box_acquire (offering);
}

static void
clear (gpointer data)
{
  GpOffering *offering = data;

  g_free (offering->code);
  gp_words_clear (&offering->name);
  gp_words_clear (&offering->short_name);
  gp_words_clear (&offering->description);
  g_free (offering->times);
  g_strfreev (offering->roles);
  g_strfreev (offering->after);
  g_strfreev (offering->ours);
  g_free (offering->catalogue);
}

void
gp_offering_unref (GpOffering *offering)
{
  g_atomic_rc_box_release_full (offering, clear);
}

static void
add_day (GpRhythm *rhythm, const GpOffering *offering, GpWeekday weekday)
{
  GpWeekdayTime weekday_time = { weekday, offering->time, offering->minutes };

  gp_rhythm_add_time (rhythm, weekday_time);
}

static void
add_days (GpRhythm *rhythm, const GpOffering *offering, GpDay start)
{
  for (guint i = 0; i < offering->n_times; i++)
    gp_rhythm_add_time (rhythm, offering->times[i]);

  if (offering->n_times > 0)
    return;

  if (offering->rhythm != GP_RHYTHM_DAILY)
    add_day (rhythm, offering, gp_day_get_weekday (start));
  else
    for (int weekday = GP_MONDAY; weekday <= GP_SUNDAY; weekday++)
      add_day (rhythm, offering, weekday);
}

GpRhythm
gp_offering_get_rhythm (const GpOffering *offering, GpDay start)
{
  GpRhythm rhythm = { .kind = offering->rhythm, .interval = offering->interval };

  add_days (&rhythm, offering, start);
  if (offering->minutes_a_week > 0)
    gp_rhythm_split_week (&rhythm, offering->minutes_a_week);

  return rhythm;
}
