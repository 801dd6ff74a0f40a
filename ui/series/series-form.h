/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/edit-series.h"

/* What a coordinator has said of a series so far: the left side of the New series window without
 * its widgets. It holds values and keeps them fitting together (weekdays follow the start, a length
 * stays when the time moves); which days a series gets is the planner's to say. */
typedef struct
{
  GpOffering *offering; /* NULL until one is chosen */
  GpDay start;
  GpRhythmKind rhythm;
  int interval;          /* weeks, for GP_RHYTHM_WEEKLY */
  GArray *times;         /* GpWeekdayTime, in order; empty for whole days */
  gboolean own_weekdays; /* chosen by hand or by the offering: they do not follow the start */
  GpLength length;
  GpDay to; /* the last day of a stay, else GP_DAY_NONE */
  GpClosedDaysRule closed_days;
  gint64 room;         /* 0 for none */
  GArray *staff;       /* gint64 ids */
  int capacity;        /* 0 for none */
  char *name;          /* never NULL; empty for the offering's own */
  GArray *adjustments; /* GpAdjustment */
} GpSeriesForm;

/* An empty form, for a series that starts on that day. */
GpSeriesForm *gp_series_form_new (GpDay start);

/* A form that says what the series says, with the rhythm in force on day. */
GpSeriesForm *
gp_series_form_new_from_series (const GpSeries *series, GpOffering *offering, GpDay day);

GpSeriesForm *gp_series_form_copy (const GpSeriesForm *form);
void gp_series_form_free (GpSeriesForm *form);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpSeriesForm, gp_series_form_free)

gboolean gp_series_form_equal (const GpSeriesForm *a, const GpSeriesForm *b);

/* Fills rhythm, times, length, closed-day rule and seats from the offering. */
void gp_series_form_choose_offering (GpSeriesForm *form, GpOffering *offering);

/* Moves the start; the weekday goes along unless weekdays were chosen. Adjustments are dropped:
 * they were about other days. */
void gp_series_form_set_start (GpSeriesForm *form, GpDay start);

/* interval counts for GP_RHYTHM_WEEKLY only. Going to daily takes all seven days, going to once or
 * by appointment keeps the first time. */
void gp_series_form_set_rhythm (GpSeriesForm *form, GpRhythmKind kind, int interval);

gboolean gp_series_form_has_weekday (const GpSeriesForm *form, GpWeekday weekday);

/* The last weekday stays chosen. */
void gp_series_form_choose_weekday (GpSeriesForm *form, GpWeekday weekday, gboolean chosen);

/* One more time on the weekday of that one, after its end; and one less. */
void gp_series_form_add_time (GpSeriesForm *form, guint index);
void gp_series_form_remove_time (GpSeriesForm *form, guint index);

/* Whether one time is enough to say them all. */
gboolean gp_series_form_is_uniform (const GpSeriesForm *form);

/* The start moves the end along; an end before the start is not taken (FALSE). All times alike. */
void gp_series_form_set_time (GpSeriesForm *form, int minute);
gboolean gp_series_form_set_end (GpSeriesForm *form, int minute);

/* The same for one of several times. */
void gp_series_form_set_time_at (GpSeriesForm *form, guint index, int minute);
gboolean gp_series_form_set_end_at (GpSeriesForm *form, guint index, int minute);

gboolean gp_series_form_has_staff (const GpSeriesForm *form, gint64 staff);
void gp_series_form_add_staff (GpSeriesForm *form, gint64 staff);
void gp_series_form_remove_staff (GpSeriesForm *form, gint64 staff);

void gp_series_form_set_name (GpSeriesForm *form, const char *name);

/* Takes a remedy for the session of that slot, in the place of an earlier one of its kind. */
void gp_series_form_adjust (GpSeriesForm *form, GpMoment slot, GpRemedy remedy);

/* Takes all remedies of that slot back. */
void gp_series_form_unadjust (GpSeriesForm *form, GpMoment slot);

/* The slot for which a remedy was taken: that of a session, or any on a day (slot then
 * GP_MOMENT_NONE). GP_MOMENT_NONE where none was. */
GpMoment gp_series_form_find_adjusted (const GpSeriesForm *form, GpMoment slot, GpDay day);
