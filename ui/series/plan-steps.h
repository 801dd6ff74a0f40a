/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/series/series-plan.h"
#include "ui/shared/step-line.h"

/* Shows a plan as a line of steps, one for each ISO week that it touches: "3", or "9–12" where a
 * week has several sessions. Of a long plan the first weeks. */
void gp_plan_steps_show (GpStepLine *line, const GpSeriesPlan *plan, GpFamily family);
