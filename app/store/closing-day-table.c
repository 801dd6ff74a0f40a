/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/closing-day.h"
#include "app/store/column.h"
#include "app/store/tables.h"

static const GpTable table = {
  .name = "closing_day",
  .n_columns = 6,
  .n_keys = 1,
  .columns = { { "id", GP_VALUE_ID },
               { "from_day" },
               { "to_day" },
               { "yearly" },
               { "scope" },
               { "name" } },
  .get = "SELECT id, from_day, to_day, yearly, scope, name FROM closing_day WHERE id = $1",
  .put = "INSERT INTO closing_day (id, from_day, to_day, yearly, scope, name) "
         "VALUES ($1, $2, $3, $4, $5, $6) "
         "ON CONFLICT (id) DO UPDATE SET from_day = excluded.from_day, to_day = excluded.to_day, "
         "yearly = excluded.yearly, scope = excluded.scope, name = excluded.name",
  .remove = "DELETE FROM closing_day WHERE id = $1",
  .list = "SELECT id, from_day, to_day, yearly, scope, name FROM closing_day ORDER BY id",
};

static gpointer
read_closing_day (GpStatement *row)
{
  g_autoptr (GpClosingDay) closing_day = gp_closing_day_new ();

  closing_day->base.id = gp_statement_get_int (row, 0);
  closing_day->yearly = gp_statement_get_int (row, 3) != 0;
  closing_day->name = gp_column_dup_text (row, 5);

  if (!gp_column_read_day (row, 1, &closing_day->from) ||
      !gp_column_read_day (row, 2, &closing_day->to) ||
      !gp_scope_parse (gp_statement_get_text (row, 4), &closing_day->scope))
    return NULL;

  return g_steal_pointer (&closing_day);
}

static void
fill_closing_day (gconstpointer record, GpRow *row)
{
  const GpClosingDay *closing_day = record;

  gp_row_add_id (row, closing_day->base.id);
  gp_row_add_day (row, closing_day->from);
  gp_row_add_day (row, closing_day->to);
  gp_row_add_int (row, closing_day->yearly);
  gp_row_add_text (row, gp_scope_get_nick (closing_day->scope));
  gp_row_add_text (row, closing_day->name);
}

const GpRecordTable gp_closing_day_table = {
  .table = &table,
  .read = read_closing_day,
  .fill = fill_closing_day,
};
