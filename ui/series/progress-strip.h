/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/catalogue/offering.h"

/* A course as a row of small boxes: solid ones were held, pale ones are to come. */
#define GP_TYPE_PROGRESS_STRIP (gp_progress_strip_get_type ())
G_DECLARE_FINAL_TYPE (GpProgressStrip, gp_progress_strip, GP, PROGRESS_STRIP, GtkWidget)

GtkWidget *gp_progress_strip_new (void);

/* current: the box after the done ones is outlined strongly, since it is being held. */
void gp_progress_strip_show (
    GpProgressStrip *self, GpFamily family, guint n_boxes, guint n_done, gboolean current);
