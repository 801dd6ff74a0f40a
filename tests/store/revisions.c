/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plan.h"
#include "sample.h"

/* What subscribers see of a session only goes forward. */

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
  tear_down_plan (&fixture->plan, NULL);
}

static GpRevision
get_revision (Fixture *fixture, gint64 session)
{
  g_autoptr (GHashTable) revisions =
      gp_store_list_revisions (fixture->plan.store, GP_DAY_NONE, NULL);
  const GpRevision *revision = g_hash_table_lookup (revisions, &session);

  g_assert_nonnull (revision);

  return *revision;
}

/* Of the sample's four sessions. */
static void
assert_sequences (Fixture *fixture, const int expected[4])
{
  for (guint i = 0; i < 4; i++)
    g_assert_cmpint (get_revision (fixture, fixture->sample.session[i]).sequence, ==, expected[i]);
}

typedef void (*Edit) (GpSession *session);

static void
edit_session (Fixture *fixture, guint index, Edit edit)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  const GpSession *session = gp_slice_get_session (slice, fixture->sample.session[index]);
  GpSession *edited = gp_session_copy (session);

  edit (edited);
  gp_change_set_put (changes, session, edited);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
}

static void
move (GpSession *session)
{
  session->start += GP_MINUTES_A_DAY;
}

static void
lengthen (GpSession *session)
{
  session->minutes += 15;
}

static void
leave_room (GpSession *session)
{
  session->room = 0;
}

static void
cancel (GpSession *session)
{
  session->cancellation = GP_CANCELLATION_DROPPED;
}

static void
renumber (GpSession *session)
{
  session->number = 5;
}

static void
explain (GpSession *session)
{
  session->reason = g_strdup ("Syg");
}

static void
dismiss (GpSession *session)
{
  g_array_set_size (session->staff, 0);
}

typedef struct
{
  const char *name;
  Edit edit;
  int sequence; /* afterwards */
} EditCase;

static const EditCase edit_cases[] = {
  { "time", move, 1 },     { "length", lengthen, 1 }, { "room", leave_room, 1 },
  { "status", cancel, 1 }, { "number", renumber, 1 }, { "reason", explain, 0 },
  { "staff", dismiss, 1 },
};

static void
test_edit (Fixture *fixture, gconstpointer data)
{
  const EditCase *edit_case = data;
  int expected[4] = { 0, edit_case->sequence, 0, 0 };

  edit_session (fixture, 1, edit_case->edit);
  assert_sequences (fixture, expected);
}

static void
test_first (Fixture *fixture, gconstpointer data)
{
  const int expected[4] = { 0, 0, 0, 0 };

  assert_sequences (fixture, expected);
  g_assert_cmpint (get_revision (fixture, fixture->sample.session[0]).modified, ==,
                   fixture->plan.now - 1);
}

static void
test_undo_goes_forward (Fixture *fixture, gconstpointer data)
{
  edit_session (fixture, 1, move);

  for (int i = 2; i < 8; i += 2)
    {
      undo_plan (&fixture->plan);
      g_assert_cmpint (get_revision (fixture, fixture->sample.session[1]).sequence, ==, i);
      redo_plan (&fixture->plan);
      g_assert_cmpint (get_revision (fixture, fixture->sample.session[1]).sequence, ==, i + 1);
    }

  g_assert_cmpint (get_revision (fixture, fixture->sample.session[1]).modified, ==,
                   fixture->plan.now - 1);
}

/* Taken away, and back: two steps, although nobody could list it in between. */
static void
test_outlives_session (Fixture *fixture, gconstpointer data)
{
  const int expected[4] = { 2, 2, 2, 2 };

  undo_plan (&fixture->plan);
  reopen_plan (&fixture->plan);
  redo_plan (&fixture->plan);
  assert_sequences (fixture, expected);
}

static void
test_clock_goes_back (Fixture *fixture, gconstpointer data)
{
  gint64 modified = get_revision (fixture, fixture->sample.session[1]).modified;

  fixture->plan.now -= 86400;
  edit_session (fixture, 1, move);
  g_assert_cmpint (get_revision (fixture, fixture->sample.session[1]).modified, ==, modified + 1);
  g_assert_cmpint (get_revision (fixture, fixture->sample.session[1]).sequence, ==, 1);
}

static void
test_series (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) letter = gp_change_set_new ();
  g_autoptr (GpChangeSet) name = gp_change_set_new ();
  g_autoptr (GpChangeSet) count = gp_change_set_new ();
  const GpSeries *series = gp_slice_get_series (slice, fixture->sample.series);
  GpSeries *changed = gp_series_copy (series);
  const int after_letter[4] = { 1, 1, 1, 1 };
  const int after_count[4] = { 2, 2, 2, 2 };

  g_free (changed->letter);
  changed->letter = g_strdup ("B");
  gp_change_set_put (letter, series, changed);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, letter, NULL);
  assert_sequences (fixture, after_letter);

  /* Its own name is in no feed. */
  changed = gp_series_copy (changed);
  changed->name = g_strdup ("Torsdagsholdet");
  gp_change_set_put (name, series, changed);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, name, NULL);
  assert_sequences (fixture, after_letter);

  changed = gp_series_copy (changed);
  changed->length = gp_length_new_count (6);
  gp_change_set_put (count, series, changed);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, count, NULL);
  assert_sequences (fixture, after_count);
}

