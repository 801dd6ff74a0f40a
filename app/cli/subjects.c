/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/subjects.h"

static const GpSubject *const subjects[] = {
  &gp_init_subject,          &gp_demo_subject,        &gp_offering_subject,
  &gp_opening_hours_subject, &gp_closing_day_subject, &gp_staff_subject,
  &gp_room_subject,          &gp_series_subject,      &gp_sessions_subject,
  &gp_session_subject,       &gp_conflicts_subject,   &gp_feed_subject,
  &gp_export_subject,        &gp_undo_subject,        &gp_redo_subject,
  &gp_journal_subject,       &gp_check_subject,       NULL,
};

static const GpOption everywhere[] = {
  { "db", N_ ("FILE"), N_ ("the plan; else GRUPPEPLAN_DB, else the user's data folder") },
  { "now", N_ ("MOMENT"), N_ ("what the clock says, as 2026-12-03T10:00; else the system's") },
  { "as", N_ ("WHO"), N_ ("who makes the change; else the system login") },
  { "json", NULL, N_ ("print JSON with English keys") },
  { "dry-run", NULL, N_ ("show what would happen, and write nothing") },
  { "override", N_ ("REASON"), N_ ("make the change in spite of warnings, and keep the reason") },
  { "help", NULL, N_ ("show this help") },
  { "version", NULL, N_ ("show the version") },
  { NULL },
};

const GpSubject *const *
gp_subjects_list (void)
{
  return subjects;
}

const GpSubject *
gp_subjects_find (const char *name)
{
  for (guint i = 0; subjects[i] != NULL; i++)
    if (g_str_equal (subjects[i]->name, name))
      return subjects[i];

  return NULL;
}

const GpVerb *
gp_subject_find_verb (const GpSubject *subject, const char *name)
{
  for (guint i = 0; i < subject->n_verbs; i++)
    if (g_strcmp0 (subject->verbs[i].name, name) == 0)
      return &subject->verbs[i];

  return NULL;
}

const GpOption *
gp_subjects_get_options_everywhere (void)
{
  return everywhere;
}
