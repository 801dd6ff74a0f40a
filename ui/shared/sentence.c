/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/sentence.h"

char *
gp_sentence_begin (const char *text)
{
  GString *sentence = g_string_new (NULL);

  if (*text != '\0')
    {
      g_string_append_unichar (sentence, g_unichar_totitle (g_utf8_get_char (text)));
      g_string_append (sentence, g_utf8_next_char (text));
    }

  return g_string_free (sentence, FALSE);
}

char *
gp_sentence_join (const char *first, ...)
{
  GString *sentence = g_string_new (NULL);
  va_list parts;

  va_start (parts, first);
  for (const char *part = first; part != NULL; part = va_arg (parts, const char *))
    {
      if (*part == '\0')
        continue;

      if (sentence->len > 0)
        g_string_append (sentence, " · ");
      g_string_append (sentence, part);
    }
  va_end (parts);

  return g_string_free (sentence, FALSE);
}
