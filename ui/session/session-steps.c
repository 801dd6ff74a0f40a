/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/session-steps.h"

#include <glib/gi18n-lib.h>

#include "app/plan/words.h"

/* As many as stand beside each other in the panel, and how many of them come before. */
#define MOST_STEPS 8
#define STEPS_BEFORE 3

static GpSignState
get_state (const GpSession *session, GpMoment now)
{
  if (gp_session_is_cancelled (session))
    return GP_SIGN_CANCELLED;
  if (session->session_kind == GP_SESSION_KIND_STOP_PLAN)
    return GP_SIGN_STOP_PLAN;

  return gp_session_is_over (session, now) ? GP_SIGN_SOLID : GP_SIGN_PALE;
}

/* Its number, with a letter before those that are numbered for themselves. */
static char *
dup_text (const GpSession *session)
{
  if (session->number == 0)
    return g_strdup ("×");

  switch (session->session_kind)
    {
    case GP_SESSION_KIND_STOP_PLAN:
      return g_strdup_printf ("S%d", session->number);
    case GP_SESSION_KIND_EXTRA:
      return g_strdup_printf ("+%d", session->number);
    case GP_SESSION_KIND_SESSION:
    default:
      return g_strdup_printf ("%d", session->number);
    }
}

static guint
find_index (GPtrArray *sessions, gint64 id)
{
  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      if (session->base.id == id)
        return i;
    }

  return 0;
}

void
gp_session_steps_show (
    GpStepLine *line, GpSlice *slice, const GpSession *session, GpMoment now, GpLanguage language)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, session->series);
  const GpSeries *series = gp_slice_get_series (slice, session->series);
  const GpOffering *offering = gp_slice_get_offering (slice, series->offering);
  guint here = find_index (sessions, session->base.id);
  guint first = here > STEPS_BEFORE ? here - STEPS_BEFORE : 0;
  guint count = MIN (sessions->len, MOST_STEPS);
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  GpStep steps[MOST_STEPS];

  first = MIN (first, sessions->len - count);
  for (guint i = 0; i < count; i++)
    {
      const GpSession *each = g_ptr_array_index (sessions, first + i);
      char *text = dup_text (each);
      char *spoken = gp_words_describe_session (slice, each, language);

      g_ptr_array_add (texts, text);
      g_ptr_array_add (texts, spoken);
      steps[i].sign = (GpSign){ text,
                                offering->family,
                                get_state (each, now),
                                gp_session_is_moved (each) ? GP_SIGN_MARK_MOVED : GP_SIGN_MARK_NONE,
                                first + i == here,
                                spoken };
      steps[i].week = gp_iso_week_of (gp_moment_get_day (each->start));
    }

  /* A single session is no line. */
  gp_step_line_set_steps (line, steps, sessions->len > 1 ? count : 0, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (line), sessions->len > 1);
}

GpDay
gp_session_steps_get_last_day (GpSlice *slice, gint64 series)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);
  GpDay last = GP_DAY_NONE;

  if (gp_series_is_open_ended (gp_slice_get_series (slice, series)))
    return GP_DAY_NONE;

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      if (!gp_session_is_cancelled (session))
        last = MAX (last, gp_session_get_last_day (session));
    }

  return last;
}

char *
gp_session_steps_describe_end (GpSlice *slice, gint64 series, GpLanguage language)
{
  GpDay last = gp_session_steps_get_last_day (slice, series);
  g_autofree char *day = NULL;

  if (gp_series_is_open_ended (gp_slice_get_series (slice, series)))
    return g_strdup (C_ ("length", "no end date"));
  if (last == GP_DAY_NONE)
    return g_strdup ("");

  day = gp_names_format_long (last, language);

  return g_strdup_printf (_ ("ends %s"), day);
}
