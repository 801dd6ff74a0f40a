/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "app/catalogue/catalogue.h"
#include "describe.h"

/* The rows of soenderborg.txt and norddjurs.txt, each a test of its own, so that a planner can read
 * and correct them without reading C. */
typedef struct
{
  char *catalogue;
  char **cells;
} Row;

static void
free_row (gpointer data)
{
  Row *row = data;

  g_free (row->catalogue);
  g_strfreev (row->cells);
  g_free (row);
}

static GpCatalogue *
load (const char *id)
{
  g_autoptr (GError) error = NULL;
  GpCatalogue *catalogue = gp_catalogue_load (id, &error);

  g_assert_no_error (error);
  return catalogue;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GpCatalogue) catalogue = load (row->catalogue);
  GpOffering *offering = gp_catalogue_find (catalogue, row->cells[0]);
  g_auto (GStrv) cells = NULL;

  g_assert_nonnull (offering);
  g_assert_cmpstr (offering->catalogue, ==, row->catalogue);

  cells = describe_offering (offering);
  g_assert_cmpuint (g_strv_length (cells), ==, g_strv_length (row->cells));
  for (guint i = 0; cells[i] != NULL; i++)
    g_assert_cmpstr (cells[i], ==, row->cells[i]);
}

/* The rows in order, without the head of the table. (transfer container and elements) */
static GPtrArray *
read_table (const char *catalogue)
{
  g_autofree char *path =
      g_strdup_printf ("%s/tests/catalogue/%s.txt", g_getenv ("GRUPPEPLAN_SOURCE"), catalogue);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;
  GPtrArray *rows = g_ptr_array_new_with_free_func (free_row);

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);

  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (strchr (lines[i], '|') != NULL && !g_str_has_prefix (lines[i], "code "))
      {
        Row *row = g_new0 (Row, 1);

        row->catalogue = g_strdup (catalogue);
        row->cells = g_strsplit (lines[i], "|", -1);
        for (guint j = 0; row->cells[j] != NULL; j++)
          g_strstrip (row->cells[j]);
        g_ptr_array_add (rows, row);
      }

  return rows;
}

/* Nothing is in the catalogue that the table lacks, and the order is the same. */
static void
test_order (gconstpointer data)
{
  g_autoptr (GpCatalogue) catalogue = load (data);
  g_autoptr (GPtrArray) rows = read_table (data);

  g_assert_cmpuint (catalogue->offerings->len, ==, rows->len);
  for (guint i = 0; i < rows->len; i++)
    {
      const Row *row = g_ptr_array_index (rows, i);
      const GpOffering *offering = g_ptr_array_index (catalogue->offerings, i);

      g_assert_cmpstr (offering->code, ==, row->cells[0]);
    }
}

/* Consent under 15 is asked where a referral is needed, and nowhere else. */
static void
test_consent (gconstpointer data)
{
  g_autoptr (GpCatalogue) catalogue = load (data);

  for (guint i = 0; i < catalogue->offerings->len; i++)
    {
      const GpOffering *offering = g_ptr_array_index (catalogue->offerings, i);

      g_assert_cmpint (offering->referral, ==, offering->consent == GP_CONSENT_REQUIRED);
    }
}

static void
test_rules_of_soenderborg (void)
{
  g_autoptr (GpCatalogue) catalogue = load ("soenderborg");

  g_assert_cmpstr (catalogue->id, ==, "soenderborg");
  g_assert_cmpstr (gp_words_get (&catalogue->name, GP_LANGUAGE_DANISH), ==, "Sønderborg");
  g_assert_cmpint (catalogue->offerings->len, ==, 23);
  g_assert_cmpint (catalogue->approved, ==, gp_day_new (2020, 6, 4));
  g_assert_cmpint (catalogue->age_from, ==, 12);
  g_assert_cmpint (catalogue->evaluation_months, ==, 3);
}

/* It states neither an age nor an interval. */
static void
test_rules_of_norddjurs (void)
{
  g_autoptr (GpCatalogue) catalogue = load ("norddjurs");

  g_assert_cmpint (catalogue->offerings->len, ==, 7);
  g_assert_cmpint (catalogue->approved, ==, gp_day_new (2024, 10, 23));
  g_assert_cmpint (catalogue->age_from, ==, 0);
  g_assert_cmpint (catalogue->evaluation_months, ==, 0);
}

static void
test_find (void)
{
  g_autoptr (GpCatalogue) catalogue = load ("soenderborg");
  GpOffering *intro = gp_catalogue_find (catalogue, "3.1");

  g_assert_cmpstr (gp_words_get (&intro->name, GP_LANGUAGE_ENGLISH), ==, "Intro group");
  g_assert_cmpstr (gp_words_get (&intro->short_name, GP_LANGUAGE_DANISH), ==, "Intro");
  g_assert_null (gp_catalogue_find (catalogue, "3.12"));
  g_assert_null (gp_catalogue_find (catalogue, "N1"));
}

/* An offering lives on without its catalogue. */
static void
test_reference (void)
{
  g_autoptr (GpCatalogue) catalogue = load ("soenderborg");
  g_autoptr (GpOffering) relatives = gp_offering_ref (gp_catalogue_find (catalogue, "Ø1"));

  g_clear_pointer (&catalogue, gp_catalogue_free);
  g_assert_cmpstr (relatives->code, ==, "Ø1");
}

static void
add_row (gpointer data, gpointer catalogue)
{
  Row *row = data;
  g_autofree char *path = g_strdup_printf ("/shipped/%s/%s", row->catalogue, row->cells[0]);

  g_test_add_data_func_full (path, row, test_row, free_row);
}

static void
add_catalogue (const char *id)
{
  g_autofree char *order = g_strdup_printf ("/shipped/%s/order", id);
  g_autofree char *consent = g_strdup_printf ("/shipped/%s/consent", id);
  g_autoptr (GPtrArray) rows = read_table (id);

  g_test_add_data_func (order, id, test_order);
  g_test_add_data_func (consent, id, test_consent);

  g_ptr_array_set_free_func (rows, NULL);
  g_ptr_array_foreach (rows, add_row, NULL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (const char *const *id = gp_catalogue_list_shipped (); *id != NULL; id++)
    add_catalogue (*id);

  g_test_add_func ("/shipped/soenderborg/rules", test_rules_of_soenderborg);
  g_test_add_func ("/shipped/norddjurs/rules", test_rules_of_norddjurs);
  g_test_add_func ("/shipped/find", test_find);
  g_test_add_func ("/shipped/reference", test_reference);

  return g_test_run ();
}
