/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-draft.h"

/* From when to when: one line for all weekdays, or a line each where they differ; a weekday may
 * have several. */
#define GP_TYPE_TIMES_PICKER (gp_times_picker_get_type ())
G_DECLARE_FINAL_TYPE (GpTimesPicker, gp_times_picker, GP, TIMES_PICKER, GtkWidget)

void gp_times_picker_set_draft (GpTimesPicker *self, GpSeriesDraft *draft);
