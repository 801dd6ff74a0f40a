/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/move-following.h"

#include <glib/gi18n-lib.h>

#include "app/planner/proposal-private.h"

static gboolean
is_of_rhythm (const GpSession *session)
{
  return session->slot != GP_MOMENT_NONE && session->session_kind == GP_SESSION_KIND_SESSION;
}

/* The first by slot that has not begun. */
static const GpSession *
find_first (GpProposal *proposal, gint64 series)
{
  g_autoptr (GPtrArray) sessions =
      gp_slice_list_sessions_of (gp_proposal_get_slice (proposal), series);
  const GpSession *first = NULL;

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      if (is_of_rhythm (session) && session->start > gp_proposal_get_now (proposal) &&
          (first == NULL || session->slot < first->slot))
        first = session;
    }

  return first;
}

/* The last by slot before a session. */
static const GpSession *
find_previous (GpProposal *proposal, const GpSession *session)
{
  g_autoptr (GPtrArray) sessions =
      gp_slice_list_sessions_of (gp_proposal_get_slice (proposal), session->series);
  const GpSession *previous = NULL;

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *one = g_ptr_array_index (sessions, i);

      if (is_of_rhythm (one) && one->slot < session->slot &&
          (previous == NULL || one->slot > previous->slot))
        previous = one;
    }

  return previous;
}

static gboolean
check (GpProposal *proposal, const GpSession *session, GpMoment slot, GError **error)
{
  const GpSession *previous = find_previous (proposal, session);

  if (slot <= gp_proposal_get_now (proposal))
    return gp_refuse (error, _ ("That time is over. Choose a later one"));

  if (previous != NULL && slot <= previous->slot)
    {
      GpDay day = gp_moment_get_day (previous->slot);
      g_autofree char *name = gp_names_format_long (day, gp_proposal_get_language (proposal));

      return gp_refuse (error, _ ("The sessions would come before the one on %s. Move that first"),
                        name);
    }

  return TRUE;
}

/* Puts the shifted rhythm from the session on; parts that come later are shifted alike. */
static gboolean
shift_parts (GpSeries *series, GpMoment from, GpMoment to, gboolean *parity_changed)
{
  GpDay day = gp_moment_get_day (from);
  GpDay days = gp_moment_get_day (to) - day;
  GpRhythmPart part = { gp_moment_get_day (to) };
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (GpRhythmPart));

  if (!gp_rhythm_shift (gp_series_get_rhythm (series, day), from, to, &part.rhythm, parity_changed))
    return FALSE;

  for (guint i = 0; i < series->parts->len; i++)
    {
      GpRhythmPart old = g_array_index (series->parts, GpRhythmPart, i);

      if (old.from < MIN (day, part.from))
        g_array_append_val (parts, old);
    }

  /* The old rhythm ends where the first session was, the new one begins where it will be. */
  if (part.from > day)
    {
      GpRhythmPart gap = { day, { .kind = GP_RHYTHM_WEEKLY, .interval = 1 } };

      g_array_append_val (parts, gap);
    }

  g_array_append_val (parts, part);

  for (guint i = 0; i < series->parts->len; i++)
    {
      GpRhythmPart old = g_array_index (series->parts, GpRhythmPart, i);
      GpRhythmPart later = { old.from + days };

      if (old.from <= day)
        continue;

      if (old.rhythm.n_times > 0 && !gp_rhythm_shift (&old.rhythm, from, to, &later.rhythm, NULL))
        return FALSE;

      g_array_append_val (parts, later);
    }

  g_array_unref (series->parts);
  series->parts = g_steal_pointer (&parts);
  series->start = MIN (series->start, part.from);

  return TRUE;
}

/* A session that is moved with the rest is where the rhythm puts it, also if it was moved before.
 */
static void
put_back (GpProposal *proposal, const GpSession *session)
{
  GpSession *after;

  if (!gp_session_is_moved (session))
    return;

  after = gp_session_copy (session);
  after->start = session->slot;
  gp_proposal_put (proposal, session, after);
}

gboolean
gp_move_following (
    GpProposal *proposal, const GpSession *session, GpMoment start, gboolean all, GError **error)
{
  const GpSession *first = all ? find_first (proposal, session->series) : session;
  const GpSeries *before = gp_slice_get_series (gp_proposal_get_slice (proposal), session->series);
  g_autoptr (GpSeries) after = gp_series_copy (before);
  gboolean parity_changed;
  GpMoment to;
  gint64 id;

  if (!is_of_rhythm (session))
    return gp_refuse (error, _ ("That session was added by hand. Move it alone"));

  if (before->ended != GP_DAY_NONE)
    return gp_refuse (error, _ ("The series has ended. Move the session alone"));

  if (first == NULL || session->start <= gp_proposal_get_now (proposal))
    return gp_refuse (error, _ ("The session has begun. Choose one that is still to come"));

  to = first->slot + (start - session->slot);
  id = first->base.id;

  if (!check (proposal, first, to, error))
    return FALSE;

  if (!shift_parts (after, first->slot, to, &parity_changed))
    return gp_refuse (error, _ ("Some sessions would run into another day. Choose another time"));

  if (parity_changed)
    gp_proposal_add_note (
        proposal,
        g_strdup (g_array_index (after->parts, GpRhythmPart, after->parts->len - 1).rhythm.kind ==
                          GP_RHYTHM_ODD_WEEKS
                      ? _ ("From then on the series meets in odd weeks")
                      : _ ("From then on the series meets in even weeks")));

  put_back (proposal, session);
  gp_proposal_put (proposal, before, gp_record_ref (after));

  return gp_proposal_replan (proposal, after, id, error);
}
