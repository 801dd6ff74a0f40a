/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/rotate.h"

#include <glib/gstdio.h>

#include "tests/feed/published.h"

/* A calendar gets a new address, and the old one is gone. */

typedef struct
{
  GpFeedKind kind;
  const char *name;
} KindCase;

static const KindCase kind_cases[] = {
  { GP_FEED_CENTRE, "centre" },
  { GP_FEED_STAFF, "staff" },
  { GP_FEED_ROOM, "room" },
  { GP_FEED_SERIES, "series" },
};

static gint64
get_subject (Published *published, GpFeedKind kind)
{
  switch (kind)
    {
    case GP_FEED_STAFF:
      return published->mk;
    case GP_FEED_ROOM:
      return published->room;
    case GP_FEED_SERIES:
      return published->series;
    case GP_FEED_CENTRE:
    default:
      return 0;
    }
}

static gboolean
exists (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
test_kind (Published *published, gconstpointer data)
{
  const KindCase *kind_case = data;
  gint64 of = get_subject (published, kind_case->kind);
  g_autofree char *old_path = published_find (published, kind_case->kind, of);
  g_autofree char *new_path = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  published_publish (published);
  before = published_read (published, kind_case->kind, of);
  gp_feed_rotate (published->centre.planner, kind_case->kind, of, &error);
  g_assert_no_error (error);

  new_path = published_find (published, kind_case->kind, of);
  after = published_read (published, kind_case->kind, of);
  g_assert_cmpstr (old_path, !=, new_path);
  g_assert_false (exists (old_path));
  g_assert_cmpstr (before, ==, after);
}

static void
test_stays_gone (Published *published, gconstpointer data)
{
  g_autofree char *old_path = published_find (published, GP_FEED_STAFF, published->mk);
  g_autoptr (GError) error = NULL;

  published_publish (published);
  g_assert_true (gp_feed_rotate (published->centre.planner, GP_FEED_STAFF, published->mk, &error));
  g_assert_true (gp_planner_undo (published->centre.planner, NULL, &error));
  published_publish (published);
  g_assert_false (exists (old_path));
}

/* A window that has read the plan writes the old address; what it does last takes it out again. */
static void
test_while_publishing (Published *published, gconstpointer data)
{
  g_autofree char *old_path = published_find (published, GP_FEED_STAFF, published->mk);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpPublication) publication =
      gp_publication_new (published->centre.planner, published->folder, &error);

  g_assert_no_error (error);
  g_assert_true (gp_feed_rotate (published->centre.planner, GP_FEED_STAFF, published->mk, &error));

  while (gp_publication_step (publication))
    ;

  g_assert_true (gp_publication_finish (publication, NULL, &error));
  g_assert_false (exists (old_path));
}

static void
test_nothing_published (Published *published, gconstpointer data)
{
  g_autofree char *old_path = published_find (published, GP_FEED_CENTRE, 0);
  g_autofree char *new_path = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (gp_feed_rotate (published->centre.planner, GP_FEED_CENTRE, 0, &error));
  new_path = published_find (published, GP_FEED_CENTRE, 0);
  g_assert_cmpstr (old_path, !=, new_path);
  g_assert_false (exists (new_path));
}

/* The folder has become a file: the old address would stay where nobody can reach it. */
static void
test_unusable_folder (Published *published, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (published->folder, "feeds", NULL);
  g_autofree char *old_path = published_find (published, GP_FEED_CENTRE, 0);
  g_autofree char *new_path = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (gp_feed_publish (published->centre.planner, folder, NULL, &error));
  published_remove_tree (folder);
  g_assert_true (g_file_set_contents (folder, "", 0, &error));

  g_assert_false (gp_feed_rotate (published->centre.planner, GP_FEED_CENTRE, 0, &error));
  g_assert_error (error, GP_FEED_ERROR, GP_FEED_ERROR_FAILED);
  new_path = published_find (published, GP_FEED_CENTRE, 0);
  g_assert_cmpstr (old_path, ==, new_path);
}

static void
add (const char *path, gconstpointer data, void (*test) (Published *published, gconstpointer data))
{
  g_test_add (path, Published, data, published_set_up, test, published_tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kind_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/feed/rotate/kind/", kind_cases[i].name, NULL);

      add (path, &kind_cases[i], test_kind);
    }

  add ("/feed/rotate/stays-gone", NULL, test_stays_gone);
  add ("/feed/rotate/while-publishing", NULL, test_while_publishing);
  add ("/feed/rotate/nothing-published", NULL, test_nothing_published);
  add ("/feed/rotate/unusable-folder", NULL, test_unusable_folder);

  return g_test_run ();
}
