/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"

/* One week as it is looked at: what was read of the plan, and what the user chose to see of it. The
 * views are built from it and hold no plan of their own. */
typedef struct
{
  GpSlice *slice;
  GpDay monday;
  GpMoment now;
  GpLanguage language;
  GHashTable *conflicts;  /* gint64 *: sessions that clash */
  guint hidden_families;  /* a bit for each GpFamily */
  gboolean weekend_asked; /* show it although nothing is planned there */
  gboolean lane_open;     /* show all of the lane above the hours */
  gint64 chosen;          /* the session that is open, 0 for none */
} GpWeek;

/* Keeps a reference to slice. conflicts (of GpConflict) is read only. */
GpWeek *
gp_week_new (GpSlice *slice, GpDay monday, GpMoment now, GpLanguage language, GPtrArray *conflicts);
void gp_week_free (GpWeek *week);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpWeek, gp_week_free)

GpDay gp_week_get_today (const GpWeek *week);

/* 5, or as many as it takes to show what is planned on the weekend, or 7 where it was asked for. */
int gp_week_count_days (const GpWeek *week);

const GpSeries *gp_week_get_series (const GpWeek *week, const GpSession *session);
const GpOffering *gp_week_get_offering (const GpWeek *week, const GpSession *session);

/* Whether it stands in the lane above the hours: openings, presence elsewhere and stays. */
gboolean gp_week_is_all_day (const GpWeek *week, const GpSession *session);

gboolean gp_week_has_conflict (const GpWeek *week, const GpSession *session);

/* Sessions of families that are not hidden, in order of start: all from one day to another, those
 * of one day with hours, and those of the lane above. (transfer container) */
GPtrArray *gp_week_list_shown (const GpWeek *week, GpDay from, GpDay to);
GPtrArray *gp_week_list_timed (const GpWeek *week, GpDay day);
GPtrArray *gp_week_list_all_day (const GpWeek *week);

/* Whether anything is planned this week, and whether the hidden families hide all of it. */
gboolean gp_week_is_empty (const GpWeek *week);
gboolean gp_week_is_all_hidden (const GpWeek *week);

/* The hours that the week shows, in minutes of the day: 08:00 to 17:30, and as far as something
 * lies outside; from is a whole hour. */
void gp_week_get_hours (const GpWeek *week, int *from, int *to);

/* Whether the day is closed, with its name ("Juleaften"; transfer full) and what is closed. */
gboolean gp_week_find_closure (const GpWeek *week, GpDay day, char **name, GpScope *scope);

/* "Juleferie", where all days of work are closed: the reason of the first; else NULL. (transfer
 * full) */
char *gp_week_dup_reason (const GpWeek *week);

/* Whether a day needs little room: it is closed, or at the weekend, and nothing has hours there. */
gboolean gp_week_is_narrow (const GpWeek *week, GpDay day);

/* Families of the centre's offerings, a bit for each. */
guint gp_week_get_families (const GpWeek *week);
