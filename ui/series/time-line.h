/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* One line of the times of a series: perhaps its weekday, from, to, and buttons for one more time
 * that day or one less. Signals: "from-changed" and "to-changed" (int: the minute),
 * "more-clicked", "less-clicked". */
#define GP_TYPE_TIME_LINE (gp_time_line_get_type ())
G_DECLARE_FINAL_TYPE (GpTimeLine, gp_time_line, GP, TIME_LINE, GtkWidget)

GtkWidget *gp_time_line_new (void);

/* weekday NULL: the line is for all of them, and has no buttons. */
void gp_time_line_show (GpTimeLine *self, const char *weekday, int from, int to);

/* Marks the end as impossible. */
void gp_time_line_set_invalid (GpTimeLine *self, gboolean invalid);
