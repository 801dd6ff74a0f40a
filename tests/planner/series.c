/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/planner/centre.h"

#define NOW "2026-11-24T10:42"

static void
set_up (Centre *centre, gconstpointer data)
{
  centre_set_up (centre, NOW);
}

static void
tear_down (Centre *centre, gconstpointer data)
{
  centre_tear_down (centre);
}

static GpSeriesRequest *
new_request (const char *code, const char *start)
{
  GpSeriesRequest *request = gp_series_request_new ();

  request->offering = g_strdup (code);
  request->start = gp_day_parse (start);

  return request;
}

static void
assert_refused (Centre *centre, const GpSeriesRequest *request, const char *words)
{
  g_autoptr (GpProposal) proposal = centre_propose (centre);
  g_autoptr (GError) error = NULL;
  gint64 id;

  g_assert_false (gp_edit_series_add (proposal, request, &id, &error));
  g_assert_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED);
  g_assert_nonnull (strstr (error->message, words));
}

static void
test_unknown_offering (Centre *centre, gconstpointer data)
{
  g_autoptr (GpSeriesRequest) request = new_request ("9.9", "2026-12-03");

  assert_refused (centre, request, "9.9");
}

/* Six hours a week on two days of one hour do not add up. */
static void
test_hours_that_do_not_add_up (Centre *centre, gconstpointer data)
{
  g_autoptr (GpSeriesRequest) request = new_request ("4.2", "2026-12-03");
  GpWeekdayTime times[] = { { GP_MONDAY, 600, 60 }, { GP_TUESDAY, 600, 60 } };

  g_array_append_vals (request->times, times, G_N_ELEMENTS (times));
  request->minutes_a_week = 360;

  assert_refused (centre, request, "2 hours a week, not 6");
}

static void
test_hours_split_over_other_days (Centre *centre, gconstpointer data)
{
  g_autoptr (GpSeriesRequest) request = new_request ("4.2", "2026-11-30");
  GpWeekdayTime times[] = { { GP_MONDAY, -1, 0 }, { GP_TUESDAY, 540, 0 } };
  g_autoptr (GError) error = NULL;
  g_autoptr (GpProposal) proposal = centre_propose (centre);
  const GpSeries *series;
  g_autofree char *rhythm = NULL;
  gint64 id;

  g_array_append_vals (request->times, times, G_N_ELEMENTS (times));
  gp_edit_series_add (proposal, request, &id, &error);
  g_assert_no_error (error);

  series = gp_slice_get_series (gp_proposal_get_slice (proposal), id);
  rhythm = gp_rhythm_format (gp_series_get_rhythm (series, series->start));
  g_assert_cmpstr (rhythm, ==, "weekly mo=10:00+180 tu=09:00+180");
}

/* The same offering at the same time gets the next letter; one that comes later may be A again. */
static void
test_letters (Centre *centre, gconstpointer data)
{
  static const char *const starts[] = { "2026-11-30", "2026-12-01", "2027-06-07" };
  static const char *const letters[] = { "A", "B", "A" };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      gint64 id = centre_add_series (centre, "3.1", starts[i]);
      g_autoptr (GpSlice) slice = gp_planner_read_series (centre->planner, id, &error);

      g_assert_cmpstr (gp_slice_get_series (slice, id)->letter, ==, letters[i]);
    }
}

/* Without a reason nothing is written; with one it stands, and is no longer in the list. */
static void
test_conflicts (Centre *centre, gconstpointer data)
{
  gint64 room = centre_add_room (centre, "Sal 1", 12);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) standing = NULL;
  g_autofree char *before = NULL;
  g_autofree char *refused = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GpSeriesRequest) request = new_request ("3.1", "2026-11-30");
      GpProposal *proposal = centre_propose (centre);
      gint64 id;

      request->has_room = TRUE;
      request->room = room;
      gp_edit_series_add (proposal, request, &id, &error);
      g_assert_no_error (error);

      if (i == 1)
        {
          gp_proposal_check (proposal, &error);
          g_assert_cmpint (gp_proposal_get_conflicts (proposal)->len, ==, 4);
          before = centre_export (centre);
          g_assert_false (
              gp_planner_commit (centre->planner, proposal, "test", NULL, NULL, &error));
          g_assert_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_CONFLICTS);
          g_clear_error (&error);
          refused = centre_export (centre);
          g_assert_cmpstr (refused, ==, before);
        }

      centre_commit (centre, proposal);
    }

  standing = gp_planner_list_conflicts (centre->planner, gp_planner_get_today (centre->planner),
                                        gp_planner_get_horizon (centre->planner), NULL, &error);
  g_assert_cmpint (standing->len, ==, 0);
}

/* Somebody else takes the room between the dry run and the commit. */
static void
test_changed_meanwhile (Centre *centre, gconstpointer data)
{
  gint64 room = centre_add_room (centre, "Sal 1", 12);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpProposal) mine = centre_propose (centre);
  GpProposal *theirs = centre_propose (centre);
  g_autoptr (GpSeriesRequest) request = new_request ("3.1", "2026-11-30");
  gint64 id;

  request->has_room = TRUE;
  request->room = room;
  gp_edit_series_add (mine, request, &id, &error);
  gp_proposal_check (mine, &error);
  g_assert_cmpint (gp_proposal_get_conflicts (mine)->len, ==, 0);

  gp_edit_series_add (theirs, request, &id, &error);
  centre_commit (centre, theirs);

  g_assert_false (gp_planner_commit (centre->planner, mine, "test", NULL, NULL, &error));
  g_assert_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_CHANGED);
  g_assert_cmpint (gp_proposal_get_conflicts (mine)->len, ==, 4);
}

