/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/reading.h"
#include "app/cli/subjects.h"

/* {"sound": true, "problem": null} */
static void
print_json (GpCommand *command, const char *problem)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  gp_json_add_boolean (builder, "sound", problem == NULL);
  gp_json_add_text (builder, "problem", problem);
  json_builder_end_object (builder);

  gp_command_print_json (command, builder);
}

static gboolean
check (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = gp_command_open (command, GP_STORE_READ, error);

  return planner != NULL && gp_store_check (gp_planner_get_store (planner), error);
}

static gboolean
run (GpCommand *command, GError **error)
{
  g_autoptr (GError) problem = NULL;
  gboolean sound = check (command, &problem);

  if (command->json)
    print_json (command, sound ? NULL : problem->message);
  else if (sound)
    gp_command_print (command, _ ("The plan is sound\n"));

  if (!sound)
    g_propagate_error (error, g_steal_pointer (&problem));

  return sound;
}

static const GpOption no_options[] = { { NULL } };

static const GpVerb verbs[] = {
  { .summary = N_ ("Reads every row of the plan and lets the database prove itself."),
    .options = { no_options },
    .run = run },
};

const GpSubject gp_check_subject = {
  "check",
  N_ ("look whether the plan is sound"),
  verbs,
  G_N_ELEMENTS (verbs),
};
