/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-draft.h"

/* The weekdays of a series, as seven buttons of which any may be chosen, at least one. */
#define GP_TYPE_WEEKDAY_PICKER (gp_weekday_picker_get_type ())
G_DECLARE_FINAL_TYPE (GpWeekdayPicker, gp_weekday_picker, GP, WEEKDAY_PICKER, GtkWidget)

void gp_weekday_picker_set_draft (GpWeekdayPicker *self, GpSeriesDraft *draft);
