/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/example-centre.h"

#include "app/catalogue/json-text.h"
#include "app/planner/edit-centre.h"
#include "app/planner/edit-closing-day.h"
#include "app/planner/edit-resource.h"
#include "app/planner/example.h"
#include "app/planner/example-data.h"

#define FILE_NAME "soenderborg.json"
#define RESOURCE "/dk/gruppeplan/demo/" FILE_NAME

static void
read_opening_hours (GpExample *example, GpFields *fields)
{
  const char *text = gp_fields_get_text (fields, "opening_hours", 100);
  GpOpeningHours hours;

  if (text == NULL)
    return;

  if (!gp_opening_hours_parse (text, &hours))
    gp_fields_fail (fields, "opening_hours", "“%s” are not the hours of seven days", text);
  else
    gp_example_is_done (
        fields, gp_edit_centre_set_opening_hours (example->proposal, &hours, &fields->error));
}

static void
read_centre (GpExample *example, GpFields *fields)
{
  static const char *const required[] = { "name",          "catalogue",    "closed",
                                          "opening_hours", "closing_days", "rooms",
                                          "staff",         "series",       NULL };
  static const char *const optional[] = { NULL };
  g_autoptr (GPtrArray) catalogues =
      g_ptr_array_new_with_free_func ((GDestroyNotify) gp_catalogue_free);
  g_auto (GStrv) closed = gp_fields_dup_texts (fields, "closed");
  const char *name = gp_fields_get_text (fields, "name", 60);
  const char *id = gp_fields_get_text (fields, "catalogue", 60);
  GpCatalogue *catalogue;

  gp_fields_check_names (fields, required, optional);
  catalogue = fields->error == NULL ? gp_catalogue_load (id, &fields->error) : NULL;

  if (catalogue == NULL)
    return;

  g_ptr_array_add (catalogues, catalogue);

  if (gp_example_is_done (fields,
                          gp_edit_centre_init (example->proposal, name, catalogues,
                                               (const char *const *) closed, TRUE, &fields->error)))
    read_opening_hours (example, fields);
}

static void
read_closing_day (GpExample *example, GpFields *fields)
{
  static const char *const required[] = { "week", "weekday", "name", "scope", NULL };
  static const char *const optional[] = { NULL };
  static const char *const scopes[] = { "treatment", "house", NULL };
  GpDay day = gp_example_read_day (example, fields);
  const char *name = gp_fields_get_text (fields, "name", 60);
  GpScope scope = (GpScope) gp_fields_get_word (fields, "scope", scopes);
  gint64 id;

  gp_fields_check_names (fields, required, optional);

  if (fields->error == NULL)
    gp_example_is_done (fields, gp_edit_closing_day_add (example->proposal, day, day, FALSE, name,
                                                         scope, &id, &fields->error));
}

static void
read_room (GpExample *example, GpFields *fields)
{
  static const char *const required[] = { "name", "capacity", NULL };
  static const char *const optional[] = { NULL };
  const char *name = gp_fields_get_text (fields, "name", 60);
  int capacity = gp_fields_get_number (fields, "capacity", 1, 200);
  gint64 id;

  gp_fields_check_names (fields, required, optional);

  if (fields->error == NULL)
    gp_example_is_done (fields,
                        gp_edit_room_add (example->proposal, name, capacity, &id, &fields->error));
}

static void
read_staff_member (GpExample *example, GpFields *fields)
{
  static const char *const required[] = { "initials", "roles", NULL };
  static const char *const optional[] = { NULL };
  const char *initials = gp_fields_get_text (fields, "initials", 5);
  g_auto (GStrv) roles = gp_fields_dup_texts (fields, "roles");
  gint64 id;

  gp_fields_check_names (fields, required, optional);

  if (fields->error == NULL)
    gp_example_is_done (fields,
                        gp_edit_staff_add (example->proposal, initials, (const char *const *) roles,
                                           NULL, &id, &fields->error));
}

gboolean
gp_example_read (GpProposal *proposal,
                 GpDay today,
                 const char *text,
                 gssize length,
                 const char *name,
                 GError **error)
{
  g_autoptr (JsonNode) root = gp_json_text_parse (text, length, name, error);
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  GpExample example = { proposal, gp_day_get_monday (today), by_key, 0 };
  g_auto (GpFields) fields = { 0 };

  if (root == NULL)
    return FALSE;

  gp_fields_init (&fields, json_node_get_object (root), name);
  read_centre (&example, &fields);
  gp_example_read_list (&example, &fields, "closing_days", read_closing_day);
  gp_example_read_list (&example, &fields, "rooms", read_room);
  gp_example_read_list (&example, &fields, "staff", read_staff_member);
  gp_example_read_list (&example, &fields, "series", gp_example_read_series);

  return gp_fields_finish (&fields, error);
}

gboolean
gp_example_centre_build (GpProposal *proposal, GpDay today, GError **error)
{
  g_autoptr (GBytes) bytes = g_resource_lookup_data (gp_example_get_resource (), RESOURCE,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return bytes != NULL && gp_example_read (proposal, today, g_bytes_get_data (bytes, NULL),
                                           (gssize) g_bytes_get_size (bytes), FILE_NAME, error);
}
