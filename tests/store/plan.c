/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plan.h"

#include <glib/gstdio.h>

void
set_up_plan (Plan *plan, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  plan->folder = g_dir_make_tmp ("gruppeplan-XXXXXX", &error);
  g_assert_no_error (error);
  plan->path = g_build_filename (plan->folder, "centre.gruppeplan", NULL);
  plan->now = 1795500000;
  plan->store = gp_store_open (plan->path, GP_STORE_CREATE, &error);
  g_assert_no_error (error);
}

void
tear_down_plan (Plan *plan, gconstpointer data)
{
  g_clear_pointer (&plan->store, gp_store_free);
  g_assert_cmpint (g_unlink (plan->path), ==, 0);
  g_assert_cmpint (g_rmdir (plan->folder), ==, 0);
  g_free (plan->path);
  g_free (plan->folder);
}

void
reopen_plan (Plan *plan)
{
  g_autoptr (GError) error = NULL;

  gp_store_free (plan->store);
  plan->store = gp_store_open (plan->path, GP_STORE_WRITE, &error);
  g_assert_no_error (error);
}

gint64
write_plan (Plan *plan, GpEntryKind kind, GpChangeSet *changes, GHashTable *ids)
{
  g_autoptr (GError) error = NULL;
  GpEntryHead head = { kind, plan->now++, "jp", "A change" };
  gint64 entry;

  gp_store_begin (plan->store, &error);
  g_assert_no_error (error);
  gp_store_write (plan->store, changes, &head, ids, &entry, &error);
  g_assert_no_error (error);
  gp_store_commit (plan->store, &error);
  g_assert_no_error (error);

  return entry;
}

static gboolean
step (Plan *plan,
      GpEntryKind kind,
      gboolean (*find) (GpStore *, gint64 *, char **, GError **),
      gboolean (*take) (GpStore *, gint64, const GpEntryHead *, GError **))
{
  g_autoptr (GError) error = NULL;
  GpEntryHead head = { kind, plan->now++, "jp", "A step" };
  gint64 entry;

  gp_store_begin (plan->store, &error);
  g_assert_no_error (error);
  find (plan->store, &entry, NULL, &error);
  g_assert_no_error (error);

  if (entry != 0)
    take (plan->store, entry, &head, &error);

  g_assert_no_error (error);
  gp_store_commit (plan->store, &error);
  g_assert_no_error (error);

  return entry != 0;
}

gboolean
undo_plan (Plan *plan)
{
  return step (plan, GP_ENTRY_UNDO, gp_store_find_undo, gp_store_undo);
}

gboolean
redo_plan (Plan *plan)
{
  return step (plan, GP_ENTRY_REDO, gp_store_find_redo, gp_store_redo);
}

char *
export_plan (Plan *plan)
{
  g_autoptr (GError) error = NULL;
  char *json = gp_store_export_json (plan->store, &error);

  g_assert_no_error (error);

  return json;
}

GpSlice *
read_plan (Plan *plan)
{
  g_autoptr (GError) error = NULL;
  GpSlice *slice = gp_slice_new ();

  gp_store_load_basics (plan->store, slice, &error);
  g_assert_no_error (error);
  gp_store_load_all_series (plan->store, slice, &error);
  g_assert_no_error (error);
  gp_store_load_days (plan->store, slice, GP_DAY_NONE, G_MAXINT32, &error);
  g_assert_no_error (error);

  return slice;
}

void
assert_sound (Plan *plan)
{
  g_autoptr (GError) error = NULL;

  gp_store_check (plan->store, &error);
  g_assert_no_error (error);
}

GHashTable *
new_ids (void)
{
  return g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
}

gint64
get_id (GHashTable *ids, gint64 negative)
{
  const gint64 *id = g_hash_table_lookup (ids, &negative);

  g_assert_nonnull (id);

  return *id;
}
