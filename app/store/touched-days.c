/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/touched-days.h"

#include "app/store/tables.h"

void
gp_touched_days_init (GpTouchedDays *days)
{
  days->is_every_day = FALSE;
  days->first = GP_DAY_NONE;
  days->last = GP_DAY_NONE;
  days->dated = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  days->undated = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
}

void
gp_touched_days_clear (GpTouchedDays *days)
{
  g_hash_table_unref (days->dated);
  g_hash_table_unref (days->undated);
}

static void
add_id (GHashTable *ids, gint64 id)
{
  g_hash_table_add (ids, g_memdup2 (&id, sizeof id));
}

static void
add_days (GpTouchedDays *days, GpDay first, GpDay last)
{
  days->first = days->first == GP_DAY_NONE ? first : MIN (days->first, first);
  days->last = MAX (days->last, last);
}

/* The end is reckoned generously: a changed clock does not matter here. */
static void
add_moment (GpTouchedDays *days, const char *text, gint64 minutes)
{
  GpMoment start = text != NULL ? gp_moment_parse (text) : GP_MOMENT_NONE;

  if (start != GP_MOMENT_NONE)
    add_days (days, gp_moment_get_day (start), gp_moment_get_day (start + MAX (minutes, 1) - 1));
}

static void
add_session (GpTouchedDays *days, const GpRow *session)
{
  gint64 minutes = session->values[GP_SESSION_COLUMN_MINUTES].number +
                   session->values[GP_SESSION_COLUMN_DAYS].number * GP_MINUTES_A_DAY;

  add_moment (days, session->values[GP_SESSION_COLUMN_SLOT].text, minutes);
  add_moment (days, session->values[GP_SESSION_COLUMN_START].text, minutes);
  add_id (days->dated, session->values[0].number);
}

void
gp_touched_days_note (GpTouchedDays *days,
                      const GpTable *table,
                      const GpRow *before,
                      const GpRow *after)
{
  if (table == gp_session_table.owned)
    add_id (days->undated, (before != NULL ? before : after)->values[0].number);
  else if (table != gp_session_table.table)
    days->is_every_day = TRUE;
  else
    {
      if (before != NULL)
        add_session (days, before);

      if (after != NULL)
        add_session (days, after);
    }
}

static gboolean
look_up (GpTouchedDays *days, GpDatabase *database, gint64 session, GError **error)
{
  g_auto (GpRow) row = { 0 };
  gboolean found;

  if (!gp_table_get (gp_session_table.table, database, session, 0, &row, &found, error))
    return FALSE;

  if (found)
    add_session (days, &row);

  return TRUE;
}

gboolean
gp_touched_days_finish (GpTouchedDays *days, GpDatabase *database, GError **error)
{
  GHashTableIter iter;
  gpointer session;

  g_hash_table_iter_init (&iter, days->undated);

  while (!days->is_every_day && g_hash_table_iter_next (&iter, &session, NULL))
    if (!g_hash_table_contains (days->dated, session) &&
        !look_up (days, database, *(gint64 *) session, error))
      return FALSE;

  return TRUE;
}
