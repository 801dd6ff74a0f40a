/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/reading.h"

/* What a change did, would do, or was refused for: one object for all changing verbs, {"id",
 * "sessions", "skipped", "conflicts", "notes"}. */

typedef enum
{
  GP_OUTCOME_DRY_RUN,
  GP_OUTCOME_DONE,
  GP_OUTCOME_REFUSED,
} GpOutcomeKind;

typedef struct
{
  GpOutcomeKind kind;
  GpPlanner *planner;
  GpProposal *proposal; /* checked */
  gboolean brief;       /* in words, no more than the label */
  const char *label;    /* what was done, as the journal says it */
  gint64 id;            /* of the record it was about, or 0 */
} GpOutcome;

/* The object, or in words. What is refused goes, in words, to standard error. */
void gp_outcome_print (GpCommand *command, const GpOutcome *outcome);

/* The object of a change that never came to a proposal. */
void gp_outcome_print_nothing (GpCommand *command);

/* In one sentence, where a change has no more to show (undo). */
void gp_outcome_print_note (GpCommand *command, const char *note);

/* Adds the member "skipped": [{"date", "why"}] (of GpSkipped). */
void gp_outcome_add_skipped (JsonBuilder *builder, const GpReading *reading, GArray *skipped);

/* "Skipped: Thu 2 Apr 2026 (Maundy Thursday), …" and a line break; nothing for none. */
void gp_outcome_append_skipped (GString *text, const GpReading *reading, GArray *skipped);
