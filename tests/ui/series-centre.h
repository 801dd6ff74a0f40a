/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "tests/planner/centre.h"
#include "tests/ui/display.h"

/* The planner's small centre with rooms and staff, and what tests of series do in windows. The
 * clock says Tuesday 24 November 2026, 11:10. */
typedef struct
{
  Centre centre;
  gint64 room_1; /* "Lokale 1", 12 seats */
  gint64 room_2; /* "Lokale 2", 10 seats */
  gint64 mk;
  gint64 lh;
} SeriesCentre;

void series_centre_set_up (SeriesCentre *self, gconstpointer data);
void series_centre_tear_down (SeriesCentre *self, gconstpointer data);

/* A series in a room at a time ("10:00") with a staff member; 0 for none. */
gint64 series_centre_add (SeriesCentre *self,
                          const char *code,
                          const char *start,
                          const char *time,
                          gint64 room,
                          gint64 staff);

/* Shows a window and waits until it is drawn. */
void series_centre_present (GtkWindow *window);

/* Presses the button that says this, somewhere below root. */
void series_centre_press (gpointer root, const char *label);

/* Types into the first field of that type below root. */
void series_centre_type (gpointer root, GType type, const char *text);

/* How many series there are. */
guint series_centre_count (SeriesCentre *self);
