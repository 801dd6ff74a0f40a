/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/schedule.h"
#include "tests/calendar/expected-sessions.h"

/* A series as a planner asks for it, and what must come out; cases/README.md tells the keys. */
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

ScheduleCase *schedule_case_new (const char *name, const char *why);
void schedule_case_free (ScheduleCase *schedule_case);

/* Reads the value of one key into the case; FALSE when there is no such key or no sense in it. */
gboolean schedule_case_read (ScheduleCase *schedule_case, const char *key, const char *value);

/* (transfer full) */
GpSchedule *schedule_case_plan (const ScheduleCase *schedule_case);
