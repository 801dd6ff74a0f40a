/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/schedule.h"

/* Private to the calendar: what a schedule request asks for. Every slot through a certain moment is
 * the course's; after that, as many as are still wanted.
 *
 * A course that is a count of sessions, or that is pushed out until it has as many as its span has
 * slots, has no such moment and wants them all. One that drops what falls on closed days, or holds
 * all within a span, is all the slots through its last, and wants more only to replace sessions. */
typedef struct
{
  GpMoment through; /* GP_MOMENT_NONE for none */
  int wanted;       /* less the sessions after through that stay whatever the rhythm says */
  gboolean endless; /* a replaced session cannot be made up for at the end: there is none */
} GpTarget;

GpTarget gp_target_new (const GpScheduleRequest *request);
