/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/proposal.h"

/* Which sessions a change is about. */
typedef enum
{
  GP_REACH_THIS,
  GP_REACH_FOLLOWING, /* this one and those after it: the rhythm changes */
  GP_REACH_ALL,       /* all that are not over: the rhythm changes */
} GpReach;

/* Moves a session to start. */
gboolean gp_edit_session_move (
    GpProposal *proposal, gint64 session, GpMoment start, GpReach reach, GError **error);

/* replace: the following are renumbered and one is added last. reason may be NULL. */
gboolean gp_edit_session_cancel (
    GpProposal *proposal, gint64 session, gboolean replace, const char *reason, GError **error);

/* Whether a cancelled session of this series is replaced where nobody says otherwise: in courses
 * that are counted. */
gboolean gp_edit_session_replaces_by_default (const GpSeries *series);

/* Lets substitute lead it in the place of absent (0: of its only staff member). */
gboolean gp_edit_session_substitute (
    GpProposal *proposal, gint64 session, gint64 substitute, gint64 absent, GError **error);

/* room 0 takes the room away. */
gboolean gp_edit_session_set_room (
    GpProposal *proposal, gint64 session, gint64 room, GpReach reach, GError **error);

/* Adds one by hand, of a kind; minutes 0: as the rhythm has it. */
gboolean gp_edit_session_add (GpProposal *proposal,
                              gint64 series,
                              GpMoment start,
                              int minutes,
                              GpSessionKind kind,
                              gint64 *session,
                              GError **error);
