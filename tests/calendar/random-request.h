/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/schedule.h"

/* A schedule request made up from a seed: one or two rhythms of any kind, any length, closed days,
 * single days held anyway. The request points into the struct, which must not be copied. */
typedef struct
{
  guint32 seed;
  GpRhythmPart parts[2];
  GpClosure closures[4];
  GpDay held[3];
  GpScheduleRequest request;
} RandomRequest;

void random_request_init (RandomRequest *self, guint32 seed);

/* The request as one line of text, and the seed that makes it. (transfer full) */
char *random_request_describe (const RandomRequest *self);

/* Whether the rhythm of the day gives that time on it, reckoned day by day and not by walking. */
gboolean random_request_gives (const RandomRequest *self, GpDay day, int minute);

/* How many times the rhythm gives on the days from first through last. */
int random_request_count_given (const RandomRequest *self, GpDay first, GpDay last);

/* Whether the day is closed and not held anyway. */
gboolean random_request_closes (const RandomRequest *self, GpDay day);

/* Whether one session is all that is wanted. */
gboolean random_request_is_single (const RandomRequest *self);
