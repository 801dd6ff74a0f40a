/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-draft.h"

/* How long a series runs: a count of sessions, a span of weeks, a last date, or no end. */
#define GP_TYPE_LENGTH_PICKER (gp_length_picker_get_type ())
G_DECLARE_FINAL_TYPE (GpLengthPicker, gp_length_picker, GP, LENGTH_PICKER, GtkWidget)

void gp_length_picker_set_draft (GpLengthPicker *self, GpSeriesDraft *draft);
