/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Content with a side panel at its end. In a wide window the two stand side by side; in a narrow
 * one the panel slides over the content. */
#define GP_TYPE_PANEL_FRAME (gp_panel_frame_get_type ())
G_DECLARE_FINAL_TYPE (GpPanelFrame, gp_panel_frame, GP, PANEL_FRAME, GtkWidget)

/* Properties "content", "panel" (widgets) and "open" (whether the panel is shown). */
void gp_panel_frame_set_open (GpPanelFrame *self, gboolean open);
gboolean gp_panel_frame_get_open (GpPanelFrame *self);