static void
test_pause_and_end (Centre *centre, gconstpointer data)
{
  gint64 series = centre_add_series (centre, "3.1", "2026-11-30");
  g_autoptr (GError) error = NULL;
  GpProposal *proposal = centre_propose (centre);

  gp_edit_series_pause (proposal, series, gp_day_parse ("2026-12-07"), gp_day_parse ("2026-12-13"),
                        &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);
  centre_assert_sessions (centre, series,
                          "11-30T10:00 1, 12-14T10:00 2, 12-21T10:00 3, 12-28T10:00 4");

  proposal = centre_propose (centre);
  gp_edit_series_end (proposal, series, gp_day_parse ("2026-12-14"), &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);
  centre_assert_sessions (centre, series, "11-30T10:00 1, 12-14T10:00 2");
}

static void
test_merge (Centre *centre, gconstpointer data)
{
  gint64 series = centre_add_series (centre, "3.1", "2026-11-23");
  gint64 into = centre_add_series (centre, "3.1", "2026-11-30");
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) slice = NULL;
  GpProposal *proposal = centre_propose (centre);

  gp_edit_series_merge (proposal, series, into, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);

  slice = gp_planner_read_series (centre->planner, series, &error);
  g_assert_cmpint (gp_slice_get_series (slice, series)->merged_into, ==, into);
  centre_assert_sessions (centre, series, "11-23T10:00 1");
}

/* From the third session on at another time and on another day, with the same people. */
static void
test_change_from (Centre *centre, gconstpointer data)
{
  gint64 series = centre_add_series (centre, "3.1", "2026-11-30");
  g_autofree char *ids = centre_list_ids (centre, series);
  g_autofree char *changed_ids = NULL;
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  GpWeekdayTime time = { GP_FRIDAY, 13 * 60, 0 };
  g_autoptr (GError) error = NULL;
  GpProposal *proposal = centre_propose (centre);

  g_array_append_val (request->times, time);
  gp_edit_series_change (proposal, series, centre_get_session (centre, series, 2), request, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);

  centre_assert_sessions (centre, series,
                          "11-30T10:00 1, 12-07T10:00 2, 12-18T13:00 3, 01-08T13:00 4");
  changed_ids = centre_list_ids (centre, series);
  g_assert_cmpstr (changed_ids, ==, ids);
}

static void
test_change_length_and_room (Centre *centre, gconstpointer data)
{
  gint64 series = centre_add_series (centre, "3.1", "2026-11-30");
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) slice = NULL;
  GpProposal *proposal = centre_propose (centre);
  gint64 room = centre_add_room (centre, "Sal 1", 12);

  gp_proposal_free (proposal);
  proposal = centre_propose (centre);
  request->has_room = TRUE;
  request->room = room;
  request->has_length = TRUE;
  request->length = gp_length_new_count (5);
  gp_edit_series_change (proposal, series, 0, request, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);

  centre_assert_sessions (
      centre, series, "11-30T10:00 1, 12-07T10:00 2, 12-14T10:00 3, 12-21T10:00 4, 12-28T10:00 5");
  slice = gp_planner_read_series (centre->planner, series, &error);
  g_assert_cmpint (gp_slice_get_session (slice, centre_get_session (centre, series, 4))->room, ==,
                   room);
}

static guint
count_sessions (Centre *centre, gint64 series, GpDay *last)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) slice = gp_planner_read_series (centre->planner, series, &error);
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);
  const GpSession *session = g_ptr_array_index (sessions, sessions->len - 1);

  *last = gp_moment_get_day (session->start);

  return sessions->len;
}

/* An open-ended series is planned a year ahead; time passes, and opening plans on. That is no step
 * of undo: undo takes back the series itself, with what was planned meanwhile, and redo brings all
 * of it back. */
static void
test_horizon (Centre *centre, gconstpointer data)
{
  gint64 series = centre_add_series (centre, "Ø3", "2026-11-30");
  g_autoptr (GError) error = NULL;
  g_autofree char *empty = NULL;
  GpDay last;
  guint count = count_sessions (centre, series, &last);
  g_autofree char *label = NULL;

  g_assert_cmpint (last, ==, gp_day_parse ("2027-11-28"));

  centre_set_now (centre, "2026-12-08T09:00");
  centre_open_again (centre);
  g_assert_cmpint (count_sessions (centre, series, &last), ==, count + 14);
  g_assert_cmpint (last, ==, gp_day_parse ("2027-12-12"));

  gp_planner_undo (centre->planner, &label, &error);
  g_assert_no_error (error);
  g_assert_null (gp_planner_read_series (centre->planner, series, &error));
  g_clear_error (&error);

  gp_planner_redo (centre->planner, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (count_sessions (centre, series, &last), ==, count + 14);
}

static void
add (const char *path, void (*test) (Centre *centre, gconstpointer data))
{
  g_test_add (path, Centre, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/planner/series/unknown-offering", test_unknown_offering);
  add ("/planner/series/hours/do-not-add-up", test_hours_that_do_not_add_up);
  add ("/planner/series/hours/split", test_hours_split_over_other_days);
  add ("/planner/series/letters", test_letters);
  add ("/planner/series/conflicts", test_conflicts);
  add ("/planner/series/changed-meanwhile", test_changed_meanwhile);
  add ("/planner/series/pause-and-end", test_pause_and_end);
  add ("/planner/series/merge", test_merge);
  add ("/planner/series/change/from", test_change_from);
  add ("/planner/series/change/length-and-room", test_change_length_and_room);
  add ("/planner/series/horizon", test_horizon);

  return g_test_run ();
}
