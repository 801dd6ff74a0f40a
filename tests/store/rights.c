/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "file.h"
#include "plan.h"
#include "sample.h"
#include "superuser.h"

/* Who may read what is written, and what happens where one may not. */

static int
get_rights (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);

  return status.st_mode & 0777;
}

static void
set_rights (const char *path, int rights)
{
  g_assert_cmpint (g_chmod (path, rights), ==, 0);
}

/* A centre can be told from its log as well as from its plan. */
static void
test_private (File *file, gconstpointer data)
{
  g_autofree char *log = g_strconcat (file->path, "-wal", NULL);
  g_autofree char *index = g_strconcat (file->path, "-shm", NULL);
  Plan plan = { .folder = file->folder, .path = file->path };
  Sample sample;
  g_autoptr (GpChangeSet) changes = sample_new_changes (&sample);

  plan.store = gp_store_open (file->path, GP_STORE_CREATE, NULL);
  write_plan (&plan, GP_ENTRY_CHANGE, changes, NULL);
  g_assert_cmpint (get_rights (file->path), ==, 0600);
  g_assert_cmpint (get_rights (log), ==, 0600);
  g_assert_cmpint (get_rights (index), ==, 0600);
  gp_store_free (plan.store);
}

static void
test_private_folders (File *file, gconstpointer data)
{
  g_autofree char *outer = g_build_filename (file->folder, "a", NULL);
  g_autofree char *inner = g_build_filename (outer, "b", NULL);
  g_autofree char *path = g_build_filename (inner, "centre.gruppeplan", NULL);
  g_autoptr (GError) error = NULL;
  GpStore *store = gp_store_open (path, GP_STORE_CREATE, &error);

  g_assert_no_error (error);
  gp_store_free (store);
  g_assert_cmpint (get_rights (outer), ==, 0700);
  g_assert_cmpint (get_rights (inner), ==, 0700);
  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (inner), ==, 0);
  g_assert_cmpint (g_rmdir (outer), ==, 0);
}

static void
test_create_in_closed_folder (File *file, gconstpointer data)
{
  set_rights (file->folder, 0500);
  assert_refused (file, GP_STORE_CREATE, GP_STORE_ERROR_FAILED);
  set_rights (file->folder, 0700);
  g_assert_false (g_file_test (file->path, G_FILE_TEST_EXISTS));
}

/* The first of two folders can be made, the second cannot: nothing stays behind. */
static void
test_create_leaves_nothing (File *file, gconstpointer data)
{
  g_autofree char *made = g_build_filename (file->folder, "made", NULL);
  g_autofree char *too_long = g_strnfill (300, 'x');

  g_free (file->path);
  file->path = g_build_filename (made, too_long, "centre.gruppeplan", NULL);
  assert_refused (file, GP_STORE_CREATE, GP_STORE_ERROR_FAILED);
  g_assert_false (g_file_test (made, G_FILE_TEST_EXISTS));
}

static void
test_create_below_file (File *file, gconstpointer data)
{
  g_autofree char *plan = g_strdup (file->path);

  write_file (file, "hej", 3);
  g_free (file->path);
  file->path = g_build_filename (plan, "centre.gruppeplan", NULL);
  assert_refused (file, GP_STORE_CREATE, GP_STORE_ERROR_FAILED);
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_NOT_FOUND);
}

static void
test_read_in_closed_folder (File *file, gconstpointer data)
{
  g_autoptr (GpStore) store = NULL;
  g_autoptr (GError) error = NULL;

  make_plan (file);
  set_rights (file->path, 0400);
  set_rights (file->folder, 0500);
  store = gp_store_open (file->path, GP_STORE_READ, &error);
  g_assert_no_error (error);
  g_assert_true (gp_store_check (store, &error));
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_FAILED);
  set_rights (file->folder, 0700);
}

static void
test_write_in_closed_folder (File *file, gconstpointer data)
{
  make_plan (file);
  set_rights (file->folder, 0500);
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_FAILED);
  set_rights (file->folder, 0700);
}

static void
test_write_closed_file (File *file, gconstpointer data)
{
  make_plan (file);
  set_rights (file->path, 0400);
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_FAILED);
}

