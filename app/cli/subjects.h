/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/cli/verb.h"

/* Everything that gruppeplanctl can be asked, in the order of its help. */

extern const GpSubject gp_init_subject;
extern const GpSubject gp_demo_subject;
extern const GpSubject gp_offering_subject;
extern const GpSubject gp_opening_hours_subject;
extern const GpSubject gp_closing_day_subject;
extern const GpSubject gp_staff_subject;
extern const GpSubject gp_room_subject;
extern const GpSubject gp_series_subject;
extern const GpSubject gp_sessions_subject;
extern const GpSubject gp_session_subject;
extern const GpSubject gp_conflicts_subject;
extern const GpSubject gp_feed_subject;
extern const GpSubject gp_export_subject;
extern const GpSubject gp_undo_subject;
extern const GpSubject gp_redo_subject;
extern const GpSubject gp_journal_subject;
extern const GpSubject gp_check_subject;

/* NULL-terminated. (transfer none) */
const GpSubject *const *gp_subjects_list (void);

/* NULL where there is none. */
const GpSubject *gp_subjects_find (const char *name);
const GpVerb *gp_subject_find_verb (const GpSubject *subject, const char *name);

/* The options that stand before or after every verb; ends with one without a name. */
const GpOption *gp_subjects_get_options_everywhere (void);
