/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "app/catalogue/offering.h"

static const char *const words[] = {
  [GP_RHYTHM_ONCE] = "once",
  [GP_RHYTHM_WEEKLY] = "weekly",
  [GP_RHYTHM_EVEN_WEEKS] = "even-weeks",
  [GP_RHYTHM_ODD_WEEKS] = "odd-weeks",
  [GP_RHYTHM_DAILY] = "daily",
  [GP_RHYTHM_APPOINTMENT] = "appointment",
  [GP_RHYTHM_DAYS] = "days",
};

char *
gp_rhythm_kind_format (GpRhythmKind kind, int interval)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (words), NULL);

  if (kind != GP_RHYTHM_WEEKLY || interval == 1)
    return g_strdup (words[kind]);

  if (interval == 2)
    return g_strdup ("biweekly");

  return g_strdup_printf ("every-%d-weeks", interval);
}

/* "every-3-weeks"; 0 for anything else. */
static int
parse_interval (const char *word)
{
  g_autofree char *number = NULL;
  guint64 weeks;

  if (!g_str_has_prefix (word, "every-") || !g_str_has_suffix (word, "-weeks") ||
      strlen (word) < strlen ("every-N-weeks"))
    return 0;

  number = g_strndup (word + strlen ("every-"), strlen (word) - strlen ("every--weeks"));
  if (!g_ascii_string_to_unsigned (number, 10, 1, 52, &weeks, NULL))
    return 0;

  return (int) weeks;
}

gboolean
gp_rhythm_kind_parse (const char *word, GpRhythmKind *kind, int *interval)
{
  int weeks = g_str_equal (word, "biweekly") ? 2 : parse_interval (word);

  *interval = MAX (weeks, 1);
  *kind = GP_RHYTHM_WEEKLY;
  if (weeks > 0)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i], word))
      {
        *kind = i;
        return TRUE;
      }

  return FALSE;
}
