/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/text.h"

#include "app/calendar/iso-week.h"

static const GpOffering *
get_offering (GpSlice *slice, const GpSeries *series)
{
  return gp_slice_get_offering (slice, series->offering);
}

/* What a series is called where everybody may read it. */
static char *
name_series (GpSlice *slice, const GpSeries *series, const GpFeedWords *words)
{
  const GpOffering *offering = get_offering (slice, series);
  const char *name = gp_words_get (&offering->name, words->language);

  if (offering->form == GP_FORM_TALK)
    return g_strdup (words->talk);

  if (offering->form == GP_FORM_STAY)
    return g_strdup (words->stay);

  return series->letter != NULL ? g_strdup_printf ("%s %s", name, series->letter) : g_strdup (name);
}

/* Where in the course it is: "2 af 4"; NULL where nothing is counted. */
static char *
place_session (const GpSeries *series, const GpSession *session, const GpFeedWords *words)
{
  int count = gp_series_get_count (series);

  if (session->session_kind == GP_SESSION_KIND_STOP_PLAN)
    return g_strdup_printf ("S%d", session->number);

  if (session->session_kind == GP_SESSION_KIND_EXTRA)
    return g_strdup (words->extra);

  if (session->number == 0)
    return NULL;

  if (series->length.kind == GP_LENGTH_WEEKS)
    return g_strdup_printf ("%s %d %s %d", words->week,
                            gp_series_get_week (series, gp_moment_get_day (session->start)),
                            words->of, series->length.count);

  return count > 1 ? g_strdup_printf ("%d %s %d", session->number, words->of, count) : NULL;
}

char *
gp_feed_text_summarise (GpSlice *slice, const GpSession *session, const GpFeedWords *words)
{
  const GpSeries *series = gp_slice_get_series (slice, session->series);
  const GpOffering *offering = get_offering (slice, series);
  g_autofree char *name = name_series (slice, series, words);
  g_autofree char *place = NULL;

  if (offering->form != GP_FORM_TALK && offering->form != GP_FORM_STAY)
    place = place_session (series, session, words);

  return place != NULL ? g_strdup_printf ("%s, %s", name, place) : g_steal_pointer (&name);
}

char *
gp_feed_text_describe (GpSlice *slice, const GpSession *session, const GpFeedWords *words)
{
  GpIsoWeek week = gp_iso_week_of (gp_moment_get_day (session->start));
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < session->staff->len; i++)
    {
      const GpAssignment *assignment = &g_array_index (session->staff, GpAssignment, i);
      const GpStaff *staff = gp_slice_get_staff (slice, assignment->staff);

      g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", staff->initials);
    }

  g_string_append_printf (text, "%s%s %d, %s", text->len > 0 ? "\n" : "", words->in_week, week.week,
                          gp_iso_week_is_even (week) ? words->even : words->odd);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

const char *
gp_feed_text_locate (GpSlice *slice, const GpSession *session, const GpFeedWords *words)
{
  const GpSeries *series = gp_slice_get_series (slice, session->series);

  if (session->room != 0)
    return gp_slice_get_room (slice, session->room)->name;

  return get_offering (slice, series)->form == GP_FORM_PRESENCE ? words->out : NULL;
}

const char *
gp_feed_text_categorise (const GpOffering *offering, const GpFeedWords *words)
{
  if (offering->form == GP_FORM_TALK)
    return words->talk;

  return offering->form == GP_FORM_STAY ? words->stay : words->families[offering->family];
}

/* What the calendar is of, or NULL for the whole centre. */
static char *
name_subject (GpSlice *slice, GpFeedKind kind, gint64 of, const GpFeedWords *words)
{
  switch (kind)
    {
    case GP_FEED_STAFF:
      return g_strdup (gp_slice_get_staff (slice, of)->initials);
    case GP_FEED_ROOM:
      return g_strdup (gp_slice_get_room (slice, of)->name);
    case GP_FEED_SERIES:
      return name_series (slice, gp_slice_get_series (slice, of), words);
    case GP_FEED_CENTRE:
    default:
      return NULL;
    }
}

char *
gp_feed_text_name_calendar (GpSlice *slice, GpFeedKind kind, gint64 of, const GpFeedWords *words)
{
  g_autofree char *subject = name_subject (slice, kind, of, words);

  return subject != NULL ? g_strdup_printf ("Gruppeplan %s", subject) : g_strdup ("Gruppeplan");
}
