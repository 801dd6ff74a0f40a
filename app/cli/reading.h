/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/command.h"
#include "app/planner/proposal.h"

/* The part of a plan that output is made from, and how it is read: the clock, the user's language,
 * and what became of ids that a proposal gave. */
typedef struct
{
  GpSlice *slice;
  GpMoment now;
  GpLanguage language;
  GpProposal *saved; /* the proposal that was committed, or NULL */
} GpReading;

/* Everything borrowed. */
GpReading gp_reading_new (GpPlanner *planner, GpSlice *slice);

/* The id that a record has, or 0 for one that is only proposed. */
gint64 gp_reading_get_id (const GpReading *reading, gint64 id);

/* "Intro A" (transfer full) */
char *gp_reading_dup_title (const GpReading *reading, const GpSeries *series);

/* Parts of JSON objects that several of them have. Null where there is none. */
void gp_json_add_id (JsonBuilder *builder, const char *name, gint64 id);
void gp_json_add_number (JsonBuilder *builder, const char *name, int number);
void gp_json_add_text (JsonBuilder *builder, const char *name, const char *text);
void gp_json_add_day (JsonBuilder *builder, const char *name, GpDay day);
void gp_json_add_moment (JsonBuilder *builder, const char *name, GpMoment moment);
void gp_json_add_time (JsonBuilder *builder, const char *name, int minute);
void gp_json_add_boolean (JsonBuilder *builder, const char *name, gboolean value);

/* For tables: "Thu 26 Mar 2026", empty for GP_DAY_NONE; and a number, empty for 0. (transfer full)
 */
char *gp_reading_format_day (const GpReading *reading, GpDay day);
char *gp_reading_format_number (gint64 number);
