/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "file.h"
#include "plan.h"
#include "sample.h"

/* A plan that is cut short or overwritten is told as such, whenever that is seen, and is never
 * written to. */

static void
make_sample (File *file)
{
  Plan plan = { .folder = file->folder, .path = file->path, .now = 1795500000 };
  Sample sample;
  g_autoptr (GpChangeSet) changes = sample_new_changes (&sample);
  g_autoptr (GError) error = NULL;

  plan.store = gp_store_open (file->path, GP_STORE_CREATE, &error);
  g_assert_no_error (error);
  write_plan (&plan, GP_ENTRY_CHANGE, changes, NULL);
  gp_store_free (plan.store);
}

/* Opening may not see it, but a check always does. */
static void
assert_damaged (File *file, GpStoreMode mode)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpStore) store = gp_store_open (file->path, mode, &error);

  g_assert_false (store != NULL && gp_store_check (store, &error));
  g_assert_error (error, GP_STORE_ERROR, GP_STORE_ERROR_NOT_A_PLAN);
  g_assert_nonnull (strstr (error->message, file->path));
}

/* Zeros at the end of a page are empty space: who loses only these has lost nothing. */
static gboolean
is_anything_lost (GBytes *whole, gsize size)
{
  gsize whole_size;
  const guint8 *bytes = g_bytes_get_data (whole, &whole_size);

  for (gsize i = size; i < whole_size; i++)
    if (bytes[i] != 0)
      return TRUE;

  return FALSE;
}

static void
test_cut_short (File *file, gconstpointer data)
{
  g_autoptr (GBytes) whole = NULL;

  make_sample (file);
  whole = read_file (file);

  for (gsize size = 1; is_anything_lost (whole, size); size += size < 200 ? 33 : 4999)
    {
      g_autoptr (GBytes) after = NULL;

      write_file (file, g_bytes_get_data (whole, NULL), size);
      assert_damaged (file, GP_STORE_READ);
      assert_damaged (file, GP_STORE_WRITE);
      after = read_file (file);
      g_assert_cmpint (g_bytes_get_size (after), ==, size);
    }
}

static void
test_overwritten (File *file, gconstpointer data)
{
  g_autoptr (GBytes) whole = NULL;
  g_autofree guint8 *bytes = NULL;
  gsize size;

  make_sample (file);
  whole = read_file (file);
  size = g_bytes_get_size (whole);
  bytes = g_memdup2 (g_bytes_get_data (whole, NULL), size);
  memset (bytes + 4096, 0xa5, size - 4096);
  write_file (file, bytes, size);
  assert_damaged (file, GP_STORE_READ);
  assert_damaged (file, GP_STORE_WRITE);
}

typedef struct
{
  const char *name;
  const char *sql; /* what somebody did to the plan by hand */
} Tampering;

static const Tampering tamperings[] = {
  { "moment", "UPDATE session SET start = 'Thursday' WHERE id = 1" },
  { "slot", "UPDATE session SET slot = '2026-02-30T10:00' WHERE id = 1" },
  { "kind", "UPDATE session SET kind = 'party' WHERE id = 1" },
  { "cancellation", "UPDATE session SET cancellation = 'maybe' WHERE id = 1" },
  { "day", "UPDATE room SET ended = '2026-13-01' WHERE id = 1" },
  { "rhythm", "UPDATE series SET parts = 'now and then' WHERE id = 1" },
  { "no-rhythm", "UPDATE series SET parts = '' WHERE id = 1" },
  { "length", "UPDATE series SET length = 'long' WHERE id = 1" },
  { "offering", "UPDATE offering SET body = '{' WHERE id = 1" },
  { "opening-hours", "UPDATE centre SET opening_hours = 'late' WHERE id = 1" },
  { "scope", "UPDATE closing_day SET scope = 'roof' WHERE id = 1" },
  { "acceptance", "UPDATE acceptance SET with_kind = 'fate' WHERE id = 1" },
  { "reference", "PRAGMA foreign_keys = OFF; UPDATE session SET room = 77 WHERE id = 1" },
};

static void
test_tampering (File *file, gconstpointer data)
{
  const Tampering *tampering = data;

  make_sample (file);
  run_sql (file, tampering->sql);
  assert_damaged (file, GP_STORE_READ);
}

/* Numbers with a gap can be put right by an edit, so this is another failure. */
static void
test_numbers (File *file, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpStore) store = NULL;

  make_sample (file);
  run_sql (file, "UPDATE session SET number = 9 WHERE number = 2");
  store = gp_store_open (file->path, GP_STORE_READ, &error);
  g_assert_no_error (error);
  g_assert_false (gp_store_check (store, &error));
  g_assert_error (error, GP_STORE_ERROR, GP_STORE_ERROR_FAILED);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/damage/cut-short", File, NULL, set_up_file, test_cut_short, tear_down_file);
  g_test_add ("/damage/overwritten", File, NULL, set_up_file, test_overwritten, tear_down_file);
  g_test_add ("/damage/numbers", File, NULL, set_up_file, test_numbers, tear_down_file);

  for (guint i = 0; i < G_N_ELEMENTS (tamperings); i++)
    {
      g_autofree char *path = g_strconcat ("/damage/tampering/", tamperings[i].name, NULL);

      g_test_add (path, File, &tamperings[i], set_up_file, test_tampering, tear_down_file);
    }

  return g_test_run ();
}
