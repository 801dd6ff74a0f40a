/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/planner/centre.h"

#include "ui/week/all-day.h"
#include "ui/week/block-text.h"

/* What the week shows, without a window: the small centre of the planner's tests on Tuesday 24
 * November 2026. */
typedef struct
{
  Centre centre;
  GpSlice *slice;
  GpWeek *week;
} Content;

static void
set_up (Content *self, gconstpointer data)
{
  centre_set_up (&self->centre, "2026-11-24T10:42");
}

static void
tear_down (Content *self, gconstpointer data)
{
  g_clear_pointer (&self->week, gp_week_free);
  g_clear_pointer (&self->slice, gp_slice_unref);
  centre_tear_down (&self->centre);
}

static void
read_week (Content *self, const char *monday)
{
  g_autoptr (GPtrArray) conflicts = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  GpDay day = gp_day_parse (monday);

  self->slice = gp_planner_read_days (self->centre.planner, day, day + 6, &error);
  g_assert_no_error (error);
  self->week = gp_week_new (self->slice, day, gp_planner_get_now (self->centre.planner),
                            GP_LANGUAGE_ENGLISH, conflicts);
}

static void
add (Content *self, const char *code, const char *start, const char *time, int minutes)
{
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  GpProposal *proposal = centre_propose (&self->centre);
  g_autoptr (GError) error = NULL;
  gint64 series;

  request->offering = g_strdup (code);
  request->start = gp_day_parse (start);
  request->time = gp_time_parse (time);
  request->minutes = minutes;
  gp_edit_series_add (proposal, request, &series, &error);
  g_assert_no_error (error);
  centre_commit (&self->centre, proposal);
}

static void
test_hours (Content *self, gconstpointer data)
{
  int from, to;

  add (self, "3.1", "2026-11-24", "10:00", 90);
  read_week (self, "2026-11-23");
  gp_week_get_hours (self->week, &from, &to);
  g_assert_cmpint (from, ==, 8 * 60);
  g_assert_cmpint (to, ==, 17 * 60 + 30);
}

/* They grow for what lies outside, to a whole hour before it. */
static void
test_hours_grow (Content *self, gconstpointer data)
{
  int from, to;

  add (self, "3.1", "2026-11-24", "07:30", 90);
  add (self, "3.2", "2026-11-26", "18:00", 120);
  read_week (self, "2026-11-23");
  gp_week_get_hours (self->week, &from, &to);
  g_assert_cmpint (from, ==, 7 * 60);
  g_assert_cmpint (to, ==, 20 * 60);
}

static void
test_weekend (Content *self, gconstpointer data)
{
  add (self, "3.1", "2026-11-24", "10:00", 90);
  read_week (self, "2026-11-23");
  g_assert_cmpint (gp_week_count_days (self->week), ==, 5);

  self->week->weekend_asked = TRUE;
  g_assert_cmpint (gp_week_count_days (self->week), ==, 7);
  g_assert_true (gp_week_is_narrow (self->week, gp_day_parse ("2026-11-28")));
}

static void
test_weekend_with_sessions (Content *self, gconstpointer data)
{
  add (self, "3.1", "2026-11-28", "10:00", 90);
  read_week (self, "2026-11-23");
  g_assert_cmpint (gp_week_count_days (self->week), ==, 6);
  g_assert_false (gp_week_is_narrow (self->week, gp_day_parse ("2026-11-28")));
}

static void
test_empty_and_hidden (Content *self, gconstpointer data)
{
  add (self, "3.1", "2026-11-24", "10:00", 90);
  read_week (self, "2026-11-23");
  g_assert_false (gp_week_is_empty (self->week));
  g_assert_false (gp_week_is_all_hidden (self->week));

  self->week->hidden_families = 1u << GP_FAMILY_INTRO;
  g_assert_false (gp_week_is_empty (self->week));
  g_assert_true (gp_week_is_all_hidden (self->week));
}

/* A week that is closed from end to end says why; 25 and 26 December alone do not. */
static void
test_reason (Content *self, gconstpointer data)
{
  GpProposal *proposal = centre_propose (&self->centre);
  g_autoptr (GError) error = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *none = NULL;
  gint64 closing_day;

  gp_edit_closing_day_add (proposal, gp_day_parse ("2026-07-20"), gp_day_parse ("2026-07-26"),
                           FALSE, "Sommerferie", GP_SCOPE_HOUSE, &closing_day, &error);
  g_assert_no_error (error);
  centre_commit (&self->centre, proposal);

  read_week (self, "2026-07-20");
  reason = gp_week_dup_reason (self->week);
  g_assert_cmpstr (reason, ==, "Sommerferie");

  g_clear_pointer (&self->week, gp_week_free);
  g_clear_pointer (&self->slice, gp_slice_unref);
  read_week (self, "2026-12-21");
  none = gp_week_dup_reason (self->week);
  g_assert_null (none);
}

