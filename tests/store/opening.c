/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "file.h"

static void
assert_file_is (File *file, GBytes *expected)
{
  g_autoptr (GBytes) bytes = read_file (file);

  g_assert_true (g_bytes_equal (bytes, expected));
}

static void
test_missing (File *file, gconstpointer data)
{
  assert_refused (file, GP_STORE_READ, GP_STORE_ERROR_NOT_FOUND);
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_NOT_FOUND);
  g_assert_false (g_file_test (file->path, G_FILE_TEST_EXISTS));
}

static void
test_folder (File *file, gconstpointer data)
{
  g_assert_cmpint (g_mkdir (file->path, 0700), ==, 0);
  assert_refused (file, GP_STORE_READ, GP_STORE_ERROR_NOT_A_PLAN);
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_NOT_A_PLAN);
  assert_refused (file, GP_STORE_CREATE, GP_STORE_ERROR_EXISTS);
}

static void
test_text (File *file, gconstpointer data)
{
  g_autofree char *text = g_strnfill (5000, 'x');
  g_autoptr (GBytes) bytes = g_bytes_new (text, 5000);

  write_file (file, text, 5000);
  assert_refused (file, GP_STORE_READ, GP_STORE_ERROR_NOT_A_PLAN);
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_NOT_A_PLAN);
  assert_refused (file, GP_STORE_CREATE, GP_STORE_ERROR_EXISTS);
  assert_file_is (file, bytes);
}

static void
test_short_text (File *file, gconstpointer data)
{
  write_file (file, "hej", 3);
  assert_refused (file, GP_STORE_READ, GP_STORE_ERROR_NOT_A_PLAN);
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_NOT_A_PLAN);
}

static void
test_other_database (File *file, gconstpointer data)
{
  g_autoptr (GBytes) bytes = NULL;

  run_sql (file, "CREATE TABLE cheese (name TEXT); PRAGMA user_version = 1");
  bytes = read_file (file);
  assert_refused (file, GP_STORE_READ, GP_STORE_ERROR_NOT_A_PLAN);
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_NOT_A_PLAN);
  assert_refused (file, GP_STORE_CREATE, GP_STORE_ERROR_EXISTS);
  assert_file_is (file, bytes);
}

static void
test_newer (File *file, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  make_plan (file);
  run_sql (file, "PRAGMA user_version = 7");
  assert_refused (file, GP_STORE_READ, GP_STORE_ERROR_NEWER);
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_NEWER);

  gp_store_open (file->path, GP_STORE_WRITE, &error);
  g_assert_nonnull (strstr (error->message, "7"));
}

static void
test_exists (File *file, gconstpointer data)
{
  g_autoptr (GBytes) bytes = NULL;

  make_plan (file);
  bytes = read_file (file);
  assert_refused (file, GP_STORE_CREATE, GP_STORE_ERROR_EXISTS);
  assert_file_is (file, bytes);
}

/* A dialog that asks for a name may have made the file already. */
static void
test_empty_file (File *file, gconstpointer data)
{
  g_autoptr (GpStore) store = NULL;
  g_autoptr (GError) error = NULL;

  write_file (file, "", 0);
  assert_refused (file, GP_STORE_READ, GP_STORE_ERROR_NOT_A_PLAN);
  assert_refused (file, GP_STORE_WRITE, GP_STORE_ERROR_NOT_A_PLAN);
  make_plan (file);
  store = gp_store_open (file->path, GP_STORE_WRITE, &error);
  g_assert_no_error (error);
}

static void
test_strange_name (File *file, gconstpointer data)
{
  g_autoptr (GpStore) store = NULL;
  g_autoptr (GError) error = NULL;

  g_free (file->path);
  file->path = g_build_filename (file->folder, "Åens plan?mode=ro#1 %41.gruppeplan", NULL);
  make_plan (file);
  g_assert_true (g_file_test (file->path, G_FILE_TEST_IS_REGULAR));
  store = gp_store_open (file->path, GP_STORE_WRITE, &error);
  g_assert_no_error (error);
}

static void
test_in_memory (File *file, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpStore) store = gp_store_open (NULL, GP_STORE_CREATE, &error);

  g_assert_no_error (error);
  gp_store_check (store, &error);
  g_assert_no_error (error);
}

/* A name that SQLite would take for a database in memory is a file like any other. */
static void
test_name_of_memory (File *file, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_chdir (file->folder), ==, 0);
  g_clear_pointer (&file->path, g_free);
  file->path = g_strdup (":memory:");
  make_plan (file);
  g_assert_true (g_file_test (":memory:", G_FILE_TEST_IS_REGULAR));
  g_assert_cmpint (g_chdir (g_get_tmp_dir ()), ==, 0);
}

static void
add (const char *path, void (*test) (File *file, gconstpointer data))
{
  g_test_add (path, File, NULL, set_up_file, test, tear_down_file);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/opening/missing", test_missing);
  add ("/opening/folder", test_folder);
  add ("/opening/text", test_text);
  add ("/opening/short-text", test_short_text);
  add ("/opening/other-database", test_other_database);
  add ("/opening/newer", test_newer);
  add ("/opening/exists", test_exists);
  add ("/opening/empty-file", test_empty_file);
  add ("/opening/strange-name", test_strange_name);
  add ("/opening/in-memory", test_in_memory);
  add ("/opening/name-of-memory", test_name_of_memory);

  return g_test_run ();
}
