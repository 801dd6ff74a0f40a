/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/day.h"

/* How long a series runs. */
typedef enum
{
  GP_LENGTH_COUNT, /* a count of sessions that are held */
  GP_LENGTH_WEEKS, /* a span: W weeks run from the start through 7 W - 1 days after it */
  GP_LENGTH_UNTIL, /* through a last date */
  GP_LENGTH_OPEN,  /* no end; filled up to a horizon */
} GpLengthKind;

typedef struct
{
  GpLengthKind kind;
  int count;   /* sessions, or weeks; 0 for the other kinds */
  GpDay until; /* GP_DAY_NONE unless GP_LENGTH_UNTIL */
} GpLength;

GpLength gp_length_new_count (int sessions);
GpLength gp_length_new_weeks (int weeks);
GpLength gp_length_new_until (GpDay last);
GpLength gp_length_new_open (void);

/* The last day of the span that begins on start; GP_DAY_NONE for a count and for no end. */
GpDay gp_length_get_last_day (GpLength length, GpDay start);

/* One line of text and back: "count 8", "weeks 10", "until 2026-12-31", "open". (transfer full) */
char *gp_length_format (GpLength length);
gboolean gp_length_parse (const char *text, GpLength *length);
