/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/week.h"

#include "app/plan/closures.h"
#include "app/plan/conflict.h"

#define DAYS_OF_WORK 5
#define DAYS_A_WEEK 7

/* Minutes of the day. */
#define USUAL_FROM (8 * 60)
#define USUAL_TO (17 * 60 + 30)

GpWeek *
gp_week_new (GpSlice *slice, GpDay monday, GpMoment now, GpLanguage language, GPtrArray *conflicts)
{
  GpWeek *week = g_new0 (GpWeek, 1);

  week->slice = gp_slice_ref (slice);
  week->monday = monday;
  week->now = now;
  week->language = language;
  week->conflicts = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < conflicts->len; i++)
    {
      const GpConflict *conflict = g_ptr_array_index (conflicts, i);

      g_hash_table_add (week->conflicts, g_memdup2 (&conflict->session, sizeof (gint64)));
    }

  return week;
}

void
gp_week_free (GpWeek *week)
{
  gp_slice_unref (week->slice);
  g_hash_table_unref (week->conflicts);
  g_free (week);
}

GpDay
gp_week_get_today (const GpWeek *week)
{
  return gp_moment_get_day (week->now);
}

const GpSeries *
gp_week_get_series (const GpWeek *week, const GpSession *session)
{
  return gp_slice_get_series (week->slice, session->series);
}

const GpOffering *
gp_week_get_offering (const GpWeek *week, const GpSession *session)
{
  return gp_slice_get_offering (week->slice, gp_week_get_series (week, session)->offering);
}

gboolean
gp_week_is_all_day (const GpWeek *week, const GpSession *session)
{
  GpForm form = gp_week_get_offering (week, session)->form;

  return session->minutes == 0 || form == GP_FORM_DROP_IN || form == GP_FORM_PRESENCE;
}

gboolean
gp_week_has_conflict (const GpWeek *week, const GpSession *session)
{
  return g_hash_table_contains (week->conflicts, &session->base.id);
}

static gboolean
is_hidden (const GpWeek *week, const GpSession *session)
{
  return (week->hidden_families & (1u << gp_week_get_offering (week, session)->family)) != 0;
}

GPtrArray *
gp_week_list_shown (const GpWeek *week, GpDay from, GpDay to)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions (week->slice, from, to);
  GPtrArray *shown = g_ptr_array_new ();

  for (guint i = 0; i < sessions->len; i++)
    if (!is_hidden (week, g_ptr_array_index (sessions, i)))
      g_ptr_array_add (shown, g_ptr_array_index (sessions, i));

  return shown;
}

/* Of these, the ones with hours, or those of the lane above. */
static GPtrArray *
list_either (const GpWeek *week, GpDay from, GpDay to, gboolean all_day)
{
  g_autoptr (GPtrArray) shown = gp_week_list_shown (week, from, to);
  GPtrArray *either = g_ptr_array_new ();

  for (guint i = 0; i < shown->len; i++)
    if (gp_week_is_all_day (week, g_ptr_array_index (shown, i)) == all_day)
      g_ptr_array_add (either, g_ptr_array_index (shown, i));

  return either;
}

GPtrArray *
gp_week_list_timed (const GpWeek *week, GpDay day)
{
  return list_either (week, day, day, FALSE);
}

GPtrArray *
gp_week_list_all_day (const GpWeek *week)
{
  return list_either (week, week->monday, week->monday + gp_week_count_days (week) - 1, TRUE);
}

/* A stay goes on over the weekend without anybody working then. */
static gboolean
is_worked_on (const GpWeek *week, GpDay day)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions (week->slice, day, day);

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      if (session->minutes > 0 && !is_hidden (week, session))
        return TRUE;
    }

  return FALSE;
}

int
gp_week_count_days (const GpWeek *week)
{
  int days = DAYS_A_WEEK;

  if (!week->weekend_asked)
    while (days > DAYS_OF_WORK && !is_worked_on (week, week->monday + days - 1))
      days--;

  return days;
}

gboolean
gp_week_is_empty (const GpWeek *week)
{
  g_autoptr (GPtrArray) sessions =
      gp_slice_list_sessions (week->slice, week->monday, week->monday + DAYS_A_WEEK - 1);

  return sessions->len == 0;
}

gboolean
gp_week_is_all_hidden (const GpWeek *week)
{
  g_autoptr (GPtrArray) shown =
      gp_week_list_shown (week, week->monday, week->monday + DAYS_A_WEEK - 1);

  return shown->len == 0 && !gp_week_is_empty (week);
}

void
gp_week_get_hours (const GpWeek *week, int *from, int *to)
{
  int days = gp_week_count_days (week);

  *from = USUAL_FROM;
  *to = USUAL_TO;

  for (GpDay day = week->monday; day < week->monday + days; day++)
    {
      g_autoptr (GPtrArray) sessions = gp_week_list_timed (week, day);

      for (guint i = 0; i < sessions->len; i++)
        {
          const GpSession *session = g_ptr_array_index (sessions, i);
          GpMoment midnight = gp_moment_new (day, 0);

          *from = MIN (*from, MAX (0, session->start - midnight));
          *to = MAX (*to, MIN (GP_MINUTES_A_DAY, gp_session_get_end (session) - midnight));
        }
    }

  *from -= *from % 60;
}

gboolean
gp_week_find_closure (const GpWeek *week, GpDay day, char **name, GpScope *scope)
{
  GpSkipped skipped;

  if (!gp_closures_find_house (week->slice, day, &skipped, scope))
    return FALSE;

  *name = gp_closures_describe (week->slice, &skipped, week->language);

  return TRUE;
}

char *
gp_week_dup_reason (const GpWeek *week)
{
  g_autofree char *reason = NULL;
  GpScope scope;

  for (int i = 0; i < DAYS_OF_WORK; i++)
    {
      g_autofree char *name = NULL;

      if (!gp_week_find_closure (week, week->monday + i, &name, &scope))
        return NULL;
      if (reason == NULL)
        reason = g_steal_pointer (&name);
    }

  return g_steal_pointer (&reason);
}

gboolean
gp_week_is_narrow (const GpWeek *week, GpDay day)
{
  g_autoptr (GPtrArray) sessions = gp_week_list_timed (week, day);
  g_autofree char *name = NULL;
  GpScope scope;

  return sessions->len == 0 && (gp_day_get_weekday (day) >= GP_SATURDAY ||
                                gp_week_find_closure (week, day, &name, &scope));
}

guint
gp_week_get_families (const GpWeek *week)
{
  g_autoptr (GPtrArray) offered = gp_slice_list (week->slice, GP_RECORD_OFFERING);
  guint families = 0;

  for (guint i = 0; i < offered->len; i++)
    {
      const GpOffered *each = g_ptr_array_index (offered, i);

      families |= 1u << each->offering->family;
    }

  return families;
}
