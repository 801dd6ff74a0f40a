/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/revisions.h"

#include <json-glib/json-glib.h>

#include "app/calendar/length.h"
#include "app/store/tables.h"

struct _GpRevisions
{
  GpDatabase *database;
  GHashTable *sessions; /* gint64 */
};

GpRevisions *
gp_revisions_new (GpDatabase *database)
{
  GpRevisions *revisions = g_new0 (GpRevisions, 1);

  revisions->database = database;
  revisions->sessions = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  return revisions;
}

void
gp_revisions_free (GpRevisions *revisions)
{
  g_hash_table_unref (revisions->sessions);
  g_free (revisions);
}

static void
add_session (GpRevisions *revisions, gint64 session)
{
  g_hash_table_add (revisions->sessions, g_memdup2 (&session, sizeof session));
}

static gboolean
add_sessions (GpRevisions *revisions, const char *sql, gint64 of, GError **error)
{
  g_autoptr (GpStatement) list = gp_database_prepare (revisions->database, sql, error);
  GpStep step = GP_STEP_FAILED;

  if (list == NULL)
    return FALSE;

  gp_statement_bind_int (list, 1, of);

  while ((step = gp_statement_step (list, error)) == GP_STEP_ROW)
    add_session (revisions, gp_statement_get_int (list, 0));

  return step == GP_STEP_DONE;
}

static gboolean
differ (const GpRow *before, const GpRow *after, guint column)
{
  const GpValue *one = &before->values[column];
  const GpValue *other = &after->values[column];

  return one->number != other->number || g_strcmp0 (one->text, other->text) != 0;
}

static gboolean
is_session_moved_on (const GpRow *before, const GpRow *after)
{
  return differ (before, after, GP_SESSION_COLUMN_NUMBER) ||
         differ (before, after, GP_SESSION_COLUMN_START) ||
         differ (before, after, GP_SESSION_COLUMN_MINUTES) ||
         differ (before, after, GP_SESSION_COLUMN_DAYS) ||
         differ (before, after, GP_SESSION_COLUMN_ROOM) ||
         differ (before, after, GP_SESSION_COLUMN_CANCELLATION);
}

/* Whether "k of N" is said alike; in a span of weeks k is reckoned from the start. */
static gboolean
is_counted_alike (const GpRow *before, const GpRow *after)
{
  GpLength one = gp_length_new_open ();
  GpLength other = gp_length_new_open ();

  gp_length_parse (before->values[GP_SERIES_COLUMN_LENGTH].text, &one);
  gp_length_parse (after->values[GP_SERIES_COLUMN_LENGTH].text, &other);

  if (one.count == 0 && other.count == 0)
    return TRUE;

  return one.kind == other.kind && one.count == other.count &&
         (one.kind != GP_LENGTH_WEEKS || !differ (before, after, GP_SERIES_COLUMN_START));
}

static gboolean
note_series (GpRevisions *revisions, const GpRow *before, const GpRow *after, GError **error)
{
  if (!differ (before, after, GP_SERIES_COLUMN_OFFERING) &&
      !differ (before, after, GP_SERIES_COLUMN_LETTER) && is_counted_alike (before, after))
    return TRUE;

  return add_sessions (revisions, "SELECT id FROM session WHERE series = $1",
                       after->values[0].number, error);
}

static gboolean
note_room (GpRevisions *revisions, const GpRow *before, const GpRow *after, GError **error)
{
  return !differ (before, after, GP_ROOM_COLUMN_NAME) ||
         add_sessions (revisions, "SELECT id FROM session WHERE room = $1", after->values[0].number,
                       error);
}

static gboolean
note_staff (GpRevisions *revisions, const GpRow *before, const GpRow *after, GError **error)
{
  return !differ (before, after, GP_STAFF_COLUMN_INITIALS) ||
         add_sessions (revisions, "SELECT session FROM session_staff WHERE staff = $1",
                       after->values[0].number, error);
}

/* What events show of an offering, as text. */
static char *
dup_shown (const GpRow *offering)
{
  static const char *const members[] = { "name", "form", "family" };
  g_autoptr (JsonNode) body =
      json_from_string (offering->values[GP_OFFERING_COLUMN_BODY].text, NULL);
  g_autoptr (GString) shown = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      JsonNode *member = json_object_get_member (json_node_get_object (body), members[i]);
      g_autofree char *text = json_to_string (member, FALSE);

      g_string_append (shown, text);
    }

  return g_string_free (g_steal_pointer (&shown), FALSE);
}

static gboolean
note_offering (GpRevisions *revisions, const GpRow *before, const GpRow *after, GError **error)
{
  g_autofree char *shown_before = dup_shown (before);
  g_autofree char *shown_after = dup_shown (after);

  return g_str_equal (shown_before, shown_after) ||
         add_sessions (revisions,
                       "SELECT session.id FROM session JOIN series ON series.id = session.series "
                       "WHERE series.offering = $1",
                       after->values[0].number, error);
}

gboolean
gp_revisions_note (GpRevisions *revisions,
                   const GpTable *table,
                   const GpRow *before,
                   const GpRow *after,
                   GError **error)
{
  if (table == gp_session_table.table)
    {
      if (before == NULL || after == NULL || is_session_moved_on (before, after))
        add_session (revisions, (before != NULL ? before : after)->values[0].number);

      return TRUE;
    }

  /* Who leads it: whoever is replaced sees it cancelled. */
  if (table == gp_session_table.owned)
    {
      add_session (revisions, (before != NULL ? before : after)->values[0].number);

      return TRUE;
    }

  /* What is added or taken away has no sessions, or those are written too. */
  if (before == NULL || after == NULL)
    return TRUE;

  if (table == gp_series_table.table)
    return note_series (revisions, before, after, error);

  if (table == gp_room_table.table)
    return note_room (revisions, before, after, error);

  if (table == gp_staff_table.table)
    return note_staff (revisions, before, after, error);

  return table != gp_offering_table.table || note_offering (revisions, before, after, error);
}

static gboolean
write_one (GpRevisions *revisions, gint64 session, gint64 at, GError **error)
{
  g_autoptr (GpStatement) put = gp_database_prepare (
      revisions->database,
      "INSERT INTO session_revision (session, sequence, modified) VALUES ($1, 0, $2) "
      "ON CONFLICT (session) DO UPDATE SET sequence = session_revision.sequence + 1, "
      "modified = CASE WHEN session_revision.modified >= excluded.modified "
      "THEN session_revision.modified + 1 ELSE excluded.modified END",
      error);

  if (put == NULL)
    return FALSE;

  gp_statement_bind_int (put, 1, session);
  gp_statement_bind_int (put, 2, at);

  return gp_statement_run (put, error);
}

gboolean
gp_revisions_write (GpRevisions *revisions, gint64 at, GError **error)
{
  GHashTableIter iter;
  gpointer session;

  g_hash_table_iter_init (&iter, revisions->sessions);

  while (g_hash_table_iter_next (&iter, &session, NULL))
    if (!write_one (revisions, *(gint64 *) session, at, error))
      return FALSE;

  return TRUE;
}
