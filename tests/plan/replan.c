/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/replan.h"

#include "tests/plan/fixture.h"

static void
assert_sessions (GpSlice *slice, gint64 series, const char *expected)
{
  g_autofree char *actual = fixture_describe (slice, series);

  g_assert_cmpstr (actual, ==, expected);
}

static void
assert_ids (GpSlice *slice, gint64 series, const char *expected)
{
  g_autofree char *actual = fixture_list_ids (slice, series);

  g_assert_cmpstr (actual, ==, expected);
}

static void
test_first_plan (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-03-19");

  assert_sessions (slice, series, "03-19T10:00 1, 03-26T10:00 2, 04-09T10:00 3, 04-16T10:00 4");
}

/* Who still has a slot keeps it; the one whose day closed takes the day that is added. */
static void
test_closing_day (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-04-16");
  gint64 second = fixture_get_nth (slice, series, 1);
  gint64 third = fixture_get_nth (slice, series, 2);
  gint64 fourth = fixture_get_nth (slice, series, 3);
  gint64 closing_day = fixture_add_closing_day (slice, "2026-04-23", GP_SCOPE_TREATMENT);

  fixture_replan (slice, gp_slice_get_series (slice, series), "2026-04-17T09:00", 0);
  assert_sessions (slice, series, "04-16T10:00 1, 04-30T10:00 2, 05-07T10:00 3, 05-21T10:00 4");
  g_assert_cmpint (fixture_get_nth (slice, series, 1), ==, third);
  g_assert_cmpint (fixture_get_nth (slice, series, 2), ==, fourth);
  g_assert_cmpint (fixture_get_nth (slice, series, 3), ==, second);

  gp_slice_remove (slice, GP_RECORD_CLOSING_DAY, closing_day);
  fixture_replan (slice, gp_slice_get_series (slice, series), "2026-04-17T09:00", 0);
  assert_sessions (slice, series, "04-16T10:00 1, 04-23T10:00 2, 04-30T10:00 3, 05-07T10:00 4");
  g_assert_cmpint (fixture_get_nth (slice, series, 1), ==, second);
}

/* What is over stays, also when its day turns out to have been closed. */
static void
test_closing_day_that_is_over (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-04-16");
  g_autofree char *before = fixture_list_ids (slice, series);

  fixture_add_closing_day (slice, "2026-04-16", GP_SCOPE_HOUSE);
  fixture_replan (slice, gp_slice_get_series (slice, series), "2026-04-17T09:00", 0);

  assert_sessions (slice, series, "04-16T10:00 1, 04-23T10:00 2, 04-30T10:00 3, 05-07T10:00 4");
  assert_ids (slice, series, before);
}

static void
test_longer_and_shorter (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-04-16");
  g_autofree char *before = fixture_list_ids (slice, series);

  fixture_edit_series (slice, series)->length.count = 5;
  fixture_replan (slice, gp_slice_get_series (slice, series), "2026-04-01T09:00", 0);
  assert_sessions (slice, series,
                   "04-16T10:00 1, 04-23T10:00 2, 04-30T10:00 3, 05-07T10:00 4, 05-21T10:00 5");

  fixture_edit_series (slice, series)->length.count = 4;
  fixture_replan (slice, gp_slice_get_series (slice, series), "2026-04-01T09:00", 0);
  assert_ids (slice, series, before);
}

/* One that was moved by hand stays where it is, uses its slot, and keeps both when a day closes. */
static void
test_moved (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-04-16");
  gint64 second = fixture_get_nth (slice, series, 1);

  fixture_edit_session (slice, second)->start = gp_moment_parse ("2026-04-24T13:00");
  fixture_add_closing_day (slice, "2026-04-23", GP_SCOPE_TREATMENT);
  fixture_replan (slice, gp_slice_get_series (slice, series), "2026-04-17T09:00", 0);

  assert_sessions (slice, series, "04-16T10:00 1, 04-24T13:00 2, 04-30T10:00 3, 05-07T10:00 4");
  g_assert_cmpint (fixture_get_nth (slice, series, 1), ==, second);
}

static void
test_cancelled_with_replacement (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-04-16");
  GpSession *second = fixture_edit_session (slice, fixture_get_nth (slice, series, 1));

  second->cancellation = GP_CANCELLATION_REPLACED;
  fixture_replan (slice, gp_slice_get_series (slice, series), "2026-04-17T09:00", 0);

  assert_sessions (slice, series,
                   "04-16T10:00 1, 04-23T10:00 0!, 04-30T10:00 2, 05-07T10:00 3, 05-21T10:00 4");
}

