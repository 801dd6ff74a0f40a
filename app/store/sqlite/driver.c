/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/sqlite/sqlite.h"

/* $1 … $16: a row of a table, and some to spare. */
#define MAX_PARAMETERS 16

typedef struct
{
  GpStatement base;
  sqlite3_stmt *handle;
  gboolean is_kept;              /* for the next who prepares the same text */
  gboolean is_in_use;            /* which a kept one may be */
  int positions[MAX_PARAMETERS]; /* SQLite's position of $1, $2 …; 0 where the text has none */
} Statement;

static sqlite3_stmt *
get_handle (GpStatement *statement)
{
  return ((Statement *) statement)->handle;
}

static void
finalize (gpointer data)
{
  Statement *statement = data;

  sqlite3_finalize (statement->handle);
  g_free (statement);
}

static void
close_database (GpDatabase *database)
{
  gp_sqlite_close ((GpSqlite *) database);
}

static void
set_patience (GpDatabase *database, int milliseconds)
{
  sqlite3_busy_timeout (((GpSqlite *) database)->handle, milliseconds);
}

/* SQLite itself would only complain at the first row that is written. */
static gboolean
begin (GpDatabase *database, GpTransaction transaction, GError **error)
{
  GpSqlite *self = (GpSqlite *) database;

  if (transaction == GP_TRANSACTION_READ)
    return gp_sqlite_run (self, "BEGIN", error);

  return gp_sqlite_is_writable (self, error) && gp_sqlite_run (self, "BEGIN IMMEDIATE", error);
}

static gboolean
commit (GpDatabase *database, GError **error)
{
  return gp_sqlite_run ((GpSqlite *) database, "COMMIT", error);
}

/* SQLite may have rolled back by itself, after a full disk for one. */
static void
rollback (GpDatabase *database)
{
  GpSqlite *self = (GpSqlite *) database;

  if (!sqlite3_get_autocommit (self->handle))
    sqlite3_exec (self->handle, "ROLLBACK", NULL, NULL, NULL);
}

static gboolean
is_changed (GpDatabase *database)
{
  GpSqlite *self = (GpSqlite *) database;
  gint64 before = self->data_version;

  return gp_sqlite_get_number (self, "PRAGMA data_version", &self->data_version, NULL) &&
         self->data_version != before;
}

static void
find_parameters (Statement *statement)
{
  for (int i = 0; i < MAX_PARAMETERS; i++)
    {
      char name[8];

      g_snprintf (name, sizeof name, "$%d", i + 1);
      statement->positions[i] = sqlite3_bind_parameter_index (statement->handle, name);
    }
}

static Statement *
prepare_new (GpSqlite *self, const char *sql, GError **error)
{
  sqlite3_stmt *handle;
  Statement *statement;

  if (sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, NULL) !=
      SQLITE_OK)
    {
      gp_sqlite_set_error (self->handle, self->base.name, error);
      return NULL;
    }

  statement = g_new0 (Statement, 1);
  statement->base.database = &self->base;
  statement->handle = handle;
  find_parameters (statement);

  return statement;
}

/* The first of a text is kept; while that is in use, others of the same text come and go. */
static GpStatement *
prepare (GpDatabase *database, const char *sql, GError **error)
{
  GpSqlite *self = (GpSqlite *) database;
  Statement *kept = g_hash_table_lookup (self->statements, sql);
  Statement *statement = kept != NULL && !kept->is_in_use ? kept : prepare_new (self, sql, error);

  if (statement == NULL)
    return NULL;

  if (kept == NULL)
    {
      statement->is_kept = TRUE;
      g_hash_table_insert (self->statements, (gpointer) sqlite3_sql (statement->handle), statement);
    }

  statement->is_in_use = TRUE;

  return &statement->base;
}

static void
free_statement (GpStatement *base)
{
  Statement *statement = (Statement *) base;

  statement->is_in_use = FALSE;
  sqlite3_reset (statement->handle);
  sqlite3_clear_bindings (statement->handle);

  if (!statement->is_kept)
    finalize (statement);
}

static int
get_position (GpStatement *statement, int parameter)
{
  int position = ((Statement *) statement)->positions[parameter - 1];

  g_assert (position > 0);

  return position;
}

static void
bind_int (GpStatement *statement, int parameter, gint64 value)
{
  sqlite3_bind_int64 (get_handle (statement), get_position (statement, parameter), value);
}

static void
bind_text (GpStatement *statement, int parameter, const char *text)
{
  sqlite3_bind_text (get_handle (statement), get_position (statement, parameter), text, -1,
                     SQLITE_TRANSIENT);
}

static void
bind_null (GpStatement *statement, int parameter)
{
  sqlite3_bind_null (get_handle (statement), get_position (statement, parameter));
}

static GpStep
step (GpStatement *statement, GError **error)
{
  switch (sqlite3_step (get_handle (statement)))
    {
    case SQLITE_ROW:
      return GP_STEP_ROW;

    case SQLITE_DONE:
      return GP_STEP_DONE;

    default:
      gp_sqlite_set_error (((GpSqlite *) statement->database)->handle, statement->database->name,
                           error);
      return GP_STEP_FAILED;
    }
}

static void
reset (GpStatement *statement)
{
  sqlite3_reset (get_handle (statement));
}

static GpColumnType
get_type (GpStatement *statement, int column)
{
  switch (sqlite3_column_type (get_handle (statement), column))
    {
    case SQLITE_NULL:
      return GP_COLUMN_NULL;

    case SQLITE_INTEGER:
      return GP_COLUMN_INT;

    default:
      return GP_COLUMN_TEXT;
    }
}

static gint64
get_int (GpStatement *statement, int column)
{
  return sqlite3_column_int64 (get_handle (statement), column);
}

static const char *
get_text (GpStatement *statement, int column)
{
  return (const char *) sqlite3_column_text (get_handle (statement), column);
}

static const GpDriver driver = {
  .close = close_database,
  .set_patience = set_patience,
  .begin = begin,
  .commit = commit,
  .rollback = rollback,
  .is_changed = is_changed,
  .check = gp_sqlite_check,
  .prepare = prepare,
  .free_statement = free_statement,
  .bind_int = bind_int,
  .bind_text = bind_text,
  .bind_null = bind_null,
  .step = step,
  .reset = reset,
  .get_type = get_type,
  .get_int = get_int,
  .get_text = get_text,
};

GpSqlite *
gp_sqlite_new (sqlite3 *handle, const char *location)
{
  GpSqlite *self = g_new0 (GpSqlite, 1);

  self->base.driver = &driver;
  self->base.name = g_filename_display_name (location);
  self->handle = handle;
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, finalize);

  return self;
}

void
gp_sqlite_close (GpSqlite *self)
{
  g_hash_table_unref (self->statements);
  sqlite3_close_v2 (self->handle);
  g_free (self->base.name);
  g_free (self);
}

gboolean
gp_sqlite_get_number (GpSqlite *self, const char *sql, gint64 *number, GError **error)
{
  g_autoptr (GpStatement) statement = gp_database_prepare (&self->base, sql, error);
  GpStep result = statement != NULL ? gp_statement_step (statement, error) : GP_STEP_FAILED;

  if (result == GP_STEP_ROW)
    *number = gp_statement_get_int (statement, 0);

  return result == GP_STEP_ROW;
}

/* One statement or a whole script, without parameters. */
gboolean
gp_sqlite_run (GpSqlite *self, const char *sql, GError **error)
{
  if (sqlite3_exec (self->handle, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;

  gp_sqlite_set_error (self->handle, self->base.name, error);

  return FALSE;
}
