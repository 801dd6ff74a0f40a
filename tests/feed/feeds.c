/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/feed/fixture.h"

/* Which sessions stand in which calendar, and for how long. */

#define NOW "2026-11-24T12:00"

typedef struct
{
  GpSlice *slice;
  gint64 series;
  gint64 session; /* its first, on 24 November */
  gint64 mk;
  gint64 lh;
  gint64 room;
  gint64 other_room;
} Plan;

/* An intro group in a room, led by MK. */
static void
set_up (Plan *plan, gconstpointer data)
{
  plan->slice = fixture_slice_new ();
  plan->mk = feed_fixture_add_staff (plan->slice, "MK");
  plan->lh = feed_fixture_add_staff (plan->slice, "LH");
  plan->room = feed_fixture_add_room (plan->slice, "Sal 1");
  plan->other_room = feed_fixture_add_room (plan->slice, "Sal 2");
  plan->series = feed_fixture_add_series (plan->slice, "3.1", "2026-11-24", plan->room, plan->mk);
  plan->session = fixture_get_nth (plan->slice, plan->series, 0);
}

static void
tear_down (Plan *plan, gconstpointer data)
{
  gp_slice_unref (plan->slice);
}

/* How a calendar shows the session: "-", "confirmed", "cancelled". */
static const char *
get_status (Plan *plan, const char *now, GpFeedKind kind, gint64 of)
{
  g_autoptr (GpFeeds) feeds = feed_fixture_make_feeds (plan->slice, now);
  g_autoptr (icalcomponent) calendar = feed_fixture_read (feeds, kind, of);
  icalcomponent *event = feed_fixture_find (calendar, plan->session);

  if (event == NULL)
    return "-";

  return icalcomponent_get_status (event) == ICAL_STATUS_CANCELLED ? "cancelled" : "confirmed";
}

static void
test_everybody_concerned (Plan *plan, gconstpointer data)
{
  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_CENTRE, 0), ==, "confirmed");
  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_SERIES, plan->series), ==, "confirmed");
  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_ROOM, plan->room), ==, "confirmed");
  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_ROOM, plan->other_room), ==, "-");
  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_STAFF, plan->mk), ==, "confirmed");
  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_STAFF, plan->lh), ==, "-");
}

static void
test_substitute (Plan *plan, gconstpointer data)
{
  feed_fixture_substitute (plan->slice, plan->session, plan->lh, plan->mk);

  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_STAFF, plan->mk), ==, "cancelled");
  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_STAFF, plan->lh), ==, "confirmed");
  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_CENTRE, 0), ==, "confirmed");
}

static void
test_cancelled (Plan *plan, gconstpointer data)
{
  feed_fixture_cancel (plan->slice, plan->session, NULL);

  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_CENTRE, 0), ==, "cancelled");
  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_STAFF, plan->mk), ==, "cancelled");
}

static void
test_cancelled_and_substituted (Plan *plan, gconstpointer data)
{
  feed_fixture_substitute (plan->slice, plan->session, plan->lh, plan->mk);
  feed_fixture_cancel (plan->slice, plan->session, NULL);

  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_STAFF, plan->mk), ==, "cancelled");
  g_assert_cmpstr (get_status (plan, NOW, GP_FEED_STAFF, plan->lh), ==, "cancelled");
}

/* 60 days after 24 November it is 23 January, 92 days after it 24 February. */
static void
test_how_long (Plan *plan, gconstpointer data)
{
  g_assert_cmpstr (get_status (plan, "2027-02-24T23:59", GP_FEED_CENTRE, 0), ==, "confirmed");
  g_assert_cmpstr (get_status (plan, "2027-02-25T00:00", GP_FEED_CENTRE, 0), ==, "-");

  feed_fixture_substitute (plan->slice, plan->session, plan->lh, plan->mk);
  g_assert_cmpstr (get_status (plan, "2027-01-23T23:59", GP_FEED_STAFF, plan->mk), ==, "cancelled");
  g_assert_cmpstr (get_status (plan, "2027-01-24T00:00", GP_FEED_STAFF, plan->mk), ==, "-");
  g_assert_cmpstr (get_status (plan, "2027-01-24T00:00", GP_FEED_STAFF, plan->lh), ==, "confirmed");

  feed_fixture_cancel (plan->slice, plan->session, NULL);
  g_assert_cmpstr (get_status (plan, "2027-01-22T12:00", GP_FEED_CENTRE, 0), ==, "cancelled");
  g_assert_cmpstr (get_status (plan, "2027-01-23T23:59", GP_FEED_CENTRE, 0), ==, "cancelled");
  g_assert_cmpstr (get_status (plan, "2027-01-24T00:00", GP_FEED_CENTRE, 0), ==, "-");
}

