/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/fields.h"

#include <glib/gi18n-lib.h>

#include "app/catalogue/catalogue.h"

/* Codes and the words of a list: long enough for every one there is. */
#define LONGEST_LISTED 60

void
gp_fields_init (GpFields *fields, JsonObject *object, const char *place)
{
  *fields = (GpFields){ .object = object == NULL ? NULL : json_object_ref (object),
                        .place = g_strdup (place) };
}

void
gp_fields_clear (GpFields *fields)
{
  g_clear_pointer (&fields->object, json_object_unref);
  g_clear_pointer (&fields->place, g_free);
  g_clear_error (&fields->error);
}

void
gp_fields_fail (GpFields *fields, const char *name, const char *format, ...)
{
  g_autofree char *reason = NULL;
  va_list arguments;

  if (fields->error != NULL)
    return;

  va_start (arguments, format);
  reason = g_strdup_vprintf (format, arguments);
  va_end (arguments);

  fields->error = g_error_new (GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED, "%s: %s: %s",
                               fields->place, name, reason);
}

gboolean
gp_fields_finish (GpFields *fields, GError **error)
{
  if (fields->error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&fields->error));
  return FALSE;
}

/* A name may be any text at all, and long: enough of it to be found. */
static char *
shorten (const char *name)
{
  if (g_utf8_strlen (name, -1) <= LONGEST_LISTED)
    return g_strdup (name);

  g_autofree char *beginning = g_utf8_substring (name, 0, LONGEST_LISTED);

  return g_strconcat (beginning, "…", NULL);
}

void
gp_fields_check_names (GpFields *fields, const char *const *required, const char *const *optional)
{
  if (fields->object == NULL)
    return;

  g_autoptr (GList) names = json_object_get_members (fields->object);

  for (GList *item = names; item != NULL; item = item->next)
    if (!g_strv_contains (required, item->data) && !g_strv_contains (optional, item->data))
      {
        g_autofree char *name = shorten (item->data);

        gp_fields_fail (fields, name, _ ("there is no such field"));
      }

  for (guint i = 0; required[i] != NULL; i++)
    if (!gp_fields_has (fields, required[i]))
      gp_fields_fail (fields, required[i], _ ("the field is missing"));
}

gboolean
gp_fields_has (const GpFields *fields, const char *name)
{
  return fields->object != NULL && json_object_has_member (fields->object, name);
}

gboolean
gp_fields_has_list (const GpFields *fields, const char *name)
{
  return gp_fields_has (fields, name) &&
         JSON_NODE_HOLDS_ARRAY (json_object_get_member (fields->object, name));
}

static JsonNode *
get_node (GpFields *fields, const char *name)
{
  if (fields->error != NULL || !gp_fields_has (fields, name))
    return NULL;

  return json_object_get_member (fields->object, name);
}

static gboolean
holds_value (JsonNode *node, GType type)
{
  return JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == type;
}

static int
check_number (GpFields *fields, const char *name, JsonNode *node, int least, int most)
{
  g_autofree char *shown = NULL;
  gint64 number;

  if (!holds_value (node, G_TYPE_INT64))
    {
      gp_fields_fail (fields, name, _ ("this must be a whole number"));
      return 0;
    }

  number = json_node_get_int (node);
  if (number >= least && number <= most)
    return (int) number;

  /* A format for 64 bits cannot be translated: its letters differ between machines. */
  shown = g_strdup_printf ("%" G_GINT64_FORMAT, number);
  gp_fields_fail (fields, name, _ ("%s is outside %d to %d"), shown, least, most);
  return 0;
}

int
gp_fields_get_number (GpFields *fields, const char *name, int least, int most)
{
  JsonNode *node = get_node (fields, name);

  return node == NULL ? 0 : check_number (fields, name, node, least, most);
}

void
gp_fields_get_range (GpFields *fields, const char *name, int least, int most, int *from, int *to)
{
  JsonNode *node = get_node (fields, name);
  JsonArray *pair;

  *from = *to = 0;
  if (node == NULL)
    return;

  if (!JSON_NODE_HOLDS_ARRAY (node) || json_array_get_length (json_node_get_array (node)) != 2)
    {
      gp_fields_fail (fields, name, _ ("this must be two numbers in a list, such as [2, 4]"));
      return;
    }

  pair = json_node_get_array (node);
  *from = check_number (fields, name, json_array_get_element (pair, 0), least, most);
  *to = check_number (fields, name, json_array_get_element (pair, 1), least, most);

  if (*from > *to)
    gp_fields_fail (fields, name, _ ("%d is more than %d"), *from, *to);
}

