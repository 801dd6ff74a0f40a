/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/table.h"

static GpStatement *
prepare_with_key (const GpTable *table,
                  const char *sql,
                  GpDatabase *database,
                  gint64 key1,
                  gint64 key2,
                  GError **error)
{
  GpStatement *statement = gp_database_prepare (database, sql, error);

  if (statement == NULL)
    return NULL;

  gp_statement_bind_int (statement, 1, key1);

  if (table->n_keys > 1)
    gp_statement_bind_int (statement, 2, key2);

  return statement;
}

gboolean
gp_table_get (const GpTable *table,
              GpDatabase *database,
              gint64 key1,
              gint64 key2,
              GpRow *row,
              gboolean *found,
              GError **error)
{
  g_autoptr (GpStatement) get = prepare_with_key (table, table->get, database, key1, key2, error);
  GpStep step = get != NULL ? gp_statement_step (get, error) : GP_STEP_FAILED;

  *found = step == GP_STEP_ROW;

  if (*found)
    gp_row_read (row, get, table->n_columns);

  return step != GP_STEP_FAILED;
}

gboolean
gp_table_put (const GpTable *table, GpDatabase *database, const GpRow *row, GError **error)
{
  g_autoptr (GpStatement) put = gp_database_prepare (database, table->put, error);

  if (put == NULL)
    return FALSE;

  gp_row_bind (row, put);

  return gp_statement_run (put, error);
}

gboolean
gp_table_remove (
    const GpTable *table, GpDatabase *database, gint64 key1, gint64 key2, GError **error)
{
  g_autoptr (GpStatement) remove =
      prepare_with_key (table, table->remove, database, key1, key2, error);

  return remove != NULL && gp_statement_run (remove, error);
}

GArray *
gp_table_list_owned (const GpTable *table, GpDatabase *database, gint64 owner, GError **error)
{
  g_autoptr (GArray) rows = g_array_new (FALSE, TRUE, sizeof (GpRow));
  g_autoptr (GpStatement) list = gp_database_prepare (database, table->list_owned, error);
  GpStep step = GP_STEP_FAILED;

  g_array_set_clear_func (rows, (GDestroyNotify) gp_row_clear);

  if (list == NULL)
    return NULL;

  gp_statement_bind_int (list, 1, owner);

  while ((step = gp_statement_step (list, error)) == GP_STEP_ROW)
    {
      g_array_set_size (rows, rows->len + 1);
      gp_row_read (&g_array_index (rows, GpRow, rows->len - 1), list, table->n_columns);
    }

  return step == GP_STEP_DONE ? g_steal_pointer (&rows) : NULL;
}

gint64
gp_table_get_key2 (const GpTable *table, const GpRow *row)
{
  return table->n_keys > 1 ? row->values[1].number : 0;
}

gboolean
gp_table_parse_row (const GpTable *table, const char *json, GpRow *row)
{
  return gp_row_parse_json (row, json) && row->n_values == table->n_columns;
}