static void
test_read_hidden_file (File *file, gconstpointer data)
{
  make_plan (file);
  set_rights (file->path, 0);
  assert_refused (file, GP_STORE_READ, GP_STORE_ERROR_FAILED);
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_FAILED);
}

static void
copy (const char *from, const char *to, const char *suffix)
{
  g_autofree char *source = g_strconcat (from, suffix, NULL);
  g_autofree char *target = g_strconcat (to, suffix, NULL);
  g_autofree char *contents = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (source, &contents, &size, NULL));
  g_assert_true (g_file_set_contents (target, contents, size, NULL));
}

/* Killed while its last change is only in the log: where no lock can be kept, the plan as it lies
 * would lack that change, so it is refused; where one can, nothing is lost. */
static void
test_read_unfinished (File *file, gconstpointer data)
{
  g_autofree char *living = g_strdup (file->path);
  Plan plan = { .folder = file->folder, .path = living };
  Sample sample;
  g_autoptr (GpChangeSet) changes = sample_new_changes (&sample);
  g_autoptr (GpSlice) slice = NULL;
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;

  plan.store = gp_store_open (living, GP_STORE_CREATE, NULL);
  write_plan (&plan, GP_ENTRY_CHANGE, changes, NULL);
  g_free (file->path);
  file->path = g_build_filename (file->folder, "killed.gruppeplan", NULL);
  copy (living, file->path, "");
  copy (living, file->path, "-wal");
  gp_store_free (plan.store);

  set_rights (file->folder, 0500);
  assert_refused (file, GP_STORE_READ, GP_STORE_ERROR_FAILED);
  set_rights (file->folder, 0700);

  before = read_file (file);
  plan.store = gp_store_open (file->path, GP_STORE_READ, NULL);
  slice = read_plan (&plan);
  g_assert_nonnull (gp_slice_get_centre (slice));
  gp_store_free (plan.store);
  after = read_file (file);
  g_assert_true (g_bytes_equal (before, after));
}

static guint
count_files (File *file)
{
  g_autoptr (GDir) folder = g_dir_open (file->folder, 0, NULL);
  guint count = 0;

  while (g_dir_read_name (folder) != NULL)
    count++;

  return count;
}

/* Reading leaves the file as it was, byte for byte, and nothing beside it; it refuses to write. */
static void
test_read_only_reads (File *file, gconstpointer data)
{
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GError) error = NULL;
  Plan plan = { .path = file->path };
  g_autoptr (GpSlice) slice = NULL;

  make_plan (file);
  before = read_file (file);
  plan.store = gp_store_open (file->path, GP_STORE_READ, &error);
  g_assert_no_error (error);
  slice = read_plan (&plan);
  g_assert_false (gp_store_begin (plan.store, &error));
  g_assert_error (error, GP_STORE_ERROR, GP_STORE_ERROR_FAILED);
  gp_store_free (plan.store);
  after = read_file (file);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_cmpint (count_files (file), ==, 1);
}

static void
set_up (File *file, gconstpointer data)
{
  set_up_file (file, data);
  set_superuser (FALSE);
}

static void
tear_down (File *file, gconstpointer data)
{
  set_superuser (TRUE);
  tear_down_file (file, data);
}

static void
add (const char *path, void (*test) (File *file, gconstpointer data))
{
  g_test_add (path, File, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/rights/private", test_private);
  add ("/rights/private-folders", test_private_folders);
  add ("/rights/create/in-closed-folder", test_create_in_closed_folder);
  add ("/rights/create/leaves-nothing", test_create_leaves_nothing);
  add ("/rights/create/below-file", test_create_below_file);
  add ("/rights/read/in-closed-folder", test_read_in_closed_folder);
  add ("/rights/read/hidden-file", test_read_hidden_file);
  add ("/rights/read/unfinished", test_read_unfinished);
  add ("/rights/read/only-reads", test_read_only_reads);
  add ("/rights/write/in-closed-folder", test_write_in_closed_folder);
  add ("/rights/write/closed-file", test_write_closed_file);

  return g_test_run ();
}
