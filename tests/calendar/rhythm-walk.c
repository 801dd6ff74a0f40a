/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/rhythm-walk.h"

#include "app/calendar/schedule.h"

typedef struct
{
  const char *path;
  const char *from;
  const char *rhythm;
  const char *next_from; /* NULL where there is one part only */
  const char *next_rhythm;
  const char *slots[4];
} WalkCase;

static const WalkCase walk_cases[] = {
  { "weekly",
    "2026-03-19",
    "weekly th=10:00+90",
    NULL,
    NULL,
    /* Maundy Thursday is given: the walk knows of no closed day */
    { "2026-03-19T10:00", "2026-03-26T10:00", "2026-04-02T10:00", "2026-04-09T10:00" } },
  { "fortnight-anchored-in-this-week",
    "2026-12-02",
    "weekly/2 mo=10:00+90 th=10:00+90",
    NULL,
    NULL,
    { "2026-12-03T10:00", "2026-12-14T10:00", "2026-12-17T10:00", "2026-12-28T10:00" } },
  { "fortnight-anchored-in-the-next",
    "2026-12-04",
    "weekly/2 mo=10:00+90 th=10:00+90",
    NULL,
    NULL,
    { "2026-12-07T10:00", "2026-12-10T10:00", "2026-12-21T10:00", "2026-12-24T10:00" } },
  { "even-weeks-over-week-53",
    "2026-12-10",
    "even-weeks th=15:00+90",
    NULL,
    NULL,
    { "2026-12-10T15:00", "2026-12-24T15:00", "2027-01-14T15:00", "2027-01-28T15:00" } },
  { "odd-weeks-over-week-53",
    "2026-12-17",
    "odd-weeks th=15:00+90",
    NULL,
    NULL,
    { "2026-12-17T15:00", "2026-12-31T15:00", "2027-01-07T15:00", "2027-01-21T15:00" } },
  { "twice-on-a-day",
    "2026-11-26",
    "weekly mo=14:30+90 th=08:30+120 th=14:30+90",
    NULL,
    NULL,
    { "2026-11-26T08:30", "2026-11-26T14:30", "2026-11-30T14:30", "2026-12-03T08:30" } },
  { "once-goes-on",
    "2026-11-24",
    "once tu=13:00+30",
    NULL,
    NULL,
    { "2026-11-24T13:00", "2026-12-01T13:00", "2026-12-08T13:00", "2026-12-15T13:00" } },
  { "stay", "2026-11-25", "days mo=00:00+0", NULL, NULL, { "2026-11-25T00:00" } },
  { "two-parts",
    "2026-09-02",
    "weekly we=10:00+120",
    "2026-09-16",
    "weekly th=10:00+120",
    { "2026-09-02T10:00", "2026-09-09T10:00", "2026-09-17T10:00", "2026-09-24T10:00" } },
  { "first-part-replaced-at-once",
    "2026-09-07",
    "weekly mo=10:00+90",
    "2026-09-07",
    "weekly tu=10:00+90",
    { "2026-09-08T10:00", "2026-09-15T10:00", "2026-09-22T10:00", "2026-09-29T10:00" } },
  { "end-of-the-calendar",
    "2200-12-15",
    "weekly we=10:00+90",
    NULL,
    NULL,
    { "2200-12-17T10:00", "2200-12-24T10:00", "2200-12-31T10:00" } },
};

static guint
read_parts (const WalkCase *expected, GpRhythmPart *parts)
{
  parts[0].from = gp_day_parse (expected->from);
  g_assert_true (gp_rhythm_parse (expected->rhythm, &parts[0].rhythm));
  if (expected->next_from == NULL)
    return 1;

  parts[1].from = gp_day_parse (expected->next_from);
  g_assert_true (gp_rhythm_parse (expected->next_rhythm, &parts[1].rhythm));

  return 2;
}

static void
test_walk (gconstpointer data)
{
  const WalkCase *expected = data;
  GpRhythmPart parts[2];
  GpRhythmWalk walk = gp_rhythm_walk_new (parts, read_parts (expected, parts));
  GpSlot slot;

  for (gsize i = 0; i < G_N_ELEMENTS (expected->slots); i++)
    {
      gboolean given = gp_rhythm_walk_next (&walk, &slot);
      g_autofree char *text = given ? gp_moment_format (slot.start) : NULL;

      g_assert_cmpstr (text, ==, expected->slots[i]);
    }
}

/* Each slot brings the minutes of its own time. */
static void
test_minutes (void)
{
  GpRhythmPart part = { .from = gp_day_new (2026, 11, 26) };
  GpRhythmWalk walk;
  GpSlot slot;

  g_assert_true (gp_rhythm_parse ("weekly mo=14:30+90 th=08:30+120", &part.rhythm));
  walk = gp_rhythm_walk_new (&part, 1);

  g_assert_true (gp_rhythm_walk_next (&walk, &slot));
  g_assert_cmpint (slot.minutes, ==, 120);
  g_assert_true (gp_rhythm_walk_next (&walk, &slot));
  g_assert_cmpint (slot.minutes, ==, 90);
}

/* A part without times is a gap between two rhythms, whatever its kind. */
static void
test_gap (void)
{
  GpRhythmPart parts[3] = { { .from = gp_day_new (2026, 9, 1) },
                            { gp_day_new (2026, 9, 7), { .kind = GP_RHYTHM_EVEN_WEEKS } },
                            { .from = gp_day_new (2026, 9, 28) } };
  GpRhythmWalk walk;
  GpSlot slot;

  parts[1].rhythm.interval = 1;
  g_assert_true (gp_rhythm_parse ("weekly tu=10:00+90", &parts[0].rhythm));
  g_assert_true (gp_rhythm_parse ("weekly th=10:00+90", &parts[2].rhythm));
  walk = gp_rhythm_walk_new (parts, G_N_ELEMENTS (parts));

  g_assert_true (gp_rhythm_walk_next (&walk, &slot));
  g_assert_cmpint (slot.start, ==, gp_moment_parse ("2026-09-01T10:00"));
  g_assert_true (gp_rhythm_walk_next (&walk, &slot));
  g_assert_cmpint (slot.start, ==, gp_moment_parse ("2026-10-01T10:00"));
}

static void
test_first_day (void)
{
  GpRhythm rhythm;

  g_assert_true (gp_rhythm_parse ("even-weeks th=15:00+90", &rhythm));
  g_assert_cmpint (gp_schedule_get_first_day (&rhythm, gp_day_new (2026, 11, 27)), ==,
                   gp_day_new (2026, 12, 10));
  g_assert_cmpint (gp_schedule_get_first_day (&rhythm, gp_day_new (2200, 12, 30)), ==, GP_DAY_NONE);

  g_assert_true (gp_rhythm_parse ("days mo=00:00+0", &rhythm));
  g_assert_cmpint (gp_schedule_get_first_day (&rhythm, gp_day_new (2026, 11, 27)), ==,
                   gp_day_new (2026, 11, 27));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (walk_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rhythm-walk/", walk_cases[i].path, NULL);

      g_test_add_data_func (path, &walk_cases[i], test_walk);
    }

  g_test_add_func ("/rhythm-walk/minutes", test_minutes);
  g_test_add_func ("/rhythm-walk/gap", test_gap);
  g_test_add_func ("/rhythm-walk/first-day", test_first_day);

  return g_test_run ();
}
