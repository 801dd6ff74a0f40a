/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/remedy.h"

#include "app/planner/edit-series.h"
#include "app/planner/edit-session.h"

GVariant *
gp_remedy_to_variant (gint64 session, const GpRemedy *remedy)
{
  return g_variant_new (GP_REMEDY_FORMAT, session, (gint32) remedy->kind, remedy->value,
                        remedy->other);
}

static const GpSession *
load_session (GpProposal *proposal, gint64 id)
{
  return gp_slice_get_session (gp_proposal_get_slice (proposal), id);
}

/* Passing over a day, or holding on it all the same, re-plans the series. */
static gboolean
adjust_series (GpProposal *proposal,
               const GpSession *session,
               const GpRemedy *remedy,
               GError **error)
{
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  GpAdjustment adjustment = { session->slot, *remedy };

  g_array_append_val (request->adjustments, adjustment);

  return gp_edit_series_change (proposal, session->series, 0, request, error);
}

static gboolean
cancel (GpProposal *proposal, const GpSession *session, GError **error)
{
  const GpSeries *series = gp_slice_get_series (gp_proposal_get_slice (proposal), session->series);

  return gp_edit_session_cancel (proposal, session->base.id,
                                 gp_edit_session_replaces_by_default (series), NULL, error);
}

gboolean
gp_remedy_propose (GpProposal *proposal, GVariant *variant, GError **error)
{
  GpRemedy remedy;
  gint32 kind;
  gint64 id;

  g_variant_get (variant, GP_REMEDY_FORMAT, &id, &kind, &remedy.value, &remedy.other);
  remedy.kind = kind;

  switch (remedy.kind)
    {
    case GP_REMEDY_ROOM:
      return gp_edit_session_set_room (proposal, id, remedy.value, GP_REACH_THIS, error);
    case GP_REMEDY_SUBSTITUTE:
      return gp_edit_session_substitute (proposal, id, remedy.value, remedy.other, error);
    case GP_REMEDY_MOVE:
      return gp_edit_session_move (proposal, id, remedy.value, GP_REACH_THIS, error);
    case GP_REMEDY_CANCEL:
      return cancel (proposal, load_session (proposal, id), error);
    case GP_REMEDY_SKIP:
    case GP_REMEDY_HOLD:
    default:
      return adjust_series (proposal, load_session (proposal, id), &remedy, error);
    }
}
