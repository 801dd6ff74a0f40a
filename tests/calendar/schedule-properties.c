/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/calendar/random-request.h"

#include <stdlib.h>

/* Laws that hold for every schedule, tried on random requests. A failure names the seed; with it in
 * GP_TEST_SEED that request is the first to be tried. */

#define N_REQUESTS 10000

typedef void (*Law) (RandomRequest *self, const GpSchedule *schedule, GRand *random);

static void
require (gboolean holds, const RandomRequest *self, const char *law)
{
  g_autofree char *description = NULL;

  if (holds)
    return;

  description = random_request_describe (self);
  g_error ("%s: %s", law, description);
}

static const GpDated *
get_session (const GpSchedule *schedule, guint i)
{
  return &g_array_index (schedule->sessions, GpDated, i);
}

static gboolean
have_same_slots (const GpSchedule *a, const GpSchedule *b)
{
  if (a->sessions->len != b->sessions->len)
    return FALSE;

  for (guint i = 0; i < a->sessions->len; i++)
    if (get_session (a, i)->slot != get_session (b, i)->slot)
      return FALSE;

  return TRUE;
}

static GpDay
get_last_day_of_span (const RandomRequest *self)
{
  if (self->request.length.kind == GP_LENGTH_OPEN)
    return self->request.horizon;

  return gp_length_get_last_day (self->request.length, self->parts[0].from);
}

/* The sessions of a schedule as sessions that stay while their slot is given. */
static GArray *
make_staying (const GpSchedule *schedule)
{
  GArray *all = g_array_new (FALSE, FALSE, sizeof (GpStaying));

  for (guint i = 0; i < schedule->sessions->len; i++)
    {
      GpStaying staying = { .slot = get_session (schedule, i)->slot };

      g_array_append_val (all, staying);
    }

  return all;
}

static GpSchedule *
plan_anew (const RandomRequest *self, const GArray *staying, GpMoment not_before)
{
  GpScheduleRequest request = self->request;

  request.staying = (const GpStaying *) staying->data;
  request.n_staying = staying->len;
  request.not_before = not_before;

  return gp_schedule_new (&request);
}

/* In order of time, each slot once and one that the rhythm gives, so of the right weekday, time,
 * parity and distance. */
static void
check_slots (RandomRequest *self, const GpSchedule *schedule, GRand *random)
{
  for (guint i = 0; i < schedule->sessions->len; i++)
    {
      const GpDated *dated = get_session (schedule, i);

      require (i == 0 || get_session (schedule, i - 1)->slot < dated->slot, self, "order");
      require (random_request_gives (self, gp_moment_get_day (dated->slot),
                                     gp_moment_get_minute (dated->slot)),
               self, "given");
      require (dated->staying == GP_SCHEDULE_NEW, self, "new");
    }
}

static int
count_skipped_slots (const RandomRequest *self, const GpSchedule *schedule)
{
  int count = 0;

  for (guint i = 0; i < schedule->skipped->len; i++)
    {
      GpDay day = g_array_index (schedule->skipped, GpSkipped, i).day;

      count += random_request_count_given (self, day, day);
    }

  return count;
}

/* A count is exact; a span has as many sessions as slots, less the skipped. */
static void
check_count (RandomRequest *self, const GpSchedule *schedule, GRand *random)
{
  int n_sessions = (int) schedule->sessions->len;
  gboolean counted =
      random_request_is_single (self) || self->request.length.kind == GP_LENGTH_COUNT;
  int wanted =
      counted ? (random_request_is_single (self) ? 1 : self->request.length.count)
              : random_request_count_given (self, self->parts[0].from, get_last_day_of_span (self));
  gboolean skips = self->request.rule == GP_CLOSED_DAYS_SKIP ||
                   (!counted && self->request.length.kind == GP_LENGTH_OPEN);

  require (schedule->missing == 0, self, "nothing is missing");

  if (!skips)
    require (n_sessions == wanted, self, "count");
  else if (counted)
    /* Of a closed last day not all slots need belong to the course. */
    require (n_sessions <= wanted && n_sessions + count_skipped_slots (self, schedule) >= wanted,
             self, "count less skipped");
  else
    require (n_sessions + count_skipped_slots (self, schedule) == wanted, self,
             "span less skipped");
}

/* A span that is not pushed out ends where it ends. */
static void
check_span (RandomRequest *self, const GpSchedule *schedule, GRand *random)
{
  if (random_request_is_single (self) || self->request.length.kind == GP_LENGTH_COUNT ||
      (self->request.rule == GP_CLOSED_DAYS_EXTEND && self->request.length.kind != GP_LENGTH_OPEN))
    return;

  for (guint i = 0; i < schedule->sessions->len; i++)
    {
      GpDay day = gp_moment_get_day (get_session (schedule, i)->slot);

      require (self->parts[0].from <= day && day <= get_last_day_of_span (self), self, "span");
    }
}

