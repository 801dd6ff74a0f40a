/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plan.h"
#include "sample.h"

typedef struct
{
  Plan plan;
  Sample sample;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = sample_new_changes (&fixture->sample);
  g_autoptr (GHashTable) ids = new_ids ();

  set_up_plan (&fixture->plan, NULL);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, ids);
  sample_resolve (&fixture->sample, ids);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  assert_sound (&fixture->plan);
  tear_down_plan (&fixture->plan, NULL);
}

/* Renames the first room. */
static void
rename_room (Fixture *fixture, const char *name)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  const GpRoom *room = gp_slice_get_room (slice, fixture->sample.room[0]);
  GpRoom *renamed = gp_room_copy (room);

  g_free (renamed->name);
  renamed->name = g_strdup (name);
  gp_change_set_put (changes, room, renamed);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
}

static gint64
add_open_session (Fixture *fixture, GpEntryKind kind, int number, const char *start)
{
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  g_autoptr (GHashTable) ids = new_ids ();
  gint64 id = gp_change_set_new_id (changes);

  gp_change_set_put (changes, NULL, sample_new_session (id, fixture->sample.open, number, start));
  write_plan (&fixture->plan, kind, changes, ids);

  return get_id (ids, id);
}

/* As a change of rhythm does, as far as undo is concerned. */
static void
rename_open_series (Fixture *fixture, const char *name)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  const GpSeries *series = gp_slice_get_series (slice, fixture->sample.open);
  GpSeries *renamed = gp_series_copy (series);

  g_free (renamed->name);
  renamed->name = g_strdup (name);
  gp_change_set_put (changes, series, renamed);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
}

static gboolean
has_session (Fixture *fixture, gint64 id)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);

  return gp_slice_get_session (slice, id) != NULL;
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autofree char *whole = export_plan (&fixture->plan);
  g_autofree char *restored = NULL;
  g_autoptr (GpSlice) slice = NULL;

  g_assert_true (undo_plan (&fixture->plan));
  g_assert_false (undo_plan (&fixture->plan));

  slice = read_plan (&fixture->plan);
  for (guint kind = 0; kind < GP_N_RECORD_KINDS; kind++)
    {
      g_autoptr (GPtrArray) records = gp_slice_list (slice, kind);

      g_assert_cmpint (records->len, ==, 0);
    }

  g_assert_true (redo_plan (&fixture->plan));
  g_assert_false (redo_plan (&fixture->plan));
  restored = export_plan (&fixture->plan);
  g_assert_cmpstr (whole, ==, restored);
}

static void
test_back_and_forth (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = export_plan (&fixture->plan);
  g_autofree char *second = NULL;

  rename_room (fixture, "Den store sal");
  second = export_plan (&fixture->plan);
  g_assert_cmpstr (first, !=, second);

  for (int i = 0; i < 3; i++)
    {
      g_autofree char *undone = NULL;
      g_autofree char *redone = NULL;

      g_assert_true (undo_plan (&fixture->plan));
      undone = export_plan (&fixture->plan);
      g_assert_cmpstr (undone, ==, first);

      g_assert_true (redo_plan (&fixture->plan));
      redone = export_plan (&fixture->plan);
      g_assert_cmpstr (redone, ==, second);
    }
}

static void
test_later_run (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = export_plan (&fixture->plan);
  g_autofree char *undone = NULL;

  rename_room (fixture, "Den store sal");
  reopen_plan (&fixture->plan);
  g_assert_true (undo_plan (&fixture->plan));
  reopen_plan (&fixture->plan);
  undone = export_plan (&fixture->plan);
  g_assert_cmpstr (undone, ==, first);
  g_assert_true (redo_plan (&fixture->plan));
}

