/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/records.h"

#include <glib/gi18n-lib.h>

static void
set_unreadable (const GpTable *table, GpStatement *row, GError **error)
{
  g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_UNREADABLE,
               _ ("The plan “%s” is damaged: row %d of the table %s cannot be "
                  "read. Go back to a backup of it"),
               gp_database_get_name (gp_statement_get_database (row)),
               (int) gp_statement_get_int (row, 0), table->name);
}

static gboolean
read_rows (const GpRecordTable *kind, GpStatement *rows, GHashTable *records, GError **error)
{
  GpStep step;

  while ((step = gp_statement_step (rows, error)) == GP_STEP_ROW)
    {
      GpRecord *record = kind->read (rows);

      if (record == NULL)
        {
          set_unreadable (kind->table, rows, error);
          return FALSE;
        }

      g_hash_table_replace (records, &record->id, record);
    }

  return step == GP_STEP_DONE;
}

static gboolean
read_owned (const GpRecordTable *kind, GpStatement *owned, GHashTable *records, GError **error)
{
  GpStep step;

  while ((step = gp_statement_step (owned, error)) == GP_STEP_ROW)
    {
      gint64 owner = gp_statement_get_int (owned, 0);
      gpointer record = g_hash_table_lookup (records, &owner);

      if (record != NULL)
        kind->read_owned (record, owned);
    }

  return step == GP_STEP_DONE;
}

GHashTable *
gp_records_read (const GpRecordTable *kind, GpStatement *rows, GpStatement *owned, GError **error)
{
  g_autoptr (GHashTable) records =
      g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, gp_record_unref);

  if (!read_rows (kind, rows, records, error) ||
      (owned != NULL && !read_owned (kind, owned, records, error)))
    return NULL;

  return g_steal_pointer (&records);
}

GHashTable *
gp_records_read_all (const GpRecordTable *kind, GpDatabase *database, GError **error)
{
  g_autoptr (GpStatement) rows = gp_database_prepare (database, kind->table->list, error);
  g_autoptr (GpStatement) owned = NULL;

  if (rows == NULL)
    return NULL;

  if (kind->owned != NULL)
    {
      owned = gp_database_prepare (database, kind->owned->list, error);
      if (owned == NULL)
        return NULL;
    }

  return gp_records_read (kind, rows, owned, error);
}

GHashTable *
gp_records_read_one (const GpRecordTable *kind, GpDatabase *database, gint64 id, GError **error)
{
  g_autoptr (GpStatement) rows = gp_database_prepare (database, kind->table->get, error);
  g_autoptr (GpStatement) owned = NULL;

  if (rows == NULL)
    return NULL;

  gp_statement_bind_int (rows, 1, id);

  if (kind->owned != NULL)
    {
      owned = gp_database_prepare (database, kind->owned->list_owned, error);
      if (owned == NULL)
        return NULL;

      gp_statement_bind_int (owned, 1, id);
    }

  return gp_records_read (kind, rows, owned, error);
}
