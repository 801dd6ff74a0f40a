/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/example-centre.h"

#include <glib/gstdio.h>

#include "app/calendar/zone.h"
#include "app/planner/example.h"

/* The day of the pictures: a Tuesday, week 48. */
#define STORY "2026-11-24"

/* Longer than the plan, to both sides. */
#define DAYS 800

typedef struct
{
  GpDay today;
  char *folder;
  char *path;
  GpPlanner *planner;
  GpSlice *slice; /* of all of it */
} Fixture;

static gint64
get_morning (gpointer today)
{
  return gp_zone_to_utc (gp_moment_new (*(GpDay *) today, 8 * 60));
}

static void
fill_random (guint8 *bytes, gsize size, gpointer data)
{
  for (gsize i = 0; i < size; i++)
    bytes[i] = (guint8) g_test_rand_int ();
}

static void
open_planner (Fixture *fixture, const char *today)
{
  GpEnvironment environment = { get_morning, fill_random, &fixture->today, "test",
                                GP_LANGUAGE_ENGLISH };
  g_autoptr (GError) error = NULL;

  fixture->today = gp_day_parse (today);
  fixture->folder = g_dir_make_tmp ("gruppeplan-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->path = g_build_filename (fixture->folder, "plan.db", NULL);
  fixture->planner = gp_planner_open (fixture->path, GP_STORE_CREATE, &environment, &error);
  g_assert_no_error (error);
}

static void
close_planner (Fixture *fixture)
{
  g_clear_object (&fixture->planner);
  g_assert_cmpint (g_remove (fixture->path), ==, 0);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static GpProposal *
build (Fixture *fixture, const char *today)
{
  g_autoptr (GError) error = NULL;
  GpProposal *proposal;

  open_planner (fixture, today);
  proposal = gp_planner_propose (fixture->planner, &error);
  g_assert_no_error (error);
  gp_example_centre_build (proposal, fixture->today, &error);
  g_assert_no_error (error);

  return proposal;
}

/* Built and kept. */
static void
set_up (Fixture *fixture, const char *today)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpProposal) proposal = build (fixture, today);

  gp_planner_commit (fixture->planner, proposal, "Example centre", NULL, NULL, &error);
  g_assert_no_error (error);

  fixture->slice =
      gp_planner_read_days (fixture->planner, fixture->today - DAYS, fixture->today + DAYS, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture)
{
  g_clear_pointer (&fixture->slice, gp_slice_unref);
  close_planner (fixture);
}

/* It has begun and goes on, or has no end. */
static gboolean
is_running (const Fixture *fixture, const GpSeries *series)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (fixture->slice, series->base.id);
  gboolean has_begun = FALSE;
  gboolean goes_on = gp_series_is_open_ended (series);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      has_begun |= gp_moment_get_day (session->start) < fixture->today;
      goes_on |= gp_session_get_last_day (session) > fixture->today;
    }

  return has_begun && goes_on && series->ended == GP_DAY_NONE;
}

static guint
count_running (const Fixture *fixture)
{
  g_autoptr (GPtrArray) all = gp_slice_list (fixture->slice, GP_RECORD_SERIES);
  guint count = 0;

  for (guint i = 0; i < all->len; i++)
    count += is_running (fixture, g_ptr_array_index (all, i));

  return count;
}

static void
test_numbers (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (GPtrArray) staff = gp_slice_list (fixture->slice, GP_RECORD_STAFF);
  g_autoptr (GPtrArray) rooms = gp_slice_list (fixture->slice, GP_RECORD_ROOM);

  g_assert_cmpuint (count_running (fixture), ==, 40);
  g_assert_cmpuint (staff->len, ==, 20);
  g_assert_cmpuint (rooms->len, ==, 8);
  g_assert_true (gp_slice_get_centre (fixture->slice)->example);
}

/* Every offering has been planned, and every form runs. */
static void
test_offerings (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (GPtrArray) offerings = gp_slice_list (fixture->slice, GP_RECORD_OFFERING);
  g_autoptr (GPtrArray) all = gp_slice_list (fixture->slice, GP_RECORD_SERIES);
  g_autoptr (GHashTable) used = g_hash_table_new (g_int64_hash, g_int64_equal);
  gboolean runs[GP_FORM_STAY + 1] = { FALSE };

  for (guint i = 0; i < all->len; i++)
    {
      GpSeries *series = g_ptr_array_index (all, i);
      const GpOffering *offering = gp_slice_get_offering (fixture->slice, series->offering);

      g_hash_table_add (used, &series->offering);
      runs[offering->form] |= is_running (fixture, series);
    }

  for (guint i = 0; i < offerings->len; i++)
    {
      GpOffered *offered = g_ptr_array_index (offerings, i);

      g_test_message ("%s", offered->offering->code);
      g_assert_true (g_hash_table_contains (used, &offered->base.id));
    }

  for (GpForm form = GP_FORM_GROUP; form <= GP_FORM_STAY; form++)
    g_assert_true (runs[form]);
}

