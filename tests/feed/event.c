/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/zone.h"
#include "app/catalogue/catalogue.h"
#include "tests/feed/fixture.h"

/* What stands in an event, read back by libical. */

#define NOW "2026-11-24T12:00"

static struct icaltimetype
get_time (icalcomponent *event, icalproperty_kind kind)
{
  icalproperty *property = icalcomponent_get_first_property (event, kind);

  return kind == ICAL_DTSTART_PROPERTY ? icalproperty_get_dtstart (property)
                                       : icalproperty_get_dtend (property);
}

static const char *
get_zone (icalcomponent *event, icalproperty_kind kind)
{
  return icalproperty_get_parameter_as_string (icalcomponent_get_first_property (event, kind),
                                               "TZID");
}

/* The time as a moment of the wall clock, whichever way it is written. */
static GpMoment
get_moment (icalcomponent *event, icalproperty_kind kind)
{
  struct icaltimetype time = get_time (event, kind);
  GpMoment moment =
      gp_moment_new (gp_day_new (time.year, time.month, time.day), time.hour * 60 + time.minute);

  if (icaltime_is_utc (time))
    return gp_zone_from_utc (moment * 60);

  g_assert_cmpstr (get_zone (event, kind), ==, time.is_date ? NULL : "Europe/Copenhagen");

  return moment;
}

static void
assert_shows (icalcomponent *event, const GpSession *session)
{
  g_assert_nonnull (event);
  g_assert_cmpint (get_moment (event, ICAL_DTSTART_PROPERTY), ==, session->start);
  g_assert_cmpint (get_moment (event, ICAL_DTEND_PROPERTY), ==, gp_session_get_end (session));
  g_assert_cmpint (get_time (event, ICAL_DTSTART_PROPERTY).is_date, ==, session->days > 0);
  g_assert_null (icalcomponent_get_first_property (event, ICAL_RRULE_PROPERTY));
  g_assert_cmpint (icalcomponent_get_status (event), ==, ICAL_STATUS_CONFIRMED);
}

/* Every offering, started as it is where nobody says more. */
static void
test_offering (gconstpointer code)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, code, "2026-11-24");
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);
  g_autoptr (GpFeeds) feeds = feed_fixture_make_feeds (slice, NOW);
  g_autoptr (icalcomponent) calendar = feed_fixture_read (feeds, GP_FEED_SERIES, series);

  g_assert_cmpuint (sessions->len, >, 0);
  g_assert_cmpuint (feed_fixture_count (calendar), ==, sessions->len);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      assert_shows (feed_fixture_find (calendar, session->base.id), session);
    }
}

typedef struct
{
  const char *code;
  const char *category;
  const char *colour;
  const char *location;
} LookCase;

static const LookCase look_cases[] = {
  { "3.1", "Intro", "dodgerblue", NULL },
  { "3.10", "Samtale", "dimgray", NULL },
  { "5.1", "Møde", "dimgray", NULL }, /* not that of medicine, which is its family */
  { "3.11", "Medicin", "darkslategray", NULL },
  { "1.3", "Udgående", "slategray", "Ude" }, /* at the school */
  { "Ø4", "Drop-in", "darkgoldenrod", NULL },
};

/* The first event of a series, in a calendar that the caller frees. */
static icalcomponent *
read_first (GpSlice *slice, gint64 series, icalcomponent **calendar)
{
  g_autoptr (GpFeeds) feeds = feed_fixture_make_feeds (slice, NOW);

  *calendar = feed_fixture_read (feeds, GP_FEED_SERIES, series);

  return feed_fixture_find (*calendar, fixture_get_nth (slice, series, 0));
}

static void
test_look (gconstpointer data)
{
  const LookCase *look = data;
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, look->code, "2026-11-24");
  g_autoptr (icalcomponent) calendar = NULL;
  icalcomponent *event = read_first (slice, series, &calendar);

  g_assert_cmpstr (feed_fixture_get (event, ICAL_CATEGORIES_PROPERTY), ==, look->category);
  g_assert_cmpstr (feed_fixture_get (event, ICAL_COLOR_PROPERTY), ==, look->colour);
  g_assert_cmpstr (feed_fixture_get (event, ICAL_LOCATION_PROPERTY), ==, look->location);
  g_assert_cmpstr (feed_fixture_get (event, ICAL_CLASS_PROPERTY), ==, "PRIVATE");
}

