/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "app/plan/conflict.h"
#include "app/planner/environment.h"
#include "app/store/store.h"

/* The door to the plan: every change goes through a proposal of the planner. */
#define GP_TYPE_PLANNER (gp_planner_get_type ())
G_DECLARE_FINAL_TYPE (GpPlanner, gp_planner, GP, PLANNER, GObject)

#define GP_PLANNER_ERROR (gp_planner_error_quark ())
GQuark gp_planner_error_quark (void);

typedef enum
{
  GP_PLANNER_ERROR_FAILED,
  GP_PLANNER_ERROR_REFUSED,   /* the request cannot be: the message says why and what to do */
  GP_PLANNER_ERROR_CONFLICTS, /* it adds conflicts and no reason was given, or one that blocks */
  GP_PLANNER_ERROR_CHANGED,   /* others changed the plan since the proposal was shown */
  GP_PLANNER_ERROR_NOTHING,   /* nothing to undo, or to redo */
} GpPlannerError;

typedef struct _GpProposal GpProposal;

/* Opens a plan. Writing fills open-ended series up to the horizon first (one entry of the program's
 * own in the journal, and only if there is something to fill). location is as the store has it;
 * environment is copied. */
GpPlanner *gp_planner_open (const char *location,
                            GpStoreMode mode,
                            const GpEnvironment *environment,
                            GError **error);

/* The store, for reading. (transfer none) */
GpStore *gp_planner_get_store (GpPlanner *self);
const GpEnvironment *gp_planner_get_environment (GpPlanner *self);

/* The wall clock in the centre's zone now, and its day. */
GpMoment gp_planner_get_now (GpPlanner *self);
GpDay gp_planner_get_today (GpPlanner *self);

/* The last day to which open-ended series are filled: the Sunday of the 52nd ISO week after now. */
GpDay gp_planner_get_horizon (GpPlanner *self);

/* (transfer full) A slice with everything small (centre, offerings, staff, rooms, closing days),
 * and with these days' sessions and their series; with one series and all its sessions; with all
 * series and no sessions. */
GpSlice *gp_planner_read_days (GpPlanner *self, GpDay from, GpDay to, GError **error);
GpSlice *gp_planner_read_series (GpPlanner *self, gint64 series, GError **error);
GpSlice *gp_planner_read_all_series (GpPlanner *self, GError **error);

/* The standing list: every conflict from a day on, remedies filled in. *slice (transfer full,
 * nullable) is what the sentences are made from. (transfer full, of GpConflict) */
GPtrArray *
gp_planner_list_conflicts (GpPlanner *self, GpDay from, GpDay to, GpSlice **slice, GError **error);

/* An empty proposal; the functions of app/planner/edit-*.h add edits to it. (transfer full) */
GpProposal *gp_planner_propose (GpPlanner *self, GError **error);

/* Writes the proposal as one entry of the journal with that label. Everything is read and checked
 * again inside the transaction: a proposal whose conflicts are no longer those shown is refused
 * (GP_PLANNER_ERROR_CHANGED), with the new ones in the proposal. Without a reason any added
 * conflict refuses it; with one the warnings pass and are kept as accepted. *entry (nullable) is
 * the journal's id of it. Emits "changed". */
gboolean gp_planner_commit (GpPlanner *self,
                            GpProposal *proposal,
                            const char *label,
                            const char *reason,
                            gint64 *entry,
                            GError **error);

/* Takes back the latest entry not yet undone, or restores the one undone last. *label (nullable,
 * transfer full) says which. A row that is no longer what the entry left refuses it by name. */
gboolean gp_planner_undo (GpPlanner *self, char **label, GError **error);
gboolean gp_planner_redo (GpPlanner *self, char **label, GError **error);

/* What the next undo and redo would take: a label, or NULL. (transfer full) */
char *gp_planner_dup_undo_label (GpPlanner *self);
char *gp_planner_dup_redo_label (GpPlanner *self);

/* Fills open-ended series up to the horizon, as opening does; for midnight. */
gboolean gp_planner_fill (GpPlanner *self, GError **error);

/* Looks whether another program changed the plan since, and emits "changed" if so. */
void gp_planner_poll (GpPlanner *self);

/* Signal "changed" (GpDay from, GpDay to): rows of sessions on these days, or things that stand on
 * every day (then GP_DAY_NONE and G_MAXINT32), were changed by anybody. */
