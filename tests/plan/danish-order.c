/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/danish-order.h"

typedef struct
{
  const char *less;
  const char *more;
} Pair;

static const Pair pairs[] = {
  { "Lokale 2", "Lokale 10" }, /* by number, not by digit */
  { "Zenit", "Ærø" },          /* æ, ø and å come after z, in that order */
  { "Ærø", "Ørsted" },         { "Ørsted", "Åben" },  { "eb", "éc" }, /* an accent is no letter */
  { "Lokale", "Lokale 1" },    { "Lykken", "Mølle" }, { "3.2", "3.11" },
};

static void
test_order (gconstpointer data)
{
  const Pair *pair = data;

  g_assert_cmpint (gp_danish_compare (pair->less, pair->more), <, 0);
  g_assert_cmpint (gp_danish_compare (pair->more, pair->less), >, 0);
}

static void
test_equal (void)
{
  g_assert_cmpint (gp_danish_compare ("SAL 1", "Sal 1"), ==, 0);
  g_assert_cmpint (gp_danish_compare ("ø1", "Ø1"), ==, 0);
  g_assert_cmpint (gp_danish_compare ("", ""), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *path = g_strdup_printf ("/danish-order/%s/%s", pairs[i].less, pairs[i].more);

      g_test_add_data_func (path, &pairs[i], test_order);
    }

  g_test_add_func ("/danish-order/equal", test_equal);

  return g_test_run ();
}
