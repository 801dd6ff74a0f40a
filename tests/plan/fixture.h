/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"

/* A slice with a centre, the offerings of Sønderborg and nothing else. */
GpSlice *fixture_slice_new (void);

/* Adds a series of an offering as it is planned where nobody says otherwise, and its sessions. now
 * is before all of them. */
gint64 fixture_add_series (GpSlice *slice, const char *code, const char *start);

/* Adds a closing day. */
gint64 fixture_add_closing_day (GpSlice *slice, const char *day, GpScope scope);

/* Plans the series anew as if it were then; skipped days are forgotten. */
void fixture_replan (GpSlice *slice, const GpSeries *series, const char *now, gint64 from_session);

/* Changes the series in the slice and returns the copy that is in it. (transfer none) */
GpSeries *fixture_edit_series (GpSlice *slice, gint64 series);
GpSession *fixture_edit_session (GpSlice *slice, gint64 session);

/* The id of a session by its place in order of start, from 0. */
gint64 fixture_get_nth (GpSlice *slice, gint64 series, guint index);

/* "2026-03-19T10:00 1, …": start and number of each session, "!" behind a cancelled one.
 * (transfer full) */
char *fixture_describe (GpSlice *slice, gint64 series);

/* The ids in order of start. (transfer full) */
char *fixture_list_ids (GpSlice *slice, gint64 series);