static int
get_rank (GpForm form)
{
  return form == GP_FORM_DROP_IN ? 0 : form == GP_FORM_STAY ? 1 : 2;
}

/* Openings first, then the stay as one bar, then presence; no two in one place. */
static void
test_all_day (Content *self, gconstpointer data)
{
  g_autoptr (GArray) items = NULL;

  add (self, "Ø4", "2026-11-23", "08:30", 90);
  add (self, "Ø3", "2026-11-23", "14:00", 480);
  add (self, "5.1", "2026-11-24", "00:00", 0);
  add (self, "1.3", "2026-11-23", "09:00", 180);
  read_week (self, "2026-11-23");
  items = gp_all_day_list (self->week);

  for (guint i = 0; i < items->len; i++)
    for (guint j = 0; j < i; j++)
      {
        const GpAllDay *item = &g_array_index (items, GpAllDay, i);
        const GpAllDay *other = &g_array_index (items, GpAllDay, j);
        int rank = get_rank (gp_week_get_offering (self->week, item->session)->form);
        int other_rank = get_rank (gp_week_get_offering (self->week, other->session)->form);

        if (item->first_day > other->last_day || item->last_day < other->first_day)
          continue;

        g_assert_cmpint (item->row, >, other->row);
        g_assert_cmpint (rank, >=, other_rank);
      }
}

/* What does not fit in two rows is counted, for each day that it stands on. */
static void
test_fold (Content *self, gconstpointer data)
{
  g_autoptr (GArray) items = NULL;
  int counts[7];

  add (self, "Ø4", "2026-11-23", "08:30", 90);
  add (self, "5.1", "2026-11-24", "00:00", 0);
  add (self, "1.3", "2026-11-23", "09:00", 180);
  read_week (self, "2026-11-23");
  items = gp_all_day_list (self->week);

  g_assert_false (gp_all_day_fold (items, 3, counts));
  g_assert_true (gp_all_day_fold (items, 2, counts));
  g_assert_cmpint (counts[GP_MONDAY], ==, 1);  /* presence */
  g_assert_cmpint (counts[GP_TUESDAY], ==, 1); /* the stay */
  g_assert_cmpint (counts[GP_WEDNESDAY], ==, 2);
  for (guint i = 0; i < items->len; i++)
    g_assert_cmpint (g_array_index (items, GpAllDay, i).row, ==, 0);
}

/* A name, and how it stands on a board. */
static const char *const names[][2] = {
  { "Motivation A", "Mot. A" }, { "Lokale 2", "Lok. 2" },    { "Kortlægning", "Kortl." },
  { "Individuel+", "Indiv.+" }, { "Værksted", "Værks." },    { "Dag A", "Dag A" },
  { "Klinik", "Klinik" },       { "Sal 1", "Sal 1" },        { "Familie mandag", "Famil." },
  { "Unge", "Unge" },           { "Pårørende B", "Pår. B" }, { "", "" },
};

static void
test_shorten (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *shortened = gp_block_text_shorten (names[i][0]);

      g_assert_cmpstr (shortened, ==, names[i][1]);
    }
}

static void
test_block_text (Content *self, gconstpointer data)
{
  g_autoptr (GPtrArray) sessions = NULL;
  g_autoptr (GpBlockText) text = NULL;

  add (self, "3.1", "2026-11-24", "10:00", 90);
  read_week (self, "2026-11-23");
  sessions = gp_week_list_timed (self->week, gp_day_parse ("2026-11-24"));
  text = gp_block_text_new (self->week, g_ptr_array_index (sessions, 0), GP_BLOCK_HOURS, 0);

  g_assert_cmpstr (text->title, ==, "Intro A");
  g_assert_cmpstr (text->wide, ==, "10:00–11:30 · 1 of 4");
  g_assert_cmpstr (text->narrow, ==, "1 of 4");
  g_assert_cmpstr (text->seats, ==, "8 seats");
}

static void
add_test (const char *path, void (*test) (Content *self, gconstpointer data))
{
  g_test_add (path, Content, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  g_test_init (&argc, &argv, NULL);

  add_test ("/ui/week/content/hours", test_hours);
  add_test ("/ui/week/content/hours-grow", test_hours_grow);
  add_test ("/ui/week/content/weekend", test_weekend);
  add_test ("/ui/week/content/weekend-with-sessions", test_weekend_with_sessions);
  add_test ("/ui/week/content/empty-and-hidden", test_empty_and_hidden);
  add_test ("/ui/week/content/reason", test_reason);
  add_test ("/ui/week/content/all-day", test_all_day);
  add_test ("/ui/week/content/fold", test_fold);
  add_test ("/ui/week/content/block-text", test_block_text);
  g_test_add_func ("/ui/week/content/shorten", test_shorten);

  return g_test_run ();
}
