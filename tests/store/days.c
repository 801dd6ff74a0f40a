/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plan.h"
#include "sample.h"

/* Which sessions take place when, as the database finds them. */

typedef struct
{
  Plan plan;
  Sample sample;
  gint64 night; /* in the open series: 2026-12-05 23:30, until an hour after midnight */
  gint64 stay;  /* in the open series: 2026-12-07 to 2026-12-20 */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = sample_new_changes (&fixture->sample);
  g_autoptr (GHashTable) ids = new_ids ();
  GpSession *night = sample_new_session (gp_change_set_new_id (changes), fixture->sample.open, 1,
                                         "2026-12-05T23:30");
  GpSession *stay = sample_new_session (gp_change_set_new_id (changes), fixture->sample.open, 2,
                                        "2026-12-07T00:00");

  fixture->night = night->base.id;
  fixture->stay = stay->base.id;
  stay->minutes = 0;
  stay->days = 14;
  gp_change_set_put (changes, NULL, night);
  gp_change_set_put (changes, NULL, stay);

  set_up_plan (&fixture->plan, NULL);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, ids);
  sample_resolve (&fixture->sample, ids);
  fixture->night = get_id (ids, fixture->night);
  fixture->stay = get_id (ids, fixture->stay);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  tear_down_plan (&fixture->plan, NULL);
}

static GpSlice *
load (Fixture *fixture, const char *from, const char *to)
{
  g_autoptr (GError) error = NULL;
  GpSlice *slice = gp_slice_new ();

  gp_store_load_days (fixture->plan.store, slice, gp_day_parse (from), gp_day_parse (to), &error);
  g_assert_no_error (error);

  return slice;
}

static guint
count (GpSlice *slice, GpRecordKind kind)
{
  g_autoptr (GPtrArray) records = gp_slice_list (slice, kind);

  return records->len;
}

static void
test_one_day (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = load (fixture, "2026-12-03", "2026-12-03");
  const GpSession *session = gp_slice_get_session (slice, fixture->sample.session[1]);
  const GpSeries *series = gp_slice_get_series (slice, fixture->sample.series);

  g_assert_cmpint (count (slice, GP_RECORD_SESSION), ==, 1);
  g_assert_cmpint (count (slice, GP_RECORD_SERIES), ==, 1);
  g_assert_cmpint (session->staff->len, ==, 2);
  g_assert_cmpint (series->staff->len, ==, 2);
}

static void
test_no_day (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = load (fixture, "2026-12-04", "2026-12-04");

  g_assert_cmpint (count (slice, GP_RECORD_SESSION), ==, 0);
  g_assert_cmpint (count (slice, GP_RECORD_SERIES), ==, 0);
}

static void
test_past_midnight (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = load (fixture, "2026-12-06", "2026-12-06");

  g_assert_cmpint (count (slice, GP_RECORD_SESSION), ==, 1);
  g_assert_nonnull (gp_slice_get_session (slice, fixture->night));
}

static void
test_stay (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) last = load (fixture, "2026-12-20", "2026-12-31");
  g_autoptr (GpSlice) after = load (fixture, "2026-12-21", "2026-12-31");

  g_assert_cmpint (count (last, GP_RECORD_SESSION), ==, 1);
  g_assert_nonnull (gp_slice_get_session (last, fixture->stay));
  g_assert_cmpint (count (after, GP_RECORD_SESSION), ==, 0);
}

static void
test_week (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = load (fixture, "2026-11-30", "2026-12-06");

  g_assert_cmpint (count (slice, GP_RECORD_SESSION), ==, 2);
  g_assert_cmpint (count (slice, GP_RECORD_SERIES), ==, 2);
}

static void
test_series (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = gp_slice_new ();
  gboolean found;

  g_assert_true (
      gp_store_load_series (fixture->plan.store, slice, fixture->sample.series, &found, NULL));
  g_assert_true (found);
  g_assert_cmpint (count (slice, GP_RECORD_SESSION), ==, 4);
  g_assert_true (gp_store_load_series (fixture->plan.store, slice, 12345, &found, NULL));
  g_assert_false (found);
}

static void
test_session (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = gp_slice_new ();
  gboolean found;

  g_assert_true (
      gp_store_load_session (fixture->plan.store, slice, fixture->sample.session[2], &found, NULL));
  g_assert_true (found);
  g_assert_cmpint (count (slice, GP_RECORD_SESSION), ==, 4);
  g_assert_cmpint (count (slice, GP_RECORD_SERIES), ==, 1);
  g_assert_true (gp_store_load_session (fixture->plan.store, slice, 12345, &found, NULL));
  g_assert_false (found);
}

