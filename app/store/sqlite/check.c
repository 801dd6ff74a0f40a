/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/store/sqlite/sqlite.h"

static gboolean
check_integrity (GpSqlite *self, GError **error)
{
  g_autoptr (GpStatement) check =
      gp_database_prepare (&self->base, "PRAGMA integrity_check(1)", error);
  const char *found;

  if (check == NULL || gp_statement_step (check, error) != GP_STEP_ROW)
    return FALSE;

  found = gp_statement_get_text (check, 0);
  if (g_str_equal (found, "ok"))
    return TRUE;

  g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_UNREADABLE,
               _ ("The plan “%s” is damaged: %s. Go back to a backup of it"), self->base.name,
               found);

  return FALSE;
}

static gboolean
check_references (GpSqlite *self, GError **error)
{
  g_autoptr (GpStatement) check =
      gp_database_prepare (&self->base, "PRAGMA foreign_key_check", error);
  GpStep step = check != NULL ? gp_statement_step (check, error) : GP_STEP_FAILED;

  if (step == GP_STEP_ROW)
    g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_UNREADABLE,
                 _ ("The plan “%s” is damaged: row %d of the table %s refers to "
                    "a row of the table %s that is not there. Go back to a backup of it"),
                 self->base.name, (int) gp_statement_get_int (check, 1),
                 gp_statement_get_text (check, 0), gp_statement_get_text (check, 2));

  return step == GP_STEP_DONE;
}

gboolean
gp_sqlite_check (GpDatabase *database, GError **error)
{
  GpSqlite *self = (GpSqlite *) database;

  return check_integrity (self, error) && check_references (self, error);
}
