/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/store-private.h"
#include "app/store/tables.h"

/* {"centre":[{"id":1,…}],"offering":[…],…}: a line a row, so that two plans can be compared. */

static void
append_value (GString *json, const GpColumn *column, const GpValue *value)
{
  if (column->meaning == GP_VALUE_JSON && value->text != NULL)
    g_string_append (json, value->text);
  else
    gp_value_append_json (value, json);
}

static void
append_row (GString *json, const GpTable *table, const GpRow *row)
{
  for (guint i = 0; i < row->n_values; i++)
    {
      g_string_append_printf (json, "%s\"%s\":", i == 0 ? "{" : ",", table->columns[i].name);
      append_value (json, &table->columns[i], &row->values[i]);
    }

  g_string_append_c (json, '}');
}

static gboolean
append_table (GString *json, const GpTable *table, GpDatabase *database, GError **error)
{
  g_autoptr (GpStatement) list = gp_database_prepare (database, table->list, error);
  const char *separator = "\n";
  GpStep step = GP_STEP_FAILED;

  g_string_append_printf (json, "%s\"%s\":[", json->len > 1 ? ",\n" : "\n", table->name);

  while (list != NULL && (step = gp_statement_step (list, error)) == GP_STEP_ROW)
    {
      g_auto (GpRow) row = { 0 };

      gp_row_read (&row, list, table->n_columns);
      g_string_append (json, separator);
      append_row (json, table, &row);
      separator = ",\n";
    }

  g_string_append_c (json, ']');

  return step == GP_STEP_DONE;
}

static gboolean
append_tables (GString *json, GpDatabase *database, GError **error)
{
  for (guint i = 0; i < GP_N_RECORD_KINDS; i++)
    {
      const GpRecordTable *kind = gp_tables_get (i);

      if (!append_table (json, kind->table, database, error) ||
          (kind->owned != NULL && !append_table (json, kind->owned, database, error)))
        return FALSE;
    }

  return TRUE;
}

char *
gp_store_export_json (GpStore *store, GError **error)
{
  g_autoptr (GString) json = g_string_new ("{");
  gboolean exported = gp_store_begin_reading (store, error) &&
                      append_tables (json, gp_store_get_database (store), error);

  g_string_append (json, "\n}\n");

  return gp_store_end_reading (store, exported, error)
             ? g_string_free (g_steal_pointer (&json), FALSE)
             : NULL;
}
