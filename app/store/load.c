/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/column.h"
#include "app/store/records.h"
#include "app/store/store-private.h"
#include "app/store/tables.h"
#include "app/store/write.h"

/* What slices are filled with: a few statements each, however much there is. */

static void
put_all (GpSlice *slice, GHashTable *records)
{
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, records);

  while (g_hash_table_iter_next (&iter, NULL, &record))
    gp_slice_put (slice, record);
}

static gboolean
load_all (GpStore *store, GpSlice *slice, GpRecordKind kind, GError **error)
{
  g_autoptr (GHashTable) records =
      gp_records_read_all (gp_tables_get (kind), gp_store_get_database (store), error);

  if (records == NULL)
    return FALSE;

  put_all (slice, records);

  return TRUE;
}

gboolean
gp_store_load_basics (GpStore *store, GpSlice *slice, GError **error)
{
  static const GpRecordKind kinds[] = {
    GP_RECORD_CENTRE, GP_RECORD_OFFERING, GP_RECORD_CLOSING_DAY,
    GP_RECORD_STAFF,  GP_RECORD_ROOM,     GP_RECORD_ACCEPTANCE,
  };
  gboolean loaded = gp_store_begin_reading (store, error);

  for (guint i = 0; loaded && i < G_N_ELEMENTS (kinds); i++)
    loaded = load_all (store, slice, kinds[i], error);

  return gp_store_end_reading (store, loaded, error);
}

gboolean
gp_store_load_all_series (GpStore *store, GpSlice *slice, GError **error)
{
  gboolean loaded =
      gp_store_begin_reading (store, error) && load_all (store, slice, GP_RECORD_SERIES, error);

  return gp_store_end_reading (store, loaded, error);
}

static gboolean
load_open_series (GpStore *store, GpSlice *slice, GError **error)
{
  GpDatabase *database = gp_store_get_database (store);
  g_autoptr (GHashTable) series = NULL;
  g_autoptr (GpStatement) owned = NULL;
  g_autoptr (GpStatement) rows = gp_database_prepare (
      database,
      "SELECT id, offering, letter, name, start, parts, length, closed_days, pauses, held, "
      "capacity, room, ended, merged_into FROM series WHERE length = 'open' AND ended IS NULL",
      error);

  if (rows == NULL)
    return FALSE;

  owned = gp_database_prepare (database,
                               "SELECT series, position, staff FROM series_staff WHERE series IN "
                               "(SELECT id FROM series WHERE length = 'open' AND ended IS NULL) "
                               "ORDER BY series, position",
                               error);

  if (owned == NULL)
    return FALSE;

  series = gp_records_read (&gp_series_table, rows, owned, error);

  if (series == NULL)
    return FALSE;

  put_all (slice, series);

  return TRUE;
}

gboolean
gp_store_load_open_series (GpStore *store, GpSlice *slice, GError **error)
{
  gboolean loaded = gp_store_begin_reading (store, error) && load_open_series (store, slice, error);

  return gp_store_end_reading (store, loaded, error);
}

static gboolean
load_sessions_of (GpStore *store, GpSlice *slice, gint64 series, GError **error)
{
  GpDatabase *database = gp_store_get_database (store);
  g_autoptr (GHashTable) sessions = NULL;
  g_autoptr (GpStatement) owned = NULL;
  g_autoptr (GpStatement) rows = gp_database_prepare (
      database,
      "SELECT id, series, kind, number, slot, start, minutes, days, room, cancellation, reason "
      "FROM session WHERE series = $1",
      error);

  if (rows == NULL)
    return FALSE;

  owned = gp_database_prepare (
      database,
      "SELECT session_staff.session, position, staff, stands_in_for FROM session "
      "JOIN session_staff ON session_staff.session = session.id WHERE series = $1 "
      "ORDER BY session_staff.session, position",
      error);

  if (owned == NULL)
    return FALSE;

  gp_statement_bind_int (rows, 1, series);
  gp_statement_bind_int (owned, 1, series);
  sessions = gp_records_read (&gp_session_table, rows, owned, error);

  if (sessions == NULL)
    return FALSE;

  put_all (slice, sessions);

  return TRUE;
}

static gboolean
load_series (GpStore *store, GpSlice *slice, gint64 id, gboolean *found, GError **error)
{
  g_autoptr (GHashTable) series =
      gp_records_read_one (&gp_series_table, gp_store_get_database (store), id, error);

  if (series == NULL)
    return FALSE;

  put_all (slice, series);

  if (found != NULL)
    *found = g_hash_table_size (series) > 0;

  return load_sessions_of (store, slice, id, error);
}

gboolean
gp_store_load_series (
    GpStore *store, GpSlice *slice, gint64 series, gboolean *found, GError **error)
{
  gboolean loaded =
      gp_store_begin_reading (store, error) && load_series (store, slice, series, found, error);

  return gp_store_end_reading (store, loaded, error);
}

static gboolean
load_session (GpStore *store, GpSlice *slice, gint64 session, gboolean *found, GError **error)
{
  g_autoptr (GpStatement) find = gp_database_prepare (
      gp_store_get_database (store), "SELECT series FROM session WHERE id = $1", error);
  GpStep step;

  if (find == NULL)
    return FALSE;

  gp_statement_bind_int (find, 1, session);
  step = gp_statement_step (find, error);

  if (step == GP_STEP_ROW)
    return load_series (store, slice, gp_statement_get_int (find, 0), found, error);

  if (found != NULL)
    *found = FALSE;

  return step == GP_STEP_DONE;
}

gboolean
gp_store_load_session (
    GpStore *store, GpSlice *slice, gint64 session, gboolean *found, GError **error)
{
  gboolean loaded =
      gp_store_begin_reading (store, error) && load_session (store, slice, session, found, error);

  return gp_store_end_reading (store, loaded, error);
}
