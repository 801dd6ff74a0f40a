/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/day-heading.h"

static GtkWidget *
create_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
create_ellipsized (const char *text, const char *style)
{
  GtkWidget *label = create_label (text, style);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);

  return label;
}

GtkWidget *
gp_day_heading_new (const GpWeek *week, GpDay day, gboolean named)
{
  g_autofree char *number = g_strdup_printf ("%d", gp_day_get_day_of_month (day));
  g_autofree char *spoken = gp_names_format_long (day, week->language);
  g_autofree char *closure = NULL;
  const char *name = gp_weekday_get_name (gp_day_get_weekday (day), week->language);
  GpScope scope;
  GtkWidget *heading = g_object_new (GTK_TYPE_BOX, "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, "spacing", 6, NULL);

  gtk_widget_add_css_class (heading, "day-heading");
  if (day == gp_week_get_today (week))
    gtk_widget_add_css_class (heading, "today");

  gtk_box_append (GTK_BOX (heading), create_label (number, "number"));
  gtk_box_append (GTK_BOX (heading), create_ellipsized (name, "weekday"));

  if (gp_week_find_closure (week, day, &closure, &scope))
    {
      gtk_widget_add_css_class (heading, "closed");
      gtk_widget_set_tooltip_text (heading, closure);
      if (named)
        gtk_box_append (GTK_BOX (heading), create_ellipsized (closure, "closure"));
    }

  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);

  return heading;
}

void
gp_day_ground_apply (GtkWidget *widget, const GpWeek *week, GpDay day)
{
  g_autofree char *name = NULL;
  GpScope scope;

  gtk_widget_add_css_class (widget, "day-ground");
  if (gp_week_find_closure (week, day, &name, &scope))
    gtk_widget_add_css_class (widget, "closed-hatch");
  else if (day == gp_week_get_today (week))
    gtk_widget_add_css_class (widget, "today");
}

GtkWidget *
gp_day_ground_new (const GpWeek *week, GpDay day)
{
  GtkWidget *ground = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gp_day_ground_apply (ground, week, day);

  return ground;
}
