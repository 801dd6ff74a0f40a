/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"

/* How much of their time staff and rooms are planned for, from what the slice holds of the days
 * from one to another, both included. Cancelled sessions and stays take no time. */

/* Minutes. */
int gp_load_get_staff_minutes (GpSlice *slice, gint64 staff, GpDay from, GpDay to);
int gp_load_get_room_minutes (GpSlice *slice, gint64 room, GpDay from, GpDay to);

/* Minutes in which the house is open, closed days aside. */
int gp_load_get_open_minutes (GpSlice *slice, GpDay from, GpDay to);
