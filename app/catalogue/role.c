/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/role.h"

static const char *const codes[] = {
  "behandler",
  "behandler-myndighed",
  "sygeplejerske",
  "gadesygeplejerske",
  "laege",
  "laegekonsulent",
  "sundhedsfaglig",
  "ergoterapeut",
  "boernesagkyndig",
  "vaerestedsmedarbejder",
  "intern",
  "ekstern",
  "partner",
  "medarbejder",
  NULL,
};

/* In the order of codes, in the order of GpLanguage. */
static const char *const names[][2] = {
  { "behandler", "therapist" },
  { "behandler med myndighed", "therapist with authority" },
  { "sygeplejerske", "nurse" },
  { "social- og gadesygeplejerske", "social and street nurse" },
  { "læge", "doctor" },
  { "lægekonsulent", "consulting doctor" },
  { "sundheds- og socialfaglig", "health and social care worker" },
  { "ergoterapeut", "occupational therapist" },
  { "børnesagkyndig", "child specialist" },
  { "værestedsmedarbejder", "drop-in house worker" },
  { "intern", "internal" },
  { "ekstern", "external" },
  { "samarbejdspartner", "partner" },
  { "medarbejder", "staff member" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (codes) == G_N_ELEMENTS (names) + 1);

const char *const *
gp_role_list (void)
{
  return codes;
}

static gboolean
equal_ignoring_case (const char *a, const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  return g_str_equal (folded_a, folded_b);
}

const char *
gp_role_parse (const char *text)
{
  if (!g_utf8_validate (text, -1, NULL))
    return NULL;

  for (guint i = 0; codes[i] != NULL; i++)
    if (equal_ignoring_case (text, codes[i]) ||
        equal_ignoring_case (text, names[i][GP_LANGUAGE_DANISH]))
      return codes[i];

  return NULL;
}

const char *
gp_role_get_name (const char *code, GpLanguage language)
{
  for (guint i = 0; codes[i] != NULL; i++)
    if (g_str_equal (code, codes[i]))
      return names[i][language];

  return NULL;
}
