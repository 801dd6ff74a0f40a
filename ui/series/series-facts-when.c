/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-facts-when.h"

#include <glib/gi18n-lib.h>

char *
gp_series_facts_say_next (GpMoment next, GpDay today, GpLanguage language)
{
  g_autofree char *time = gp_time_format (gp_moment_get_minute (next));

  switch (gp_moment_get_day (next) - today)
    {
    case 0:
      return g_strdup_printf (_ ("today %s"), time);
    case 1:
      return g_strdup (_ ("tomorrow"));
    case 2:
      return g_strdup (_ ("in two days"));
    default:
      return gp_names_format_short (gp_moment_get_day (next), language);
    }
}

static const GpClosure *
find_pause (const GpSeries *series, GpDay day)
{
  for (guint i = 0; i < series->pauses->len; i++)
    {
      const GpClosure *pause = &g_array_index (series->pauses, GpClosure, i);

      if (pause->from <= day && day <= pause->to)
        return pause;
    }

  return NULL;
}

static guint
count_conflicts (const GpFactsContext *context, gint64 series)
{
  if (context->conflicts == NULL)
    return 0;

  return GPOINTER_TO_UINT (g_hash_table_lookup (context->conflicts, &series));
}

/* The day on which it goes on, without its weekday: "4. jan". */
static char *
say_pause (const GpClosure *pause, GpLanguage language)
{
  GpDay day = pause->to + 1;
  g_autofree char *date = g_strdup_printf (
      language == GP_LANGUAGE_DANISH ? "%d. %s" : "%d %s", gp_day_get_day_of_month (day),
      gp_month_get_short_name (gp_day_get_month (day), language));

  return g_strdup_printf (_ ("paused until %s"), date);
}

static void
tell_note (GpSeriesFacts *facts,
           const GpFactsContext *context,
           const GpSeries *series,
           const GpProgress *progress)
{
  GpDay today = gp_moment_get_day (context->now);
  const GpClosure *pause = find_pause (series, today);
  guint conflicts = count_conflicts (context, series->base.id);

  facts->paused = pause != NULL;
  if (pause != NULL && !facts->ended)
    {
      facts->tone = GP_TONE_NEEDS;
      facts->note = say_pause (pause, context->language);
    }
  else if (context->running != NULL && g_hash_table_contains (context->running, &series->base.id))
    {
      facts->tone = GP_TONE_NOW;
      facts->note = g_strdup (_ ("being held now"));
    }
  else if (conflicts > 0)
    {
      facts->tone = GP_TONE_NEEDS;
      facts->note = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "%u conflict", "%u conflicts", conflicts), conflicts);
    }
  else if (progress->next != GP_MOMENT_NONE)
    {
      facts->note = gp_series_facts_say_next (progress->next, today, context->language);
    }
  else
    {
      facts->note = g_strdup (facts->ended ? "" : _ ("none agreed"));
    }
}

int
gp_series_facts_get_delay (const GpSeries *series, GpDay last_day)
{
  GpScheduleRequest request = {
    .parts = (const GpRhythmPart *) series->parts->data,
    .n_parts = series->parts->len,
    .length = series->length,
    .rule = GP_CLOSED_DAYS_HOLD,
    .not_before = GP_MOMENT_NONE,
    .horizon = last_day,
  };
  g_autoptr (GpSchedule) schedule = NULL;
  const GpDated *last;

  if (series->length.kind != GP_LENGTH_COUNT || series->closed_days != GP_CLOSED_DAYS_EXTEND ||
      series->ended != GP_DAY_NONE || last_day == GP_DAY_NONE ||
      gp_series_get_rhythm (series, last_day)->kind == GP_RHYTHM_APPOINTMENT)
    return 0;

  schedule = gp_schedule_new (&request);
  if (schedule->sessions->len == 0)
    return 0;

  last = &g_array_index (schedule->sessions, GpDated, schedule->sessions->len - 1);
  return MAX (last_day - gp_moment_get_day (last->slot), 0);
}

static char *
say_delay (int days)
{
  if (days == 0)
    return g_strdup ("");
  if (days < 7)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "+%d day", "+%d days", days), days);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "+%d week", "+%d weeks", days / 7),
                          days / 7);
}

static void
tell_end (GpSeriesFacts *facts,
          const GpFactsContext *context,
          const GpSeries *series,
          const GpProgress *progress)
{
  GpDay last = progress->last != GP_MOMENT_NONE ? gp_moment_get_day (progress->last) : GP_DAY_NONE;

  if (series->ended != GP_DAY_NONE)
    facts->last_day = series->ended;
  else if (gp_series_is_open_ended (series))
    facts->last_day = GP_DAY_NONE;
  else
    facts->last_day = last;

  facts->ends = facts->last_day != GP_DAY_NONE
                    ? gp_names_format_short (facts->last_day, context->language)
                    : g_strdup (C_ ("length", "no end date"));
  facts->delay = say_delay (gp_series_facts_get_delay (series, last));
}

/* Whether nothing of it is to come: it was ended or merged, or all its sessions are over. */
static gboolean
is_ended (const GpSeries *series, const GpProgress *progress, GpDay last_day, GpDay today)
{
  if (series->merged_into != 0)
    return TRUE;
  if (last_day == GP_DAY_NONE || progress->next != GP_MOMENT_NONE)
    return FALSE;

  return last_day < today || (progress->total > 0 && progress->over == progress->total);
}

void
gp_series_facts_tell_when (GpSeriesFacts *facts,
                           const GpFactsContext *context,
                           const GpSeries *series,
                           const GpProgress *progress)
{
  GpDay today = gp_moment_get_day (context->now);

  tell_end (facts, context, series, progress);
  facts->next = progress->next;
  facts->ended = is_ended (series, progress, facts->last_day, today);
  tell_note (facts, context, series, progress);
}
