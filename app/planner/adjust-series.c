/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/adjust-series.h"

#include <glib/gi18n-lib.h>

#include "app/planner/edit-session.h"
#include "app/planner/proposal-private.h"

static const GpSession *
find_by_slot (GpProposal *proposal, gint64 series, GpMoment slot)
{
  g_autoptr (GPtrArray) sessions =
      gp_slice_list_sessions_of (gp_proposal_get_slice (proposal), series);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      if (session->slot == slot)
        return session;
    }

  return NULL;
}

/* Days that are passed over or held change the dates of the whole series, so they come first. */
static gboolean
changes_days (const GpAdjustment *adjustment)
{
  return adjustment->remedy.kind == GP_REMEDY_SKIP || adjustment->remedy.kind == GP_REMEDY_HOLD;
}

static void
note_day (GpSeries *series, const GpAdjustment *adjustment)
{
  GpDay day = gp_moment_get_day (adjustment->slot);
  GpClosure pause = { GP_CLOSURE_PAUSE, day, day, 0 };

  if (adjustment->remedy.kind == GP_REMEDY_HOLD)
    g_array_append_val (series->held, day);
  else
    g_array_append_val (series->pauses, pause);
}

static gboolean
adjust_days (GpProposal *proposal, gint64 series, const GArray *adjustments, GError **error)
{
  const GpSeries *before = gp_slice_get_series (gp_proposal_get_slice (proposal), series);
  GpSeries *after = gp_series_copy (before);
  gboolean changed = FALSE;

  for (guint i = 0; i < adjustments->len; i++)
    {
      const GpAdjustment *adjustment = &g_array_index (adjustments, GpAdjustment, i);

      if (!changes_days (adjustment))
        continue;

      note_day (after, adjustment);
      changed = TRUE;
    }

  if (!changed)
    {
      gp_record_unref (after);
      return TRUE;
    }

  gp_proposal_put (proposal, before, after);

  return gp_proposal_replan (proposal, after, 0, error);
}

static gboolean
adjust_session (GpProposal *proposal, gint64 series, const GpAdjustment *adjustment, GError **error)
{
  const GpSession *session = find_by_slot (proposal, series, adjustment->slot);
  const GpRemedy *remedy = &adjustment->remedy;
  g_autofree char *slot = gp_moment_format (adjustment->slot);

  if (session == NULL)
    return gp_refuse (error, _ ("The series has no session at %s"), slot);

  switch (remedy->kind)
    {
    case GP_REMEDY_ROOM:
      return gp_edit_session_set_room (proposal, session->base.id, remedy->value, GP_REACH_THIS,
                                       error);
    case GP_REMEDY_SUBSTITUTE:
      return gp_edit_session_substitute (proposal, session->base.id, remedy->value, remedy->other,
                                         error);
    case GP_REMEDY_MOVE:
      return gp_edit_session_move (proposal, session->base.id, remedy->value, GP_REACH_THIS, error);
    case GP_REMEDY_CANCEL:
      return gp_edit_session_cancel (proposal, session->base.id,
                                     gp_edit_session_replaces_by_default (gp_slice_get_series (
                                         gp_proposal_get_slice (proposal), series)),
                                     NULL, error);
    case GP_REMEDY_SKIP:
    case GP_REMEDY_HOLD:
    default:
      return TRUE;
    }
}

gboolean
gp_series_adjust (GpProposal *proposal, gint64 series, const GArray *adjustments, GError **error)
{
  if (!adjust_days (proposal, series, adjustments, error))
    return FALSE;

  for (guint i = 0; i < adjustments->len; i++)
    {
      const GpAdjustment *adjustment = &g_array_index (adjustments, GpAdjustment, i);

      if (!changes_days (adjustment) && !adjust_session (proposal, series, adjustment, error))
        return FALSE;
    }

  return TRUE;
}
