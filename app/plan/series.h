/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/schedule.h"
#include "app/catalogue/offering.h"
#include "app/plan/record.h"

/* A series (Danish: serie): an offering planned from a day on, with its own rhythm. */
typedef struct
{
  GpRecord base;
  gint64 offering; /* id of a GpOffered */
  char *letter;    /* of a group: "A"; else NULL */
  char *name;      /* the coordinators' own, never in a feed; NULL for the offering's */
  GpDay start;     /* the earliest day that a session can have */
  GArray *parts;   /* GpRhythmPart, in order of from; the first is from start */
  GpLength length;
  GpClosedDaysRule closed_days;
  GArray *pauses;     /* GpClosure of kind GP_CLOSURE_PAUSE, in order of from */
  GArray *held;       /* GpDay: closed days on which it is held anyway */
  int capacity;       /* seats; 0 for none */
  gint64 room;        /* 0 for none yet */
  GArray *staff;      /* gint64 ids, in the order they were given */
  GpDay ended;        /* the last day, for a series that was ended early; else GP_DAY_NONE */
  gint64 merged_into; /* the series that took over; 0 for none */
} GpSeries;

GpSeries *gp_series_new (void);
GpSeries *gp_series_copy (const GpSeries *series);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpSeries, gp_record_unref)

/* What people call it: its name, else the offering's short name with the letter: "Intro A".
 * (transfer full) */
char *gp_series_dup_title (const GpSeries *series, const GpOffering *offering, GpLanguage language);

/* The rhythm in force on a day; in a gap, the one before it. */
const GpRhythm *gp_series_get_rhythm (const GpSeries *series, GpDay day);

/* Sessions in "k of N"; 0 where nothing is counted. */
int gp_series_get_count (const GpSeries *series);

gboolean gp_series_is_open_ended (const GpSeries *series);

/* The week of a course that runs for a span of weeks, in which a day lies: from 1 to the span. */
int gp_series_get_week (const GpSeries *series, GpDay day);

/* Lists of the row, as one line of text each: "2026-03-19 weekly/1 th=10:00+90; …",
 * "2026-12-21/2027-01-03 …", "2026-12-24 …". (transfer full) Reading returns FALSE for bad text and
 * appends to the array otherwise. */
char *gp_series_format_parts (const GpSeries *series);
gboolean gp_series_parse_parts (const char *text, GArray *parts);
char *gp_series_format_pauses (const GpSeries *series);
gboolean gp_series_parse_pauses (const char *text, GArray *pauses);
char *gp_series_format_held (const GpSeries *series);
gboolean gp_series_parse_held (const char *text, GArray *held);
