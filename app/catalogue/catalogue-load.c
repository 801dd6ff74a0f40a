/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "app/catalogue/shipped.h"
#include "app/catalogue/catalogue.h"
#include "app/catalogue/json-text.h"

const char *const *
gp_catalogue_list_shipped (void)
{
  static const char *const ids[] = { "soenderborg", "norddjurs", NULL };

  return ids;
}

static GpCatalogue *
load_shipped (const char *id, GError **error)
{
  g_autofree char *name = g_strconcat (id, ".json", NULL);
  g_autofree char *path = g_strconcat ("/dk/gruppeplan/catalogues/", name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (gp_shipped_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (bytes == NULL)
    return NULL;

  return gp_catalogue_parse (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                             name, error);
}

/* A byte more than is parsed, so that a file that never ends is read no further and is refused. */
static GBytes *
read_file (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = g_file_read (file, NULL, error);
  g_autofree char *text = NULL;
  gsize length;

  if (stream == NULL)
    return NULL;

  text = g_malloc (GP_JSON_TEXT_LARGEST + 1);
  if (!g_input_stream_read_all (G_INPUT_STREAM (stream), text, GP_JSON_TEXT_LARGEST + 1, &length,
                                NULL, error))
    return NULL;

  return g_bytes_new_take (g_steal_pointer (&text), length);
}

GpCatalogue *
gp_catalogue_load (const char *id_or_path, GError **error)
{
  g_autofree char *name = g_filename_display_name (id_or_path);
  g_autoptr (GError) failure = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (g_strv_contains (gp_catalogue_list_shipped (), id_or_path))
    return load_shipped (id_or_path, error);

  bytes = read_file (id_or_path, &failure);
  if (bytes != NULL)
    return gp_catalogue_parse (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                               name, error);

  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_autofree char *shipped = g_strjoinv (", ", (char **) gp_catalogue_list_shipped ());

      g_set_error (
          error, GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED,
          _ ("%s: there is no such file, and no such catalogue comes with the program: %s"), name,
          shipped);
    }
  else
    g_set_error (error, GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED, "%s: %s", name,
                 failure->message);

  return NULL;
}
