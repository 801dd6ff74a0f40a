/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/database.h"

#include "app/store/driver.h"
#include "app/store/sqlite/sqlite.h"

G_DEFINE_QUARK (gp_database_error_quark, gp_database_error)

GpDatabase *
gp_database_open (const char *location, GpDatabaseMode mode, GError **error)
{
  return gp_sqlite_open (location, mode, error);
}

void
gp_database_close (GpDatabase *database)
{
  database->driver->close (database);
}

const char *
gp_database_get_name (GpDatabase *database)
{
  return database->name;
}

void
gp_database_set_patience (GpDatabase *database, int milliseconds)
{
  database->driver->set_patience (database, milliseconds);
}

gboolean
gp_database_begin (GpDatabase *database, GpTransaction transaction, GError **error)
{
  return database->driver->begin (database, transaction, error);
}

gboolean
gp_database_commit (GpDatabase *database, GError **error)
{
  if (database->driver->commit (database, error))
    return TRUE;

  database->driver->rollback (database);

  return FALSE;
}

void
gp_database_rollback (GpDatabase *database)
{
  database->driver->rollback (database);
}

gboolean
gp_database_is_changed (GpDatabase *database)
{
  return database->driver->is_changed (database);
}

gboolean
gp_database_check (GpDatabase *database, GError **error)
{
  return database->driver->check (database, error);
}

GpStatement *
gp_database_prepare (GpDatabase *database, const char *sql, GError **error)
{
  return database->driver->prepare (database, sql, error);
}

void
gp_statement_free (GpStatement *statement)
{
  statement->database->driver->free_statement (statement);
}

GpDatabase *
gp_statement_get_database (GpStatement *statement)
{
  return statement->database;
}

void
gp_statement_bind_int (GpStatement *statement, int parameter, gint64 value)
{
  statement->database->driver->bind_int (statement, parameter, value);
}

void
gp_statement_bind_text (GpStatement *statement, int parameter, const char *text)
{
  statement->database->driver->bind_text (statement, parameter, text);
}

void
gp_statement_bind_null (GpStatement *statement, int parameter)
{
  statement->database->driver->bind_null (statement, parameter);
}

GpStep
gp_statement_step (GpStatement *statement, GError **error)
{
  return statement->database->driver->step (statement, error);
}

gboolean
gp_statement_run (GpStatement *statement, GError **error)
{
  GpStep step;

  do
    step = gp_statement_step (statement, error);
  while (step == GP_STEP_ROW);

  statement->database->driver->reset (statement);

  return step == GP_STEP_DONE;
}

GpColumnType
gp_statement_get_type (GpStatement *statement, int column)
{
  return statement->database->driver->get_type (statement, column);
}

gint64
gp_statement_get_int (GpStatement *statement, int column)
{
  return statement->database->driver->get_int (statement, column);
}

const char *
gp_statement_get_text (GpStatement *statement, int column)
{
  return statement->database->driver->get_text (statement, column);
}
