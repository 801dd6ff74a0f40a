/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plan.h"
#include "sample.h"

/* What the journal tells afterwards. */

typedef struct
{
  Plan plan;
  Sample sample;
  gint64 seen;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = sample_new_changes (&fixture->sample);
  g_autoptr (GHashTable) ids = new_ids ();

  set_up_plan (&fixture->plan, NULL);
  fixture->seen = write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, ids);
  sample_resolve (&fixture->sample, ids);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  tear_down_plan (&fixture->plan, NULL);
}

static void
edit_session (Fixture *fixture, guint index, const char *start, gboolean has_staff)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  const GpSession *session = gp_slice_get_session (slice, fixture->sample.session[index]);
  GpSession *edited = gp_session_copy (session);

  if (start != NULL)
    edited->start = gp_moment_parse (start);

  if (!has_staff)
    g_array_set_size (edited->staff, 0);

  gp_change_set_put (changes, session, edited);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
}

static void
assert_changed (Fixture *fixture, const char *from, const char *to)
{
  GpDay first;
  GpDay last;

  g_assert_true (gp_store_read_changes (fixture->plan.store, &fixture->seen, &first, &last, NULL));
  g_assert_cmpint (first, ==, gp_day_parse (from));
  g_assert_cmpint (last, ==, gp_day_parse (to));
  g_assert_cmpint (fixture->seen, ==, gp_store_get_last_entry (fixture->plan.store));
}

static void
assert_unchanged (Fixture *fixture)
{
  GpDay first;
  GpDay last;

  g_assert_false (gp_store_read_changes (fixture->plan.store, &fixture->seen, &first, &last, NULL));
}

static void
assert_every_day (Fixture *fixture)
{
  GpDay first;
  GpDay last;

  g_assert_true (gp_store_read_changes (fixture->plan.store, &fixture->seen, &first, &last, NULL));
  g_assert_cmpint (first, ==, GP_DAY_NONE);
  g_assert_cmpint (last, ==, G_MAXINT32);
}

/* Where it was and where it went. */
static void
test_changes_move (Fixture *fixture, gconstpointer data)
{
  assert_unchanged (fixture);
  edit_session (fixture, 1, "2026-12-21T10:00", TRUE);
  assert_changed (fixture, "2026-12-03", "2026-12-21");
  assert_unchanged (fixture);
  undo_plan (&fixture->plan);
  assert_changed (fixture, "2026-12-03", "2026-12-21");
}

static void
test_changes_past_midnight (Fixture *fixture, gconstpointer data)
{
  edit_session (fixture, 1, "2026-12-03T23:00", TRUE);
  assert_changed (fixture, "2026-12-03", "2026-12-04");
}

static void
test_changes_staff (Fixture *fixture, gconstpointer data)
{
  edit_session (fixture, 2, NULL, FALSE);
  assert_changed (fixture, "2026-12-10", "2026-12-10");
  undo_plan (&fixture->plan);
  assert_changed (fixture, "2026-12-10", "2026-12-10");
}

/* Several entries of several programs are told as one. */
static void
test_changes_together (Fixture *fixture, gconstpointer data)
{
  edit_session (fixture, 2, NULL, FALSE);
  edit_session (fixture, 0, NULL, FALSE);
  assert_changed (fixture, "2026-11-26", "2026-12-10");
}

static void
test_changes_stay (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  GpSession *stay = sample_new_session (gp_change_set_new_id (changes), fixture->sample.open, 0,
                                        "2026-12-28T00:00");

  stay->minutes = 0;
  stay->days = 7;
  gp_change_set_put (changes, NULL, stay);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
  assert_changed (fixture, "2026-12-28", "2027-01-03");
}

static void
test_changes_every_day (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  const GpRoom *room = gp_slice_get_room (slice, fixture->sample.room[0]);
  GpRoom *changed = gp_room_copy (room);

  changed->capacity++;
  gp_change_set_put (changes, room, changed);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
  assert_every_day (fixture);
}

/* A withdrawn address is read anew by whoever publishes. */
static void
test_changes_final (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) nothing = gp_change_set_new ();

  write_plan (&fixture->plan, GP_ENTRY_FINAL, nothing, NULL);
  assert_every_day (fixture);
}

static void
test_entries (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) all = NULL;
  g_autoptr (GPtrArray) latest = NULL;
  const GpEntry *undo;
  const GpEntry *change;

  edit_session (fixture, 1, "2026-12-04T10:00", TRUE);
  undo_plan (&fixture->plan);
  all = gp_store_list_entries (fixture->plan.store, 0, 100, NULL);
  latest = gp_store_list_entries (fixture->plan.store, 0, 1, NULL);

  g_assert_cmpint (all->len, ==, 3);
  g_assert_cmpint (latest->len, ==, 1);
  undo = g_ptr_array_index (all, 0);
  change = g_ptr_array_index (all, 1);
  g_assert_cmpstr (undo->kind, ==, "undo");
  g_assert_false (undo->undone);
  g_assert_cmpint (undo->at, ==, fixture->plan.now - 1);
  g_assert_cmpstr (change->kind, ==, "change");
  g_assert_cmpstr (change->who, ==, "jp");
  g_assert_cmpstr (change->label, ==, "A change");
  g_assert_true (change->undone);
}

/* Its own row, or its staff. */
static void
test_entries_of_session (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) second = NULL;
  g_autoptr (GPtrArray) fourth = NULL;

  edit_session (fixture, 1, "2026-12-04T10:00", TRUE);
  edit_session (fixture, 1, NULL, FALSE);
  edit_session (fixture, 2, NULL, FALSE);
  second = gp_store_list_entries (fixture->plan.store, fixture->sample.session[1], 100, NULL);
  fourth = gp_store_list_entries (fixture->plan.store, fixture->sample.session[3], 100, NULL);
  g_assert_cmpint (second->len, ==, 3);
  g_assert_cmpint (fourth->len, ==, 1);
}

static void
test_labels (Fixture *fixture, gconstpointer data)
{
  g_autofree char *undo = NULL;
  g_autofree char *redo = NULL;
  gint64 entry;

  g_assert_true (gp_store_find_undo (fixture->plan.store, &entry, &undo, NULL));
  g_assert_cmpint (entry, ==, fixture->seen);
  g_assert_cmpstr (undo, ==, "A change");
  g_assert_true (gp_store_find_redo (fixture->plan.store, &entry, &redo, NULL));
  g_assert_cmpint (entry, ==, 0);
  g_assert_null (redo);
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

  add ("/journal/changes/move", test_changes_move);
  add ("/journal/changes/past-midnight", test_changes_past_midnight);
  add ("/journal/changes/staff", test_changes_staff);
  add ("/journal/changes/together", test_changes_together);
  add ("/journal/changes/stay", test_changes_stay);
  add ("/journal/changes/every-day", test_changes_every_day);
  add ("/journal/changes/final", test_changes_final);
  add ("/journal/entries", test_entries);
  add ("/journal/entries-of-session", test_entries_of_session);
  add ("/journal/labels", test_labels);

  return g_test_run ();
}
