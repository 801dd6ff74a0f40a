/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/acceptance.h"
#include "app/plan/centre.h"
#include "app/plan/change-set.h"
#include "app/plan/closing-day.h"
#include "app/plan/offered.h"
#include "app/plan/room.h"
#include "app/plan/series.h"
#include "app/plan/session.h"
#include "app/plan/staff.h"

/* A part of the plan in memory: the centre, its offerings, staff, rooms and closing days, and those
 * series and sessions that somebody asked for. What is not in it is not known, not absent.
 * Reference counted; a front only reads it. */
typedef struct _GpSlice GpSlice;

GpSlice *gp_slice_new (void);
GpSlice *gp_slice_ref (GpSlice *slice);
void gp_slice_unref (GpSlice *slice);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpSlice, gp_slice_unref)

/* Adds a record, or puts it in the place of the one with its kind and id; keeps a reference. */
void gp_slice_put (GpSlice *slice, gconstpointer record);
void gp_slice_remove (GpSlice *slice, GpRecordKind kind, gint64 id);

/* (all transfer none) NULL where it is not in the slice. */
gconstpointer gp_slice_get (GpSlice *slice, GpRecordKind kind, gint64 id);
const GpCentre *gp_slice_get_centre (GpSlice *slice);
const GpOffering *gp_slice_get_offering (GpSlice *slice, gint64 id);
const GpStaff *gp_slice_get_staff (GpSlice *slice, gint64 id);
const GpRoom *gp_slice_get_room (GpSlice *slice, gint64 id);
const GpSeries *gp_slice_get_series (GpSlice *slice, gint64 id);
const GpSession *gp_slice_get_session (GpSlice *slice, gint64 id);

/* By what people call them; NULL where there is none. Of several rooms or staff with the name, one
 * that has not ended. Letters in either case. */
const GpOffered *gp_slice_find_offered (GpSlice *slice, const char *code);
const GpStaff *gp_slice_find_staff (GpSlice *slice, const char *initials);
const GpRoom *gp_slice_find_room (GpSlice *slice, const char *name);

/* All of a kind, in order of id, or as people read them: offerings by position, staff and rooms in
 * Danish order of initials and names. (transfer container) */
GPtrArray *gp_slice_list (GpSlice *slice, GpRecordKind kind);

/* In order of start. (transfer container) */
GPtrArray *gp_slice_list_sessions_of (GpSlice *slice, gint64 series);

/* Those that take place on one of the days, stays among them, in order of start; cancelled ones
 * too. (transfer container) */
GPtrArray *gp_slice_list_sessions (GpSlice *slice, GpDay from, GpDay to);

/* Lays changes over the slice. */
void gp_slice_apply (GpSlice *slice, GpChangeSet *changes);
