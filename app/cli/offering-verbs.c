/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/catalogue/json-text.h"
#include "app/cli/draft.h"
#include "app/cli/lookup.h"
#include "app/cli/offering-options.h"
#include "app/cli/offering-output.h"
#include "app/cli/subjects.h"
#include "app/planner/edit-centre.h"

static GpSlice *
read_plan (GpCommand *command, GpPlanner **planner, GError **error)
{
  *planner = gp_command_open (command, GP_STORE_READ, error);

  return *planner != NULL ? gp_planner_read_all_series (*planner, error) : NULL;
}

static void
print_list (GpCommand *command, const GpReading *reading, GPtrArray *all)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GpTable) table = gp_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  json_builder_begin_array (builder);
  gp_offering_output_add_header (table);
  for (guint i = 0; i < all->len; i++)
    {
      const GpOffered *offered = g_ptr_array_index (all, i);

      gp_offering_output_add_json (builder, offered->offering);
      gp_offering_output_add_row (table, reading, offered->offering);
    }
  json_builder_end_array (builder);

  gp_table_append (table, text);
  if (command->json)
    gp_command_print_json (command, builder);
  else
    gp_command_print (command, text->str);
}

static gboolean
run_list (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = NULL;
  g_autoptr (GpSlice) slice = read_plan (command, &planner, error);
  g_autoptr (GPtrArray) all = NULL;
  GpReading reading;

  if (slice == NULL)
    return FALSE;

  reading = gp_reading_new (planner, slice);
  all = gp_slice_list (slice, GP_RECORD_OFFERING);
  print_list (command, &reading, all);
  return TRUE;
}

static void
print (GpCommand *command, const GpReading *reading, const GpOffering *offering)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  if (command->json)
    {
      gp_offering_output_add_json (builder, offering);
      gp_command_print_json (command, builder);
      return;
    }

  gp_offering_output_append (text, reading, offering);
  gp_command_print (command, text->str);
}

static gboolean
run_show (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = NULL;
  g_autoptr (GpSlice) slice = read_plan (command, &planner, error);
  const GpOffered *offered;
  GpReading reading;

  if (slice == NULL)
    return FALSE;

  offered = gp_lookup_offering (slice, gp_arguments_get_operand (command->arguments), error);
  if (offered == NULL)
    return FALSE;

  reading = gp_reading_new (planner, slice);
  print (command, &reading, offered->offering);
  return TRUE;
}

/* The object in a file, as in a catalogue's list. (transfer full) */
static JsonObject *
read_file (const char *path, GError **error)
{
  g_autofree char *text = NULL;
  g_autoptr (JsonNode) root = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, error))
    return NULL;

  root = gp_json_text_parse (text, length, path, error);
  if (root == NULL)
    return NULL;

  if (JSON_NODE_HOLDS_OBJECT (root))
    return json_node_dup_object (root);

  g_set_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED,
               _ ("%s: there is no JSON object in the file"), path);
  return NULL;
}

/* "3.1 Introgruppe" */
static char *
dup_title (GpDraft *draft, const GpOffering *offering)
{
  return g_strdup_printf ("%s %s", offering->code,
                          gp_words_get (&offering->name, draft->command->environment.language));
}

/* The offering with its fields from the file or as they were, and the options over them. */
static GpOffering *
change (const GpArguments *arguments, const GpOffering *before, GError **error)
{
  const char *path = gp_arguments_get (arguments, "file");
  g_autoptr (JsonObject) object =
      path != NULL ? read_file (path, error) : gp_offering_to_json (before);
  g_autoptr (GpOffering) after = NULL;

  if (object == NULL)
    return NULL;

  after = gp_offering_options_apply (arguments, object, before->catalogue,
                                     path != NULL ? path : before->code, error);
  if (after == NULL || g_str_equal (after->code, before->code))
    return g_steal_pointer (&after);

  g_set_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED,
               _ ("%s: the file is about the offering “%s”, not “%s”"), path, after->code,
               before->code);
  return NULL;
}

