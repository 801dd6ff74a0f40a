/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/session-changes.h"
#include "app/cli/session-output.h"
#include "app/cli/subjects.h"
#include "app/plan/words.h"

static void
print_session (GpCommand *command, const GpReading *reading, const GpSession *session)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *text = NULL;

  if (command->json)
    {
      gp_session_output_add_json (builder, reading, session);
      gp_command_print_json (command, builder);
      return;
    }

  text = gp_words_describe_session (reading->slice, session, reading->language);
  gp_command_print (command, text);
  gp_command_print (command, "\n");
}

static gboolean
run_show (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = NULL;
  g_autoptr (GpSlice) slice = NULL;
  GpReading reading;
  gboolean found;
  gint64 id;

  if (!gp_arguments_read_operand_id (command->arguments, &id, error))
    return FALSE;

  planner = gp_command_open (command, GP_STORE_READ, error);
  slice = planner != NULL ? gp_planner_read_all_series (planner, error) : NULL;
  if (slice == NULL ||
      !gp_store_load_session (gp_planner_get_store (planner), slice, id, &found, error))
    return FALSE;

  if (!found)
    {
      g_set_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED, _ ("There is no session %d"),
                   (int) id);
      return FALSE;
    }

  reading = gp_reading_new (planner, slice);
  print_session (command, &reading, gp_slice_get_session (slice, id));
  return TRUE;
}

static const GpOption reach_options[] = {
  { "and-following", NULL, N_ ("this session and those after it") },
  { "all", NULL, N_ ("all sessions of the series that are not over") },
  { NULL },
};

static const GpOption move_options[] = {
  { "start", N_ ("MOMENT"), N_ ("when it begins, as 2026-12-03T10:00"), GP_OPTION_REQUIRED },
  { NULL },
};

static const GpOption cancel_options[] = {
  { "reason", N_ ("TEXT"), N_ ("why; never in a calendar feed"), GP_OPTION_REQUIRED },
  { "replace", NULL, N_ ("add one at the end: the default where sessions are counted") },
  { "no-replace", NULL, N_ ("add none; the number stays with the cancelled session") },
  { NULL },
};

static const GpOption staff_options[] = {
  { "substitute", N_ ("AB"), N_ ("who leads it instead"), GP_OPTION_REQUIRED },
  { "for", N_ ("AB"), N_ ("in whose place, where several lead it") },
  { NULL },
};

static const GpOption room_options[] = {
  { "room", N_ ("ROOM"), N_ ("where; empty for nowhere yet"), GP_OPTION_REQUIRED },
  { NULL },
};

static const GpOption add_options[] = {
  { "series", N_ ("ID"), N_ ("the series it is added to"), GP_OPTION_REQUIRED },
  { "start", N_ ("MOMENT"), N_ ("when it begins, as 2026-12-03T10:00"), GP_OPTION_REQUIRED },
  { "kind", N_ ("KIND"), N_ ("session, the default, stop-plan or extra") },
  { "minutes", N_ ("N"), N_ ("how long it is; else as the series has it") },
  { NULL },
};

static const GpOption no_options[] = { { NULL } };

static const GpVerb verbs[] = {
  { .name = "show",
    .summary = N_ ("Shows a session."),
    .operand = N_ ("ID"),
    .operand_use = GP_OPERAND_ONE,
    .options = { no_options },
    .run = run_show },
  { .name = "move",
    .summary = N_ ("Moves a session."),
    .operand = N_ ("ID"),
    .operand_use = GP_OPERAND_ONE,
    .options = { move_options, reach_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = gp_session_changes_run_move },
  { .name = "cancel",
    .summary = N_ ("Cancels a session."),
    .operand = N_ ("ID"),
    .operand_use = GP_OPERAND_ONE,
    .options = { cancel_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = gp_session_changes_run_cancel },
  { .name = "staff",
    .summary = N_ ("Lets a substitute lead a session."),
    .operand = N_ ("ID"),
    .operand_use = GP_OPERAND_ONE,
    .options = { staff_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = gp_session_changes_run_staff },
  { .name = "room",
    .summary = N_ ("Gives a session a room."),
    .operand = N_ ("ID"),
    .operand_use = GP_OPERAND_ONE,
    .options = { room_options, reach_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = gp_session_changes_run_room },
  { .name = "add",
    .summary = N_ ("Adds a session to a series by hand."),
    .options = { add_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = gp_session_changes_run_add },
};

const GpSubject gp_session_subject = {
  "session",
  N_ ("one session: move, cancel, substitute"),
  verbs,
  G_N_ELEMENTS (verbs),
};
