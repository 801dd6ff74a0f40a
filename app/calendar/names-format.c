/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/names.h"

#include "app/calendar/zone.h"

/* Danish writes an ordinal point after the number of the day. */
static const char *
get_point (GpLanguage language)
{
  return language == GP_LANGUAGE_DANISH ? "." : "";
}

char *
gp_names_format_short (GpDay day, GpLanguage language)
{
  return g_strdup_printf ("%s %d%s %s",
                          gp_weekday_get_short_name (gp_day_get_weekday (day), language),
                          gp_day_get_day_of_month (day), get_point (language),
                          gp_month_get_short_name (gp_day_get_month (day), language));
}

char *
gp_names_format_medium (GpDay day, GpLanguage language)
{
  return g_strdup_printf ("%d%s %s", gp_day_get_day_of_month (day), get_point (language),
                          gp_month_get_name (gp_day_get_month (day), language));
}

char *
gp_names_format_long (GpDay day, GpLanguage language)
{
  g_autofree char *medium = gp_names_format_medium (day, language);

  return g_strdup_printf ("%s %s", gp_weekday_get_name (gp_day_get_weekday (day), language),
                          medium);
}

static char *
format_with_year (GpDay day, GpLanguage language)
{
  g_autofree char *medium = gp_names_format_medium (day, language);

  return g_strdup_printf ("%s %d", medium, gp_day_get_year (day));
}

char *
gp_names_format_full (GpDay day, GpLanguage language)
{
  g_autofree char *dated = format_with_year (day, language);

  return g_strdup_printf ("%s %s", gp_weekday_get_name (gp_day_get_weekday (day), language), dated);
}

char *
gp_names_format_times (GpMoment start, int minutes)
{
  g_autofree char *from = gp_time_format (gp_moment_get_minute (start));
  g_autofree char *to =
      gp_time_format (gp_moment_get_minute (gp_zone_add_elapsed (start, minutes)));

  return g_strdup_printf ("%s–%s", from, to);
}

char *
gp_names_format_span (GpDay from, GpDay to, GpLanguage language)
{
  g_autofree char *last = format_with_year (to, language);
  g_autofree char *first = NULL;

  if (from == to)
    return g_steal_pointer (&last);

  if (gp_day_get_year (from) != gp_day_get_year (to))
    first = format_with_year (from, language);
  else if (gp_day_get_month (from) != gp_day_get_month (to))
    first = gp_names_format_medium (from, language);
  else
    return g_strdup_printf ("%d%s–%s", gp_day_get_day_of_month (from), get_point (language), last);

  return g_strdup_printf ("%s – %s", first, last);
}
