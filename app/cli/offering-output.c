/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/catalogue/role.h"
#include "app/cli/offering-output.h"
#include "app/plan/words.h"

static void
add_if_different (JsonObject *object, JsonObject *other, const char *name, GPtrArray *changed)
{
  JsonNode *one = json_object_get_member (object, name);
  JsonNode *two = json_object_get_member (other, name);

  if (one == NULL || two == NULL || !json_node_equal (one, two))
    g_ptr_array_add (changed, g_strdup (name));
}

GPtrArray *
gp_offering_output_list_changed (const GpOffering *offering)
{
  GPtrArray *changed = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GpCatalogue) catalogue =
      offering->catalogue != NULL ? gp_catalogue_load (offering->catalogue, NULL) : NULL;
  const GpOffering *original =
      catalogue != NULL ? gp_catalogue_find (catalogue, offering->code) : NULL;
  g_autoptr (JsonObject) here = gp_offering_to_json (offering);
  g_autoptr (JsonObject) there = original != NULL ? gp_offering_to_json (original) : NULL;
  g_autoptr (GList) names = json_object_get_members (here);

  if (there == NULL)
    return changed;

  for (GList *name = names; name != NULL; name = name->next)
    add_if_different (here, there, name->data, changed);

  g_list_free (g_steal_pointer (&names));
  names = json_object_get_members (there);
  for (GList *name = names; name != NULL; name = name->next)
    if (!json_object_has_member (here, name->data))
      add_if_different (here, there, name->data, changed);

  return changed;
}

void
gp_offering_output_add_json (JsonBuilder *builder, const GpOffering *offering)
{
  g_autoptr (JsonObject) fields = gp_offering_to_json (offering);
  g_autoptr (GList) names = json_object_get_members (fields);
  g_autoptr (GPtrArray) changed = gp_offering_output_list_changed (offering);

  json_builder_begin_object (builder);
  for (GList *name = names; name != NULL; name = name->next)
    {
      json_builder_set_member_name (builder, name->data);
      json_builder_add_value (builder, json_object_dup_member (fields, name->data));
    }

  gp_json_add_text (builder, "catalogue", offering->catalogue);
  json_builder_set_member_name (builder, "changed");
  json_builder_begin_array (builder);
  for (guint i = 0; i < changed->len; i++)
    json_builder_add_string_value (builder, g_ptr_array_index (changed, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static const char *
describe_form (GpForm form)
{
  switch (form)
    {
    case GP_FORM_GROUP:
      return C_ ("form", "group");
    case GP_FORM_TALK:
      return C_ ("form", "talk");
    case GP_FORM_DROP_IN:
      return C_ ("form", "drop-in");
    case GP_FORM_WINDOW:
      return C_ ("form", "window");
    case GP_FORM_PRESENCE:
      return C_ ("form", "presence");
    case GP_FORM_STAY:
    default:
      return C_ ("form", "stay");
    }
}

static const char *
describe_origin (const GpOffering *offering)
{
  g_autoptr (GPtrArray) changed = gp_offering_output_list_changed (offering);

  if (offering->catalogue == NULL)
    return C_ ("offering", "the centre's own");

  return changed->len > 0 ? C_ ("offering", "changed") : "";
}

/* The usual rhythm; the weekday of the start is not known here. */
static char *
describe_rhythm (const GpReading *reading, const GpOffering *offering)
{
  GpRhythm rhythm = gp_offering_get_rhythm (offering, gp_moment_get_day (reading->now));

  return offering->n_times > 0 ? gp_words_describe_rhythm (&rhythm, reading->language)
                               : gp_words_describe_kind (&rhythm);
}

void
gp_offering_output_add_header (GpTable *table)
{
  gp_table_add_row (table, C_ ("column", "Code"), C_ ("column", "Name"), C_ ("column", "Form"),
                    C_ ("column", "Rhythm"), C_ ("column", "Minutes"), C_ ("column", "Length"),
                    C_ ("column", "Seats"), "", NULL);
}

void
gp_offering_output_add_row (GpTable *table, const GpReading *reading, const GpOffering *offering)
{
  g_autofree char *rhythm = describe_rhythm (reading, offering);
  g_autofree char *minutes = gp_reading_format_number (offering->minutes);
  g_autofree char *length = gp_words_describe_length (offering->length, reading->language);
  g_autofree char *seats = gp_reading_format_number (offering->capacity);

  gp_table_add_row (table, offering->code, gp_words_get (&offering->name, reading->language),
                    describe_form (offering->form), rhythm, minutes, length, seats,
                    describe_origin (offering), NULL);
}

static char *
join_roles (const GpReading *reading, const GpOffering *offering)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; offering->roles[i] != NULL; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "",
                            gp_role_get_name (offering->roles[i], reading->language));

  return g_string_free (text, FALSE);
}

static void
append_changed (GString *text, const GpOffering *offering)
{
  g_autoptr (GPtrArray) changed = gp_offering_output_list_changed (offering);

  for (guint i = 0; i < changed->len; i++)
    g_string_append_printf (text, "%s%s", i == 0 ? _ ("Changed by the centre: ") : ", ",
                            (const char *) g_ptr_array_index (changed, i));

  if (changed->len > 0)
    g_string_append_c (text, '\n');
}

void
gp_offering_output_append (GString *text, const GpReading *reading, const GpOffering *offering)
{
  g_autoptr (GpTable) table = gp_table_new ();
  g_autofree char *roles = join_roles (reading, offering);
  g_autofree char *after = g_strjoinv (", ", offering->after);

  g_string_append_printf (text, "%s %s\n%s\n", offering->code,
                          gp_words_get (&offering->name, reading->language),
                          gp_words_get (&offering->description, reading->language));

  gp_offering_output_add_header (table);
  gp_offering_output_add_row (table, reading, offering);
  gp_table_append (table, text);

  g_string_append_printf (text, "%s %s\n", _ ("Led by:"), roles);
  if (*after != '\0')
    g_string_append_printf (text, "%s %s\n", _ ("After:"), after);

  append_changed (text, offering);
}
