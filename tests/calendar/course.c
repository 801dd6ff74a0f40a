/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/course.h"

typedef struct
{
  const char *slot;
  gboolean fixed;
} StayingCase;

typedef struct
{
  const char *path;
  StayingCase staying[2];
  const char *not_before;
  const char *slots; /* the first three, each with the index of the session that has it */
} CourseCase;

/* All of them Thursdays from 3 September 2026. */
static const CourseCase course_cases[] = {
  { "nobody-stays", { { NULL } }, NULL, "3 free, 10 free, 17 free" },
  { "each-in-its-slot",
    { { "2026-09-03T10:00", FALSE }, { "2026-09-10T10:00", TRUE } },
    NULL,
    "3 has 0, 10 has 1, 17 free" },
  { "off-the-rhythm-and-fixed",
    { { "2026-09-04T10:00", TRUE } },
    NULL,
    "3 free, 4 has 0, 10 free" },
  { "off-the-rhythm-and-not-fixed",
    { { "2026-09-04T10:00", FALSE }, { "2026-09-10T10:00", FALSE } },
    NULL,
    "3 free, 10 has 1, 17 free" },
  { "before-the-start-and-fixed",
    { { "2026-09-01T10:00", TRUE } },
    NULL,
    "1 has 0, 3 free, 10 free" },
  { "two-in-one-slot",
    { { "2026-09-03T10:00", TRUE }, { "2026-09-03T10:00", TRUE } },
    NULL,
    "3 has 0, 3 has 1, 10 free" },
  { "free-and-past-left-out", { { NULL } }, "2026-09-10T10:01", "17 free, 24 free, 1 free" },
  { "past-with-a-session",
    { { "2026-09-03T10:00", FALSE } },
    "2026-09-10T10:01",
    "3 has 0, 17 free, 24 free" },
};

static guint
read_staying (const CourseCase *expected, GpStaying *staying)
{
  guint n_staying = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (expected->staying); i++)
    if (expected->staying[i].slot != NULL)
      staying[n_staying++] = (GpStaying){ .slot = gp_moment_parse (expected->staying[i].slot),
                                          .fixed = expected->staying[i].fixed };

  return n_staying;
}

static void
test_course (gconstpointer data)
{
  const CourseCase *expected = data;
  GpRhythmPart part = { .from = gp_day_new (2026, 9, 3) };
  GpStaying staying[G_N_ELEMENTS (expected->staying)];
  GpScheduleRequest request = { .parts = &part,
                                .n_parts = 1,
                                .staying = staying,
                                .n_staying = read_staying (expected, staying),
                                .not_before = expected->not_before == NULL
                                                  ? GP_MOMENT_NONE
                                                  : gp_moment_parse (expected->not_before) };
  g_autoptr (GString) slots = g_string_new (NULL);
  GpCourse course;

  g_assert_true (gp_rhythm_parse ("weekly th=10:00+90", &part.rhythm));
  course = gp_course_new (&request);

  for (int i = 0; i < 3; i++)
    {
      GpCourseSlot slot;

      g_assert_true (gp_course_next (&course, &slot));
      g_string_append_printf (slots, "%s%d ", i == 0 ? "" : ", ",
                              gp_day_get_day_of_month (gp_moment_get_day (slot.start)));
      if (slot.staying == GP_SCHEDULE_NEW)
        g_string_append (slots, "free");
      else
        g_string_append_printf (slots, "has %u", slot.staying);
    }

  g_assert_cmpstr (slots->str, ==, expected->slots);
}

typedef struct
{
  const char *length;
  int days;
} StayCase;

static const StayCase stay_cases[] = {
  { "weeks 6", 42 },
  { "count 8", 56 },          /* a count is one of weeks */
  { "until 2026-09-30", 28 }, /* first and last day included */
  { "until 2026-09-03", 1 },
  { "until 2026-09-01", 1 }, /* never less than a day */
  { "open", 5 },             /* to the horizon */
};

static void
test_stay (gconstpointer data)
{
  const StayCase *expected = data;
  GpRhythmPart part = { .from = gp_day_new (2026, 9, 3) };
  GpScheduleRequest request = {
    .parts = &part, .n_parts = 1, .not_before = GP_MOMENT_NONE, .horizon = gp_day_new (2026, 9, 7)
  };
  GpCourse course;
  GpCourseSlot slot;

  g_assert_true (gp_rhythm_parse ("days mo=00:00+0", &part.rhythm));
  g_assert_true (gp_length_parse (expected->length, &request.length));
  course = gp_course_new (&request);

  g_assert_true (gp_course_next (&course, &slot));
  g_assert_cmpint (slot.start, ==, gp_moment_new (part.from, 0));
  g_assert_cmpint (slot.days, ==, expected->days);
  g_assert_false (gp_course_next (&course, &slot));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (course_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/course/", course_cases[i].path, NULL);

      g_test_add_data_func (path, &course_cases[i], test_course);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (stay_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/course/stay/'%s'", stay_cases[i].length);

      g_test_add_data_func (path, &stay_cases[i], test_stay);
    }

  return g_test_run ();
}
