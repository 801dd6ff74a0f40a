/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/store/records.h"
#include "app/store/store-private.h"
#include "app/store/tables.h"

static gboolean
check_records (GpDatabase *database, GError **error)
{
  for (guint i = 0; i < GP_N_RECORD_KINDS; i++)
    {
      g_autoptr (GHashTable) records = gp_records_read_all (gp_tables_get (i), database, error);

      if (records == NULL)
        return FALSE;
    }

  return TRUE;
}

/* Each kind of session runs from 1 to the number of those that have one. */
static gboolean
check_numbers (GpDatabase *database, GError **error)
{
  g_autoptr (GpStatement) find = gp_database_prepare (
      database,
      "SELECT series FROM session WHERE number <> 0 GROUP BY series, kind "
      "HAVING min(number) <> 1 OR max(number) <> count(*) OR count(DISTINCT number) <> count(*) "
      "ORDER BY series",
      error);
  GpStep step = find != NULL ? gp_statement_step (find, error) : GP_STEP_FAILED;

  if (step == GP_STEP_ROW)
    g_set_error (error, GP_STORE_ERROR, GP_STORE_ERROR_FAILED,
                 _ ("The sessions of series %d in the plan “%s” are not numbered "
                    "from 1 without gaps. Move one of them and back, which numbers them anew"),
                 (int) gp_statement_get_int (find, 0), gp_database_get_name (database));

  return step == GP_STEP_DONE;
}

gboolean
gp_store_check (GpStore *store, GError **error)
{
  GpDatabase *database = gp_store_get_database (store);
  gboolean sound = gp_store_begin_reading (store, error) && gp_database_check (database, error) &&
                   check_records (database, error) && check_numbers (database, error);

  return gp_store_end_reading (store, sound, error);
}
