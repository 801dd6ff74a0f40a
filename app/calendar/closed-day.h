/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/schedule.h"

/* Private to the calendar: whether a day is closed for a request, and why. A public holiday is
 * named before the centre's own day, and that before a pause. FALSE where the session is held
 * anyway, by the rule or on that one day. */
gboolean gp_closed_day_find (const GpScheduleRequest *request, GpDay day, GpSkipped *skipped);
