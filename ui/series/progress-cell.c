/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/progress-cell.h"

#include "ui/series/progress-strip.h"

struct _GpProgressCell
{
  GtkWidget parent_instance;

  GtkWidget *count;
  GtkWidget *note;
  GtkWidget *strip;
};

G_DEFINE_FINAL_TYPE (GpProgressCell, gp_progress_cell, GTK_TYPE_WIDGET)

static const char *const tone_classes[] = {
  [GP_TONE_PLAIN] = "dim",
  [GP_TONE_NOW] = "now",
  [GP_TONE_NEEDS] = "needs",
};

static void
gp_progress_cell_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gp_progress_cell_parent_class)->dispose (object);
}

static void
gp_progress_cell_class_init (GpProgressCellClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gp_progress_cell_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_GRID_LAYOUT);
}

static void
place (GpProgressCell *self, GtkWidget *child, int column, int row, int columns)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkLayoutChild *where;

  gtk_widget_set_parent (child, GTK_WIDGET (self));
  where = gtk_layout_manager_get_layout_child (layout, child);
  g_object_set (where, "column", column, "row", row, "column-span", columns, NULL);
}

static void
gp_progress_cell_init (GpProgressCell *self)
{
  GtkGridLayout *layout = GTK_GRID_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_grid_layout_set_column_spacing (layout, 8);
  gtk_grid_layout_set_row_spacing (layout, 3);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);

  self->count = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->count, "heading");
  gtk_widget_add_css_class (self->count, "figures");
  place (self, self->count, 0, 0, 1);

  self->note = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->note), 1);
  gtk_label_set_ellipsize (GTK_LABEL (self->note), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (self->note, TRUE);
  gtk_widget_add_css_class (self->note, "small");
  place (self, self->note, 1, 0, 1);

  self->strip = gp_progress_strip_new ();
  place (self, self->strip, 0, 1, 2);
}

GtkWidget *
gp_progress_cell_new (void)
{
  return g_object_new (GP_TYPE_PROGRESS_CELL, NULL);
}

void
gp_progress_cell_show (GpProgressCell *self, const GpSeriesFacts *facts)
{
  g_return_if_fail (GP_IS_PROGRESS_CELL (self));

  gtk_label_set_label (GTK_LABEL (self->count), facts->progress);
  gtk_label_set_label (GTK_LABEL (self->note), facts->note);
  for (guint i = 0; i < G_N_ELEMENTS (tone_classes); i++)
    gtk_widget_remove_css_class (self->note, tone_classes[i]);
  gtk_widget_add_css_class (self->note, tone_classes[facts->tone]);

  gtk_widget_set_visible (self->strip, facts->n_boxes > 0);
  gp_progress_strip_show (GP_PROGRESS_STRIP (self->strip), facts->family, facts->n_boxes,
                          facts->n_done, facts->current);
}
