/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/columns-box.h"

struct _GpColumnsBox
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (GpColumnsBox, gp_columns_box, GTK_TYPE_WIDGET)

static void
clear (GpColumnsBox *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
gp_columns_box_dispose (GObject *object)
{
  clear (GP_COLUMNS_BOX (object));

  G_OBJECT_CLASS (gp_columns_box_parent_class)->dispose (object);
}

static void
gp_columns_box_class_init (GpColumnsBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gp_columns_box_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GP_TYPE_COLUMNS_LAYOUT);
}

static void
gp_columns_box_init (GpColumnsBox *self)
{
}

void
gp_columns_box_reset (GpColumnsBox *self, const GpColumns *columns)
{
  GtkLayoutManager *layout;

  g_return_if_fail (GP_IS_COLUMNS_BOX (self));

  clear (self);
  layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  gp_columns_layout_set_columns (GP_COLUMNS_LAYOUT (layout), columns);
}

void
gp_columns_box_attach (GpColumnsBox *self, GtkWidget *child, int column, int n_columns, int row)
{
  GtkLayoutManager *layout;

  g_return_if_fail (GP_IS_COLUMNS_BOX (self));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
  layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  gp_columns_layout_place (GP_COLUMNS_LAYOUT (layout), child, column, n_columns, row);
}
