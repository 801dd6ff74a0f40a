/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Watches for the first frame that the window draws. With GRUPPEPLAN_TRACE=1 the milliseconds since
 * started (g_get_monotonic_time()) are printed on standard error; with GRUPPEPLAN_PICTURE=FILE the
 * frame is written there as PNG and the window is closed. To be called before the window is
 * presented. */
void gp_first_frame_watch (GtkWindow *window, gint64 started);
