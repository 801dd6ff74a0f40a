/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/new-plan.h"
#include "app/cli/subjects.h"
#include "app/planner/example-centre.h"

/* When the example centre's day is looked at, unless --now says otherwise. */
#define USUAL_MINUTE (10 * 60 + 42)

static gboolean
fill_example (GpProposal *proposal, gpointer data, GError **error)
{
  const GpDay *today = data;

  return gp_example_centre_build (proposal, *today, error);
}

static gboolean
run_demo (GpCommand *command, GError **error)
{
  GpDay today = gp_moment_get_day (gp_command_get_now (command));

  if (!gp_arguments_read_day (command->arguments, "today", &today, error))
    return FALSE;

  if (gp_arguments_has (command->arguments, "today") &&
      !gp_arguments_has (command->arguments, "now"))
    gp_command_set_now (command, gp_moment_new (today, USUAL_MINUTE));

  return gp_new_plan_make (command, fill_example, &today, _ ("Example centre created"), error);
}

static const GpOption demo_options[] = {
  { "today", N_ ("DATE"), N_ ("the day around which it is planned; else today") },
  { NULL },
};

static const GpVerb demo_verbs[] = {
  { .summary = N_ ("Makes a plan of an invented centre, with a year and a half of series."),
    .options = { demo_options },
    .flags = GP_VERB_CHANGES,
    .run = run_demo },
};

const GpSubject gp_demo_subject = {
  "demo",
  N_ ("make the plan of an example centre"),
  demo_verbs,
  G_N_ELEMENTS (demo_verbs),
};
