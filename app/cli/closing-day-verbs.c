/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/draft.h"
#include "app/cli/reading.h"
#include "app/cli/subjects.h"
#include "app/cli/table.h"
#include "app/planner/edit-closing-day.h"

static gboolean
read_days (const GpArguments *arguments, GpDay *from, GpDay *to, GError **error)
{
  if (!gp_arguments_read_day (arguments, "date", from, error))
    return FALSE;

  *to = *from;
  if (!gp_arguments_read_day (arguments, "to", to, error))
    return FALSE;

  if (*from <= *to)
    return TRUE;

  g_set_error_literal (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED, _ ("--to is before --date"));
  return FALSE;
}

static gboolean
read_scope (const GpArguments *arguments, GpScope *scope, GError **error)
{
  const char *word = gp_arguments_get (arguments, "scope");

  if (word == NULL || gp_scope_parse (word, scope))
    return TRUE;

  g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
               _ ("--scope: “%s” is neither house nor treatment"), word);
  return FALSE;
}

static gboolean
run_add (GpCommand *command, GError **error)
{
  const GpArguments *arguments = command->arguments;
  const char *name = gp_arguments_get (arguments, "name");
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *label = g_strdup_printf (_ ("Closing day %s added"), name);
  GpScope scope = GP_SCOPE_TREATMENT;
  GpDay from = GP_DAY_NONE;
  GpDay to;
  gint64 id;

  if (!read_days (arguments, &from, &to, error) || !read_scope (arguments, &scope, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  return draft != NULL &&
         gp_edit_closing_day_add (draft->proposal, from, to, gp_arguments_has (arguments, "yearly"),
                                  name, scope, &id, error) &&
         gp_draft_finish (draft, label, id, error);
}

static gboolean
run_remove (GpCommand *command, GError **error)
{
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *label = NULL;
  const GpClosingDay *closing_day;
  gint64 id;

  if (!gp_arguments_read_operand_id (command->arguments, &id, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  if (draft == NULL)
    return FALSE;

  closing_day = gp_slice_get (gp_draft_get_slice (draft), GP_RECORD_CLOSING_DAY, id);
  label =
      g_strdup_printf (_ ("Closing day %s removed"), closing_day != NULL ? closing_day->name : "");

  return gp_edit_closing_day_remove (draft->proposal, id, error) &&
         gp_draft_finish (draft, label, id, error);
}

static void
print_json (GpCommand *command, GPtrArray *closing_days)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < closing_days->len; i++)
    {
      const GpClosingDay *each = g_ptr_array_index (closing_days, i);

      json_builder_begin_object (builder);
      gp_json_add_id (builder, "id", each->base.id);
      gp_json_add_day (builder, "from", each->from);
      gp_json_add_day (builder, "to", each->to);
      gp_json_add_boolean (builder, "yearly", each->yearly);
      gp_json_add_text (builder, "scope", gp_scope_get_nick (each->scope));
      gp_json_add_text (builder, "name", each->name);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  gp_command_print_json (command, builder);
}

/* The year of a yearly one says nothing. */
static char *
format_days (const GpReading *reading, const GpClosingDay *closing_day)
{
  g_autofree char *from = gp_names_format_medium (closing_day->from, reading->language);
  g_autofree char *to = gp_names_format_medium (closing_day->to, reading->language);

  if (!closing_day->yearly)
    return gp_names_format_span (closing_day->from, closing_day->to, reading->language);

  return closing_day->from == closing_day->to ? g_steal_pointer (&from)
                                              : g_strdup_printf ("%s – %s", from, to);
}

static void
print_words (GpCommand *command, const GpReading *reading, GPtrArray *closing_days)
{
  g_autoptr (GpTable) table = gp_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  gp_table_add_row (table, C_ ("column", "Id"), C_ ("column", "Days"), C_ ("column", "Name"),
                    C_ ("column", "Closes"), "", NULL);

  for (guint i = 0; i < closing_days->len; i++)
    {
      const GpClosingDay *each = g_ptr_array_index (closing_days, i);
      gboolean house = each->scope == GP_SCOPE_HOUSE;
      g_autofree char *id = gp_reading_format_number (each->base.id);
      g_autofree char *days = format_days (reading, each);

      gp_table_add_row (table, id, days, each->name,
                        house ? C_ ("closes", "the house") : C_ ("closes", "treatment"),
                        each->yearly ? C_ ("closing day", "every year") : "", NULL);
    }

  gp_table_append (table, text);
  gp_command_print (command, text->str);
}

static gboolean
run_list (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = gp_command_open (command, GP_STORE_READ, error);
  g_autoptr (GpSlice) slice = planner != NULL ? gp_planner_read_all_series (planner, error) : NULL;
  g_autoptr (GPtrArray) closing_days = NULL;
  GpReading reading;

  if (slice == NULL)
    return FALSE;

  reading = gp_reading_new (planner, slice);
  closing_days = gp_slice_list (slice, GP_RECORD_CLOSING_DAY);
  if (command->json)
    print_json (command, closing_days);
  else
    print_words (command, &reading, closing_days);

  return TRUE;
}

static const GpOption add_options[] = {
  { "date", N_ ("DATE"), N_ ("the day, or the first of several"), GP_OPTION_REQUIRED },
  { "to", N_ ("DATE"), N_ ("the last of several") },
  { "name", N_ ("TEXT"), N_ ("what people call it"), GP_OPTION_REQUIRED },
  { "scope", N_ ("house|treatment"), N_ ("treatment, the default, leaves the drop-in house open") },
  { "yearly", NULL, N_ ("the same date every year") },
  { NULL },
};

static const GpOption no_options[] = { { NULL } };

static const GpVerb verbs[] = {
  { .name = "add",
    .summary = N_ ("Adds a closing day, and plans the series that it touches anew."),
    .options = { add_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = run_add },
  { .name = "list",
    .summary = N_ ("Lists the centre's own closing days."),
    .options = { no_options },
    .run = run_list },
  { .name = "remove",
    .summary = N_ ("Takes a closing day away, and plans the series that it touched anew."),
    .operand = N_ ("ID"),
    .operand_use = GP_OPERAND_ONE,
    .options = { no_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = run_remove },
};

const GpSubject gp_closing_day_subject = {
  "closing-day",
  N_ ("the centre's own closing days"),
  verbs,
  G_N_ELEMENTS (verbs),
};
