/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/entry-rows.h"

#include <glib/gi18n-lib.h>

#include "app/store/column.h"
#include "app/store/tables.h"

static void
free_row (gpointer data)
{
  GpEntryRow *row = data;

  g_free (row->before);
  g_free (row->after);
  g_free (row);
}

static GpEntryRow *
read_row (GpStatement *statement, GError **error)
{
  GpRecordKind kind;
  const GpTable *table = gp_tables_find (gp_statement_get_text (statement, 0), &kind);
  GpEntryRow *row;

  if (table == NULL)
    {
      g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_UNREADABLE,
                   _ ("The plan “%s” is damaged: its journal speaks of a table %s. Go back to a "
                      "backup of it"),
                   gp_database_get_name (gp_statement_get_database (statement)),
                   gp_statement_get_text (statement, 0));
      return NULL;
    }

  row = g_new0 (GpEntryRow, 1);
  row->kind = kind;
  row->table = table;
  row->key1 = gp_statement_get_int (statement, 1);
  row->key2 = gp_statement_get_int (statement, 2);
  row->before = gp_column_dup_text (statement, 3);
  row->after = gp_column_dup_text (statement, 4);

  return row;
}

GPtrArray *
gp_entry_rows_list (GpDatabase *database, gint64 entry, GError **error)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (free_row);
  g_autoptr (GpStatement) list = gp_database_prepare (
      database,
      "SELECT subject, key1, key2, before, after FROM entry_row WHERE entry = $1 "
      "ORDER BY position",
      error);
  GpStep step;

  if (list == NULL)
    return NULL;

  gp_statement_bind_int (list, 1, entry);

  while ((step = gp_statement_step (list, error)) == GP_STEP_ROW)
    {
      GpEntryRow *row = read_row (list, error);

      if (row == NULL)
        return NULL;

      g_ptr_array_add (rows, row);
    }

  return step == GP_STEP_DONE ? g_steal_pointer (&rows) : NULL;
}

static void
add_series_of (GHashTable *series, const char *json)
{
  g_auto (GpRow) session = { 0 };

  if (json != NULL && gp_table_parse_row (gp_session_table.table, json, &session))
    g_hash_table_add (
        series, g_memdup2 (&session.values[GP_SESSION_COLUMN_SERIES].number, sizeof (gint64)));
}

GHashTable *
gp_entry_rows_list_series (GPtrArray *rows)
{
  GHashTable *series = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      const GpEntryRow *row = g_ptr_array_index (rows, i);

      if (row->kind == GP_RECORD_SERIES)
        g_hash_table_add (series, g_memdup2 (&row->key1, sizeof row->key1));

      if (row->table != gp_session_table.table)
        continue;

      add_series_of (series, row->before);
      add_series_of (series, row->after);
    }

  return series;
}

GArray *
gp_entry_rows_list_automatic (GpDatabase *database, gint64 since, GError **error)
{
  g_autoptr (GArray) sessions = g_array_new (FALSE, FALSE, sizeof (GpAutomaticSession));
  g_autoptr (GpStatement) list = gp_database_prepare (
      database,
      "SELECT DISTINCT session.id, session.series FROM entry "
      "JOIN entry_row ON entry_row.entry = entry.id "
      "JOIN session ON session.id = entry_row.key1 "
      "WHERE entry.kind = 'automatic' AND entry.id > $1 AND entry_row.subject = 'session' "
      "AND entry_row.before IS NULL ORDER BY session.id",
      error);
  GpStep step;

  if (list == NULL)
    return NULL;

  gp_statement_bind_int (list, 1, since);

  while ((step = gp_statement_step (list, error)) == GP_STEP_ROW)
    {
      GpAutomaticSession session = { gp_statement_get_int (list, 0),
                                     gp_statement_get_int (list, 1) };

      g_array_append_val (sessions, session);
    }

  return step == GP_STEP_DONE ? g_steal_pointer (&sessions) : NULL;
}
