/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/calendar/zone.h"
#include "app/cli/outcome.h"
#include "app/cli/subjects.h"
#include "app/cli/table.h"

#define USUAL_LIMIT 50

typedef gboolean (*Step) (GpPlanner *planner, char **label, GError **error);
typedef char *(*Peek) (GpPlanner *planner);

/* What would be undone or redone, without doing it. */
static gboolean
peek (GpCommand *command, Peek find, char **label, GError **error)
{
  g_autoptr (GpPlanner) planner = gp_command_open (command, GP_STORE_READ, error);

  if (planner == NULL)
    return FALSE;

  *label = find (planner);
  if (*label != NULL)
    return TRUE;

  g_set_error_literal (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_NOTHING,
                       find == gp_planner_dup_undo_label ? _ ("There is nothing to undo")
                                                         : _ ("There is nothing to redo"));
  return FALSE;
}

static gboolean
take_step (GpCommand *command, Step step, Peek find, char **label, GError **error)
{
  g_autoptr (GpPlanner) planner = NULL;

  if (command->dry_run)
    return peek (command, find, label, error);

  planner = gp_command_open (command, GP_STORE_WRITE, error);
  return planner != NULL && step (planner, label, error);
}

static gboolean
run_undo (GpCommand *command, GError **error)
{
  g_autofree char *label = NULL;
  g_autofree char *note = NULL;

  if (!take_step (command, gp_planner_undo, gp_planner_dup_undo_label, &label, error))
    return FALSE;

  note = g_strdup_printf (_ ("Undone: %s"), label);
  gp_outcome_print_note (command, note);
  return TRUE;
}

static gboolean
run_redo (GpCommand *command, GError **error)
{
  g_autofree char *label = NULL;
  g_autofree char *note = NULL;

  if (!take_step (command, gp_planner_redo, gp_planner_dup_redo_label, &label, error))
    return FALSE;

  note = g_strdup_printf (_ ("Done again: %s"), label);
  gp_outcome_print_note (command, note);
  return TRUE;
}

/* The centre's wall clock at that instant. */
static char *
format_instant (gint64 seconds, const char *format)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_offset (gp_zone_get_offset (seconds) * 60);
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc (seconds);
  g_autoptr (GDateTime) local = g_date_time_to_timezone (utc, zone);

  return g_date_time_format (local, format);
}

static void
print_json (GpCommand *command, GPtrArray *entries)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < entries->len; i++)
    {
      const GpEntry *entry = g_ptr_array_index (entries, i);
      g_autofree char *at = format_instant (entry->at, "%Y-%m-%dT%H:%M:%S%:z");

      json_builder_begin_object (builder);
      gp_json_add_id (builder, "id", entry->id);
      gp_json_add_text (builder, "at", at);
      gp_json_add_text (builder, "who", entry->who);
      gp_json_add_text (builder, "label", entry->label);
      gp_json_add_text (builder, "kind", entry->kind);
      gp_json_add_boolean (builder, "undone", entry->undone);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  gp_command_print_json (command, builder);
}

static const char *
describe_kind (const GpEntry *entry)
{
  if (entry->undone)
    return C_ ("journal", "undone");

  if (g_str_equal (entry->kind, "undo"))
    return C_ ("journal", "undoes");

  if (g_str_equal (entry->kind, "redo"))
    return C_ ("journal", "does again");

  if (g_str_equal (entry->kind, "automatic"))
    return C_ ("journal", "by the program");

  return g_str_equal (entry->kind, "final") ? C_ ("journal", "for good") : "";
}

static void
print_words (GpCommand *command, GPtrArray *entries)
{
  g_autoptr (GpTable) table = gp_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  gp_table_add_row (table, C_ ("column", "Date"), C_ ("column", "Time"), C_ ("column", "Who"),
                    C_ ("column", "What"), "", NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      const GpEntry *entry = g_ptr_array_index (entries, i);
      GpDay day = gp_moment_get_day (gp_zone_from_utc (entry->at));
      g_autofree char *date = gp_names_format_short (day, command->environment.language);
      g_autofree char *full = g_strdup_printf ("%s %d", date, gp_day_get_year (day));
      g_autofree char *time = format_instant (entry->at, "%H:%M");

      gp_table_add_row (table, full, time, entry->who, entry->label, describe_kind (entry), NULL);
    }

  gp_table_append (table, text);
  gp_command_print (command, text->str);
}

static gboolean
run_journal (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  gint64 session = 0;
  int limit = USUAL_LIMIT;

  if (!gp_arguments_read_number (command->arguments, "limit", 1, G_MAXINT, &limit, error) ||
      !gp_arguments_read_id (command->arguments, "session", &session, error))
    return FALSE;

  planner = gp_command_open (command, GP_STORE_READ, error);
  if (planner == NULL)
    return FALSE;

  entries = gp_store_list_entries (gp_planner_get_store (planner), session, limit, error);
  if (entries == NULL)
    return FALSE;

  if (command->json)
    print_json (command, entries);
  else
    print_words (command, entries);

  return TRUE;
}

static const GpOption no_options[] = { { NULL } };

static const GpOption journal_options[] = {
  { "limit", N_ ("N"), N_ ("at most so many entries; else 50") },
  { "session", N_ ("ID"), N_ ("only those that changed this session") },
  { NULL },
};

static const GpVerb undo_verbs[] = {
  { .summary = N_ ("Takes back the latest change that is not undone yet, whoever made it."),
    .options = { no_options },
    .flags = GP_VERB_CHANGES,
    .run = run_undo },
};

static const GpVerb redo_verbs[] = {
  { .summary = N_ ("Makes the change again that was undone last."),
    .options = { no_options },
    .flags = GP_VERB_CHANGES,
    .run = run_redo },
};

static const GpVerb journal_verbs[] = {
  { .summary = N_ ("Lists the changes, newest first."),
    .options = { journal_options },
    .run = run_journal },
};

const GpSubject gp_undo_subject = {
  "undo",
  N_ ("take back the latest change"),
  undo_verbs,
  G_N_ELEMENTS (undo_verbs),
};

const GpSubject gp_redo_subject = {
  "redo",
  N_ ("make it again"),
  redo_verbs,
  G_N_ELEMENTS (redo_verbs),
};

const GpSubject gp_journal_subject = {
  "journal",
  N_ ("list the changes"),
  journal_verbs,
  G_N_ELEMENTS (journal_verbs),
};
