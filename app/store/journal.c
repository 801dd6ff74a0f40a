/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/journal.h"

#include "app/store/counter-table.h"
#include "app/store/entry-table.h"
#include "app/store/revisions.h"

struct _GpJournal
{
  GpDatabase *database;
  gint64 entry;
  GpEntryKind kind;
  gint64 of;
  const GpEntryHead *head;
  int n_rows;
  GpRevisions *revisions;
  GpTouchedDays days;
};

GpJournal *
gp_journal_begin (
    GpDatabase *database, GpEntryKind kind, gint64 of, const GpEntryHead *head, GError **error)
{
  GpJournal *journal;
  gint64 entry;

  if (!gp_counter_table_take (database, "entry", 1, &entry, error))
    return NULL;

  journal = g_new0 (GpJournal, 1);
  journal->database = database;
  journal->entry = entry;
  journal->kind = kind;
  journal->of = of;
  journal->head = head;
  journal->revisions = gp_revisions_new (database);
  gp_touched_days_init (&journal->days);

  return journal;
}

void
gp_journal_free (GpJournal *journal)
{
  gp_touched_days_clear (&journal->days);
  gp_revisions_free (journal->revisions);
  g_free (journal);
}

gint64
gp_journal_get_entry (GpJournal *journal)
{
  return journal->entry;
}

static gboolean
write_row (GpJournal *journal,
           const GpTable *table,
           const GpRow *before,
           const GpRow *after,
           GError **error)
{
  if (after != NULL)
    return gp_table_put (table, journal->database, after, error);

  return gp_table_remove (table, journal->database, before->values[0].number,
                          gp_table_get_key2 (table, before), error);
}

gboolean
gp_journal_write (GpJournal *journal,
                  const GpTable *table,
                  const GpRow *before,
                  const GpRow *after,
                  GError **error)
{
  gp_touched_days_note (&journal->days, table, before, after);

  return write_row (journal, table, before, after, error) &&
         gp_entry_table_add_row (journal->database, journal->entry, journal->n_rows++, table,
                                 before, after, error) &&
         gp_revisions_note (journal->revisions, table, before, after, error);
}

gboolean
gp_journal_end (GpJournal *journal, GError **error)
{
  /* What cannot be undone is about addresses, which are read anew whatever the days. */
  if (journal->kind == GP_ENTRY_FINAL)
    journal->days.is_every_day = TRUE;

  return gp_touched_days_finish (&journal->days, journal->database, error) &&
         gp_revisions_write (journal->revisions, journal->head->at, error) &&
         gp_entry_table_add (journal->database, journal->entry, journal->kind, journal->of,
                             journal->head, &journal->days, error);
}
