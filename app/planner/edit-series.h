/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/proposal.h"

/* One press on a remedy in a series that is still only proposed: what becomes of one of its
 * sessions, named by its slot. */
typedef struct
{
  GpMoment slot;
  GpRemedy remedy;
} GpAdjustment;

/* What a coordinator says of a series; what is left out comes from the offering (for a new series)
 * or stays as it is (for an edit). */
typedef struct
{
  char *offering; /* code */
  GpDay start;
  gboolean has_rhythm;
  GpRhythmKind rhythm;
  int interval;
  GArray *times;      /* GpWeekdayTime; time -1 and minutes 0 where not given */
  int time;           /* minute of the day, or -1: for all weekdays without a time */
  int minutes;        /* of a session, or 0 */
  int minutes_a_week; /* split over the weekdays, or 0 */
  gboolean has_length;
  GpLength length;
  GpDay to; /* the last day of a stay, or GP_DAY_NONE */
  gboolean has_closed_days;
  GpClosedDaysRule closed_days;
  gboolean has_room;
  gint64 room; /* 0 takes the room away */
  gboolean has_staff;
  GArray *staff; /* gint64 */
  int capacity;  /* or -1 */
  gboolean has_name;
  char *name;          /* NULL or empty: the offering's own */
  GArray *held;        /* GpDay: held anyway on these closed days */
  GArray *adjustments; /* GpAdjustment */
} GpSeriesRequest;

GpSeriesRequest *gp_series_request_new (void);
void gp_series_request_free (GpSeriesRequest *request);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpSeriesRequest, gp_series_request_free)

/* Adds a series with its dated sessions; *series is its id in the proposal. Refused with a
 * sentence: an offering, room or staff member that is not there, hours that do not add up, a course
 * without a single day. */
gboolean gp_edit_series_add (GpProposal *proposal,
                             const GpSeriesRequest *request,
                             gint64 *series,
                             GError **error);

/* Changes a series from one of its sessions on (0: all that are not over), and re-plans it. */
gboolean gp_edit_series_change (GpProposal *proposal,
                                gint64 series,
                                gint64 from_session,
                                const GpSeriesRequest *request,
                                GError **error);

/* Ends it: what is later than that day is taken out. */
gboolean gp_edit_series_end (GpProposal *proposal, gint64 series, GpDay last, GError **error);

/* Pauses it from one day to another, both included: the days are as closed. */
gboolean
gp_edit_series_pause (GpProposal *proposal, gint64 series, GpDay from, GpDay to, GError **error);

/* Lets the first series end now and its people go on in the other. */
gboolean gp_edit_series_merge (GpProposal *proposal, gint64 series, gint64 into, GError **error);
