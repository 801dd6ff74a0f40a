/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/zone.h"
#include "app/feed/vtimezone.h"
#include "tests/feed/fixture.h"

/* The form of the whole, and what stands around the events. */

#define NOW "2026-11-24T12:00"

/* The id of the session is what is left out. */
static const char expected[] = "BEGIN:VCALENDAR\r\n"
                               "VERSION:2.0\r\n"
                               "PRODID:-//Gruppeplan//Gruppeplan//EN\r\n"
                               "CALSCALE:GREGORIAN\r\n"
                               "METHOD:PUBLISH\r\n"
                               "NAME:Gruppeplan Samtale\r\n"
                               "X-WR-CALNAME:Gruppeplan Samtale\r\n"
                               "COLOR:dimgray\r\n"
                               "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n"
                               "X-PUBLISHED-TTL:PT1H\r\n"
                               "BEGIN:VTIMEZONE\r\n"
                               "TZID:Europe/Copenhagen\r\n"
                               "BEGIN:STANDARD\r\n"
                               "DTSTART:19961027T030000\r\n"
                               "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n"
                               "TZNAME:CET\r\n"
                               "TZOFFSETFROM:+0200\r\n"
                               "TZOFFSETTO:+0100\r\n"
                               "END:STANDARD\r\n"
                               "BEGIN:DAYLIGHT\r\n"
                               "DTSTART:19960331T020000\r\n"
                               "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"
                               "TZNAME:CEST\r\n"
                               "TZOFFSETFROM:+0100\r\n"
                               "TZOFFSETTO:+0200\r\n"
                               "END:DAYLIGHT\r\n"
                               "END:VTIMEZONE\r\n"
                               "BEGIN:VEVENT\r\n"
                               "UID:session-@0123456789abcdef\r\n"
                               "DTSTAMP:20261124T081530Z\r\n"
                               "LAST-MODIFIED:20261124T081530Z\r\n"
                               "SEQUENCE:3\r\n"
                               "DTSTART;TZID=Europe/Copenhagen:20261124T100000\r\n"
                               "DTEND;TZID=Europe/Copenhagen:20261124T103000\r\n"
                               "SUMMARY:Samtale\r\n"
                               "DESCRIPTION:MK\\nUge 48\\, lige uge\r\n"
                               "LOCATION:Sal 1\r\n"
                               "STATUS:CONFIRMED\r\n"
                               "CLASS:PRIVATE\r\n"
                               "CATEGORIES:Samtale\r\n"
                               "COLOR:dimgray\r\n"
                               "END:VEVENT\r\n"
                               "END:VCALENDAR\r\n";

static GString *
write_series (GpFeeds *feeds, gint64 series)
{
  g_autofree char *text = gp_feeds_write (feeds, GP_FEED_SERIES, series);

  return g_string_new (text);
}

static void
test_as_written (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 room = feed_fixture_add_room (slice, "Sal 1");
  gint64 staff = feed_fixture_add_staff (slice, "MK");
  gint64 series = feed_fixture_add_series (slice, "1.1", "2026-11-24", room, staff);
  g_autoptr (GpFeeds) feeds = feed_fixture_make_feeds (slice, NOW);
  g_autoptr (GString) text = write_series (feeds, series);
  g_autofree char *uid =
      g_strdup_printf ("session-%" G_GINT64_FORMAT "@", fixture_get_nth (slice, series, 0));

  g_assert_cmpuint (g_string_replace (text, uid, "session-@", 0), ==, 1);
  g_assert_cmpstr (text->str, ==, expected);
}

/* RFC 5545, section 3.1: lines of at most 75 octets, ended by CR and LF, and UTF-8 throughout. */
static void
test_lines (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 room = feed_fixture_add_room (
      slice, "Åløkken på øen: æ ø å og æ ø å og æ ø å og æ ø å og æ ø å og æ ø å og 😀😀😀😀😀");
  gint64 series = feed_fixture_add_series (slice, "3.1", "2026-11-24", room, 0);
  g_autoptr (GpFeeds) feeds = feed_fixture_make_feeds (slice, NOW);
  g_autofree char *text = gp_feeds_write (feeds, GP_FEED_SERIES, series);
  g_auto (GStrv) lines = g_strsplit (text, "\r\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_null (strpbrk (lines[i], "\r\n"));
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
    }
}

/* As of somebody who has just begun. */
static void
test_empty (void)
{
  g_autoptr (GpSlice) slice = fixture_slice_new ();
  gint64 staff = feed_fixture_add_staff (slice, "MK");
  g_autoptr (GpFeeds) feeds = feed_fixture_make_feeds (slice, NOW);
  g_autoptr (icalcomponent) calendar = feed_fixture_read (feeds, GP_FEED_STAFF, staff);

  g_assert_cmpuint (feed_fixture_count (calendar), ==, 0);
  g_assert_cmpstr (feed_fixture_get (calendar, ICAL_NAME_PROPERTY), ==, "Gruppeplan MK");
}

/* The two rules give what our own clock gives, at noon of every day for thirty years. */
static void
test_zone (void)
{
  icaltimezone *zone = icaltimezone_new ();
  gint64 noon = gp_zone_to_utc (gp_moment_parse ("2007-01-01T13:00"));
  gint64 last = gp_zone_to_utc (gp_moment_parse ("2037-01-01T13:00"));

  g_assert_true (icaltimezone_set_component (zone, gp_vtimezone_new ()));

  for (; noon < last; noon += 24 * 60 * 60)
    {
      struct icaltimetype time = icaltime_from_timet_with_zone (noon, FALSE, NULL);

      g_assert_cmpint (icaltimezone_get_utc_offset_of_utc_time (zone, &time, NULL), ==,
                       gp_zone_get_offset (noon) * 60);
    }

  icaltimezone_free (zone, TRUE);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/feed/calendar/as-written", test_as_written);
  g_test_add_func ("/feed/calendar/lines", test_lines);
  g_test_add_func ("/feed/calendar/empty", test_empty);
  g_test_add_func ("/feed/calendar/zone", test_zone);

  return g_test_run ();
}
