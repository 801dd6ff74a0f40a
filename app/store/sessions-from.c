/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/session.h"
#include "app/store/column.h"
#include "app/store/store-private.h"
#include "app/store/write.h"

/* What is asked of the sessions on or after a day. One that began on the day before may run past
 * midnight, and a stay may have begun long before: those few are looked at one by one. */

/* Of a row whose columns from that one on are start, minutes, days. */
static gboolean
takes_place_from (GpStatement *row, int column, GpDay from)
{
  g_autoptr (GpSession) session = gp_session_new ();

  session->start = gp_column_get_moment (row, column);
  session->minutes = (int) gp_statement_get_int (row, column + 1);
  session->days = (int) gp_statement_get_int (row, column + 2);

  return gp_session_get_last_day (session) >= from;
}

static GpStatement *
prepare_from (GpStore *store, const char *sql, GpDay from, GError **error)
{
  GpStatement *statement = gp_database_prepare (gp_store_get_database (store), sql, error);

  if (statement != NULL)
    gp_statement_bind_day (statement, 1, MAX (from, GP_DAY_NONE + 1) - 1);

  return statement;
}

static void
add_revision (GHashTable *revisions, GpStatement *row)
{
  gint64 session = gp_statement_get_int (row, 0);
  GpRevision revision = { (int) gp_statement_get_int (row, 1), gp_statement_get_int (row, 2) };

  g_hash_table_insert (revisions, g_memdup2 (&session, sizeof session),
                       g_memdup2 (&revision, sizeof revision));
}

GHashTable *
gp_store_list_revisions (GpStore *store, GpDay from, GError **error)
{
  g_autoptr (GHashTable) revisions =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  g_autoptr (GpStatement) list = prepare_from (
      store,
      "SELECT session.id, sequence, modified, start, minutes, days FROM session "
      "JOIN session_revision ON session_revision.session = session.id WHERE start >= $1 "
      "UNION ALL "
      "SELECT session.id, sequence, modified, start, minutes, days FROM session "
      "JOIN session_revision ON session_revision.session = session.id "
      "WHERE days > 0 AND start < $1",
      from, error);
  GpStep step = GP_STEP_FAILED;

  while (list != NULL && (step = gp_statement_step (list, error)) == GP_STEP_ROW)
    if (takes_place_from (list, 3, from))
      add_revision (revisions, list);

  return gp_store_finish (step == GP_STEP_DONE, error) ? g_steal_pointer (&revisions) : NULL;
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  gint64 one = *(const gint64 *) a;
  gint64 other = *(const gint64 *) b;

  return (one > other) - (one < other);
}

/* (transfer full) */
static GArray *
sort_ids (GHashTable *ids)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (gint64));
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, ids);

  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_array_append_vals (list, id, 1);

  g_array_sort (list, compare_ids);

  return list;
}

static void
add_series (GHashTable *series, GpStatement *row)
{
  gint64 id = gp_statement_get_int (row, 0);

  g_hash_table_add (series, g_memdup2 (&id, sizeof id));
}

static gboolean
add_series_with_sessions (GpStore *store, GpDay from, GHashTable *series, GError **error)
{
  g_autoptr (GpStatement) list = prepare_from (
      store,
      "SELECT series, start, minutes, days FROM session WHERE start >= $1 "
      "UNION ALL "
      "SELECT series, start, minutes, days FROM session WHERE days > 0 AND start < $1",
      from, error);
  GpStep step = GP_STEP_FAILED;

  while (list != NULL && (step = gp_statement_step (list, error)) == GP_STEP_ROW)
    if (takes_place_from (list, 1, from))
      add_series (series, list);

  return step == GP_STEP_DONE;
}

static gboolean
add_open_series (GpStore *store, GHashTable *series, GError **error)
{
  g_autoptr (GpStatement) list =
      gp_database_prepare (gp_store_get_database (store),
                           "SELECT id FROM series WHERE length = 'open' AND ended IS NULL", error);
  GpStep step = GP_STEP_FAILED;

  while (list != NULL && (step = gp_statement_step (list, error)) == GP_STEP_ROW)
    add_series (series, list);

  return step == GP_STEP_DONE;
}

GArray *
gp_store_list_running_series (GpStore *store, GpDay from, GError **error)
{
  g_autoptr (GHashTable) series = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  gboolean listed = gp_store_begin_reading (store, error) &&
                    add_series_with_sessions (store, from, series, error) &&
                    add_open_series (store, series, error);

  return gp_store_end_reading (store, listed, error) ? sort_ids (series) : NULL;
}

GPtrArray *
gp_store_list_letters (GpStore *store, gint64 offering, GpDay from, GpDay to, GError **error)
{
  g_autoptr (GPtrArray) letters = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GpStatement) list = gp_database_prepare (
      gp_store_get_database (store),
      "SELECT DISTINCT letter FROM series WHERE offering = $1 AND letter IS NOT NULL "
      "AND EXISTS (SELECT 1 FROM session WHERE session.series = series.id "
      "AND session.start >= $2 AND session.start < $3) ORDER BY letter",
      error);
  GpStep step = GP_STEP_FAILED;

  if (list != NULL)
    {
      gp_statement_bind_int (list, 1, offering);
      gp_statement_bind_day (list, 2, from);
      gp_statement_bind_day (list, 3, MIN (to, G_MAXINT32 - 1) + 1);
    }

  while (list != NULL && (step = gp_statement_step (list, error)) == GP_STEP_ROW)
    g_ptr_array_add (letters, gp_column_dup_text (list, 0));

  return gp_store_finish (step == GP_STEP_DONE, error) ? g_steal_pointer (&letters) : NULL;
}
