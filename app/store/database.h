/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* A database, whatever engine keeps it: statements are prepared, bound, stepped and read; all that
 * stands between begin and commit happens or does not. SQL is written once, in what all engines
 * understand, with parameters $1, $2 …; only a driver (sqlite/) knows an engine's own calls. */
typedef struct _GpDatabase GpDatabase;
typedef struct _GpStatement GpStatement;

#define GP_DATABASE_ERROR (gp_database_error_quark ())
GQuark gp_database_error_quark (void);

/* Messages are whole sentences that name the database, what is wrong and what to do. */
typedef enum
{
  GP_DATABASE_ERROR_FAILED,
  GP_DATABASE_ERROR_NOT_FOUND,
  GP_DATABASE_ERROR_EXISTS,
  GP_DATABASE_ERROR_UNREADABLE, /* another program's, cut short or damaged */
  GP_DATABASE_ERROR_NEWER,
  GP_DATABASE_ERROR_BUSY,
  GP_DATABASE_ERROR_DUPLICATE, /* a row with that key is there already */
} GpDatabaseError;

typedef enum
{
  GP_DATABASE_READ,
  GP_DATABASE_WRITE,
  GP_DATABASE_CREATE,
} GpDatabaseMode;

typedef enum
{
  GP_TRANSACTION_READ,  /* one view of the data for several statements */
  GP_TRANSACTION_WRITE, /* takes the right to write at once, waiting for others */
} GpTransaction;

typedef enum
{
  GP_STEP_FAILED,
  GP_STEP_ROW,
  GP_STEP_DONE,
} GpStep;

typedef enum
{
  GP_COLUMN_NULL,
  GP_COLUMN_INT,
  GP_COLUMN_TEXT,
} GpColumnType;

/* (transfer full) */
GpDatabase *gp_database_open (const char *location, GpDatabaseMode mode, GError **error);
void gp_database_close (GpDatabase *database);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpDatabase, gp_database_close)

/* As people name it, in messages. (transfer none) */
const char *gp_database_get_name (GpDatabase *database);

/* How long to wait for another program that writes: five seconds where nobody says otherwise. */
void gp_database_set_patience (GpDatabase *database, int milliseconds);

gboolean gp_database_begin (GpDatabase *database, GpTransaction transaction, GError **error);

/* After a failure the transaction is rolled back. */
gboolean gp_database_commit (GpDatabase *database, GError **error);
void gp_database_rollback (GpDatabase *database);

/* Whether another connection committed since the last call, or since opening. */
gboolean gp_database_is_changed (GpDatabase *database);

/* The engine's own proof that its files are whole and every reference is met. */
gboolean gp_database_check (GpDatabase *database, GError **error);

/* Statements are kept and used again: preparing one twice costs next to nothing. (transfer full) */
GpStatement *gp_database_prepare (GpDatabase *database, const char *sql, GError **error);
void gp_statement_free (GpStatement *statement);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpStatement, gp_statement_free)

/* (transfer none) */
GpDatabase *gp_statement_get_database (GpStatement *statement);

/* parameter is the number after the $, from 1. A parameter that is not bound is null. */
void gp_statement_bind_int (GpStatement *statement, int parameter, gint64 value);
void gp_statement_bind_text (GpStatement *statement, int parameter, const char *text);
void gp_statement_bind_null (GpStatement *statement, int parameter);

/* Goes on to the next row. */
GpStep gp_statement_step (GpStatement *statement, GError **error);

/* Runs it to its end and makes it ready to be bound and run again. */
gboolean gp_statement_run (GpStatement *statement, GError **error);

/* Of the present row; column counts from 0. Text lasts until the next step. (transfer none) */
GpColumnType gp_statement_get_type (GpStatement *statement, int column);
gint64 gp_statement_get_int (GpStatement *statement, int column);
const char *gp_statement_get_text (GpStatement *statement, int column);
