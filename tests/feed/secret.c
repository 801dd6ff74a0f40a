/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/feed/published.h"

/* No free text of anybody reaches a feed: each field that takes some holds a mark, and no byte in
 * the folder may be of one. */
#define MARK "Hemmeligt"

static void
plant_in_series (Published *published)
{
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  GpProposal *proposal = centre_propose (&published->centre);
  GError *error = NULL;

  request->has_name = TRUE;
  request->name = g_strdup (MARK " hold");
  gp_edit_series_change (proposal, published->series, 0, request, &error);
  g_assert_no_error (error);
  centre_commit (&published->centre, proposal);
}

static void
plant_in_session (Published *published)
{
  gint64 session = centre_get_session (&published->centre, published->series, 1);
  GpProposal *proposal = centre_propose (&published->centre);
  GError *error = NULL;

  gp_edit_session_cancel (proposal, session, FALSE, MARK " årsag", &error);
  g_assert_no_error (error);
  centre_commit (&published->centre, proposal);
}

static void
plant_in_staff (Published *published)
{
  GpProposal *proposal = centre_propose (&published->centre);
  GError *error = NULL;

  gp_edit_staff_change (proposal, published->mk, NULL, NULL, MARK "@example.org", &error);
  g_assert_no_error (error);
  centre_commit (&published->centre, proposal);
}

static void
plant_in_closing_day (Published *published)
{
  GpDay day = gp_day_parse ("2026-12-08");
  GpProposal *proposal = centre_propose (&published->centre);
  GError *error = NULL;
  gint64 id;

  gp_edit_closing_day_add (proposal, day, day, FALSE, MARK " fridag", GP_SCOPE_HOUSE, &id, &error);
  g_assert_no_error (error);
  centre_commit (&published->centre, proposal);
}

/* The label of the entry, and why a clash stands. */
static void
plant_in_journal (Published *published)
{
  gint64 session = centre_get_session (&published->centre, published->series, 0);
  GpProposal *proposal = centre_propose (&published->centre);
  GError *error = NULL;

  gp_edit_session_move (proposal, session, gp_moment_parse ("2026-12-24T05:00"), GP_REACH_THIS,
                        &error);
  gp_proposal_check (proposal, &error);
  gp_planner_commit (published->centre.planner, proposal, MARK " mærke", MARK " begrundelse", NULL,
                     &error);
  g_assert_no_error (error);
  gp_proposal_free (proposal);
}

static void
test_marks (Published *published, gconstpointer data)
{
  g_autoptr (GPtrArray) names = NULL;
  g_autofree char *kept = NULL;

  plant_in_series (published);
  plant_in_session (published);
  plant_in_staff (published);
  plant_in_closing_day (published);
  plant_in_journal (published);
  published_publish (published);

  kept = centre_export (&published->centre);
  g_assert_nonnull (strstr (kept, MARK));
  names = published_list_names (published);
  g_assert_cmpuint (names->len, ==, 6);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path =
          g_build_filename (published->folder, g_ptr_array_index (names, i), NULL);
      g_autofree char *text = NULL;
      g_autoptr (GString) unfolded = NULL;

      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      unfolded = g_string_new (text);
      g_string_replace (unfolded, "\r\n ", "", 0);
      g_assert_null (strstr (unfolded->str, MARK));
      g_assert_null (strstr (unfolded->str, "Prøvecentret"));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/feed/secret/marks", Published, NULL, published_set_up, test_marks,
              published_tear_down);

  return g_test_run ();
}
