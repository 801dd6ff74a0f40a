/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/conflict.h"

#include "app/calendar/zone.h"

/* Starts are looked for in steps of a quarter of an hour. */
#define STEP 15

/* How many of a kind are worth a button. */
#define MOST_OF_A_KIND 2

/* The session that clashes, and the others of its day. */
typedef struct
{
  GpSlice *slice;
  GpConflict *conflict;
  const GpSession *session;
  const GpSeries *series;
  const GpOffering *offering;
  GPtrArray *day;
} Search;

static void
add (Search *search, GpRemedyKind kind, gint64 value, gint64 other)
{
  GpRemedy remedy = { kind, value, other };

  g_array_append_val (search->conflict->remedies, remedy);
}

static gboolean
overlaps (const GpSession *other, GpMoment start, int minutes)
{
  return other->start < start + minutes && gp_session_get_end (other) > start;
}

static gboolean
is_free (Search *search, gint64 room, gint64 staff, GpMoment start)
{
  for (guint i = 0; i < search->day->len; i++)
    {
      const GpSession *other = g_ptr_array_index (search->day, i);

      if (other->base.id == search->session->base.id || gp_session_is_cancelled (other) ||
          !overlaps (other, start, search->session->minutes))
        continue;

      if ((room != 0 && other->room == room) || (staff != 0 && gp_session_has_staff (other, staff)))
        return FALSE;
    }

  return TRUE;
}

static int
compare_rooms (gconstpointer a, gconstpointer b)
{
  const GpRoom *one = *(GpRoom *const *) a;
  const GpRoom *other = *(GpRoom *const *) b;

  return one->capacity - other->capacity;
}

/* The smallest free rooms that are large enough. */
static void
add_rooms (Search *search)
{
  g_autoptr (GPtrArray) rooms = gp_slice_list (search->slice, GP_RECORD_ROOM);
  GpDay day = gp_moment_get_day (search->session->start);
  int found = 0;

  g_ptr_array_sort (rooms, compare_rooms);

  for (guint i = 0; i < rooms->len && found < MOST_OF_A_KIND; i++)
    {
      const GpRoom *room = g_ptr_array_index (rooms, i);
      gboolean in_use = room->ended == GP_DAY_NONE || room->ended >= day;

      if (!in_use || room->base.id == search->session->room ||
          room->capacity < search->series->capacity ||
          !is_free (search, room->base.id, 0, search->session->start))
        continue;

      add (search, GP_REMEDY_ROOM, room->base.id, 0);
      found++;
    }
}

static gboolean
can_lead (const GpStaff *staff, const GpOffering *offering, GpDay day)
{
  if (staff->ended != GP_DAY_NONE && staff->ended < day)
    return FALSE;

  for (guint i = 0; staff->roles != NULL && staff->roles[i] != NULL; i++)
    if (g_strv_contains ((const char *const *) offering->roles, staff->roles[i]))
      return TRUE;

  return FALSE;
}

/* How busy somebody is on that day: whoever has least to do comes first. */
static int
count_sessions (Search *search, gint64 staff)
{
  int count = 0;

  for (guint i = 0; i < search->day->len; i++)
    count += gp_session_has_staff (g_ptr_array_index (search->day, i), staff);

  return count;
}

static void
add_substitutes (Search *search)
{
  g_autoptr (GPtrArray) staff = gp_slice_list (search->slice, GP_RECORD_STAFF);
  GpDay day = gp_moment_get_day (search->session->start);
  g_autoptr (GArray) free_ones = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (guint i = 0; i < staff->len; i++)
    {
      const GpStaff *one = g_ptr_array_index (staff, i);
      guint at = 0;

      if (gp_session_has_staff (search->session, one->base.id) ||
          !can_lead (one, search->offering, day) ||
          !is_free (search, 0, one->base.id, search->session->start))
        continue;

      while (at < free_ones->len &&
             count_sessions (search, g_array_index (free_ones, gint64, at)) <=
                 count_sessions (search, one->base.id))
        at++;

      g_array_insert_val (free_ones, at, one->base.id);
    }

  for (guint i = 0; i < MIN (free_ones->len, MOST_OF_A_KIND); i++)
    add (search, GP_REMEDY_SUBSTITUTE, g_array_index (free_ones, gint64, i),
         search->conflict->resource);
}

static gboolean
all_free (Search *search, GpMoment start)
{
  for (guint i = 0; i < search->session->staff->len; i++)
    if (!is_free (search, 0, g_array_index (search->session->staff, GpAssignment, i).staff, start))
      return FALSE;

  return is_free (search, search->session->room, 0, start);
}

/* The nearest start on the same day at which the house is open and all are free. */
static void
add_move (Search *search)
{
  const GpCentre *centre = gp_slice_get_centre (search->slice);
  GpMoment start = search->session->start;
  GpDay day = gp_moment_get_day (start);

  for (int distance = STEP; distance < GP_MINUTES_A_DAY; distance += STEP)
    for (int sign = 1; sign >= -1; sign -= 2)
      {
        GpMoment other = start + sign * distance;

        if (gp_moment_get_day (other) != day ||
            !gp_opening_hours_cover (&centre->opening_hours, other, search->session->minutes) ||
            !all_free (search, other))
          continue;

        add (search, GP_REMEDY_MOVE, other, 0);
        return;
      }
}

/* Only a day that the rhythm gave can be passed over. */
static void
add_skip (Search *search)
{
  if (search->session->slot != GP_MOMENT_NONE && !gp_session_is_moved (search->session) &&
      search->series->closed_days != GP_CLOSED_DAYS_HOLD)
    add (search, GP_REMEDY_SKIP, gp_moment_get_day (search->session->start), 0);
}

void
gp_remedies_find (GpSlice *slice, GpConflict *conflict)
{
  Search search = { slice, conflict, gp_slice_get_session (slice, conflict->session) };
  GpDay day = gp_moment_get_day (conflict->start);
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions (slice, day, day);

  search.series = gp_slice_get_series (slice, conflict->series);
  search.offering = gp_slice_get_offering (slice, search.series->offering);
  search.day = sessions;

  g_clear_pointer (&conflict->remedies, g_array_unref);
  conflict->remedies = g_array_new (FALSE, FALSE, sizeof (GpRemedy));

  switch (conflict->kind)
    {
    case GP_CONFLICT_ROOM_TWICE:
      add_rooms (&search);
      add_move (&search);
      add_skip (&search);
      break;
    case GP_CONFLICT_STAFF_TWICE:
      add_substitutes (&search);
      add_move (&search);
      add_skip (&search);
      break;
    case GP_CONFLICT_ROOM_TOO_SMALL:
      add_rooms (&search);
      break;
    case GP_CONFLICT_CLOSED_DAY:
      add (&search, GP_REMEDY_HOLD, day, 0);
      add (&search, GP_REMEDY_CANCEL, 0, 0);
      break;
    case GP_CONFLICT_OUTSIDE_OPENING_HOURS:
      add_move (&search);
      add_skip (&search);
      break;
    default:
      g_assert_not_reached ();
    }
}
