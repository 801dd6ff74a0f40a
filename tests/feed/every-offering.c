/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/feed/published.h"

/* Every row of the two catalogues can be planned with nothing but its code and a start, stands in
 * its week, and is in the feeds that are published. */

#define START "2026-11-30"

/* The session is read with the week in which it takes place, as the week view reads it. */
static void
assert_in_week (Published *published, const GpSession *session)
{
  GpDay monday = gp_day_get_monday (gp_moment_get_day (session->start));
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) week =
      gp_planner_read_days (published->centre.planner, monday, monday + 6, &error);
  g_autoptr (GPtrArray) sessions = NULL;
  gboolean found = FALSE;

  g_assert_no_error (error);
  sessions = gp_slice_list_sessions (week, monday, monday + 6);

  for (guint i = 0; i < sessions->len; i++)
    found |= ((GpSession *) g_ptr_array_index (sessions, i))->base.id == session->base.id;

  g_assert_true (found);
}

static guint
count_events (const char *text)
{
  g_autoptr (icalcomponent) calendar = icalcomponent_new_from_string (text);

  g_assert_nonnull (calendar);

  return (guint) icalcomponent_count_components (calendar, ICAL_VEVENT_COMPONENT);
}

static void
test_offering (Published *published, gconstpointer code)
{
  gint64 series = centre_add_series (&published->centre, code, START);
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) slice = gp_planner_read_series (published->centre.planner, series, &error);
  g_autoptr (GPtrArray) sessions = NULL;
  g_autofree char *feed = NULL;
  icalcomponent *event;

  g_assert_no_error (error);
  sessions = gp_slice_list_sessions_of (slice, series);
  g_assert_cmpuint (sessions->len, >, 0);

  published_publish (published);
  feed = published_read (published, GP_FEED_SERIES, series);
  g_assert_nonnull (feed);
  g_assert_cmpuint (count_events (feed), ==, sessions->len);

  for (guint i = 0; i < MIN (sessions->len, 10); i++)
    assert_in_week (published, g_ptr_array_index (sessions, i));

  event = published_read_event (published, ((GpSession *) sessions->pdata[0])->base.id);
  g_assert_nonnull (event);
  icalcomponent_free (event);
}

static void
add_catalogue (const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpCatalogue) catalogue = gp_catalogue_load (id, &error);

  g_assert_no_error (error);

  for (guint i = 0; i < catalogue->offerings->len; i++)
    {
      const GpOffering *offering = g_ptr_array_index (catalogue->offerings, i);
      g_autofree char *path = g_strconcat ("/feed/every-offering/", offering->code, NULL);

      /* The test runner keeps what it is given until the program ends. */
      g_test_add (path, Published, g_intern_string (offering->code), published_set_up,
                  test_offering, published_tear_down);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_catalogue ("soenderborg");
  add_catalogue ("norddjurs");

  return g_test_run ();
}
