/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>
#include <stdio.h>

#include "app/cli/conflict-output.h"
#include "app/cli/outcome.h"
#include "app/cli/session-output.h"
#include "app/plan/closures.h"

static int
compare_sessions (gconstpointer a, gconstpointer b)
{
  return gp_session_compare (*(const GpSession *const *) a, *(const GpSession *const *) b);
}

/* Those that the change adds or alters, in order of start. */
static GPtrArray *
list_sessions (const GpOutcome *outcome)
{
  GpChangeSet *changes = gp_proposal_get_changes (outcome->proposal);
  GPtrArray *sessions = g_ptr_array_new ();

  for (guint i = 0; i < gp_change_set_get_size (changes); i++)
    {
      const GpChange *change = gp_change_set_get (changes, i);

      if (change->kind == GP_RECORD_SESSION && change->after != NULL)
        g_ptr_array_add (sessions, change->after);
    }

  g_ptr_array_sort (sessions, compare_sessions);
  return sessions;
}

static GpReading
create_reading (const GpOutcome *outcome)
{
  GpReading reading = gp_reading_new (outcome->planner, gp_proposal_get_slice (outcome->proposal));

  reading.saved = outcome->kind == GP_OUTCOME_DONE ? outcome->proposal : NULL;
  return reading;
}

void
gp_outcome_add_skipped (JsonBuilder *builder, const GpReading *reading, GArray *skipped)
{
  json_builder_set_member_name (builder, "skipped");
  json_builder_begin_array (builder);
  for (guint i = 0; i < skipped->len; i++)
    {
      const GpSkipped *day = &g_array_index (skipped, GpSkipped, i);
      g_autofree char *why = gp_closures_describe (reading->slice, day, reading->language);

      json_builder_begin_object (builder);
      gp_json_add_day (builder, "date", day->day);
      gp_json_add_text (builder, "why", why);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_notes (JsonBuilder *builder, GPtrArray *notes)
{
  json_builder_set_member_name (builder, "notes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < notes->len; i++)
    json_builder_add_string_value (builder, g_ptr_array_index (notes, i));
  json_builder_end_array (builder);
}

static void
print_json (GpCommand *command, const GpOutcome *outcome, GPtrArray *sessions)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  GpReading reading = create_reading (outcome);

  json_builder_begin_object (builder);
  gp_json_add_id (builder, "id", gp_reading_get_id (&reading, outcome->id));
  gp_session_output_add_json_list (builder, &reading, sessions);
  gp_outcome_add_skipped (builder, &reading, gp_proposal_get_skipped (outcome->proposal));
  json_builder_set_member_name (builder, "conflicts");
  gp_conflict_output_add_json_list (builder, &reading,
                                    gp_proposal_get_conflicts (outcome->proposal));
  add_notes (builder, gp_proposal_get_notes (outcome->proposal));
  json_builder_end_object (builder);

  gp_command_print_json (command, builder);
}

static void
append_sessions (GString *text, const GpReading *reading, GPtrArray *sessions)
{
  g_autoptr (GpTable) table = gp_table_new ();

  if (sessions->len == 0)
    return;

  gp_session_output_add_header (table);
  for (guint i = 0; i < sessions->len; i++)
    gp_session_output_add_row (table, reading, g_ptr_array_index (sessions, i));

  gp_table_append (table, text);
}

void
gp_outcome_append_skipped (GString *text, const GpReading *reading, GArray *skipped)
{
  if (skipped->len == 0)
    return;

  g_string_append (text, _ ("Skipped:"));
  for (guint i = 0; i < skipped->len; i++)
    {
      const GpSkipped *each = &g_array_index (skipped, GpSkipped, i);
      g_autofree char *day = gp_reading_format_day (reading, each->day);
      g_autofree char *why = gp_closures_describe (reading->slice, each, reading->language);

      g_string_append_printf (text, "%s %s (%s)", i > 0 ? "," : "", day, why);
    }
  g_string_append_c (text, '\n');
}

static void
append_conflicts (GString *text, const GpReading *reading, GPtrArray *conflicts)
{
  if (conflicts->len == 0)
    return;

  g_string_append_printf (text, "%s\n", _ ("Conflicts:"));
  gp_conflict_output_append (text, reading, conflicts);
}

static void
append_details (GString *text, const GpOutcome *outcome, GPtrArray *sessions)
{
  GpReading reading = create_reading (outcome);
  GPtrArray *notes = gp_proposal_get_notes (outcome->proposal);

  append_sessions (text, &reading, sessions);
  gp_outcome_append_skipped (text, &reading, gp_proposal_get_skipped (outcome->proposal));
  append_conflicts (text, &reading, gp_proposal_get_conflicts (outcome->proposal));

  for (guint i = 0; i < notes->len; i++)
    g_string_append_printf (text, "%s\n", (const char *) g_ptr_array_index (notes, i));
}

static void
print_words (GpCommand *command, const GpOutcome *outcome, GPtrArray *sessions)
{
  g_autoptr (GString) text = g_string_new (outcome->label);

  g_string_append_c (text, '\n');
  if (!outcome->brief)
    append_details (text, outcome, sessions);

  if (outcome->kind == GP_OUTCOME_DRY_RUN)
    g_string_append_printf (text, "%s\n", _ ("This was a dry run: nothing is saved."));

  gp_command_print (command, text->str);
}

static void
print_refusal (const GpOutcome *outcome)
{
  g_autoptr (GString) text = g_string_new (NULL);
  GpReading reading = create_reading (outcome);

  append_conflicts (text, &reading, gp_proposal_get_conflicts (outcome->proposal));
  if (!gp_proposal_blocks (outcome->proposal))
    g_string_append_printf (text, "%s\n",
                            _ ("With --override REASON the change is made all the same."));

  fputs (text->str, stderr);
}

void
gp_outcome_print (GpCommand *command, const GpOutcome *outcome)
{
  g_autoptr (GPtrArray) sessions = list_sessions (outcome);

  if (command->json)
    print_json (command, outcome, sessions);
  else if (outcome->kind == GP_OUTCOME_REFUSED)
    print_refusal (outcome);
  else
    print_words (command, outcome, sessions);
}

static void
print_empty (GpCommand *command, const char *note)
{
  static const char *const lists[] = { "sessions", "skipped", "conflicts" };
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  gp_json_add_id (builder, "id", 0);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      json_builder_set_member_name (builder, lists[i]);
      json_builder_begin_array (builder);
      json_builder_end_array (builder);
    }

  json_builder_set_member_name (builder, "notes");
  json_builder_begin_array (builder);
  if (note != NULL)
    json_builder_add_string_value (builder, note);
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  gp_command_print_json (command, builder);
}

void
gp_outcome_print_nothing (GpCommand *command)
{
  print_empty (command, NULL);
}

void
gp_outcome_print_note (GpCommand *command, const char *note)
{
  if (command->json)
    {
      print_empty (command, note);
      return;
    }

  gp_command_print (command, note);
  gp_command_print (command, "\n");
}
