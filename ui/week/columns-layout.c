/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/columns-layout.h"

struct _GpColumnsLayout
{
  GtkLayoutManager parent_instance;

  GpColumns columns;
};

G_DEFINE_FINAL_TYPE (GpColumnsLayout, gp_columns_layout, GTK_TYPE_LAYOUT_MANAGER)

/* Where a child stands, kept by the layout. */
#define GP_TYPE_COLUMNS_CHILD (gp_columns_child_get_type ())
G_DECLARE_FINAL_TYPE (GpColumnsChild, gp_columns_child, GP, COLUMNS_CHILD, GtkLayoutChild)

struct _GpColumnsChild
{
  GtkLayoutChild parent_instance;

  int column;
  int n_columns;
  int row;
};

G_DEFINE_FINAL_TYPE (GpColumnsChild, gp_columns_child, GTK_TYPE_LAYOUT_CHILD)

static void
gp_columns_child_class_init (GpColumnsChildClass *klass)
{
}

static void
gp_columns_child_init (GpColumnsChild *self)
{
}

static GpColumnsChild *
get_child (GpColumnsLayout *self, GtkWidget *widget)
{
  return GP_COLUMNS_CHILD (gtk_layout_manager_get_layout_child (GTK_LAYOUT_MANAGER (self), widget));
}

/* The left edge of a column when that much width is shared; column n_columns is the right edge of
 * the last. */
static int
get_left (GpColumnsLayout *self, int column, int width)
{
  const GpColumns *columns = &self->columns;
  int n_narrow = 0, narrow_before = 0, n_wide, wide_before, shared;

  if (column <= GP_COLUMNS_GUTTER)
    return 0;

  for (int i = 0; i < columns->n_columns; i++)
    {
      n_narrow += columns->narrow[i];
      if (i < column)
        narrow_before += columns->narrow[i];
    }

  n_wide = columns->n_columns - n_narrow;
  wide_before = column - narrow_before;
  shared = MAX (0, width - columns->gutter - n_narrow * columns->narrow_width);

  return columns->gutter + narrow_before * columns->narrow_width +
         (n_wide > 0 ? shared * wide_before / n_wide : 0);
}

/* Heights of the rows (transfer full, of int), and in *total what is needed for all. */
static GArray *
measure_rows (GpColumnsLayout *self, GtkWidget *widget, int *total)
{
  GArray *heights = g_array_new (FALSE, TRUE, sizeof (int));
  int highest = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GpColumnsChild *place = get_child (self, child);
      int height;

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
      if (place->row == GP_COLUMNS_ALL_ROWS)
        {
          highest = MAX (highest, height);
          continue;
        }

      if (heights->len <= (guint) place->row)
        g_array_set_size (heights, place->row + 1);
      g_array_index (heights, int, place->row) =
          MAX (g_array_index (heights, int, place->row), height);
    }

  *total = 0;
  for (guint i = 0; i < heights->len; i++)
    *total += g_array_index (heights, int, i);
  *total = MAX (*total, highest);

  return heights;
}

static void
gp_columns_layout_measure (GtkLayoutManager *manager,
                           GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  GpColumnsLayout *self = GP_COLUMNS_LAYOUT (manager);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = *natural = self->columns.gutter;
    }
  else
    {
      g_autoptr (GArray) heights = measure_rows (self, widget, natural);

      *minimum = *natural;
    }
}

static void
allocate_child (GpColumnsLayout *self, GtkWidget *child, int width, int height, GArray *heights)
{
  GpColumnsChild *place = get_child (self, child);
  int left = get_left (self, place->column, width);
  GtkAllocation area = { left, 0, get_left (self, place->column + place->n_columns, width) - left,
                         height };

  if (place->row != GP_COLUMNS_ALL_ROWS)
    {
      for (int row = 0; row < place->row; row++)
        area.y += g_array_index (heights, int, row);
      area.height = g_array_index (heights, int, place->row);
    }

  gtk_widget_size_allocate (child, &area, -1);
}

static void
gp_columns_layout_allocate (
    GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  GpColumnsLayout *self = GP_COLUMNS_LAYOUT (manager);
  int total;
  g_autoptr (GArray) heights = measure_rows (self, widget, &total);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child))
      allocate_child (self, child, width, MAX (height, total), heights);
}

static void
gp_columns_layout_class_init (GpColumnsLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->layout_child_type = GP_TYPE_COLUMNS_CHILD;
  layout_class->measure = gp_columns_layout_measure;
  layout_class->allocate = gp_columns_layout_allocate;
}

static void
gp_columns_layout_init (GpColumnsLayout *self)
{
}

void
gp_columns_layout_set_columns (GpColumnsLayout *self, const GpColumns *columns)
{
  g_return_if_fail (GP_IS_COLUMNS_LAYOUT (self));

  self->columns = *columns;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

void
gp_columns_layout_place (
    GpColumnsLayout *self, GtkWidget *child, int column, int n_columns, int row)
{
  GpColumnsChild *place;

  g_return_if_fail (GP_IS_COLUMNS_LAYOUT (self));

  place = get_child (self, child);
  place->column = column;
  place->n_columns = n_columns;
  place->row = row;
}
