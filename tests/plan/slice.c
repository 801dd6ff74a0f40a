/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/slice.h"

#include "tests/plan/fixture.h"

static void
test_sessions_of_days (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 stay = fixture_add_series (slice, "5.1", "2026-04-01");
  gint64 group = fixture_add_series (slice, "3.1", "2026-04-16");
  g_autoptr (GPtrArray) day = NULL;
  g_autoptr (GPtrArray) none = NULL;

  day = gp_slice_list_sessions (slice, gp_day_parse ("2026-04-16"), gp_day_parse ("2026-04-16"));
  g_assert_cmpint (day->len, ==, 2);
  g_assert_cmpint (((GpSession *) day->pdata[0])->series, ==, stay);
  g_assert_cmpint (((GpSession *) day->pdata[1])->series, ==, group);

  none = gp_slice_list_sessions (slice, gp_day_parse ("2026-03-01"), gp_day_parse ("2026-03-31"));
  g_assert_cmpint (none->len, ==, 0);
}

static void
test_find (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();

  g_assert_nonnull (gp_slice_find_offered (slice, "ø1"));
  g_assert_null (gp_slice_find_offered (slice, "9.9"));
  g_assert_null (gp_slice_find_room (slice, "Sal 1"));
  g_assert_null (gp_slice_find_staff (slice, "MK"));
}

static void
test_apply (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-04-16");
  const GpSession *first = gp_slice_get_session (slice, fixture_get_nth (slice, series, 0));
  const GpSession *second = gp_slice_get_session (slice, fixture_get_nth (slice, series, 1));
  GpSession *moved = gp_session_copy (second);
  g_autofree char *described = NULL;

  moved->start += 60;
  gp_change_set_remove (changes, first);
  gp_change_set_put (changes, second, moved);
  gp_slice_apply (slice, changes);

  described = fixture_describe (slice, series);
  g_assert_cmpstr (described, ==, "04-23T11:00 2, 04-30T10:00 3, 05-07T10:00 4");
}

/* A record that is put twice is one change; one that was added and removed is none. */
static void
test_change_set (void)
{
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  GpRoom *room = gp_room_new ();
  GpRoom *renamed;

  room->base.id = gp_change_set_new_id (changes);
  g_assert_cmpint (room->base.id, <, 0);
  gp_change_set_put (changes, NULL, room);
  renamed = gp_room_copy (room);
  gp_change_set_put (changes, room, renamed);
  g_assert_cmpint (gp_change_set_get_size (changes), ==, 1);
  g_assert_null (gp_change_set_get (changes, 0)->before);
  g_assert_true (gp_change_set_get (changes, 0)->after == (GpRecord *) renamed);

  gp_change_set_remove (changes, renamed);
  g_assert_cmpint (gp_change_set_get_size (changes), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/slice/sessions-of-days", test_sessions_of_days);
  g_test_add_func ("/slice/find", test_find);
  g_test_add_func ("/slice/apply", test_apply);
  g_test_add_func ("/slice/change-set", test_change_set);

  return g_test_run ();
}
