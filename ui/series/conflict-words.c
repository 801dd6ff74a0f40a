/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/conflict-words.h"

#include <glib/gi18n-lib.h>

/* A question lists so many conflicts. */
#define MOST_CONFLICTS 4

char *
gp_conflict_words_count (guint count)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u conflict", "%u conflicts", count),
                          count);
}

char *
gp_conflict_words_list (GpSlice *slice, GPtrArray *conflicts, GpLanguage language)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < conflicts->len && i < MOST_CONFLICTS; i++)
    {
      const GpConflict *conflict = g_ptr_array_index (conflicts, i);
      g_autofree char *day = gp_names_format_short (gp_moment_get_day (conflict->start), language);
      g_autofree char *why = gp_conflict_explain (slice, conflict, language);

      g_string_append_printf (list, "%s%s: %s", i > 0 ? "\n" : "", day, why);
    }
  if (conflicts->len > MOST_CONFLICTS)
    {
      g_string_append_c (list, '\n');
      g_string_append_printf (list, _ ("and %u more"), conflicts->len - MOST_CONFLICTS);
    }

  return g_string_free (g_steal_pointer (&list), FALSE);
}