gboolean
gp_fields_get_boolean (GpFields *fields, const char *name)
{
  JsonNode *node = get_node (fields, name);

  if (node == NULL)
    return FALSE;

  if (holds_value (node, G_TYPE_BOOLEAN))
    return json_node_get_boolean (node);

  gp_fields_fail (fields, name, _ ("this must be true or false"));
  return FALSE;
}

static gboolean
is_one_line (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_iscntrl (g_utf8_get_char (at)))
      return FALSE;

  return TRUE;
}

static gboolean
is_blank (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return *text == '\0';
}

static const char *
check_text (GpFields *fields, const char *name, JsonNode *node, int longest)
{
  const char *text;

  if (!holds_value (node, G_TYPE_STRING))
    {
      gp_fields_fail (fields, name, _ ("this must be a text"));
      return NULL;
    }

  text = json_node_get_string (node);
  if (!is_one_line (text))
    gp_fields_fail (fields, name, _ ("this must be one line of text"));
  else if (is_blank (text))
    gp_fields_fail (fields, name, _ ("the text is empty"));
  else if (g_utf8_strlen (text, -1) > longest)
    gp_fields_fail (fields, name, _ ("the text is longer than %d characters"), longest);

  return fields->error == NULL ? text : NULL;
}

const char *
gp_fields_get_text (GpFields *fields, const char *name, int longest)
{
  JsonNode *node = get_node (fields, name);

  return node == NULL ? NULL : check_text (fields, name, node, longest);
}

char **
gp_fields_dup_texts (GpFields *fields, const char *name)
{
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  JsonNode *node = get_node (fields, name);
  JsonArray *list = NULL;

  if (node != NULL && !JSON_NODE_HOLDS_ARRAY (node))
    gp_fields_fail (fields, name, _ ("this must be a list of texts, such as [\"a\", \"b\"]"));
  else if (node != NULL)
    list = json_node_get_array (node);

  for (guint i = 0; list != NULL && i < json_array_get_length (list); i++)
    {
      g_autofree char *item = g_strdup_printf ("%s[%u]", name, i);
      const char *text =
          check_text (fields, item, json_array_get_element (list, i), LONGEST_LISTED);

      if (text == NULL)
        break;

      if (!g_hash_table_add (seen, (gpointer) text))
        gp_fields_fail (fields, item, _ ("“%s” is there twice"), text);

      g_strv_builder_add (texts, text);
    }

  return g_strv_builder_end (texts);
}

int
gp_fields_get_word (GpFields *fields, const char *name, const char *const *words)
{
  const char *text = gp_fields_get_text (fields, name, LONGEST_LISTED);
  g_autofree char *all = NULL;

  if (text == NULL)
    return 0;

  for (int i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], text))
      return i;

  all = g_strjoinv (", ", (char **) words);
  gp_fields_fail (fields, name, _ ("“%s” is none of %s"), text, all);
  return 0;
}

void
gp_fields_get_words (GpFields *fields, const char *name, int longest, GpWords *words)
{
  static const char *const required[] = { "da", "en", NULL };
  static const char *const optional[] = { NULL };
  g_auto (GpFields) inner = { 0 };

  gp_fields_enter (fields, name, &inner);
  gp_fields_check_names (&inner, required, optional);
  words->danish = g_strdup (gp_fields_get_text (&inner, "da", longest));
  words->english = g_strdup (gp_fields_get_text (&inner, "en", longest));
  gp_fields_leave (fields, &inner);
}

void
gp_fields_enter (GpFields *fields, const char *name, GpFields *inner)
{
  JsonNode *node = get_node (fields, name);
  g_autofree char *place = g_strdup_printf ("%s: %s", fields->place, name);

  if (node != NULL && !JSON_NODE_HOLDS_OBJECT (node))
    gp_fields_fail (fields, name, _ ("this must be an object in braces: {…}"));

  gp_fields_init (inner, fields->error == NULL && node != NULL ? json_node_get_object (node) : NULL,
                  place);
}

void
gp_fields_leave (GpFields *fields, GpFields *inner)
{
  if (fields->error == NULL)
    fields->error = g_steal_pointer (&inner->error);
}
