/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "migrations.h"
#include "app/store/sqlite/sqlite.h"

/* In order: the first takes an empty file to schema 1, and so on. One that has gone out to people
 * never changes. One that adds a column to a table of the plan also lengthens the rows that the
 * journal keeps, so that what was done before can still be undone. */
static const char *const migrations[] = {
  "001-plan.sql",
};

int
gp_sqlite_get_last_version (void)
{
  return G_N_ELEMENTS (migrations);
}

static gboolean
apply (GpSqlite *self, gint64 version, GError **error)
{
  g_autofree char *path = g_strconcat ("/dk/gruppeplan/store/sqlite/", migrations[version], NULL);
  g_autofree char *next = g_strdup_printf ("PRAGMA user_version = %d", (int) version + 1);
  g_autoptr (GBytes) script = g_resource_lookup_data (gp_migrations_get_resource (), path,
                                                      G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  /* The bytes of a resource end with NUL. */
  return script != NULL && gp_sqlite_run (self, g_bytes_get_data (script, NULL), error) &&
         gp_sqlite_run (self, next, error);
}

static gboolean
check_fresh (GpSqlite *self, gint64 version, GError **error)
{
  if (version == 0)
    return TRUE;

  g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_EXISTS,
               _ ("There is something in “%s” already. Choose another name, or open it"),
               self->base.name);

  return FALSE;
}

/* The version is read inside the transaction: another program may be doing the same. */
static gboolean
step_up (GpSqlite *self, gboolean fresh, GError **error)
{
  gint64 version;

  if (!gp_sqlite_get_number (self, "PRAGMA user_version", &version, error))
    return FALSE;

  if (fresh && !check_fresh (self, version, error))
    return FALSE;

  while (version < gp_sqlite_get_last_version ())
    if (!apply (self, version++, error))
      return FALSE;

  return TRUE;
}

gboolean
gp_sqlite_migrate (GpSqlite *self, gboolean fresh, GError **error)
{
  if (!gp_database_begin (&self->base, GP_TRANSACTION_WRITE, error))
    return FALSE;

  if (step_up (self, fresh, error))
    return gp_database_commit (&self->base, error);

  gp_database_rollback (&self->base);

  return FALSE;
}
