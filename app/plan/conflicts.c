/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/conflict.h"

#include "app/calendar/zone.h"
#include "app/plan/closures.h"

/* A session as the rules see it. */
typedef struct
{
  const GpSession *session;
  const GpSeries *series;
  const GpOffering *offering;
  gint64 from; /* seconds UTC */
  gint64 to;
} Occupied;

typedef struct
{
  GpSlice *slice;
  GPtrArray *acceptances;
  GPtrArray *found;
  GPtrArray *accepted; /* or NULL */
} Search;

/* What one session clashes with by itself. */
typedef void (*SessionRule) (Search *search, const Occupied *one);

/* What two sessions at the same time clash over. later is the one of which the conflict is told. */
typedef void (*PairRule) (Search *search, const Occupied *earlier, const Occupied *later);

static gboolean
is_accepted (Search *search, const GpConflict *conflict)
{
  for (guint i = 0; i < search->acceptances->len; i++)
    if (gp_conflict_is_accepted (conflict, g_ptr_array_index (search->acceptances, i)))
      return TRUE;

  return FALSE;
}

static void
report (Search *search, const Occupied *one, GpConflict conflict)
{
  GpConflict *found = g_memdup2 (&conflict, sizeof conflict);

  found->session = one->session->base.id;
  found->series = one->session->series;
  found->start = one->session->start;

  if (!is_accepted (search, found))
    g_ptr_array_add (search->found, found);
  else if (search->accepted != NULL)
    g_ptr_array_add (search->accepted, found);
  else
    gp_conflict_free (found);
}

static void
report_pair (Search *search,
             const Occupied *earlier,
             const Occupied *later,
             GpConflictKind kind,
             gint64 resource)
{
  report (search, later,
          (GpConflict){ .kind = kind,
                        .with_kind = GP_CONFLICT_WITH_SESSION,
                        .with = earlier->session->base.id,
                        .with_start = earlier->session->start,
                        .resource = resource });
}

/* A stay takes up a citizen's days, not those of the staff who follow it. */
static void
check_staff_twice (Search *search, const Occupied *earlier, const Occupied *later)
{
  if (earlier->session->days > 0 || later->session->days > 0)
    return;

  for (guint i = 0; i < later->session->staff->len; i++)
    {
      gint64 staff = g_array_index (later->session->staff, GpAssignment, i).staff;

      if (gp_session_has_staff (earlier->session, staff))
        report_pair (search, earlier, later, GP_CONFLICT_STAFF_TWICE, staff);
    }
}

static void
check_room_twice (Search *search, const Occupied *earlier, const Occupied *later)
{
  if (later->session->room != 0 && later->session->room == earlier->session->room)
    report_pair (search, earlier, later, GP_CONFLICT_ROOM_TWICE, later->session->room);
}

static void
check_room_size (Search *search, const Occupied *one)
{
  const GpRoom *room = gp_slice_get_room (search->slice, one->session->room);

  if (room == NULL || room->capacity == 0 || one->offering->form != GP_FORM_GROUP ||
      one->series->capacity <= room->capacity)
    return;

  report (search, one,
          (GpConflict){ .kind = GP_CONFLICT_ROOM_TOO_SMALL,
                        .with_kind = GP_CONFLICT_WITH_ROOM,
                        .with = room->base.id,
                        .with_start = GP_MOMENT_NONE,
                        .resource = room->base.id });
}

static gboolean
is_held_anyway (const GpSeries *series, GpDay day)
{
  for (guint i = 0; i < series->held->len; i++)
    if (g_array_index (series->held, GpDay, i) == day)
      return TRUE;

  return series->closed_days == GP_CLOSED_DAYS_HOLD;
}

static void
check_closed_day (Search *search, const Occupied *one)
{
  GpDay day = gp_moment_get_day (one->session->start);
  GpSkipped closed;

  if (is_held_anyway (one->series, day) ||
      !gp_closures_find (search->slice, one->series, day, &closed))
    return;

  report (search, one,
          (GpConflict){ .kind = GP_CONFLICT_CLOSED_DAY,
                        .with_kind = GP_CONFLICT_WITH_CLOSING_DAY,
                        .with = closed.id,
                        .with_start = GP_MOMENT_NONE });
}