static void
assert_progress (Fixture *fixture,
                 const char *now,
                 gint64 series,
                 int total,
                 int over,
                 const char *next,
                 const char *last)
{
  g_autoptr (GArray) list =
      gp_store_list_progress (fixture->plan.store, gp_moment_parse (now), NULL);

  g_assert_cmpint (list->len, ==, 2);

  for (guint i = 0; i < list->len; i++)
    {
      const GpProgress *progress = &g_array_index (list, GpProgress, i);

      if (progress->series != series)
        continue;

      g_assert_cmpint (progress->total, ==, total);
      g_assert_cmpint (progress->over, ==, over);
      g_assert_cmpint (progress->next, ==, gp_moment_parse (next));
      g_assert_cmpint (progress->last, ==, gp_moment_parse (last));
      return;
    }

  g_assert_not_reached ();
}

/* The third session is cancelled; one that is still on is not over. */
static void
test_progress (Fixture *fixture, gconstpointer data)
{
  gint64 series = fixture->sample.series;

  assert_progress (fixture, "2026-11-24T12:00", series, 3, 0, "2026-11-26T10:00",
                   "2026-12-17T10:00");
  assert_progress (fixture, "2026-12-03T11:29", series, 3, 1, "2026-12-17T10:00",
                   "2026-12-17T10:00");
  assert_progress (fixture, "2026-12-03T11:30", series, 3, 2, "2026-12-17T10:00",
                   "2026-12-17T10:00");
  assert_progress (fixture, "2027-01-01T00:00", series, 3, 3, "", "2026-12-17T10:00");
}

static void
test_progress_of_stay (Fixture *fixture, gconstpointer data)
{
  gint64 series = fixture->sample.open;

  assert_progress (fixture, "2026-12-06T00:59", series, 2, 0, "2026-12-07T00:00",
                   "2026-12-07T00:00");
  assert_progress (fixture, "2026-12-20T23:59", series, 2, 1, "", "2026-12-07T00:00");
  assert_progress (fixture, "2026-12-21T00:00", series, 2, 2, "", "2026-12-07T00:00");
}

static void
test_open_series (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) list = gp_store_list_open_series (fixture->plan.store, NULL);
  const GpOpenSeries *open = &g_array_index (list, GpOpenSeries, 0);

  g_assert_cmpint (list->len, ==, 1);
  g_assert_cmpint (open->series, ==, fixture->sample.open);
  g_assert_cmpint (open->last_slot, ==, gp_moment_parse ("2026-12-07T00:00"));
  g_assert_cmpint (open->last_number, ==, 2);
}

static guint
count_running (Fixture *fixture, const char *from)
{
  g_autoptr (GArray) series =
      gp_store_list_running_series (fixture->plan.store, gp_day_parse (from), NULL);

  return series->len;
}

/* The open-ended one always runs. */
static void
test_running (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (count_running (fixture, "2026-11-24"), ==, 2);
  g_assert_cmpint (count_running (fixture, "2026-12-17"), ==, 2);
  g_assert_cmpint (count_running (fixture, "2026-12-18"), ==, 1);
}

static void
assert_letters (Fixture *fixture, const char *from, const char *to, const char *expected)
{
  g_autoptr (GPtrArray) letters = gp_store_list_letters (
      fixture->plan.store, fixture->sample.offering, gp_day_parse (from), gp_day_parse (to), NULL);

  g_assert_cmpint (letters->len, ==, expected != NULL ? 1 : 0);

  if (expected != NULL)
    g_assert_cmpstr (g_ptr_array_index (letters, 0), ==, expected);
}

static void
test_letters (Fixture *fixture, gconstpointer data)
{
  assert_letters (fixture, "2026-11-26", "2026-11-26", "A");
  assert_letters (fixture, "2026-12-17", "2027-12-31", "A");
  assert_letters (fixture, "2026-12-18", "2027-12-31", NULL);
}

static void
add (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/days/one-day", test_one_day);
  add ("/days/no-day", test_no_day);
  add ("/days/past-midnight", test_past_midnight);
  add ("/days/stay", test_stay);
  add ("/days/week", test_week);
  add ("/days/series", test_series);
  add ("/days/session", test_session);
  add ("/days/progress", test_progress);
  add ("/days/progress-of-stay", test_progress_of_stay);
  add ("/days/open-series", test_open_series);
  add ("/days/running", test_running);
  add ("/days/letters", test_letters);

  return g_test_run ();
}
