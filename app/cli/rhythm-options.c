/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/catalogue/offering.h"
#include "app/catalogue/weekday-time.h"
#include "app/cli/rhythm-options.h"

#define MOST_SESSIONS 9999
#define MOST_WEEKS 999
#define MINUTES_A_WEEK (7 * GP_MINUTES_A_DAY)

gboolean
gp_rhythm_options_parse_weekday (const char *text, GpWeekdayTime *time)
{
  g_autofree char *words = g_strdelimit (g_strdup (text), "=", ' ');

  *time = (GpWeekdayTime){ .time = -1 };
  return gp_weekday_time_parse (words, time);
}

gboolean
gp_rhythm_options_read_weekdays (const GpArguments *arguments, GArray *times, GError **error)
{
  const char *const *texts = gp_arguments_list (arguments, "weekday");

  for (; *texts != NULL; texts++)
    {
      GpWeekdayTime time;

      if (!gp_rhythm_options_parse_weekday (*texts, &time))
        {
          g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                       _ ("--weekday: “%s” is not a weekday such as mo, mo=10:00 or "
                          "mo=10:00-11:30"),
                       *texts);
          return FALSE;
        }

      g_array_append_val (times, time);
    }

  return TRUE;
}

gboolean
gp_rhythm_options_read_kind (const GpArguments *arguments,
                             GpRhythmKind *kind,
                             int *interval,
                             gboolean *given,
                             GError **error)
{
  const char *word = gp_arguments_get (arguments, "rhythm");

  *given = word != NULL;
  if (word == NULL || gp_rhythm_kind_parse (word, kind, interval))
    return TRUE;

  g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
               _ ("--rhythm: “%s” is none of weekly, biweekly, every-N-weeks, even-weeks, "
                  "odd-weeks, daily, once, appointment, days"),
               word);
  return FALSE;
}

/* "9", "7.5": a decimal point whatever the locale, and whole minutes. */
static gboolean
parse_hours (const char *text, int *minutes)
{
  char *end = NULL;
  double exact = g_ascii_strtod (text, &end) * 60;

  if (!g_ascii_isdigit (*text) || *end != '\0' || !(exact >= 1 && exact <= MINUTES_A_WEEK))
    return FALSE;

  *minutes = (int) (exact + 0.5);
  return ABS (exact - *minutes) < 0.001;
}

gboolean
gp_rhythm_options_read_hours (const GpArguments *arguments, int *minutes, GError **error)
{
  const char *text = gp_arguments_get (arguments, "hours-a-week");

  if (text == NULL || parse_hours (text, minutes))
    return TRUE;

  g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
               _ ("--hours-a-week: “%s” is not a number of hours such as 9 or 7.5"), text);
  return FALSE;
}

gboolean
gp_rhythm_options_read_length (const GpArguments *arguments,
                               GpLength *length,
                               gboolean *given,
                               GError **error)
{
  static const char *const names[] = { "count", "weeks", "until", "open-ended", NULL };
  int count = 0;
  int weeks = 0;
  GpDay until = GP_DAY_NONE;
  gboolean open = gp_arguments_has (arguments, "open-ended");

  if (!gp_arguments_check_exclusive (arguments, names, error) ||
      !gp_arguments_read_number (arguments, "count", 1, MOST_SESSIONS, &count, error) ||
      !gp_arguments_read_number (arguments, "weeks", 1, MOST_WEEKS, &weeks, error) ||
      !gp_arguments_read_day (arguments, "until", &until, error))
    return FALSE;

  if (count > 0)
    *length = gp_length_new_count (count);
  else if (weeks > 0)
    *length = gp_length_new_weeks (weeks);
  else if (until != GP_DAY_NONE)
    *length = gp_length_new_until (until);
  else if (open)
    *length = gp_length_new_open ();

  *given = count > 0 || weeks > 0 || until != GP_DAY_NONE || open;
  return TRUE;
}
