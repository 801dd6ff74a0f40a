/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/column.h"
#include "app/store/entry-table.h"
#include "app/store/store-private.h"

/* What others ask of the journal. */

void
gp_entry_free (GpEntry *entry)
{
  g_free (entry->who);
  g_free (entry->label);
  g_free (entry->kind);
  g_free (entry);
}

static GpEntry *
read_entry (GpStatement *row)
{
  GpEntry *entry = g_new0 (GpEntry, 1);

  entry->id = gp_statement_get_int (row, 0);
  entry->at = gp_statement_get_int (row, 1);
  entry->who = gp_column_dup_text (row, 2);
  entry->label = gp_column_dup_text (row, 3);
  entry->kind = gp_column_dup_text (row, 4);
  entry->undone = !g_str_equal (gp_statement_get_text (row, 5), "done");

  return entry;
}

static GpStatement *
prepare_entries (GpDatabase *database, gint64 session, int limit, GError **error)
{
  GpStatement *list = gp_database_prepare (
      database,
      session == 0 ? "SELECT id, at, who, label, kind, state FROM entry ORDER BY id DESC LIMIT $1"
                   : "SELECT id, at, who, label, kind, state FROM entry "
                     "WHERE id IN (SELECT entry FROM entry_row "
                     "WHERE subject IN ('session', 'session_staff') AND key1 = $2) "
                     "ORDER BY id DESC LIMIT $1",
      error);

  if (list == NULL)
    return NULL;

  gp_statement_bind_int (list, 1, limit);

  if (session != 0)
    gp_statement_bind_int (list, 2, session);

  return list;
}

GPtrArray *
gp_store_list_entries (GpStore *store, gint64 session, int limit, GError **error)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func ((GDestroyNotify) gp_entry_free);
  g_autoptr (GpStatement) list =
      prepare_entries (gp_store_get_database (store), session, limit, error);
  GpStep step = GP_STEP_FAILED;

  while (list != NULL && (step = gp_statement_step (list, error)) == GP_STEP_ROW)
    g_ptr_array_add (entries, read_entry (list));

  return gp_store_finish (step == GP_STEP_DONE, error) ? g_steal_pointer (&entries) : NULL;
}

static gboolean
find_entry (GpStore *store, const char *sql, gint64 *entry, char **label, GError **error)
{
  g_autoptr (GpStatement) find = gp_database_prepare (gp_store_get_database (store), sql, error);
  GpStep step = find != NULL ? gp_statement_step (find, error) : GP_STEP_FAILED;

  *entry = step == GP_STEP_ROW ? gp_statement_get_int (find, 0) : 0;

  if (label != NULL)
    *label = step == GP_STEP_ROW ? gp_column_dup_text (find, 1) : NULL;

  return gp_store_finish (step != GP_STEP_FAILED, error);
}

gboolean
gp_store_find_undo (GpStore *store, gint64 *entry, char **label, GError **error)
{
  return find_entry (store,
                     "SELECT id, label FROM entry WHERE kind = 'change' AND state = 'done' "
                     "ORDER BY id DESC LIMIT 1",
                     entry, label, error);
}

/* Undo goes from the latest to the earliest, so the earliest undone was undone last. */
gboolean
gp_store_find_redo (GpStore *store, gint64 *entry, char **label, GError **error)
{
  return find_entry (store,
                     "SELECT id, label FROM entry WHERE kind = 'change' AND state = 'undone' "
                     "ORDER BY id LIMIT 1",
                     entry, label, error);
}

gint64
gp_store_get_last_entry (GpStore *store)
{
  gint64 entry;

  find_entry (store, "SELECT id, label FROM entry ORDER BY id DESC LIMIT 1", &entry, NULL, NULL);

  return entry;
}

/* Of one row: last entry, whether every day, first day, last day; all null when nothing came. */
static gboolean
read_days (GpStatement *row, gint64 *seen, GpDay *from, GpDay *to)
{
  if (gp_statement_get_type (row, 0) == GP_COLUMN_NULL)
    return FALSE;

  *seen = gp_statement_get_int (row, 0);

  if (gp_statement_get_int (row, 1) != 0)
    {
      *from = GP_DAY_NONE;
      *to = G_MAXINT32;
      return TRUE;
    }

  return gp_column_read_day (row, 2, from) && gp_column_read_day (row, 3, to) &&
         *from != GP_DAY_NONE;
}

gboolean
gp_store_read_changes (GpStore *store, gint64 *seen, GpDay *from, GpDay *to, GError **error)
{
  g_autoptr (GpStatement) read = gp_database_prepare (
      gp_store_get_database (store),
      "SELECT max(id), max(every_day), min(first_day), max(last_day) FROM entry WHERE id > $1",
      error);
  GpStep step = GP_STEP_FAILED;

  if (read != NULL)
    {
      gp_statement_bind_int (read, 1, *seen);
      step = gp_statement_step (read, error);
    }

  return gp_store_finish (step != GP_STEP_FAILED, error) && read_days (read, seen, from, to);
}
