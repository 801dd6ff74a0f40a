/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/lanes.h"

#include <stdio.h>

/* Spans as "from-to", and what must come out: "lane/lanes" of each, "*" where it is not shown; then
 * the stretches that are told by a number, "from-to+count". Minutes are small to be read easily. */
typedef struct
{
  const char *name;
  const char *spans;
  const char *expected;
} LaneCase;

static const LaneCase cases[] = {
  { "none", "", "" },
  { "one", "0-60", "0/1" },
  { "one-after-another", "0-60 60-90", "0/1 0/1" }, /* touching is not overlapping */
  { "two", "0-60 30-90", "0/2 1/2" },
  { "chain", "0-60 30-90 60-120", "0/2 1/2 0/2" }, /* the third takes the first lane again */
  { "run-ends", "0-60 30-90 90-120", "0/2 1/2 0/1" },
  { "three", "0-60 0-60 0-60", "0/3 1/3 2/3" },
  { "four", "0-60 0-60 0-60 0-60", "0/3 1/3 2/3 * 0-60+1" },
  { "five", "0-60 0-60 0-60 10-50 20-90", "0/3 1/3 2/3 * * 10-90+2" },
  { "two-stretches", /* the hidden ones do not overlap: two numbers */
    "0-200 0-200 0-200 0-60 100-160", "0/3 1/3 2/3 * * 0-60+1 100-160+1" },
};

static GArray *
parse (const char *text)
{
  GArray *spans = g_array_new (FALSE, TRUE, sizeof (GpLane));
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      GpLane span = { 0 };

      g_assert_cmpint (sscanf (words[i], "%d-%d", &span.from, &span.to), ==, 2);
      g_array_append_val (spans, span);
    }

  return spans;
}

static void
append (GString *text, const char *word)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, word);
}

static void
test_place (gconstpointer data)
{
  const LaneCase *expected = data;
  g_autoptr (GArray) spans = parse (expected->spans);
  g_autoptr (GArray) rest = gp_lanes_place ((GpLane *) spans->data, spans->len);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < spans->len; i++)
    {
      const GpLane *span = &g_array_index (spans, GpLane, i);
      g_autofree char *word = g_strdup_printf ("%d/%d", span->lane, span->lanes);

      append (text, span->lane < GP_LANES_MOST ? word : "*");
    }

  for (guint i = 0; i < rest->len; i++)
    {
      const GpLaneRest *each = &g_array_index (rest, GpLaneRest, i);
      g_autofree char *word = g_strdup_printf ("%d-%d+%d", each->from, each->to, each->count);

      append (text, word);
    }

  g_assert_cmpstr (text->str, ==, expected->expected);
}

/* Whatever the day looks like, no two that are shown in one lane overlap, and none is lost. */
static void
test_law (void)
{
  for (int round = 0; round < 2000; round++)
    {
      GpLane spans[24] = { 0 };
      guint n_spans = g_test_rand_int_range (0, G_N_ELEMENTS (spans));
      int from = 0;
      guint shown = 0, counted = 0;
      g_autoptr (GArray) rest = NULL;

      for (guint i = 0; i < n_spans; i++)
        {
          from += g_test_rand_int_range (0, 40);
          spans[i].from = from;
          spans[i].to = from + g_test_rand_int_range (15, 120);
        }

      rest = gp_lanes_place (spans, n_spans);
      for (guint i = 0; i < n_spans; i++)
        {
          shown += spans[i].lane < GP_LANES_MOST;
          g_assert_cmpint (spans[i].lanes, <=, GP_LANES_MOST);
          for (guint j = 0; j < i; j++)
            g_assert_true (spans[j].lane != spans[i].lane || spans[j].to <= spans[i].from);
        }
      for (guint i = 0; i < rest->len; i++)
        counted += g_array_index (rest, GpLaneRest, i).count;

      g_assert_cmpuint (shown + counted, ==, n_spans);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/week/lanes/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_place);
    }
  g_test_add_func ("/ui/week/lanes/law", test_law);

  return g_test_run ();
}
