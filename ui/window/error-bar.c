/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/window/error-bar.h"

struct _GpErrorBar
{
  GtkWidget parent_instance;

  GtkRevealer *revealer;
  GtkLabel *sentence;
  GtkButton *action;
};

G_DEFINE_FINAL_TYPE (GpErrorBar, gp_error_bar, GTK_TYPE_WIDGET)

static void
gp_error_bar_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_ERROR_BAR);

  G_OBJECT_CLASS (gp_error_bar_parent_class)->dispose (object);
}

static void
gp_error_bar_class_init (GpErrorBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_error_bar_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/window/error-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, GpErrorBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, GpErrorBar, sentence);
  gtk_widget_class_bind_template_child (widget_class, GpErrorBar, action);
  gtk_widget_class_bind_template_callback (widget_class, gp_error_bar_hide);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
}

static void
gp_error_bar_init (GpErrorBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
gp_error_bar_show (GpErrorBar *self, const char *sentence, const char *label, const char *action)
{
  g_return_if_fail (GP_IS_ERROR_BAR (self));

  gtk_label_set_label (self->sentence, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->action), action != NULL);
  if (action != NULL)
    {
      gtk_button_set_label (self->action, label);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (self->action), action);
    }

  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

void
gp_error_bar_hide (GpErrorBar *self)
{
  g_return_if_fail (GP_IS_ERROR_BAR (self));

  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}