/* Drop-in, presence and stays have hours of their own. */
static gboolean
keeps_opening_hours (const GpOffering *offering)
{
  return offering->form == GP_FORM_GROUP || offering->form == GP_FORM_TALK ||
         offering->form == GP_FORM_WINDOW;
}

static void
check_opening_hours (Search *search, const Occupied *one)
{
  const GpCentre *centre = gp_slice_get_centre (search->slice);

  if (centre == NULL || !keeps_opening_hours (one->offering) ||
      gp_opening_hours_cover (&centre->opening_hours, one->session->start, one->session->minutes))
    return;

  report (search, one,
          (GpConflict){ .kind = GP_CONFLICT_OUTSIDE_OPENING_HOURS, .with_start = GP_MOMENT_NONE });
}

static const SessionRule session_rules[] = { check_room_size, check_closed_day,
                                             check_opening_hours };
static const PairRule pair_rules[] = { check_staff_twice, check_room_twice };

static gboolean
is_later (const GpSession *one, const GpSession *other)
{
  if ((one->base.id < 0) != (other->base.id < 0))
    return one->base.id < 0;

  return ABS (one->base.id) > ABS (other->base.id);
}

static void
check_pair (Search *search, const Occupied *one, const Occupied *other)
{
  gboolean later = is_later (one->session, other->session);

  for (guint i = 0; i < G_N_ELEMENTS (pair_rules); i++)
    pair_rules[i](search, later ? other : one, later ? one : other);
}

static GArray *
list_occupied (GpSlice *slice, GpDay from, GpDay to)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions (slice, from, to);
  GArray *occupied = g_array_sized_new (FALSE, FALSE, sizeof (Occupied), sessions->len);

  for (guint i = 0; i < sessions->len; i++)
    {
      Occupied one = { .session = g_ptr_array_index (sessions, i) };

      one.series = gp_slice_get_series (slice, one.session->series);

      if (one.series == NULL || gp_session_is_cancelled (one.session))
        continue;

      one.offering = gp_slice_get_offering (slice, one.series->offering);
      one.from = gp_zone_to_utc (one.session->start);
      one.to = gp_zone_to_utc (gp_session_get_end (one.session));
      g_array_append_val (occupied, one);
    }

  return occupied;
}

/* Drops those that ended before the next one begins, so that only overlapping pairs are looked at.
 */
static void
drop_ended (GArray *present, gint64 now)
{
  for (guint i = present->len; i > 0; i--)
    if (g_array_index (present, Occupied, i - 1).to <= now)
      g_array_remove_index (present, i - 1);
}

static void
free_conflict (gpointer conflict)
{
  gp_conflict_free (conflict);
}

static int
compare_conflicts (gconstpointer a, gconstpointer b)
{
  const GpConflict *one = *(GpConflict *const *) a;
  const GpConflict *other = *(GpConflict *const *) b;

  if (one->start != other->start)
    return one->start < other->start ? -1 : 1;

  if (one->session != other->session)
    return ABS (one->session) < ABS (other->session) ? -1 : 1;

  return (int) one->kind - (int) other->kind;
}

GPtrArray *
gp_conflicts_find (GpSlice *slice, GpDay from, GpDay to, GPtrArray *accepted)
{
  g_autoptr (GPtrArray) acceptances = gp_slice_list (slice, GP_RECORD_ACCEPTANCE);
  g_autoptr (GArray) occupied = list_occupied (slice, from, to);
  g_autoptr (GArray) present = g_array_new (FALSE, FALSE, sizeof (Occupied));
  Search search = { slice, acceptances, g_ptr_array_new_with_free_func (free_conflict), accepted };

  for (guint i = 0; i < occupied->len; i++)
    {
      const Occupied *one = &g_array_index (occupied, Occupied, i);

      for (guint j = 0; j < G_N_ELEMENTS (session_rules); j++)
        session_rules[j](&search, one);

      drop_ended (present, one->from);

      for (guint j = 0; j < present->len; j++)
        check_pair (&search, &g_array_index (present, Occupied, j), one);

      g_array_append_vals (present, one, 1);
    }

  g_ptr_array_sort (search.found, compare_conflicts);

  return search.found;
}
