/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/calendar/length.h"

typedef struct
{
  const char *text;
  GpLengthKind kind;
  int count;
  const char *last_day; /* from 2026-03-02; NULL for none */
} LengthCase;

static const LengthCase length_cases[] = {
  { "count 8", GP_LENGTH_COUNT, 8, NULL },
  { "weeks 1", GP_LENGTH_WEEKS, 1, "2026-03-08" },   /* Monday through Sunday */
  { "weeks 10", GP_LENGTH_WEEKS, 10, "2026-05-10" }, /* 7 · 10 - 1 days after the start */
  { "until 2026-12-31", GP_LENGTH_UNTIL, 0, "2026-12-31" },
  { "open", GP_LENGTH_OPEN, 0, NULL },
};

static void
test_length (gconstpointer data)
{
  const LengthCase *expected = data;
  GpDay last_day = expected->last_day == NULL ? GP_DAY_NONE : gp_day_parse (expected->last_day);
  g_autofree char *text = NULL;
  GpLength length;

  g_assert_true (gp_length_parse (expected->text, &length));
  g_assert_cmpint (length.kind, ==, expected->kind);
  g_assert_cmpint (length.count, ==, expected->count);
  g_assert_cmpint (gp_length_get_last_day (length, gp_day_new (2026, 3, 2)), ==, last_day);

  text = gp_length_format (length);
  g_assert_cmpstr (text, ==, expected->text);
}

static const char *const unreadable_cases[] = {
  "",        "count",     "count ",           "count 0", "count -1", "count 8 ", "count  8",
  "weeks x", "weeks 1.5", "until 2026-02-30", "until",   "opens",    "open ",
};

static void
test_unreadable (gconstpointer data)
{
  GpLength length = gp_length_new_count (1);

  g_assert_false (gp_length_parse (data, &length));
  g_assert_cmpint (length.count, ==, 1);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (length_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/length/'%s'", length_cases[i].text);

      g_test_add_data_func (path, &length_cases[i], test_length);
    }

  for (gsize i = 0; i < G_N_ELEMENTS (unreadable_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/length/unreadable/'%s'", unreadable_cases[i]);

      g_test_add_data_func (path, unreadable_cases[i], test_unreadable);
    }

  return g_test_run ();
}