/* Writing one that is not in use does not bring it into use. */
static gboolean
is_in_use (Plan *plan, const char *now, GpFeedKind kind, gint64 of)
{
  g_autoptr (GpFeeds) feeds = feed_fixture_make_feeds (plan->slice, now);
  g_autofree char *text = gp_feeds_write (feeds, kind, of);

  return gp_feeds_is_in_use (feeds, kind, of);
}

static void
test_in_use (Plan *plan, gconstpointer data)
{
  g_autoptr (GpStaff) leaving = gp_staff_copy (gp_slice_get_staff (plan->slice, plan->lh));
  g_autoptr (GpRoom) closing = gp_room_copy (gp_slice_get_room (plan->slice, plan->other_room));

  leaving->ended = gp_day_parse ("2026-11-30");
  closing->ended = gp_day_parse ("2026-11-30");
  gp_slice_put (plan->slice, leaving);
  gp_slice_put (plan->slice, closing);

  g_assert_true (is_in_use (plan, "2028-01-01T12:00", GP_FEED_CENTRE, 0));
  g_assert_true (is_in_use (plan, "2028-01-01T12:00", GP_FEED_STAFF, plan->mk));
  g_assert_true (is_in_use (plan, "2026-11-30T23:59", GP_FEED_STAFF, plan->lh));
  g_assert_false (is_in_use (plan, "2026-12-01T00:00", GP_FEED_STAFF, plan->lh));
  g_assert_true (is_in_use (plan, "2026-11-30T23:59", GP_FEED_ROOM, plan->other_room));
  g_assert_false (is_in_use (plan, "2026-12-01T00:00", GP_FEED_ROOM, plan->other_room));

  /* Its last session is on 15 December. */
  g_assert_true (is_in_use (plan, "2027-03-17T12:00", GP_FEED_SERIES, plan->series));
  g_assert_false (is_in_use (plan, "2027-03-18T12:00", GP_FEED_SERIES, plan->series));
}

/* Also by two programs, at two times: what has not changed is not published again. */
static void
test_same_bytes (Plan *plan, gconstpointer data)
{
  g_autoptr (GpFeeds) feeds = feed_fixture_make_feeds (plan->slice, NOW);
  g_autoptr (GpFeeds) later = feed_fixture_make_feeds (plan->slice, "2026-11-25T18:30");
  g_autofree char *first = gp_feeds_write (feeds, GP_FEED_CENTRE, 0);
  g_autofree char *second = gp_feeds_write (feeds, GP_FEED_CENTRE, 0);
  g_autofree char *third = gp_feeds_write (later, GP_FEED_CENTRE, 0);

  g_assert_cmpstr (first, ==, second);
  g_assert_cmpstr (first, ==, third);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *path;
    void (*test) (Plan *plan, gconstpointer data);
  } tests[] = {
    { "/feed/feeds/everybody-concerned", test_everybody_concerned },
    { "/feed/feeds/substitute", test_substitute },
    { "/feed/feeds/cancelled", test_cancelled },
    { "/feed/feeds/cancelled-and-substituted", test_cancelled_and_substituted },
    { "/feed/feeds/how-long", test_how_long },
    { "/feed/feeds/in-use", test_in_use },
    { "/feed/feeds/same-bytes", test_same_bytes },
  };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Plan, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
