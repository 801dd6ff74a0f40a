/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/tables.h"

static const GpRecordTable *const tables[GP_N_RECORD_KINDS] = {
  [GP_RECORD_CENTRE] = &gp_centre_table,
  [GP_RECORD_OFFERING] = &gp_offering_table,
  [GP_RECORD_CLOSING_DAY] = &gp_closing_day_table,
  [GP_RECORD_STAFF] = &gp_staff_table,
  [GP_RECORD_ROOM] = &gp_room_table,
  [GP_RECORD_SERIES] = &gp_series_table,
  [GP_RECORD_SESSION] = &gp_session_table,
  [GP_RECORD_ACCEPTANCE] = &gp_acceptance_table,
};

const GpRecordTable *
gp_tables_get (GpRecordKind kind)
{
  return tables[kind];
}

static const GpTable *
match (const GpTable *table, const char *name)
{
  return table != NULL && g_str_equal (table->name, name) ? table : NULL;
}

const GpTable *
gp_tables_find (const char *name, GpRecordKind *kind)
{
  for (guint i = 0; i < GP_N_RECORD_KINDS; i++)
    {
      const GpTable *found = match (tables[i]->table, name);

      if (found == NULL)
        found = match (tables[i]->owned, name);

      if (found == NULL)
        continue;

      if (kind != NULL)
        *kind = i;

      return found;
    }

  return NULL;
}
