/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-item.h"

/* The table of series: one row each, sorted by any column, narrowed by what is looked for. One row
 * is always chosen; Enter asks for "place.edit", the last column, the right button and Shift+F10
 * for the menu of the row. */
#define GP_TYPE_SERIES_LIST (gp_series_list_get_type ())
G_DECLARE_FINAL_TYPE (GpSeriesList, gp_series_list, GP, SERIES_LIST, GtkWidget)

/* What is looked for. */
typedef struct
{
  gboolean ended;   /* those that are over, or those that are not */
  const char *text; /* as typed; may be empty */
  gint64 offering;  /* or 0 */
  gint64 staff;     /* or 0 */
} GpSeriesQuery;

/* Replaces all rows, and keeps the chosen series; items: GpSeriesItem. */
void gp_series_list_set_items (GpSeriesList *self, GPtrArray *items);

/* text is copied. */
void gp_series_list_set_query (GpSeriesList *self, const GpSeriesQuery *query);

/* How many rows there are, as looked for. */
guint gp_series_list_count (GpSeriesList *self);

/* The chosen series, or NULL. (transfer none) */
const GpSeriesFacts *gp_series_list_get_chosen (GpSeriesList *self);

/* Chooses the row of that series, if it is there. */
void gp_series_list_choose (GpSeriesList *self, gint64 series);

/* Opens the menu of the chosen row, or chooses the row at that position and opens it at a point of
 * the widget. */
void gp_series_list_open_menu (GpSeriesList *self);
void gp_series_list_open_menu_at (
    GpSeriesList *self, guint position, GtkWidget *widget, double x, double y);
