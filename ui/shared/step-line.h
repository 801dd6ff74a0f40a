/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/iso-week.h"
#include "ui/shared/session-sign.h"

/* One step: its sign, and its ISO week where the line shows weeks. */
typedef struct
{
  GpSign sign;
  GpIsoWeek week;
} GpStep;

/* The sessions of a course as signs on a line, each with its ISO week above where asked for; wraps
 * into rows where it is too long. A list to a screen reader. */
#define GP_TYPE_STEP_LINE (gp_step_line_get_type ())
G_DECLARE_FINAL_TYPE (GpStepLine, gp_step_line, GP, STEP_LINE, GtkWidget)

GtkWidget *gp_step_line_new (void);

/* Replaces all steps; texts are copied. */
void
gp_step_line_set_steps (GpStepLine *self, const GpStep *steps, guint n_steps, gboolean show_weeks);
