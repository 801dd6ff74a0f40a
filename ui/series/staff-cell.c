/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/staff-cell.h"

#define MOST_CHIPS 3

struct _GpStaffCell
{
  GtkWidget parent_instance;

  GtkWidget *chips[MOST_CHIPS]; /* made when they are needed */
};

G_DEFINE_FINAL_TYPE (GpStaffCell, gp_staff_cell, GTK_TYPE_WIDGET)

static void
gp_staff_cell_dispose (GObject *object)
{
  GpStaffCell *self = GP_STAFF_CELL (object);

  for (guint i = 0; i < MOST_CHIPS; i++)
    g_clear_pointer (&self->chips[i], gtk_widget_unparent);

  G_OBJECT_CLASS (gp_staff_cell_parent_class)->dispose (object);
}

static void
gp_staff_cell_class_init (GpStaffCellClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gp_staff_cell_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
gp_staff_cell_init (GpStaffCell *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 2);
}

GtkWidget *
gp_staff_cell_new (void)
{
  return g_object_new (GP_TYPE_STAFF_CELL, NULL);
}

static void
show_chip (GpStaffCell *self, guint index, const char *text)
{
  GtkWidget *chip = self->chips[index];

  if (chip == NULL)
    {
      chip = self->chips[index] = gtk_label_new (NULL);
      gtk_widget_add_css_class (chip, "initials");
      gtk_widget_set_valign (chip, GTK_ALIGN_CENTER);
      gtk_widget_set_parent (chip, GTK_WIDGET (self));
    }
  gtk_label_set_label (GTK_LABEL (chip), text);
  gtk_widget_set_visible (chip, TRUE);
}

void
gp_staff_cell_show (GpStaffCell *self, const char *const *initials)
{
  guint count = g_strv_length ((char **) initials);
  g_autofree char *all = g_strjoinv (", ", (char **) initials);

  g_return_if_fail (GP_IS_STAFF_CELL (self));

  for (guint i = 0; i < MOST_CHIPS; i++)
    {
      g_autofree char *rest = g_strdup_printf ("+%u", count - i);
      gboolean is_rest = i == MOST_CHIPS - 1 && count > MOST_CHIPS;

      if (i < count)
        show_chip (self, i, is_rest ? rest : initials[i]);
      else if (self->chips[i] != NULL)
        gtk_widget_set_visible (self->chips[i], FALSE);
    }
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), count > MOST_CHIPS ? all : NULL);
}
