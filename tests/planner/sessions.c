/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/planner/centre.h"

#define NOW "2026-11-24T10:42"
#define GROUP "12-03T10:00 1, 12-10T10:00 2, 12-17T10:00 3, 01-07T10:00 4"

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

/* An intro group with 24 and 31 December closed: 3, 10 and 17 December, 7 January. */
static gint64
add_group (Centre *centre)
{
  g_autoptr (GError) error = NULL;
  GpProposal *proposal = centre_propose (centre);
  gint64 id;

  gp_edit_closing_day_add (proposal, gp_day_parse ("2026-12-24"), gp_day_parse ("2026-12-31"),
                           FALSE, "Jul", GP_SCOPE_HOUSE, &id, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);

  return centre_add_series (centre, "3.1", "2026-12-03");
}

static void
move (Centre *centre, gint64 session, const char *start, GpReach reach)
{
  g_autoptr (GError) error = NULL;
  GpProposal *proposal = centre_propose (centre);

  gp_edit_session_move (proposal, session, gp_moment_parse (start), reach, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);
}

static void
undo (Centre *centre)
{
  g_autoptr (GError) error = NULL;

  gp_planner_undo (centre->planner, NULL, &error);
  g_assert_no_error (error);
}

static void
redo (Centre *centre)
{
  g_autoptr (GError) error = NULL;

  gp_planner_redo (centre->planner, NULL, &error);
  g_assert_no_error (error);
}

static void
test_move_one (Centre *centre, gconstpointer data)
{
  gint64 series = add_group (centre);

  move (centre, centre_get_session (centre, series, 1), "2026-12-18T13:00", GP_REACH_THIS);

  centre_assert_sessions (centre, series,
                          "12-03T10:00 1, 12-17T10:00 2, 12-18T13:00 3, 01-07T10:00 4");
}

/* Undo and redo bring back just what was there, in this run and in the next. */
static void
test_move_following (Centre *centre, gconstpointer data)
{
  gint64 series = add_group (centre);
  g_autofree char *ids = centre_list_ids (centre, series);
  g_autofree char *before = centre_export (centre);
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  g_autofree char *moved_ids = NULL;
  g_autofree char *undone_again = NULL;

  move (centre, centre_get_session (centre, series, 1), "2026-12-11T11:00", GP_REACH_FOLLOWING);
  centre_assert_sessions (centre, series,
                          "12-03T10:00 1, 12-11T11:00 2, 12-18T11:00 3, 01-08T11:00 4");
  moved_ids = centre_list_ids (centre, series);
  g_assert_cmpstr (moved_ids, ==, ids);
  after = centre_export (centre);

  undo (centre);
  undone = centre_export (centre);
  g_assert_cmpstr (undone, ==, before);

  redo (centre);
  redone = centre_export (centre);
  g_assert_cmpstr (redone, ==, after);

  centre_open_again (centre);
  undo (centre);
  undone_again = centre_export (centre);
  g_assert_cmpstr (undone_again, ==, before);
}

static void
test_move_all (Centre *centre, gconstpointer data)
{
  gint64 series = add_group (centre);

  centre_set_now (centre, "2026-12-04T12:00");
  move (centre, centre_get_session (centre, series, 2), "2026-12-16T09:00", GP_REACH_ALL);

  centre_assert_sessions (centre, series,
                          "12-03T10:00 1, 12-09T09:00 2, 12-16T09:00 3, 12-23T09:00 4");
}

/* A week later the fortnight of even weeks lands in odd ones, and says so. */
static void
test_move_to_odd_weeks (Centre *centre, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 series = centre_add_series (centre, "Ø1", "2027-01-14");
  GpProposal *proposal = centre_propose (centre);

  gp_edit_session_move (proposal, centre_get_session (centre, series, 1),
                        gp_moment_parse ("2027-02-04T15:00"), GP_REACH_FOLLOWING, &error);
  g_assert_no_error (error);
  g_assert_cmpint (gp_proposal_get_notes (proposal)->len, ==, 1);
  centre_commit (centre, proposal);

  centre_assert_sessions (centre, series,
                          "01-14T15:00 1, 02-04T15:00 2, 02-18T15:00 3, 03-04T15:00 4");
}

static void
test_cancel_with_replacement (Centre *centre, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 series = add_group (centre);
  GpProposal *proposal = centre_propose (centre);

  gp_edit_session_cancel (proposal, centre_get_session (centre, series, 1), TRUE, "Sygdom", &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);

  centre_assert_sessions (
      centre, series, "12-03T10:00 1, 12-10T10:00 0!, 12-17T10:00 2, 01-07T10:00 3, 01-14T10:00 4");
}

