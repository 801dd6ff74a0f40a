/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/closing-day.h"

typedef struct
{
  const char *from;
  const char *to;
  gboolean yearly;
  const char *day;
  const char *first; /* NULL for none */
  const char *last;
} NextCase;

static const NextCase next_cases[] = {
  { "2026-11-27", "2026-11-27", FALSE, "2026-11-01", "2026-11-27", "2026-11-27" },
  { "2026-11-27", "2026-11-27", FALSE, "2026-11-28", NULL, NULL },
  { "2026-11-25", "2026-11-27", FALSE, "2026-11-26", "2026-11-26", "2026-11-27" },
  { "2020-12-24", "2020-12-24", TRUE, "2026-12-25", "2027-12-24", "2027-12-24" },
  { "2020-12-23", "2021-01-02", TRUE, "2027-01-01", "2027-01-01",
    "2027-01-02" }, /* over new year */
  { "2024-02-29", "2024-02-29", TRUE, "2026-01-01", "2026-02-28", "2026-02-28" }, /* no leap day */
  { "2024-02-29", "2024-02-29", TRUE, "2028-01-01", "2028-02-29", "2028-02-29" },
};

static void
test_next (gconstpointer data)
{
  const NextCase *expected = data;
  g_autoptr (GpClosingDay) closing_day = gp_closing_day_new ();
  GpDay last;
  GpDay first;

  closing_day->from = gp_day_parse (expected->from);
  closing_day->to = gp_day_parse (expected->to);
  closing_day->yearly = expected->yearly;
  first = gp_closing_day_find_next (closing_day, gp_day_parse (expected->day), &last);

  if (expected->first == NULL)
    {
      g_assert_cmpint (first, ==, GP_DAY_NONE);
      return;
    }

  g_assert_cmpint (first, ==, gp_day_parse (expected->first));
  g_assert_cmpint (last, ==, gp_day_parse (expected->last));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (next_cases); i++)
    {
      g_autofree char *path =
          g_strdup_printf ("/closing-day/next/%s/%s%s", next_cases[i].from, next_cases[i].day,
                           next_cases[i].yearly ? "/yearly" : "");

      g_test_add_data_func (path, &next_cases[i], test_next);
    }

  return g_test_run ();
}
