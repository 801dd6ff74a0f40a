/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <json-glib/json-glib.h>

#include "plan.h"
#include "sample.h"

static void
set_up (Plan *plan, gconstpointer data)
{
  Sample sample;
  g_autoptr (GpChangeSet) changes = sample_new_changes (&sample);

  set_up_plan (plan, NULL);
  write_plan (plan, GP_ENTRY_CHANGE, changes, NULL);
}

/* Two plans made by the same changes at different times. */
static void
test_same (Plan *plan, gconstpointer data)
{
  Plan twin;
  Sample sample;
  g_autoptr (GpChangeSet) changes = sample_new_changes (&sample);
  g_autofree char *one = export_plan (plan);
  g_autofree char *other = NULL;

  set_up_plan (&twin, NULL);
  twin.now += 86400;
  write_plan (&twin, GP_ENTRY_CHANGE, changes, NULL);
  other = export_plan (&twin);
  g_assert_cmpstr (one, ==, other);
  tear_down_plan (&twin, NULL);
}

static void
test_is_json (Plan *plan, gconstpointer data)
{
  static const char *const tables[] = { "centre",        "offering",  "closing_day",  "staff",
                                        "room",          "series",    "series_staff", "session",
                                        "session_staff", "acceptance" };
  g_autofree char *json = export_plan (plan);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = json_from_string (json, &error);
  JsonObject *object;
  JsonObject *centre;

  g_assert_no_error (error);
  object = json_node_get_object (root);
  g_assert_cmpint (json_object_get_size (object), ==, G_N_ELEMENTS (tables));

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    g_assert_cmpint (json_array_get_length (json_object_get_array_member (object, tables[i])), >,
                     0);

  centre = json_array_get_object_element (json_object_get_array_member (object, "centre"), 0);
  g_assert_cmpstr (json_object_get_string_member (centre, "name"), ==,
                   "Rusmiddelcentret “Åen”\n\\");
}

/* The offering is part of it, not a text in it. */
static void
test_offering (Plan *plan, gconstpointer data)
{
  g_autofree char *json = export_plan (plan);
  g_autoptr (JsonNode) root = json_from_string (json, NULL);
  JsonArray *offerings = json_object_get_array_member (json_node_get_object (root), "offering");
  JsonObject *body =
      json_object_get_object_member (json_array_get_object_element (offerings, 0), "body");

  g_assert_cmpstr (json_object_get_string_member (body, "code"), ==, "3.1");
}

static void
test_empty (Plan *plan, gconstpointer data)
{
  Plan empty;
  g_autofree char *json = NULL;
  g_autoptr (JsonNode) root = NULL;

  set_up_plan (&empty, NULL);
  json = export_plan (&empty);
  root = json_from_string (json, NULL);
  g_assert_nonnull (root);
  tear_down_plan (&empty, NULL);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/export/same", Plan, NULL, set_up, test_same, tear_down_plan);
  g_test_add ("/export/is-json", Plan, NULL, set_up, test_is_json, tear_down_plan);
  g_test_add ("/export/offering", Plan, NULL, set_up, test_offering, tear_down_plan);
  g_test_add ("/export/empty", Plan, NULL, set_up, test_empty, tear_down_plan);

  return g_test_run ();
}
