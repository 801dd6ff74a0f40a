/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/week/week-grid.h"

/* Fills the grid with the week by staff, or by room: a row each, their sessions as chips by day. A
 * session that two lead stands in both rows. */
void gp_week_rows_fill_staff (GpWeekGrid *grid, const GpWeek *week);
void gp_week_rows_fill_rooms (GpWeekGrid *grid, const GpWeek *week);