/* No session is on a closed day, and only closed days are skipped, each once. */
static void
check_closed_days (RandomRequest *self, const GpSchedule *schedule, GRand *random)
{
  for (guint i = 0; i < schedule->sessions->len; i++)
    require (!random_request_closes (self, gp_moment_get_day (get_session (schedule, i)->slot)),
             self, "open");

  for (guint i = 0; i < schedule->skipped->len; i++)
    {
      const GpSkipped *skipped = &g_array_index (schedule->skipped, GpSkipped, i);

      require (random_request_closes (self, skipped->day), self, "closed");
      require (i == 0 || skipped[-1].day < skipped->day, self, "skipped once, in order");
      require ((skipped->kind == GP_CLOSURE_HOLIDAY) == (skipped->holiday != GP_HOLIDAY_NONE) &&
                   skipped->holiday == gp_holiday_of (skipped->day),
               self, "holiday named");
    }
}

/* Through the last session no slot is left out but those of closed days, and those are listed. */
static void
check_complete (RandomRequest *self, const GpSchedule *schedule, GRand *random)
{
  GpDay last;
  int listed = count_skipped_slots (self, schedule);

  if (schedule->sessions->len == 0 || self->request.rule == GP_CLOSED_DAYS_SKIP ||
      self->request.length.kind == GP_LENGTH_OPEN)
    return;

  last = gp_moment_get_day (get_session (schedule, schedule->sessions->len - 1)->slot);
  require ((int) schedule->sessions->len + listed <=
                   random_request_count_given (self, self->parts[0].from, last) &&
               (int) schedule->sessions->len + listed >
                   random_request_count_given (self, self->parts[0].from, last - 1),
           self, "complete");
}

/* Planned anew with its own sessions, a schedule is what it was. */
static void
check_planned_anew (RandomRequest *self, const GpSchedule *schedule, GRand *random)
{
  g_autoptr (GArray) staying = make_staying (schedule);
  g_autoptr (GpSchedule) again = plan_anew (self, staying, GP_MOMENT_NONE);

  require (have_same_slots (schedule, again), self, "planned anew");
  for (guint i = 0; i < again->sessions->len; i++)
    require (get_session (again, i)->staying == i, self, "each keeps its slot");
}

/* Planned anew when some of it is over, it is what it was, whether the rest exists or not. */
static void
check_half_over (RandomRequest *self, const GpSchedule *schedule, GRand *random)
{
  g_autoptr (GArray) staying = make_staying (schedule);
  g_autoptr (GpSchedule) again = NULL;
  guint n_over;
  GpMoment now;

  if (staying->len == 0)
    return;

  n_over = (guint) g_rand_int_range (random, 0, (int) staying->len);
  now = g_array_index (staying, GpStaying, n_over).slot;
  for (guint i = 0; i < n_over; i++)
    g_array_index (staying, GpStaying, i).fixed = TRUE;
  if (g_rand_boolean (random))
    g_array_set_size (staying, n_over);

  again = plan_anew (self, staying, now);
  require (have_same_slots (schedule, again), self, "half over");
}

/* One that is cancelled and made up for stands where it stood, and one is added last. */
static void
check_replaced (RandomRequest *self, const GpSchedule *schedule, GRand *random)
{
  g_autoptr (GArray) staying = make_staying (schedule);
  g_autoptr (GpSchedule) again = NULL;
  gboolean endless =
      self->request.length.kind == GP_LENGTH_OPEN && !random_request_is_single (self);
  guint n_sessions = schedule->sessions->len;

  if (n_sessions == 0 || self->parts[0].rhythm.kind == GP_RHYTHM_DAYS)
    return;

  g_array_index (staying, GpStaying, g_rand_int_range (random, 0, (int) n_sessions)).replaced =
      TRUE;
  again = plan_anew (self, staying, GP_MOMENT_NONE);

  require (again->sessions->len == n_sessions + (endless ? 0 : 1), self, "one more");
  for (guint i = 0; i < n_sessions; i++)
    require (get_session (again, i)->staying == i, self, "none is moved by a replacement");
  if (!endless)
    require (get_session (again, n_sessions)->staying == GP_SCHEDULE_NEW, self, "added last");
}

static gboolean
is_held (const RandomRequest *self, GpDay day)
{
  for (guint i = 0; i < self->request.n_held; i++)
    if (self->request.held[i] == day)
      return TRUE;

  return FALSE;
}

