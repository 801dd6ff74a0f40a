/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/edit-centre.h"
#include "app/planner/edit-closing-day.h"
#include "app/planner/edit-resource.h"
#include "app/planner/edit-series.h"
#include "app/planner/edit-session.h"

/* A small centre in a folder of its own, with the offerings of both catalogues, for tests of the
 * planner. Every function of it fails the test when the planner refuses. */
typedef struct
{
  GpPlanner *planner;
  char *folder;
  char *path;
  gint64 now; /* seconds; what the planner takes for the clock */
} Centre;

/* now is a wall-clock moment. */
void centre_set_up (Centre *centre, const char *now);
void centre_tear_down (Centre *centre);

void centre_set_now (Centre *centre, const char *now);

/* Closes the file and opens it again, as another run would. */
void centre_open_again (Centre *centre);

gint64 centre_add_room (Centre *centre, const char *name, int capacity);
gint64 centre_add_staff (Centre *centre, const char *initials);

/* A series of an offering as it is when nobody says otherwise. */
gint64 centre_add_series (Centre *centre, const char *code, const char *start);

/* Commits a proposal, conflicts and all, and frees it. */
void centre_commit (Centre *centre, GpProposal *proposal);

GpProposal *centre_propose (Centre *centre);

/* "03-19T10:00 1, …": start and number of each session, "!" behind a cancelled one.
 * (transfer full) */
char *centre_describe (Centre *centre, gint64 series);

/* Ids in order of start. (transfer full) */
char *centre_list_ids (Centre *centre, gint64 series);

void centre_assert_sessions (Centre *centre, gint64 series, const char *expected);

/* The id of the session at that place in order of start, from 0. */
gint64 centre_get_session (Centre *centre, gint64 series, guint index);

/* Everything that is kept. (transfer full) */
char *centre_export (Centre *centre);