static void
change_room (Fixture *fixture, const char *name, int capacity)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  const GpRoom *room = gp_slice_get_room (slice, fixture->sample.room[0]);
  GpRoom *changed = gp_room_copy (room);

  g_free (changed->name);
  changed->name = g_strdup (name);
  changed->capacity = capacity;
  gp_change_set_put (changes, room, changed);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
}

static void
test_room (Fixture *fixture, gconstpointer data)
{
  const int after_capacity[4] = { 0, 0, 0, 0 };
  const int after_name[4] = { 1, 0, 1, 1 };

  change_room (fixture, "Sal 1", 14);
  assert_sequences (fixture, after_capacity);
  change_room (fixture, "Den store sal", 14);
  assert_sequences (fixture, after_name);
}

static void
change_staff (Fixture *fixture, const char *initials, const char *email)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  const GpStaff *staff = gp_slice_get_staff (slice, fixture->sample.staff[0]);
  GpStaff *changed = gp_staff_copy (staff);

  g_free (changed->initials);
  g_free (changed->email);
  changed->initials = g_strdup (initials);
  changed->email = g_strdup (email);
  gp_change_set_put (changes, staff, changed);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
}

static void
test_staff (Fixture *fixture, gconstpointer data)
{
  const int after_email[4] = { 0, 0, 0, 0 };
  const int after_initials[4] = { 1, 1, 1, 1 };

  change_staff (fixture, "MK", "mk@example.org");
  assert_sequences (fixture, after_email);
  change_staff (fixture, "MKA", "mk@example.org");
  assert_sequences (fixture, after_initials);
}

static void
change_offering (Fixture *fixture, const char *danish, int capacity)
{
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  const GpOffered *offered = gp_slice_get (slice, GP_RECORD_OFFERING, fixture->sample.offering);
  g_autoptr (JsonObject) json = gp_offering_to_json (offered->offering);
  g_autoptr (GpOffering) offering = NULL;
  GpOffered *changed;

  json_object_set_string_member (json_object_get_object_member (json, "name"), "da", danish);
  json_object_set_int_member (json, "capacity", capacity);
  offering = gp_offering_new_from_json (json, "soenderborg", "offering", NULL);
  changed = gp_offered_new (offering, 0);
  changed->base.id = offered->base.id;
  gp_change_set_put (changes, offered, changed);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
}

static void
test_offering (Fixture *fixture, gconstpointer data)
{
  const int after_name[4] = { 1, 1, 1, 1 };

  change_offering (fixture, "Begyndergruppen", 9);
  assert_sequences (fixture, after_name);
  change_offering (fixture, "Begyndergruppen", 10);
  assert_sequences (fixture, after_name);
}

/* A stay that began before the day is still on; the sample's sessions are over. */
static void
test_from_day (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();
  g_autoptr (GHashTable) ids = new_ids ();
  g_autoptr (GHashTable) revisions = NULL;
  GpSession *stay = sample_new_session (gp_change_set_new_id (changes), fixture->sample.open, 0,
                                        "2026-12-30T00:00");
  gint64 id = stay->base.id;

  stay->minutes = 0;
  stay->days = 14;
  gp_change_set_put (changes, NULL, stay);
  write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, ids);
  id = get_id (ids, id);

  revisions = gp_store_list_revisions (fixture->plan.store, gp_day_new (2027, 1, 12), NULL);
  g_assert_cmpint (g_hash_table_size (revisions), ==, 1);
  g_assert_true (g_hash_table_contains (revisions, &id));
  g_hash_table_unref (g_steal_pointer (&revisions));
  revisions = gp_store_list_revisions (fixture->plan.store, gp_day_new (2027, 1, 13), NULL);
  g_assert_cmpint (g_hash_table_size (revisions), ==, 0);
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

  add ("/revisions/first", test_first);
  add ("/revisions/undo-goes-forward", test_undo_goes_forward);
  add ("/revisions/outlives-session", test_outlives_session);
  add ("/revisions/clock-goes-back", test_clock_goes_back);
  add ("/revisions/series", test_series);
  add ("/revisions/room", test_room);
  add ("/revisions/staff", test_staff);
  add ("/revisions/offering", test_offering);
  add ("/revisions/from-day", test_from_day);

  for (guint i = 0; i < G_N_ELEMENTS (edit_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/revisions/edit/", edit_cases[i].name, NULL);

      g_test_add (path, Fixture, &edit_cases[i], set_up, test_edit, tear_down);
    }

  return g_test_run ();
}
