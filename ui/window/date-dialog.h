/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "app/calendar/day.h"

/* Asks for a day and goes there by the action "place.go-to" of the window it stands over. */
#define GP_TYPE_DATE_DIALOG (gp_date_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GpDateDialog, gp_date_dialog, GP, DATE_DIALOG, AdwWindow)

GtkWindow *gp_date_dialog_new (GtkWindow *parent, GpDay day);
