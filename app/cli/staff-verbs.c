/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/catalogue/role.h"
#include "app/cli/draft.h"
#include "app/cli/lookup.h"
#include "app/cli/reading.h"
#include "app/cli/subjects.h"
#include "app/cli/table.h"
#include "app/planner/edit-resource.h"

/* NULL where none is given: what is left out stays as it is. */
static const char *const *
get_roles (const GpArguments *arguments)
{
  const char *const *roles = gp_arguments_list (arguments, "role");

  return roles[0] != NULL ? roles : NULL;
}

static gboolean
run_add (GpCommand *command, GError **error)
{
  const GpArguments *arguments = command->arguments;
  const char *initials = gp_arguments_get (arguments, "initials");
  g_autoptr (GpDraft) draft = gp_draft_new (command, error);
  g_autofree char *label = g_strdup_printf (_ ("%s added"), initials);
  gint64 id;

  return draft != NULL &&
         gp_edit_staff_add (draft->proposal, initials, get_roles (arguments),
                            gp_arguments_get (arguments, "email"), &id, error) &&
         gp_draft_finish (draft, label, id, error);
}

/* A draft, and the staff member that the operand names in it. */
static GpDraft *
find (GpCommand *command, const GpStaff **staff, GError **error)
{
  g_autoptr (GpDraft) draft = gp_draft_new (command, error);

  if (draft == NULL)
    return NULL;

  *staff = gp_lookup_staff (gp_draft_get_slice (draft),
                            gp_arguments_get_operand (command->arguments), error);

  return *staff != NULL ? g_steal_pointer (&draft) : NULL;
}

static gboolean
run_edit (GpCommand *command, GError **error)
{
  const GpArguments *arguments = command->arguments;
  const GpStaff *staff;
  g_autoptr (GpDraft) draft = find (command, &staff, error);
  g_autofree char *label = NULL;
  gint64 id;

  if (draft == NULL)
    return FALSE;

  id = staff->base.id;
  label = g_strdup_printf (_ ("%s changed"), staff->initials);
  return gp_edit_staff_change (draft->proposal, id, gp_arguments_get (arguments, "initials"),
                               get_roles (arguments), gp_arguments_get (arguments, "email"),
                               error) &&
         gp_draft_finish (draft, label, id, error);
}

static gboolean
run_end (GpCommand *command, GError **error)
{
  GpDay last = gp_moment_get_day (gp_command_get_now (command));
  const GpStaff *staff;
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *label = NULL;
  gint64 id;

  if (!gp_arguments_read_day (command->arguments, "date", &last, error))
    return FALSE;

  draft = find (command, &staff, error);
  if (draft == NULL)
    return FALSE;

  id = staff->base.id;
  label = g_strdup_printf (_ ("%s ended"), staff->initials);
  return gp_edit_staff_end (draft->proposal, id, last, error) &&
         gp_draft_finish (draft, label, id, error);
}

static void
add_json (JsonBuilder *builder, const GpStaff *staff)
{
  json_builder_begin_object (builder);
  gp_json_add_id (builder, "id", staff->base.id);
  gp_json_add_text (builder, "initials", staff->initials);

  json_builder_set_member_name (builder, "roles");
  json_builder_begin_array (builder);
  for (guint i = 0; staff->roles[i] != NULL; i++)
    json_builder_add_string_value (builder, staff->roles[i]);
  json_builder_end_array (builder);

  gp_json_add_text (builder, "email", staff->email);
  gp_json_add_day (builder, "ended", staff->ended);
  json_builder_end_object (builder);
}

static void
add_row (GpTable *table, const GpReading *reading, const GpStaff *staff)
{
  g_autoptr (GString) roles = g_string_new (NULL);
  g_autofree char *ended = gp_reading_format_day (reading, staff->ended);

  for (guint i = 0; staff->roles[i] != NULL; i++)
    g_string_append_printf (roles, "%s%s", i > 0 ? ", " : "",
                            gp_role_get_name (staff->roles[i], reading->language));

  gp_table_add_row (table, staff->initials, roles->str, staff->email != NULL ? staff->email : "",
                    ended, NULL);
}

static void
print (GpCommand *command, const GpReading *reading, GPtrArray *staff)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GpTable) table = gp_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  json_builder_begin_array (builder);
  gp_table_add_row (table, C_ ("column", "Initials"), C_ ("column", "Roles"),
                    C_ ("column", "E-mail"), C_ ("column", "Last day"), NULL);
  for (guint i = 0; i < staff->len; i++)
    {
      add_json (builder, g_ptr_array_index (staff, i));
      add_row (table, reading, g_ptr_array_index (staff, i));
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
  g_autoptr (GpPlanner) planner = gp_command_open (command, GP_STORE_READ, error);
  g_autoptr (GpSlice) slice = planner != NULL ? gp_planner_read_all_series (planner, error) : NULL;
  g_autoptr (GPtrArray) staff = NULL;
  GpReading reading;

  if (slice == NULL)
    return FALSE;

  reading = gp_reading_new (planner, slice);
  staff = gp_slice_list (slice, GP_RECORD_STAFF);
  print (command, &reading, staff);

  return TRUE;
}

static const GpOption add_options[] = {
  { "initials", N_ ("AB"), N_ ("one to five letters"), GP_OPTION_REQUIRED },
  { "role", N_ ("ROLE"), N_ ("what they may lead, by the catalogue's name"),
    GP_OPTION_AT_LEAST_ONCE },
  { "email", N_ ("ADDRESS"), N_ ("where to send the address of their calendar") },
  { NULL },
};

static const GpOption edit_options[] = {
  { "initials", N_ ("AB"), N_ ("new initials") },
  { "role", N_ ("ROLE"), N_ ("all roles from now on"), GP_OPTION_REPEATED },
  { "email", N_ ("ADDRESS"), N_ ("another address") },
  { NULL },
};

static const GpOption end_options[] = {
  { "date", N_ ("DATE"), N_ ("the last day; else today") },
  { NULL },
};

static const GpOption no_options[] = { { NULL } };

static const GpVerb verbs[] = {
  { .name = "add",
    .summary = N_ ("Adds a staff member."),
    .options = { add_options },
    .flags = GP_VERB_CHANGES,
    .run = run_add },
  { .name = "list",
    .summary = N_ ("Lists the staff."),
    .options = { no_options },
    .run = run_list },
  { .name = "edit",
    .summary = N_ ("Changes a staff member; what is not given stays."),
    .operand = N_ ("INITIALS"),
    .operand_use = GP_OPERAND_ONE,
    .options = { edit_options },
    .flags = GP_VERB_CHANGES | GP_VERB_NEEDS_ANY,
    .run = run_edit },
  { .name = "end",
    .summary = N_ ("Says the last day of a staff member."),
    .operand = N_ ("INITIALS"),
    .operand_use = GP_OPERAND_ONE,
    .options = { end_options },
    .flags = GP_VERB_CHANGES,
    .run = run_end },
};

const GpSubject gp_staff_subject = {
  "staff",
  N_ ("who leads the sessions"),
  verbs,
  G_N_ELEMENTS (verbs),
};
