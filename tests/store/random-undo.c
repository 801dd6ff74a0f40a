/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "plan.h"
#include "sample.h"

/* Random changes: when all are undone the plan is as it was, and when all are redone it is as it
 * became, whatever was undone and redone in between, and however often the program was started. */

#define N_ROUNDS 12
#define N_STEPS 40

typedef struct
{
  Plan plan;
  Sample sample;
  GRand *random;
  guint32 seed;
} Fixture;

static guint32
choose_seed (void)
{
  const char *seed = g_getenv ("GP_TEST_SEED");

  return seed != NULL ? (guint32) g_ascii_strtoull (seed, NULL, 10) : (guint32) g_test_rand_int ();
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpChangeSet) changes = sample_new_changes (&fixture->sample);
  g_autoptr (GHashTable) ids = new_ids ();

  fixture->seed = choose_seed ();
  fixture->random = g_rand_new_with_seed (fixture->seed);
  g_test_message ("GP_TEST_SEED=%u", fixture->seed);

  set_up_plan (&fixture->plan, NULL);
  write_plan (&fixture->plan, GP_ENTRY_FINAL, changes, ids);
  sample_resolve (&fixture->sample, ids);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_rand_free (fixture->random);
  tear_down_plan (&fixture->plan, NULL);
}

static gpointer
pick (Fixture *fixture, GpSlice *slice, GpRecordKind kind)
{
  g_autoptr (GPtrArray) records = gp_slice_list (slice, kind);

  return records->len > 0
             ? g_ptr_array_index (records, g_rand_int_range (fixture->random, 0, records->len))
             : NULL;
}

static void
shuffle_staff (Fixture *fixture, GpSession *session)
{
  gint n_staff = g_rand_int_range (fixture->random, 0, 4);

  g_array_set_size (session->staff, 0);

  for (gint i = 0; i < n_staff; i++)
    {
      GpAssignment assignment = { fixture->sample.staff[i], i == 1 ? fixture->sample.staff[2] : 0 };

      g_array_append_val (session->staff, assignment);
    }
}

static void
change_session (Fixture *fixture, GpSlice *slice, GpChangeSet *changes)
{
  const GpSession *session = pick (fixture, slice, GP_RECORD_SESSION);
  GpSession *changed;

  if (session == NULL)
    return;

  changed = gp_session_copy (session);
  changed->start += g_rand_int_range (fixture->random, -2000, 2000);
  changed->room = fixture->sample.room[g_rand_int_range (fixture->random, 0, 2)];
  changed->cancellation = g_rand_int_range (fixture->random, 0, 3);
  shuffle_staff (fixture, changed);
  gp_change_set_put (changes, session, changed);
  gp_slice_put (slice, changed);
}

static void
remove_session (Fixture *fixture, GpSlice *slice, GpChangeSet *changes)
{
  g_autoptr (GpSession) session = pick (fixture, slice, GP_RECORD_SESSION);

  if (session == NULL)
    return;

  gp_record_ref (session);
  gp_change_set_remove (changes, session);
  gp_slice_remove (slice, GP_RECORD_SESSION, session->base.id);
}

static void
add_session (Fixture *fixture, GpSlice *slice, GpChangeSet *changes)
{
  GpSession *session = sample_new_session (gp_change_set_new_id (changes), fixture->sample.open, 1,
                                           "2026-11-26T15:00");

  session->start += g_rand_int_range (fixture->random, 0, 500000);
  shuffle_staff (fixture, session);
  gp_change_set_put (changes, NULL, session);
}

static void
change_series (Fixture *fixture, GpSlice *slice, GpChangeSet *changes)
{
  const GpSeries *series = pick (fixture, slice, GP_RECORD_SERIES);
  GpSeries *changed = gp_series_copy (series);

  g_free (changed->name);
  changed->name = g_strdup_printf ("Serie %d", g_rand_int_range (fixture->random, 0, 9));
  g_array_set_size (changed->staff, 0);
  g_array_append_val (changed->staff,
                      fixture->sample.staff[g_rand_int_range (fixture->random, 0, 3)]);
  gp_change_set_put (changes, series, changed);
  gp_slice_put (slice, changed);
}

static void
add_room (Fixture *fixture, GpSlice *slice, GpChangeSet *changes)
{
  GpRoom *room = gp_room_new ();

  room->base.id = gp_change_set_new_id (changes);
  room->name = g_strdup ("Et lokale mere");
  gp_change_set_put (changes, NULL, room);
}

static GpChangeSet *
invent_changes (Fixture *fixture)
{
  static void (*const kinds[]) (Fixture *, GpSlice *, GpChangeSet *) = {
    change_session, change_session, remove_session, add_session,
    add_session,    change_series,  add_room,
  };
  g_autoptr (GpSlice) slice = read_plan (&fixture->plan);
  GpChangeSet *changes = gp_change_set_new ();
  gint n_changes = g_rand_int_range (fixture->random, 1, 8);

  for (gint i = 0; i < n_changes; i++)
    kinds[g_rand_int_range (fixture->random, 0, G_N_ELEMENTS (kinds))](fixture, slice, changes);

  return changes;
}

/* The program itself fills the open-ended series now and then. */
static void
fill (Fixture *fixture)
{
  g_autoptr (GpChangeSet) changes = gp_change_set_new ();

  add_session (fixture, NULL, changes);
  write_plan (&fixture->plan, GP_ENTRY_AUTOMATIC, changes, NULL);
}

/* Changes, with some undone and redone on the way. */
static void
wander (Fixture *fixture, gboolean fills)
{
  for (gint i = 0; i < N_STEPS; i++)
    {
      gint dice = g_rand_int_range (fixture->random, 0, 10);
      g_autoptr (GpChangeSet) changes = NULL;

      if (dice < 2)
        undo_plan (&fixture->plan);
      else if (dice < 4)
        redo_plan (&fixture->plan);
      else if (dice < 5)
        reopen_plan (&fixture->plan);
      else if (dice < 6 && fills)
        fill (fixture);
      else
        {
          changes = invent_changes (fixture);
          write_plan (&fixture->plan, GP_ENTRY_CHANGE, changes, NULL);
        }
    }
}

static void
test_there_and_back (Fixture *fixture, gconstpointer data)
{
  g_autofree char *initial = export_plan (&fixture->plan);
  g_autofree char *final = NULL;

  for (gint round = 0; round < N_ROUNDS; round++)
    {
      g_autofree char *undone = NULL;
      g_autofree char *redone = NULL;

      if (round == 0)
        wander (fixture, FALSE);

      while (redo_plan (&fixture->plan))
        ;

      if (final == NULL)
        final = export_plan (&fixture->plan);

      redone = export_plan (&fixture->plan);
      g_assert_cmpstr (redone, ==, final);

      while (undo_plan (&fixture->plan))
        if (g_rand_int_range (fixture->random, 0, 5) == 0)
          redo_plan (&fixture->plan);

      undone = export_plan (&fixture->plan);
      g_assert_cmpstr (undone, ==, initial);
    }
}

/* With the program filling in between: what was filled for a series that is touched goes with the
 * change, so that all can still be undone; nothing is left but what was filled beside. */
static void
test_with_filling (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  wander (fixture, TRUE);

  while (undo_plan (&fixture->plan))
    ;

  while (redo_plan (&fixture->plan))
    ;

  while (undo_plan (&fixture->plan))
    ;
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/random-undo/there-and-back", Fixture, NULL, set_up, test_there_and_back, tear_down);
  g_test_add ("/random-undo/with-filling", Fixture, NULL, set_up, test_with_filling, tear_down);

  return g_test_run ();
}
