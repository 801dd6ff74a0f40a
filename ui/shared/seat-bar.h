/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Seats of a series, taken and free, as a row of small blocks; read out as "7 of 8 seats". Takes
 * its colour from the "color" of the style, so from the ink around it. */
#define GP_TYPE_SEAT_BAR (gp_seat_bar_get_type ())
G_DECLARE_FINAL_TYPE (GpSeatBar, gp_seat_bar, GP, SEAT_BAR, GtkWidget)

GtkWidget *gp_seat_bar_new (void);

/* taken may be more than capacity; the bar is then full. */
void gp_seat_bar_set_seats (GpSeatBar *self, int taken, int capacity);
