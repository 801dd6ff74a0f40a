/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/words.h"

const char *
gp_words_get (const GpWords *words, GpLanguage language)
{
  return language == GP_LANGUAGE_DANISH ? words->danish : words->english;
}

void
gp_words_clear (GpWords *words)
{
  g_clear_pointer (&words->danish, g_free);
  g_clear_pointer (&words->english, g_free);
}
