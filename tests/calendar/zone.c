/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/zone.h"

typedef struct
{
  const char *wall;
  const char *utc;  /* the instant as a clock in Greenwich would show it */
  const char *text; /* with its offset */
} ZoneCase;

static const ZoneCase zone_cases[] = {
  { "2026-12-03T10:00", "2026-12-03T09:00", "2026-12-03T10:00:00+01:00" },
  { "2026-07-01T10:00", "2026-07-01T08:00", "2026-07-01T10:00:00+02:00" },
  /* the last minute of winter time */
  { "2026-03-29T01:59", "2026-03-29T00:59", "2026-03-29T01:59:00+01:00" },
  /* the hour that does not exist moves forward by the gap */
  { "2026-03-29T02:00", "2026-03-29T01:00", "2026-03-29T03:00:00+02:00" },
  { "2026-03-29T02:30", "2026-03-29T01:30", "2026-03-29T03:30:00+02:00" },
  { "2026-03-29T02:59", "2026-03-29T01:59", "2026-03-29T03:59:00+02:00" },
  { "2026-03-29T03:00", "2026-03-29T01:00", "2026-03-29T03:00:00+02:00" },
  /* the hour that occurs twice is the first */
  { "2026-10-25T01:59", "2026-10-24T23:59", "2026-10-25T01:59:00+02:00" },
  { "2026-10-25T02:00", "2026-10-25T00:00", "2026-10-25T02:00:00+02:00" },
  { "2026-10-25T02:30", "2026-10-25T00:30", "2026-10-25T02:30:00+02:00" },
  { "2026-10-25T02:59", "2026-10-25T00:59", "2026-10-25T02:59:00+02:00" },
  { "2026-10-25T03:00", "2026-10-25T02:00", "2026-10-25T03:00:00+01:00" },
  /* the last Sunday of March is the 31st, of October the 27th */
  { "2024-03-31T03:00", "2024-03-31T01:00", "2024-03-31T03:00:00+02:00" },
  { "2024-10-27T03:00", "2024-10-27T02:00", "2024-10-27T03:00:00+01:00" },
  /* the ends of the calendar */
  { "1900-01-01T01:00", "1900-01-01T00:00", "1900-01-01T01:00:00+01:00" },
  { "2200-12-31T23:59", "2200-12-31T22:59", "2200-12-31T23:59:00+01:00" },
};

static void
test_zone (gconstpointer data)
{
  const ZoneCase *expected = data;
  GpMoment wall = gp_moment_parse (expected->wall);
  g_autofree char *text = gp_zone_format (wall);

  g_assert_cmpint (gp_zone_to_utc (wall), ==, gp_moment_parse (expected->utc) * 60);
  g_assert_cmpstr (text, ==, expected->text);
}

typedef struct
{
  const char *start;
  int minutes;
  const char *end;
  gboolean touches;
} LengthCase;

static const LengthCase length_cases[] = {
  { "2026-12-03T10:00", 90, "2026-12-03T11:30", FALSE },
  { "2026-03-26T10:00", 90, "2026-03-26T11:30", FALSE },
  { "2026-03-29T10:00", 90, "2026-03-29T11:30", FALSE }, /* on the day, long after */
  { "2026-03-29T00:30", 60, "2026-03-29T01:30", FALSE }, /* over before */
  { "2026-03-29T03:00", 60, "2026-03-29T04:00", FALSE }, /* begins right after */
  { "2026-03-29T01:30", 60, "2026-03-29T03:30", TRUE },  /* half an hour on each side */
  { "2026-03-29T01:00", 60, "2026-03-29T03:00", TRUE },  /* ends at the change */
  { "2026-03-29T02:30", 60, "2026-03-29T04:30", TRUE },  /* begins where no clock points */
  { "2026-10-25T00:30", 60, "2026-10-25T01:30", FALSE },
  { "2026-10-25T01:30", 60, "2026-10-25T02:30", TRUE },  /* ends in the hour that repeats */
  { "2026-10-25T02:30", 60, "2026-10-25T02:30", TRUE },  /* an hour later it is the same time */
  { "2026-10-25T01:30", 120, "2026-10-25T02:30", TRUE }, /* two hours later too */
  { "2026-10-25T01:00", 240, "2026-10-25T04:00", TRUE }, /* spans it */
  { "2026-10-24T20:00", 600, "2026-10-25T05:00", TRUE }, /* through the night */
  { "2026-10-25T03:00", 60, "2026-10-25T04:00", FALSE },
  { "2026-12-31T23:30", 60, "2027-01-01T00:30", FALSE },
};

static void
test_elapsed (gconstpointer data)
{
  const LengthCase *expected = data;
  GpMoment start = gp_moment_parse (expected->start);
  g_autofree char *end = gp_moment_format (gp_zone_add_elapsed (start, expected->minutes));

  g_assert_cmpstr (end, ==, expected->end);
  g_assert_cmpint (gp_zone_touches_change (start, expected->minutes), ==, expected->touches);
}

/* GLib's own rules for the zone agree at every hour that occurs once. */
static void
test_against_glib (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("Europe/Copenhagen");
  gint64 last = gp_moment_parse ("2200-12-31T22:00") * 60;

  if (zone == NULL)
    {
      g_test_skip ("the system has no table of time zones");
      return;
    }

  for (gint64 seconds = gp_moment_parse ("1996-01-01T00:00") * 60; seconds <= last; seconds += 5400)
    {
      int interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, seconds);

      if (gp_zone_get_offset (seconds) * 60 != g_time_zone_get_offset (zone, interval))
        g_error ("%" G_GINT64_FORMAT " is at another offset", seconds);
    }
}

/* Every instant's wall clock leads back to it, but for the second of two equal hours. */
static void
test_there_and_back (void)
{
  gint64 last = gp_moment_parse ("2200-12-31T22:00") * 60;

  for (gint64 seconds = gp_moment_parse ("1900-01-01T00:00") * 60; seconds <= last; seconds += 1800)
    {
      gint64 back = gp_zone_to_utc (gp_zone_from_utc (seconds));

      if (back != seconds)
        {
          g_assert_cmpint (back, ==, seconds - 3600);
          g_assert_cmpint (gp_zone_get_offset (back), ==, 120);
          g_assert_cmpint (gp_zone_get_offset (seconds), ==, 60);
        }
    }
}

static void
test_seconds_are_dropped (void)
{
  gint64 seconds = gp_zone_to_utc (gp_moment_parse ("1965-05-05T10:00"));

  g_assert_cmpint (gp_zone_from_utc (seconds + 59), ==, gp_zone_from_utc (seconds));
  g_assert_cmpint (gp_zone_from_utc (seconds - 1), ==, gp_zone_from_utc (seconds) - 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (zone_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/zone/to-utc/", zone_cases[i].wall, NULL);

      g_test_add_data_func (path, &zone_cases[i], test_zone);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (length_cases); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/zone/elapsed/%s+%d", length_cases[i].start, length_cases[i].minutes);

      g_test_add_data_func (path, &length_cases[i], test_elapsed);
    }

  g_test_add_func ("/zone/against-glib", test_against_glib);
  g_test_add_func ("/zone/there-and-back", test_there_and_back);
  g_test_add_func ("/zone/seconds-are-dropped", test_seconds_are_dropped);

  return g_test_run ();
}
