/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/session.h"
#include "app/store/column.h"
#include "app/store/store-private.h"
#include "app/store/write.h"

/* Where series stand. The database counts; only which sessions of the last day and which stays are
 * over takes the calendar, so those few are looked at one by one. */

static GpStatement *
prepare_with_moments (
    GpStore *store, const char *sql, GpMoment first, GpMoment second, GError **error)
{
  GpStatement *statement = gp_database_prepare (gp_store_get_database (store), sql, error);

  if (statement == NULL)
    return NULL;

  gp_statement_bind_moment (statement, 1, first);
  gp_statement_bind_moment (statement, 2, second);

  return statement;
}

static gboolean
count_sessions (GpStore *store, GpMoment now, GArray *list, GError **error)
{
  g_autoptr (GpStatement) count = prepare_with_moments (
      store,
      "SELECT series.id, count(session.start), "
      "count(CASE WHEN session.start < $1 AND session.days = 0 THEN 1 END), "
      "min(CASE WHEN session.start >= $2 THEN session.start END), max(session.start) "
      "FROM series LEFT JOIN session ON session.series = series.id "
      "AND session.kind = 'session' AND session.cancellation = 'none' "
      "GROUP BY series.id ORDER BY series.id",
      now - GP_MINUTES_A_DAY, now, error);
  GpStep step = GP_STEP_FAILED;

  while (count != NULL && (step = gp_statement_step (count, error)) == GP_STEP_ROW)
    {
      GpProgress progress = {
        .series = gp_statement_get_int (count, 0),
        .total = (int) gp_statement_get_int (count, 1),
        .over = (int) gp_statement_get_int (count, 2),
        .next = gp_column_get_moment (count, 3),
        .last = gp_column_get_moment (count, 4),
      };

      g_array_append_val (list, progress);
    }

  return step == GP_STEP_DONE;
}

static int
compare_series (gconstpointer a, gconstpointer b)
{
  const GpProgress *one = a;
  const GpProgress *other = b;

  return (one->series > other->series) - (one->series < other->series);
}

static void
add_if_over (GpStatement *row, GpMoment now, GArray *list)
{
  g_autoptr (GpSession) session = gp_session_new ();
  GpProgress key = { .series = gp_statement_get_int (row, 0) };
  guint index;

  session->start = gp_column_get_moment (row, 1);
  session->minutes = (int) gp_statement_get_int (row, 2);
  session->days = (int) gp_statement_get_int (row, 3);

  if (gp_session_is_over (session, now) &&
      g_array_binary_search (list, &key, compare_series, &index))
    g_array_index (list, GpProgress, index).over++;
}

static gboolean
count_close_ones (GpStore *store, GpMoment now, GArray *list, GError **error)
{
  g_autoptr (GpStatement) close = prepare_with_moments (
      store,
      "SELECT series, start, minutes, days FROM session "
      "WHERE start >= $1 AND start < $2 AND days = 0 "
      "AND kind = 'session' AND cancellation = 'none' "
      "UNION ALL "
      "SELECT series, start, minutes, days FROM session "
      "WHERE start < $2 AND days > 0 AND kind = 'session' AND cancellation = 'none'",
      now - GP_MINUTES_A_DAY, now, error);
  GpStep step = GP_STEP_FAILED;

  while (close != NULL && (step = gp_statement_step (close, error)) == GP_STEP_ROW)
    add_if_over (close, now, list);

  return step == GP_STEP_DONE;
}

GArray *
gp_store_list_progress (GpStore *store, GpMoment now, GError **error)
{
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (GpProgress));
  gboolean listed = gp_store_begin_reading (store, error) &&
                    count_sessions (store, now, list, error) &&
                    count_close_ones (store, now, list, error);

  return gp_store_end_reading (store, listed, error) ? g_steal_pointer (&list) : NULL;
}

GArray *
gp_store_list_open_series (GpStore *store, GError **error)
{
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (GpOpenSeries));
  g_autoptr (GpStatement) open =
      gp_database_prepare (gp_store_get_database (store),
                           "SELECT id, "
                           "(SELECT max(slot) FROM session WHERE series = series.id), "
                           "(SELECT max(number) FROM session "
                           "WHERE series = series.id AND kind = 'session') "
                           "FROM series WHERE length = 'open' AND ended IS NULL ORDER BY id",
                           error);
  GpStep step = GP_STEP_FAILED;

  while (open != NULL && (step = gp_statement_step (open, error)) == GP_STEP_ROW)
    {
      GpOpenSeries series = {
        .series = gp_statement_get_int (open, 0),
        .last_slot = gp_column_get_moment (open, 1),
        .last_number = (int) gp_statement_get_int (open, 2),
      };

      g_array_append_val (list, series);
    }

  return gp_store_finish (step == GP_STEP_DONE, error) ? g_steal_pointer (&list) : NULL;
}
