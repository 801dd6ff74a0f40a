/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/role.h"

typedef struct
{
  const char *text;
  const char *code;
} ParseCase;

static const ParseCase parse_cases[] = {
  { "behandler", "behandler" },
  { "Behandler", "behandler" },
  { "laege", "laege" },
  { "LÆGE", "laege" }, /* the Danish name, however it is written */
  { "lægekonsulent", "laegekonsulent" },
  { "social- og gadesygeplejerske", "gadesygeplejerske" },
  { "doctor", NULL }, /* English explains the roles, it does not name them */
  { "læge ", NULL },
  { "l\xE6ge", NULL }, /* not UTF-8 */
  { "", NULL },
};

static void
test_parse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (parse_cases); i++)
    g_assert_cmpstr (gp_role_parse (parse_cases[i].text), ==, parse_cases[i].code);
}

/* Each code and each Danish name leads to its own role and to no other. */
static void
test_names (void)
{
  for (const char *const *code = gp_role_list (); *code != NULL; code++)
    {
      g_assert_cmpstr (gp_role_parse (*code), ==, *code);
      g_assert_cmpstr (gp_role_parse (gp_role_get_name (*code, GP_LANGUAGE_DANISH)), ==, *code);
      g_assert_nonnull (gp_role_get_name (*code, GP_LANGUAGE_ENGLISH));
    }

  g_assert_cmpstr (gp_role_get_name ("laege", GP_LANGUAGE_DANISH), ==, "læge");
  g_assert_cmpstr (gp_role_get_name ("laege", GP_LANGUAGE_ENGLISH), ==, "doctor");
  g_assert_null (gp_role_get_name ("kok", GP_LANGUAGE_ENGLISH));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/role/parse", test_parse);
  g_test_add_func ("/role/names", test_names);

  return g_test_run ();
}
