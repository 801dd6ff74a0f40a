/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/candidates.h"

#include "app/planner/edit-session.h"

static gboolean
is_at_hand (const GpStaff *staff, const GpSession *session)
{
  GpDay day = gp_moment_get_day (session->start);

  return (staff->ended == GP_DAY_NONE || staff->ended >= day) &&
         !gp_session_has_staff (session, staff->base.id);
}

static gboolean
fits (const GpStaff *staff, const GpOffering *offering)
{
  for (guint i = 0; staff->roles != NULL && staff->roles[i] != NULL; i++)
    if (g_strv_contains ((const char *const *) offering->roles, staff->roles[i]))
      return TRUE;

  return FALSE;
}

static gboolean
count_conflicts (GpPlanner *planner,
                 const GpSession *session,
                 gint64 substitute,
                 gint64 absent,
                 guint *count,
                 GError **error)
{
  g_autoptr (GpProposal) proposal = gp_planner_propose (planner, error);

  if (proposal == NULL ||
      !gp_edit_session_substitute (proposal, session->base.id, substitute, absent, error) ||
      !gp_proposal_check (proposal, error))
    return FALSE;

  *count = gp_proposal_get_conflicts (proposal)->len;

  return TRUE;
}

/* Where two are as good, they keep the order in which staff are listed. */
static int
compare (gconstpointer a, gconstpointer b)
{
  const GpCandidate *left = a;
  const GpCandidate *right = b;

  if (left->fits != right->fits)
    return right->fits - left->fits;

  return (int) left->conflicts - (int) right->conflicts;
}

GArray *
gp_candidates_list (
    GpPlanner *planner, GpSlice *slice, const GpSession *session, gint64 absent, GError **error)
{
  g_autoptr (GPtrArray) staff = gp_slice_list (slice, GP_RECORD_STAFF);
  g_autoptr (GArray) candidates = g_array_new (FALSE, TRUE, sizeof (GpCandidate));
  const GpSeries *series = gp_slice_get_series (slice, session->series);
  const GpOffering *offering = gp_slice_get_offering (slice, series->offering);

  for (guint i = 0; i < staff->len; i++)
    {
      const GpStaff *each = g_ptr_array_index (staff, i);
      GpCandidate candidate = { each->base.id, fits (each, offering), 0 };

      if (!is_at_hand (each, session))
        continue;
      if (!count_conflicts (planner, session, each->base.id, absent, &candidate.conflicts, error))
        return NULL;

      g_array_append_val (candidates, candidate);
    }

  g_array_sort (candidates, compare);

  return g_steal_pointer (&candidates);
}