/* Everybody and every room has something to do in the weeks around today. */
static void
test_people (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (GPtrArray) sessions =
      gp_slice_list_sessions (fixture->slice, fixture->today - 14, fixture->today + 14);
  g_autoptr (GPtrArray) staff = gp_slice_list (fixture->slice, GP_RECORD_STAFF);

  for (guint i = 0; i < staff->len; i++)
    {
      const GpStaff *one = g_ptr_array_index (staff, i);
      guint count = 0;

      for (guint j = 0; j < sessions->len; j++)
        count += gp_session_has_staff (g_ptr_array_index (sessions, j), one->base.id);

      g_test_message ("%s", one->initials);
      g_assert_cmpuint (count, >, 0);
    }
}

/* What has become of sessions and series since they were planned. */
static void
test_particulars (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (GPtrArray) sessions = gp_slice_list (fixture->slice, GP_RECORD_SESSION);
  g_autoptr (GPtrArray) all = gp_slice_list (fixture->slice, GP_RECORD_SERIES);
  guint moved = 0, replaced = 0, dropped = 0, substitutes = 0, rooms = 0;
  guint paused = 0, merged = 0, ended = 0, kinds[GP_SESSION_KIND_EXTRA + 1] = { 0 };

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      kinds[session->session_kind]++;
      moved += gp_session_is_moved (session);
      replaced += session->cancellation == GP_CANCELLATION_REPLACED;
      dropped += session->cancellation == GP_CANCELLATION_DROPPED;
      rooms += session->room != gp_slice_get_series (fixture->slice, session->series)->room;

      for (guint j = 0; j < session->staff->len; j++)
        substitutes += g_array_index (session->staff, GpAssignment, j).stands_in_for != 0;
    }

  for (guint i = 0; i < all->len; i++)
    {
      const GpSeries *series = g_ptr_array_index (all, i);

      paused += series->pauses->len;
      merged += series->merged_into != 0;
      ended += series->ended != GP_DAY_NONE && series->merged_into == 0;
    }

  g_assert_cmpuint (moved, ==, 2);
  g_assert_cmpuint (replaced, ==, 2);
  g_assert_cmpuint (dropped, ==, 2);
  g_assert_cmpuint (substitutes, ==, 3);
  g_assert_cmpuint (rooms, ==, 1);
  g_assert_cmpuint (paused, ==, 1);
  g_assert_cmpuint (merged, ==, 1);
  g_assert_cmpuint (ended, ==, 2);
  g_assert_cmpuint (kinds[GP_SESSION_KIND_STOP_PLAN], ==, 18);
  g_assert_cmpuint (kinds[GP_SESSION_KIND_EXTRA], ==, 2);
}

/* "kind: what" of each, a line each. (transfer full) */
static char *
describe_conflicts (GpSlice *slice, GPtrArray *conflicts)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < conflicts->len; i++)
    {
      const GpConflict *conflict = g_ptr_array_index (conflicts, i);
      g_autofree char *what = gp_conflict_describe (slice, conflict, GP_LANGUAGE_ENGLISH);

      g_string_append_printf (text, "%s: %s\n", gp_conflict_kind_get_nick (conflict->kind), what);
    }

  return g_string_free (text, FALSE);
}

/* These two are meant, and stand in the list; there were no others in the past. */
static void
test_conflicts (gconstpointer data)
{
  static const char expected[] =
      "staff-twice: Treatment C, session 5 of 8, Thursday 26 November 13:00–15:00\n"
      "room-twice: Aftercare A, session 3 of 6, Monday 30 November 15:00–16:30\n";
  const Fixture *fixture = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) standing = gp_planner_list_conflicts (fixture->planner, fixture->today,
                                                              fixture->today + DAYS, NULL, &error);
  g_autoptr (GPtrArray) ever =
      gp_conflicts_find (fixture->slice, fixture->today - DAYS, fixture->today + DAYS, NULL);
  g_autofree char *standing_text = NULL;
  g_autofree char *ever_text = describe_conflicts (fixture->slice, ever);

  g_assert_no_error (error);
  standing_text = describe_conflicts (fixture->slice, standing);
  g_assert_cmpstr (standing_text, ==, expected);
  g_assert_cmpstr (ever_text, ==, expected);
}

static void
test_same_text (gconstpointer data)
{
  const Fixture *fixture = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = gp_store_export_json (gp_planner_get_store (fixture->planner), &error);
  g_autofree char *again = NULL;
  Fixture other = { 0 };

  g_assert_no_error (error);
  set_up (&other, STORY);
  again = gp_store_export_json (gp_planner_get_store (other.planner), &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, again);
  tear_down (&other);
}

