/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/season-data.h"

#include <glib/gi18n-lib.h>

/* Summer holidays part the year into two seasons. */
#define FIRST_MONTH_OF_AUTUMN 7

static GHashTable *
new_ids (void)
{
  return g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

/* Series that have a session at this minute. */
static GHashTable *
find_running (GpPlanner *planner, GpMoment now, GError **error)
{
  GpDay today = gp_moment_get_day (now);
  g_autoptr (GpSlice) slice = gp_planner_read_days (planner, today, today, error);
  g_autoptr (GPtrArray) sessions = NULL;
  GHashTable *running;

  if (slice == NULL)
    return NULL;

  running = new_ids ();
  sessions = gp_slice_list_sessions (slice, today, today);
  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      if (!gp_session_is_cancelled (session) && session->start <= now &&
          !gp_session_is_over (session, now))
        g_hash_table_add (running, g_memdup2 (&session->series, sizeof session->series));
    }

  return running;
}

static GPtrArray *
make_items (const GpFactsContext *context, GArray *progress)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < progress->len; i++)
    {
      const GpProgress *one = &g_array_index (progress, GpProgress, i);
      const GpSeries *series = gp_slice_get_series (context->slice, one->series);

      if (series != NULL)
        g_ptr_array_add (items, gp_series_item_new (gp_series_facts_new (context, series, one)));
    }

  return items;
}

GPtrArray *
gp_season_data_read (GpPlanner *planner, GHashTable *conflicts, GpSlice **slice, GError **error)
{
  GpMoment now = gp_planner_get_now (planner);
  g_autoptr (GpSlice) read = gp_planner_read_all_series (planner, error);
  g_autoptr (GHashTable) running = NULL;
  g_autoptr (GArray) progress = NULL;

  if (read == NULL || (running = find_running (planner, now, error)) == NULL ||
      (progress = gp_store_list_progress (gp_planner_get_store (planner), now, error)) == NULL)
    return NULL;

  *slice = gp_slice_ref (read);
  return make_items (&(GpFactsContext){ read, now, gp_planner_get_environment (planner)->language,
                                        running, conflicts },
                     progress);
}

GHashTable *
gp_season_data_count_conflicts (GpPlanner *planner, GError **error)
{
  g_autoptr (GPtrArray) conflicts = gp_planner_list_conflicts (
      planner, gp_planner_get_today (planner), gp_planner_get_horizon (planner), NULL, error);
  GHashTable *counts;

  if (conflicts == NULL)
    return NULL;

  counts = new_ids ();
  for (guint i = 0; i < conflicts->len; i++)
    {
      const GpConflict *conflict = g_ptr_array_index (conflicts, i);
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, &conflict->series));

      g_hash_table_insert (counts, g_memdup2 (&conflict->series, sizeof conflict->series),
                           GUINT_TO_POINTER (count + 1));
    }

  return counts;
}

guint
gp_season_data_sum_conflicts (GHashTable *conflicts)
{
  GHashTableIter iter;
  gpointer count;
  guint sum = 0;

  if (conflicts == NULL)
    return 0;

  g_hash_table_iter_init (&iter, conflicts);
  while (g_hash_table_iter_next (&iter, NULL, &count))
    sum += GPOINTER_TO_UINT (count);

  return sum;
}

char *
gp_season_data_name (GpDay day)
{
  return g_strdup_printf (gp_day_get_month (day) < FIRST_MONTH_OF_AUTUMN ? _ ("spring %d")
                                                                         : _ ("autumn %d"),
                          gp_day_get_year (day));
}
