/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/calendar/random-request.h"

#include "app/calendar/iso-week.h"

static int
pick (GRand *random, int from, int to)
{
  return g_rand_int_range (random, from, to + 1);
}

static GpRhythm
make_rhythm (GRand *random)
{
  GpRhythm rhythm = { .kind = (GpRhythmKind) pick (random, GP_RHYTHM_ONCE, GP_RHYTHM_DAYS) };
  int n_times = pick (random, 1, 5);

  /* Most series are weekly or fortnightly. */
  if (pick (random, 0, 2) == 0)
    rhythm.kind = GP_RHYTHM_WEEKLY;
  rhythm.interval = rhythm.kind == GP_RHYTHM_WEEKLY ? pick (random, 1, 3) : 1;

  for (int i = 0; i < n_times; i++)
    gp_rhythm_add_time (&rhythm,
                        (GpWeekdayTime){ .weekday = (GpWeekday) pick (random, GP_MONDAY, GP_SUNDAY),
                                         .time = 60 * pick (random, 8, 20),
                                         .minutes = 90 });

  return rhythm;
}

static GpLength
make_length (GRand *random, GpDay start)
{
  switch (pick (random, 0, 4))
    {
    case 0:
      return gp_length_new_weeks (pick (random, 1, 12));
    case 1:
      return gp_length_new_until (start + pick (random, 0, 90));
    case 2:
      return gp_length_new_open ();
    default:
      return gp_length_new_count (pick (random, 1, 12));
    }
}

static guint
make_closures (GRand *random, GpDay start, GpClosure *closures, guint n_most)
{
  guint n_closures = (guint) pick (random, 0, (int) n_most);

  for (guint i = 0; i < n_closures; i++)
    {
      GpDay from = start + pick (random, -3, 100);

      closures[i] = (GpClosure){
        .kind = (GpClosureKind) pick (random, GP_CLOSURE_CENTRE, GP_CLOSURE_PAUSE),
        .from = from,
        .to = from + (pick (random, 0, 1) == 0 ? 0 : pick (random, 1, 20)),
        .id = i + 1,
      };
    }

  return n_closures;
}

static guint
make_parts (GRand *random, GpRhythmPart *parts)
{
  GpDay start = gp_day_new (1990, 1, 1) + pick (random, 0, 70 * 365);
  guint n_parts = pick (random, 0, 3) == 0 ? 2 : 1;

  parts[0] = (GpRhythmPart){ start, make_rhythm (random) };
  parts[1] = (GpRhythmPart){ start + pick (random, 0, 40), make_rhythm (random) };

  /* A stay has no second part, nor is it one. */
  if (parts[0].rhythm.kind == GP_RHYTHM_DAYS || parts[1].rhythm.kind == GP_RHYTHM_DAYS)
    n_parts = 1;

  return n_parts;
}

void
random_request_init (RandomRequest *self, guint32 seed)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);
  GpScheduleRequest *request = &self->request;
  GpDay start;

  *request = (GpScheduleRequest){ .n_parts = make_parts (random, self->parts) };
  start = self->parts[0].from;

  self->seed = seed;
  request->parts = self->parts;
  request->length = make_length (random, start);
  request->rule = (GpClosedDaysRule) pick (random, GP_CLOSED_DAYS_EXTEND, GP_CLOSED_DAYS_HOLD);
  request->closures = self->closures;
  request->n_closures =
      make_closures (random, start, self->closures, G_N_ELEMENTS (self->closures));
  request->held = self->held;
  request->n_held = (guint) pick (random, 0, G_N_ELEMENTS (self->held));
  for (guint i = 0; i < request->n_held; i++)
    self->held[i] = start + pick (random, 0, 60);
  request->not_before = GP_MOMENT_NONE;
  request->horizon = start + pick (random, 0, 120);
}

char *
random_request_describe (const RandomRequest *self)
{
  static const char *const rules[] = { "extend", "skip", "hold" };
  g_autofree char *length = gp_length_format (self->request.length);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "GP_TEST_SEED=%u: %s, %s", self->seed, length,
                          rules[self->request.rule]);

  for (guint i = 0; i < self->request.n_parts; i++)
    {
      g_autofree char *from = gp_day_format (self->parts[i].from);
      g_autofree char *rhythm = gp_rhythm_format (&self->parts[i].rhythm);

      g_string_append_printf (text, ", from %s %s", from, rhythm);
    }

  return g_string_free (text, FALSE);
}

static const GpRhythmPart *
find_part (const RandomRequest *self, GpDay day)
{
  const GpRhythmPart *found = NULL;

  for (guint i = 0; i < self->request.n_parts; i++)
    if (self->parts[i].from <= day)
      found = &self->parts[i];

  return found;
}

static gboolean
has_weekday (const GpRhythm *rhythm, GpWeekday weekday)
{
  for (int i = 0; i < rhythm->n_times; i++)
    if (rhythm->times[i].weekday == weekday)
      return TRUE;

  return FALSE;
}

static gboolean
meets_in_week_of (const GpRhythmPart *part, GpDay day)
{
  GpDay first = part->from;

  switch (part->rhythm.kind)
    {
    case GP_RHYTHM_EVEN_WEEKS:
      return gp_iso_week_of (day).week % 2 == 0;
    case GP_RHYTHM_ODD_WEEKS:
      return gp_iso_week_of (day).week % 2 == 1;
    default:
      while (!has_weekday (&part->rhythm, gp_day_get_weekday (first)))
        first++;
      return (gp_day_get_monday (day) - gp_day_get_monday (first)) / 7 % part->rhythm.interval == 0;
    }
}

/* How many times the day has; only those at a minute of the day unless that is negative. */
static int
count_times (const RandomRequest *self, GpDay day, int minute)
{
  const GpRhythmPart *part = find_part (self, day);
  int count = 0;

  if (part == NULL)
    return 0;
  if (part->rhythm.kind == GP_RHYTHM_DAYS)
    return day == part->from && minute <= 0;
  if (!has_weekday (&part->rhythm, gp_day_get_weekday (day)) || !meets_in_week_of (part, day))
    return 0;

  for (int i = 0; i < part->rhythm.n_times; i++)
    count += part->rhythm.times[i].weekday == gp_day_get_weekday (day) &&
             (minute < 0 || part->rhythm.times[i].time == minute);

  return count;
}

gboolean
random_request_gives (const RandomRequest *self, GpDay day, int minute)
{
  return count_times (self, day, minute) == 1;
}

int
random_request_count_given (const RandomRequest *self, GpDay first, GpDay last)
{
  int count = 0;

  for (GpDay day = first; day <= last; day++)
    count += count_times (self, day, -1);

  return count;
}

gboolean
random_request_closes (const RandomRequest *self, GpDay day)
{
  const GpScheduleRequest *request = &self->request;

  if (request->rule == GP_CLOSED_DAYS_HOLD || self->parts[0].rhythm.kind == GP_RHYTHM_DAYS)
    return FALSE;
  for (guint i = 0; i < request->n_held; i++)
    if (request->held[i] == day)
      return FALSE;
  for (guint i = 0; i < request->n_closures; i++)
    if (request->closures[i].from <= day && day <= request->closures[i].to)
      return TRUE;

  return gp_holiday_of (day) != GP_HOLIDAY_NONE;
}

gboolean
random_request_is_single (const RandomRequest *self)
{
  GpRhythmKind kind = self->parts[self->request.n_parts - 1].rhythm.kind;

  return kind == GP_RHYTHM_ONCE || kind == GP_RHYTHM_APPOINTMENT || kind == GP_RHYTHM_DAYS;
}
