/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/arguments.h"
#include "app/plan/conflict.h"

/* --adjust SLOT=ACTION[:VALUE]: a remedy for one session of a series that is about to be made, as
 * "2026-12-10T13:30=room:Lokale 3". */

/* "room", "substitute", "move", "skip", "hold", "cancel". */
const char *gp_adjust_option_get_action (GpRemedyKind kind);

/* What the action takes: a room's name, initials, a moment; NULL for those that take nothing.
 * (transfer full) */
char *gp_adjust_option_dup_value (GpSlice *slice, const GpRemedy *remedy);

/* Reads all of them into adjustments (GpAdjustment), except who and which room is meant: that needs
 * the plan, and comes with gp_adjust_option_resolve(). */
gboolean gp_adjust_option_read (const GpArguments *arguments, GArray *adjustments, GError **error);
gboolean gp_adjust_option_resolve (const GpArguments *arguments,
                                   GpSlice *slice,
                                   GArray *adjustments,
                                   GError **error);