/* Three changes, two taken back: a new change leaves these two behind for good. */
static void
test_new_change_ends_redo (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = NULL;
  g_autofree char *undone = NULL;

  rename_room (fixture, "A");
  first = export_plan (&fixture->plan);
  rename_room (fixture, "B");
  rename_room (fixture, "C");
  undo_plan (&fixture->plan);
  undo_plan (&fixture->plan);
  rename_room (fixture, "D");

  g_assert_false (redo_plan (&fixture->plan));
  g_assert_true (undo_plan (&fixture->plan));
  undone = export_plan (&fixture->plan);
  g_assert_cmpstr (undone, ==, first);
  g_assert_true (undo_plan (&fixture->plan));
}

/* Undone from the latest to the earliest, redone the other way. */
static void
test_order (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < 4; i++)
    {
      g_autofree char *name = g_strdup_printf ("Sal %u", i);

      rename_room (fixture, name);
      g_ptr_array_add (states, export_plan (&fixture->plan));
    }

  for (guint i = 3; i > 0; i--)
    {
      g_autofree char *state = NULL;

      g_assert_true (undo_plan (&fixture->plan));
      state = export_plan (&fixture->plan);
      g_assert_cmpstr (state, ==, g_ptr_array_index (states, i - 1));
    }

  for (guint i = 1; i < 4; i++)
    {
      g_autofree char *state = NULL;

      g_assert_true (redo_plan (&fixture->plan));
      state = export_plan (&fixture->plan);
      g_assert_cmpstr (state, ==, g_ptr_array_index (states, i));
    }
}

static void
test_no_steps (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) nothing = gp_change_set_new ();
  gint64 entry;
  gint64 next;

  gp_store_find_undo (fixture->plan.store, &entry, NULL, NULL);
  add_open_session (fixture, GP_ENTRY_AUTOMATIC, 1, "2026-11-26T15:00");
  write_plan (&fixture->plan, GP_ENTRY_FINAL, nothing, NULL);
  gp_store_find_undo (fixture->plan.store, &next, NULL, NULL);
  g_assert_cmpint (next, ==, entry);
}

/* What the program filled by a rhythm goes with the rhythm, and comes back with it. */
static void
test_automatic_follows (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = export_plan (&fixture->plan);
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  gint64 filled;

  rename_open_series (fixture, "Caféen");
  filled = add_open_session (fixture, GP_ENTRY_AUTOMATIC, 1, "2026-11-26T15:00");
  after = export_plan (&fixture->plan);

  undo_plan (&fixture->plan);
  g_assert_false (has_session (fixture, filled));
  undone = export_plan (&fixture->plan);
  g_assert_cmpstr (undone, ==, before);

  redo_plan (&fixture->plan);
  g_assert_true (has_session (fixture, filled));
  redone = export_plan (&fixture->plan);
  g_assert_cmpstr (redone, ==, after);
}

/* Filled between undo and redo, by the old rhythm: gone when the new one is back. */
static void
test_automatic_between (Fixture *fixture, gconstpointer data)
{
  g_autofree char *after = NULL;
  g_autofree char *redone = NULL;
  gint64 filled;

  rename_open_series (fixture, "Caféen");
  after = export_plan (&fixture->plan);
  undo_plan (&fixture->plan);
  filled = add_open_session (fixture, GP_ENTRY_AUTOMATIC, 1, "2026-11-26T15:00");
  redo_plan (&fixture->plan);
  g_assert_false (has_session (fixture, filled));
  redone = export_plan (&fixture->plan);
  g_assert_cmpstr (redone, ==, after);
}

static void
test_automatic_of_others_stays (Fixture *fixture, gconstpointer data)
{
  gint64 filled;

  rename_room (fixture, "Den store sal");
  filled = add_open_session (fixture, GP_ENTRY_AUTOMATIC, 1, "2026-11-26T15:00");
  undo_plan (&fixture->plan);
  g_assert_true (has_session (fixture, filled));
}

