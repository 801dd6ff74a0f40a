/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/staff.h"
#include "app/store/column.h"
#include "app/store/tables.h"

static const GpTable table = {
  .name = "staff",
  .n_columns = 5,
  .n_keys = 1,
  .columns = { { "id", GP_VALUE_ID },
               { "initials" },
               { "roles" }, /* codes, separated by spaces */
               { "email" },
               { "ended" } },
  .get = "SELECT id, initials, roles, email, ended FROM staff WHERE id = $1",
  .put = "INSERT INTO staff (id, initials, roles, email, ended) VALUES ($1, $2, $3, $4, $5) "
         "ON CONFLICT (id) DO UPDATE SET initials = excluded.initials, roles = excluded.roles, "
         "email = excluded.email, ended = excluded.ended",
  .remove = "DELETE FROM staff WHERE id = $1",
  .list = "SELECT id, initials, roles, email, ended FROM staff ORDER BY id",
};

static gpointer
read_staff (GpStatement *row)
{
  g_autoptr (GpStaff) staff = gp_staff_new ();
  const char *roles = gp_statement_get_text (row, 2);

  staff->base.id = gp_statement_get_int (row, 0);
  staff->initials = gp_column_dup_text (row, 1);
  staff->roles = g_strsplit (roles, " ", -1);
  staff->email = gp_column_dup_text (row, 3);

  if (!gp_column_read_day (row, 4, &staff->ended))
    return NULL;

  return g_steal_pointer (&staff);
}

static void
fill_staff (gconstpointer record, GpRow *row)
{
  const GpStaff *staff = record;

  gp_row_add_id (row, staff->base.id);
  gp_row_add_text (row, staff->initials);
  gp_row_take_text (row, staff->roles != NULL ? g_strjoinv (" ", staff->roles) : g_strdup (""));
  gp_row_add_text (row, staff->email);
  gp_row_add_day (row, staff->ended);
}

const GpRecordTable gp_staff_table = {
  .table = &table,
  .read = read_staff,
  .fill = fill_staff,
};
