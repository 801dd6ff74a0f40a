/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/conflict.h"

#include "tests/plan/fixture.h"

#define ROOM 1
#define LARGE_ROOM 2
#define STAFF 3
#define COLLEAGUE 4

static void
add_room (GpSlice *slice, gint64 id, const char *name, int capacity)
{
  g_autoptr (GpRoom) room = gp_room_new ();

  room->base.id = id;
  room->name = g_strdup (name);
  room->capacity = capacity;
  gp_slice_put (slice, room);
}

static void
add_staff (GpSlice *slice, gint64 id, const char *initials)
{
  g_autoptr (GpStaff) staff = gp_staff_new ();
  const char *const roles[] = { "behandler", NULL };

  staff->base.id = id;
  staff->initials = g_strdup (initials);
  staff->roles = g_strdupv ((char **) roles);
  gp_slice_put (slice, staff);
}

static GpSlice *
new_slice (void)
{
  GpSlice *slice = fixture_slice_new ();

  add_room (slice, ROOM, "Lokale 2", 10);
  add_room (slice, LARGE_ROOM, "Lokale 3", 14);
  add_staff (slice, STAFF, "MK");
  add_staff (slice, COLLEAGUE, "LH");

  return slice;
}

static void
give (GpSlice *slice, gint64 series, gint64 room, gint64 staff)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (gint64));

  if (staff != 0)
    g_array_append_val (list, staff);

  for (guint i = 0; i < sessions->len; i++)
    {
      GpSession *session =
          fixture_edit_session (slice, ((GpSession *) g_ptr_array_index (sessions, i))->base.id);

      session->room = room;
      gp_session_set_staff (session, list);
    }
}

/* "kind start, …" of all that clash in spring 2026. */
static char *
describe (GpSlice *slice)
{
  g_autoptr (GPtrArray) conflicts =
      gp_conflicts_find (slice, gp_day_parse ("2026-01-01"), gp_day_parse ("2026-12-31"), NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < conflicts->len; i++)
    {
      const GpConflict *conflict = g_ptr_array_index (conflicts, i);
      g_autofree char *start = gp_moment_format (conflict->start);

      g_string_append_printf (text, "%s%s %s", i == 0 ? "" : ", ",
                              gp_conflict_kind_get_nick (conflict->kind), start + 5);
    }

  return g_string_free (text, FALSE);
}

static void
assert_conflicts (GpSlice *slice, const char *expected)
{
  g_autofree char *actual = describe (slice);

  g_assert_cmpstr (actual, ==, expected);
}

static void
test_none (void)
{
  g_autoptr (GpSlice) slice = new_slice ();

  fixture_add_series (slice, "3.1", "2026-04-16");
  fixture_add_series (slice, "3.1", "2026-04-16");

  assert_conflicts (slice, "");
}

static void
test_room_and_staff_twice (void)
{
  g_autoptr (GpSlice) slice = new_slice ();
  gint64 first = fixture_add_series (slice, "3.1", "2026-04-16");
  gint64 second = fixture_add_series (slice, "3.1", "2026-05-07");

  give (slice, first, ROOM, STAFF);
  give (slice, second, ROOM, STAFF);

  assert_conflicts (slice, "staff-twice 05-07T10:00, room-twice 05-07T10:00");
}

/* One ends when the next begins: that is how a room is used. */
static void
test_one_after_the_other (void)
{
  g_autoptr (GpSlice) slice = new_slice ();
  gint64 first = fixture_add_series (slice, "3.1", "2026-05-07");
  gint64 second = fixture_add_series (slice, "3.1", "2026-05-07");

  give (slice, first, ROOM, STAFF);
  give (slice, second, ROOM, STAFF);
  fixture_edit_session (slice, fixture_get_nth (slice, second, 0))->start =
      gp_moment_parse ("2026-05-07T11:30");

  for (guint i = 1; i < 4; i++)
    fixture_edit_session (slice, fixture_get_nth (slice, second, i))->cancellation =
        GP_CANCELLATION_DROPPED;

  assert_conflicts (slice, "");
}

/* Whoever follows a citizen's stay goes on with other work meanwhile. */
static void
test_stay (void)
{
  g_autoptr (GpSlice) slice = new_slice ();

  give (slice, fixture_add_series (slice, "5.1", "2026-03-16"), 0, STAFF);
  give (slice, fixture_add_series (slice, "3.1", "2026-03-19"), ROOM, STAFF);

  assert_conflicts (slice, "");
}

static void
test_room_too_small (void)
{
  g_autoptr (GpSlice) slice = new_slice ();
  gint64 series = fixture_add_series (slice, "2.1", "2026-05-07");
  gint64 group = fixture_add_series (slice, "Ø1", "2026-12-24");

  give (slice, series, ROOM, 0);
  give (slice, group, ROOM, 0);

  assert_conflicts (slice, "room-too-small 12-24T15:00");
}

static void
test_closed_day (void)
{
  g_autoptr (GpSlice) slice = new_slice ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-04-16");

  fixture_edit_session (slice, fixture_get_nth (slice, series, 1))->start =
      gp_moment_parse ("2026-05-01T10:00");
  assert_conflicts (slice, "");

  fixture_edit_session (slice, fixture_get_nth (slice, series, 1))->start =
      gp_moment_parse ("2026-05-14T10:00");
  assert_conflicts (slice, "closed-day 05-14T10:00");
}

