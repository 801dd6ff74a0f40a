/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/change-set.h"
#include "app/plan/slice.h"

/* What a proposal does to sessions, as one reads it before agreeing: those that go, come and move.
 */
typedef enum
{
  GP_CHANGE_REMOVED,
  GP_CHANGE_ADDED,
  GP_CHANGE_MOVED,
} GpChangeLineKind;

typedef struct
{
  GpChangeLineKind kind;
  GpDay day;  /* where it stands in the list */
  char *sign; /* what stands in its sign: "5" */
  char *text; /* "Thu 10 Dec 13:30–15:30", "Thu 10 Dec 13:30 → Thu 7 Jan 13:30" */
} GpChangeLine;

typedef struct
{
  GPtrArray *lines; /* GpChangeLine, in order of day */
  guint counts[3];  /* by GpChangeLineKind */
} GpSeriesChanges;

/* (transfer full) */
GpSeriesChanges *gp_series_changes_new (GpChangeSet *changes, GpLanguage language);
void gp_series_changes_free (GpSeriesChanges *changes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpSeriesChanges, gp_series_changes_free)

/* "3 sessions are taken out, 2 move.", or that no session changes. (transfer full) */
char *gp_series_changes_summarize (const GpSeriesChanges *changes);

/* "It ends on Fri 22 Jan instead of Fri 8 Jan."; empty where the end stays. The days are those of
 * the last session, GP_DAY_NONE for none. (transfer full) */
char *gp_series_changes_tell_end (GpDay before, GpDay after, GpLanguage language);
