/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* One sentence about what went wrong, under the header, with at most one action. It stays until it
 * is closed or something succeeds. */
#define GP_TYPE_ERROR_BAR (gp_error_bar_get_type ())
G_DECLARE_FINAL_TYPE (GpErrorBar, gp_error_bar, GP, ERROR_BAR, GtkWidget)

/* label and action (such as "win.reload") may both be NULL. */
void
gp_error_bar_show (GpErrorBar *self, const char *sentence, const char *label, const char *action);
void gp_error_bar_hide (GpErrorBar *self);
