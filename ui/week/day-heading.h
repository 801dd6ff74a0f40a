/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/week/week.h"

/* The head of a day's column: "24 tirsdag", today as a badge, a closed day with its name. The first
 * shows the name of a closed day only where it is not upright in the column (named). (transfer
 * floating) */
GtkWidget *gp_day_heading_new (const GpWeek *week, GpDay day, gboolean named);

/* The ground of a day's column: today is tinted, a closed day hatched. (transfer floating) */
GtkWidget *gp_day_ground_new (const GpWeek *week, GpDay day);

/* The style of that ground, for a widget that is its own. */
void gp_day_ground_apply (GtkWidget *widget, const GpWeek *week, GpDay day);
