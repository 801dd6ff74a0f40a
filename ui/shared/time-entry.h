/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* A field for a time of day: typed ("9", "930", "9.30"), stepped by a quarter with Up and Down, or
 * chosen from a list that opens by its arrow or Alt+Down. Property "minute" (of the day) changes
 * only to a time that exists. */
#define GP_TYPE_TIME_ENTRY (gp_time_entry_get_type ())
G_DECLARE_FINAL_TYPE (GpTimeEntry, gp_time_entry, GP, TIME_ENTRY, GtkWidget)

GtkWidget *gp_time_entry_new (void);

/* What a screen reader calls the field: "From". */
void gp_time_entry_set_label (GpTimeEntry *self, const char *label);

void gp_time_entry_set_minute (GpTimeEntry *self, int minute);
int gp_time_entry_get_minute (GpTimeEntry *self);

/* Marks what was typed as impossible, until it is changed. */
void gp_time_entry_set_invalid (GpTimeEntry *self, gboolean invalid);
