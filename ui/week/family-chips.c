/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/family-chips.h"

#include <glib/gi18n-lib.h>

#include "ui/shared/family.h"

struct _GpFamilyChips
{
  GtkWidget parent_instance;

  GtkWidget *chips[GP_N_FAMILIES]; /* NULL where a family has none */
  guint families;
  guint hidden;
};

G_DEFINE_FINAL_TYPE (GpFamilyChips, gp_family_chips, GTK_TYPE_WIDGET)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What a press means: with Ctrl only that family, and where it is the only one, all again. */
static guint
toggle (GpFamilyChips *self, guint bit, gboolean only)
{
  guint others = self->families & ~bit;

  if (!only)
    return self->hidden ^ bit;

  return self->hidden == others ? 0 : others;
}

static void
on_released (GpFamilyChips *self, int n_presses, double x, double y, GtkGestureClick *press)
{
  GtkEventController *controller = GTK_EVENT_CONTROLLER (press);
  GtkWidget *chip = gtk_event_controller_get_widget (controller);
  GdkModifierType state = gtk_event_controller_get_current_event_state (controller);

  if ((state & GDK_CONTROL_MASK) == 0)
    return;

  gtk_gesture_set_state (GTK_GESTURE (press), GTK_EVENT_SEQUENCE_CLAIMED);
  for (guint i = 0; i < GP_N_FAMILIES; i++)
    if (self->chips[i] == chip)
      gp_family_chips_set_hidden (self, toggle (self, 1u << i, TRUE));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_clicked (GtkWidget *chip, GpFamilyChips *self)
{
  for (guint i = 0; i < GP_N_FAMILIES; i++)
    if (self->chips[i] == chip)
      gp_family_chips_set_hidden (self, toggle (self, 1u << i, FALSE));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
clear (GpFamilyChips *self)
{
  for (guint i = 0; i < GP_N_FAMILIES; i++)
    g_clear_pointer (&self->chips[i], gtk_widget_unparent);
}

static void
gp_family_chips_dispose (GObject *object)
{
  clear (GP_FAMILY_CHIPS (object));

  G_OBJECT_CLASS (gp_family_chips_parent_class)->dispose (object);
}

static void
gp_family_chips_class_init (GpFamilyChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_family_chips_dispose;

  signals[CHANGED] = g_signal_new ("changed", GP_TYPE_FAMILY_CHIPS, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "familychips");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
gp_family_chips_init (GpFamilyChips *self)
{
}

static GtkWidget *
create_chip (GpFamilyChips *self, GpFamily family)
{
  const char *label = gp_family_get_label (family);
  g_autofree char *spoken = g_strdup_printf (_ ("Show %s"), label);
  g_autofree char *tooltip = g_strdup_printf (_ ("Show or hide %s; Ctrl shows only that"), label);
  GtkWidget *chip = gtk_toggle_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 7);
  GtkWidget *dot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkGesture *press = gtk_gesture_click_new ();

  gtk_widget_set_valign (dot, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (dot, "dot");
  gtk_widget_add_css_class (dot, "line");
  gp_family_apply (dot, family);
  gtk_box_append (GTK_BOX (box), dot);
  gtk_box_append (GTK_BOX (box), gtk_label_new (label));

  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_set_valign (chip, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (chip, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  g_signal_connect (chip, "clicked", G_CALLBACK (on_clicked), self);

  /* Before the button sees it: only a press tells whether Ctrl is held. */
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (press, "released", G_CALLBACK (on_released), self);
  gtk_widget_add_controller (chip, GTK_EVENT_CONTROLLER (press));

  return chip;
}

void
gp_family_chips_set_families (GpFamilyChips *self, guint families)
{
  g_return_if_fail (GP_IS_FAMILY_CHIPS (self));

  if (self->families == families)
    return;

  clear (self);
  self->families = families;
  for (guint i = 0; i < GP_N_FAMILIES; i++)
    if ((families & (1u << i)) != 0)
      {
        self->chips[i] = create_chip (self, i);
        gtk_widget_set_parent (self->chips[i], GTK_WIDGET (self));
      }

  gp_family_chips_set_hidden (self, self->hidden);
}

void
gp_family_chips_set_hidden (GpFamilyChips *self, guint hidden)
{
  g_return_if_fail (GP_IS_FAMILY_CHIPS (self));

  self->hidden = hidden & self->families;
  for (guint i = 0; i < GP_N_FAMILIES; i++)
    {
      gboolean shown = (self->hidden & (1u << i)) == 0;

      if (self->chips[i] != NULL)
        gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->chips[i]), shown);
    }
}

guint
gp_family_chips_get_hidden (GpFamilyChips *self)
{
  g_return_val_if_fail (GP_IS_FAMILY_CHIPS (self), 0);

  return self->hidden;
}
