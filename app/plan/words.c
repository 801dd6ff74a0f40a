/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/words.h"

#include <glib/gi18n-lib.h>

char *
gp_words_describe_kind (const GpRhythm *rhythm)
{
  switch (rhythm->kind)
    {
    case GP_RHYTHM_ONCE:
      return g_strdup (C_ ("rhythm", "once"));
    case GP_RHYTHM_EVEN_WEEKS:
      return g_strdup (C_ ("rhythm", "even weeks"));
    case GP_RHYTHM_ODD_WEEKS:
      return g_strdup (C_ ("rhythm", "odd weeks"));
    case GP_RHYTHM_DAILY:
      return g_strdup (C_ ("rhythm", "daily"));
    case GP_RHYTHM_APPOINTMENT:
      return g_strdup (C_ ("rhythm", "by appointment"));
    case GP_RHYTHM_DAYS:
      return g_strdup (C_ ("rhythm", "whole days"));
    case GP_RHYTHM_WEEKLY:
    default:
      if (rhythm->interval <= 1)
        return g_strdup (C_ ("rhythm", "every week"));
      if (rhythm->interval == 2)
        return g_strdup (C_ ("rhythm", "every 2nd week"));
      return g_strdup_printf (C_ ("rhythm", "every %d weeks"), rhythm->interval);
    }
}

static char *
format_time_of (const GpWeekdayTime *time)
{
  g_autofree char *from = gp_time_format (time->time);
  g_autofree char *to = gp_time_format ((time->time + time->minutes) % GP_MINUTES_A_DAY);

  return g_strdup_printf ("%s–%s", from, to);
}

/* The last of the entries from first on that follow day upon day at the same time. */
static int
find_run (const GpRhythm *rhythm, int first)
{
  int last = first;

  while (last + 1 < rhythm->n_times &&
         rhythm->times[last + 1].weekday == rhythm->times[last].weekday + 1 &&
         rhythm->times[last + 1].time == rhythm->times[first].time &&
         rhythm->times[last + 1].minutes == rhythm->times[first].minutes)
    last++;

  return last;
}

static gboolean
same_times (const GpRhythm *rhythm)
{
  for (int i = 1; i < rhythm->n_times; i++)
    if (rhythm->times[i].time != rhythm->times[0].time ||
        rhythm->times[i].minutes != rhythm->times[0].minutes)
      return FALSE;

  return TRUE;
}

char *
gp_words_describe_times (const GpRhythm *rhythm, GpLanguage language)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean shared = same_times (rhythm);

  if (rhythm->kind == GP_RHYTHM_DAYS)
    return g_strdup ("");

  for (int i = 0; i < rhythm->n_times;)
    {
      int last = find_run (rhythm, i);
      const char *from = gp_weekday_get_short_name (rhythm->times[i].weekday, language);
      const char *to = gp_weekday_get_short_name (rhythm->times[last].weekday, language);
      g_autofree char *times = format_time_of (&rhythm->times[i]);

      g_string_append_printf (text, "%s%s", i == 0 ? "" : shared ? " " : ", ", from);

      if (last > i)
        g_string_append_printf (text, "%s%s", last == i + 1 ? " " : "–", to);

      if (!shared || last == rhythm->n_times - 1)
        g_string_append_printf (text, " %s", times);

      i = last + 1;
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
gp_words_describe_rhythm (const GpRhythm *rhythm, GpLanguage language)
{
  g_autofree char *kind = gp_words_describe_kind (rhythm);
  g_autofree char *times = gp_words_describe_times (rhythm, language);

  return *times != '\0' ? g_strdup_printf ("%s, %s", kind, times) : g_steal_pointer (&kind);
}

char *
gp_words_describe_length (GpLength length, GpLanguage language)
{
  g_autofree char *day = NULL;

  switch (length.kind)
    {
    case GP_LENGTH_COUNT:
      return g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "%d session", "%d sessions", length.count), length.count);
    case GP_LENGTH_WEEKS:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%d week", "%d weeks", length.count),
                              length.count);
    case GP_LENGTH_UNTIL:
      day = gp_names_format_medium (length.until, language);
      return g_strdup_printf (C_ ("length", "until %s %d"), day, gp_day_get_year (length.until));
    case GP_LENGTH_OPEN:
    default:
      return g_strdup (C_ ("length", "no end date"));
    }
}

