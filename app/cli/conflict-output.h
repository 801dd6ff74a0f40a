/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/reading.h"
#include "app/plan/conflict.h"

/* Conflicts as the command line shows them. */

/* Adds an array of objects (of GpConflict): {"kind", "severity", "session", "with", "what", "why",
 * "remedies": [{"text", "apply"}]}. "apply" is what --adjust takes as well: {"action", "session",
 * "slot", "value", "for"}. */
void gp_conflict_output_add_json_list (JsonBuilder *builder,
                                       const GpReading *reading,
                                       GPtrArray *conflicts);

/* A line what, a line why, and the remedies. */
void gp_conflict_output_append (GString *text, const GpReading *reading, GPtrArray *conflicts);
