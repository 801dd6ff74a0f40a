/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"

/* Turns a series into its dated sessions, again and again: what was over stays, what still has its
 * slot keeps identity, start, staff and room, and the rest take the new slots in order. */
typedef struct
{
  GpSlice *slice;         /* with the series' own sessions, all of them */
  const GpSeries *series; /* as it shall be */
  GpMoment now;
  GpDay horizon;  /* to which an open-ended series is filled */
  gboolean fresh; /* a new series: days before now get their sessions too, and none is fixed */
} GpReplan;

/* Puts what changes into the change set, numbers included, and lays it over the slice. Returns the
 * skipped days (transfer full, of GpSkipped); *missing (nullable) is the number of sessions for
 * which no day was found. */
GArray *gp_replan (const GpReplan *replan, GpChangeSet *changes, int *missing);

/* The same after a change of rhythm: the sessions from that one on are matched with the new slots
 * in order. The new rhythm is in the series already. Those that were moved by hand keep their
 * start. */
GArray *gp_replan_from (const GpReplan *replan, gint64 session, GpChangeSet *changes, int *missing);

/* Numbers the sessions of a series in order of start, each kind for itself; those that were
 * cancelled with a replacement have none. */
void gp_replan_number (GpSlice *slice, gint64 series, GpChangeSet *changes);
