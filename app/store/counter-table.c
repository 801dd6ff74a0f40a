/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/counter-table.h"

gboolean
gp_counter_table_take (
    GpDatabase *database, const char *name, gint64 count, gint64 *first, GError **error)
{
  g_autoptr (GpStatement) take = gp_database_prepare (
      database,
      "INSERT INTO counter (name, value) VALUES ($1, $2) "
      "ON CONFLICT (name) DO UPDATE SET value = counter.value + excluded.value RETURNING value",
      error);

  if (take == NULL)
    return FALSE;

  gp_statement_bind_text (take, 1, name);
  gp_statement_bind_int (take, 2, count);

  if (gp_statement_step (take, error) != GP_STEP_ROW)
    return FALSE;

  *first = gp_statement_get_int (take, 0) - count + 1;

  return TRUE;
}
