/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/acceptance.h"
#include "app/plan/conflict.h"
#include "app/store/column.h"
#include "app/store/tables.h"

static const char *const with_kinds[] = {
  [GP_CONFLICT_WITH_NOTHING] = "nothing",
  [GP_CONFLICT_WITH_SESSION] = "session",
  [GP_CONFLICT_WITH_ROOM] = "room",
  [GP_CONFLICT_WITH_STAFF] = "staff",
  [GP_CONFLICT_WITH_CLOSING_DAY] = "closing-day",
};

static const GpTable table = {
  .name = "acceptance",
  .n_columns = 10,
  .n_keys = 1,
  .columns = { { "id", GP_VALUE_ID },
               { "kind" },
               { "session", GP_VALUE_ID },
               { "with_kind" },
               { "with_id", GP_VALUE_ID },
               { "resource", GP_VALUE_ID },
               { "start" },
               { "with_start" },
               { "reason" },
               { "who" } },
  .get = "SELECT id, kind, session, with_kind, with_id, resource, start, with_start, reason, who "
         "FROM acceptance WHERE id = $1",
  .put = "INSERT INTO acceptance (id, kind, session, with_kind, with_id, resource, start, "
         "with_start, reason, who) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) "
         "ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, session = excluded.session, "
         "with_kind = excluded.with_kind, with_id = excluded.with_id, "
         "resource = excluded.resource, start = excluded.start, "
         "with_start = excluded.with_start, reason = excluded.reason, who = excluded.who",
  .remove = "DELETE FROM acceptance WHERE id = $1",
  .list = "SELECT id, kind, session, with_kind, with_id, resource, start, with_start, reason, who "
          "FROM acceptance ORDER BY id",
};

static gpointer
read_acceptance (GpStatement *row)
{
  g_autoptr (GpAcceptance) acceptance = gp_acceptance_new ();

  acceptance->base.id = gp_statement_get_int (row, 0);
  acceptance->kind = gp_column_dup_text (row, 1);
  acceptance->session = gp_statement_get_int (row, 2);
  acceptance->with = gp_statement_get_int (row, 4);
  acceptance->resource = gp_statement_get_int (row, 5);
  acceptance->reason = gp_column_dup_text (row, 8);
  acceptance->who = gp_column_dup_text (row, 9);

  if (!gp_column_read_nick (row, 3, with_kinds, G_N_ELEMENTS (with_kinds),
                            &acceptance->with_kind) ||
      !gp_column_read_moment (row, 6, &acceptance->start) ||
      !gp_column_read_moment (row, 7, &acceptance->with_start))
    return NULL;

  return g_steal_pointer (&acceptance);
}

static void
fill_acceptance (gconstpointer record, GpRow *row)
{
  const GpAcceptance *acceptance = record;

  gp_row_add_id (row, acceptance->base.id);
  gp_row_add_text (row, acceptance->kind);
  gp_row_add_id (row, acceptance->session);
  gp_row_add_text (row, with_kinds[acceptance->with_kind]);
  gp_row_add_id (row, acceptance->with);
  gp_row_add_id (row, acceptance->resource);
  gp_row_add_moment (row, acceptance->start);
  gp_row_add_moment (row, acceptance->with_start);
  gp_row_add_text (row, acceptance->reason);
  gp_row_add_text (row, acceptance->who);
}

const GpRecordTable gp_acceptance_table = {
  .table = &table,
  .read = read_acceptance,
  .fill = fill_acceptance,
};
