/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/week/all-day.h"

/* Those of one form stand together, and of one series beside each other. */
static int
get_rank (const GpWeek *week, const GpSession *session)
{
  switch (gp_week_get_offering (week, session)->form)
    {
    case GP_FORM_DROP_IN:
      return 0;
    case GP_FORM_PRESENCE:
      return 2;
    case GP_FORM_GROUP:
    case GP_FORM_TALK:
    case GP_FORM_WINDOW:
    case GP_FORM_STAY:
    default:
      return 1;
    }
}

static int
compare (gconstpointer a, gconstpointer b, gpointer week)
{
  const GpAllDay *left = a;
  const GpAllDay *right = b;
  int left_rank = get_rank (week, left->session);
  int right_rank = get_rank (week, right->session);

  if (left_rank != right_rank)
    return left_rank - right_rank;
  if (left->session->series != right->session->series)
    return left->session->series < right->session->series ? -1 : 1;
  return left->first_day - right->first_day;
}

static gboolean
is_row_free (GArray *items, guint index, int row)
{
  const GpAllDay *item = &g_array_index (items, GpAllDay, index);

  for (guint i = 0; i < index; i++)
    {
      const GpAllDay *other = &g_array_index (items, GpAllDay, i);

      if (other->row == row && other->first_day <= item->last_day &&
          item->first_day <= other->last_day)
        return FALSE;
    }

  return TRUE;
}

static int
compare_place (gconstpointer a, gconstpointer b)
{
  const GpAllDay *left = a;
  const GpAllDay *right = b;

  return left->row != right->row ? left->row - right->row : left->first_day - right->first_day;
}

GArray *
gp_all_day_list (const GpWeek *week)
{
  g_autoptr (GPtrArray) sessions = gp_week_list_all_day (week);
  GArray *items = g_array_sized_new (FALSE, FALSE, sizeof (GpAllDay), sessions->len);
  int last = gp_week_count_days (week) - 1;

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);
      int first_day = gp_moment_get_day (session->start) - week->monday;
      GpAllDay item = { session, MAX (0, first_day),
                        MIN (last, gp_session_get_last_day (session) - week->monday), 0 };

      g_array_append_val (items, item);
    }

  g_array_sort_with_data (items, compare, (gpointer) week);
  for (guint i = 0; i < items->len; i++)
    while (!is_row_free (items, i, g_array_index (items, GpAllDay, i).row))
      g_array_index (items, GpAllDay, i).row++;
  g_array_sort (items, compare_place);

  return items;
}

gboolean
gp_all_day_fold (GArray *items, int rows, int counts[7])
{
  int highest = -1;

  for (guint i = 0; i < items->len; i++)
    highest = MAX (highest, g_array_index (items, GpAllDay, i).row);

  if (highest < rows)
    return FALSE;

  for (int day = 0; day < 7; day++)
    counts[day] = 0;

  /* They are in order of row: those that go are the last. */
  while (items->len > 0 && g_array_index (items, GpAllDay, items->len - 1).row >= rows - 1)
    {
      const GpAllDay *item = &g_array_index (items, GpAllDay, items->len - 1);

      for (int day = item->first_day; day <= item->last_day; day++)
        counts[day]++;
      g_array_set_size (items, items->len - 1);
    }

  return TRUE;
}
