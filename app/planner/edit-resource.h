/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/proposal.h"

/* Staff and rooms. Texts that are NULL, and capacity -1, leave a thing as it is. Refused: initials
 * that are not one to five letters or are taken, a room's name that is taken or empty, a role that
 * no catalogue knows. */
gboolean gp_edit_staff_add (GpProposal *proposal,
                            const char *initials,
                            const char *const *roles,
                            const char *email,
                            gint64 *staff,
                            GError **error);
gboolean gp_edit_staff_change (GpProposal *proposal,
                               gint64 staff,
                               const char *initials,
                               const char *const *roles,
                               const char *email,
                               GError **error);

/* The last day; refused while sessions to come are theirs, by name. */
gboolean gp_edit_staff_end (GpProposal *proposal, gint64 staff, GpDay last, GError **error);

gboolean gp_edit_room_add (
    GpProposal *proposal, const char *name, int capacity, gint64 *room, GError **error);
gboolean gp_edit_room_change (
    GpProposal *proposal, gint64 room, const char *name, int capacity, GError **error);
gboolean gp_edit_room_end (GpProposal *proposal, gint64 room, GpDay last, GError **error);
