/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/resource.h>

#include "tests/feed/published.h"
#include "tests/store/superuser.h"

/* Folders that cannot be written: one clear sentence, and nothing half done. */

static void
assert_refused (Published *published, const char *folder, const char *sentence)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *remembered = NULL;

  g_assert_false (gp_feed_publish (published->centre.planner, folder, NULL, &error));
  g_assert_error (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED);
  g_assert_cmpstr (error->message, ==, sentence);

  remembered = gp_store_dup_feed_folder (gp_planner_get_store (published->centre.planner));
  g_assert_null (remembered);
}

static char *
make_file (Published *published)
{
  char *path = g_build_filename (published->folder, "a-file", NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, "mine", -1, &error);
  g_assert_no_error (error);

  return path;
}

static void
test_a_file (Published *published, gconstpointer data)
{
  g_autofree char *path = make_file (published);
  g_autofree char *sentence =
      g_strdup_printf ("%s is a file, or lies below one. Calendars need a folder", path);
  g_autofree char *present = NULL;

  assert_refused (published, path, sentence);
  g_assert_true (g_file_get_contents (path, &present, NULL, NULL));
  g_assert_cmpstr (present, ==, "mine");
}

static void
test_below_a_file (Published *published, gconstpointer data)
{
  g_autofree char *path = make_file (published);
  g_autofree char *folder = g_build_filename (path, "feeds", NULL);
  g_autofree char *sentence =
      g_strdup_printf ("%s is a file, or lies below one. Calendars need a folder", folder);

  assert_refused (published, folder, sentence);
}

static void
test_read_only (Published *published, gconstpointer data)
{
  g_autofree char *sentence = g_strdup_printf (
      "Calendars cannot be put into the folder %s: Permission denied", published->folder);

  set_superuser (FALSE);
  g_assert_cmpint (g_chmod (published->folder, 0500), ==, 0);
  assert_refused (published, published->folder, sentence);
  g_assert_cmpint (g_chmod (published->folder, 0700), ==, 0);
  set_superuser (TRUE);
}

static void
test_nothing_chosen (Published *published, gconstpointer data)
{
  assert_refused (published, NULL, "No folder has been chosen for calendars");
}

/* A folder stands where the file of one calendar should be. */
static void
test_one_fails (Published *published, gconstpointer data)
{
  g_autofree char *path = published_find (published, GP_FEED_STAFF, published->mk);
  g_autoptr (GError) error = NULL;
  GpPublished result;

  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
  g_assert_false (gp_feed_publish (published->centre.planner, published->folder, &result, &error));
  g_assert_error (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED);
  g_assert_true (g_str_has_prefix (error->message, "1 calendar in "));
  g_assert_cmpuint (result.written, ==, 5);
}

static void
limit_files (rlim_t octets)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = octets;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

/* No room on the disk for the larger ones, as the system says it of a limit for files. */
static void
test_no_room (Published *published, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GError) error = NULL;
  GpPublished result;

  published_publish (published);
  before = published_read (published, GP_FEED_CENTRE, 0);
  centre_add_series (&published->centre, "4.1", "2026-12-01");

  signal (SIGXFSZ, SIG_IGN);
  limit_files (8000);
  gp_feed_publish (published->centre.planner, published->folder, &result, &error);
  limit_files (RLIM_INFINITY);

  g_assert_error (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED);
  g_assert_true (g_str_has_prefix (error->message, "2 calendars in "));
  after = published_read (published, GP_FEED_CENTRE, 0);
  g_assert_cmpstr (before, ==, after);
  names = published_list_names (published);
  g_assert_cmpuint (names->len, ==, 6);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Published *published, gconstpointer data);
  } tests[] = {
    { "/feed/folder/a-file", test_a_file },
    { "/feed/folder/below-a-file", test_below_a_file },
    { "/feed/folder/read-only", test_read_only },
    { "/feed/folder/nothing-chosen", test_nothing_chosen },
    { "/feed/folder/one-fails", test_one_fails },
    { "/feed/folder/no-room", test_no_room },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Published, NULL, published_set_up, tests[i].test,
                published_tear_down);

  return g_test_run ();
}
