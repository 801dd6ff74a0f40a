/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-facts.h"

#include <glib/gi18n-lib.h>

#include "app/plan/words.h"
#include "ui/series/series-facts-when.h"

/* More boxes than that cannot be told apart; the rest are told by their share. */
#define MOST_BOXES 20

static void
tell_offering (GpSeriesFacts *facts, const GpFactsContext *context, const GpOffering *offering)
{
  facts->family = offering->family;
  facts->code = g_strdup (offering->code);
  facts->offering_name = g_strdup (gp_words_get (&offering->name, context->language));
}

/* "every week + S1 S2", "slots of 15 min": what is particular about it, below its times. */
static char *
say_rhythm (const GpRhythm *rhythm, const GpOffering *offering)
{
  g_autofree char *kind = gp_words_describe_kind (rhythm);

  if (offering->slot_minutes > 0)
    return g_strdup_printf (_ ("slots of %d min"), offering->slot_minutes);
  if (offering->stop_plan > 0)
    return g_strdup_printf (offering->stop_plan == 1 ? "%s + S1" : "%s + S1 S2", kind);

  return g_steal_pointer (&kind);
}

/* "2–4 a month", "once a month"; empty where there is no target. */
static char *
say_target (const GpOffering *offering)
{
  if (offering->monthly_most == 0)
    return g_strdup ("");
  if (offering->monthly_least == offering->monthly_most)
    return g_strdup_printf (_ ("%d a month"), offering->monthly_most);

  return g_strdup_printf (_ ("%d–%d a month"), offering->monthly_least, offering->monthly_most);
}

static void
tell_rhythm (GpSeriesFacts *facts,
             const GpFactsContext *context,
             const GpSeries *series,
             const GpOffering *offering)
{
  GpDay today = gp_moment_get_day (context->now);
  const GpRhythm *rhythm = gp_series_get_rhythm (series, MAX (today, series->start));

  /* Talks are agreed one by one: the time of the first says nothing about the rest. */
  if (rhythm->kind == GP_RHYTHM_APPOINTMENT)
    {
      facts->times = gp_words_describe_kind (rhythm);
      facts->rhythm = say_target (offering);
    }
  else
    {
      facts->times = gp_words_describe_times (rhythm, context->language);
      facts->rhythm = say_rhythm (rhythm, offering);
    }
  facts->even_weeks = rhythm->kind == GP_RHYTHM_EVEN_WEEKS;
  facts->odd_weeks = rhythm->kind == GP_RHYTHM_ODD_WEEKS;
  facts->week_minute = rhythm->times[0].weekday * GP_MINUTES_A_DAY + rhythm->times[0].time;
}

static void
tell_people_and_place (GpSeriesFacts *facts, const GpFactsContext *context, const GpSeries *series)
{
  const GpRoom *room = series->room != 0 ? gp_slice_get_room (context->slice, series->room) : NULL;
  g_autoptr (GStrvBuilder) initials = g_strv_builder_new ();

  for (guint i = 0; i < series->staff->len; i++)
    {
      const GpStaff *staff =
          gp_slice_get_staff (context->slice, g_array_index (series->staff, gint64, i));

      if (staff != NULL)
        g_strv_builder_add (initials, staff->initials);
    }

  facts->room = g_strdup (room != NULL ? room->name : "");
  facts->initials = g_strv_builder_end (initials);
  facts->capacity = series->capacity;
  facts->seats =
      series->capacity == 0
          ? g_strdup ("")
          : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d seat", "%d seats", series->capacity),
                             series->capacity);
}

static void
count_boxes (GpSeriesFacts *facts, int total, int done)
{
  facts->n_boxes = MIN (total, MOST_BOXES);
  facts->n_done = total <= MOST_BOXES ? done : done * MOST_BOXES / total;
  facts->current = facts->tone == GP_TONE_NOW && facts->n_done < facts->n_boxes;
}

static void
tell_weeks (GpSeriesFacts *facts,
            const GpFactsContext *context,
            const GpSeries *series,
            const GpProgress *progress)
{
  int days = gp_moment_get_day (context->now) - series->start;
  int week = days < 0 ? 0 : days / 7 + 1;
  int weeks = series->length.count;

  if (week == 0)
    facts->progress =
        g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d week", "%d weeks", weeks), weeks);
  else
    facts->progress = g_strdup_printf (C_ ("place", "week %d of %d"), MIN (week, weeks), weeks);
  count_boxes (facts, weeks, week > weeks ? weeks : MAX (week - 1, 0));
}

/* A course is counted; talks, openings and all that has no end are told by how often they were. */
static void
tell_progress (GpSeriesFacts *facts,
               const GpFactsContext *context,
               const GpSeries *series,
               const GpOffering *offering,
               const GpProgress *progress)
{
  gboolean counts = offering->form == GP_FORM_GROUP && series->length.kind != GP_LENGTH_OPEN;

  if (counts && series->length.kind == GP_LENGTH_WEEKS)
    {
      tell_weeks (facts, context, series, progress);
    }
  else if (counts)
    {
      facts->progress =
          g_strdup_printf (C_ ("progress", "%d of %d"), progress->over, progress->total);
      count_boxes (facts, progress->total, progress->over);
    }
  else
    {
      facts->progress = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "%d held", "%d held", progress->over), progress->over);
    }
}

static char *
make_searched (const GpSeriesFacts *facts)
{
  g_autofree char *initials = g_strjoinv (" ", facts->initials);
  g_autofree char *all =
      g_strjoin (" ", facts->title, facts->code, facts->offering_name, facts->room, initials, NULL);

  return g_utf8_casefold (all, -1);
}

GpSeriesFacts *
gp_series_facts_new (const GpFactsContext *context,
                     const GpSeries *series,
                     const GpProgress *progress)
{
  GpSeriesFacts *facts = g_new0 (GpSeriesFacts, 1);
  const GpOffering *offering = gp_slice_get_offering (context->slice, series->offering);

  facts->id = series->base.id;
  facts->offering = series->offering;
  facts->staff = g_array_ref (series->staff);
  facts->title = gp_series_dup_title (series, offering, context->language);
  tell_offering (facts, context, offering);
  tell_rhythm (facts, context, series, offering);
  tell_people_and_place (facts, context, series);
  gp_series_facts_tell_when (facts, context, series, progress);
  tell_progress (facts, context, series, offering, progress);
  facts->searched = make_searched (facts);

  return facts;
}

void
gp_series_facts_free (GpSeriesFacts *facts)
{
  g_array_unref (facts->staff);
  g_free (facts->title);
  g_free (facts->code);
  g_free (facts->offering_name);
  g_free (facts->times);
  g_free (facts->rhythm);
  g_free (facts->room);
  g_strfreev (facts->initials);
  g_free (facts->progress);
  g_free (facts->note);
  g_free (facts->seats);
  g_free (facts->ends);
  g_free (facts->delay);
  g_free (facts->searched);
  g_free (facts);
}

gboolean
gp_series_facts_match (const GpSeriesFacts *facts, const char *typed)
{
  g_autofree char *folded = g_utf8_casefold (typed, -1);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (facts->searched, words[i]) == NULL)
      return FALSE;

  return TRUE;
}

char *
gp_series_facts_describe (const GpSeriesFacts *facts)
{
  g_autofree char *initials = g_strjoinv (" ", facts->initials);
  const char *parts[] = { facts->title,    facts->offering_name, facts->times,
                          facts->rhythm,   facts->room,          initials,
                          facts->progress, facts->note,          facts->seats,
                          facts->ends,     facts->delay };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", parts[i]);

  return g_string_free (g_steal_pointer (&text), FALSE);
}
