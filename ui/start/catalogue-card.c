/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/start/catalogue-card.h"

#include "ui/shared/family.h"

struct _GpCatalogueCard
{
  GtkToggleButton parent_instance;

  GtkLabel *title;
  GtkLabel *tag;
  GtkLabel *facts;
  GtkLabel *description;
  GtkBox *dots;
  GtkLabel *foot;
};

G_DEFINE_FINAL_TYPE (GpCatalogueCard, gp_catalogue_card, GTK_TYPE_TOGGLE_BUTTON)

/* A toggle button tells that it is pressed; a radio button that it is checked. */
static void
on_active_changed (GpCatalogueCard *self)
{
  gboolean active = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self));

  gtk_accessible_update_state (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_CHECKED,
      active ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
gp_catalogue_card_class_init (GpCatalogueCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/start/catalogue-card.ui");
  gtk_widget_class_bind_template_child (widget_class, GpCatalogueCard, title);
  gtk_widget_class_bind_template_child (widget_class, GpCatalogueCard, tag);
  gtk_widget_class_bind_template_child (widget_class, GpCatalogueCard, facts);
  gtk_widget_class_bind_template_child (widget_class, GpCatalogueCard, description);
  gtk_widget_class_bind_template_child (widget_class, GpCatalogueCard, dots);
  gtk_widget_class_bind_template_child (widget_class, GpCatalogueCard, foot);
}

static void
gp_catalogue_card_init (GpCatalogueCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::active", G_CALLBACK (on_active_changed), NULL);
  on_active_changed (self);
}

void
gp_catalogue_card_show (GpCatalogueCard *self,
                        const char *title,
                        const char *facts,
                        const char *description)
{
  g_autofree char *spoken = g_strdup_printf ("%s, %s. %s", title, facts, description);

  g_return_if_fail (GP_IS_CATALOGUE_CARD (self));

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->facts, facts);
  gtk_label_set_label (self->description, description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
add_dot (GpCatalogueCard *self, GpFamily family)
{
  GtkWidget *dot = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (dot, "dot");
  gtk_widget_add_css_class (dot, family == GP_FAMILY_PRESENCE ? "presence" : "solid");
  gp_family_apply (dot, family);
  gtk_box_append (self->dots, dot);
}

static void
add_dots_of (GpCatalogueCard *self, GPtrArray *offerings, GpFamily family)
{
  for (guint i = 0; i < offerings->len; i++)
    if (((const GpOffering *) g_ptr_array_index (offerings, i))->family == family)
      add_dot (self, family);
}

void
gp_catalogue_card_show_offerings (GpCatalogueCard *self, GPtrArray *offerings)
{
  g_return_if_fail (GP_IS_CATALOGUE_CARD (self));

  /* Talks come first on a citizen's way. */
  add_dots_of (self, offerings, GP_FAMILY_TALKS);
  for (GpFamily family = 0; family < GP_N_FAMILIES; family++)
    if (family != GP_FAMILY_TALKS)
      add_dots_of (self, offerings, family);
}

void
gp_catalogue_card_show_foot (GpCatalogueCard *self, const char *foot)
{
  g_return_if_fail (GP_IS_CATALOGUE_CARD (self));

  gtk_label_set_label (self->foot, foot);
  gtk_widget_set_visible (GTK_WIDGET (self->foot), TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->dots), FALSE);
}

void
gp_catalogue_card_show_tag (GpCatalogueCard *self, const char *tag)
{
  g_return_if_fail (GP_IS_CATALOGUE_CARD (self));

  gtk_label_set_label (self->tag, tag);
  gtk_widget_set_visible (GTK_WIDGET (self->tag), TRUE);
}
