/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/moment.h"

/* Europe/Copenhagen, by the EU's rule in force since 1996 (directive 2000/84/EC): summer time from
 * the last Sunday of March to the last Sunday of October, both at 01:00 UTC. Days before 1996 are
 * reckoned by the same rule. */

/* Seconds since 1970-01-01T00:00Z of a wall-clock moment. A clock time that does not exist moves
 * forward by the gap, one that occurs twice is the first (RFC 5545, section 3.3.5). */
gint64 gp_zone_to_utc (GpMoment moment);

/* The wall clock at an instant given in seconds; seconds within the minute are dropped. */
GpMoment gp_zone_from_utc (gint64 seconds);

/* Minutes east of UTC at an instant: 60 or 120. */
int gp_zone_get_offset (gint64 seconds);

/* The wall clock when that many minutes have elapsed after moment. */
GpMoment gp_zone_add_elapsed (GpMoment moment, int minutes);

/* Whether a session of that length has its start or its end in an hour that the clock skips or
 * repeats, or spans such an hour: a wall-clock time alone would then mislead. */
gboolean gp_zone_touches_change (GpMoment start, int minutes);

/* "2026-12-03T10:00:00+01:00", the moment as ISO 8601 with its offset; a time that does not exist
 * is written as the one it means. (transfer full) */
char *gp_zone_format (GpMoment moment);
