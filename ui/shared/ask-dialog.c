/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/ask-dialog.h"

struct _GpAskDialog
{
  AdwWindow parent_instance;

  GtkLabel *heading;
  GtkLabel *body;
  GtkWidget *reason_box;
  GtkEditable *reason;
  GtkButton *cancel;
  GtkButton *confirm;
};

enum
{
  CONFIRMED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpAskDialog, gp_ask_dialog, ADW_TYPE_WINDOW)

static char *
dup_reason (GpAskDialog *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->reason)));
}

static void
on_reason_changed (GpAskDialog *self)
{
  g_autofree char *reason = dup_reason (self);

  gtk_widget_set_sensitive (GTK_WIDGET (self->confirm), *reason != '\0');
}

/* The window goes first, since what is confirmed may open others; and it forgets its parent, which
 * may then be closed before the last reference to it is dropped. */
static void
on_confirm_clicked (GpAskDialog *self)
{
  g_autoptr (GpAskDialog) kept = g_object_ref (self);
  g_autofree char *reason = dup_reason (self);

  gtk_window_set_transient_for (GTK_WINDOW (self), NULL);
  gtk_window_destroy (GTK_WINDOW (self));
  g_signal_emit (kept, signals[CONFIRMED], 0, reason);
}

static void
gp_ask_dialog_class_init (GpAskDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CONFIRMED] = g_signal_new ("confirmed", GP_TYPE_ASK_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                     NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/shared/ask-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GpAskDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, GpAskDialog, body);
  gtk_widget_class_bind_template_child (widget_class, GpAskDialog, reason_box);
  gtk_widget_class_bind_template_child (widget_class, GpAskDialog, reason);
  gtk_widget_class_bind_template_child (widget_class, GpAskDialog, cancel);
  gtk_widget_class_bind_template_child (widget_class, GpAskDialog, confirm);
  gtk_widget_class_bind_template_callback (widget_class, on_reason_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_confirm_clicked);
}

static void
gp_ask_dialog_init (GpAskDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GpAskDialog *
gp_ask_dialog_new (GtkWindow *parent, const char *heading, const char *body, const char *confirm)
{
  GpAskDialog *self =
      g_object_new (GP_TYPE_ASK_DIALOG, "transient-for", parent, "title", heading, NULL);

  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->body, body);
  gtk_button_set_label (self->confirm, confirm);

  return self;
}

void
gp_ask_dialog_set_cancel_label (GpAskDialog *self, const char *label)
{
  g_return_if_fail (GP_IS_ASK_DIALOG (self));

  gtk_button_set_label (self->cancel, label);
}

void
gp_ask_dialog_ask_reason (GpAskDialog *self)
{
  g_return_if_fail (GP_IS_ASK_DIALOG (self));

  gtk_widget_set_visible (self->reason_box, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->reason));
  on_reason_changed (self);
}

void
gp_ask_dialog_set_destructive (GpAskDialog *self)
{
  g_return_if_fail (GP_IS_ASK_DIALOG (self));

  gtk_widget_remove_css_class (GTK_WIDGET (self->confirm), "suggested-action");
  gtk_widget_add_css_class (GTK_WIDGET (self->confirm), "destructive-action");
}