/* The program itself changed the row since: refused by name, and nothing is changed. */
static void
test_refused_by_name (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = NULL;
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GpEntryHead head = { GP_ENTRY_UNDO, fixture->plan.now, "jp", "A step" };
  GpRoom *room;
  gint64 entry;

  rename_room (fixture, "Den store sal");
  slice = read_plan (&fixture->plan);
  room = gp_room_copy (gp_slice_get_room (slice, fixture->sample.room[0]));
  room->capacity = 99;
  gp_change_set_put (changes, room, room);
  write_plan (&fixture->plan, GP_ENTRY_AUTOMATIC, changes, NULL);
  before = export_plan (&fixture->plan);

  gp_store_begin (fixture->plan.store, NULL);
  gp_store_find_undo (fixture->plan.store, &entry, NULL, NULL);
  g_assert_false (gp_store_undo (fixture->plan.store, entry, &head, &error));
  g_assert_error (error, GP_STORE_ERROR, GP_STORE_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "Den store sal"));
  gp_store_rollback (fixture->plan.store);
  after = export_plan (&fixture->plan);
  g_assert_cmpstr (before, ==, after);
}

/* A session is named by its series and day, also when only its staff changed. */
static void
test_refused_session (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  g_autoptr (GError) error = NULL;
  GpEntryHead head = { GP_ENTRY_UNDO, fixture->plan.now, "jp", "A step" };
  const GpSession *session = gp_slice_get_session (slice, fixture->sample.session[1]);
  GpSession *without = gp_session_copy (session);
  gint64 entry;

  g_array_set_size (without->staff, 1);
  gp_change_set_put (changes, session, without);
  write_plan (&fixture->plan, GP_ENTRY_AUTOMATIC, changes, NULL);

  gp_store_begin (fixture->plan.store, NULL);
  gp_store_find_undo (fixture->plan.store, &entry, NULL, NULL);
  g_assert_false (gp_store_undo (fixture->plan.store, entry, &head, &error));
  g_assert_nonnull (strstr (error->message, " A, "));
  g_assert_nonnull (strstr (error->message, "2026"));
  gp_store_rollback (fixture->plan.store);
}

/* Another desk changed the plan between looking and pressing. */
static void
test_refused_stale (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  GpEntryHead head = { GP_ENTRY_UNDO, fixture->plan.now, "jp", "A step" };
  gint64 entry;

  gp_store_find_undo (fixture->plan.store, &entry, NULL, NULL);
  rename_room (fixture, "Den store sal");
  gp_store_begin (fixture->plan.store, NULL);
  g_assert_false (gp_store_undo (fixture->plan.store, entry, &head, &error));
  g_assert_error (error, GP_STORE_ERROR, GP_STORE_ERROR_FAILED);
  gp_store_rollback (fixture->plan.store);
}

static void
test_ids_once (Fixture *fixture, gconstpointer data)
{
  gint64 first = add_open_session (fixture, GP_ENTRY_CHANGE, 1, "2026-11-26T15:00");
  gint64 second;

  undo_plan (&fixture->plan);
  reopen_plan (&fixture->plan);
  second = add_open_session (fixture, GP_ENTRY_CHANGE, 1, "2026-11-26T15:00");
  g_assert_cmpint (second, >, first);
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

  add ("/undo/empty", test_empty);
  add ("/undo/back-and-forth", test_back_and_forth);
  add ("/undo/later-run", test_later_run);
  add ("/undo/new-change-ends-redo", test_new_change_ends_redo);
  add ("/undo/order", test_order);
  add ("/undo/no-steps", test_no_steps);
  add ("/undo/automatic/follows", test_automatic_follows);
  add ("/undo/automatic/between", test_automatic_between);
  add ("/undo/automatic/of-others-stays", test_automatic_of_others_stays);
  add ("/undo/refused/by-name", test_refused_by_name);
  add ("/undo/refused/session", test_refused_session);
  add ("/undo/refused/stale", test_refused_stale);
  add ("/undo/ids-once", test_ids_once);

  return g_test_run ();
}
