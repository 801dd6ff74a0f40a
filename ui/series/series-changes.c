/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-changes.h"

#include <glib/gi18n-lib.h>

static void
free_line (gpointer data)
{
  GpChangeLine *line = data;

  g_free (line->sign);
  g_free (line->text);
  g_free (line);
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  const GpChangeLine *first = *(const GpChangeLine *const *) a;
  const GpChangeLine *second = *(const GpChangeLine *const *) b;

  return (first->day > second->day) - (first->day < second->day);
}

static char *
say_start (const GpSession *session, GpLanguage language)
{
  g_autofree char *day = gp_names_format_short (gp_moment_get_day (session->start), language);
  g_autofree char *time = gp_time_format (gp_moment_get_minute (session->start));

  return session->days > 0 ? g_steal_pointer (&day) : g_strdup_printf ("%s %s", day, time);
}

static gboolean
takes_place (const GpSession *session)
{
  return session != NULL && !gp_session_is_cancelled (session);
}

static void
add_line (GpSeriesChanges *changes,
          GpChangeLineKind kind,
          const GpSession *session,
          const char *text)
{
  GpChangeLine *line = g_new0 (GpChangeLine, 1);

  line->kind = kind;
  line->day = gp_moment_get_day (session->start);
  line->sign = session->number > 0 ? g_strdup_printf ("%d", session->number) : g_strdup ("·");
  line->text = g_strdup (text);
  changes->counts[kind]++;
  g_ptr_array_add (changes->lines, line);
}

static void
add_change (GpSeriesChanges *changes, const GpChange *change, GpLanguage language)
{
  const GpSession *before = (const GpSession *) change->before;
  const GpSession *after = (const GpSession *) change->after;
  g_autofree char *from = takes_place (before) ? say_start (before, language) : NULL;
  g_autofree char *to = takes_place (after) ? say_start (after, language) : NULL;

  if (from != NULL && to == NULL)
    {
      add_line (changes, GP_CHANGE_REMOVED, before, from);
    }
  else if (from == NULL && to != NULL)
    {
      add_line (changes, GP_CHANGE_ADDED, after, to);
    }
  else if (from != NULL && !g_str_equal (from, to))
    {
      g_autofree char *both = g_strdup_printf ("%s → %s", from, to);

      add_line (changes, GP_CHANGE_MOVED, after, both);
    }
}

GpSeriesChanges *
gp_series_changes_new (GpChangeSet *set, GpLanguage language)
{
  GpSeriesChanges *changes = g_new0 (GpSeriesChanges, 1);

  changes->lines = g_ptr_array_new_with_free_func (free_line);
  for (guint i = 0; i < gp_change_set_get_size (set); i++)
    if (gp_change_set_get (set, i)->kind == GP_RECORD_SESSION)
      add_change (changes, gp_change_set_get (set, i), language);
  g_ptr_array_sort (changes->lines, compare_lines);

  return changes;
}

void
gp_series_changes_free (GpSeriesChanges *changes)
{
  g_ptr_array_unref (changes->lines);
  g_free (changes);
}

static char *
say_count (GpChangeLineKind kind, guint count)
{
  switch (kind)
    {
    case GP_CHANGE_REMOVED:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u session is taken out.",
                                           "%u sessions are taken out.", count),
                              count);
    case GP_CHANGE_ADDED:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "%u session is added.", "%u sessions are added.", count),
          count);
    case GP_CHANGE_MOVED:
    default:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "%u session moves.", "%u sessions move.", count), count);
    }
}

char *
gp_series_changes_summarize (const GpSeriesChanges *changes)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint kind = 0; kind < G_N_ELEMENTS (changes->counts); kind++)
    {
      g_autofree char *words = say_count (kind, changes->counts[kind]);

      if (changes->counts[kind] > 0)
        g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", words);
    }
  if (text->len == 0)
    g_string_append (text, _ ("No session changes."));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
gp_series_changes_tell_end (GpDay before, GpDay after, GpLanguage language)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;

  if (before == after || before == GP_DAY_NONE || after == GP_DAY_NONE)
    return g_strdup ("");

  from = gp_names_format_short (before, language);
  to = gp_names_format_short (after, language);
  return g_strdup_printf (_ ("It ends on %s instead of %s."), to, from);
}
