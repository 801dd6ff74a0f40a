/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/target.h"

typedef struct
{
  const char *path;
  const char *rhythm;
  const char *length;
  GpClosedDaysRule rule;
  const char *through; /* NULL where the sessions are counted */
  int wanted;
  gboolean endless;
} TargetCase;

#define TUESDAYS "weekly tu=10:00+90"
#define EXTEND GP_CLOSED_DAYS_EXTEND
#define SKIP GP_CLOSED_DAYS_SKIP
#define HOLD GP_CLOSED_DAYS_HOLD

/* All from Tuesday 1 September 2026, with a closing day on the 8th, through 4 October where they
 * have no end. */
static const TargetCase target_cases[] = {
  { "count-extend", TUESDAYS, "count 4", EXTEND, NULL, 4, FALSE },
  { "count-hold", TUESDAYS, "count 4", HOLD, NULL, 4, FALSE },
  { "count-skip", TUESDAYS, "count 4", SKIP, "2026-09-22T10:00", 0, FALSE },
  { "weeks-extend", TUESDAYS, "weeks 3", EXTEND, NULL, 3, FALSE },
  { "weeks-skip", TUESDAYS, "weeks 3", SKIP, "2026-09-21T23:59", 0, FALSE },
  { "weeks-hold", TUESDAYS, "weeks 3", HOLD, "2026-09-21T23:59", 0, FALSE },
  { "until-extend", TUESDAYS, "until 2026-09-22", EXTEND, NULL, 4, FALSE },
  { "until-skip", TUESDAYS, "until 2026-09-22", SKIP, "2026-09-22T23:59", 0, FALSE },
  { "open-extend", TUESDAYS, "open", EXTEND, "2026-10-04T23:59", 0, TRUE },
  { "open-skip", TUESDAYS, "open", SKIP, "2026-10-04T23:59", 0, TRUE },
  { "once", "once tu=10:00+30", "weeks 10", EXTEND, NULL, 1, FALSE },
  { "once-skip", "once tu=10:00+30", "open", SKIP, "2026-09-01T10:00", 0, FALSE },
  { "appointment", "appointment tu=10:00+30", "count 3", EXTEND, NULL, 1, FALSE },
  { "stay", "days mo=00:00+0", "weeks 6", HOLD, NULL, 1, FALSE },
};

static GpScheduleRequest
make_request (const GpRhythmPart *part, const GpClosure *closure)
{
  return (GpScheduleRequest){ .parts = part,
                              .n_parts = 1,
                              .closures = closure,
                              .n_closures = 1,
                              .not_before = GP_MOMENT_NONE,
                              .horizon = gp_day_new (2026, 10, 4) };
}

static void
test_target (gconstpointer data)
{
  const TargetCase *expected = data;
  GpRhythmPart part = { .from = gp_day_new (2026, 9, 1) };
  GpClosure closure = { GP_CLOSURE_CENTRE, part.from + 7, part.from + 7, 1 };
  GpScheduleRequest request = make_request (&part, &closure);
  g_autofree char *through = NULL;
  GpTarget target;

  request.rule = expected->rule;
  g_assert_true (gp_rhythm_parse (expected->rhythm, &part.rhythm));
  g_assert_true (gp_length_parse (expected->length, &request.length));

  target = gp_target_new (&request);
  through = target.through == GP_MOMENT_NONE ? NULL : gp_moment_format (target.through);
  g_assert_cmpstr (through, ==, expected->through);
  g_assert_cmpint (target.wanted, ==, expected->wanted);
  g_assert_cmpint (target.endless, ==, expected->endless);
}

/* A week after the closing day, with what is over, the course is measured as it was before. */
static void
test_half_over (void)
{
  GpRhythmPart part = { .from = gp_day_new (2026, 9, 1) };
  GpClosure closure = { GP_CLOSURE_CENTRE, part.from + 7, part.from + 7, 1 };
  GpScheduleRequest request = make_request (&part, &closure);
  GpStaying over[] = { { gp_moment_parse ("2026-09-01T10:00"), TRUE, FALSE },
                       { gp_moment_parse ("2026-09-15T10:00"), TRUE, FALSE } };

  g_assert_true (gp_rhythm_parse (TUESDAYS, &part.rhythm));
  request.length = gp_length_new_weeks (4);
  request.staying = over;
  request.n_staying = G_N_ELEMENTS (over);
  request.not_before = gp_moment_parse ("2026-09-16T08:00");

  /* Four slots in the span, one of them closed and past, less the two that are over. */
  g_assert_cmpint (gp_target_new (&request).wanted, ==, 2);

  request.length = gp_length_new_count (4);
  request.rule = GP_CLOSED_DAYS_SKIP;
  g_assert_cmpint (gp_target_new (&request).through, ==, gp_moment_parse ("2026-09-22T10:00"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (target_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/target/", target_cases[i].path, NULL);

      g_test_add_data_func (path, &target_cases[i], test_target);
    }

  g_test_add_func ("/target/half-over", test_half_over);

  return g_test_run ();
}
