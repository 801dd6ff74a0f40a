/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/cli/json-path.h"

static void
add (GString *text, const char *value)
{
  if (text->len > 0)
    g_string_append (text, " | ");

  g_string_append (text, value);
}

static void
add_names (GString *text, JsonObject *object)
{
  g_autoptr (GList) names = json_object_get_members (object);

  for (GList *name = names; name != NULL; name = name->next)
    add (text, name->data);
}

static void
add_value (GString *text, JsonNode *node)
{
  g_autofree char *number = NULL;

  if (JSON_NODE_HOLDS_NULL (node))
    add (text, "null");
  else if (JSON_NODE_HOLDS_OBJECT (node))
    add_names (text, json_node_get_object (node));
  else if (json_node_get_value_type (node) == G_TYPE_STRING)
    add (text, json_node_get_string (node));
  else if (json_node_get_value_type (node) == G_TYPE_BOOLEAN)
    add (text, json_node_get_boolean (node) ? "true" : "false");
  else
    {
      number = g_strdup_printf ("%" G_GINT64_FORMAT, json_node_get_int (node));
      add (text, number);
    }
}

static void
walk (JsonNode *node, char **names, GString *text)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *list = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (list); i++)
        walk (json_array_get_element (list, i), names, text);
      return;
    }

  if (*names == NULL)
    add_value (text, node);
  else if (JSON_NODE_HOLDS_NULL (node))
    add (text, "null");
  else if (JSON_NODE_HOLDS_OBJECT (node) &&
           json_object_has_member (json_node_get_object (node), *names))
    walk (json_object_get_member (json_node_get_object (node), *names), names + 1, text);
  else
    add (text, "missing");
}

char *
json_path_read (JsonNode *root, const char *path)
{
  g_auto (GStrv) names = g_strsplit (path, ".", -1);
  GString *text = g_string_new (NULL);

  walk (root, g_str_equal (names[0], "*") ? names + 1 : names, text);
  if (text->len == 0)
    g_string_append (text, "none");

  return g_string_free (text, FALSE);
}

static void
list_keys (JsonNode *node, const char *path, GHashTable *seen, GString *text)
{
  g_autoptr (GList) names = NULL;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *list = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (list); i++)
        list_keys (json_array_get_element (list, i), path, seen, text);
      return;
    }

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return;

  names = json_object_get_members (json_node_get_object (node));
  for (GList *name = names; name != NULL; name = name->next)
    {
      g_autofree char *below = g_strdup_printf ("%s.%s", path, (const char *) name->data);

      if (g_hash_table_add (seen, g_strdup (below)))
        g_string_append_printf (text, "%s\n", below);

      list_keys (json_object_get_member (json_node_get_object (node), name->data), below, seen,
                 text);
    }
}

char *
json_path_list_keys (JsonNode *root)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GString *text = g_string_new (NULL);

  list_keys (root, "", seen, text);
  return g_string_free (text, FALSE);
}
