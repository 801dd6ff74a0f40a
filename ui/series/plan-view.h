/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "ui/series/series-draft.h"

/* A dry run, as New series shows it at the right: a sentence, counts, the course by ISO week, and
 * the dated list with skipped days and conflicts. Remedies that are pressed change the form of the
 * draft, and the plan follows. */
#define GP_TYPE_PLAN_VIEW (gp_plan_view_get_type ())
G_DECLARE_FINAL_TYPE (GpPlanView, gp_plan_view, GP, PLAN_VIEW, GtkWidget)

void gp_plan_view_set_draft (GpPlanView *self, GpSeriesDraft *draft);
