/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/column.h"
#include "app/store/records.h"
#include "app/store/store-private.h"
#include "app/store/tables.h"

/* The sessions of some days and their series. Each statement finds, by index, those that start on
 * one of the days or on the day before, since a session may run past midnight, and every stay that
 * began before the end, but no longer ago than the longest one lasts; what is over before the first
 * day is then left out. */

typedef struct
{
  GpStore *store;
  GpSlice *slice;
  GpDay from;
  GpDay to;
  int longest; /* days of the longest stay */
} Days;

static gboolean
find_longest_stay (Days *days, GError **error)
{
  g_autoptr (GpStatement) longest =
      gp_database_prepare (gp_store_get_database (days->store),
                           "SELECT coalesce(max(days), 0) FROM session WHERE days > 0", error);

  if (longest == NULL || gp_statement_step (longest, error) != GP_STEP_ROW)
    return FALSE;

  days->longest = (int) gp_statement_get_int (longest, 0);

  return TRUE;
}

static GpStatement *
prepare (const Days *days, const char *sql, GError **error)
{
  GpStatement *statement = gp_database_prepare (gp_store_get_database (days->store), sql, error);

  if (statement == NULL)
    return NULL;

  gp_statement_bind_day (statement, 1, MAX (days->from, GP_DAY_NONE + 1) - 1);
  gp_statement_bind_day (statement, 2, MIN (days->to, G_MAXINT32 - 1) + 1);
  gp_statement_bind_day (statement, 3,
                         MAX (days->from, GP_DAY_NONE + days->longest) - days->longest);

  return statement;
}

static GHashTable *
read_sessions (const Days *days, GError **error)
{
  g_autoptr (GpStatement) owned = NULL;
  g_autoptr (GpStatement) rows = prepare (
      days,
      "SELECT id, series, kind, number, slot, start, minutes, days, room, cancellation, reason "
      "FROM session WHERE start >= $1 AND start < $2 "
      "UNION "
      "SELECT id, series, kind, number, slot, start, minutes, days, room, cancellation, reason "
      "FROM session WHERE days > 0 AND start >= $3 AND start < $2",
      error);

  if (rows == NULL)
    return NULL;

  owned = prepare (days,
                   "SELECT session, position, staff, stands_in_for FROM session_staff "
                   "WHERE session IN (SELECT id FROM session WHERE start >= $1 AND start < $2 "
                   "UNION SELECT id FROM session WHERE days > 0 AND start >= $3 AND start < $2) "
                   "ORDER BY session, position",
                   error);

  return owned != NULL ? gp_records_read (&gp_session_table, rows, owned, error) : NULL;
}

static GHashTable *
read_series (const Days *days, GError **error)
{
  g_autoptr (GpStatement) owned = NULL;
  g_autoptr (GpStatement) rows = prepare (
      days,
      "SELECT id, offering, letter, name, start, parts, length, closed_days, pauses, held, "
      "capacity, room, ended, merged_into FROM series "
      "WHERE id IN (SELECT series FROM session WHERE start >= $1 AND start < $2 "
      "UNION SELECT series FROM session WHERE days > 0 AND start >= $3 AND start < $2)",
      error);

  if (rows == NULL)
    return NULL;

  owned =
      prepare (days,
               "SELECT series, position, staff FROM series_staff "
               "WHERE series IN (SELECT series FROM session WHERE start >= $1 AND start < $2 "
               "UNION SELECT series FROM session WHERE days > 0 AND start >= $3 AND start < $2) "
               "ORDER BY series, position",
               error);

  return owned != NULL ? gp_records_read (&gp_series_table, rows, owned, error) : NULL;
}

/* The series may be missing from those read only where the plan is damaged. */
static void
put_days (const Days *days, GHashTable *sessions, GHashTable *all_series)
{
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, sessions);

  while (g_hash_table_iter_next (&iter, NULL, &record))
    {
      const GpSession *session = record;
      gpointer series = g_hash_table_lookup (all_series, &session->series);

      if (gp_session_get_last_day (session) < days->from || series == NULL)
        continue;

      gp_slice_put (days->slice, session);
      gp_slice_put (days->slice, series);
    }
}

static gboolean
load_days (const Days *days, GError **error)
{
  g_autoptr (GHashTable) sessions = read_sessions (days, error);
  g_autoptr (GHashTable) series = sessions != NULL ? read_series (days, error) : NULL;

  if (series == NULL)
    return FALSE;

  put_days (days, sessions, series);

  return TRUE;
}

gboolean
gp_store_load_days (GpStore *store, GpSlice *slice, GpDay from, GpDay to, GError **error)
{
  Days days = { store, slice, from, to, 0 };
  gboolean loaded = gp_store_begin_reading (store, error) && find_longest_stay (&days, error) &&
                    load_days (&days, error);

  return gp_store_end_reading (store, loaded, error);
}
