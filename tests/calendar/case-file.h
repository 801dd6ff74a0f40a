/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/schedule.h"

/* Schedule cases as a planner writes them down; cases/README.md says how. */

typedef struct
{
  GpDay day;
  int time;       /* minute of the day; -1 where the case does not say */
  gboolean stays; /* marked with a star: it is a session that stays */
} ExpectedSession;

typedef struct
{
  char *name;
  char *why;
  GArray *parts;    /* GpRhythmPart */
  GArray *closures; /* GpClosure */
  GArray *held;     /* GpDay */
  GArray *staying;  /* GpStaying */
  GpLength length;
  GpClosedDaysRule rule;
  GpMoment not_before;
  GpDay horizon;
  GArray *sessions; /* ExpectedSession; NULL where only their number and ends are expected */
  char *skipped;    /* "2026-04-02 Maundy Thursday, 2026-06-05 centre" */
  int n_sessions;   /* -1 where the case does not say */
  GpDay first;      /* GP_DAY_NONE where it does not */
  GpDay last;
  int days;
  int missing;
} ScheduleCase;

void schedule_case_free (ScheduleCase *schedule_case);

/* (transfer full) The cases of a file, in its order. Ends the program with the file, the line and
 * the reason when it cannot be read. */
GPtrArray *case_file_read (const char *path);
