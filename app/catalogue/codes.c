/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/codes.h"

#include <glib/gi18n-lib.h>

/* Takes reason. */
static void
fail (GpFields *fields, guint index, const GpOffering *offering, const char *name, char *reason)
{
  g_autofree char *item = g_strdup_printf ("offerings[%u] \"%s\": %s", index, offering->code, name);

  gp_fields_fail (fields, item, "%s", reason);
  g_free (reason);
}

static void
check_unique (const GpCatalogue *catalogue, GpFields *fields)
{
  for (guint i = 0; i < catalogue->offerings->len; i++)
    {
      const GpOffering *offering = g_ptr_array_index (catalogue->offerings, i);

      if (gp_catalogue_find (catalogue, offering->code) != offering)
        fail (fields, i, offering, "code",
              g_strdup_printf (_ ("an offering before it has the code “%s” too"), offering->code));
    }
}

static void
check_known (const GpCatalogue *catalogue, GpFields *fields)
{
  for (guint i = 0; i < catalogue->offerings->len; i++)
    {
      const GpOffering *offering = g_ptr_array_index (catalogue->offerings, i);

      for (guint j = 0; offering->after[j] != NULL; j++)
        if (gp_catalogue_find (catalogue, offering->after[j]) == NULL)
          fail (fields, i, offering, "after",
                g_strdup_printf (_ ("there is no offering “%s”"), offering->after[j]));
    }
}

static gboolean
can_begin (const GpOffering *offering, GHashTable *done)
{
  for (guint i = 0; offering->after[i] != NULL; i++)
    if (!g_hash_table_contains (done, offering->after[i]))
      return FALSE;

  return TRUE;
}

/* A citizen who takes each offering as soon as what must come before is done gets through them
 * all, unless some wait for each other. */
static void
check_circles (const GpCatalogue *catalogue, GpFields *fields)
{
  g_autoptr (GHashTable) done = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_before;

  do
    {
      n_before = g_hash_table_size (done);
      for (guint i = 0; i < catalogue->offerings->len; i++)
        {
          const GpOffering *offering = g_ptr_array_index (catalogue->offerings, i);

          if (can_begin (offering, done))
            g_hash_table_add (done, offering->code);
        }
    }
  while (g_hash_table_size (done) > n_before);

  for (guint i = 0; i < catalogue->offerings->len; i++)
    {
      const GpOffering *offering = g_ptr_array_index (catalogue->offerings, i);

      if (!g_hash_table_contains (done, offering->code))
        fail (fields, i, offering, "after",
              g_strdup (_ ("the offerings wait for each other in a circle")));
    }
}

void
gp_codes_check (const GpCatalogue *catalogue, GpFields *fields)
{
  check_unique (catalogue, fields);
  check_known (catalogue, fields);
  check_circles (catalogue, fields);
}