static void
test_cancelled_without (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-04-16");
  GpSession *second = fixture_edit_session (slice, fixture_get_nth (slice, series, 1));

  second->cancellation = GP_CANCELLATION_DROPPED;
  fixture_replan (slice, gp_slice_get_series (slice, series), "2026-04-17T09:00", 0);

  assert_sessions (slice, series, "04-16T10:00 1, 04-23T10:00 2!, 04-30T10:00 3, 05-07T10:00 4");
}

/* A new rhythm from the third session on: identities follow in order. */
static void
test_rhythm_from (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-04-16");
  g_autofree char *before = fixture_list_ids (slice, series);
  GpSeries *edited = fixture_edit_series (slice, series);
  GpRhythmPart part = { .from = gp_day_parse ("2026-04-30") };

  g_assert_true (gp_rhythm_parse ("weekly/1 fr=13:00+90", &part.rhythm));
  g_array_append_val (edited->parts, part);
  fixture_replan (slice, edited, "2026-04-17T09:00", fixture_get_nth (slice, series, 2));

  assert_sessions (slice, series, "04-16T10:00 1, 04-23T10:00 2, 05-01T13:00 3, 05-08T13:00 4");
  assert_ids (slice, series, before);
}

/* Of the sessions that follow a new rhythm, the one that was moved by hand keeps its place. */
static void
test_rhythm_from_with_moved (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-04-16");
  GpSession *fourth = fixture_edit_session (slice, fixture_get_nth (slice, series, 3));
  GpSeries *edited = fixture_edit_series (slice, series);
  GpRhythmPart part = { .from = gp_day_parse ("2026-04-30") };

  fourth->start = gp_moment_parse ("2026-05-06T09:00");
  g_assert_true (gp_rhythm_parse ("weekly/1 fr=13:00+90", &part.rhythm));
  g_array_append_val (edited->parts, part);
  fixture_replan (slice, edited, "2026-04-17T09:00", fixture_get_nth (slice, series, 2));

  assert_sessions (slice, series, "04-16T10:00 1, 04-23T10:00 2, 05-01T13:00 3, 05-06T09:00 4");
}

/* Planning again what nobody changed changes nothing. */
static void
test_idempotent (gconstpointer code)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, code, "2026-11-30");
  g_autofree char *before = fixture_describe (slice, series);
  g_autofree char *ids = fixture_list_ids (slice, series);

  fixture_replan (slice, gp_slice_get_series (slice, series), "2026-12-20T12:00", 0);

  assert_sessions (slice, series, before);
  assert_ids (slice, series, ids);
}

/* A pause pushes a counted course out and shortens a span. */
static void
test_pause (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 counted = fixture_add_series (slice, "3.1", "2026-04-16");
  GpClosure pause = { GP_CLOSURE_PAUSE, gp_day_parse ("2026-04-20"), gp_day_parse ("2026-05-03"),
                      0 };

  g_array_append_val (fixture_edit_series (slice, counted)->pauses, pause);
  fixture_replan (slice, gp_slice_get_series (slice, counted), "2026-04-17T09:00", 0);

  assert_sessions (slice, counted, "04-16T10:00 1, 05-07T10:00 2, 05-21T10:00 3, 05-28T10:00 4");
}

int
main (int argc, char *argv[])
{
  static const char *const codes[] = { "1.1", "1.2",  "1.3", "2.1", "3.2", "3.3", "3.4", "3.5",
                                       "3.8", "3.11", "4.1", "4.2", "5.1", "Ø1",  "Ø3",  "Ø4" };

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/replan/first-plan", test_first_plan);
  g_test_add_func ("/replan/closing-day", test_closing_day);
  g_test_add_func ("/replan/closing-day/over", test_closing_day_that_is_over);
  g_test_add_func ("/replan/longer-and-shorter", test_longer_and_shorter);
  g_test_add_func ("/replan/moved", test_moved);
  g_test_add_func ("/replan/cancelled/with-replacement", test_cancelled_with_replacement);
  g_test_add_func ("/replan/cancelled/without", test_cancelled_without);
  g_test_add_func ("/replan/rhythm-from", test_rhythm_from);
  g_test_add_func ("/replan/rhythm-from/moved", test_rhythm_from_with_moved);
  g_test_add_func ("/replan/pause", test_pause);

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/replan/idempotent/%s", codes[i]);

      g_test_add_data_func (path, codes[i], test_idempotent);
    }

  return g_test_run ();
}
