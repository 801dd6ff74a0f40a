/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/edit-series.h"

#include <glib/gi18n-lib.h>

#include "app/planner/adjust-series.h"
#include "app/planner/proposal-private.h"
#include "app/planner/series-request.h"

static gboolean
check_running (GpProposal *proposal, const GpSeries *series, GError **error)
{
  if (series->ended == GP_DAY_NONE)
    return TRUE;

  return gp_refuse (error, _ ("The series has ended. Copy it as a new one instead"));
}

/* The sessions of the rhythm that have not begun, from one on (0: all of them), in order of slot.
 */
static GPtrArray *
list_following (GpProposal *proposal, gint64 series, gint64 from_session)
{
  GpSlice *slice = gp_proposal_get_slice (proposal);
  g_autoptr (GPtrArray) all = gp_slice_list_sessions_of (slice, series);
  const GpSession *first = gp_slice_get_session (slice, from_session);
  GPtrArray *following = g_ptr_array_new_with_free_func (gp_record_unref);

  for (guint i = 0; i < all->len; i++)
    {
      const GpSession *session = g_ptr_array_index (all, i);

      if (session->slot == GP_MOMENT_NONE || session->start <= gp_proposal_get_now (proposal) ||
          (first != NULL && session->slot < first->slot))
        continue;

      g_ptr_array_add (following, gp_record_ref (session));
    }

  return following;
}

/* The day from which a new rhythm holds: the Monday of the first session's week, so that it may
 * move to an earlier weekday, but not before what comes before it. */
static GpDay
find_part_start (GpProposal *proposal, const GpSeries *series, const GpSession *first)
{
  g_autoptr (GPtrArray) all =
      gp_slice_list_sessions_of (gp_proposal_get_slice (proposal), series->base.id);
  GpDay from = MAX (series->start, gp_day_get_monday (gp_moment_get_day (first->slot)));

  for (guint i = 0; i < all->len; i++)
    {
      const GpSession *session = g_ptr_array_index (all, i);

      if (session->slot != GP_MOMENT_NONE && session->slot < first->slot)
        from = MAX (from, gp_moment_get_day (session->slot) + 1);
    }

  return from;
}

static void
set_part (GpSeries *series, GpDay from, const GpRhythm *rhythm)
{
  GpRhythmPart part = { from, *rhythm };

  while (series->parts->len > 0 &&
         g_array_index (series->parts, GpRhythmPart, series->parts->len - 1).from >= from)
    g_array_set_size (series->parts, series->parts->len - 1);

  g_array_append_val (series->parts, part);
}

static gboolean
apply_rhythm (GpProposal *proposal,
              const GpSeriesRequest *request,
              GpSeries *series,
              const GpSession *first,
              GError **error)
{
  const GpOffering *offering =
      gp_slice_get_offering (gp_proposal_get_slice (proposal), series->offering);
  GpDay day = gp_moment_get_day (first->slot);
  const GpRhythm *present = gp_series_get_rhythm (series, day);
  GpRhythm rhythm;

  if (!gp_series_request_resolve_rhythm (request, present, day, offering->minutes_a_week, &rhythm,
                                         error))
    return FALSE;

  set_part (series, find_part_start (proposal, series, first), &rhythm);

  return TRUE;
}

/* A new start moves the whole series, which must not have begun. */
static gboolean
apply_start (GpProposal *proposal,
             const GpSeriesRequest *request,
             GpSeries *series,
             guint n_following,
             GError **error)
{
  g_autoptr (GPtrArray) all =
      gp_slice_list_sessions_of (gp_proposal_get_slice (proposal), series->base.id);

  if (request->start == GP_DAY_NONE || request->start == series->start)
    return TRUE;

  if (n_following < all->len)
    return gp_refuse (error, _ ("The series has begun, so its start stands. Move the sessions to "
                                "come instead"));

  series->start = request->start;
  g_array_index (series->parts, GpRhythmPart, 0).from = request->start;

  return TRUE;
}

static gboolean
apply_length (GpProposal *proposal,
              const GpSeriesRequest *request,
              GpSeries *series,
              GError **error)
{
  g_autoptr (GPtrArray) all =
      gp_slice_list_sessions_of (gp_proposal_get_slice (proposal), series->base.id);
  int begun = 0;

  if (request->to != GP_DAY_NONE)
    series->length = gp_length_new_until (request->to);
  else if (request->has_length)
    series->length = request->length;
  else
    return TRUE;

  for (guint i = 0; i < all->len; i++)
    {
      const GpSession *session = g_ptr_array_index (all, i);

      begun += session->session_kind == GP_SESSION_KIND_SESSION && session->number > 0 &&
               session->start <= gp_proposal_get_now (proposal);
    }

  if (series->length.kind == GP_LENGTH_COUNT && series->length.count < MAX (1, begun))
    return gp_refuse (
        error,
        g_dngettext (GETTEXT_PACKAGE, "%d session has begun; the count cannot be less",
                     "%d sessions have begun; the count cannot be less", MAX (1, begun)),
        MAX (1, begun));

  if (series->length.kind == GP_LENGTH_UNTIL && series->length.until < series->start)
    return gp_refuse (error, _ ("The last day is before the first. Choose a later one"));

  return TRUE;
}

static gboolean
has_default_staff (const GpSession *session, const GpSeries *series)
{
  if (session->staff->len != series->staff->len)
    return FALSE;

  for (guint i = 0; i < session->staff->len; i++)
    if (g_array_index (session->staff, GpAssignment, i).staff !=
        g_array_index (series->staff, gint64, i))
      return FALSE;

  return TRUE;
}

/* Room and staff of the sessions to come follow the series, unless somebody chose others for one.
 */
