/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <errno.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "app/store/sqlite/new-file.h"
#include "app/store/sqlite/sqlite.h"

#define PATIENCE 5000 /* milliseconds */

/* SQLite's name for a database in no file. */
#define IN_MEMORY ":memory:"

static GpSqlite *
connect_to (const char *path, const char *location, int flags, GError **error)
{
  sqlite3 *handle = NULL;
  g_autofree char *name = g_filename_display_name (location);
  gboolean opened = sqlite3_open_v2 (path, &handle, flags | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK;

  if (opened)
    {
      sqlite3_busy_timeout (handle, PATIENCE);
      sqlite3_db_config (handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
      sqlite3_db_config (handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
      sqlite3_db_config (handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
      return gp_sqlite_new (handle, location);
    }

  gp_sqlite_set_error (handle, name, error);
  sqlite3_close (handle);

  return NULL;
}

static gboolean
is_readable (const char *path, const char *name, GError **error)
{
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_UNREADABLE,
                 _ ("“%s” is a folder, not a plan of Gruppeplan. Choose a file"), name);
  else if (g_access (path, R_OK) == 0)
    return TRUE;
  else if (errno == ENOENT || errno == ENOTDIR)
    g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_NOT_FOUND,
                 _ ("There is no plan “%s”. Choose another file, or make a new plan"), name);
  else
    g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_FAILED,
                 _ ("The plan “%s” cannot be opened: %s. Ask for the right to read it"), name,
                 g_strerror (errno));

  return FALSE;
}

/* Reads the header: whose file it is, and how old. */
static gboolean
identify (GpSqlite *self, gint64 *version, GError **error)
{
  gint64 application;

  if (!gp_sqlite_get_number (self, "PRAGMA application_id", &application, error) ||
      !gp_sqlite_get_number (self, "PRAGMA user_version", version, error))
    return FALSE;

  if (application != GP_SQLITE_APPLICATION_ID || *version < 1)
    g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_UNREADABLE,
                 _ ("“%s” is not a plan of Gruppeplan. Choose another file"), self->base.name);
  else if (*version > gp_sqlite_get_last_version ())
    g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_NEWER,
                 _ ("The plan “%s” was written by a newer Gruppeplan (schema %d; this program "
                    "knows %d). Install the newer program to open it"),
                 self->base.name, (int) *version, gp_sqlite_get_last_version ());
  else
    return TRUE;

  return FALSE;
}

static GpSqlite *
open_identified (const char *path, const char *location, int flags, gint64 *version, GError **error)
{
  g_autoptr (GpSqlite) self = connect_to (path, location, flags, error);

  if (self == NULL || !identify (self, version, error))
    return NULL;

  return g_steal_pointer (&self);
}

/* Where the folder cannot be written, SQLite can keep no file for the readers' locks. Nobody can
 * be writing then, if no log of a writer is there: so the file is read as it lies. */
static GpSqlite *
open_as_it_lies (const char *path, const char *location, gint64 *version, GError **error)
{
  g_autofree char *uri = g_filename_to_uri (path, NULL, error);
  g_autofree char *immutable = g_strconcat (uri, "?immutable=1", NULL);

  return open_identified (immutable, location, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, version,
                          error);
}

static gboolean
has_log (const char *path)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL);
  GStatBuf status;

  return g_stat (log, &status) == 0 && status.st_size > 0;
}

/* A connection that could write takes its own lock files away again when it closes; but it would
 * also empty the log that a program which was killed left behind, which is not for a reader. */
static GpSqlite *
open_of_any_version (const char *path, const char *location, gint64 *version, GError **error)
{
  g_autoptr (GError) failure = NULL;
  gboolean is_unfinished = has_log (path);
  GpSqlite *self =
      open_identified (path, location, is_unfinished ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE,
                       version, &failure);

  if (!is_unfinished && g_error_matches (failure, GP_DATABASE_ERROR, GP_DATABASE_ERROR_FAILED))
    return open_as_it_lies (path, location, version, error);

  if (self == NULL)
    g_propagate_error (error, g_steal_pointer (&failure));

  return self;
}

static GpSqlite *
open_to_read (const char *path, const char *location, GError **error)
{
  gint64 version;
  g_autoptr (GpSqlite) self = open_of_any_version (path, location, &version, error);

  if (self == NULL)
    return NULL;

  self->is_for_reading = TRUE;

  if (version == gp_sqlite_get_last_version ())
    return gp_sqlite_run (self, "PRAGMA query_only = ON", error) ? g_steal_pointer (&self) : NULL;

  g_set_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_FAILED,
               _ ("The plan “%s” was written by an older Gruppeplan. Open it once for writing, "
                  "which takes it to this program's form"),
               self->base.name);

  return NULL;
}

/* The log lets others read while one writes; each commit is on the disk before it returns. With 64
 * MB to keep pages in, a whole centre is written without going to the file in between. */
static gboolean
set_journal (GpSqlite *self, GError **error)
{
  return gp_sqlite_run (
      self, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536",
      error);
}

static gboolean
make_writable (GpSqlite *self, gint64 version, GError **error)
{
  return gp_sqlite_is_writable (self, error) && set_journal (self, error) &&
         (version == gp_sqlite_get_last_version () || gp_sqlite_migrate (self, FALSE, error));
}

static GpSqlite *
open_to_write (const char *path, const char *location, GError **error)
{
  gint64 version;
  g_autoptr (GpSqlite) self =
      open_identified (path, location, SQLITE_OPEN_READWRITE, &version, error);

  if (self == NULL || !make_writable (self, version, error))
    return NULL;

  return g_steal_pointer (&self);
}

static GpSqlite *
fill_new (const char *path, const char *location, GError **error)
{
  g_autoptr (GpSqlite) self = connect_to (path, location, SQLITE_OPEN_READWRITE, error);

  if (self == NULL || !set_journal (self, error) || !gp_sqlite_migrate (self, TRUE, error))
    return NULL;

  return g_steal_pointer (&self);
}

static GpSqlite *
create (const char *path, const char *location, GError **error)
{
  g_autofree char *name = g_filename_display_name (location);
  g_autoptr (GpNewFile) file = gp_new_file_make (path, name, error);
  GpSqlite *self = file != NULL ? fill_new (path, location, error) : NULL;

  if (file != NULL && self == NULL)
    gp_new_file_undo (file);

  return self;
}

static GpSqlite *
open_file (const char *location, GpDatabaseMode mode, GError **error)
{
  g_autofree char *path = g_canonicalize_filename (location, NULL);
  g_autofree char *name = g_filename_display_name (location);

  if (mode == GP_DATABASE_CREATE)
    return create (path, location, error);

  if (!is_readable (path, name, error))
    return NULL;

  return mode == GP_DATABASE_READ ? open_to_read (path, location, error)
                                  : open_to_write (path, location, error);
}

GpDatabase *
gp_sqlite_open (const char *location, GpDatabaseMode mode, GError **error)
{
  GpSqlite *self =
      location != NULL ? open_file (location, mode, error) : fill_new (IN_MEMORY, IN_MEMORY, error);

  if (self == NULL)
    return NULL;

  gp_database_is_changed (&self->base);

  return &self->base;
}
