/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/conflict.h"
#include "app/plan/slice.h"

/* A dry run's answer as it is read: one line a session and one a skipped day, in order, each with
 * what is wrong. Made once from a proposal and never changed; it keeps alive what it points to. */
typedef struct
{
  GpDay day;
  const GpSession *session; /* NULL for a skipped day */
  char *sign;               /* what stands in its sign: "3", "S1", "–" */
  char *times;              /* "13:30–15:30", or "Juleaften · the centre's closing day" */
  char *reason;             /* of a skipped day: "Juleaften"; else NULL */
  gboolean over;            /* it was held already, and stays */
  GPtrArray *conflicts;     /* GpConflict, borrowed from the plan */
} GpPlanLine;

typedef struct
{
  GpSlice *slice;
  const GpSeries *series;
  GpLanguage language;
  GPtrArray *lines;     /* GpPlanLine */
  GPtrArray *conflicts; /* GpConflict: all of them, also those of other series' sessions */
  guint n_sessions;     /* lines that are sessions */
  guint n_clear;        /* of these, without conflict */
  guint n_skipped;
} GpSeriesPlan;

/* skipped: GpSkipped; conflicts: GpConflict, by reference. now is the wall clock. (transfer full)
 */
GpSeriesPlan *gp_series_plan_new (GpSlice *slice,
                                  gint64 series,
                                  GArray *skipped,
                                  GPtrArray *conflicts,
                                  GpMoment now,
                                  GpLanguage language);
void gp_series_plan_free (GpSeriesPlan *plan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpSeriesPlan, gp_series_plan_free)

const GpPlanLine *gp_series_plan_get_line (const GpSeriesPlan *plan, guint index);

/* How many sessions clash in that way over that room or staff member, for the row of the form. */
guint
gp_series_plan_count_conflicts (const GpSeriesPlan *plan, GpConflictKind kind, gint64 resource);

/* Whether any conflict of its lines has a remedy. */
gboolean gp_series_plan_can_solve (const GpSeriesPlan *plan);

/* The day of the first session, and of the last; GP_DAY_NONE without any. */
GpDay gp_series_plan_get_first_day (const GpSeriesPlan *plan);
GpDay gp_series_plan_get_last_day (const GpSeriesPlan *plan);

/* The first session of a series every second (or other even) week whose week has another parity
 * than those before it: the year before it had 53 weeks. GP_DAY_NONE where none has. */
GpDay gp_series_plan_find_drift (const GpSeriesPlan *plan);

/* By how many days the skipped ones push the last session out: 0 where they only drop out. */
int gp_series_plan_get_delay (const GpSeriesPlan *plan);
