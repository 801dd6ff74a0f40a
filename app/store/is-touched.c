/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/store-private.h"
#include "app/store/tables.h"
#include "app/store/write.h"

/* Ids of records by kind: gint64 in a table for each kind. */
typedef struct
{
  GHashTable *ids[GP_N_RECORD_KINDS];
} Touched;

static void
init_touched (Touched *touched)
{
  for (guint i = 0; i < GP_N_RECORD_KINDS; i++)
    touched->ids[i] = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

static void
clear_touched (Touched *touched)
{
  for (guint i = 0; i < GP_N_RECORD_KINDS; i++)
    g_hash_table_unref (touched->ids[i]);
}

static gboolean
read_touched (GpDatabase *database, gint64 seen, Touched *touched, GError **error)
{
  g_autoptr (GpStatement) list = gp_database_prepare (
      database, "SELECT DISTINCT subject, key1 FROM entry_row WHERE entry > $1", error);
  GpStep step = GP_STEP_FAILED;
  GpRecordKind kind;

  if (list != NULL)
    gp_statement_bind_int (list, 1, seen);

  while (list != NULL && (step = gp_statement_step (list, error)) == GP_STEP_ROW)
    {
      gint64 id = gp_statement_get_int (list, 1);

      if (gp_tables_find (gp_statement_get_text (list, 0), &kind) != NULL)
        g_hash_table_add (touched->ids[kind], g_memdup2 (&id, sizeof id));
    }

  return step == GP_STEP_DONE;
}

static gboolean
contains_any (const Touched *touched, GpChangeSet *changes)
{
  for (guint i = 0; i < gp_change_set_get_size (changes); i++)
    {
      const GpChange *change = gp_change_set_get (changes, i);

      if (g_hash_table_contains (touched->ids[change->kind], &change->id))
        return TRUE;
    }

  return FALSE;
}

gboolean
gp_store_is_touched (
    GpStore *store, gint64 seen, GpChangeSet *changes, gboolean *touched, GError **error)
{
  Touched records;
  gboolean read;

  init_touched (&records);
  read = read_touched (gp_store_get_database (store), seen, &records, error);
  *touched = read && contains_any (&records, changes);
  clear_touched (&records);

  return gp_store_finish (read, error);
}
