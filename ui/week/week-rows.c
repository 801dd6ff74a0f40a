/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/week-rows.h"

#include <glib/gi18n-lib.h>

#include "ui/week/day-heading.h"
#include "ui/week/row-header.h"

/* Pixels. */
#define GUTTER_WIDTH 169
#define NARROW_WIDTH 92

/* What the rows are of; id 0 is the row of sessions that have none. */
typedef struct
{
  GpWeekGrid *grid;
  const GpWeek *week;
  GpBlockForm form;
  GpColumns columns;
  int n_rows;
} Rows;

static gboolean
belongs_to (const Rows *rows, const GpSession *session, gint64 id)
{
  if (rows->form == GP_BLOCK_OF_ROOM)
    return session->room == id;

  return id != 0 ? gp_session_has_staff (session, id) : session->staff->len == 0;
}

/* A stay is told once, on the first day that is shown of it. */
static gboolean
is_told_on (const Rows *rows, const GpSession *session, GpDay day)
{
  GpDay first = gp_moment_get_day (session->start);

  return day == MAX (first, rows->week->monday);
}

static void
add_cell (Rows *rows, int column, gint64 id)
{
  GpDay day = rows->week->monday + column;
  g_autoptr (GPtrArray) sessions = gp_week_list_shown (rows->week, day, day);
  GtkWidget *cell = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_widget_add_css_class (cell, "row-cell");
  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);
      GtkWidget *block;

      if (!belongs_to (rows, session, id) || !is_told_on (rows, session, day))
        continue;

      block = gp_session_block_new (rows->week, session, rows->form,
                                    rows->form == GP_BLOCK_OF_STAFF ? id : 0);
      gtk_box_append (GTK_BOX (cell), block);
      gp_week_grid_add_cell (rows->grid, block);
    }

  gp_columns_box_attach (gp_week_grid_get_body (rows->grid), cell, column, 1, rows->n_rows);
}

static void
add_row (Rows *rows, GtkWidget *header, gint64 id)
{
  gp_columns_box_attach (gp_week_grid_get_body (rows->grid), header, GP_COLUMNS_GUTTER, 1,
                         rows->n_rows);
  for (int i = 0; i < rows->columns.n_columns; i++)
    add_cell (rows, i, id);

  rows->n_rows++;
}

static gboolean
has_any (const Rows *rows, gint64 id)
{
  g_autoptr (GPtrArray) sessions =
      gp_week_list_shown (rows->week, rows->week->monday, rows->week->monday + 6);

  for (guint i = 0; i < sessions->len; i++)
    if (belongs_to (rows, g_ptr_array_index (sessions, i), id))
      return TRUE;

  return FALSE;
}

static void
begin (Rows *rows, const char *count)
{
  const GpWeek *week = rows->week;
  GpColumnsBox *head = gp_week_grid_get_head (rows->grid);
  GpColumnsBox *body = gp_week_grid_get_body (rows->grid);
  GtkWidget *label = gtk_label_new (count);

  rows->columns = (GpColumns){ GUTTER_WIDTH, NARROW_WIDTH, gp_week_count_days (week), { FALSE } };
  for (int i = 0; i < rows->columns.n_columns; i++)
    rows->columns.narrow[i] = gp_week_is_narrow (week, week->monday + i);

  gp_week_grid_reset (rows->grid, &rows->columns);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "row-count");
  gp_columns_box_attach (head, label, GP_COLUMNS_GUTTER, 1, 0);
  for (int i = 0; i < rows->columns.n_columns; i++)
    {
      GpDay day = week->monday + i;

      gp_columns_box_attach (head, gp_day_ground_new (week, day), i, 1, GP_COLUMNS_ALL_ROWS);
      gp_columns_box_attach (body, gp_day_ground_new (week, day), i, 1, GP_COLUMNS_ALL_ROWS);
      gp_columns_box_attach (head, gp_day_heading_new (week, day, !rows->columns.narrow[i]), i, 1,
                             0);
    }
}

/* Whoever has left, and what is no longer used, has a row only in weeks with sessions. */
void
gp_week_rows_fill_staff (GpWeekGrid *grid, const GpWeek *week)
{
  g_autoptr (GPtrArray) staff = gp_slice_list (week->slice, GP_RECORD_STAFF);
  Rows rows = { grid, week, GP_BLOCK_OF_STAFF };
  g_autofree char *count = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u staff member", "%u staff members", staff->len), staff->len);

  begin (&rows, count);
  for (guint i = 0; i < staff->len; i++)
    {
      const GpStaff *each = g_ptr_array_index (staff, i);

      if (each->ended == GP_DAY_NONE || each->ended >= week->monday ||
          has_any (&rows, each->base.id))
        add_row (&rows, gp_row_header_new_for_staff (week, each), each->base.id);
    }

  if (has_any (&rows, 0))
    add_row (&rows, gp_row_header_new_for_none (_ ("No staff yet")), 0);
}

void
gp_week_rows_fill_rooms (GpWeekGrid *grid, const GpWeek *week)
{
  g_autoptr (GPtrArray) rooms = gp_slice_list (week->slice, GP_RECORD_ROOM);
  Rows rows = { grid, week, GP_BLOCK_OF_ROOM };
  g_autofree char *count = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u room", "%u rooms", rooms->len), rooms->len);

  begin (&rows, count);
  for (guint i = 0; i < rooms->len; i++)
    {
      const GpRoom *room = g_ptr_array_index (rooms, i);

      if (room->ended == GP_DAY_NONE || room->ended >= week->monday ||
          has_any (&rows, room->base.id))
        add_row (&rows, gp_row_header_new_for_room (week, room), room->base.id);
    }

  if (has_any (&rows, 0))
    add_row (&rows, gp_row_header_new_for_none (_ ("No room yet")), 0);
}