/* A stay holds its closed days, and the drop-in house is open when only treatment is closed. */
static void
test_closed_day_that_is_held (void)
{
  g_autoptr (GpSlice) slice = new_slice ();

  fixture_add_series (slice, "5.1", "2026-12-24");
  fixture_add_series (slice, "Ø4", "2026-12-18");
  fixture_add_closing_day (slice, "2026-12-24", GP_SCOPE_TREATMENT);
  assert_conflicts (slice, "");

  fixture_add_closing_day (slice, "2026-12-30", GP_SCOPE_HOUSE);
  assert_conflicts (slice, "closed-day 12-30T08:30");
}

static void
test_outside_opening_hours (void)
{
  g_autoptr (GpSlice) slice = new_slice ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-04-16");

  fixture_edit_session (slice, fixture_get_nth (slice, series, 1))->start =
      gp_moment_parse ("2026-04-23T21:00");

  assert_conflicts (slice, "outside-opening-hours 04-23T21:00");
}

static void
test_accepted (void)
{
  g_autoptr (GpSlice) slice = new_slice ();
  gint64 first = fixture_add_series (slice, "2.1", "2026-05-07");
  gint64 second = fixture_add_series (slice, "2.1", "2026-05-07");
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (GpAcceptance) acceptance = NULL;

  give (slice, first, ROOM, 0);
  give (slice, second, ROOM, 0);
  found = gp_conflicts_find (slice, gp_day_parse ("2026-05-07"), gp_day_parse ("2026-05-07"), NULL);
  g_assert_cmpint (found->len, ==, 1);

  acceptance = gp_conflict_accept (g_ptr_array_index (found, 0), "Delt lokale", "MK");
  acceptance->base.id = 1;
  gp_slice_put (slice, acceptance);
  assert_conflicts (slice, "");

  fixture_edit_session (slice, fixture_get_nth (slice, first, 0))->start =
      gp_moment_parse ("2026-05-07T10:30");
  assert_conflicts (slice, "room-twice 05-07T10:00");
}

static char *
describe_remedies (GpSlice *slice)
{
  g_autoptr (GPtrArray) found =
      gp_conflicts_find (slice, gp_day_parse ("2026-01-01"), gp_day_parse ("2026-12-31"), NULL);
  GpConflict *conflict = g_ptr_array_index (found, 0);
  GString *text = g_string_new (NULL);

  gp_remedies_find (slice, conflict);

  for (guint i = 0; i < conflict->remedies->len; i++)
    {
      g_autofree char *remedy = gp_remedy_describe (
          slice, conflict, &g_array_index (conflict->remedies, GpRemedy, i), GP_LANGUAGE_ENGLISH);

      g_string_append_printf (text, "%s%s", i == 0 ? "" : " | ", remedy);
    }

  return g_string_free (text, FALSE);
}

static void
test_remedies (void)
{
  g_autoptr (GpSlice) slice = new_slice ();
  gint64 first = fixture_add_series (slice, "3.1", "2026-04-16");
  gint64 second = fixture_add_series (slice, "3.1", "2026-05-07");
  g_autofree char *rooms = NULL;
  g_autofree char *staff = NULL;

  give (slice, first, ROOM, 0);
  give (slice, second, ROOM, 0);
  rooms = describe_remedies (slice);
  g_assert_cmpstr (rooms, ==, "Use Lokale 3 | Move to 11:30 | Skip the day");

  give (slice, first, 0, STAFF);
  give (slice, second, 0, STAFF);
  staff = describe_remedies (slice);
  g_assert_cmpstr (staff, ==, "Let LH lead it | Move to 11:30 | Skip the day");
}

static void
test_sentences (void)
{
  g_autoptr (GpSlice) slice = new_slice ();
  gint64 first = fixture_add_series (slice, "3.1", "2026-04-16");
  gint64 second = fixture_add_series (slice, "3.1", "2026-05-07");
  g_autoptr (GPtrArray) found = NULL;
  g_autofree char *what = NULL;
  g_autofree char *why = NULL;

  give (slice, first, ROOM, 0);
  give (slice, second, ROOM, 0);
  found = gp_conflicts_find (slice, gp_day_parse ("2026-01-01"), gp_day_parse ("2026-12-31"), NULL);
  what = gp_conflict_describe (slice, g_ptr_array_index (found, 0), GP_LANGUAGE_ENGLISH);
  why = gp_conflict_explain (slice, g_ptr_array_index (found, 0), GP_LANGUAGE_ENGLISH);

  g_assert_cmpstr (what, ==, "Intro A, session 1 of 4, Thursday 7 May 10:00–11:30");
  g_assert_cmpstr (why, ==, "Lokale 2 is taken 10:00–11:30 by Intro A");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/conflicts/none", test_none);
  g_test_add_func ("/conflicts/room-and-staff-twice", test_room_and_staff_twice);
  g_test_add_func ("/conflicts/one-after-the-other", test_one_after_the_other);
  g_test_add_func ("/conflicts/stay", test_stay);
  g_test_add_func ("/conflicts/room-too-small", test_room_too_small);
  g_test_add_func ("/conflicts/closed-day", test_closed_day);
  g_test_add_func ("/conflicts/closed-day/held", test_closed_day_that_is_held);
  g_test_add_func ("/conflicts/outside-opening-hours", test_outside_opening_hours);
  g_test_add_func ("/conflicts/accepted", test_accepted);
  g_test_add_func ("/conflicts/remedies", test_remedies);
  g_test_add_func ("/conflicts/sentences", test_sentences);

  return g_test_run ();
}
