/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/rhythm.h"

#include <string.h>

/* In the order of GpRhythmKind. */
static const char *const kind_names[] = { "once",  "weekly",      "even-weeks", "odd-weeks",
                                          "daily", "appointment", "days" };

/* In the order of GpWeekday. */
static const char *const weekday_codes[] = { "mo", "tu", "we", "th", "fr", "sa", "su" };

static int
index_of (const char *text, const char *const *names, int n_names)
{
  for (int i = 0; i < n_names; i++)
    if (strcmp (text, names[i]) == 0)
      return i;

  return -1;
}

int
gp_weekday_parse (const char *text)
{
  return index_of (text, weekday_codes, G_N_ELEMENTS (weekday_codes));
}

const char *
gp_weekday_get_code (GpWeekday weekday)
{
  return weekday_codes[weekday];
}

char *
gp_rhythm_format (const GpRhythm *rhythm)
{
  g_autoptr (GString) text = g_string_new (kind_names[rhythm->kind]);

  if (rhythm->interval > 1)
    g_string_append_printf (text, "/%d", rhythm->interval);

  for (int i = 0; i < rhythm->n_times; i++)
    {
      const GpWeekdayTime *time = &rhythm->times[i];
      g_autofree char *clock = gp_time_format (time->time);

      g_string_append_printf (text, " %s=%s+%d", weekday_codes[time->weekday], clock,
                              time->minutes);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
parse_number (const char *text, guint least, guint most, int *number)
{
  guint64 value;

  if (!g_ascii_string_to_unsigned (text, 10, least, most, &value, NULL))
    return FALSE;

  *number = (int) value;
  return TRUE;
}

/* "weekly" or "weekly/2". */
static gboolean
parse_kind (const char *text, GpRhythm *rhythm)
{
  g_auto (GStrv) words = g_strsplit (text, "/", 2);
  int kind = words[0] == NULL ? -1 : index_of (words[0], kind_names, G_N_ELEMENTS (kind_names));

  if (kind < 0)
    return FALSE;

  rhythm->kind = (GpRhythmKind) kind;
  rhythm->interval = 1;

  return words[1] == NULL ||
         (kind == GP_RHYTHM_WEEKLY && parse_number (words[1], 1, 520, &rhythm->interval));
}

/* "mo=10:00+90" */
static gboolean
parse_time (const char *text, GpRhythm *rhythm)
{
  g_auto (GStrv) words = g_strsplit_set (text, "=+", -1);
  GpWeekdayTime time;
  int weekday;

  if (g_strv_length (words) != 3 || text[strlen (words[0])] != '=')
    return FALSE;

  weekday = gp_weekday_parse (words[0]);
  time.weekday = (GpWeekday) weekday;
  time.time = gp_time_parse (words[1]);

  return weekday >= 0 && time.time >= 0 &&
         parse_number (words[2], 0, GP_MINUTES_A_DAY, &time.minutes) &&
         gp_rhythm_add_time (rhythm, time);
}

gboolean
gp_rhythm_parse (const char *text, GpRhythm *rhythm)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  GpRhythm parsed = { 0 };

  if (words[0] == NULL || !parse_kind (words[0], &parsed))
    return FALSE;

  for (int i = 1; words[i] != NULL; i++)
    if (!parse_time (words[i], &parsed))
      return FALSE;

  if (parsed.n_times == 0)
    return FALSE;

  *rhythm = parsed;
  return TRUE;
}
