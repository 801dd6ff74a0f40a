/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/centre.h"
#include "app/store/column.h"
#include "app/store/tables.h"

static const GpTable table = {
  .name = "centre",
  .n_columns = 6,
  .n_keys = 1,
  .columns = { { "id", GP_VALUE_ID },
               { "name" },
               { "language" },
               { "opening_hours" },
               { "catalogues" },
               { "example" } },
  .get = "SELECT id, name, language, opening_hours, catalogues, example FROM centre WHERE id = $1",
  .put = "INSERT INTO centre (id, name, language, opening_hours, catalogues, example) "
         "VALUES ($1, $2, $3, $4, $5, $6) "
         "ON CONFLICT (id) DO UPDATE SET name = excluded.name, language = excluded.language, "
         "opening_hours = excluded.opening_hours, catalogues = excluded.catalogues, "
         "example = excluded.example",
  .remove = "DELETE FROM centre WHERE id = $1",
  .list = "SELECT id, name, language, opening_hours, catalogues, example FROM centre ORDER BY id",
};

static gpointer
read_centre (GpStatement *row)
{
  g_autoptr (GpCentre) centre = gp_centre_new ();

  centre->base.id = gp_statement_get_int (row, 0);
  centre->name = gp_column_dup_text (row, 1);
  centre->language = gp_language_parse (gp_statement_get_text (row, 2));
  centre->catalogues = gp_column_dup_text (row, 4);
  centre->example = gp_statement_get_int (row, 5) != 0;

  if (!gp_opening_hours_parse (gp_statement_get_text (row, 3), &centre->opening_hours))
    return NULL;

  return g_steal_pointer (&centre);
}

static void
fill_centre (gconstpointer record, GpRow *row)
{
  const GpCentre *centre = record;

  gp_row_add_id (row, centre->base.id);
  gp_row_add_text (row, centre->name);
  gp_row_add_text (row, gp_language_get_code (centre->language));
  gp_row_take_text (row, gp_opening_hours_format (&centre->opening_hours));
  gp_row_add_text (row, centre->catalogues);
  gp_row_add_int (row, centre->example);
}

const GpRecordTable gp_centre_table = {
  .table = &table,
  .read = read_centre,
  .fill = fill_centre,
};
