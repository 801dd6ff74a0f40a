/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/replan.h"

#include "app/plan/closures.h"

/* No course is so long that its closed days beyond this matter. */
#define YEARS_AHEAD 30
#define DAYS_A_YEAR 366

/* Whether a re-planning may not give the session another slot nor take it away: it has begun. Of a
 * series that is still only proposed nothing has, whatever its days. */
static gboolean
is_fixed (const GpReplan *replan, const GpSession *session)
{
  return !replan->fresh && session->start <= replan->now;
}

/* One that a person put where it is, or said is not held: it uses its slot and stays. */
static gboolean
is_kept (const GpReplan *replan, const GpSession *session)
{
  return is_fixed (replan, session) || gp_session_is_moved (session) ||
         gp_session_is_cancelled (session);
}

static void
put (const GpReplan *replan, GpChangeSet *changes, const GpSession *before, GpSession *after)
{
  gp_slice_put (replan->slice, after);
  gp_change_set_put (changes, before, after);
}

static int
compare_slots (gconstpointer a, gconstpointer b)
{
  const GpSession *one = *(GpSession *const *) a;
  const GpSession *other = *(GpSession *const *) b;

  if (one->slot != other->slot)
    return one->slot < other->slot ? -1 : 1;

  return gp_session_compare (one, other);
}

/* The sessions of the course that have a slot, in order of it; extra ones are counted. */
static GPtrArray *
list_slots (const GpReplan *replan, int *n_extra)
{
  g_autoptr (GPtrArray) all = gp_slice_list_sessions_of (replan->slice, replan->series->base.id);
  GPtrArray *list = g_ptr_array_new_with_free_func (gp_record_unref);

  *n_extra = 0;

  for (guint i = 0; i < all->len; i++)
    {
      const GpSession *session = g_ptr_array_index (all, i);

      if (session->session_kind != GP_SESSION_KIND_SESSION)
        continue;

      if (session->slot != GP_MOMENT_NONE)
        g_ptr_array_add (list, gp_record_ref (session));
      else if (session->cancellation != GP_CANCELLATION_REPLACED)
        (*n_extra)++;
    }

  g_ptr_array_sort (list, compare_slots);

  return list;
}

/* kept: those of the sessions that go into the schedule, in order of slot. */
static GpSchedule *
make_schedule (const GpReplan *replan, GPtrArray *kept, int n_extra)
{
  const GpSeries *series = replan->series;
  g_autoptr (GArray) staying = g_array_new (FALSE, TRUE, sizeof (GpStaying));
  g_autoptr (GArray) closures =
      gp_closures_list (replan->slice, series, series->start,
                        MAX (series->start, replan->horizon) + YEARS_AHEAD * DAYS_A_YEAR);
  GpScheduleRequest request = {
    .parts = (const GpRhythmPart *) series->parts->data,
    .n_parts = series->parts->len,
    .length = series->length,
    .rule = series->closed_days,
    .closures = (const GpClosure *) closures->data,
    .n_closures = closures->len,
    .held = (const GpDay *) series->held->data,
    .n_held = series->held->len,
    .not_before = replan->fresh ? GP_MOMENT_NONE : replan->now,
    .horizon = replan->horizon,
  };

  for (guint i = 0; i < kept->len; i++)
    {
      const GpSession *session = g_ptr_array_index (kept, i);
      GpStaying item = { .slot = session->slot,
                         .fixed = is_fixed (replan, session),
                         .replaced = session->cancellation == GP_CANCELLATION_REPLACED };

      g_array_append_val (staying, item);
    }

  request.staying = (const GpStaying *) staying->data;
  request.n_staying = staying->len;

  if (request.length.kind == GP_LENGTH_COUNT)
    request.length.count = MAX (0, request.length.count - n_extra);

  return gp_schedule_new (&request);
}

static GpSession *
new_session (const GpReplan *replan, GpChangeSet *changes)
{
  const GpSeries *series = replan->series;
  GpSession *session = gp_session_new ();

  session->base.id = gp_change_set_new_id (changes);
  session->series = series->base.id;
  session->room = series->room;

  gp_session_set_staff (session, series->staff);

  return session;
}

/* The session at that slot, before as it was or NULL for a new one. */
static void
give_slot (const GpReplan *replan,
           GpChangeSet *changes,
           const GpSession *before,
           const GpDated *dated)
{
  g_autoptr (GpSession) after =
      before != NULL ? gp_session_copy (before) : new_session (replan, changes);

  after->slot = dated->slot;
  after->start = dated->slot;
  after->minutes = dated->minutes;
  after->days = dated->days;

  if (before == NULL || !gp_session_equal (before, after))
    put (replan, changes, before, gp_record_ref (after));
}

/* Takes the session with that slot out of the list, if it is there. (transfer full) */
static GpSession *
steal_by_slot (GPtrArray *sessions, GpMoment slot)
{
  for (guint i = 0; i < sessions->len; i++)
    {
      GpSession *session = g_ptr_array_index (sessions, i);

      if (session->slot == slot)
        return g_ptr_array_steal_index (sessions, i);
      if (session->slot > slot)
        break;
    }

  return NULL;
}

/* Gives the free sessions the new slots: those whose slot is still given keep it, the others take
 * what is left in order; too many are removed, too few are added. */