static void
apply_people (GpProposal *proposal,
              const GpSeries *before,
              const GpSeries *after,
              GPtrArray *following)
{
  for (guint i = 0; i < following->len; i++)
    {
      const GpSession *session =
          gp_slice_get_session (gp_proposal_get_slice (proposal),
                                ((GpSession *) g_ptr_array_index (following, i))->base.id);
      g_autoptr (GpSession) changed = NULL;

      if (session == NULL)
        continue;

      changed = gp_session_copy (session);

      if (session->room == before->room)
        changed->room = after->room;

      if (has_default_staff (session, before))
        gp_session_set_staff (changed, after->staff);

      if (!gp_session_equal (session, changed))
        gp_proposal_put (proposal, session, g_steal_pointer (&changed));
    }
}

static gboolean
check_from (GpProposal *proposal, const GpSeries *series, gint64 from_session, GError **error)
{
  const GpSession *session;

  if (from_session == 0)
    return TRUE;

  session = gp_slice_get_session (gp_proposal_get_slice (proposal), from_session);

  if (session == NULL || session->series != series->base.id)
    return gp_refuse (error, _ ("The series has no session %d"), (int) from_session);

  if (session->slot == GP_MOMENT_NONE)
    return gp_refuse (error, _ ("That session was added by hand. Choose one of the rhythm"));

  return TRUE;
}

gboolean
gp_edit_series_change (GpProposal *proposal,
                       gint64 id,
                       gint64 from_session,
                       const GpSeriesRequest *request,
                       GError **error)
{
  const GpSeries *before = gp_proposal_load_series (proposal, id, error);
  g_autoptr (GpSeries) kept = NULL;
  g_autoptr (GpSeries) after = NULL;
  g_autoptr (GPtrArray) following = NULL;
  gboolean has_rhythm = gp_series_request_has_rhythm (request);
  gint64 first = 0;

  if (before == NULL || !check_running (proposal, before, error) ||
      !check_from (proposal, before, from_session, error))
    return FALSE;

  kept = gp_record_ref (before);
  after = gp_series_copy (before);
  following = list_following (proposal, id, from_session);
  gp_series_request_apply (request, after);

  if (!apply_start (proposal, request, after, following->len, error) ||
      !apply_length (proposal, request, after, error))
    return FALSE;

  if (has_rhythm && following->len == 0)
    return gp_refuse (error, _ ("No session of the series is still to come"));

  if (has_rhythm || after->start != kept->start)
    first = ((GpSession *) g_ptr_array_index (following, 0))->base.id;

  if (has_rhythm &&
      !apply_rhythm (proposal, request, after, g_ptr_array_index (following, 0), error))
    return FALSE;

  gp_proposal_put (proposal, kept, gp_record_ref (after));
  apply_people (proposal, kept, after, following);

  return gp_proposal_replan (proposal, after, first, error) &&
         gp_series_adjust (proposal, id, request->adjustments, error);
}

/* Takes out what is to come after a day; of a series that is still only proposed, all that is
 * later.
 */
static void
remove_after (GpProposal *proposal, gint64 series, GpDay last)
{
  g_autoptr (GPtrArray) sessions =
      gp_slice_list_sessions_of (gp_proposal_get_slice (proposal), series);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      if (gp_moment_get_day (session->start) > last &&
          (series < 0 || session->start > gp_proposal_get_now (proposal)))
        gp_proposal_remove (proposal, session);
    }
}

gboolean
gp_edit_series_end (GpProposal *proposal, gint64 id, GpDay last, GError **error)
{
  const GpSeries *before = gp_proposal_load_series (proposal, id, error);
  GpSeries *after;

  if (before == NULL || !check_running (proposal, before, error))
    return FALSE;

  after = gp_series_copy (before);
  after->ended = last;
  gp_proposal_put (proposal, before, after);
  remove_after (proposal, id, last);

  return TRUE;
}

static int
compare_pauses (gconstpointer a, gconstpointer b)
{
  return ((const GpClosure *) a)->from - ((const GpClosure *) b)->from;
}

gboolean
gp_edit_series_pause (GpProposal *proposal, gint64 id, GpDay from, GpDay to, GError **error)
{
  const GpSeries *before = gp_proposal_load_series (proposal, id, error);
  GpClosure pause = { GP_CLOSURE_PAUSE, from, to, 0 };
  GpSeries *after;

  if (before == NULL || !check_running (proposal, before, error))
    return FALSE;

  if (to < from)
    return gp_refuse (error, _ ("The last day is before the first. Choose a later one"));

  after = gp_series_copy (before);
  g_array_append_val (after->pauses, pause);
  g_array_sort (after->pauses, compare_pauses);
  gp_proposal_put (proposal, before, after);

  return gp_proposal_replan (proposal, after, 0, error);
}

gboolean
gp_edit_series_merge (GpProposal *proposal, gint64 id, gint64 into, GError **error)
{
  const GpSeries *before = gp_proposal_load_series (proposal, id, error);
  const GpSeries *target;
  GpSeries *after;

  if (before == NULL || !check_running (proposal, before, error))
    return FALSE;

  target = gp_proposal_load_series (proposal, into, error);

  if (target == NULL || !check_running (proposal, target, error))
    return FALSE;

  if (id == into)
    return gp_refuse (error, _ ("A series cannot be merged into itself. Choose another"));

  if (before->offering != target->offering)
    gp_proposal_add_note (proposal, g_strdup (_ ("The two series are of different offerings")));

  after = gp_series_copy (before);
  after->ended = gp_proposal_get_today (proposal);
  after->merged_into = into;
  gp_proposal_put (proposal, before, after);
  remove_after (proposal, id, after->ended);

  return TRUE;
}
