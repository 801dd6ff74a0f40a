/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/rhythm.h"

static const char *const texts[] = {
  "weekly th=10:00+90",
  "weekly/2 mo=10:00+90 th=14:30+90",
  "even-weeks th=15:00+90",
  "odd-weeks fr=09:00+45",
  "once tu=10:00+30",
  "daily mo=16:00+360 tu=16:00+360 we=16:00+360 th=16:00+360 fr=16:00+360 sa=16:00+360 "
  "su=16:00+360",
  "appointment we=13:00+45",
  "days mo=00:00+0",
  "weekly mo=14:30+90 th=08:30+120 th=14:30+90",
};

static GpRhythm
parse (const char *text)
{
  GpRhythm rhythm;

  g_assert_true (gp_rhythm_parse (text, &rhythm));

  return rhythm;
}

static void
assert_text (const GpRhythm *rhythm, const char *expected)
{
  g_autofree char *text = gp_rhythm_format (rhythm);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_text (gconstpointer data)
{
  GpRhythm rhythm = parse (data);

  assert_text (&rhythm, data);
  g_assert_true (gp_rhythm_equal (&rhythm, &rhythm));
}

static const char *const unreadable_cases[] = {
  "",
  "weekly", /* no day */
  "monthly mo=10:00+90",
  "weekly/0 mo=10:00+90",
  "weekly/x mo=10:00+90",
  "weekly/ mo=10:00+90",
  "daily/2 mo=10:00+90", /* only weekly has an interval */
  "weekly xx=10:00+90",
  "weekly mo=25:00+90",
  "weekly mo=10:00",
  "weekly mo=10:00+",
  "weekly mo=10:00+1441",
  "weekly mo+10:00=90",
  "weekly mo=10:00+90+90",
  "weekly  mo=10:00+90",
};

static void
test_unreadable (gconstpointer data)
{
  GpRhythm rhythm = { .n_times = -1 };

  g_assert_false (gp_rhythm_parse (data, &rhythm));
  g_assert_cmpint (rhythm.n_times, ==, -1);
}

/* Written in any order, kept in order of weekday and time, each once. */
static void
test_order (void)
{
  GpRhythm rhythm = parse ("weekly th=14:30+90 mo=14:30+90 th=08:30+120 mo=14:30+90");

  assert_text (&rhythm, "weekly mo=14:30+90 th=08:30+120 th=14:30+90");
}

static void
test_full (void)
{
  GpRhythm rhythm = parse ("weekly mo=00:00+1");
  GpWeekdayTime known = { GP_MONDAY, 0, 1 };

  for (int i = 1; i < GP_RHYTHM_MAX_TIMES; i++)
    g_assert_true (gp_rhythm_add_time (&rhythm, (GpWeekdayTime){ i % 7, i, 1 }));

  g_assert_true (gp_rhythm_add_time (&rhythm, known));
  g_assert_false (gp_rhythm_add_time (&rhythm, (GpWeekdayTime){ GP_SUNDAY, 700, 1 }));
  g_assert_cmpint (rhythm.n_times, ==, GP_RHYTHM_MAX_TIMES);
}

typedef struct
{
  const char *rhythm;
  int minutes_a_week;
  const char *split;
} SplitCase;

static const SplitCase split_cases[] = {
  /* 9 hours a week at a school */
  { "weekly mo=09:00+0 we=09:00+0 fr=09:00+0", 540,
    "weekly mo=09:00+180 we=09:00+180 fr=09:00+180" },
  /* 6 hours over 3 days */
  { "weekly mo=10:00+0 we=10:00+0 fr=10:00+0", 360,
    "weekly mo=10:00+120 we=10:00+120 fr=10:00+120" },
  /* 5 hours do not go into 4 days by hours, but by minutes */
  { "weekly mo=10:00+0 tu=10:00+0 we=10:00+0 th=10:00+0", 300,
    "weekly mo=10:00+75 tu=10:00+75 we=10:00+75 th=10:00+75" },
  /* two minutes are left over */
  { "weekly mo=10:00+0 we=10:00+0 fr=10:00+0", 500,
    "weekly mo=10:00+167 we=10:00+167 fr=10:00+166" },
  { "weekly mo=10:00+0", 90, "weekly mo=10:00+90" },
};

static void
test_split (gconstpointer data)
{
  const SplitCase *expected = data;
  GpRhythm rhythm = parse (expected->rhythm);

  gp_rhythm_split_week (&rhythm, expected->minutes_a_week);

  assert_text (&rhythm, expected->split);
  g_assert_cmpint (gp_rhythm_get_minutes_a_week (&rhythm), ==, expected->minutes_a_week);
}

typedef struct
{
  const char *rhythm;
  const char *from;
  const char *to;
  const char *shifted; /* NULL: a time would leave its day */
  gboolean parity_changed;
} ShiftCase;

static const ShiftCase shift_cases[] = {
  /* from Thursday to Friday, half an hour later */
  { "weekly th=10:00+90", "2026-12-03T10:00", "2026-12-04T10:30", "weekly fr=10:30+90", FALSE },
  /* a week later it is the same rhythm */
  { "weekly th=10:00+90", "2026-12-03T10:00", "2026-12-10T10:00", "weekly th=10:00+90", FALSE },
  /* backwards */
  { "weekly mo=10:00+90", "2026-11-30T10:00", "2026-11-29T09:00", "weekly su=09:00+90", FALSE },
  /* all days move alike, and are put in order again */
  { "weekly tu=10:00+90 su=12:00+60", "2026-12-01T10:00", "2026-12-02T10:00",
    "weekly mo=12:00+60 we=10:00+90", FALSE },
  /* even weeks stay even within the week */
  { "even-weeks th=15:00+90", "2026-12-10T15:00", "2026-12-08T15:00", "even-weeks tu=15:00+90",
    FALSE },
  /* into week 51 they become odd */
  { "even-weeks th=15:00+90", "2026-12-10T15:00", "2026-12-17T15:00", "odd-weeks th=15:00+90",
    TRUE },
  { "even-weeks th=15:00+90", "2026-12-10T15:00", "2026-12-14T15:00", "odd-weeks mo=15:00+90",
    TRUE },
  /* and back */
  { "odd-weeks mo=15:00+90", "2026-12-14T15:00", "2026-12-10T15:00", "even-weeks th=15:00+90",
    TRUE },
  /* from week 53 to week 1 both are odd */
  { "odd-weeks th=15:00+90", "2026-12-31T15:00", "2027-01-07T15:00", "odd-weeks th=15:00+90",
    FALSE },
  /* the later time would begin after midnight */
  { "weekly mo=10:00+90 th=22:00+90", "2026-11-30T10:00", "2026-11-30T12:00", NULL, FALSE },
  { "weekly mo=10:00+90 th=01:00+90", "2026-11-30T10:00", "2026-11-30T08:30", NULL, FALSE },
};

static void
test_shift (gconstpointer data)
{
  const ShiftCase *expected = data;
  GpRhythm rhythm = parse (expected->rhythm);
  GpMoment from = gp_moment_parse (expected->from);
  GpMoment to = gp_moment_parse (expected->to);
  GpRhythm shifted;
  gboolean parity_changed;

  if (expected->shifted == NULL)
    {
      g_assert_false (gp_rhythm_shift (&rhythm, from, to, &shifted, &parity_changed));
      return;
    }

  g_assert_true (gp_rhythm_shift (&rhythm, from, to, &shifted, NULL));
  g_assert_true (gp_rhythm_shift (&rhythm, from, to, &shifted, &parity_changed));
  assert_text (&shifted, expected->shifted);
  g_assert_cmpint (parity_changed, ==, expected->parity_changed);
}

static void
test_equal (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    for (gsize j = 0; j < G_N_ELEMENTS (texts); j++)
      {
        GpRhythm a = parse (texts[i]);
        GpRhythm b = parse (texts[j]);

        g_assert_cmpint (gp_rhythm_equal (&a, &b), ==, i == j);
      }
}

static void
test_weekdays (void)
{
  for (int weekday = GP_MONDAY; weekday <= GP_SUNDAY; weekday++)
    g_assert_cmpint (gp_weekday_parse (gp_weekday_get_code ((GpWeekday) weekday)), ==, weekday);

  g_assert_cmpint (gp_weekday_parse ("mon"), ==, -1);
  g_assert_cmpint (gp_weekday_parse (""), ==, -1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rhythm/text/'%s'", texts[i]);

      g_test_add_data_func (path, texts[i], test_text);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (unreadable_cases); i++)
    {
      g_autofree char *escaped = g_uri_escape_string (unreadable_cases[i], " =:+", FALSE);
      g_autofree char *path = g_strdup_printf ("/rhythm/unreadable/'%s'", escaped);

      g_test_add_data_func (path, unreadable_cases[i], test_unreadable);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (split_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rhythm/split/'%s'", split_cases[i].split);

      g_test_add_data_func (path, &split_cases[i], test_split);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (shift_cases); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/rhythm/shift/'%s'/%s", shift_cases[i].rhythm, shift_cases[i].to);

      g_test_add_data_func (path, &shift_cases[i], test_shift);
    }

  g_test_add_func ("/rhythm/order", test_order);
  g_test_add_func ("/rhythm/full", test_full);
  g_test_add_func ("/rhythm/equal", test_equal);
  g_test_add_func ("/rhythm/weekdays", test_weekdays);

  return g_test_run ();
}
