/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/calendar/expected-sessions.h"

#include <stdlib.h>
#include <string.h>

/* "8", "8-11", each with or without "@14:30" and then a star, as regular expressions have it. */
#define DAYS "^([0-9]{1,2})(?:-([0-9]{1,2}))?(?:@([0-9]{1,2}:[0-9]{2}))?(\\*?)$"

static gboolean
add_days (GArray *sessions, const char *month, const GMatchInfo *match)
{
  g_autofree char *first = g_match_info_fetch (match, 1);
  g_autofree char *last = g_match_info_fetch (match, 2);
  g_autofree char *time = g_match_info_fetch (match, 3);
  g_autofree char *star = g_match_info_fetch (match, 4);
  int last_day = atoi (last[0] == '\0' ? first : last);

  for (int day_of_month = atoi (first); day_of_month <= last_day; day_of_month++)
    {
      g_autofree char *date = g_strdup_printf ("%s-%02d", month, day_of_month);
      ExpectedSession expected = { .day = gp_day_parse (date),
                                   .time = time[0] == '\0' ? -1 : gp_time_parse (time),
                                   .stays = star[0] != '\0' };

      if (expected.day == GP_DAY_NONE)
        return FALSE;
      g_array_append_val (sessions, expected);
    }

  return atoi (first) <= last_day;
}

gboolean
expected_sessions_read (GArray *sessions, const char *text)
{
  g_autoptr (GRegex) days = g_regex_new (DAYS, 0, 0, NULL);
  g_auto (GStrv) words = g_strsplit_set (text, " ,", -1);
  const char *month = NULL;

  for (char **word = words; *word != NULL; word++)
    {
      g_autoptr (GMatchInfo) match = NULL;

      if (strlen (*word) == strlen ("2026-03") && (*word)[4] == '-')
        month = *word;
      else if (**word != '\0' && (month == NULL || !g_regex_match (days, *word, 0, &match) ||
                                  !add_days (sessions, month, match)))
        return FALSE;
    }

  return TRUE;
}
