/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "file.h"

#include <sqlite3.h>

#include <glib/gstdio.h>

void
set_up_file (File *file, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  file->folder = g_dir_make_tmp ("gruppeplan-XXXXXX", &error);
  g_assert_no_error (error);
  file->path = g_build_filename (file->folder, "centre.gruppeplan", NULL);
}

void
tear_down_file (File *file, gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (file->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (file->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (file->folder), ==, 0);
  g_free (file->path);
  g_free (file->folder);
}

void
make_plan (File *file)
{
  g_autoptr (GError) error = NULL;
  GpStore *store = gp_store_open (file->path, GP_STORE_CREATE, &error);

  g_assert_no_error (error);
  gp_store_free (store);
}

GBytes *
read_file (File *file)
{
  g_autoptr (GError) error = NULL;
  char *contents;
  gsize size;

  g_file_get_contents (file->path, &contents, &size, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (contents, size);
}

void
write_file (File *file, gconstpointer bytes, gsize size)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (file->path, bytes, size, &error);
  g_assert_no_error (error);
}

void
run_sql (File *file, const char *sql)
{
  sqlite3 *handle;

  g_assert_cmpint (sqlite3_open (file->path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_close (handle), ==, SQLITE_OK);
}

void
assert_refused (File *file, GpStoreMode mode, GpStoreError code)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_filename_display_name (file->path);

  g_assert_null (gp_store_open (file->path, mode, &error));
  g_assert_error (error, GP_STORE_ERROR, (int) code);
  g_assert_nonnull (strstr (error->message, name));
  g_test_message ("%s", error->message);
}