static void
match (const GpReplan *replan, GpChangeSet *changes, GPtrArray *sessions, GArray *dated)
{
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (GpDated));
  guint next = 0;

  for (guint i = 0; i < dated->len; i++)
    {
      const GpDated *item = &g_array_index (dated, GpDated, i);
      g_autoptr (GpSession) same = NULL;

      if (item->staying != GP_SCHEDULE_NEW)
        continue;

      same = steal_by_slot (sessions, item->slot);

      if (same != NULL)
        give_slot (replan, changes, same, item);
      else
        g_array_append_vals (open, item, 1);
    }

  for (; next < open->len; next++)
    give_slot (replan, changes, next < sessions->len ? g_ptr_array_index (sessions, next) : NULL,
               &g_array_index (open, GpDated, next));

  for (; next < sessions->len; next++)
    {
      const GpSession *session = g_ptr_array_index (sessions, next);

      gp_slice_remove (replan->slice, GP_RECORD_SESSION, session->base.id);
      gp_change_set_remove (changes, session);
    }
}

/* Moved and cancelled sessions whose slot lies beyond the course go with it. */
static void
remove_beyond (const GpReplan *replan, GpChangeSet *changes, GPtrArray *kept, GArray *dated)
{
  g_autofree gboolean *stays = g_new0 (gboolean, kept->len + 1);

  for (guint i = 0; i < dated->len; i++)
    {
      guint staying = g_array_index (dated, GpDated, i).staying;

      if (staying != GP_SCHEDULE_NEW)
        stays[staying] = TRUE;
    }

  for (guint i = 0; i < kept->len; i++)
    {
      const GpSession *session = g_ptr_array_index (kept, i);

      if (stays[i] || is_fixed (replan, session))
        continue;

      gp_slice_remove (replan->slice, GP_RECORD_SESSION, session->base.id);
      gp_change_set_remove (changes, session);
    }
}

GArray *
gp_replan (const GpReplan *replan, GpChangeSet *changes, int *missing)
{
  int n_extra;
  g_autoptr (GPtrArray) sessions = list_slots (replan, &n_extra);
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (gp_record_unref);
  g_autoptr (GPtrArray) free_ones = g_ptr_array_new_with_free_func (gp_record_unref);
  g_autoptr (GpSchedule) schedule = NULL;

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      g_ptr_array_add (is_kept (replan, session) ? kept : free_ones, gp_record_ref (session));
    }

  schedule = make_schedule (replan, kept, n_extra);

  match (replan, changes, free_ones, schedule->sessions);
  remove_beyond (replan, changes, kept, schedule->sessions);
  gp_replan_number (replan->slice, replan->series->base.id, changes);

  if (missing != NULL)
    *missing = schedule->missing;

  return g_array_ref (schedule->skipped);
}

/* Gives the sessions the new slots in order; one that was moved by hand, or is cancelled, keeps its
 * start. */
static void
match_in_order (const GpReplan *replan, GpChangeSet *changes, GPtrArray *following, GArray *dated)
{
  guint next = 0;

  for (guint i = 0; i < dated->len && next < following->len; i++)
    {
      const GpDated *item = &g_array_index (dated, GpDated, i);
      const GpSession *before;
      g_autoptr (GpSession) after = NULL;

      if (item->staying != GP_SCHEDULE_NEW)
        continue;

      before = g_ptr_array_index (following, next++);
      after = gp_session_copy (before);
      after->slot = item->slot;

      if (!gp_session_is_moved (before))
        {
          after->start = item->slot;
          after->minutes = item->minutes;
          after->days = item->days;
        }

      if (!gp_session_equal (before, after))
        put (replan, changes, before, gp_record_ref (after));
    }
}

GArray *
gp_replan_from (const GpReplan *replan, gint64 session, GpChangeSet *changes, int *missing)
{
  const GpSession *first = gp_slice_get_session (replan->slice, session);
  GpMoment first_slot = first->slot;
  int n_extra;
  g_autoptr (GPtrArray) sessions = list_slots (replan, &n_extra);
  g_autoptr (GPtrArray) before = g_ptr_array_new_with_free_func (gp_record_unref);
  g_autoptr (GPtrArray) following = g_ptr_array_new_with_free_func (gp_record_unref);
  g_autoptr (GpSchedule) schedule = NULL;

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *one = g_ptr_array_index (sessions, i);
      gboolean follows = one->slot >= first_slot && !is_fixed (replan, one);

      g_ptr_array_add (follows ? following : before, gp_record_ref (one));
    }

  schedule = make_schedule (replan, before, n_extra);
  match_in_order (replan, changes, following, schedule->sessions);

  return gp_replan (replan, changes, missing);
}

void
gp_replan_number (GpSlice *slice, gint64 series, GpChangeSet *changes)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);
  int numbers[] = { 0, 0, 0 };

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);
      gboolean counts = session->cancellation != GP_CANCELLATION_REPLACED && session->days == 0;
      int number = counts ? ++numbers[session->session_kind] : 0;
      GpSession *renumbered;

      if (session->number == number)
        continue;

      renumbered = gp_session_copy (session);
      renumbered->number = number;
      gp_change_set_put (changes, session, renumbered);
      gp_slice_put (slice, renumbered);
    }
}
