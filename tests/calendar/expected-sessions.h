/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/moment.h"

/* The sessions that a case expects, as a planner writes them: "2026-03 19 26@14:30, 2026-04 8-11*".
 */
typedef struct
{
  GpDay day;
  int time;       /* minute of the day; -1 where the case does not say */
  gboolean stays; /* marked with a star: it is a session that stays */
} ExpectedSession;

/* Adds those in text to sessions (of ExpectedSession); FALSE when it makes no sense. */
gboolean expected_sessions_read (GArray *sessions, const char *text);
