/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/row-header.h"

#include <glib/gi18n-lib.h>

#include "app/catalogue/role.h"
#include "app/plan/load.h"

static GtkWidget *
create_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
create_header (const char *spoken, GtkOrientation orientation)
{
  GtkWidget *header = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_ROW_HEADER,
                                    "orientation", orientation, NULL);

  gtk_widget_add_css_class (header, "row-header");
  gtk_accessible_update_property (GTK_ACCESSIBLE (header), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);

  return header;
}

/* "behandler, sygeplejerske". */
static char *
describe_roles (const GpStaff *staff, GpLanguage language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; staff->roles != NULL && staff->roles[i] != NULL; i++)
    g_ptr_array_add (names, (gpointer) gp_role_get_name (staff->roles[i], language));
  g_ptr_array_add (names, NULL);

  return g_strjoinv (", ", (char **) names->pdata);
}

GtkWidget *
gp_row_header_new_for_staff (const GpWeek *week, const GpStaff *staff)
{
  int minutes =
      gp_load_get_staff_minutes (week->slice, staff->base.id, week->monday, week->monday + 6);
  g_autofree char *roles = describe_roles (staff, week->language);
  /* Translators: hours of a week, "26 h". */
  g_autofree char *hours = g_strdup_printf (_ ("%d h"), (minutes + 30) / 60);
  GtkWidget *header = create_header (staff->initials, GTK_ORIENTATION_HORIZONTAL);
  GtkWidget *initials = gtk_label_new (staff->initials);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_add_css_class (initials, "initials");
  gtk_widget_set_valign (initials, GTK_ALIGN_START);
  gtk_widget_set_tooltip_text (header, roles);
  gtk_box_set_spacing (GTK_BOX (header), 8);
  gtk_box_append (GTK_BOX (lines), create_label (roles, "row-title"));
  gtk_box_append (GTK_BOX (lines), create_label (hours, "least"));
  gtk_box_append (GTK_BOX (header), initials);
  gtk_box_append (GTK_BOX (header), lines);

  return header;
}

/* How much of the open hours is planned. */
static GtkWidget *
create_use (const GpWeek *week, const GpRoom *room)
{
  GpDay sunday = week->monday + 6;
  int open = gp_load_get_open_minutes (week->slice, week->monday, sunday);
  int used = gp_load_get_room_minutes (week->slice, room->base.id, week->monday, sunday);
  g_autofree char *spoken =
      g_strdup_printf (_ ("%d of %d open hours planned"), (used + 30) / 60, (open + 30) / 60);
  GtkWidget *bar = gtk_level_bar_new_for_interval (0, MAX (open, 1));

  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (bar), GTK_LEVEL_BAR_OFFSET_LOW);
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (bar), GTK_LEVEL_BAR_OFFSET_HIGH);
  gtk_level_bar_remove_offset_value (GTK_LEVEL_BAR (bar), GTK_LEVEL_BAR_OFFSET_FULL);
  gtk_level_bar_set_value (GTK_LEVEL_BAR (bar), MIN (used, open));
  gtk_widget_add_css_class (bar, "use");
  gtk_widget_set_tooltip_text (bar, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (bar), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, spoken,
                                  -1);

  return bar;
}

GtkWidget *
gp_row_header_new_for_room (const GpWeek *week, const GpRoom *room)
{
  GtkWidget *header = create_header (room->name, GTK_ORIENTATION_VERTICAL);

  gtk_box_append (GTK_BOX (header), create_label (room->name, "heading"));
  if (room->capacity > 0)
    {
      g_autofree char *capacity = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "%d seat", "%d seats", room->capacity), room->capacity);

      gtk_box_append (GTK_BOX (header), create_label (capacity, "least"));
    }
  gtk_box_append (GTK_BOX (header), create_use (week, room));

  return header;
}

GtkWidget *
gp_row_header_new_for_none (const char *title)
{
  GtkWidget *header = create_header (title, GTK_ORIENTATION_VERTICAL);

  gtk_box_append (GTK_BOX (header), create_label (title, "dim"));

  return header;
}
