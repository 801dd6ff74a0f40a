/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/moment.h"

typedef struct
{
  const char *text;
  int minute; /* -1: not a time */
} TimeCase;

static const TimeCase time_cases[] = {
  { "10:00", 600 }, { "9:30", 570 },    { "09:30", 570 }, { "0:00", 0 },    { "23:59", 1439 },
  { "24:00", -1 },  { "12:60", -1 },    { "10:0", -1 },   { "10:000", -1 }, { "010:00", -1 },
  { "10.00", -1 },  { "10:00 ", -1 },   { " 10:00", -1 }, { "-1:00", -1 },  { ":30", -1 },
  { "10", -1 },     { "10:00:00", -1 }, { "", -1 },
};

static void
test_time (gconstpointer data)
{
  const TimeCase *expected = data;

  g_assert_cmpint (gp_time_parse (expected->text), ==, expected->minute);
}

static const char *const moment_cases[] = { "2026-12-03T10:00", "1900-01-01T00:00",
                                            "1969-12-31T23:59", "2200-12-31T23:59",
                                            "2026-03-29T02:30" };

static void
test_moment (gconstpointer data)
{
  GpMoment moment = gp_moment_parse (data);
  g_autofree char *text = gp_moment_format (moment);

  g_assert_cmpint (moment, !=, GP_MOMENT_NONE);
  g_assert_cmpstr (text, ==, data);
}

static const char *const unreadable_cases[] = {
  "2026-12-03",
  "2026-02-30T10:00",
  "2026-12-03T24:00",
  "2026-12-03 10:00",
  "2026-12-03T9:30",
  "2026-12-03T10:00:00",
  "2026-12-03T10:00Z",
  "2026-12-03T",
  "2026-12-03T100:0",
  "2026-12-03T10:00+01:00",
  "T10:00",
  "",
};

static void
test_unreadable (gconstpointer data)
{
  g_assert_cmpint (gp_moment_parse (data), ==, GP_MOMENT_NONE);
}

/* A day and a minute come out as they went in, before 1970 too. */
static void
test_parts (void)
{
  for (GpDay day = -3; day <= 3; day++)
    for (int minute = 0; minute < GP_MINUTES_A_DAY; minute++)
      {
        GpMoment moment = gp_moment_new (day, minute);

        g_assert_cmpint (gp_moment_get_day (moment), ==, day);
        g_assert_cmpint (gp_moment_get_minute (moment), ==, minute);
        g_assert_cmpint (gp_moment_new (day - 1, minute + GP_MINUTES_A_DAY), ==, moment);
      }
}

static void
test_every_time (void)
{
  for (int minute = 0; minute < GP_MINUTES_A_DAY; minute++)
    {
      g_autofree char *text = gp_time_format (minute);

      g_assert_cmpint (gp_time_parse (text), ==, minute);
    }
}

static void
add_rows (const char *prefix, const char *const *rows, gsize n_rows, GTestDataFunc test)
{
  for (gsize i = 0; i < n_rows; i++)
    {
      g_autofree char *path = g_strdup_printf ("/moment/%s/'%s'", prefix, rows[i]);

      g_test_add_data_func (path, rows[i], test);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (time_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/moment/time/'%s'", time_cases[i].text);

      g_test_add_data_func (path, &time_cases[i], test_time);
    }

  add_rows ("parse", moment_cases, G_N_ELEMENTS (moment_cases), test_moment);
  add_rows ("unreadable", unreadable_cases, G_N_ELEMENTS (unreadable_cases), test_unreadable);
  g_test_add_func ("/moment/parts", test_parts);
  g_test_add_func ("/moment/every-time", test_every_time);

  return g_test_run ();
}
