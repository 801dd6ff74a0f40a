/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "app/calendar/zone.h"
#include "app/cli/command.h"

static char *
find_database (const GpArguments *arguments)
{
  const char *given = gp_arguments_get (arguments, "db");
  const char *usual = g_getenv ("GRUPPEPLAN_DB");

  if (given != NULL)
    return g_strdup (given);

  if (usual != NULL && *usual != '\0')
    return g_strdup (usual);

  return g_build_filename (g_get_user_data_dir (), "gruppeplan", "plan.db", NULL);
}

/* The reason is kept for those who ask why a conflict stands. */
static gboolean
check_reason (const char *reason, GError **error)
{
  if (reason == NULL || *reason != '\0')
    return TRUE;

  g_set_error_literal (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                       _ ("--override needs a reason"));
  return FALSE;
}

GpCommand *
gp_command_new (const GpEnvironment *system, GpArguments *arguments, GError **error)
{
  g_autoptr (GpCommand) command = g_new0 (GpCommand, 1);
  GpMoment now = GP_MOMENT_NONE;

  command->system = system;
  command->environment = *system;
  command->arguments = arguments;
  command->database = find_database (arguments);
  command->json = gp_arguments_has (arguments, "json");
  command->dry_run = gp_arguments_has (arguments, "dry-run");
  command->reason = gp_arguments_get (arguments, "override");

  if (gp_arguments_has (arguments, "as"))
    command->environment.who = gp_arguments_get (arguments, "as");

  if (!gp_arguments_read_moment (arguments, "now", &now, error) ||
      !check_reason (command->reason, error))
    return NULL;

  if (now != GP_MOMENT_NONE)
    gp_command_set_now (command, now);

  return g_steal_pointer (&command);
}

void
gp_command_free (GpCommand *command)
{
  gp_arguments_free (command->arguments);
  g_free (command->database);
  g_free (command);
}

static gint64
get_fixed_now (gpointer data)
{
  const GpCommand *command = data;

  return command->fixed_now;
}

static void
fill_random (guint8 *bytes, gsize size, gpointer data)
{
  const GpCommand *command = data;

  command->system->fill_random (bytes, size, command->system->data);
}

GpMoment
gp_command_get_now (const GpCommand *command)
{
  return gp_zone_from_utc (command->environment.get_now (command->environment.data));
}

void
gp_command_set_now (GpCommand *command, GpMoment now)
{
  command->fixed_now = gp_zone_to_utc (now);
  command->environment.get_now = get_fixed_now;
  command->environment.fill_random = fill_random;
  command->environment.data = command;
}

GpPlanner *
gp_command_open (GpCommand *command, GpStoreMode mode, GError **error)
{
  return gp_planner_open (command->database, mode, &command->environment, error);
}

/* Not g_print(), which converts to the locale's charset and would write "?" for "ø". */
void
gp_command_print (GpCommand *command, const char *text)
{
  fputs (text, stdout);
  command->printed = TRUE;
}

void
gp_command_print_json (GpCommand *command, JsonBuilder *builder)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = json_to_string (root, TRUE);

  gp_command_print (command, text);
  gp_command_print (command, "\n");
}
