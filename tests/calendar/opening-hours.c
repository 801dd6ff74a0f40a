/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/opening-hours.h"

typedef struct
{
  const char *hours;
  const char *start;
  int minutes;
  gboolean covered;
} CoverCase;

#define OFFICE "08:30-15:00 08:30-13:00 08:30-15:00 08:30-17:00 08:30-13:00 - -"
#define NIGHTS "20:00-24:00 00:00-24:00 00:00-06:00 - - - -"
#define ALWAYS "00:00-24:00 00:00-24:00 00:00-24:00 00:00-24:00 00:00-24:00 00:00-24:00 00:00-24:00"

static const CoverCase cover_cases[] = {
  { OFFICE, "2026-11-24T08:30", 270, TRUE }, /* Tuesday, all of it */
  { OFFICE, "2026-11-24T08:29", 60, FALSE }, /* begins too early */
  { OFFICE, "2026-11-24T12:00", 61, FALSE }, /* ends too late */
  { OFFICE, "2026-11-26T15:00", 90, TRUE },  /* Thursday is longer */
  { OFFICE, "2026-11-24T15:00", 90, FALSE }, /* Tuesday is not */
  { OFFICE, "2026-11-28T10:00", 30, FALSE }, /* closed on Saturday */
  { OFFICE, "2026-11-28T00:00", 0, FALSE },
  { OFFICE, "2026-11-24T13:00", 0, TRUE },    /* nothing, at closing time */
  { NIGHTS, "2026-11-23T20:00", 240, TRUE },  /* Monday until midnight */
  { NIGHTS, "2026-11-23T22:00", 480, TRUE },  /* through midnight, open on both sides */
  { NIGHTS, "2026-11-23T20:00", 2040, TRUE }, /* over a whole day */
  { NIGHTS, "2026-11-23T20:00", 2041, FALSE },
  { NIGHTS, "2026-11-23T19:59", 480, FALSE },
  { OFFICE, "2026-11-26T16:00", 600, FALSE }, /* through a night that is closed */
  { ALWAYS, "2026-03-28T20:00", 600, TRUE },  /* through the night without its hour */
};

static void
test_cover (gconstpointer data)
{
  const CoverCase *expected = data;
  GpOpeningHours hours;

  g_assert_true (gp_opening_hours_parse (expected->hours, &hours));
  g_assert_cmpint (
      gp_opening_hours_cover (&hours, gp_moment_parse (expected->start), expected->minutes), ==,
      expected->covered);
}

static void
test_default (void)
{
  GpOpeningHours hours = gp_opening_hours_new_default ();
  g_autofree char *text = gp_opening_hours_format (&hours);

  g_assert_cmpstr (text, ==,
                   "07:00-22:00 07:00-22:00 07:00-22:00 07:00-22:00 07:00-22:00 07:00-22:00 "
                   "07:00-22:00");
}

static const char *const texts[] = { OFFICE, NIGHTS, ALWAYS, "- - - - - - -" };

static void
test_text (gconstpointer data)
{
  g_autofree char *text = NULL;
  GpOpeningHours hours;

  g_assert_true (gp_opening_hours_parse (data, &hours));
  text = gp_opening_hours_format (&hours);
  g_assert_cmpstr (text, ==, data);
}

static const char *const unreadable_cases[] = {
  "",
  "08:30-15:00",             /* one day only */
  OFFICE " -",               /* eight days */
  "15:00-08:30 - - - - - -", /* the wrong way round */
  "08:30-08:30 - - - - - -", /* never open is "-" */
  "08:30-25:00 - - - - - -",
  "24:00-24:00 - - - - - -",
  "08:30-12:00-15:00 - - - - - -",
  "08:30 - - - - - -",
  "-08:30 - - - - - -",
  " - - - - - -",
};

static void
test_unreadable (gconstpointer data)
{
  GpOpeningHours hours;

  g_assert_false (gp_opening_hours_parse (data, &hours));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cover_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/opening-hours/cover/%" G_GSIZE_FORMAT "/%s+%d", i,
                                               cover_cases[i].start, cover_cases[i].minutes);

      g_test_add_data_func (path, &cover_cases[i], test_cover);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/opening-hours/text/'%s'", texts[i]);

      g_test_add_data_func (path, texts[i], test_text);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (unreadable_cases); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/opening-hours/unreadable/'%s'", unreadable_cases[i]);

      g_test_add_data_func (path, unreadable_cases[i], test_unreadable);
    }

  g_test_add_func ("/opening-hours/default", test_default);

  return g_test_run ();
}
