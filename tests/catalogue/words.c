/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/offering.h"

typedef struct
{
  const char *word;
  GpRhythmKind kind;
  int interval;
} RhythmCase;

static const RhythmCase rhythm_cases[] = {
  { "once", GP_RHYTHM_ONCE, 1 },
  { "weekly", GP_RHYTHM_WEEKLY, 1 },
  { "biweekly", GP_RHYTHM_WEEKLY, 2 },
  { "every-3-weeks", GP_RHYTHM_WEEKLY, 3 },
  { "every-52-weeks", GP_RHYTHM_WEEKLY, 52 },
  { "even-weeks", GP_RHYTHM_EVEN_WEEKS, 1 },
  { "odd-weeks", GP_RHYTHM_ODD_WEEKS, 1 },
  { "daily", GP_RHYTHM_DAILY, 1 },
  { "appointment", GP_RHYTHM_APPOINTMENT, 1 },
  { "days", GP_RHYTHM_DAYS, 1 },
};

static void
test_rhythm (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rhythm_cases); i++)
    {
      const RhythmCase *expected = &rhythm_cases[i];
      g_autofree char *word = gp_rhythm_kind_format (expected->kind, expected->interval);
      GpRhythmKind kind;
      int interval;

      g_assert_cmpstr (word, ==, expected->word);
      g_assert_true (gp_rhythm_kind_parse (word, &kind, &interval));
      g_assert_cmpint (kind, ==, expected->kind);
      g_assert_cmpint (interval, ==, expected->interval);
    }
}

static void
test_no_rhythm (void)
{
  static const char *const words[] = {
    "",
    "every-weeks",
    "every--weeks",
    "every-0-weeks",
    "every-53-weeks",
    "every--2-weeks",
    "every- 2-weeks",
    "every-2-weeks-",
    "every-99999999999999999999-weeks",
    "Weekly",
  };
  GpRhythmKind kind;
  int interval;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_false (gp_rhythm_kind_parse (words[i], &kind, &interval));

  /* Other ways of saying the same are understood. */
  g_assert_true (gp_rhythm_kind_parse ("every-2-weeks", &kind, &interval));
  g_assert_cmpint (interval, ==, 2);
}

static void
test_closed_days (void)
{
  GpClosedDaysRule rule;

  for (int i = GP_CLOSED_DAYS_EXTEND; i <= GP_CLOSED_DAYS_HOLD; i++)
    {
      g_assert_true (gp_closed_days_rule_parse (gp_closed_days_rule_get_nick (i), &rule));
      g_assert_cmpint (rule, ==, i);
    }

  g_assert_false (gp_closed_days_rule_parse ("close", &rule));
}

static void
test_nicks (void)
{
  g_assert_cmpstr (gp_form_get_nick (GP_FORM_GROUP), ==, "group");
  g_assert_cmpstr (gp_form_get_nick (GP_FORM_STAY), ==, "stay");
  g_assert_cmpstr (gp_family_get_nick (GP_FAMILY_INTRO), ==, "intro");
  g_assert_cmpstr (gp_family_get_nick (GP_FAMILY_PRESENCE), ==, "presence");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/words/rhythm", test_rhythm);
  g_test_add_func ("/words/no-rhythm", test_no_rhythm);
  g_test_add_func ("/words/closed-days", test_closed_days);
  g_test_add_func ("/words/nicks", test_nicks);

  return g_test_run ();
}