/* What comes before a new closing day is untouched, and nothing is on it. */
static void
check_around_closing_day (const RandomRequest *self,
                          const GpSchedule *before,
                          const GpSchedule *after,
                          GpDay closed)
{
  for (guint i = 0; i < after->sessions->len; i++)
    {
      GpMoment slot = get_session (after, i)->slot;
      GpDay day = gp_moment_get_day (slot);

      require (day != closed, self, "closing day is free");
      if (day < closed)
        require (get_session (before, i)->slot == slot, self, "unchanged before");
      else if (i < before->sessions->len)
        require (get_session (before, i)->slot <= slot, self, "pushed, never drawn forward");
    }
}

static guint
count_on_day (const GpSchedule *schedule, GpDay day)
{
  guint count = 0;

  for (guint i = 0; i < schedule->sessions->len; i++)
    count += gp_moment_get_day (get_session (schedule, i)->slot) == day;

  return count;
}

/* A new closing day pushes a course out or takes its sessions away, as the rule says. */
static void
check_closing_day (RandomRequest *self, const GpSchedule *schedule, GRand *random)
{
  GpClosure closures[G_N_ELEMENTS (self->closures) + 1];
  GpScheduleRequest request = self->request;
  g_autoptr (GpSchedule) after = NULL;
  gboolean extends =
      self->request.rule == GP_CLOSED_DAYS_EXTEND &&
      (self->request.length.kind != GP_LENGTH_OPEN || random_request_is_single (self));
  guint n_sessions = schedule->sessions->len;
  GpDay closed;

  if (n_sessions == 0)
    return;

  closed = gp_moment_get_day (
      get_session (schedule, (guint) g_rand_int_range (random, 0, (int) n_sessions))->slot);
  for (guint i = 0; i < request.n_closures; i++)
    closures[i] = request.closures[i];
  closures[request.n_closures] = (GpClosure){ GP_CLOSURE_CENTRE, closed, closed, 99 };
  request.closures = closures;
  request.n_closures++;

  after = gp_schedule_new (&request);
  if (request.rule == GP_CLOSED_DAYS_HOLD || is_held (self, closed) ||
      self->parts[0].rhythm.kind == GP_RHYTHM_DAYS)
    {
      require (have_same_slots (schedule, after), self, "held on a closing day");
      return;
    }

  check_around_closing_day (self, schedule, after, closed);
  require (after->sessions->len ==
               (extends ? n_sessions : n_sessions - count_on_day (schedule, closed)),
           self, "as many as the rule says");
}

/* A longer count begins with the shorter one. */
static void
check_longer (RandomRequest *self, const GpSchedule *schedule, GRand *random)
{
  GpScheduleRequest request = self->request;
  g_autoptr (GpSchedule) longer = NULL;

  if (request.length.kind != GP_LENGTH_COUNT)
    return;

  request.length.count++;
  longer = gp_schedule_new (&request);
  require (longer->sessions->len >= schedule->sessions->len, self, "not fewer");
  for (guint i = 0; i < schedule->sessions->len; i++)
    require (get_session (longer, i)->slot == get_session (schedule, i)->slot, self,
             "begins with the shorter one");
}

static void
test_law (gconstpointer data)
{
  const Law *law = data;
  const char *given = g_getenv ("GP_TEST_SEED");
  guint32 seed = given == NULL ? g_random_int () : (guint32) strtoul (given, NULL, 10);
  g_autoptr (GRand) random = g_rand_new_with_seed (seed);

  g_test_message ("GP_TEST_SEED=%u", seed);

  for (guint32 i = 0; i < N_REQUESTS; i++)
    {
      RandomRequest self;
      g_autoptr (GpSchedule) schedule = NULL;

      random_request_init (&self, seed + i);
      schedule = gp_schedule_new (&self.request);
      g_rand_set_seed (random, seed + i);
      (*law) (&self, schedule, random);
    }
}

static const struct
{
  const char *path;
  Law law;
} laws[] = {
  { "/schedule/law/slots", check_slots },
  { "/schedule/law/count", check_count },
  { "/schedule/law/span", check_span },
  { "/schedule/law/closed-days", check_closed_days },
  { "/schedule/law/complete", check_complete },
  { "/schedule/law/planned-anew", check_planned_anew },
  { "/schedule/law/half-over", check_half_over },
  { "/schedule/law/replaced", check_replaced },
  { "/schedule/law/closing-day", check_closing_day },
  { "/schedule/law/longer", check_longer },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (laws); i++)
    g_test_add_data_func (laws[i].path, &laws[i].law, test_law);

  return g_test_run ();
}