static gboolean
run_edit (GpCommand *command, GError **error)
{
  const GpArguments *arguments = command->arguments;
  g_autoptr (GpDraft) draft = NULL;
  g_autoptr (GpOffering) offering = NULL;
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  const GpOffered *before;
  gint64 id;

  if (!gp_offering_options_check (arguments, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  before = draft != NULL ? gp_lookup_offering (gp_draft_get_slice (draft),
                                               gp_arguments_get_operand (arguments), error)
                         : NULL;
  if (before == NULL)
    return FALSE;

  id = before->base.id;
  offering = change (arguments, before->offering, error);
  if (offering == NULL || !gp_edit_centre_put_offering (draft->proposal, offering, error))
    return FALSE;

  title = dup_title (draft, offering);
  label = g_strdup_printf (_ ("%s changed"), title);
  return gp_draft_finish (draft, label, id, error);
}

/* What a new offering begins with: a file, or its code, name and form. */
static JsonObject *
create (const GpArguments *arguments, GError **error)
{
  const char *path = gp_arguments_get (arguments, "file");
  const char *code = gp_arguments_get (arguments, "code");
  const char *name = gp_arguments_get (arguments, "name");
  const char *word = gp_arguments_get (arguments, "form");

  if (path != NULL)
    return read_file (path, error);

  if (code == NULL || name == NULL)
    {
      g_set_error_literal (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                           _ ("A new offering needs --code and --name, or --file"));
      return NULL;
    }

  for (GpForm form = GP_FORM_GROUP; form <= GP_FORM_STAY; form++)
    if (word == NULL || g_str_equal (word, gp_form_get_nick (form)))
      return gp_offering_options_create (code, name, form);

  g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
               _ ("--form: “%s” is none of group, talk, drop-in, window, presence, stay"), word);
  return NULL;
}

static gboolean
check_new (GpDraft *draft, const GpOffering *offering, GError **error)
{
  if (gp_slice_find_offered (gp_draft_get_slice (draft), offering->code) == NULL)
    return TRUE;

  g_set_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED,
               _ ("There is an offering “%s” already: “gruppeplanctl offering edit” changes it"),
               offering->code);
  return FALSE;
}

static gboolean
run_add (GpCommand *command, GError **error)
{
  const GpArguments *arguments = command->arguments;
  const char *path = gp_arguments_get (arguments, "file");
  g_autoptr (GpDraft) draft = NULL;
  g_autoptr (JsonObject) object = NULL;
  g_autoptr (GpOffering) offering = NULL;
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;

  if (!gp_offering_options_check (arguments, error))
    return FALSE;

  object = create (arguments, error);
  if (object == NULL)
    return FALSE;

  offering = gp_offering_options_apply (arguments, object, NULL, path != NULL ? path : "", error);
  draft = offering != NULL ? gp_draft_new (command, error) : NULL;
  if (draft == NULL || !check_new (draft, offering, error) ||
      !gp_edit_centre_put_offering (draft->proposal, offering, error))
    return FALSE;

  title = dup_title (draft, offering);
  label = g_strdup_printf (_ ("%s added"), title);
  return gp_draft_finish (
      draft, label, gp_slice_find_offered (gp_draft_get_slice (draft), offering->code)->base.id,
      error);
}

static const GpOption add_options[] = {
  { "code", N_ ("CODE"), N_ ("a code that the centre has not used yet") },
  { "form", N_ ("FORM"), N_ ("group, talk, drop-in, window, presence or stay; else group") },
  { NULL },
};

static const GpOption no_options[] = { { NULL } };

static const GpVerb verbs[] = {
  { .name = "list",
    .summary = N_ ("Lists what the centre offers."),
    .options = { no_options },
    .run = run_list },
  { .name = "show",
    .summary = N_ ("Shows an offering."),
    .operand = N_ ("CODE"),
    .operand_use = GP_OPERAND_ONE,
    .options = { no_options },
    .run = run_show },
  { .name = "edit",
    .summary = N_ ("Changes the centre's copy of an offering, for new series; what is not given "
                   "stays."),
    .operand = N_ ("CODE"),
    .operand_use = GP_OPERAND_ONE,
    .options = { gp_offering_options },
    .flags = GP_VERB_CHANGES | GP_VERB_NEEDS_ANY,
    .run = run_edit },
  { .name = "add",
    .summary = N_ ("Adds an offering of the centre's own."),
    .options = { add_options, gp_offering_options },
    .flags = GP_VERB_CHANGES,
    .run = run_add },
};

const GpSubject gp_offering_subject = {
  "offering",
  N_ ("what the centre offers"),
  verbs,
  G_N_ELEMENTS (verbs),
};
