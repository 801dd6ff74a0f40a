/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/reach-rows.h"

struct _GpReachRows
{
  GtkWidget parent_instance;

  GtkWidget *group;
  GtkCheckButton *only_this;
  GtkCheckButton *following;
  GtkCheckButton *all;
};

G_DEFINE_FINAL_TYPE (GpReachRows, gp_reach_rows, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* Of the two that toggle, the one that is chosen now tells. */
static void
on_toggled (GpReachRows *self, GtkCheckButton *button)
{
  if (gtk_check_button_get_active (button))
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
gp_reach_rows_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_REACH_ROWS);

  G_OBJECT_CLASS (gp_reach_rows_parent_class)->dispose (object);
}

static void
gp_reach_rows_class_init (GpReachRowsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_reach_rows_dispose;

  signals[CHANGED] = g_signal_new ("changed", GP_TYPE_REACH_ROWS, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/session/reach-rows.ui");
  gtk_widget_class_bind_template_child (widget_class, GpReachRows, group);
  gtk_widget_class_bind_template_child (widget_class, GpReachRows, only_this);
  gtk_widget_class_bind_template_child (widget_class, GpReachRows, following);
  gtk_widget_class_bind_template_child (widget_class, GpReachRows, all);
  gtk_widget_class_bind_template_callback (widget_class, on_toggled);
}

static void
gp_reach_rows_init (GpReachRows *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GpReach
gp_reach_rows_get_reach (GpReachRows *self)
{
  g_return_val_if_fail (GP_IS_REACH_ROWS (self), GP_REACH_THIS);

  if (gtk_check_button_get_active (self->all))
    return GP_REACH_ALL;

  return gtk_check_button_get_active (self->following) ? GP_REACH_FOLLOWING : GP_REACH_THIS;
}
