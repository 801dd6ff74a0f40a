/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-cells.h"

#include <glib/gi18n-lib.h>

#include "ui/series/progress-cell.h"
#include "ui/series/series-list.h"
#include "ui/series/staff-cell.h"
#include "ui/series/text-cell.h"

static const GpSeriesFacts *
get_facts (GtkListItem *row)
{
  return gp_series_item_get_facts (gtk_list_item_get_item (row));
}

static void
open_menu (GtkListItem *row, GtkWidget *cell, double x, double y)
{
  GtkWidget *list = gtk_widget_get_ancestor (cell, GP_TYPE_SERIES_LIST);

  gp_series_list_open_menu_at (GP_SERIES_LIST (list), gtk_list_item_get_position (row), cell, x, y);
}

static void
on_menu_clicked (GtkWidget *button, GtkListItem *row)
{
  open_menu (row, button, gtk_widget_get_width (button) / 2.0, gtk_widget_get_height (button));
}

static void
on_right_pressed (GtkGestureClick *gesture, int n_press, double x, double y, GtkListItem *row)
{
  open_menu (row, gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture)), x, y);
}

static void
set_up_cell (GtkListItem *row, GtkWidget *cell)
{
  GtkGesture *gesture = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (gesture), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (gesture, "pressed", G_CALLBACK (on_right_pressed), row, 0);
  gtk_widget_add_controller (cell, GTK_EVENT_CONTROLLER (gesture));
  gtk_list_item_set_child (row, cell);
}

static void
on_text_setup (gpointer list, GtkListItem *row)
{
  set_up_cell (row, gp_text_cell_new ());
}

static void
on_label_setup (gpointer list, GtkListItem *row)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  set_up_cell (row, label);
}

static void
on_ends_setup (gpointer list, GtkListItem *row)
{
  GtkWidget *cell = gp_text_cell_new ();

  gp_text_cell_set_notable (GP_TEXT_CELL (cell));
  set_up_cell (row, cell);
}

static void
on_name_setup (gpointer list, GtkListItem *row)
{
  GtkWidget *cell = gp_text_cell_new ();

  gp_text_cell_set_strong (GP_TEXT_CELL (cell));
  set_up_cell (row, cell);
}

static void
on_staff_setup (gpointer list, GtkListItem *row)
{
  set_up_cell (row, gp_staff_cell_new ());
}

static void
on_progress_setup (gpointer list, GtkListItem *row)
{
  set_up_cell (row, gp_progress_cell_new ());
}

static void
on_menu_setup (gpointer list, GtkListItem *row)
{
  GtkWidget *button = gtk_button_new_from_icon_name ("view-more-symbolic");

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_focus_on_click (button, FALSE);
  gtk_widget_set_tooltip_text (button, _ ("Menu (Shift+F10)"));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_menu_clicked), row, 0);
  set_up_cell (row, button);
}

static void
dim_if_paused (GtkWidget *cell, const GpSeriesFacts *facts)
{
  if (facts->paused && !facts->ended)
    gtk_widget_add_css_class (cell, "paused");
  else
    gtk_widget_remove_css_class (cell, "paused");
}

static void
on_name_bind (gpointer list, GtkListItem *row)
{
  const GpSeriesFacts *facts = get_facts (row);
  GtkWidget *cell = gtk_list_item_get_child (row);
  g_autofree char *offering = g_strdup_printf ("%s %s", facts->code, facts->offering_name);
  g_autofree char *spoken = gp_series_facts_describe (facts);

  gp_text_cell_show (GP_TEXT_CELL (cell), facts->title, offering);
  gp_text_cell_show_edge (GP_TEXT_CELL (cell), facts->family, facts->family == GP_FAMILY_TALKS);
  dim_if_paused (cell, facts);
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
on_when_bind (gpointer list, GtkListItem *row)
{
  const GpSeriesFacts *facts = get_facts (row);
  GpTextCell *cell = GP_TEXT_CELL (gtk_list_item_get_child (row));
  GpIsoWeek even = { 2026, 2 };
  GpIsoWeek odd = { 2026, 1 };

  gp_text_cell_show (cell, *facts->times != '\0' ? facts->times : facts->rhythm,
                     *facts->times != '\0' ? facts->rhythm : "");
  gp_text_cell_show_parity (cell, facts->even_weeks ? &even : facts->odd_weeks ? &odd : NULL);
  dim_if_paused (GTK_WIDGET (cell), facts);
}

static void
on_room_bind (gpointer list, GtkListItem *row)
{
  const GpSeriesFacts *facts = get_facts (row);
  GtkWidget *cell = gtk_list_item_get_child (row);

  gtk_label_set_label (GTK_LABEL (cell), *facts->room != '\0' ? facts->room : "–");
  dim_if_paused (cell, facts);
}

static void
on_staff_bind (gpointer list, GtkListItem *row)
{
  gp_staff_cell_show (GP_STAFF_CELL (gtk_list_item_get_child (row)),
                      (const char *const *) get_facts (row)->initials);
}

static void
on_progress_bind (gpointer list, GtkListItem *row)
{
  gp_progress_cell_show (GP_PROGRESS_CELL (gtk_list_item_get_child (row)), get_facts (row));
}

static void
on_seats_bind (gpointer list, GtkListItem *row)
{
  const GpSeriesFacts *facts = get_facts (row);

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (row)),
                       *facts->seats != '\0' ? facts->seats : "–");
}

static void
on_ends_bind (gpointer list, GtkListItem *row)
{
  const GpSeriesFacts *facts = get_facts (row);
  GpTextCell *cell = GP_TEXT_CELL (gtk_list_item_get_child (row));
  GpIsoWeek week = { 0 };

  if (facts->last_day != GP_DAY_NONE)
    week = gp_iso_week_of (facts->last_day);
  gp_text_cell_show (cell, facts->ends, facts->delay);
  gp_text_cell_show_week (cell, facts->last_day != GP_DAY_NONE ? &week : NULL);
  dim_if_paused (GTK_WIDGET (cell), facts);
}

static void
on_menu_bind (gpointer list, GtkListItem *row)
{
  g_autofree char *label = g_strdup_printf (_ ("Menu of %s"), get_facts (row)->title);

  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_list_item_get_child (row)),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

void
gp_series_cells_bind (GtkWidgetClass *list_class)
{
  gtk_widget_class_bind_template_callback (list_class, on_text_setup);
  gtk_widget_class_bind_template_callback (list_class, on_label_setup);
  gtk_widget_class_bind_template_callback (list_class, on_ends_setup);
  gtk_widget_class_bind_template_callback (list_class, on_name_setup);
  gtk_widget_class_bind_template_callback (list_class, on_staff_setup);
  gtk_widget_class_bind_template_callback (list_class, on_progress_setup);
  gtk_widget_class_bind_template_callback (list_class, on_menu_setup);
  gtk_widget_class_bind_template_callback (list_class, on_name_bind);
  gtk_widget_class_bind_template_callback (list_class, on_when_bind);
  gtk_widget_class_bind_template_callback (list_class, on_room_bind);
  gtk_widget_class_bind_template_callback (list_class, on_staff_bind);
  gtk_widget_class_bind_template_callback (list_class, on_progress_bind);
  gtk_widget_class_bind_template_callback (list_class, on_seats_bind);
  gtk_widget_class_bind_template_callback (list_class, on_ends_bind);
  gtk_widget_class_bind_template_callback (list_class, on_menu_bind);
}
