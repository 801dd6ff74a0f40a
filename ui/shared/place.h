/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* A place of the window, such as Week: a widget for the middle, and what the window shows around
 * it while the place is open. */
#define GP_TYPE_PLACE (gp_place_get_type ())
G_DECLARE_INTERFACE (GpPlace, gp_place, GP, PLACE, GtkWidget)

struct _GpPlaceInterface
{
  GTypeInterface parent_interface;

  GtkWidget *(*get_header) (GpPlace *self);
  GActionGroup *(*get_actions) (GpPlace *self);
  GtkWidget *(*get_panel) (GpPlace *self); /* may be left out */
};

/* The header bar, and what stands below it across the whole width. (transfer none) */
GtkWidget *gp_place_get_header (GpPlace *self);

/* Actions that the window offers as "place." while this place is open. The keys of the window
 * expect these names where they make sense: "today", "previous", "next", "go-to" (a day, as "i").
 * (transfer none) */
GActionGroup *gp_place_get_actions (GpPlace *self);

/* The side panel while it is open, for F6; else NULL. (transfer none) */
GtkWidget *gp_place_get_panel (GpPlace *self);
