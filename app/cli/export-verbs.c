/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/command.h"
#include "app/cli/subjects.h"

/* A plan holds health data: only its owner may read the copy. */
#define OWNER_ONLY 0600

static gboolean
run_json (GpCommand *command, GError **error)
{
  const char *target = gp_arguments_get_operand (command->arguments);
  g_autoptr (GpPlanner) planner = gp_command_open (command, GP_STORE_READ, error);
  g_autofree char *text =
      planner != NULL ? gp_store_export_json (gp_planner_get_store (planner), error) : NULL;

  if (text == NULL)
    return FALSE;

  if (!g_str_equal (target, "-"))
    return command->dry_run ||
           g_file_set_contents_full (target, text, -1,
                                     G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                     OWNER_ONLY, error);

  gp_command_print (command, text);
  if (!g_str_has_suffix (text, "\n"))
    gp_command_print (command, "\n");

  return TRUE;
}

static const GpOption no_options[] = { { NULL } };

static const GpVerb verbs[] = {
  { .name = "json",
    .summary = N_ ("Writes every row of the plan, the journal and feed addresses aside."),
    .operand = N_ ("FILE|-"),
    .operand_use = GP_OPERAND_ONE,
    .options = { no_options },
    .run = run_json },
};

const GpSubject gp_export_subject = {
  "export",
  N_ ("write the plan to a file"),
  verbs,
  G_N_ELEMENTS (verbs),
};