/* Closed days shift what is planned, but nothing clashes that was not meant to. */
static void
test_other_day (gconstpointer today)
{
  Fixture fixture = { 0 };
  g_autoptr (GpProposal) proposal = build (&fixture, today);
  g_autoptr (GPtrArray) conflicts = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  fixture.slice = gp_slice_ref (gp_proposal_get_slice (proposal));
  conflicts = gp_conflicts_find (fixture.slice, fixture.today - DAYS, fixture.today + DAYS, NULL);
  text = describe_conflicts (fixture.slice, conflicts);
  lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; i < conflicts->len; i++)
    g_assert_true (g_str_has_prefix (lines[i], "staff-twice: Treatment C") ||
                   g_str_has_prefix (lines[i], "room-twice: Aftercare A"));

  g_assert_cmpuint (count_running (&fixture), >=, 36);
  g_assert_cmpuint (count_running (&fixture), <=, 44);
  g_clear_pointer (&proposal, gp_proposal_free);
  tear_down (&fixture);
}

typedef struct
{
  const char *name;
  const char *series; /* the file's only one */
  const char *expected;
} WrongCase;

static const WrongCase wrong_cases[] = {
  { "no-such-field", "{\"offering\": \"3.1\", \"weeks\": [0], \"staff\": [], \"rom\": \"A\"}",
    "test.json: series[0]: rom: there is no such field" },
  { "no-such-staff", "{\"offering\": \"3.1\", \"weeks\": [0], \"staff\": [\"ZZ\"]}",
    "test.json: series[0]: staff: there is no staff member “ZZ”" },
  { "no-such-room", "{\"offering\": \"3.1\", \"weeks\": [0], \"staff\": [], \"room\": \"Sal 9\"}",
    "test.json: series[0]: room: there is no room “Sal 9”" },
  { "no-such-offering", "{\"offering\": \"9.9\", \"weeks\": [0], \"staff\": []}",
    "test.json: series[0]: The centre has no offering 9.9. Choose one of its own list" },
  { "week-in-words", "{\"offering\": \"3.1\", \"weeks\": [\"now\"], \"staff\": []}",
    "test.json: series[0]: weeks: this must be a list of weeks, such as [-12, 0]" },
  { "two-with-particulars",
    "{\"offering\": \"3.1\", \"weeks\": [0, 9], \"staff\": [], \"changes\": []}",
    "test.json: series[0]: changes: this needs a series with a single week" },
  { "no-such-session",
    "{\"offering\": \"3.1\", \"weeks\": [0], \"staff\": [], "
    "\"changes\": [{\"session\": 7, \"cancel\": \"x\"}]}",
    "test.json: series[0]: changes[0]: session: the series has no such session" },
};

static void
test_wrong (gconstpointer data)
{
  const WrongCase *wrong = data;
  g_autofree char *text = g_strdup_printf (
      "{\"name\": \"Test\", \"catalogue\": \"soenderborg\", \"closed\": [], \"opening_hours\": "
      "\"07:00-22:00 07:00-22:00 07:00-22:00 07:00-22:00 07:00-22:00 - -\", \"closing_days\": [], "
      "\"rooms\": [], \"staff\": [], \"series\": [%s]}",
      wrong->series);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpProposal) proposal = NULL;
  Fixture fixture = { 0 };

  open_planner (&fixture, STORY);
  proposal = gp_planner_propose (fixture.planner, &error);
  g_assert_no_error (error);
  g_assert_false (gp_example_read (proposal, fixture.today, text, -1, "test.json", &error));
  g_assert_nonnull (error);
  g_assert_cmpstr (error->message, ==, wrong->expected);
  g_clear_pointer (&proposal, gp_proposal_free);
  close_planner (&fixture);
}

/* Days on which something is different. */
static const char *const other_days[] = {
  "2026-11-29", /* Sunday */
  "2026-12-30", /* week 53 */
  "2027-01-01", /* a public holiday */
  "2027-03-25", /* Maundy Thursday */
  "2027-03-31", /* after Easter, summer time has begun */
  "2028-02-29", /* leap day */
  "2029-12-24", /* both Christmas Day and New Year's Day are Tuesdays */
};

int
main (int argc, char **argv)
{
  Fixture story = { 0 };
  int status;

  g_test_init (&argc, &argv, NULL);
  set_up (&story, STORY);

  g_test_add_data_func ("/example-centre/numbers", &story, test_numbers);
  g_test_add_data_func ("/example-centre/offerings", &story, test_offerings);
  g_test_add_data_func ("/example-centre/people", &story, test_people);
  g_test_add_data_func ("/example-centre/particulars", &story, test_particulars);
  g_test_add_data_func ("/example-centre/conflicts", &story, test_conflicts);
  g_test_add_data_func ("/example-centre/same-text", &story, test_same_text);

  for (guint i = 0; i < G_N_ELEMENTS (other_days); i++)
    {
      g_autofree char *path = g_strconcat ("/example-centre/other-day/", other_days[i], NULL);

      g_test_add_data_func (path, other_days[i], test_other_day);
    }

  for (guint i = 0; i < G_N_ELEMENTS (wrong_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/example-centre/wrong/", wrong_cases[i].name, NULL);

      g_test_add_data_func (path, &wrong_cases[i], test_wrong);
    }

  status = g_test_run ();
  tear_down (&story);

  return status;
}
