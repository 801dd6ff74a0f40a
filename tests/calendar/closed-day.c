/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/closed-day.h"

typedef struct
{
  const char *path;
  const char *day;
  GpClosedDaysRule rule;
  gboolean closed;
  GpClosureKind kind;
  GpHoliday holiday;
  gint64 id;
} ClosedCase;

/* Against the closures and the held days of the test below. */
static const ClosedCase closed_cases[] = {
  { .path = "open", .day = "2026-05-21" },
  { "holiday", "2026-05-14", GP_CLOSED_DAYS_EXTEND, TRUE, GP_CLOSURE_HOLIDAY,
    GP_HOLIDAY_ASCENSION_DAY, 0 },
  { "centre", "2026-06-05", GP_CLOSED_DAYS_EXTEND, TRUE, GP_CLOSURE_CENTRE, GP_HOLIDAY_NONE, 2 },
  { "pause-first-day", "2026-06-01", GP_CLOSED_DAYS_SKIP, TRUE, GP_CLOSURE_PAUSE, GP_HOLIDAY_NONE,
    1 },
  { "pause-last-day", "2026-06-07", GP_CLOSED_DAYS_SKIP, TRUE, GP_CLOSURE_PAUSE, GP_HOLIDAY_NONE,
    1 },
  { .path = "day-after-the-pause", .day = "2026-06-08" },
  { .path = "day-before-the-pause", .day = "2026-05-31" },
  /* the holiday is named, although the centre has entered it and the series pauses */
  { "holiday-first", "2026-05-25", GP_CLOSED_DAYS_EXTEND, TRUE, GP_CLOSURE_HOLIDAY,
    GP_HOLIDAY_WHIT_MONDAY, 0 },
  { .path = "held-anyway", .day = "2026-06-03" },
  { .path = "held-by-rule", .day = "2026-05-14", .rule = GP_CLOSED_DAYS_HOLD },
};

static void
test_closed (gconstpointer data)
{
  const ClosedCase *expected = data;
  const GpClosure closures[] = {
    { GP_CLOSURE_PAUSE, gp_day_new (2026, 6, 1), gp_day_new (2026, 6, 7), 1 },
    { GP_CLOSURE_CENTRE, gp_day_new (2026, 6, 5), gp_day_new (2026, 6, 5), 2 },
    { GP_CLOSURE_CENTRE, gp_day_new (2026, 5, 25), gp_day_new (2026, 5, 25), 3 },
    { GP_CLOSURE_PAUSE, gp_day_new (2026, 5, 25), gp_day_new (2026, 5, 25), 4 },
  };
  const GpDay held[] = { gp_day_new (2026, 6, 3) };
  const GpScheduleRequest request = { .rule = expected->rule,
                                      .closures = closures,
                                      .n_closures = G_N_ELEMENTS (closures),
                                      .held = held,
                                      .n_held = G_N_ELEMENTS (held) };
  GpDay day = gp_day_parse (expected->day);
  GpSkipped skipped;

  g_assert_cmpint (gp_closed_day_find (&request, day, &skipped), ==, expected->closed);
  if (!expected->closed)
    return;

  g_assert_cmpint (skipped.day, ==, day);
  g_assert_cmpint (skipped.kind, ==, expected->kind);
  g_assert_cmpint (skipped.holiday, ==, expected->holiday);
  g_assert_cmpint (skipped.id, ==, expected->id);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (closed_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/closed-day/", closed_cases[i].path, NULL);

      g_test_add_data_func (path, &closed_cases[i], test_closed);
    }

  return g_test_run ();
}
