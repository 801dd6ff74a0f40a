/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/offering-row.h"

#include "ui/series/offering-words.h"
#include "ui/shared/family.h"

struct _GpOfferingRow
{
  GtkListBoxRow parent_instance;

  GtkLabel *code;
  GtkLabel *name;
  GtkLabel *summary;

  GpOffering *offering;
};

G_DEFINE_FINAL_TYPE (GpOfferingRow, gp_offering_row, GTK_TYPE_LIST_BOX_ROW)

static void
gp_offering_row_finalize (GObject *object)
{
  g_clear_pointer (&GP_OFFERING_ROW (object)->offering, gp_offering_unref);

  G_OBJECT_CLASS (gp_offering_row_parent_class)->finalize (object);
}

static void
gp_offering_row_class_init (GpOfferingRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = gp_offering_row_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/offering-row.ui");
  gtk_widget_class_bind_template_child (widget_class, GpOfferingRow, code);
  gtk_widget_class_bind_template_child (widget_class, GpOfferingRow, name);
  gtk_widget_class_bind_template_child (widget_class, GpOfferingRow, summary);
}

static void
gp_offering_row_init (GpOfferingRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gp_offering_row_new (GpOffering *offering, GpLanguage language)
{
  GpOfferingRow *self = g_object_new (GP_TYPE_OFFERING_ROW, NULL);
  const char *name = gp_words_get (&offering->name, language);
  g_autofree char *summary = gp_offering_words_summarize (offering, language);
  g_autofree char *spoken = g_strdup_printf ("%s %s, %s", offering->code, name, summary);

  self->offering = gp_offering_ref (offering);
  gtk_label_set_label (self->code, offering->code);
  gp_family_apply (GTK_WIDGET (self->code), offering->family);
  gtk_label_set_label (self->name, name);
  gtk_label_set_label (self->summary, summary);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return GTK_WIDGET (self);
}

GpOffering *
gp_offering_row_get_offering (GpOfferingRow *self)
{
  g_return_val_if_fail (GP_IS_OFFERING_ROW (self), NULL);

  return self->offering;
}
