/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-order.h"

#include "app/plan/danish-order.h"

#define COMPARE(a, b) (((a) > (b)) - ((a) < (b)))

static int
compare_titles (const GpSeriesFacts *a, const GpSeriesFacts *b)
{
  int by_code = gp_danish_compare (a->code, b->code);
  int by_title = by_code != 0 ? by_code : gp_danish_compare (a->title, b->title);

  return by_title != 0 ? by_title : COMPARE (a->id, b->id);
}

/* Empty texts come last. */
static int
compare_texts (const char *a, const char *b)
{
  if (*a == '\0' || *b == '\0')
    return COMPARE (*a == '\0', *b == '\0');

  return gp_danish_compare (a, b);
}

static const char *
get_first_initials (const GpSeriesFacts *facts)
{
  return facts->initials[0] != NULL ? facts->initials[0] : "";
}

/* No moment and no day are before all others, but stand last. */
static int
compare_times (gint64 a, gint64 b, gint64 none)
{
  if (a == none || b == none)
    return COMPARE (a == none, b == none);

  return COMPARE (a, b);
}

int
gp_series_order_compare (const GpSeriesFacts *a, const GpSeriesFacts *b, GpSeriesOrder order)
{
  int result = 0;

  switch (order)
    {
    case GP_SERIES_ORDER_TITLE:
      break;
    case GP_SERIES_ORDER_WHEN:
      result = COMPARE (a->week_minute, b->week_minute);
      break;
    case GP_SERIES_ORDER_ROOM:
      result = compare_texts (a->room, b->room);
      break;
    case GP_SERIES_ORDER_STAFF:
      result = compare_texts (get_first_initials (a), get_first_initials (b));
      break;
    case GP_SERIES_ORDER_NEXT:
      result = compare_times (a->next, b->next, GP_MOMENT_NONE);
      break;
    case GP_SERIES_ORDER_SEATS:
      result = COMPARE (a->capacity, b->capacity);
      break;
    case GP_SERIES_ORDER_END:
      result = compare_times (a->last_day, b->last_day, GP_DAY_NONE);
      break;
    }

  return result != 0 ? result : compare_titles (a, b);
}
