/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/store-private.h"
#include "app/store/write.h"

struct _GpStore
{
  GpDatabase *database;
  gboolean is_writing;
  int n_readings; /* how deep we are in reading */
};

G_DEFINE_QUARK (gp_store_error_quark, gp_store_error)

static const GpDatabaseMode modes[] = {
  [GP_STORE_READ] = GP_DATABASE_READ,
  [GP_STORE_WRITE] = GP_DATABASE_WRITE,
  [GP_STORE_CREATE] = GP_DATABASE_CREATE,
};

static const GpStoreError codes[] = {
  [GP_DATABASE_ERROR_FAILED] = GP_STORE_ERROR_FAILED,
  [GP_DATABASE_ERROR_NOT_FOUND] = GP_STORE_ERROR_NOT_FOUND,
  [GP_DATABASE_ERROR_EXISTS] = GP_STORE_ERROR_EXISTS,
  [GP_DATABASE_ERROR_UNREADABLE] = GP_STORE_ERROR_NOT_A_PLAN,
  [GP_DATABASE_ERROR_NEWER] = GP_STORE_ERROR_NEWER,
  [GP_DATABASE_ERROR_BUSY] = GP_STORE_ERROR_BUSY,
  [GP_DATABASE_ERROR_DUPLICATE] = GP_STORE_ERROR_FAILED,
};

gboolean
gp_store_finish (gboolean succeeded, GError **error)
{
  if (!succeeded && error != NULL && (*error)->domain == GP_DATABASE_ERROR)
    {
      (*error)->code = (int) codes[(*error)->code];
      (*error)->domain = GP_STORE_ERROR;
    }

  return succeeded;
}

GpStore *
gp_store_open (const char *location, GpStoreMode mode, GError **error)
{
  GpDatabase *database = gp_database_open (location, modes[mode], error);
  GpStore *store;

  if (!gp_store_finish (database != NULL, error))
    return NULL;

  store = g_new0 (GpStore, 1);
  store->database = database;

  return store;
}

void
gp_store_free (GpStore *store)
{
  gp_store_rollback (store);
  gp_database_close (store->database);
  g_free (store);
}

GpDatabase *
gp_store_get_database (GpStore *store)
{
  return store->database;
}

gboolean
gp_store_begin_reading (GpStore *store, GError **error)
{
  if (!store->is_writing && store->n_readings == 0 &&
      !gp_database_begin (store->database, GP_TRANSACTION_READ, error))
    return FALSE;

  store->n_readings++;

  return TRUE;
}

gboolean
gp_store_end_reading (GpStore *store, gboolean succeeded, GError **error)
{
  if (store->n_readings > 0 && --store->n_readings == 0 && !store->is_writing)
    gp_database_rollback (store->database);

  return gp_store_finish (succeeded, error);
}

gboolean
gp_store_begin (GpStore *store, GError **error)
{
  g_return_val_if_fail (!store->is_writing, FALSE);

  store->is_writing = gp_database_begin (store->database, GP_TRANSACTION_WRITE, error);

  return gp_store_finish (store->is_writing, error);
}

gboolean
gp_store_commit (GpStore *store, GError **error)
{
  g_return_val_if_fail (store->is_writing, FALSE);

  store->is_writing = FALSE;

  return gp_store_finish (gp_database_commit (store->database, error), error);
}

void
gp_store_rollback (GpStore *store)
{
  if (!store->is_writing)
    return;

  store->is_writing = FALSE;
  gp_database_rollback (store->database);
}

gboolean
gp_store_is_changed (GpStore *store)
{
  return gp_database_is_changed (store->database);
}
