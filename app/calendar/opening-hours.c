/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/opening-hours.h"

#include "app/calendar/zone.h"

#include <string.h>

GpOpeningHours
gp_opening_hours_new_default (void)
{
  GpOpeningHours hours;

  for (int i = GP_MONDAY; i <= GP_SUNDAY; i++)
    {
      hours.from[i] = 7 * 60;
      hours.to[i] = 22 * 60;
    }

  return hours;
}

/* from and to are minutes of that one day; to may be midnight. */
static gboolean
covers_day (const GpOpeningHours *hours, GpDay day, int from, int to)
{
  GpWeekday weekday = gp_day_get_weekday (day);

  return hours->from[weekday] < hours->to[weekday] && hours->from[weekday] <= from &&
         to <= hours->to[weekday];
}

gboolean
gp_opening_hours_cover (const GpOpeningHours *hours, GpMoment start, int minutes)
{
  GpMoment end = gp_zone_add_elapsed (start, minutes);
  GpDay day = gp_moment_get_day (start);

  for (; end > gp_moment_new (day + 1, 0); day++, start = gp_moment_new (day, 0))
    if (!covers_day (hours, day, gp_moment_get_minute (start), GP_MINUTES_A_DAY))
      return FALSE;

  return covers_day (hours, day, gp_moment_get_minute (start),
                     (int) (end - gp_moment_new (day, 0)));
}

char *
gp_opening_hours_format (const GpOpeningHours *hours)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (int i = GP_MONDAY; i <= GP_SUNDAY; i++)
    {
      g_autofree char *from = gp_time_format (hours->from[i]);
      g_autofree char *to = gp_time_format (hours->to[i]);

      g_string_append (text, i == GP_MONDAY ? "" : " ");
      if (hours->from[i] < hours->to[i])
        g_string_append_printf (text, "%s-%s", from, to);
      else
        g_string_append (text, "-");
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
parse_day (const char *text, int *from, int *to)
{
  g_auto (GStrv) ends = g_strsplit (text, "-", -1);

  *from = *to = 0;
  if (strcmp (text, "-") == 0)
    return TRUE;
  if (g_strv_length (ends) != 2)
    return FALSE;

  *from = gp_time_parse (ends[0]);
  *to = strcmp (ends[1], "24:00") == 0 ? GP_MINUTES_A_DAY : gp_time_parse (ends[1]);

  return *from >= 0 && *from < *to;
}

gboolean
gp_opening_hours_parse (const char *text, GpOpeningHours *hours)
{
  g_auto (GStrv) days = g_strsplit (text, " ", -1);

  if (g_strv_length (days) != 7)
    return FALSE;

  for (int i = GP_MONDAY; i <= GP_SUNDAY; i++)
    if (!parse_day (days[i], &hours->from[i], &hours->to[i]))
      return FALSE;

  return TRUE;
}
