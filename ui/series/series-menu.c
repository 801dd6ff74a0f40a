/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-menu.h"

#include <glib/gi18n-lib.h>

#include "app/calendar/iso-week.h"
#include "ui/shared/family.h"

struct _GpSeriesMenu
{
  GtkPopover parent_instance;

  GtkLabel *title;
  GtkLabel *code;
  GtkLabel *show_week;
};

G_DEFINE_FINAL_TYPE (GpSeriesMenu, gp_series_menu, GTK_TYPE_POPOVER)

static void
gp_series_menu_class_init (GpSeriesMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/series-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, GpSeriesMenu, title);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesMenu, code);
  gtk_widget_class_bind_template_child (widget_class, GpSeriesMenu, show_week);
}

static void
gp_series_menu_init (GpSeriesMenu *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
name_week (GpSeriesMenu *self, const GpSeriesFacts *facts)
{
  GpDay day = facts->next != GP_MOMENT_NONE ? gp_moment_get_day (facts->next) : facts->last_day;
  g_autofree char *label = day != GP_DAY_NONE
                               ? g_strdup_printf (_ ("Show in week %d"), gp_iso_week_of (day).week)
                               : g_strdup (_ ("Show in this week"));

  gtk_label_set_label (self->show_week, label);
}

void
gp_series_menu_open (
    GpSeriesMenu *self, const GpSeriesFacts *facts, GtkWidget *widget, double x, double y)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  graphene_point_t point;

  g_return_if_fail (GP_IS_SERIES_MENU (self));

  if (!gtk_widget_compute_point (widget, parent, &GRAPHENE_POINT_INIT ((float) x, (float) y),
                                 &point))
    return;

  gtk_label_set_label (self->title, facts->title);
  gtk_label_set_label (self->code, facts->code);
  gp_family_apply (GTK_WIDGET (self->code), facts->family);
  name_week (self, facts);
  gtk_popover_set_pointing_to (GTK_POPOVER (self),
                               &(GdkRectangle){ (int) point.x, (int) point.y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self));
}
