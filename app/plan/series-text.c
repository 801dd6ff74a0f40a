/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/series.h"

/* A part in which the series does not meet. */
#define GAP "none"

/* A list in one line of text: the items as written, with a separator between them. */
typedef char *(*FormatItem) (gconstpointer item);
typedef gboolean (*ParseItem) (const char *text, gpointer item);

static char *
format_list (GArray *list, const char *separator, FormatItem format)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < list->len; i++)
    {
      g_autofree char *item = format (list->data + i * g_array_get_element_size (list));

      g_string_append_printf (text, "%s%s", i == 0 ? "" : separator, item);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
parse_list (const char *text, const char *separator, ParseItem parse, GArray *list)
{
  g_auto (GStrv) items = g_strsplit (text, separator, -1);

  for (guint i = 0; items[i] != NULL; i++)
    {
      g_array_set_size (list, list->len + 1);

      if (!parse (items[i], list->data + (list->len - 1) * g_array_get_element_size (list)))
        return FALSE;
    }

  return TRUE;
}

static char *
format_part (gconstpointer item)
{
  const GpRhythmPart *part = item;
  g_autofree char *from = gp_day_format (part->from);
  g_autofree char *rhythm =
      part->rhythm.n_times > 0 ? gp_rhythm_format (&part->rhythm) : g_strdup (GAP);

  return g_strdup_printf ("%s %s", from, rhythm);
}

static gboolean
parse_part (const char *text, gpointer item)
{
  GpRhythmPart *part = item;
  g_auto (GStrv) words = g_strsplit (text, " ", 2);

  if (g_strv_length (words) != 2)
    return FALSE;

  part->from = gp_day_parse (words[0]);
  part->rhythm = (GpRhythm){ .kind = GP_RHYTHM_WEEKLY, .interval = 1 };

  return part->from != GP_DAY_NONE &&
         (g_str_equal (words[1], GAP) || gp_rhythm_parse (words[1], &part->rhythm));
}

static char *
format_pause (gconstpointer item)
{
  const GpClosure *pause = item;
  g_autofree char *from = gp_day_format (pause->from);
  g_autofree char *to = gp_day_format (pause->to);

  return g_strdup_printf ("%s/%s", from, to);
}

static gboolean
parse_pause (const char *text, gpointer item)
{
  GpClosure *pause = item;
  g_auto (GStrv) days = g_strsplit (text, "/", 2);

  if (g_strv_length (days) != 2)
    return FALSE;

  *pause = (GpClosure){ GP_CLOSURE_PAUSE, gp_day_parse (days[0]), gp_day_parse (days[1]), 0 };

  return pause->from != GP_DAY_NONE && pause->to >= pause->from;
}

static char *
format_held_day (gconstpointer item)
{
  return gp_day_format (*(const GpDay *) item);
}

static gboolean
parse_held_day (const char *text, gpointer item)
{
  GpDay *day = item;

  *day = gp_day_parse (text);

  return *day != GP_DAY_NONE;
}

char *
gp_series_format_parts (const GpSeries *series)
{
  return format_list (series->parts, "; ", format_part);
}

gboolean
gp_series_parse_parts (const char *text, GArray *parts)
{
  return parse_list (text, "; ", parse_part, parts) && parts->len > 0;
}

char *
gp_series_format_pauses (const GpSeries *series)
{
  return format_list (series->pauses, " ", format_pause);
}

gboolean
gp_series_parse_pauses (const char *text, GArray *pauses)
{
  return parse_list (text, " ", parse_pause, pauses);
}

char *
gp_series_format_held (const GpSeries *series)
{
  return format_list (series->held, " ", format_held_day);
}

gboolean
gp_series_parse_held (const char *text, GArray *held)
{
  return parse_list (text, " ", parse_held_day, held);
}
