/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/planner/planner.h"
#include "ui/series/series-form.h"
#include "ui/series/series-plan.h"

/* A series that is being thought of: the form, and the planner's answer to it. Whoever changes the
 * form calls gp_series_draft_edited(); the answer follows soon (dry-run.h).
 * Signals: "edited", at once, for other fields that follow; "planned", when the answer is new. */
#define GP_TYPE_SERIES_DRAFT (gp_series_draft_get_type ())
G_DECLARE_FINAL_TYPE (GpSeriesDraft, gp_series_draft, GP, SERIES_DRAFT, GObject)

/* A new series that starts today, until somebody says otherwise; NULL with an error where the plan
 * cannot be read. (transfer full) */
GpSeriesDraft *gp_series_draft_new (GpPlanner *planner, GError **error);

/* A change of a series that there is; the same with a copy of it as a new series. */
GpSeriesDraft *gp_series_draft_new_for_series (GpPlanner *planner, gint64 series, GError **error);
GpSeriesDraft *gp_series_draft_new_copy (GpPlanner *planner, gint64 series, GError **error);

/* The form is the draft's; its fields may be changed. (transfer none) */
GpSeriesForm *gp_series_draft_get_form (GpSeriesDraft *self);

/* What is in the plan now, for the choices: offerings, rooms, staff, closing days, all series; of
 * the series that is edited its sessions too. (transfer none) */
GpSlice *gp_series_draft_get_slice (GpSeriesDraft *self);
GpLanguage gp_series_draft_get_language (GpSeriesDraft *self);
GpMoment gp_series_draft_get_now (GpSeriesDraft *self);
GpDay gp_series_draft_get_today (GpSeriesDraft *self);

/* The series that is edited, or 0; from which of its sessions on, or 0 for all that are not over.
 */
gint64 gp_series_draft_get_series (GpSeriesDraft *self);
void gp_series_draft_set_from_session (GpSeriesDraft *self, gint64 session);

void gp_series_draft_edited (GpSeriesDraft *self);

/* Whether anything was said that would be lost. */
gboolean gp_series_draft_is_touched (GpSeriesDraft *self);

/* Asks the planner at once instead of when there is time. */
void gp_series_draft_plan_now (GpSeriesDraft *self);

/* The latest answer: NULL before an offering is chosen, and when the planner refused, whose
 * sentence is the refusal then. (transfer none) */
const GpSeriesPlan *gp_series_draft_get_plan (GpSeriesDraft *self);
const char *gp_series_draft_get_refusal (GpSeriesDraft *self);

/* Sentences about the answer as a whole; NULL without an answer. (transfer none, of char *) */
GPtrArray *gp_series_draft_get_notes (GpSeriesDraft *self);

/* Whether the answer is of the form as it is now and may be written. */
gboolean gp_series_draft_can_commit (GpSeriesDraft *self);

/* Takes the first remedy of every conflict. */
void gp_series_draft_solve (GpSeriesDraft *self);

/* Writes the very answer that was shown. reason is needed where it has conflicts. *label
 * (transfer full) says in words what was done. GP_PLANNER_ERROR_CHANGED: others changed the plan;
 * a new answer is there already. */
gboolean
gp_series_draft_commit (GpSeriesDraft *self, const char *reason, char **label, GError **error);
