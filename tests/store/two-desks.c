/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/store-private.h"
#include "plan.h"
#include "sample.h"

/* Two programs that have the same plan open. */

typedef struct
{
  Plan plan;
  Sample sample;
  GpStore *other;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = sample_new_changes (&fixture->sample);
  g_autoptr (GHashTable) ids = new_ids ();
  g_autoptr (GError) error = NULL;

  set_up_plan (&fixture->plan, NULL);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, ids);
  sample_resolve (&fixture->sample, ids);
  fixture->other = gp_store_open (fixture->plan.path, GP_STORE_WRITE, &error);
  g_assert_no_error (error);
  gp_database_set_patience (gp_store_get_database (fixture->other), 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gp_store_free (fixture->other);
  tear_down_plan (&fixture->plan, NULL);
}

static GpChangeSet *
new_room (const char *name)
{
  GpChangeSet *changes = gp_change_set_new ();
  GpRoom *room = gp_room_new ();

  room->base.id = gp_change_set_new_id (changes);
  room->name = g_strdup (name);
  gp_change_set_put (changes, NULL, room);

  return changes;
}

static guint
count_rooms (GpStore *store)
{
  g_autoptr (GpSlice) slice = gp_slice_new ();
  g_autoptr (GPtrArray) rooms = NULL;

  g_assert_true (gp_store_load_basics (store, slice, NULL));
  rooms = gp_slice_list (slice, GP_RECORD_ROOM);

  return rooms->len;
}

static void
test_busy (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (gp_store_begin (fixture->plan.store, NULL));
  g_assert_false (gp_store_begin (fixture->other, &error));
  g_assert_error (error, GP_STORE_ERROR, GP_STORE_ERROR_BUSY);
  g_assert_nonnull (strstr (error->message, fixture->plan.path));
  gp_store_rollback (fixture->plan.store);

  g_assert_true (gp_store_begin (fixture->other, NULL));
  gp_store_rollback (fixture->other);
}

/* Whoever reads sees the plan as it was until the other is done. */
static void
test_reads_meanwhile (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = new_room ("Sal 2");
  GpEntryHead head = { GP_ENTRY_CHANGE, fixture->plan.now, "jp", "A room" };

  g_assert_true (gp_store_begin (fixture->plan.store, NULL));
  g_assert_true (gp_store_write (fixture->plan.store, changes, &head, NULL, NULL, NULL));
  g_assert_cmpint (count_rooms (fixture->plan.store), ==, 3);
  g_assert_cmpint (count_rooms (fixture->other), ==, 2);
  g_assert_true (gp_store_commit (fixture->plan.store, NULL));
  g_assert_cmpint (count_rooms (fixture->other), ==, 3);
}

static void
test_rollback (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = new_room ("Sal 2");
  GpEntryHead head = { GP_ENTRY_CHANGE, fixture->plan.now, "jp", "A room" };
  gint64 last = gp_store_get_last_entry (fixture->plan.store);

  g_assert_true (gp_store_begin (fixture->plan.store, NULL));
  g_assert_true (gp_store_write (fixture->plan.store, changes, &head, NULL, NULL, NULL));
  gp_store_rollback (fixture->plan.store);
  g_assert_cmpint (count_rooms (fixture->plan.store), ==, 2);
  g_assert_cmpint (gp_store_get_last_entry (fixture->plan.store), ==, last);
}

static void
test_changed (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = new_room ("Sal 2");

  g_assert_false (gp_store_is_changed (fixture->other));
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
  g_assert_true (gp_store_is_changed (fixture->other));
  g_assert_false (gp_store_is_changed (fixture->other));
  g_assert_false (gp_store_is_changed (fixture->plan.store));
}

/* Something in the plan refers to a room that the other desk took away. */
static void
test_dangling (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *before = export_plan (&fixture->plan);
  g_autofree char *after = NULL;
  GpEntryHead head = { GP_ENTRY_CHANGE, fixture->plan.now, "jp", "No room" };

  gp_change_set_remove (changes, gp_slice_get_room (slice, fixture->sample.room[0]));
  g_assert_true (gp_store_begin (fixture->plan.store, NULL));
  g_assert_true (gp_store_write (fixture->plan.store, changes, &head, NULL, NULL, NULL));
  g_assert_false (gp_store_commit (fixture->plan.store, &error));
  g_assert_error (error, GP_STORE_ERROR, GP_STORE_ERROR_FAILED);
  after = export_plan (&fixture->plan);
  g_assert_cmpstr (before, ==, after);
}

static void
run (GpStore *store, const char *sql)
{
  g_autoptr (GpStatement) statement =
      gp_database_prepare (gp_store_get_database (store), sql, NULL);

  g_assert_true (gp_statement_run (statement, NULL));
}

static void
test_full_disk (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *before = export_plan (&fixture->plan);
  g_autofree char *after = NULL;
  GpEntryHead head = { GP_ENTRY_CHANGE, fixture->plan.now, "jp", "Much" };
  gboolean written;

  for (int i = 0; i < 2000; i++)
    {
      gint64 id = gp_change_set_new_id (changes);

      gp_change_set_put (changes, NULL,
                         sample_new_session (id, fixture->sample.open, i + 1, "2026-11-26T15:00"));
    }

  run (fixture->plan.store, "PRAGMA max_page_count = 60");
  g_assert_true (gp_store_begin (fixture->plan.store, NULL));
  written = gp_store_write (fixture->plan.store, changes, &head, NULL, NULL, &error);
  g_assert_false (written);
  g_assert_error (error, GP_STORE_ERROR, GP_STORE_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, fixture->plan.path));
  gp_store_rollback (fixture->plan.store);
  after = export_plan (&fixture->plan);
  g_assert_cmpstr (before, ==, after);
  assert_sound (&fixture->plan);
}

static void
test_touched (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) mine = gp_change_set_new ();
  g_autoptr (GpChangeSet) far = new_room ("Sal 2");
  g_autoptr (GpChangeSet) near = gp_change_set_new ();
  const GpSession *session = gp_slice_get_session (slice, fixture->sample.session[1]);
  GpSession *without_staff = gp_session_copy (session);
  GpSession *moved = gp_session_copy (session);
  gint64 seen = gp_store_get_last_entry (fixture->plan.store);
  gboolean touched;

  moved->start += 60;
  gp_change_set_put (mine, session, moved);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, far, NULL);
  g_assert_true (gp_store_is_touched (fixture->other, seen, mine, &touched, NULL));
  g_assert_false (touched);

  /* Its staff is a row of its own, but the same session. */
  g_array_set_size (without_staff->staff, 0);
  gp_change_set_put (near, session, without_staff);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, near, NULL);
  g_assert_true (gp_store_is_touched (fixture->other, seen, mine, &touched, NULL));
  g_assert_true (touched);
}

static void
add (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add ("/two-desks/busy", test_busy);
  add ("/two-desks/reads-meanwhile", test_reads_meanwhile);
  add ("/two-desks/rollback", test_rollback);
  add ("/two-desks/changed", test_changed);
  add ("/two-desks/dangling", test_dangling);
  add ("/two-desks/full-disk", test_full_disk);
  add ("/two-desks/touched", test_touched);

  return g_test_run ();
}
