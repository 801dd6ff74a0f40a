/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "app/catalogue/catalogue.h"

/* Shipped catalogues, damaged at random by tokens and by bytes: each is either read, and then what
 * is written of it reads the same, or refused with a sentence that names the file. A failure can
 * be had again with GP_TEST_SEED. */

#define ROUNDS 500

static char *
read_text (const char *id)
{
  g_autofree char *path =
      g_strdup_printf ("%s/data/catalogues/%s.json", g_getenv ("GRUPPEPLAN_SOURCE"), id);
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static GRand *
seed (void)
{
  const char *wanted = g_getenv ("GP_TEST_SEED");
  guint32 number = wanted == NULL ? g_random_int () : (guint32) g_ascii_strtoull (wanted, NULL, 10);

  g_test_message ("GP_TEST_SEED=%u", number);
  return g_rand_new_with_seed (number);
}

static void
check_round_trip (const GpOffering *offering)
{
  g_autoptr (JsonObject) written = gp_offering_to_json (offering);
  g_autoptr (JsonObject) written_again = NULL;
  g_autoptr (JsonNode) node = json_node_init_object (json_node_alloc (), written);
  g_autoptr (JsonNode) node_again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GpOffering) read =
      gp_offering_new_from_json (written, offering->catalogue, "written", &error);

  g_assert_no_error (error);
  written_again = gp_offering_to_json (read);
  node_again = json_node_init_object (json_node_alloc (), written_again);
  g_assert_true (json_node_equal (node, node_again));
}

static void
check (const char *text, gsize length, guint *n_read)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpCatalogue) catalogue =
      gp_catalogue_parse (text, (gssize) length, "damaged.json", &error);

  if (catalogue == NULL)
    {
      g_assert_error (error, GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED);
      g_assert_true (g_str_has_prefix (error->message, "damaged.json: "));
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return;
    }

  g_assert_no_error (error);
  (*n_read)++;
  for (guint i = 0; i < catalogue->offerings->len; i++)
    check_round_trip (g_ptr_array_index (catalogue->offerings, i));
}

/* The texts, numbers, words and marks of a JSON text. (transfer full) */
static GPtrArray *
list_tokens (const char *text)
{
  g_autoptr (GRegex) token = g_regex_new ("\"[^\"]*\"|[-.0-9a-z]+|[][{},:]", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  GPtrArray *tokens = g_ptr_array_new_with_free_func (g_free);

  g_regex_match (token, text, 0, &match);
  while (g_match_info_matches (match))
    {
      g_ptr_array_add (tokens, g_match_info_fetch (match, 0));
      g_match_info_next (match, NULL);
    }

  return tokens;
}

/* Half of them stand somewhere in the file already, the others hardly ever do. */
static char *
choose_token (GPtrArray *tokens, GRand *random)
{
  static const char *const odd[] = {
    "0",
    "1",
    "-1",
    "7",
    "1440",
    "2147483648",
    "99999999999999999999",
    "1.5",
    "1e999",
    "null",
    "true",
    "false",
    "[]",
    "{}",
    "[1, 1]",
    "\"\"",
    "\"\\u0000\"",
    "\"a\\nb\"",
    "\"mo\"",
    "\"su 23:00-24:00\"",
    "\"every-52-weeks\"",
    "\"daily\"",
    "\"days\"",
    "\"usually\"",
    "\"up_to_weeks\"",
    "\"minutes_a_week\"",
  };

  if (g_rand_boolean (random))
    return g_strdup (odd[g_rand_int_range (random, 0, G_N_ELEMENTS (odd))]);

  return g_strdup (
      g_ptr_array_index (tokens, (guint) g_rand_int_range (random, 0, (gint32) tokens->len)));
}

static void
damage_token (GPtrArray *tokens, GRand *random)
{
  guint place = (guint) g_rand_int_range (random, 0, (gint32) tokens->len);
  int what = g_rand_int_range (random, 0, 8);

  if (what == 0)
    g_ptr_array_remove_index (tokens, place);
  else if (what == 1)
    g_ptr_array_insert (tokens, (int) place, choose_token (tokens, random));
  else
    {
      char *chosen = choose_token (tokens, random);

      g_free (g_ptr_array_index (tokens, place));
      g_ptr_array_index (tokens, place) = chosen;
    }
}

static char *
join (GPtrArray *tokens)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < tokens->len; i++)
    g_string_append_printf (text, "%s ", (char *) g_ptr_array_index (tokens, i));

  return g_string_free (text, FALSE);
}

static gpointer
copy_text (gconstpointer text, gpointer unused)
{
  return g_strdup (text);
}

static void
test_tokens (gconstpointer data)
{
  g_autofree char *text = read_text (data);
  g_autoptr (GPtrArray) whole = list_tokens (text);
  g_autoptr (GRand) random = seed ();
  guint n_read = 0;

  for (int round = 0; round < ROUNDS; round++)
    {
      g_autoptr (GPtrArray) tokens = g_ptr_array_copy (whole, (GCopyFunc) copy_text, NULL);
      g_autofree char *damaged = NULL;

      for (int times = g_rand_int_range (random, 1, 3); times > 0; times--)
        damage_token (tokens, random);

      damaged = join (tokens);
      check (damaged, strlen (damaged), &n_read);
    }

  g_test_message ("%u of %d were read", n_read, ROUNDS);
}

static void
test_bytes (gconstpointer data)
{
  g_autofree char *whole = read_text (data);
  g_autoptr (GRand) random = seed ();
  gint32 length = (gint32) strlen (whole);
  guint n_read = 0;

  for (int round = 0; round < ROUNDS; round++)
    {
      g_autofree char *damaged = g_strdup (whole);

      for (int times = g_rand_int_range (random, 1, 4); times > 0; times--)
        damaged[g_rand_int_range (random, 0, length)] = (char) g_rand_int_range (random, 0, 256);

      check (damaged, (gsize) g_rand_int_range (random, length / 2, length + 1), &n_read);
      check (damaged, (gsize) length, &n_read);
    }

  g_test_message ("%u of %d were read", n_read, 2 * ROUNDS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/mutation/tokens/soenderborg", "soenderborg", test_tokens);
  g_test_add_data_func ("/mutation/tokens/norddjurs", "norddjurs", test_tokens);
  g_test_add_data_func ("/mutation/bytes/soenderborg", "soenderborg", test_bytes);
  g_test_add_data_func ("/mutation/bytes/norddjurs", "norddjurs", test_bytes);

  return g_test_run ();
}
