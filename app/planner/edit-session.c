/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/edit-session.h"

#include <glib/gi18n-lib.h>

#include "app/plan/replan.h"
#include "app/planner/move-following.h"
#include "app/planner/proposal-private.h"

static const GpSeries *
get_series (GpProposal *proposal, const GpSession *session)
{
  return gp_slice_get_series (gp_proposal_get_slice (proposal), session->series);
}

static gboolean
check_not_cancelled (const GpSession *session, GError **error)
{
  if (!gp_session_is_cancelled (session))
    return TRUE;

  return gp_refuse (error, _ ("The session is cancelled already"));
}

static gboolean
move_one (GpProposal *proposal, const GpSession *before, GpMoment start)
{
  GpSession *after = gp_session_copy (before);

  after->start = start;
  gp_proposal_put (proposal, before, after);
  gp_replan_number (gp_proposal_get_slice (proposal), after->series,
                    gp_proposal_get_changes (proposal));

  return TRUE;
}

gboolean
gp_edit_session_move (
    GpProposal *proposal, gint64 id, GpMoment start, GpReach reach, GError **error)
{
  const GpSession *session = gp_proposal_load_session (proposal, id, error);

  if (session == NULL || !check_not_cancelled (session, error))
    return FALSE;

  if (reach == GP_REACH_THIS)
    return move_one (proposal, session, start);

  return gp_move_following (proposal, session, start, reach == GP_REACH_ALL, error);
}

gboolean
gp_edit_session_replaces_by_default (const GpSeries *series)
{
  return series->length.kind == GP_LENGTH_COUNT;
}

gboolean
gp_edit_session_cancel (
    GpProposal *proposal, gint64 id, gboolean replace, const char *reason, GError **error)
{
  const GpSession *before = gp_proposal_load_session (proposal, id, error);
  const GpSeries *series;
  GpSession *after;

  if (before == NULL || !check_not_cancelled (before, error))
    return FALSE;

  series = get_series (proposal, before);

  if (replace && series->ended != GP_DAY_NONE)
    return gp_refuse (error, _ ("The series has ended, so nothing can replace the session"));

  if (replace && before->session_kind != GP_SESSION_KIND_SESSION)
    return gp_refuse (error, _ ("Only a session of the course is replaced. Add another by hand"));

  after = gp_session_copy (before);
  after->cancellation = replace ? GP_CANCELLATION_REPLACED : GP_CANCELLATION_DROPPED;
  after->reason = g_strdup (reason);
  gp_proposal_put (proposal, before, after);

  return !replace || gp_proposal_replan (proposal, series, 0, error);
}

/* Whom the substitute replaces: who was named, else the only one there is. */
static gboolean
find_absent (const GpSession *session, gint64 *absent, GError **error)
{
  if (*absent == 0 && session->staff->len > 1)
    return gp_refuse (error, _ ("Several lead the session. Say for whom the substitute comes"));

  if (*absent == 0 && session->staff->len == 1)
    *absent = g_array_index (session->staff, GpAssignment, 0).staff;

  if (*absent != 0 && !gp_session_has_staff (session, *absent))
    return gp_refuse (error, _ ("The one to be replaced does not lead the session"));

  return TRUE;
}

/* Who stands in for a stand-in stands in for the one who was planned; who comes back is no
 * substitute. */
static GpAssignment
substitute_for (const GpAssignment *present, gint64 substitute)
{
  gint64 planned = present->stands_in_for != 0 ? present->stands_in_for : present->staff;

  return (GpAssignment){ substitute, substitute == planned ? 0 : planned };
}

gboolean
gp_edit_session_substitute (
    GpProposal *proposal, gint64 id, gint64 substitute, gint64 absent, GError **error)
{
  const GpSession *before = gp_proposal_load_session (proposal, id, error);
  GpSession *after;

  if (before == NULL || !check_not_cancelled (before, error) ||
      !find_absent (before, &absent, error))
    return FALSE;

  if (gp_session_has_staff (before, substitute))
    return gp_refuse (error, _ ("The substitute leads the session already"));

  after = gp_session_copy (before);

  if (absent == 0)
    {
      GpAssignment assignment = { substitute, 0 };

      g_array_append_val (after->staff, assignment);
    }

  for (guint i = 0; i < after->staff->len; i++)
    {
      GpAssignment *assignment = &g_array_index (after->staff, GpAssignment, i);

      if (assignment->staff == absent)
        *assignment = substitute_for (assignment, substitute);
    }

  gp_proposal_put (proposal, before, after);

  return TRUE;
}

static void
set_room (GpProposal *proposal, const GpSession *before, gint64 room)
{
  GpSession *after = gp_session_copy (before);

  after->room = room;
  gp_proposal_put (proposal, before, after);
}

gboolean
gp_edit_session_set_room (
    GpProposal *proposal, gint64 id, gint64 room, GpReach reach, GError **error)
{
  const GpSession *session = gp_proposal_load_session (proposal, id, error);
  g_autoptr (GPtrArray) sessions = NULL;
  GpMoment from;
  GpSeries *series;

  if (session == NULL || !check_not_cancelled (session, error))
    return FALSE;

  if (reach == GP_REACH_THIS)
    {
      set_room (proposal, session, room);
      return TRUE;
    }

  from = reach == GP_REACH_ALL ? GP_MOMENT_NONE : session->start;
  sessions = gp_slice_list_sessions_of (gp_proposal_get_slice (proposal), session->series);
  series = gp_series_copy (get_series (proposal, session));
  series->room = room;
  gp_proposal_put (proposal, get_series (proposal, session), series);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *one = g_ptr_array_index (sessions, i);

      if (one->start >= from && !gp_session_is_over (one, gp_proposal_get_now (proposal)))
        set_room (proposal, one, room);
    }

  return TRUE;
}
