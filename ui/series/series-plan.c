/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/calendar/iso-week.h"
#include "app/plan/closures.h"
#include "ui/series/series-plan.h"

static void
free_line (gpointer data)
{
  GpPlanLine *line = data;

  g_free (line->sign);
  g_free (line->times);
  g_free (line->reason);
  g_ptr_array_unref (line->conflicts);
  g_free (line);
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  const GpPlanLine *first = *(const GpPlanLine *const *) a;
  const GpPlanLine *second = *(const GpPlanLine *const *) b;

  if (first->day != second->day || first->session == NULL || second->session == NULL)
    return first->day < second->day ? -1 : first->day > second->day;

  return gp_session_compare (first->session, second->session);
}

static char *
make_sign (const GpSession *session)
{
  if (session->number == 0)
    return g_strdup ("·");

  switch (session->session_kind)
    {
    case GP_SESSION_KIND_STOP_PLAN:
      return g_strdup_printf ("S%d", session->number);
    case GP_SESSION_KIND_EXTRA:
      return g_strdup_printf ("+%d", session->number);
    case GP_SESSION_KIND_SESSION:
    default:
      return g_strdup_printf ("%d", session->number);
    }
}

static char *
say_times (const GpSession *session, GpLanguage language)
{
  if (session->days > 0)
    return gp_names_format_span (gp_moment_get_day (session->start),
                                 gp_session_get_last_day (session), language);

  return gp_names_format_times (session->start, session->minutes);
}

static void
add_session (GpSeriesPlan *plan, const GpSession *session, GpMoment now)
{
  GpPlanLine *line;

  if (gp_session_is_cancelled (session))
    return;

  line = g_new0 (GpPlanLine, 1);
  line->day = gp_moment_get_day (session->start);
  line->session = session;
  line->sign = make_sign (session);
  line->times = say_times (session, plan->language);
  line->over = gp_session_is_over (session, now) && session->base.id > 0;
  line->conflicts = g_ptr_array_new ();
  for (guint i = 0; i < plan->conflicts->len; i++)
    {
      const GpConflict *conflict = g_ptr_array_index (plan->conflicts, i);

      if (conflict->session == session->base.id)
        g_ptr_array_add (line->conflicts, (gpointer) conflict);
    }

  plan->n_sessions++;
  plan->n_clear += line->conflicts->len == 0;
  g_ptr_array_add (plan->lines, line);
}

static char *
say_why_skipped (GpClosureKind kind, const char *reason)
{
  switch (kind)
    {
    case GP_CLOSURE_HOLIDAY:
      return g_strdup_printf (_ ("%s · public holiday"), reason);
    case GP_CLOSURE_CENTRE:
      return g_strdup_printf (_ ("%s · the centre's closing day"), reason);
    case GP_CLOSURE_PAUSE:
    default:
      return g_strdup (reason);
    }
}

static void
add_skipped (GpSeriesPlan *plan, const GpSkipped *skipped)
{
  GpPlanLine *line = g_new0 (GpPlanLine, 1);

  line->day = skipped->day;
  line->sign = g_strdup ("–");
  line->reason = gp_closures_describe (plan->slice, skipped, plan->language);
  line->times = say_why_skipped (skipped->kind, line->reason);
  line->conflicts = g_ptr_array_new ();

  plan->n_skipped++;
  g_ptr_array_add (plan->lines, line);
}

GpSeriesPlan *
gp_series_plan_new (GpSlice *slice,
                    gint64 series,
                    GArray *skipped,
                    GPtrArray *conflicts,
                    GpMoment now,
                    GpLanguage language)
{
  GpSeriesPlan *plan = g_new0 (GpSeriesPlan, 1);
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);

  plan->slice = gp_slice_ref (slice);
  plan->series = gp_slice_get_series (slice, series);
  plan->language = language;
  plan->lines = g_ptr_array_new_with_free_func (free_line);
  plan->conflicts = g_ptr_array_ref (conflicts);
  for (guint i = 0; i < sessions->len; i++)
    add_session (plan, g_ptr_array_index (sessions, i), now);
  for (guint i = 0; i < skipped->len; i++)
    add_skipped (plan, &g_array_index (skipped, GpSkipped, i));
  g_ptr_array_sort (plan->lines, compare_lines);

  return plan;
}

void
gp_series_plan_free (GpSeriesPlan *plan)
{
  g_ptr_array_unref (plan->lines);
  g_ptr_array_unref (plan->conflicts);
  gp_slice_unref (plan->slice);
  g_free (plan);
}

const GpPlanLine *
gp_series_plan_get_line (const GpSeriesPlan *plan, guint index)
{
  return g_ptr_array_index (plan->lines, index);
}

guint
gp_series_plan_count_conflicts (const GpSeriesPlan *plan, GpConflictKind kind, gint64 resource)
{
  guint count = 0;

  for (guint i = 0; i < plan->conflicts->len; i++)
    {
      const GpConflict *conflict = g_ptr_array_index (plan->conflicts, i);

      count += conflict->kind == kind && conflict->resource == resource;
    }

  return count;
}

gboolean
gp_series_plan_can_solve (const GpSeriesPlan *plan)
{
  for (guint i = 0; i < plan->lines->len; i++)
    {
      GPtrArray *conflicts = gp_series_plan_get_line (plan, i)->conflicts;

      for (guint j = 0; j < conflicts->len; j++)
        if (((const GpConflict *) g_ptr_array_index (conflicts, j))->remedies->len > 0)
          return TRUE;
    }

  return FALSE;
}

GpDay
gp_series_plan_get_first_day (const GpSeriesPlan *plan)
{
  for (guint i = 0; i < plan->lines->len; i++)
    if (gp_series_plan_get_line (plan, i)->session != NULL)
      return gp_series_plan_get_line (plan, i)->day;

  return GP_DAY_NONE;
}

GpDay
gp_series_plan_get_last_day (const GpSeriesPlan *plan)
{
  for (guint i = plan->lines->len; i > 0; i--)
    if (gp_series_plan_get_line (plan, i - 1)->session != NULL)
      return gp_series_plan_get_line (plan, i - 1)->day;

  return GP_DAY_NONE;
}

GpDay
gp_series_plan_find_drift (const GpSeriesPlan *plan)
{
  GpDay first = gp_series_plan_get_first_day (plan);
  const GpRhythm *rhythm = gp_series_get_rhythm (plan->series, first);

  if (first == GP_DAY_NONE || rhythm->kind != GP_RHYTHM_WEEKLY || rhythm->interval % 2 != 0)
    return GP_DAY_NONE;

  for (guint i = 0; i < plan->lines->len; i++)
    {
      const GpPlanLine *line = gp_series_plan_get_line (plan, i);

      if (line->session != NULL && !gp_session_is_moved (line->session) &&
          gp_iso_week_is_even (gp_iso_week_of (line->day)) !=
              gp_iso_week_is_even (gp_iso_week_of (first)))
        return line->day;
    }

  return GP_DAY_NONE;
}

int
gp_series_plan_get_delay (const GpSeriesPlan *plan)
{
  if (plan->n_sessions == 0 || plan->n_skipped == 0 || plan->series->length.kind != GP_LENGTH_COUNT)
    return 0;

  /* Without closed days the course would have taken the first n_sessions of these days. */
  return gp_series_plan_get_last_day (plan) -
         gp_series_plan_get_line (plan, plan->n_sessions - 1)->day;
}
