/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/offering-words.h"

#include <glib/gi18n-lib.h>

#include "app/plan/words.h"

char *
gp_offering_words_duration (int minutes)
{
  if (minutes >= 120 && minutes % 60 == 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d hour", "%d hours", minutes / 60),
                            minutes / 60);

  return g_strdup_printf (_ ("%d min"), minutes);
}

static char *
say_length (const GpOffering *offering, GpLanguage language)
{
  g_autofree char *length = gp_words_describe_length (offering->length, language);
  g_autofree char *duration = gp_offering_words_duration (offering->minutes);

  if (offering->minutes == 0)
    return g_steal_pointer (&length);
  if (offering->length.kind == GP_LENGTH_OPEN)
    return g_steal_pointer (&duration);

  return g_strdup_printf (C_ ("length of a course", "%s of %s"), length, duration);
}

char *
gp_offering_words_summarize (const GpOffering *offering, GpLanguage language)
{
  GpRhythm rhythm = { .kind = offering->rhythm, .interval = MAX (offering->interval, 1) };
  g_autofree char *length = say_length (offering, language);
  g_autofree char *often = gp_words_describe_kind (&rhythm);

  return g_strjoin (" · ", length, often, offering->referral ? _ ("needs a referral") : NULL, NULL);
}

static gboolean
contains (const char *text, const char *folded)
{
  g_autofree char *folded_text = g_utf8_casefold (text, -1);

  return strstr (folded_text, folded) != NULL;
}

gboolean
gp_offering_words_match (const GpOffering *offering, const char *typed)
{
  g_autofree char *stripped = g_strstrip (g_strdup (typed));
  g_autofree char *folded = g_utf8_casefold (stripped, -1);
  g_autofree char *code = g_utf8_casefold (offering->code, -1);
  const GpWords *texts[] = { &offering->name, &offering->short_name, &offering->description };

  if (g_str_has_prefix (code, folded))
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (contains (texts[i]->danish, folded) || contains (texts[i]->english, folded))
      return TRUE;

  return FALSE;
}
