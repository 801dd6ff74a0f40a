/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/week-days.h"

#include <glib/gi18n-lib.h>

#include "ui/week/all-day.h"
#include "ui/week/day-column.h"
#include "ui/week/day-heading.h"
#include "ui/week/hour-gutter.h"

/* Pixels. */
#define GUTTER_WIDTH 47
#define NARROW_WIDTH 84

/* A lane of more rows is folded until it is asked for: the hours matter more. */
#define LANE_ROWS 5

static GpColumns
describe_columns (const GpWeek *week)
{
  GpColumns columns = { GUTTER_WIDTH, NARROW_WIDTH, gp_week_count_days (week), { FALSE } };

  for (int i = 0; i < columns.n_columns; i++)
    columns.narrow[i] = gp_week_is_narrow (week, week->monday + i);

  return columns;
}

/* Opens the lane where it is folded, and folds it where it is open. */
static GtkWidget *
create_fold (const char *label, const char *tooltip)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "place.whole-lane");
  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "fold");

  return button;
}

static void
add_fold (GpWeekGrid *grid, GtkWidget *button, int column, int row)
{
  gp_columns_box_attach (gp_week_grid_get_head (grid), button, column, 1, row);
  gp_week_grid_add_cell (grid, button);
}

/* "+3" under a day, for what has no place there. */
static void
add_counts (GpWeekGrid *grid, const GpWeek *week, const int counts[7])
{
  for (int day = 0; day < gp_week_count_days (week); day++)
    {
      g_autofree char *label = g_strdup_printf ("+%d", counts[day]);
      g_autofree char *tooltip = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Show %d more", "Show %d more", counts[day]), counts[day]);

      if (counts[day] > 0)
        add_fold (grid, create_fold (label, tooltip), day, LANE_ROWS);
    }
}

static void
add_lane_item (GpWeekGrid *grid, const GpWeek *week, const GpAllDay *item)
{
  GtkWidget *block = gp_session_block_new (week, item->session, GP_BLOCK_LANE, 0);

  gp_columns_box_attach (gp_week_grid_get_head (grid), block, item->first_day,
                         item->last_day - item->first_day + 1, item->row + 1);
  gp_week_grid_add_cell (grid, block);
}

static void
fill_lane (GpWeekGrid *grid, const GpWeek *week)
{
  g_autoptr (GArray) items = gp_all_day_list (week);
  GtkWidget *name = gtk_label_new (_ ("All\nday"));
  int counts[7];
  guint n_rows = items->len > 0 ? g_array_index (items, GpAllDay, items->len - 1).row + 1 : 0;

  if (n_rows == 0)
    return;

  gtk_label_set_justify (GTK_LABEL (name), GTK_JUSTIFY_RIGHT);
  gtk_widget_add_css_class (name, "lane-name");
  gp_columns_box_attach (gp_week_grid_get_head (grid), name, GP_COLUMNS_GUTTER, 1,
                         GP_COLUMNS_ALL_ROWS);

  if (week->lane_open && n_rows > LANE_ROWS)
    add_fold (grid, create_fold ("▴", _ ("Show less")), GP_COLUMNS_GUTTER, n_rows);
  else if (gp_all_day_fold (items, LANE_ROWS, counts))
    add_counts (grid, week, counts);

  for (guint i = 0; i < items->len; i++)
    add_lane_item (grid, week, &g_array_index (items, GpAllDay, i));
}

static void
fill_head (GpWeekGrid *grid, const GpWeek *week, const GpColumns *columns)
{
  GpColumnsBox *head = gp_week_grid_get_head (grid);

  for (int i = 0; i < columns->n_columns; i++)
    gp_columns_box_attach (head, gp_day_ground_new (week, week->monday + i), i, 1,
                           GP_COLUMNS_ALL_ROWS);

  for (int i = 0; i < columns->n_columns; i++)
    gp_columns_box_attach (head, gp_day_heading_new (week, week->monday + i, !columns->narrow[i]),
                           i, 1, 0);

  fill_lane (grid, week);
}

static void
add_day (GpWeekGrid *grid, const GpWeek *week, int index, GpHours hours, gboolean narrow)
{
  GpDay day = week->monday + index;
  GtkWidget *column = gp_day_column_new (week, day, hours, narrow);
  g_autoptr (GPtrArray) blocks = g_ptr_array_new ();

  gp_day_ground_apply (column, week, day);
  gp_columns_box_attach (gp_week_grid_get_body (grid), column, index, 1, GP_COLUMNS_ALL_ROWS);
  g_signal_connect_object (grid, "now-changed", G_CALLBACK (gp_day_column_set_now), column,
                           G_CONNECT_SWAPPED);

  gp_day_column_list_blocks (GP_DAY_COLUMN (column), blocks);
  for (guint i = 0; i < blocks->len; i++)
    gp_week_grid_add_cell (grid, g_ptr_array_index (blocks, i));
}

static void
fill_body (GpWeekGrid *grid, const GpWeek *week, const GpColumns *columns)
{
  GpHours hours;
  GtkWidget *gutter;

  gp_week_get_hours (week, &hours.from, &hours.to);

  gutter = gp_hour_gutter_new (hours);
  gp_columns_box_attach (gp_week_grid_get_body (grid), gutter, GP_COLUMNS_GUTTER, 1,
                         GP_COLUMNS_ALL_ROWS);

  /* The time stands only beside the week that has today. */
  if (gp_day_get_monday (gp_week_get_today (week)) == week->monday)
    {
      gp_hour_gutter_set_now (GP_HOUR_GUTTER (gutter), week->now);
      g_signal_connect_object (grid, "now-changed", G_CALLBACK (gp_hour_gutter_set_now), gutter,
                               G_CONNECT_SWAPPED);
    }

  for (int i = 0; i < columns->n_columns; i++)
    add_day (grid, week, i, hours, columns->narrow[i]);
}

void
gp_week_days_fill (GpWeekGrid *grid, const GpWeek *week)
{
  GpColumns columns = describe_columns (week);

  gp_week_grid_reset (grid, &columns);
  fill_head (grid, week, &columns);
  fill_body (grid, week, &columns);
}
