/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/session.h"
#include "app/store/column.h"
#include "app/store/tables.h"

static const char *const cancellations[] = {
  [GP_CANCELLATION_NONE] = "none",
  [GP_CANCELLATION_REPLACED] = "replaced",
  [GP_CANCELLATION_DROPPED] = "dropped",
};

static const GpTable table = {
  .name = "session",
  .n_columns = 11,
  .n_keys = 1,
  .columns = { { "id", GP_VALUE_ID },
               { "series", GP_VALUE_ID },
               { "kind" },
               { "number" },
               { "slot" },
               { "start" },
               { "minutes" },
               { "days" },
               { "room", GP_VALUE_ID },
               { "cancellation" },
               { "reason" } },
  .get = "SELECT id, series, kind, number, slot, start, minutes, days, room, cancellation, reason "
         "FROM session WHERE id = $1",
  .put = "INSERT INTO session (id, series, kind, number, slot, start, minutes, days, room, "
         "cancellation, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) "
         "ON CONFLICT (id) DO UPDATE SET series = excluded.series, kind = excluded.kind, "
         "number = excluded.number, slot = excluded.slot, start = excluded.start, "
         "minutes = excluded.minutes, days = excluded.days, room = excluded.room, "
         "cancellation = excluded.cancellation, reason = excluded.reason",
  .remove = "DELETE FROM session WHERE id = $1",
  .list = "SELECT id, series, kind, number, slot, start, minutes, days, room, cancellation, "
          "reason FROM session ORDER BY id",
};

static const GpTable staff_table = {
  .name = "session_staff",
  .n_columns = 4,
  .n_keys = 2,
  .columns = { { "session", GP_VALUE_ID },
               { "position" },
               { "staff", GP_VALUE_ID },
               { "stands_in_for", GP_VALUE_ID } },
  .get = "SELECT session, position, staff, stands_in_for FROM session_staff "
         "WHERE session = $1 AND position = $2",
  .put = "INSERT INTO session_staff (session, position, staff, stands_in_for) "
         "VALUES ($1, $2, $3, $4) "
         "ON CONFLICT (session, position) DO UPDATE SET staff = excluded.staff, "
         "stands_in_for = excluded.stands_in_for",
  .remove = "DELETE FROM session_staff WHERE session = $1 AND position = $2",
  .list = "SELECT session, position, staff, stands_in_for FROM session_staff "
          "ORDER BY session, position",
  .list_owned = "SELECT session, position, staff, stands_in_for FROM session_staff "
                "WHERE session = $1 ORDER BY position",
};

static gboolean
read_words (GpSession *session, GpStatement *row)
{
  int cancellation = GP_CANCELLATION_NONE;

  if (!gp_session_kind_parse (gp_statement_get_text (row, GP_SESSION_COLUMN_KIND),
                              &session->session_kind) ||
      !gp_column_read_nick (row, GP_SESSION_COLUMN_CANCELLATION, cancellations,
                            G_N_ELEMENTS (cancellations), &cancellation))
    return FALSE;

  session->cancellation = cancellation;

  return TRUE;
}

static gpointer
read_session (GpStatement *row)
{
  g_autoptr (GpSession) session = gp_session_new ();

  session->base.id = gp_statement_get_int (row, 0);
  session->series = gp_statement_get_int (row, GP_SESSION_COLUMN_SERIES);
  session->number = (int) gp_statement_get_int (row, GP_SESSION_COLUMN_NUMBER);
  session->minutes = (int) gp_statement_get_int (row, GP_SESSION_COLUMN_MINUTES);
  session->days = (int) gp_statement_get_int (row, GP_SESSION_COLUMN_DAYS);
  session->room = gp_statement_get_int (row, GP_SESSION_COLUMN_ROOM);
  session->reason = gp_column_dup_text (row, 10);

  if (!read_words (session, row) ||
      !gp_column_read_moment (row, GP_SESSION_COLUMN_SLOT, &session->slot) ||
      !gp_column_read_moment (row, GP_SESSION_COLUMN_START, &session->start))
    return NULL;

  return g_steal_pointer (&session);
}

static void
fill_session (gconstpointer record, GpRow *row)
{
  const GpSession *session = record;

  gp_row_add_id (row, session->base.id);
  gp_row_add_id (row, session->series);
  gp_row_add_text (row, gp_session_kind_get_nick (session->session_kind));
  gp_row_add_int (row, session->number);
  gp_row_add_moment (row, session->slot);
  gp_row_add_moment (row, session->start);
  gp_row_add_int (row, session->minutes);
  gp_row_add_int (row, session->days);
  gp_row_add_id (row, session->room);
  gp_row_add_text (row, cancellations[session->cancellation]);
  gp_row_add_text (row, session->reason);
}

static void
read_staff (gpointer record, GpStatement *row)
{
  GpSession *session = record;
  GpAssignment assignment = { gp_statement_get_int (row, 2), gp_statement_get_int (row, 3) };

  g_array_append_val (session->staff, assignment);
}

static guint
count_staff (gconstpointer record)
{
  return ((const GpSession *) record)->staff->len;
}

static void
fill_staff (gconstpointer record, guint position, GpRow *row)
{
  const GpSession *session = record;
  const GpAssignment *assignment = &g_array_index (session->staff, GpAssignment, position);

  gp_row_add_id (row, session->base.id);
  gp_row_add_int (row, position);
  gp_row_add_id (row, assignment->staff);
  gp_row_add_id (row, assignment->stands_in_for);
}

const GpRecordTable gp_session_table = {
  .table = &table,
  .owned = &staff_table,
  .read = read_session,
  .fill = fill_session,
  .read_owned = read_staff,
  .count_owned = count_staff,
  .fill_owned = fill_staff,
};
