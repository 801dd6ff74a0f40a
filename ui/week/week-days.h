/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/week/week-grid.h"

/* Fills the grid with the week by day: headings, the lane of whole days, and the hours. */
void gp_week_days_fill (GpWeekGrid *grid, const GpWeek *week);
