/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/store/sqlite/sqlite.h"

typedef struct
{
  int code; /* SQLite's, extended where it matters */
  GpDatabaseError ours;
  const char *sentence; /* with the database's name in it */
} Failure;

static const Failure failures[] = {
  { SQLITE_BUSY, GP_DATABASE_ERROR_BUSY,
    N_ ("Another program is writing to the plan “%s”. Try again in a moment") },
  { SQLITE_NOTADB, GP_DATABASE_ERROR_UNREADABLE,
    N_ ("“%s” is not a plan of Gruppeplan. Choose another file") },
  { SQLITE_CORRUPT, GP_DATABASE_ERROR_UNREADABLE,
    N_ ("The plan “%s” is damaged or cut short. Go back to a backup of it") },
  { SQLITE_READONLY, GP_DATABASE_ERROR_FAILED,
    N_ ("The plan “%s” cannot be changed: the file or its folder is read-only. Ask for the right "
        "to write there, or copy the plan to another folder") },
  { SQLITE_FULL, GP_DATABASE_ERROR_FAILED,
    N_ ("Nothing was changed in the plan “%s”: the disk is full. Make room and try again") },
  { SQLITE_CANTOPEN, GP_DATABASE_ERROR_FAILED,
    N_ ("The plan “%s” cannot be opened: you may not read it, or not write in its folder. Ask for "
        "the right to, or copy the plan to another folder") },
  { SQLITE_CONSTRAINT_UNIQUE, GP_DATABASE_ERROR_DUPLICATE,
    N_ ("Nothing was changed in the plan “%s”: it has one with that name already") },
  { SQLITE_CONSTRAINT_FOREIGNKEY, GP_DATABASE_ERROR_FAILED,
    N_ ("Nothing was changed in the plan “%s”: something in it still uses what would be taken "
        "away") },
};

static const Failure *
find_failure (int code)
{
  for (guint i = 0; i < G_N_ELEMENTS (failures); i++)
    if (failures[i].code == code)
      return &failures[i];

  return NULL;
}

static void
set_failure (const Failure *failure, const char *name, GError **error)
{
  g_autoptr (GString) message = g_string_new (_ (failure->sentence));

  g_string_replace (message, "%s", name, 1);
  g_set_error_literal (error, GP_DATABASE_ERROR, failure->ours, message->str);
}

void
gp_sqlite_set_error (sqlite3 *handle, const char *name, GError **error)
{
  const Failure *failure = find_failure (sqlite3_extended_errcode (handle));

  if (failure == NULL)
    failure = find_failure (sqlite3_errcode (handle) & 0xff);

  if (failure != NULL)
    set_failure (failure, name, error);
  else
    g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_FAILED,
                 _ ("The plan “%s” could not be read or written: %s"), name,
                 sqlite3_errmsg (handle));
}

gboolean
gp_sqlite_is_writable (GpSqlite *self, GError **error)
{
  if (!self->is_for_reading && sqlite3_db_readonly (self->handle, "main") == 0)
    return TRUE;

  set_failure (find_failure (SQLITE_READONLY), self->base.name, error);

  return FALSE;
}
