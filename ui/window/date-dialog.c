/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/window/date-dialog.h"

struct _GpDateDialog
{
  AdwWindow parent_instance;

  GtkCalendar *calendar;
};

G_DEFINE_FINAL_TYPE (GpDateDialog, gp_date_dialog, ADW_TYPE_WINDOW)

static void
on_go_clicked (GpDateDialog *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autoptr (GDateTime) date = gtk_calendar_get_date (self->calendar);
  GpDay day = gp_day_new (g_date_time_get_year (date), g_date_time_get_month (date),
                          g_date_time_get_day_of_month (date));

  gtk_widget_activate_action (GTK_WIDGET (parent), "place.go-to", "i", day);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
gp_date_dialog_class_init (GpDateDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/window/date-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GpDateDialog, calendar);
  gtk_widget_class_bind_template_callback (widget_class, on_go_clicked);
}

static void
gp_date_dialog_init (GpDateDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWindow *
gp_date_dialog_new (GtkWindow *parent, GpDay day)
{
  GpDateDialog *self = g_object_new (GP_TYPE_DATE_DIALOG, "transient-for", parent, NULL);
  g_autoptr (GDateTime) date = g_date_time_new_utc (gp_day_get_year (day), gp_day_get_month (day),
                                                    gp_day_get_day_of_month (day), 0, 0, 0);

  gtk_calendar_select_day (self->calendar, date);

  return GTK_WINDOW (self);
}
