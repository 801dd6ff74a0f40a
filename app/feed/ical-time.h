/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <libical/ical.h>

#include "app/calendar/zone.h"

/* Our days and moments as libical's, without its time zones: clock times in the nights when the
 * clocks change follow neither RFC 5545 nor each other there. */

/* A DATE. */
struct icaltimetype gp_ical_time_of_day (GpDay day);

/* What the clock on the wall says, for a property that names its TZID. */
struct icaltimetype gp_ical_time_of_moment (GpMoment moment);

/* An instant, in UTC, given in seconds since 1970-01-01T00:00Z. */
struct icaltimetype gp_ical_time_of_instant (gint64 seconds);
