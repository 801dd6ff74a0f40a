/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <utime.h>

#include "tests/feed/published.h"

/* What is in the folder after publishing. */

static void
assert_published (Published *published, guint written, guint unchanged, guint removed)
{
  GpPublished result = published_publish (published);

  g_assert_cmpuint (result.written, ==, written);
  g_assert_cmpuint (result.unchanged, ==, unchanged);
  g_assert_cmpuint (result.removed, ==, removed);
}

static void
test_all_in_use (Published *published, gconstpointer data)
{
  g_autoptr (GPtrArray) names = NULL;

  assert_published (published, 6, 0, 0);
  names = published_list_names (published);
  g_assert_cmpuint (names->len, ==, 6);

  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);

      g_assert_true (g_regex_match_simple ("^[0-9a-f]{32}\\.ics$", name, 0, 0));
    }
}

/* Publishes, and makes what is there look old. */
static void
publish_long_ago (Published *published)
{
  g_autoptr (GPtrArray) names = NULL;
  struct utimbuf long_ago = { 1000000000, 1000000000 };

  published_publish (published);
  names = published_list_names (published);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *path =
          g_build_filename (published->folder, g_ptr_array_index (names, i), NULL);

      g_assert_cmpint (g_utime (path, &long_ago), ==, 0);
    }
}

static gboolean
is_untouched (Published *published, GpFeedKind kind, gint64 of)
{
  g_autofree char *path = published_find (published, kind, of);
  GStatBuf state;

  g_assert_cmpint (g_stat (path, &state), ==, 0);

  return state.st_mtime == 1000000000;
}

static void
test_unchanged (Published *published, gconstpointer data)
{
  publish_long_ago (published);
  centre_set_now (&published->centre, "2026-11-21T17:45");
  assert_published (published, 0, 6, 0);
  g_assert_true (is_untouched (published, GP_FEED_CENTRE, 0));
  g_assert_true (is_untouched (published, GP_FEED_STAFF, published->mk));
}

static void
move_first (Published *published, const char *start)
{
  GpProposal *proposal = centre_propose (&published->centre);
  gint64 session = centre_get_session (&published->centre, published->series, 0);
  g_autoptr (GError) error = NULL;

  gp_edit_session_move (proposal, session, gp_moment_parse (start), GP_REACH_THIS, &error);
  g_assert_no_error (error);
  centre_commit (&published->centre, proposal);
}

static void
test_only_what_changed (Published *published, gconstpointer data)
{
  publish_long_ago (published);
  move_first (published, "2026-11-25T13:00");
  assert_published (published, 4, 2, 0);

  g_assert_false (is_untouched (published, GP_FEED_CENTRE, 0));
  g_assert_false (is_untouched (published, GP_FEED_SERIES, published->series));
  g_assert_false (is_untouched (published, GP_FEED_ROOM, published->room));
  g_assert_false (is_untouched (published, GP_FEED_STAFF, published->mk));
  g_assert_true (is_untouched (published, GP_FEED_ROOM, published->other_room));
  g_assert_true (is_untouched (published, GP_FEED_STAFF, published->lh));
}

static void
put_file (Published *published, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (published->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
assert_file (Published *published, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (published->folder, name, NULL);
  g_autofree char *present = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &present, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (present, ==, text);
}

/* Also one that is named as ours are. */
static void
test_files_of_others (Published *published, gconstpointer data)
{
  put_file (published, "index.html", "Hej");
  put_file (published, "0123456789abcdef0123456789abcdef.ics", "BEGIN:VCALENDAR");
  published_publish (published);
  centre_set_now (&published->centre, "2027-06-01T12:00");
  published_publish (published);

  assert_file (published, "index.html", "Hej");
  assert_file (published, "0123456789abcdef0123456789abcdef.ics", "BEGIN:VCALENDAR");
}

static gboolean
exists (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* The series' last session is on 15 December. */
static void
test_series_that_is_long_over (Published *published, gconstpointer data)
{
  g_autofree char *path = published_find (published, GP_FEED_SERIES, published->series);

  published_publish (published);
  g_assert_true (exists (path));
  centre_set_now (&published->centre, "2027-03-18T12:00");
  assert_published (published, 3, 2, 1);
  g_assert_false (exists (path));
}

static void
test_undo (Published *published, gconstpointer data)
{
  gint64 series = centre_add_series (&published->centre, "3.2", "2026-12-01");
  g_autofree char *path = published_find (published, GP_FEED_SERIES, series);
  g_autoptr (GError) error = NULL;

  published_publish (published);
  g_assert_true (exists (path));

  g_assert_true (gp_planner_undo (published->centre.planner, NULL, &error));
  published_publish (published);
  g_assert_false (exists (path));

  g_assert_true (gp_planner_redo (published->centre.planner, NULL, &error));
  published_publish (published);
  g_assert_true (exists (path));
}

/* All the way back to a plan that is nobody's. */
static void
test_undo_everything (Published *published, gconstpointer data)
{
  g_autoptr (GPtrArray) names = NULL;

  published_publish (published);

  while (gp_planner_undo (published->centre.planner, NULL, NULL))
    ;

  assert_published (published, 0, 0, 6);
  names = published_list_names (published);
  g_assert_cmpuint (names->len, ==, 0);
}

/* In another run, and nobody says where. */
static void
test_remembered_folder (Published *published, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  GpPublished result;

  published_publish (published);
  centre_open_again (&published->centre);
  gp_feed_publish (published->centre.planner, NULL, &result, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (result.unchanged, ==, 6);
}

static void
test_new_folder (Published *published, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (published->folder, "shared", "feeds", NULL);
  g_autofree char *remembered = NULL;
  g_autoptr (GError) error = NULL;
  GStatBuf state;

  gp_feed_publish (published->centre.planner, folder, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (folder, &state), ==, 0);
  g_assert_cmpint (state.st_mode & 0066, ==, 0);

  remembered = gp_store_dup_feed_folder (gp_planner_get_store (published->centre.planner));
  g_assert_cmpstr (remembered, ==, folder);
}

static void
test_steps (Published *published, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpPublication) publication =
      gp_publication_new (published->centre.planner, published->folder, &error);
  GpPublished result;
  guint steps = 0;

  g_assert_no_error (error);

  while (gp_publication_step (publication))
    steps++;

  g_assert_cmpuint (steps, ==, 6);
  g_assert_true (gp_publication_finish (publication, &result, &error));
  g_assert_cmpuint (result.written, ==, 6);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Published *published, gconstpointer data);
  } tests[] = {
    { "/feed/publication/all-in-use", test_all_in_use },
    { "/feed/publication/unchanged", test_unchanged },
    { "/feed/publication/only-what-changed", test_only_what_changed },
    { "/feed/publication/files-of-others", test_files_of_others },
    { "/feed/publication/series-that-is-long-over", test_series_that_is_long_over },
    { "/feed/publication/undo", test_undo },
    { "/feed/publication/undo-everything", test_undo_everything },
    { "/feed/publication/remembered-folder", test_remembered_folder },
    { "/feed/publication/new-folder", test_new_folder },
    { "/feed/publication/steps", test_steps },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Published, NULL, published_set_up, tests[i].test,
                published_tear_down);

  return g_test_run ();
}
