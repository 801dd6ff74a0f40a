/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/row-words.h"

#include "app/plan/slice.h"
#include "app/store/records.h"
#include "app/store/tables.h"

static gpointer
get_record (GpDatabase *database, GpRecordKind kind, gint64 id)
{
  g_autoptr (GHashTable) records = gp_records_read_one (gp_tables_get (kind), database, id, NULL);
  gpointer record = records != NULL ? g_hash_table_lookup (records, &id) : NULL;

  return record != NULL ? gp_record_ref (record) : NULL;
}

static GpLanguage
get_language (void)
{
  return gp_language_choose (g_get_language_names ());
}

static char *
describe_nameless (const GpTable *table, gint64 id)
{
  return g_strdup_printf ("%s %" G_GINT64_FORMAT, table->name, id);
}

/* As it stands in the plan; where it no longer does, the journal's row tells what it was. */
static gboolean
find_row (GpDatabase *database, const GpEntryRow *stored, GpRow *row)
{
  const GpTable *table = gp_tables_get (stored->kind)->table;
  gboolean found;

  if (gp_table_get (table, database, stored->key1, 0, row, &found, NULL) && found)
    return TRUE;

  return stored->table == table &&
         gp_table_parse_row (table, stored->after != NULL ? stored->after : stored->before, row);
}

static char *
describe_series (GpDatabase *database, const GpRow *row)
{
  g_autoptr (GpSeries) series = gp_series_new ();
  g_autoptr (GpOffered) offered =
      get_record (database, GP_RECORD_OFFERING, row->values[GP_SERIES_COLUMN_OFFERING].number);

  if (offered == NULL)
    return describe_nameless (gp_series_table.table, row->values[0].number);

  series->letter = g_strdup (row->values[GP_SERIES_COLUMN_LETTER].text);
  series->name = g_strdup (row->values[GP_SERIES_COLUMN_NAME].text);

  return gp_series_dup_title (series, offered->offering, get_language ());
}

static char *
describe_series_of (GpDatabase *database, gint64 id)
{
  g_auto (GpRow) row = { 0 };
  gboolean found;

  return gp_table_get (gp_series_table.table, database, id, 0, &row, &found, NULL) && found
             ? describe_series (database, &row)
             : describe_nameless (gp_series_table.table, id);
}

static char *
describe_session (GpDatabase *database, const GpRow *row)
{
  g_autofree char *series =
      describe_series_of (database, row->values[GP_SESSION_COLUMN_SERIES].number);
  GpMoment start = gp_moment_parse (row->values[GP_SESSION_COLUMN_START].text);
  g_autofree char *day = gp_names_format_full (gp_moment_get_day (start), get_language ());

  return g_strdup_printf ("%s, %s", series, day);
}

static char *
describe_acceptance (GpDatabase *database, gint64 session)
{
  g_auto (GpRow) row = { 0 };
  gboolean found;

  return gp_table_get (gp_session_table.table, database, session, 0, &row, &found, NULL) && found
             ? describe_session (database, &row)
             : describe_nameless (gp_session_table.table, session);
}

char *
gp_row_words_describe (GpDatabase *database, const GpEntryRow *stored)
{
  g_auto (GpRow) row = { 0 };

  if (!find_row (database, stored, &row))
    return describe_nameless (stored->table, stored->key1);

  switch (stored->kind)
    {
    case GP_RECORD_SERIES:
      return describe_series (database, &row);

    case GP_RECORD_SESSION:
      return describe_session (database, &row);

    case GP_RECORD_ACCEPTANCE:
      return describe_acceptance (database, row.values[2].number);

    case GP_RECORD_CLOSING_DAY:
      return g_strdup (row.values[5].text);

    /* A name, a code or initials. */
    case GP_RECORD_CENTRE:
    case GP_RECORD_OFFERING:
    case GP_RECORD_STAFF:
    case GP_RECORD_ROOM:
      return g_strdup (row.values[1].text);
    }

  g_assert_not_reached ();
}
