/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/catalogue.h"

#include <glib/gi18n-lib.h>

#include "app/catalogue/codes.h"
#include "app/catalogue/fields.h"
#include "app/catalogue/json-text.h"
#include "app/catalogue/words.h"

G_DEFINE_QUARK (gp - catalogue - error - quark, gp_catalogue_error)

void
gp_catalogue_free (GpCatalogue *catalogue)
{
  g_free (catalogue->id);
  gp_words_clear (&catalogue->name);
  gp_words_clear (&catalogue->description);
  g_ptr_array_unref (catalogue->offerings);
  g_free (catalogue);
}

GpOffering *
gp_catalogue_find (const GpCatalogue *catalogue, const char *code)
{
  for (guint i = 0; i < catalogue->offerings->len; i++)
    {
      GpOffering *offering = g_ptr_array_index (catalogue->offerings, i);

      if (g_str_equal (offering->code, code))
        return offering;
    }

  return NULL;
}

static void
read_approved (GpCatalogue *catalogue, GpFields *fields)
{
  const char *text = gp_fields_get_text (fields, "approved", 20);

  catalogue->approved = text == NULL ? GP_DAY_NONE : gp_day_parse (text);
  if (text != NULL && catalogue->approved == GP_DAY_NONE)
    gp_fields_fail (fields, "approved", _ ("“%s” is not a date such as 2026-12-03"), text);
}

static void
read_head (GpCatalogue *catalogue, GpFields *fields)
{
  static const char *const required[] = {
    "id", "name", "description", "approved", "offerings", NULL
  };
  static const char *const optional[] = { "age_from", "evaluation_months", NULL };

  gp_fields_check_names (fields, required, optional);
  catalogue->id = g_strdup (gp_fields_get_text (fields, "id", 40));
  gp_fields_get_words (fields, "name", 80, &catalogue->name);
  gp_fields_get_words (fields, "description", 400, &catalogue->description);
  read_approved (catalogue, fields);
  catalogue->age_from = gp_fields_get_number (fields, "age_from", 1, 120);
  catalogue->evaluation_months = gp_fields_get_number (fields, "evaluation_months", 1, 60);
}

static void
read_offering (GpCatalogue *catalogue, GpFields *fields, JsonNode *node)
{
  g_autofree char *item = g_strdup_printf ("offerings[%u]", catalogue->offerings->len);
  g_autofree char *place = g_strdup_printf ("%s: %s", fields->place, item);
  GpOffering *offering;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      gp_fields_fail (fields, item, _ ("this must be an object in braces: {…}"));
      return;
    }

  offering =
      gp_offering_new_from_json (json_node_get_object (node), catalogue->id, place, &fields->error);
  if (offering != NULL)
    g_ptr_array_add (catalogue->offerings, offering);
}

static void
read_offerings (GpCatalogue *catalogue, GpFields *fields)
{
  JsonArray *list = NULL;

  if (gp_fields_has_list (fields, "offerings"))
    list = json_object_get_array_member (fields->object, "offerings");
  else
    gp_fields_fail (fields, "offerings", _ ("this must be a list of offerings"));

  for (guint i = 0; fields->error == NULL && i < json_array_get_length (list); i++)
    read_offering (catalogue, fields, json_array_get_element (list, i));

  if (catalogue->offerings->len == 0)
    gp_fields_fail (fields, "offerings", _ ("the list is empty"));
}

GpCatalogue *
gp_catalogue_parse (const char *text, gssize length, const char *name, GError **error)
{
  g_autoptr (JsonNode) root = gp_json_text_parse (text, length, name, error);
  g_autoptr (GpCatalogue) catalogue = NULL;
  g_auto (GpFields) fields = { 0 };

  if (root == NULL)
    return NULL;

  if (!JSON_NODE_HOLDS_OBJECT (root))
    {
      g_set_error (error, GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED,
                   _ ("%s: a catalogue must be an object in braces: {…}"), name);
      return NULL;
    }

  catalogue = g_new0 (GpCatalogue, 1);
  catalogue->offerings = g_ptr_array_new_with_free_func ((GDestroyNotify) gp_offering_unref);

  gp_fields_init (&fields, json_node_get_object (root), name);
  read_head (catalogue, &fields);
  read_offerings (catalogue, &fields);
  if (fields.error == NULL)
    gp_codes_check (catalogue, &fields);

  return gp_fields_finish (&fields, error) ? g_steal_pointer (&catalogue) : NULL;
}
