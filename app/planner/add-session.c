/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/edit-session.h"

#include <glib/gi18n-lib.h>

#include "app/plan/replan.h"
#include "app/planner/proposal-private.h"

static int
count_kind (GpSlice *slice, gint64 series, GpSessionKind kind)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);
  int count = 0;

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      count += session->session_kind == kind && !gp_session_is_cancelled (session);
    }

  return count;
}

static gboolean
check_kind (GpProposal *proposal, const GpSeries *series, GpSessionKind kind, GError **error)
{
  GpSlice *slice = gp_proposal_get_slice (proposal);
  const GpOffering *offering = gp_slice_get_offering (slice, series->offering);

  if (series->ended != GP_DAY_NONE)
    return gp_refuse (error, _ ("The series has ended. Copy it as a new one instead"));

  if (kind != GP_SESSION_KIND_STOP_PLAN ||
      count_kind (slice, series->base.id, kind) < offering->stop_plan)
    return TRUE;

  if (offering->stop_plan == 0)
    return gp_refuse (error, _ ("The offering has no stop-plan sessions"));

  return gp_refuse (error,
                    g_dngettext (GETTEXT_PACKAGE, "The stop-plan session is placed already",
                                 "All %d stop-plan sessions are placed already",
                                 offering->stop_plan),
                    offering->stop_plan);
}

/* A session more makes the course longer by one. */
static void
lengthen (GpProposal *proposal, const GpSeries *before)
{
  GpSeries *after;

  if (before->length.kind != GP_LENGTH_COUNT)
    return;

  after = gp_series_copy (before);
  after->length.count++;
  gp_proposal_put (proposal, before, after);
}

gboolean
gp_edit_session_add (GpProposal *proposal,
                     gint64 series_id,
                     GpMoment start,
                     int minutes,
                     GpSessionKind kind,
                     gint64 *id,
                     GError **error)
{
  const GpSeries *series = gp_proposal_load_series (proposal, series_id, error);
  const GpRhythm *rhythm;
  GpSession *session;

  if (series == NULL || !check_kind (proposal, series, kind, error))
    return FALSE;

  rhythm = gp_series_get_rhythm (series, gp_moment_get_day (start));

  if (rhythm->kind == GP_RHYTHM_DAYS && kind == GP_SESSION_KIND_SESSION)
    return gp_refuse (error, _ ("A stay is one whole. Add the meeting as an extra session"));

  session = gp_session_new ();
  session->base.id = gp_proposal_new_id (proposal);
  session->series = series_id;
  session->session_kind = kind;
  session->start = start;
  session->minutes = minutes > 0 ? minutes : MAX (rhythm->times[0].minutes, 15);
  session->room = series->room;
  gp_session_set_staff (session, series->staff);
  *id = session->base.id;

  if (kind == GP_SESSION_KIND_SESSION)
    lengthen (proposal, series);

  gp_proposal_put (proposal, NULL, session);
  gp_replan_number (gp_proposal_get_slice (proposal), series_id,
                    gp_proposal_get_changes (proposal));

  return TRUE;
}
