/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/feed/published.h"

/* SEQUENCE and LAST-MODIFIED of an event only go forward, whatever becomes of its session. */

typedef struct
{
  gint64 session;
  int sequence;
  char *modified;
} Seen;

static char *
get_modified (icalcomponent *event)
{
  icalproperty *property = icalcomponent_get_first_property (event, ICAL_LASTMODIFIED_PROPERTY);

  return g_strdup (icalproperty_get_value_as_string (property));
}

/* Publishes and looks at the session's event, which must be further on than it was. */
static void
assert_moved_on (Published *published, Seen *seen)
{
  g_autoptr (icalcomponent) event = NULL;
  g_autofree char *modified = NULL;

  published_publish (published);
  event = published_read_event (published, seen->session);
  g_assert_nonnull (event);
  modified = get_modified (event);

  g_assert_cmpint (icalcomponent_get_sequence (event), >, seen->sequence);
  g_assert_cmpstr (modified, >, seen->modified);

  seen->sequence = icalcomponent_get_sequence (event);
  g_free (seen->modified);
  seen->modified = g_steal_pointer (&modified);
}

static void
start (Published *published, Seen *seen)
{
  *seen = (Seen){ centre_get_session (&published->centre, published->series, 2), -1, NULL };
  assert_moved_on (published, seen);
}

static void
undo (Published *published)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (gp_planner_undo (published->centre.planner, NULL, &error));
}

static void
redo (Published *published)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (gp_planner_redo (published->centre.planner, NULL, &error));
}

static void
commit (Published *published, GpProposal *proposal, GError *error)
{
  g_assert_no_error (error);
  centre_commit (&published->centre, proposal);
}

static void
move (Published *published, gint64 session)
{
  GError *error = NULL;
  GpProposal *proposal = centre_propose (&published->centre);

  gp_edit_session_move (proposal, session, gp_moment_parse ("2026-12-09T13:00"), GP_REACH_THIS,
                        &error);
  commit (published, proposal, error);
}

static void
cancel (Published *published, gint64 session)
{
  GError *error = NULL;
  GpProposal *proposal = centre_propose (&published->centre);

  gp_edit_session_cancel (proposal, session, FALSE, "Because", &error);
  commit (published, proposal, error);
}

static void
substitute (Published *published, gint64 session)
{
  GError *error = NULL;
  GpProposal *proposal = centre_propose (&published->centre);

  gp_edit_session_substitute (proposal, session, published->lh, published->mk, &error);
  commit (published, proposal, error);
}

static void
change_room (Published *published, gint64 session)
{
  GError *error = NULL;
  GpProposal *proposal = centre_propose (&published->centre);

  gp_edit_session_set_room (proposal, session, published->other_room, GP_REACH_THIS, &error);
  commit (published, proposal, error);
}

/* The one before it is cancelled and replaced: it becomes the second of four. */
static void
renumber (Published *published, gint64 session)
{
  GError *error = NULL;
  GpProposal *proposal = centre_propose (&published->centre);

  gp_edit_session_cancel (proposal, centre_get_session (&published->centre, published->series, 1),
                          TRUE, "Because", &error);
  commit (published, proposal, error);
}

static void
rename_room (Published *published, gint64 session)
{
  GError *error = NULL;
  GpProposal *proposal = centre_propose (&published->centre);

  gp_edit_room_change (proposal, published->room, "Den blå sal", -1, &error);
  commit (published, proposal, error);
}

static void
rename_staff (Published *published, gint64 session)
{
  GError *error = NULL;
  GpProposal *proposal = centre_propose (&published->centre);

  gp_edit_staff_change (proposal, published->mk, "MKN", NULL, NULL, &error);
  commit (published, proposal, error);
}

typedef struct
{
  const char *name;
  void (*change) (Published *published, gint64 session);
} ChangeCase;

static const ChangeCase change_cases[] = {
  { "move", move },
  { "cancel", cancel },
  { "substitute", substitute },
  { "room", change_room },
  { "renumber", renumber },
  { "rename-room", rename_room },
  { "rename-staff", rename_staff },
};

/* All within one second of the clock. */
static void
test_change (Published *published, gconstpointer data)
{
  const ChangeCase *change_case = data;
  Seen seen;

  start (published, &seen);
  change_case->change (published, seen.session);
  assert_moved_on (published, &seen);
  undo (published);
  assert_moved_on (published, &seen);
  redo (published);
  assert_moved_on (published, &seen);

  /* The clock was put back. */
  centre_set_now (&published->centre, "2026-11-01T12:00");
  undo (published);
  assert_moved_on (published, &seen);
  g_free (seen.modified);
}

static void
test_created_again (Published *published, gconstpointer data)
{
  Seen seen = { .sequence = -1 };
  gint64 series = centre_add_series (&published->centre, "3.2", "2026-12-01");

  seen.session = centre_get_session (&published->centre, series, 0);
  assert_moved_on (published, &seen);
  undo (published);
  published_publish (published);
  g_assert_null (published_read_event (published, seen.session));
  redo (published);
  assert_moved_on (published, &seen);
  g_free (seen.modified);
}

static void
test_another_series (Published *published, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gint64 other;

  published_publish (published);
  before = published_read (published, GP_FEED_SERIES, published->series);
  other = centre_add_series (&published->centre, "3.2", "2026-12-01");
  move (published, centre_get_session (&published->centre, other, 0));
  published_publish (published);
  after = published_read (published, GP_FEED_SERIES, published->series);

  g_assert_cmpstr (before, ==, after);
}

static void
add (const char *path, gconstpointer data, void (*test) (Published *published, gconstpointer data))
{
  g_test_add (path, Published, data, published_set_up, test, published_tear_down);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (change_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/feed/revision/", change_cases[i].name, NULL);

      add (path, &change_cases[i], test_change);
    }

  add ("/feed/revision/created-again", NULL, test_created_again);
  add ("/feed/revision/another-series", NULL, test_another_series);

  return g_test_run ();
}
