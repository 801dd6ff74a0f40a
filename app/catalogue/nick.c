/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/nick.h"

static const char *const form_nicks[] = {
  "group", "talk", "drop-in", "window", "presence", "stay", NULL,
};

static const char *const family_nicks[] = {
  "intro",    "motivation", "treatment", "aftercare", "day-treatment", "relatives", "drop-in",
  "medicine", "talks",      "presence",  NULL,
};

static const char *const consent_nicks[] = { "never", "as-needed", "required", NULL };

static const char *const closed_days_nicks[] = { "extend", "skip", "hold", NULL };

G_STATIC_ASSERT (G_N_ELEMENTS (form_nicks) == GP_FORM_STAY + 2);
G_STATIC_ASSERT (G_N_ELEMENTS (family_nicks) == GP_N_FAMILIES + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (consent_nicks) == GP_CONSENT_REQUIRED + 2);
G_STATIC_ASSERT (G_N_ELEMENTS (closed_days_nicks) == GP_CLOSED_DAYS_HOLD + 2);

const char *const *
gp_form_list_nicks (void)
{
  return form_nicks;
}

const char *const *
gp_family_list_nicks (void)
{
  return family_nicks;
}

const char *const *
gp_consent_list_nicks (void)
{
  return consent_nicks;
}

const char *const *
gp_closed_days_rule_list_nicks (void)
{
  return closed_days_nicks;
}

const char *
gp_form_get_nick (GpForm form)
{
  g_return_val_if_fail (form <= GP_FORM_STAY, NULL);

  return form_nicks[form];
}

const char *
gp_family_get_nick (GpFamily family)
{
  g_return_val_if_fail (family < GP_N_FAMILIES, NULL);

  return family_nicks[family];
}

const char *
gp_closed_days_rule_get_nick (GpClosedDaysRule rule)
{
  g_return_val_if_fail (rule <= GP_CLOSED_DAYS_HOLD, NULL);

  return closed_days_nicks[rule];
}

gboolean
gp_closed_days_rule_parse (const char *word, GpClosedDaysRule *rule)
{
  for (int i = 0; closed_days_nicks[i] != NULL; i++)
    if (g_str_equal (closed_days_nicks[i], word))
      {
        *rule = i;
        return TRUE;
      }

  return FALSE;
}