static char *
describe_week (const GpSeries *series, const GpSession *session)
{
  int week = gp_series_get_week (series, gp_moment_get_day (session->start));

  /* Translators: where a session is in a course that runs for a span of weeks. */
  return g_strdup_printf (C_ ("place", "week %d of %d"), week, series->length.count);
}

char *
gp_words_describe_place (const GpSeries *series, const GpSession *session)
{
  int count = gp_series_get_count (series);

  if (session->session_kind == GP_SESSION_KIND_STOP_PLAN)
    return g_strdup_printf ("S%d", session->number);

  if (session->session_kind == GP_SESSION_KIND_EXTRA)
    return g_strdup (C_ ("place", "extra session"));

  if (session->number == 0)
    return g_strdup ("");

  if (series->length.kind == GP_LENGTH_WEEKS)
    return describe_week (series, session);

  if (count > 1)
    return g_strdup_printf (C_ ("place", "session %d of %d"), session->number, count);

  return g_strdup ("");
}

char *
gp_words_list_staff (GpSlice *slice, const GpSession *session)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < session->staff->len; i++)
    {
      const GpAssignment *assignment = &g_array_index (session->staff, GpAssignment, i);
      const GpStaff *staff = gp_slice_get_staff (slice, assignment->staff);

      g_string_append_printf (text, "%s%s%s", i == 0 ? "" : ", ",
                              assignment->stands_in_for != 0 ? "⇄ " : "",
                              staff != NULL ? staff->initials : "?");
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
append (GString *text, const char *part)
{
  if (part == NULL || *part == '\0')
    return;

  if (text->len > 0)
    g_string_append (text, ", ");

  g_string_append (text, part);
}

static char *
describe_when (const GpSession *session, GpLanguage language)
{
  GpDay first = gp_moment_get_day (session->start);
  GpMoment end = gp_session_get_end (session);
  g_autofree char *day = gp_names_format_long (first, language);
  g_autofree char *from = gp_time_format (gp_moment_get_minute (session->start));
  g_autofree char *to = gp_time_format (gp_moment_get_minute (end));

  if (session->days > 0)
    return gp_names_format_span (first, gp_session_get_last_day (session), language);

  /* Translators: a day, and from when to when: "Thursday 26 March 10:00 to 11:30". */
  return g_strdup_printf (_ ("%s %s to %s"), day, from, to);
}

char *
gp_words_describe_session (GpSlice *slice, const GpSession *session, GpLanguage language)
{
  const GpSeries *series = gp_slice_get_series (slice, session->series);
  const GpOffering *offering = gp_slice_get_offering (slice, series->offering);
  const GpRoom *room = gp_slice_get_room (slice, session->room);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *title = gp_series_dup_title (series, offering, language);
  g_autofree char *place = gp_words_describe_place (series, session);
  g_autofree char *when = describe_when (session, language);
  g_autofree char *initials = gp_words_list_staff (slice, session);

  append (text, title);
  append (text, place);
  append (text, when);
  append (text, room != NULL ? room->name : NULL);

  if (*initials != '\0')
    {
      /* Translators: %s are initials of staff. */
      g_autofree char *staff = g_strdup_printf (_ ("staff %s"), initials);

      append (text, staff);
    }

  if (gp_session_is_cancelled (session))
    append (text, C_ ("session", "cancelled"));

  return g_string_free (g_steal_pointer (&text), FALSE);
}
