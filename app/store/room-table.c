/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/room.h"
#include "app/store/column.h"
#include "app/store/tables.h"

static const GpTable table = {
  .name = "room",
  .n_columns = 4,
  .n_keys = 1,
  .columns = { { "id", GP_VALUE_ID }, { "name" }, { "capacity" }, { "ended" } },
  .get = "SELECT id, name, capacity, ended FROM room WHERE id = $1",
  .put = "INSERT INTO room (id, name, capacity, ended) VALUES ($1, $2, $3, $4) "
         "ON CONFLICT (id) DO UPDATE SET name = excluded.name, capacity = excluded.capacity, "
         "ended = excluded.ended",
  .remove = "DELETE FROM room WHERE id = $1",
  .list = "SELECT id, name, capacity, ended FROM room ORDER BY id",
};

static gpointer
read_room (GpStatement *row)
{
  g_autoptr (GpRoom) room = gp_room_new ();

  room->base.id = gp_statement_get_int (row, 0);
  room->name = gp_column_dup_text (row, GP_ROOM_COLUMN_NAME);
  room->capacity = (int) gp_statement_get_int (row, 2);

  if (!gp_column_read_day (row, 3, &room->ended))
    return NULL;

  return g_steal_pointer (&room);
}

static void
fill_room (gconstpointer record, GpRow *row)
{
  const GpRoom *room = record;

  gp_row_add_id (row, room->base.id);
  gp_row_add_text (row, room->name);
  gp_row_add_int (row, room->capacity);
  gp_row_add_day (row, room->ended);
}

const GpRecordTable gp_room_table = {
  .table = &table,
  .read = read_room,
  .fill = fill_room,
};
