/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/text-cell.h"

#include "ui/shared/family.h"
#include "ui/shared/week-pill.h"

/* A list makes some two hundred rows of cells, so a cell has as few widgets as it can: they stand
 * in a grid without boxes, and those that few columns need are made when they are needed. */
struct _GpTextCell
{
  GtkWidget parent_instance;

  GtkWidget *title;
  GtkWidget *subtitle;
  GtkWidget *edge;   /* or NULL */
  GtkWidget *week;   /* or NULL */
  GtkWidget *parity; /* or NULL */
};

G_DEFINE_FINAL_TYPE (GpTextCell, gp_text_cell, GTK_TYPE_WIDGET)

/* Columns of the grid. */
enum
{
  EDGE,
  WEEK,
  TEXT,
  PARITY,
};

static void
gp_text_cell_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gp_text_cell_parent_class)->dispose (object);
}

static void
gp_text_cell_class_init (GpTextCellClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = gp_text_cell_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_GRID_LAYOUT);
}

static void
place (GpTextCell *self, GtkWidget *child, int column, int row, int columns, int rows)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkLayoutChild *where;

  gtk_widget_set_parent (child, GTK_WIDGET (self));
  where = gtk_layout_manager_get_layout_child (layout, child);
  g_object_set (where, "column", column, "row", row, "column-span", columns, "row-span", rows,
                NULL);
}

static GtkWidget *
create_label (const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, style);

  return label;
}

static void
gp_text_cell_init (GpTextCell *self)
{
  GtkGridLayout *layout = GTK_GRID_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_grid_layout_set_column_spacing (layout, 8);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);

  self->title = create_label ("figures");
  self->subtitle = create_label ("secondary");
  place (self, self->title, TEXT, 0, 2, 1);
  place (self, self->subtitle, TEXT, 1, 1, 1);
}

GtkWidget *
gp_text_cell_new (void)
{
  return g_object_new (GP_TYPE_TEXT_CELL, NULL);
}

void
gp_text_cell_show (GpTextCell *self, const char *title, const char *subtitle)
{
  g_return_if_fail (GP_IS_TEXT_CELL (self));

  gtk_label_set_label (GTK_LABEL (self->title), title);
  gtk_label_set_label (GTK_LABEL (self->subtitle), subtitle);
  gtk_widget_set_visible (self->subtitle, *subtitle != '\0');
}

void
gp_text_cell_set_strong (GpTextCell *self)
{
  g_return_if_fail (GP_IS_TEXT_CELL (self));

  gtk_widget_add_css_class (self->title, "heading");
}

void
gp_text_cell_set_notable (GpTextCell *self)
{
  g_return_if_fail (GP_IS_TEXT_CELL (self));

  gtk_widget_add_css_class (self->subtitle, "notable");
}

void
gp_text_cell_show_edge (GpTextCell *self, GpFamily family, gboolean outlined)
{
  g_return_if_fail (GP_IS_TEXT_CELL (self));

  if (self->edge == NULL)
    {
      self->edge = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      gtk_widget_add_css_class (self->edge, "series-edge");
      place (self, self->edge, EDGE, 0, 1, 2);
    }
  gp_family_apply (self->edge, family);
  gtk_widget_add_css_class (self->edge, outlined ? "fill" : "solid");
  gtk_widget_remove_css_class (self->edge, outlined ? "solid" : "fill");
}

void
gp_text_cell_show_week (GpTextCell *self, const GpIsoWeek *week)
{
  g_return_if_fail (GP_IS_TEXT_CELL (self));

  if (self->week == NULL && week != NULL)
    {
      self->week = gp_week_pill_new (GP_WEEK_PILL_NUMBER);
      gtk_widget_set_valign (self->week, GTK_ALIGN_CENTER);
      place (self, self->week, WEEK, 0, 1, 2);
    }
  if (self->week != NULL)
    gtk_widget_set_visible (self->week, week != NULL);
  if (week != NULL)
    gp_week_pill_set_week (GP_WEEK_PILL (self->week), *week);
}

void
gp_text_cell_show_parity (GpTextCell *self, const GpIsoWeek *week)
{
  g_return_if_fail (GP_IS_TEXT_CELL (self));

  if (self->parity == NULL && week != NULL)
    {
      self->parity = gp_week_pill_new (GP_WEEK_PILL_DOTS);
      gtk_widget_set_halign (self->parity, GTK_ALIGN_START);
      gtk_widget_set_hexpand (self->parity, TRUE);
      place (self, self->parity, PARITY, 1, 1, 1);
    }
  if (self->parity != NULL)
    gtk_widget_set_visible (self->parity, week != NULL);
  if (week != NULL)
    gp_week_pill_set_week (GP_WEEK_PILL (self->parity), *week);
}
