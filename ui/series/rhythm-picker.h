/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-draft.h"

/* How often: the four usual rhythms side by side, the others in a menu beside them. */
#define GP_TYPE_RHYTHM_PICKER (gp_rhythm_picker_get_type ())
G_DECLARE_FINAL_TYPE (GpRhythmPicker, gp_rhythm_picker, GP, RHYTHM_PICKER, GtkWidget)

void gp_rhythm_picker_set_draft (GpRhythmPicker *self, GpSeriesDraft *draft);
