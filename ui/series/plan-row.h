/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/catalogue/offering.h"
#include "ui/series/series-plan.h"

/* A line of a dry run: sign, day, week, times, and whether it is clear. A conflict opens below it
 * with its reason and remedies. Signals: "remedy-chosen" (guint conflict, guint remedy), and
 * "adjustment-dropped" when what was chosen before is taken back. */
#define GP_TYPE_PLAN_ROW (gp_plan_row_get_type ())
G_DECLARE_FINAL_TYPE (GpPlanRow, gp_plan_row, GP, PLAN_ROW, GtkListBoxRow)

GtkWidget *gp_plan_row_new (void);

/* adjusted: a remedy was taken here. */
void gp_plan_row_show (GpPlanRow *self,
                       const GpSeriesPlan *plan,
                       const GpPlanLine *line,
                       GpFamily family,
                       gboolean adjusted);