static void
test_cancel_without (Centre *centre, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 series = add_group (centre);
  GpProposal *proposal = centre_propose (centre);

  gp_edit_session_cancel (proposal, centre_get_session (centre, series, 1), FALSE, NULL, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);

  centre_assert_sessions (centre, series,
                          "12-03T10:00 1, 12-10T10:00 2!, 12-17T10:00 3, 01-07T10:00 4");
}

/* What a closing day did is taken back with it, in one entry. */
static void
test_closing_day (Centre *centre, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 series = add_group (centre);
  GpProposal *proposal = centre_propose (centre);
  gint64 id;

  gp_edit_closing_day_add (proposal, gp_day_parse ("2026-12-10"), gp_day_parse ("2026-12-10"),
                           FALSE, "Personaledag", GP_SCOPE_TREATMENT, &id, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);
  centre_assert_sessions (centre, series,
                          "12-03T10:00 1, 12-17T10:00 2, 01-07T10:00 3, 01-14T10:00 4");

  undo (centre);
  centre_assert_sessions (centre, series, GROUP);
}

static void
test_substitute (Centre *centre, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) slice = NULL;
  const GpSession *session;
  gint64 series = add_group (centre);
  gint64 absent = centre_add_staff (centre, "MK");
  gint64 substitute = centre_add_staff (centre, "RA");
  gint64 id = centre_get_session (centre, series, 0);
  GpProposal *proposal = centre_propose (centre);

  gp_edit_session_substitute (proposal, id, absent, 0, &error);
  gp_edit_session_substitute (proposal, id, substitute, 0, &error);
  g_assert_no_error (error);
  centre_commit (centre, proposal);

  slice = gp_planner_read_series (centre->planner, series, &error);
  session = gp_slice_get_session (slice, id);
  g_assert_cmpint (session->staff->len, ==, 1);
  g_assert_cmpint (g_array_index (session->staff, GpAssignment, 0).staff, ==, substitute);
  g_assert_cmpint (g_array_index (session->staff, GpAssignment, 0).stands_in_for, ==, absent);
}

static void
test_stop_plan (Centre *centre, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  gint64 series = centre_add_series (centre, "3.3", "2026-11-30");
  GpProposal *proposal = centre_propose (centre);
  g_autofree char *sessions = NULL;
  gint64 id;

  g_assert_true (gp_edit_session_add (proposal, series, gp_moment_parse ("2026-12-01T10:00"), 60,
                                      GP_SESSION_KIND_STOP_PLAN, &id, &error));
  g_assert_true (gp_edit_session_add (proposal, series, gp_moment_parse ("2026-12-02T10:00"), 60,
                                      GP_SESSION_KIND_STOP_PLAN, &id, &error));
  g_assert_false (gp_edit_session_add (proposal, series, gp_moment_parse ("2026-12-03T10:00"), 60,
                                       GP_SESSION_KIND_STOP_PLAN, &id, &error));
  g_assert_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED);
  centre_commit (centre, proposal);

  sessions = centre_describe (centre, series);
  g_assert_true (
      g_str_has_prefix (sessions, "11-30T10:00 1, 12-01T10:00 1, 12-02T10:00 2, 12-07T10:00 2"));
}

static void
test_refusals (Centre *centre, gconstpointer data)
{
  gint64 series = add_group (centre);
  gint64 session = centre_get_session (centre, series, 1);
  g_autoptr (GpProposal) proposal = centre_propose (centre);
  g_autoptr (GError) over = NULL;
  g_autoptr (GError) before = NULL;
  g_autoptr (GError) missing = NULL;

  g_assert_false (gp_edit_session_move (proposal, session, gp_moment_parse ("2026-11-20T10:00"),
                                        GP_REACH_FOLLOWING, &over));
  g_assert_error (over, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED);
  g_assert_false (gp_edit_session_move (proposal, session, gp_moment_parse ("2026-12-02T10:00"),
                                        GP_REACH_FOLLOWING, &before));
  g_assert_error (before, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED);
  g_assert_false (gp_edit_session_move (proposal, 999, gp_moment_parse ("2026-12-02T10:00"),
                                        GP_REACH_THIS, &missing));
  g_assert_error (missing, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED);
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

  add ("/planner/session/move/one", test_move_one);
  add ("/planner/session/move/following", test_move_following);
  add ("/planner/session/move/all", test_move_all);
  add ("/planner/session/move/odd-weeks", test_move_to_odd_weeks);
  add ("/planner/session/cancel/with-replacement", test_cancel_with_replacement);
  add ("/planner/session/cancel/without", test_cancel_without);
  add ("/planner/session/substitute", test_substitute);
  add ("/planner/session/stop-plan", test_stop_plan);
  add ("/planner/session/refusals", test_refusals);
  add ("/planner/closing-day", test_closing_day);

  return g_test_run ();
}
