/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/conflict-card.h"

struct _GpConflictCard
{
  GtkWidget parent_instance;

  GtkWidget *reason;
  GtkWidget *remedies;
  GPtrArray *buttons; /* GtkButton, children of remedies; those not needed are hidden */
};

enum
{
  REMEDY_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpConflictCard, gp_conflict_card, GTK_TYPE_WIDGET)

static void
on_take_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[REMEDY_CHOSEN], 0, g_variant_get_uint32 (parameter));
}

static void
gp_conflict_card_dispose (GObject *object)
{
  GpConflictCard *self = GP_CONFLICT_CARD (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gp_conflict_card_parent_class)->dispose (object);
}

static void
gp_conflict_card_finalize (GObject *object)
{
  g_ptr_array_unref (GP_CONFLICT_CARD (object)->buttons);

  G_OBJECT_CLASS (gp_conflict_card_parent_class)->finalize (object);
}

static void
gp_conflict_card_class_init (GpConflictCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_conflict_card_dispose;
  G_OBJECT_CLASS (klass)->finalize = gp_conflict_card_finalize;

  signals[REMEDY_CHOSEN] = g_signal_new ("remedy-chosen", GP_TYPE_CONFLICT_CARD, G_SIGNAL_RUN_LAST,
                                         0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_install_action (widget_class, "conflict.take", "u", on_take_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
gp_conflict_card_init (GpConflictCard *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 4);

  self->buttons = g_ptr_array_new ();
  self->reason = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (self->reason, "small");
  gtk_widget_set_parent (self->reason, GTK_WIDGET (self));

  self->remedies = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_widget_set_parent (self->remedies, GTK_WIDGET (self));
}

GtkWidget *
gp_conflict_card_new (void)
{
  return g_object_new (GP_TYPE_CONFLICT_CARD, NULL);
}

static GtkWidget *
get_button (GpConflictCard *self, guint index)
{
  GtkWidget *button;

  if (index < self->buttons->len)
    return g_ptr_array_index (self->buttons, index);

  button = gtk_button_new ();
  gtk_widget_add_css_class (button, "remedy");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "conflict.take");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u", index);
  gtk_box_append (GTK_BOX (self->remedies), button);
  g_ptr_array_add (self->buttons, button);

  return button;
}

static void
show_remedy (GpConflictCard *self, guint index, const char *text, gboolean suggested)
{
  GtkWidget *button = get_button (self, index);

  gtk_button_set_label (GTK_BUTTON (button), text);
  gtk_widget_set_visible (button, TRUE);
  if (suggested)
    gtk_widget_add_css_class (button, "suggested-action");
  else
    gtk_widget_remove_css_class (button, "suggested-action");
}

void
gp_conflict_card_show (GpConflictCard *self,
                       GpSlice *slice,
                       const GpConflict *conflict,
                       GpLanguage language,
                       gboolean suggest)
{
  g_autofree char *why = gp_conflict_explain (slice, conflict, language);
  guint n_remedies = conflict->remedies != NULL ? conflict->remedies->len : 0;

  g_return_if_fail (GP_IS_CONFLICT_CARD (self));

  gtk_label_set_label (GTK_LABEL (self->reason), why);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, why, -1);

  for (guint i = 0; i < n_remedies; i++)
    {
      const GpRemedy *remedy = &g_array_index (conflict->remedies, GpRemedy, i);
      g_autofree char *text = gp_remedy_describe (slice, conflict, remedy, language);

      show_remedy (self, i, text, suggest && i == 0);
    }
  for (guint i = n_remedies; i < self->buttons->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->buttons, i), FALSE);
  gtk_widget_set_visible (self->remedies, n_remedies > 0);
}
