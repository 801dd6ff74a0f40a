/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/series.h"
#include "app/store/column.h"
#include "app/store/tables.h"

static const GpTable table = {
  .name = "series",
  .n_columns = 14,
  .n_keys = 1,
  .columns = { { "id", GP_VALUE_ID },
               { "offering", GP_VALUE_ID },
               { "letter" },
               { "name" },
               { "start" },
               { "parts" },
               { "length" },
               { "closed_days" },
               { "pauses" },
               { "held" },
               { "capacity" },
               { "room", GP_VALUE_ID },
               { "ended" },
               { "merged_into", GP_VALUE_ID } },
  .get = "SELECT id, offering, letter, name, start, parts, length, closed_days, pauses, held, "
         "capacity, room, ended, merged_into FROM series WHERE id = $1",
  .put = "INSERT INTO series (id, offering, letter, name, start, parts, length, closed_days, "
         "pauses, held, capacity, room, ended, merged_into) "
         "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) "
         "ON CONFLICT (id) DO UPDATE SET offering = excluded.offering, letter = excluded.letter, "
         "name = excluded.name, start = excluded.start, parts = excluded.parts, "
         "length = excluded.length, closed_days = excluded.closed_days, "
         "pauses = excluded.pauses, held = excluded.held, capacity = excluded.capacity, "
         "room = excluded.room, ended = excluded.ended, merged_into = excluded.merged_into",
  .remove = "DELETE FROM series WHERE id = $1",
  .list = "SELECT id, offering, letter, name, start, parts, length, closed_days, pauses, held, "
          "capacity, room, ended, merged_into FROM series ORDER BY id",
};

static const GpTable staff_table = {
  .name = "series_staff",
  .n_columns = 3,
  .n_keys = 2,
  .columns = { { "series", GP_VALUE_ID }, { "position" }, { "staff", GP_VALUE_ID } },
  .get = "SELECT series, position, staff FROM series_staff WHERE series = $1 AND position = $2",
  .put = "INSERT INTO series_staff (series, position, staff) VALUES ($1, $2, $3) "
         "ON CONFLICT (series, position) DO UPDATE SET staff = excluded.staff",
  .remove = "DELETE FROM series_staff WHERE series = $1 AND position = $2",
  .list = "SELECT series, position, staff FROM series_staff ORDER BY series, position",
  .list_owned = "SELECT series, position, staff FROM series_staff WHERE series = $1 "
                "ORDER BY position",
};

static gboolean
read_when (GpSeries *series, GpStatement *row)
{
  return gp_column_read_day (row, 4, &series->start) &&
         gp_series_parse_parts (gp_statement_get_text (row, 5), series->parts) &&
         gp_length_parse (gp_statement_get_text (row, GP_SERIES_COLUMN_LENGTH), &series->length) &&
         gp_closed_days_rule_parse (gp_statement_get_text (row, 7), &series->closed_days) &&
         gp_series_parse_pauses (gp_statement_get_text (row, 8), series->pauses) &&
         gp_series_parse_held (gp_statement_get_text (row, 9), series->held) &&
         gp_column_read_day (row, 12, &series->ended);
}

static gpointer
read_series (GpStatement *row)
{
  g_autoptr (GpSeries) series = gp_series_new ();

  series->base.id = gp_statement_get_int (row, 0);
  series->offering = gp_statement_get_int (row, GP_SERIES_COLUMN_OFFERING);
  series->letter = gp_column_dup_text (row, GP_SERIES_COLUMN_LETTER);
  series->name = gp_column_dup_text (row, 3);
  series->capacity = (int) gp_statement_get_int (row, 10);
  series->room = gp_statement_get_int (row, 11);
  series->merged_into = gp_statement_get_int (row, 13);

  if (!read_when (series, row))
    return NULL;

  return g_steal_pointer (&series);
}

static void
fill_series (gconstpointer record, GpRow *row)
{
  const GpSeries *series = record;

  gp_row_add_id (row, series->base.id);
  gp_row_add_id (row, series->offering);
  gp_row_add_text (row, series->letter);
  gp_row_add_text (row, series->name);
  gp_row_add_day (row, series->start);
  gp_row_take_text (row, gp_series_format_parts (series));
  gp_row_take_text (row, gp_length_format (series->length));
  gp_row_add_text (row, gp_closed_days_rule_get_nick (series->closed_days));
  gp_row_take_text (row, gp_series_format_pauses (series));
  gp_row_take_text (row, gp_series_format_held (series));
  gp_row_add_int (row, series->capacity);
  gp_row_add_id (row, series->room);
  gp_row_add_day (row, series->ended);
  gp_row_add_id (row, series->merged_into);
}

static void
read_staff (gpointer record, GpStatement *row)
{
  GpSeries *series = record;
  gint64 staff = gp_statement_get_int (row, 2);

  g_array_append_val (series->staff, staff);
}

static guint
count_staff (gconstpointer record)
{
  return ((const GpSeries *) record)->staff->len;
}

static void
fill_staff (gconstpointer record, guint position, GpRow *row)
{
  const GpSeries *series = record;

  gp_row_add_id (row, series->base.id);
  gp_row_add_int (row, position);
  gp_row_add_id (row, g_array_index (series->staff, gint64, position));
}

const GpRecordTable gp_series_table = {
  .table = &table,
  .owned = &staff_table,
  .read = read_series,
  .fill = fill_series,
  .read_owned = read_staff,
  .count_owned = count_staff,
  .fill_owned = fill_staff,
};
