/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/series.h"

static void
clear_series (gpointer record)
{
  GpSeries *series = record;

  g_free (series->letter);
  g_free (series->name);
  g_array_unref (series->parts);
  g_array_unref (series->pauses);
  g_array_unref (series->held);
  g_array_unref (series->staff);
}

static GpSeries *
new_series (void)
{
  return gp_record_new (GP_RECORD_SERIES, sizeof (GpSeries), clear_series);
}

GpSeries *
gp_series_new (void)
{
  GpSeries *series = new_series ();

  series->start = GP_DAY_NONE;
  series->ended = GP_DAY_NONE;
  series->length = gp_length_new_open ();
  series->parts = g_array_new (FALSE, TRUE, sizeof (GpRhythmPart));
  series->pauses = g_array_new (FALSE, TRUE, sizeof (GpClosure));
  series->held = g_array_new (FALSE, TRUE, sizeof (GpDay));
  series->staff = g_array_new (FALSE, TRUE, sizeof (gint64));

  return series;
}

GpSeries *
gp_series_copy (const GpSeries *series)
{
  GpSeries *copy = new_series ();
  GpRecord base = copy->base;

  *copy = *series;
  copy->base = base;
  copy->base.id = series->base.id;
  copy->letter = g_strdup (series->letter);
  copy->name = g_strdup (series->name);
  copy->parts = g_array_copy (series->parts);
  copy->pauses = g_array_copy (series->pauses);
  copy->held = g_array_copy (series->held);
  copy->staff = g_array_copy (series->staff);

  return copy;
}

char *
gp_series_dup_title (const GpSeries *series, const GpOffering *offering, GpLanguage language)
{
  const char *short_name = gp_words_get (&offering->short_name, language);

  if (series->name != NULL)
    return g_strdup (series->name);

  return series->letter != NULL ? g_strdup_printf ("%s %s", short_name, series->letter)
                                : g_strdup (short_name);
}

const GpRhythm *
gp_series_get_rhythm (const GpSeries *series, GpDay day)
{
  guint last = 0;

  for (guint i = 1; i < series->parts->len; i++)
    {
      const GpRhythmPart *part = &g_array_index (series->parts, GpRhythmPart, i);

      if (part->from <= day && part->rhythm.n_times > 0)
        last = i;
    }

  return &g_array_index (series->parts, GpRhythmPart, last).rhythm;
}

int
gp_series_get_count (const GpSeries *series)
{
  return series->length.kind == GP_LENGTH_COUNT ? series->length.count : 0;
}

int
gp_series_get_week (const GpSeries *series, GpDay day)
{
  return CLAMP ((day - series->start) / 7 + 1, 1, series->length.count);
}

gboolean
gp_series_is_open_ended (const GpSeries *series)
{
  return series->length.kind == GP_LENGTH_OPEN && series->ended == GP_DAY_NONE;
}
