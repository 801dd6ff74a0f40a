/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/ui/series-centre.h"

#include "ui/series/season-data.h"
#include "ui/series/series-facts-when.h"
#include "ui/series/series-order.h"

/* The facts of a series as they are now. */
static GpSeriesItem *
read_item (SeriesCentre *self, gint64 series)
{
  g_autoptr (GpSlice) slice = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) items = gp_season_data_read (self->centre.planner, NULL, &slice, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < items->len; i++)
    {
      GpSeriesItem *item = g_ptr_array_index (items, i);

      if (gp_series_item_get_facts (item)->id == series)
        return g_object_ref (item);
    }

  g_assert_not_reached ();
}

static void
test_course (SeriesCentre *self, gconstpointer data)
{
  gint64 series = series_centre_add (self, "3.2", "2026-11-10", "10:30", self->room_2, self->mk);
  g_autoptr (GpSeriesItem) item = read_item (self, series);
  const GpSeriesFacts *facts = gp_series_item_get_facts (item);

  g_assert_cmpstr (facts->title, ==, "Motivation A");
  g_assert_cmpstr (facts->code, ==, "3.2");
  g_assert_cmpstr (facts->times, ==, "Tue 10:30–12:30");
  g_assert_cmpstr (facts->rhythm, ==, "every week");
  g_assert_cmpstr (facts->room, ==, "Lokale 2");
  g_assert_cmpstr (facts->initials[0], ==, "MK");
  g_assert_cmpstr (facts->progress, ==, "2 of 8");
  g_assert_cmpstr (facts->note, ==, "being held now"); /* it is 11:10 */
  g_assert_cmpuint (facts->n_boxes, ==, 8);
  g_assert_cmpuint (facts->n_done, ==, 2);
  g_assert_true (facts->current);
  g_assert_cmpstr (facts->seats, ==, "8 seats");
  g_assert_cmpstr (facts->ends, ==, "Tue 29 Dec");
  g_assert_cmpstr (facts->delay, ==, "");
  g_assert_false (facts->ended);
}

/* 25 December and 1 January push a Friday course out. */
static void
test_delay (SeriesCentre *self, gconstpointer data)
{
  gint64 series = series_centre_add (self, "3.2", "2026-11-27", "10:00", 0, 0);
  g_autoptr (GpSeriesItem) item = read_item (self, series);
  const GpSeriesFacts *facts = gp_series_item_get_facts (item);

  g_assert_cmpstr (facts->ends, ==, "Fri 29 Jan");
  g_assert_cmpstr (facts->delay, ==, "+2 weeks");
}

static void
test_span (SeriesCentre *self, gconstpointer data)
{
  gint64 series = series_centre_add (self, "4.1", "2026-10-19", "09:00", 0, 0);
  g_autoptr (GpSeriesItem) item = read_item (self, series);
  const GpSeriesFacts *facts = gp_series_item_get_facts (item);

  g_assert_cmpstr (facts->progress, ==, "week 6 of 10");
  g_assert_cmpuint (facts->n_boxes, ==, 10);
  g_assert_cmpuint (facts->n_done, ==, 5);
}

/* What is agreed one by one has no boxes and no end. */
static void
test_talks (SeriesCentre *self, gconstpointer data)
{
  gint64 series = series_centre_add (self, "3.9", "2026-11-25", "10:00", 0, self->lh);
  g_autoptr (GpSeriesItem) item = read_item (self, series);
  const GpSeriesFacts *facts = gp_series_item_get_facts (item);

  g_assert_cmpstr (facts->times, ==, "by appointment");
  g_assert_cmpstr (facts->rhythm, ==, "2–4 a month");
  g_assert_cmpstr (facts->progress, ==, "0 held");
  g_assert_cmpstr (facts->note, ==, "tomorrow");
  g_assert_cmpuint (facts->n_boxes, ==, 0);
}

static void
test_even_weeks (SeriesCentre *self, gconstpointer data)
{
  gint64 series = series_centre_add (self, "Ø1", "2026-11-26", "15:00", 0, 0);
  g_autoptr (GpSeriesItem) item = read_item (self, series);
  const GpSeriesFacts *facts = gp_series_item_get_facts (item);

  g_assert_true (facts->even_weeks);
  g_assert_false (facts->odd_weeks);
  g_assert_cmpstr (facts->note, ==, "in two days");
}

static void
test_ended (SeriesCentre *self, gconstpointer data)
{
  gint64 series = series_centre_add (self, "3.1", "2026-09-01", "10:00", 0, 0);
  g_autoptr (GpSeriesItem) item = read_item (self, series);

  g_assert_true (gp_series_item_get_facts (item)->ended);
  g_assert_cmpstr (gp_series_item_get_facts (item)->note, ==, "");
}

static void
test_match_and_order (SeriesCentre *self, gconstpointer data)
{
  gint64 motivation =
      series_centre_add (self, "3.2", "2026-11-25", "10:00", self->room_2, self->mk);
  gint64 intro = series_centre_add (self, "3.1", "2026-11-30", "13:00", self->room_1, self->lh);
  g_autoptr (GpSeriesItem) first = read_item (self, motivation);
  g_autoptr (GpSeriesItem) second = read_item (self, intro);
  const GpSeriesFacts *a = gp_series_item_get_facts (first);
  const GpSeriesFacts *b = gp_series_item_get_facts (second);

  g_assert_true (gp_series_facts_match (a, ""));
  g_assert_true (gp_series_facts_match (a, "mk lokale"));
  g_assert_true (gp_series_facts_match (a, "3.2"));
  g_assert_true (gp_series_facts_match (a, "MOTIVATION"));
  g_assert_false (gp_series_facts_match (a, "mk intro"));

  g_assert_cmpint (gp_series_order_compare (a, b, GP_SERIES_ORDER_TITLE), >, 0);
  g_assert_cmpint (gp_series_order_compare (a, b, GP_SERIES_ORDER_WHEN), >, 0);
  g_assert_cmpint (gp_series_order_compare (a, b, GP_SERIES_ORDER_ROOM), >, 0);
  g_assert_cmpint (gp_series_order_compare (a, b, GP_SERIES_ORDER_STAFF), >, 0);
  g_assert_cmpint (gp_series_order_compare (a, b, GP_SERIES_ORDER_NEXT), <, 0);
  g_assert_cmpint (gp_series_order_compare (a, b, GP_SERIES_ORDER_END), >, 0);
  g_assert_cmpint (gp_series_order_compare (a, a, GP_SERIES_ORDER_SEATS), ==, 0);
}

static void
add (const char *path, void (*test) (SeriesCentre *, gconstpointer))
{
  g_test_add (path, SeriesCentre, NULL, series_centre_set_up, test, series_centre_tear_down);
}

int
main (int argc, char **argv)
{
  display_init (&argc, &argv);

  add ("/series-facts/course", test_course);
  add ("/series-facts/delay", test_delay);
  add ("/series-facts/span", test_span);
  add ("/series-facts/talks", test_talks);
  add ("/series-facts/even-weeks", test_even_weeks);
  add ("/series-facts/ended", test_ended);
  add ("/series-facts/match-and-order", test_match_and_order);

  return g_test_run ();
}
