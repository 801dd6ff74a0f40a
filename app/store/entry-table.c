/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/entry-table.h"

#include "app/store/column.h"

static const char *const kinds[] = {
  [GP_ENTRY_CHANGE] = "change",       [GP_ENTRY_UNDO] = "undo",   [GP_ENTRY_REDO] = "redo",
  [GP_ENTRY_AUTOMATIC] = "automatic", [GP_ENTRY_FINAL] = "final",
};

static const char *const states[] = {
  [GP_ENTRY_DONE] = "done",
  [GP_ENTRY_UNDONE] = "undone",
  [GP_ENTRY_DEAD] = "dead",
};

const char *
gp_entry_kind_get_nick (GpEntryKind kind)
{
  return kinds[kind];
}

static void
bind_days (GpStatement *statement, const GpTouchedDays *days)
{
  gp_statement_bind_int (statement, 7, days->is_every_day);

  if (days->first == GP_DAY_NONE)
    return;

  gp_statement_bind_day (statement, 8, days->first);
  gp_statement_bind_day (statement, 9, days->last);
}

gboolean
gp_entry_table_add (GpDatabase *database,
                    gint64 entry,
                    GpEntryKind kind,
                    gint64 of,
                    const GpEntryHead *head,
                    const GpTouchedDays *days,
                    GError **error)
{
  g_autoptr (GpStatement) add = gp_database_prepare (
      database,
      "INSERT INTO entry (id, kind, of_id, state, at, who, label, every_day, first_day, last_day) "
      "VALUES ($1, $2, $3, 'done', $4, $5, $6, $7, $8, $9)",
      error);

  if (add == NULL)
    return FALSE;

  gp_statement_bind_int (add, 1, entry);
  gp_statement_bind_text (add, 2, kinds[kind]);

  if (of != 0)
    gp_statement_bind_int (add, 3, of);

  gp_statement_bind_int (add, 4, head->at);
  gp_statement_bind_text (add, 5, head->who);
  gp_statement_bind_text (add, 6, head->label);
  bind_days (add, days);

  return gp_statement_run (add, error);
}

static void
bind_json (GpStatement *statement, int parameter, const GpRow *row)
{
  g_autofree char *json = row != NULL ? gp_row_to_json (row) : NULL;

  if (json != NULL)
    gp_statement_bind_text (statement, parameter, json);
}

gboolean
gp_entry_table_add_row (GpDatabase *database,
                        gint64 entry,
                        int position,
                        const GpTable *table,
                        const GpRow *before,
                        const GpRow *after,
                        GError **error)
{
  const GpRow *row = after != NULL ? after : before;
  g_autoptr (GpStatement) add = gp_database_prepare (
      database,
      "INSERT INTO entry_row (entry, position, subject, key1, key2, before, after) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7)",
      error);

  if (add == NULL)
    return FALSE;

  gp_statement_bind_int (add, 1, entry);
  gp_statement_bind_int (add, 2, position);
  gp_statement_bind_text (add, 3, table->name);
  gp_statement_bind_int (add, 4, row->values[0].number);

  if (table->n_keys > 1)
    gp_statement_bind_int (add, 5, row->values[1].number);

  bind_json (add, 6, before);
  bind_json (add, 7, after);

  return gp_statement_run (add, error);
}

gboolean
gp_entry_table_set_state (GpDatabase *database, gint64 entry, GpEntryState state, GError **error)
{
  g_autoptr (GpStatement) set =
      gp_database_prepare (database, "UPDATE entry SET state = $2 WHERE id = $1", error);

  if (set == NULL)
    return FALSE;

  gp_statement_bind_int (set, 1, entry);
  gp_statement_bind_text (set, 2, states[state]);

  return gp_statement_run (set, error);
}

gboolean
gp_entry_table_end_redo (GpDatabase *database, GError **error)
{
  g_autoptr (GpStatement) end = gp_database_prepare (
      database, "UPDATE entry SET state = 'dead' WHERE state = 'undone'", error);

  return end != NULL && gp_statement_run (end, error);
}

gboolean
gp_entry_table_find_last_of (
    GpDatabase *database, gint64 of, GpEntryKind kind, gint64 *entry, GError **error)
{
  g_autoptr (GpStatement) find = gp_database_prepare (
      database, "SELECT max(id) FROM entry WHERE of_id = $1 AND kind = $2", error);

  if (find == NULL)
    return FALSE;

  gp_statement_bind_int (find, 1, of);
  gp_statement_bind_text (find, 2, kinds[kind]);

  if (gp_statement_step (find, error) != GP_STEP_ROW)
    return FALSE;

  *entry = gp_statement_get_int (find, 0);

  return TRUE;
}
