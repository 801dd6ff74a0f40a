/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Lays children out in the columns of a week: a gutter at the left, then one column a day, all
 * equally wide save narrow ones. Every part of the week (headings, lane, hours) has a layout of its
 * own with the same columns, and so they line up. Rows are as high as their highest child, with no
 * space between. */
#define GP_TYPE_COLUMNS_LAYOUT (gp_columns_layout_get_type ())
G_DECLARE_FINAL_TYPE (GpColumnsLayout, gp_columns_layout, GP, COLUMNS_LAYOUT, GtkLayoutManager)

#define GP_COLUMNS_MOST 7

/* A column of the gutter, for a child. */
#define GP_COLUMNS_GUTTER (-1)

/* A child that is as high as all rows together, behind those that follow it. */
#define GP_COLUMNS_ALL_ROWS (-1)

typedef struct
{
  int gutter;       /* pixels */
  int narrow_width; /* pixels */
  int n_columns;
  gboolean narrow[GP_COLUMNS_MOST];
} GpColumns;

void gp_columns_layout_set_columns (GpColumnsLayout *self, const GpColumns *columns);

/* Says where a child of the widget stands. */
void gp_columns_layout_place (
    GpColumnsLayout *self, GtkWidget *child, int column, int n_columns, int row);
