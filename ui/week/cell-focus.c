/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/cell-focus.h"

/* How much worse a pixel beside the way is than a pixel along it. */
#define ASIDE 3

/* The gap between two stretches; 0 where they overlap. */
static float
get_gap (float from, float size, float other_from, float other_size)
{
  return MAX (0, MAX (other_from - (from + size), from - (other_from + other_size)));
}

/* How far other is in that direction; negative where it is not in that direction at all. */
static float
get_distance (const graphene_rect_t *here, const graphene_rect_t *other, GtkDirectionType direction)
{
  float aside_x = get_gap (here->origin.x, here->size.width, other->origin.x, other->size.width);
  float aside_y = get_gap (here->origin.y, here->size.height, other->origin.y, other->size.height);
  float right = other->origin.x - here->origin.x;
  float down = other->origin.y - here->origin.y;

  switch (direction)
    {
    case GTK_DIR_RIGHT:
      return right > 0 ? right + ASIDE * aside_y + ABS (down) / 100 : -1;
    case GTK_DIR_LEFT:
      return right < 0 ? -right + ASIDE * aside_y + ABS (down) / 100 : -1;
    case GTK_DIR_DOWN:
      return down > 0 ? down + ASIDE * aside_x + ABS (right) / 100 : -1;
    case GTK_DIR_UP:
      return down < 0 ? -down + ASIDE * aside_x + ABS (right) / 100 : -1;
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      return -1;
    }
}

static GtkWidget *
find_nearest (GtkWidget *grid, GPtrArray *cells, GtkWidget *from, GtkDirectionType direction)
{
  GtkWidget *nearest = NULL;
  float least = G_MAXFLOAT;
  graphene_rect_t here, other;

  if (!gtk_widget_compute_bounds (from, grid, &here))
    return NULL;

  for (guint i = 0; i < cells->len; i++)
    {
      GtkWidget *cell = g_ptr_array_index (cells, i);
      float distance;

      if (cell == from || !gtk_widget_compute_bounds (cell, grid, &other))
        continue;

      distance = get_distance (&here, &other, direction);
      if (distance >= 0 && distance < least)
        {
          least = distance;
          nearest = cell;
        }
    }

  return nearest;
}

gboolean
gp_cell_focus_move (GtkWidget *grid, GPtrArray *cells, GtkWidget *last, GtkDirectionType direction)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (grid));
  gboolean inside = focus != NULL && gtk_widget_is_ancestor (focus, grid);
  GtkWidget *next;

  if (cells->len == 0)
    return FALSE;

  if (!inside)
    return gtk_widget_grab_focus (last != NULL ? last : g_ptr_array_index (cells, 0));

  if (direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD)
    return FALSE;

  /* At the edge the focus stays: an arrow never leaves the grid. */
  next = find_nearest (grid, cells, focus, direction);
  if (next != NULL)
    gtk_widget_grab_focus (next);

  return TRUE;
}
