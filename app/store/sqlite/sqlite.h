/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <sqlite3.h>

#include "app/store/driver.h"

/* The driver for SQLite: a plan is one file. Nothing outside this folder knows SQLite's calls,
 * codes or pragmas. */

/* Marks a file as a plan in its header (PRAGMA application_id): "GPLN". */
#define GP_SQLITE_APPLICATION_ID 0x47504c4e

typedef struct
{
  GpDatabase base;
  sqlite3 *handle;
  gboolean is_for_reading; /* writes nothing, although it may */
  GHashTable *statements;  /* SQL text to the statement that is kept for it */
  gint64 data_version;     /* as it was when somebody last asked what changed */
} GpSqlite;

/* Opens, checks and migrates. (transfer full) */
GpDatabase *gp_sqlite_open (const char *location, GpDatabaseMode mode, GError **error);

/* A database around an open handle. location is in the file name's encoding. (transfer full) */
GpSqlite *gp_sqlite_new (sqlite3 *handle, const char *location);
void gp_sqlite_close (GpSqlite *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpSqlite, gp_sqlite_close)

/* Statements of one number, such as PRAGMA user_version. */
gboolean gp_sqlite_get_number (GpSqlite *self, const char *sql, gint64 *number, GError **error);
gboolean gp_sqlite_run (GpSqlite *self, const char *sql, GError **error);

/* The last failure on the handle, as a sentence. */
void gp_sqlite_set_error (sqlite3 *handle, const char *name, GError **error);

/* Or the sentence that tells why not. */
gboolean gp_sqlite_is_writable (GpSqlite *self, GError **error);

/* The schema that this program knows, counted in migrations. */
int gp_sqlite_get_last_version (void);

/* Takes the file from its schema to the present one. fresh: it must not have any yet. */
gboolean gp_sqlite_migrate (GpSqlite *self, gboolean fresh, GError **error);

/* integrity_check and foreign_key_check. */
gboolean gp_sqlite_check (GpDatabase *database, GError **error);
