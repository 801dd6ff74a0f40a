/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/write.h"

#include "app/store/counter-table.h"
#include "app/store/entry-table.h"
#include "app/store/journal.h"
#include "app/store/store-private.h"
#include "app/store/tables.h"

typedef struct
{
  GpDatabase *database;
  GpJournal *journal;
  GHashTable *ids; /* negative to final, both gint64 * */
} Writer;

static gint64 *
copy_id (gint64 id)
{
  return g_memdup2 (&id, sizeof id);
}

/* In order, so that the same changes give the same ids. */
static gboolean
take_ids (GpChangeSet *changes, GpRecordKind kind, Writer *writer, GError **error)
{
  g_autoptr (GArray) added = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 first;

  for (guint i = 0; i < gp_change_set_get_size (changes); i++)
    {
      const GpChange *change = gp_change_set_get (changes, i);

      if (change->kind == kind && change->id < 0)
        g_array_append_val (added, change->id);
    }

  if (added->len == 0)
    return TRUE;

  if (!gp_counter_table_take (writer->database, gp_tables_get (kind)->table->name, added->len,
                              &first, error))
    return FALSE;

  for (guint i = 0; i < added->len; i++)
    g_hash_table_insert (writer->ids, copy_id (g_array_index (added, gint64, i)),
                         copy_id (first + i));

  return TRUE;
}

static void
resolve (Writer *writer, const GpTable *table, GpRow *row)
{
  for (guint i = 0; i < row->n_values; i++)
    if (table->columns[i].meaning == GP_VALUE_ID && row->values[i].number < 0)
      {
        const gint64 *final = g_hash_table_lookup (writer->ids, &row->values[i].number);

        g_assert (final != NULL);
        row->values[i].number = *final;
      }
}

static gboolean
write_if_changed (
    Writer *writer, const GpTable *table, const GpRow *before, const GpRow *after, GError **error)
{
  if (before != NULL && after != NULL && gp_row_equal (before, after))
    return TRUE;

  return gp_journal_write (writer->journal, table, before, after, error);
}

static gboolean
put_row (Writer *writer, const GpRecordTable *kind, const GpChange *change, GError **error)
{
  g_auto (GpRow) before = { 0 };
  g_auto (GpRow) after = { 0 };
  gboolean found = FALSE;

  kind->fill (change->after, &after);
  resolve (writer, kind->table, &after);

  /* What has a new id cannot be there. */
  if (change->id > 0 &&
      !gp_table_get (kind->table, writer->database, change->id, 0, &before, &found, error))
    return FALSE;

  return write_if_changed (writer, kind->table, found ? &before : NULL, &after, error);
}

static gboolean
remove_row (Writer *writer, const GpRecordTable *kind, gint64 id, GError **error)
{
  g_auto (GpRow) before = { 0 };
  gboolean found;

  if (!gp_table_get (kind->table, writer->database, id, 0, &before, &found, error))
    return FALSE;

  return !found || gp_journal_write (writer->journal, kind->table, &before, NULL, error);
}

static gboolean
put_owned_row (Writer *writer,
               const GpRecordTable *kind,
               const GpRecord *record,
               guint position,
               const GpRow *before,
               GError **error)
{
  g_auto (GpRow) after = { 0 };

  kind->fill_owned (record, position, &after);
  resolve (writer, kind->owned, &after);

  return write_if_changed (writer, kind->owned, before, &after, error);
}

/* Positions run from 0, so that the rows of before stand at their position. */
static gboolean
write_owned (Writer *writer, const GpRecordTable *kind, const GpChange *change, GError **error)
{
  g_autoptr (GArray) before = NULL;
  guint n_before = 0;
  guint n_after = change->after != NULL ? kind->count_owned (change->after) : 0;

  if (change->id > 0)
    {
      before = gp_table_list_owned (kind->owned, writer->database, change->id, error);
      if (before == NULL)
        return FALSE;

      n_before = before->len;
    }

  for (guint i = 0; i < n_after; i++)
    if (!put_owned_row (writer, kind, change->after, i,
                        i < n_before ? &g_array_index (before, GpRow, i) : NULL, error))
      return FALSE;

  for (guint i = n_after; i < n_before; i++)
    if (!gp_journal_write (writer->journal, kind->owned, &g_array_index (before, GpRow, i), NULL,
                           error))
      return FALSE;

  return TRUE;
}

/* A record is there as long as any row that it owns. */
static gboolean
write_change (Writer *writer, const GpChange *change, GError **error)
{
  const GpRecordTable *kind = gp_tables_get (change->kind);

  if (change->after != NULL && !put_row (writer, kind, change, error))
    return FALSE;

  if (kind->owned != NULL && !write_owned (writer, kind, change, error))
    return FALSE;

  return change->after != NULL || remove_row (writer, kind, change->id, error);
}

static gboolean
write_changes (Writer *writer, GpChangeSet *changes, GError **error)
{
  for (guint i = 0; i < GP_N_RECORD_KINDS; i++)
    if (!take_ids (changes, i, writer, error))
      return FALSE;

  for (guint i = 0; i < gp_change_set_get_size (changes); i++)
    if (!write_change (writer, gp_change_set_get (changes, i), error))
      return FALSE;

  return TRUE;
}

static GHashTable *
ref_or_new_ids (GHashTable *ids)
{
  return ids != NULL ? g_hash_table_ref (ids)
                     : g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
}

gboolean
gp_store_write (GpStore *store,
                GpChangeSet *changes,
                const GpEntryHead *head,
                GHashTable *ids,
                gint64 *entry,
                GError **error)
{
  GpDatabase *database = gp_store_get_database (store);
  g_autoptr (GHashTable) final_ids = ref_or_new_ids (ids);
  g_autoptr (GpJournal) journal = gp_journal_begin (database, head->kind, 0, head, error);
  Writer writer = { database, journal, final_ids };

  if (!gp_store_finish (journal != NULL, error))
    return FALSE;

  if (entry != NULL)
    *entry = gp_journal_get_entry (journal);

  return gp_store_finish (
      (head->kind != GP_ENTRY_CHANGE || gp_entry_table_end_redo (database, error)) &&
          write_changes (&writer, changes, error) && gp_journal_end (journal, error),
      error);
}
