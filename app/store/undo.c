/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/store/entry-rows.h"
#include "app/store/entry-table.h"
#include "app/store/journal.h"
#include "app/store/row-words.h"
#include "app/store/store-private.h"
#include "app/store/tables.h"

/* Undo and redo are one thing: an entry is taken back by putting, row by row and last row first,
 * what it found. To undo a change, the change itself (or the redo that restored it last) is taken
 * back; to redo it, the undo is. */
typedef struct
{
  GpDatabase *database;
  GpJournal *journal;
} Reversal;

static gboolean
refuse (Reversal *reversal, const GpEntryRow *stored, GError **error)
{
  g_autofree char *words = gp_row_words_describe (reversal->database, stored);

  g_set_error (error, GP_STORE_ERROR, GP_STORE_ERROR_FAILED,
               _ ("“%s” is no longer as this change left it, so the change cannot be undone or "
                  "redone. Change it by hand"),
               words);

  return FALSE;
}

static gboolean
is_as_left (const GpEntryRow *stored, gboolean found, const GpRow *present)
{
  g_autofree char *json = found ? gp_row_to_json (present) : NULL;

  return g_strcmp0 (json, stored->after) == 0;
}

static gboolean
reverse_row (Reversal *reversal, const GpEntryRow *stored, GError **error)
{
  g_auto (GpRow) present = { 0 };
  g_auto (GpRow) before = { 0 };
  gboolean found;

  if (!gp_table_get (stored->table, reversal->database, stored->key1, stored->key2, &present,
                     &found, error))
    return FALSE;

  if (!is_as_left (stored, found, &present))
    return refuse (reversal, stored, error);

  if (stored->before != NULL && !gp_table_parse_row (stored->table, stored->before, &before))
    return refuse (reversal, stored, error);

  return gp_journal_write (reversal->journal, stored->table, found ? &present : NULL,
                           stored->before != NULL ? &before : NULL, error);
}

static gboolean
remove_session (Reversal *reversal, gint64 session, GError **error)
{
  g_autoptr (GArray) owned =
      gp_table_list_owned (gp_session_table.owned, reversal->database, session, error);
  g_auto (GpRow) row = { 0 };
  gboolean found;

  if (owned == NULL)
    return FALSE;

  for (guint i = 0; i < owned->len; i++)
    if (!gp_journal_write (reversal->journal, gp_session_table.owned,
                           &g_array_index (owned, GpRow, i), NULL, error))
      return FALSE;

  return gp_table_get (gp_session_table.table, reversal->database, session, 0, &row, &found,
                       error) &&
         gp_journal_write (reversal->journal, gp_session_table.table, &row, NULL, error);
}

/* What the program added by itself since then follows a rhythm and a numbering that go. */
static gboolean
remove_automatic (Reversal *reversal, gint64 since, GPtrArray *rows, GError **error)
{
  g_autoptr (GArray) added = gp_entry_rows_list_automatic (reversal->database, since, error);
  g_autoptr (GHashTable) touched = NULL;

  if (added == NULL)
    return FALSE;

  if (added->len == 0)
    return TRUE;

  touched = gp_entry_rows_list_series (rows);

  for (guint i = 0; i < added->len; i++)
    {
      GpAutomaticSession *session = &g_array_index (added, GpAutomaticSession, i);

      if (g_hash_table_contains (touched, &session->series) &&
          !remove_session (reversal, session->session, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
reverse_rows (Reversal *reversal, gint64 source, GError **error)
{
  g_autoptr (GPtrArray) rows = gp_entry_rows_list (reversal->database, source, error);

  if (rows == NULL || !remove_automatic (reversal, source, rows, error))
    return FALSE;

  for (guint i = rows->len; i > 0; i--)
    if (!reverse_row (reversal, g_ptr_array_index (rows, i - 1), error))
      return FALSE;

  return TRUE;
}

static gboolean
reverse (GpDatabase *database,
         gint64 entry,
         gint64 source,
         GpEntryKind kind,
         const GpEntryHead *head,
         GError **error)
{
  g_autoptr (GpJournal) journal = gp_journal_begin (database, kind, entry, head, error);
  Reversal reversal = { database, journal };

  return journal != NULL && reverse_rows (&reversal, source, error) &&
         gp_journal_end (journal, error);
}

static gboolean
is_next (gint64 entry, gint64 next, GError **error)
{
  if (entry == next)
    return TRUE;

  g_set_error_literal (error, GP_STORE_ERROR, GP_STORE_ERROR_FAILED,
                       _ ("Another change has been made since. Look at the plan again first"));

  return FALSE;
}

gboolean
gp_store_undo (GpStore *store, gint64 entry, const GpEntryHead *head, GError **error)
{
  GpDatabase *database = gp_store_get_database (store);
  gint64 next;
  gint64 redo;

  if (!gp_store_find_undo (store, &next, NULL, error) || !is_next (entry, next, error))
    return FALSE;

  return gp_store_finish (
      gp_entry_table_find_last_of (database, entry, GP_ENTRY_REDO, &redo, error) &&
          reverse (database, entry, redo != 0 ? redo : entry, GP_ENTRY_UNDO, head, error) &&
          gp_entry_table_set_state (database, entry, GP_ENTRY_UNDONE, error),
      error);
}

gboolean
gp_store_redo (GpStore *store, gint64 entry, const GpEntryHead *head, GError **error)
{
  GpDatabase *database = gp_store_get_database (store);
  gint64 next;
  gint64 undo;

  if (!gp_store_find_redo (store, &next, NULL, error) || !is_next (entry, next, error))
    return FALSE;

  return gp_store_finish (
      gp_entry_table_find_last_of (database, entry, GP_ENTRY_UNDO, &undo, error) &&
          reverse (database, entry, undo, GP_ENTRY_REDO, head, error) &&
          gp_entry_table_set_state (database, entry, GP_ENTRY_DONE, error),
      error);
}
