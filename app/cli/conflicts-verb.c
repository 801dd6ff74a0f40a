/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/conflict-output.h"
#include "app/cli/subjects.h"

static void
print (GpCommand *command, const GpReading *reading, GPtrArray *conflicts)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  if (command->json)
    {
      gp_conflict_output_add_json_list (builder, reading, conflicts);
      gp_command_print_json (command, builder);
      return;
    }

  if (conflicts->len == 0)
    g_string_append_printf (text, "%s\n", _ ("No conflicts"));

  gp_conflict_output_append (text, reading, conflicts);
  gp_command_print (command, text->str);
}

static gboolean
run (GpCommand *command, GError **error)
{
  GpDay from = gp_moment_get_day (gp_command_get_now (command));
  GpDay to = gp_day_new (2200, 12, 31);
  g_autoptr (GpPlanner) planner = NULL;
  g_autoptr (GpSlice) slice = NULL;
  g_autoptr (GPtrArray) conflicts = NULL;
  GpReading reading;

  if (!gp_arguments_read_span (command->arguments, &from, &to, error))
    return FALSE;

  planner = gp_command_open (command, GP_STORE_READ, error);
  if (planner == NULL)
    return FALSE;

  conflicts = gp_planner_list_conflicts (planner, from, to, &slice, error);
  if (conflicts == NULL)
    return FALSE;

  reading = gp_reading_new (planner, slice);
  print (command, &reading, conflicts);
  return TRUE;
}

static const GpOption options[] = {
  { "from", N_ ("DATE"), N_ ("from this day on; else from today") },
  { "to", N_ ("DATE"), N_ ("through this day") },
  { NULL },
};

static const GpVerb verbs[] = {
  { .summary =
        N_ ("Lists what clashes in the plan, with the remedies; accepted ones are left out."),
    .options = { options },
    .flags = GP_VERB_CONFLICTS,
    .run = run },
};

const GpSubject gp_conflicts_subject = {
  "conflicts",
  N_ ("list what clashes"),
  verbs,
  G_N_ELEMENTS (verbs),
};