/* Names with signs for which the format has other uses, and one that is longer than a line. */
static const char *const room_names[] = {
  "Sal 1",
  "Sal 1, øst; \"Åsen\" \\ bag",
  "Det store lokale i den gamle gård på Åboulevarden med plads til æblegrød og øl og alle 😀😀😀",
};

static void
test_room (gconstpointer name)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 room = feed_fixture_add_room (slice, name);
  gint64 series = feed_fixture_add_series (slice, "1.3", "2026-11-25", room, 0);
  g_autoptr (icalcomponent) calendar = NULL;
  icalcomponent *event = read_first (slice, series, &calendar);

  g_assert_cmpstr (feed_fixture_get (event, ICAL_LOCATION_PROPERTY), ==, name);
}

static void
test_revision (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "3.1", "2026-11-24");
  g_autoptr (icalcomponent) calendar = NULL;
  icalcomponent *event = read_first (slice, series, &calendar);

  g_assert_cmpint (icalcomponent_get_sequence (event), ==, 3);
  g_assert_cmpstr (feed_fixture_get (event, ICAL_LASTMODIFIED_PROPERTY), ==, "20261124T081530Z");
  g_assert_cmpstr (feed_fixture_get (event, ICAL_DTSTAMP_PROPERTY), ==, "20261124T081530Z");
}

typedef struct
{
  const char *start;
  int minutes;
  const char *written_start;
  const char *written_end;
} ClockCase;

static const ClockCase clock_cases[] = {
  { "2026-03-28T22:00", 60, "20260328T220000", "20260328T230000" },
  { "2026-03-29T01:00", 60, "20260329T000000Z", "20260329T010000Z" },  /* ends as the gap begins */
  { "2026-03-29T02:30", 60, "20260329T013000Z", "20260329T023000Z" },  /* does not exist: 03:30 */
  { "2026-03-28T23:00", 480, "20260328T220000Z", "20260329T060000Z" }, /* over the gap */
  { "2026-03-29T03:00", 60, "20260329T030000", "20260329T040000" },
  { "2026-10-25T01:30", 60, "20261024T233000Z", "20261025T003000Z" },
  { "2026-10-25T02:30", 60, "20261025T003000Z", "20261025T013000Z" }, /* the first of the two */
  { "2026-10-25T03:00", 60, "20261025T030000", "20261025T040000" },
};

static void
test_clock_change (gconstpointer data)
{
  const ClockCase *clock_case = data;
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 series = fixture_add_series (slice, "1.1", "2026-03-20");
  gint64 id = fixture_get_nth (slice, series, 0);
  GpSession *session = fixture_edit_session (slice, id);
  g_autoptr (GpFeeds) feeds = NULL;
  g_autoptr (icalcomponent) calendar = NULL;
  icalcomponent *event;

  session->start = gp_moment_parse (clock_case->start);
  session->minutes = clock_case->minutes;
  feeds = feed_fixture_make_feeds (slice, "2026-03-20T12:00");
  calendar = feed_fixture_read (feeds, GP_FEED_CENTRE, 0);
  event = feed_fixture_find (calendar, id);

  g_assert_cmpstr (feed_fixture_get (event, ICAL_DTSTART_PROPERTY), ==, clock_case->written_start);
  g_assert_cmpstr (feed_fixture_get (event, ICAL_DTEND_PROPERTY), ==, clock_case->written_end);
}

static void
add_offerings (void)
{
  g_autoptr (GpCatalogue) catalogue = gp_catalogue_load ("soenderborg", NULL);

  for (guint i = 0; i < catalogue->offerings->len; i++)
    {
      const GpOffering *offering = g_ptr_array_index (catalogue->offerings, i);
      g_autofree char *path = g_strconcat ("/feed/event/offering/", offering->code, NULL);

      g_test_add_data_func_full (path, g_strdup (offering->code), test_offering, g_free);
    }
}

static void
add_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (look_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/feed/event/look/", look_cases[i].code, NULL);

      g_test_add_data_func (path, &look_cases[i], test_look);
    }

  for (guint i = 0; i < G_N_ELEMENTS (room_names); i++)
    {
      g_autofree char *path = g_strdup_printf ("/feed/event/room/%u", i + 1);

      g_test_add_data_func (path, room_names[i], test_room);
    }

  for (guint i = 0; i < G_N_ELEMENTS (clock_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/feed/event/clock-change/%s+%d",
                                               clock_cases[i].start, clock_cases[i].minutes);

      g_test_add_data_func (path, &clock_cases[i], test_clock_change);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_offerings ();
  add_cases ();
  g_test_add_func ("/feed/event/revision", test_revision);

  return g_test_run ();
}
