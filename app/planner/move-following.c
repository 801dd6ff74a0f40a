/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/move-following.h"

#include <glib/gi18n-lib.h>

#include "app/plan/replan.h"
#include "app/planner/proposal-private.h"

static gboolean
is_of_rhythm (const GpSession *session)
{
  return session->slot != GP_MOMENT_NONE && session->session_kind == GP_SESSION_KIND_SESSION;
}

/* The first by slot, from one on, that has not begun. */
static const GpSession *
find_first (GpProposal *proposal, gint64 series, GpMoment from)
{
  g_autoptr (GPtrArray) sessions =
      gp_slice_list_sessions_of (gp_proposal_get_slice (proposal), series);
  const GpSession *first = NULL;

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      if (is_of_rhythm (session) && session->slot >= from &&
          session->start > gp_proposal_get_now (proposal) &&
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

static void
add_parity_note (GpProposal *proposal, const GpRhythm *rhythm)
{
  gp_proposal_add_note (proposal,
                        g_strdup (rhythm->kind == GP_RHYTHM_ODD_WEEKS
                                      ? _ ("From then on the series meets in odd weeks")
                                      : _ ("From then on the series meets in even weeks")));
}

/* The rest of the series from its first session on, which will be at to. */
static gboolean
move_rest (GpProposal *proposal, const GpSession *first, GpMoment to, GError **error)
{
  const GpSeries *before = gp_slice_get_series (gp_proposal_get_slice (proposal), first->series);
  g_autoptr (GpSeries) after = gp_series_copy (before);
  gboolean parity_changed;
  gint64 id = first->base.id;

  if (!shift_parts (after, first->slot, to, &parity_changed))
    return gp_refuse (error, _ ("Some sessions would run into another day. Choose another time"));

  if (parity_changed)
    add_parity_note (proposal, gp_series_get_rhythm (after, gp_moment_get_day (to)));

  gp_proposal_put (proposal, before, gp_record_ref (after));

  return gp_proposal_replan (proposal, after, id, error);
}

/* A rhythm begins with a day. Where an earlier session of the same day keeps the old one, this one
 * is moved alone; returns the one with which the new rhythm begins, or NULL. */
static const GpSession *
move_off_shared_day (GpProposal *proposal, const GpSession *first, GpMoment to)
{
  const GpSession *previous = find_previous (proposal, first);
  GpDay day = gp_moment_get_day (first->slot);
  gint64 series = first->series;
  GpSession *moved;

  if (previous == NULL || gp_moment_get_day (previous->slot) != day)
    return first;

  moved = gp_session_copy (first);
  moved->start = to;
  gp_proposal_put (proposal, first, moved);
  gp_replan_number (gp_proposal_get_slice (proposal), series, gp_proposal_get_changes (proposal));

  return find_first (proposal, series, gp_moment_new (day + 1, 0));
}

gboolean
gp_move_following (
    GpProposal *proposal, const GpSession *session, GpMoment start, gboolean all, GError **error)
{
  GpMoment difference = start - session->slot;
  const GpSession *first = all ? find_first (proposal, session->series, GP_MOMENT_NONE) : session;
  const GpSeries *series = gp_slice_get_series (gp_proposal_get_slice (proposal), session->series);

  if (!is_of_rhythm (session))
    return gp_refuse (error, _ ("That session was added by hand. Move it alone"));

  if (series->ended != GP_DAY_NONE)
    return gp_refuse (error, _ ("The series has ended. Move the session alone"));

  if (first == NULL || session->start <= gp_proposal_get_now (proposal))
    return gp_refuse (error, _ ("The session has begun. Choose one that is still to come"));

  if (!check (proposal, first, first->slot + difference, error))
    return FALSE;

  put_back (proposal, session);
  first = gp_slice_get_session (gp_proposal_get_slice (proposal), first->base.id);
  first = move_off_shared_day (proposal, first, first->slot + difference);

  return first == NULL || move_rest (proposal, first, first->slot + difference, error);
}
