/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/offered.h"
#include "app/store/column.h"
#include "app/store/tables.h"

static const GpTable table = {
  .name = "offering",
  .n_columns = 5,
  .n_keys = 1,
  .columns = { { "id", GP_VALUE_ID },
               { "code" },
               { "position" },
               { "catalogue" },
               { "body", GP_VALUE_JSON } },
  .get = "SELECT id, code, position, catalogue, body FROM offering WHERE id = $1",
  .put = "INSERT INTO offering (id, code, position, catalogue, body) "
         "VALUES ($1, $2, $3, $4, $5) "
         "ON CONFLICT (id) DO UPDATE SET code = excluded.code, position = excluded.position, "
         "catalogue = excluded.catalogue, body = excluded.body",
  .remove = "DELETE FROM offering WHERE id = $1",
  .list = "SELECT id, code, position, catalogue, body FROM offering ORDER BY id",
};

static GpOffering *
read_body (GpStatement *row)
{
  g_autoptr (JsonNode) body = json_from_string (gp_statement_get_text (row, 4), NULL);

  if (body == NULL || !JSON_NODE_HOLDS_OBJECT (body))
    return NULL;

  return gp_offering_new_from_json (json_node_get_object (body), gp_statement_get_text (row, 3),
                                    gp_statement_get_text (row, 1), NULL);
}

static gpointer
read_offered (GpStatement *row)
{
  g_autoptr (GpOffering) offering = read_body (row);
  GpOffered *offered;

  if (offering == NULL)
    return NULL;

  offered = gp_offered_new (offering, (int) gp_statement_get_int (row, 2));
  offered->base.id = gp_statement_get_int (row, 0);

  return offered;
}

static char *
write_body (const GpOffering *offering)
{
  g_autoptr (JsonNode) body = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (body, gp_offering_to_json (offering));

  return json_to_string (body, FALSE);
}

static void
fill_offered (gconstpointer record, GpRow *row)
{
  const GpOffered *offered = record;

  gp_row_add_id (row, offered->base.id);
  gp_row_add_text (row, offered->offering->code);
  gp_row_add_int (row, offered->position);
  gp_row_add_text (row, offered->offering->catalogue);
  gp_row_take_text (row, write_body (offered->offering));
}

const GpRecordTable gp_offering_table = {
  .table = &table,
  .read = read_offered,
  .fill = fill_offered,
};
