/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/series-request.h"

GpSeriesRequest *
gp_series_request_new (void)
{
  GpSeriesRequest *request = g_new0 (GpSeriesRequest, 1);

  request->start = GP_DAY_NONE;
  request->interval = 1;
  request->times = g_array_new (FALSE, TRUE, sizeof (GpWeekdayTime));
  request->time = -1;
  request->length = gp_length_new_open ();
  request->to = GP_DAY_NONE;
  request->staff = g_array_new (FALSE, TRUE, sizeof (gint64));
  request->capacity = -1;
  request->held = g_array_new (FALSE, TRUE, sizeof (GpDay));
  request->adjustments = g_array_new (FALSE, TRUE, sizeof (GpAdjustment));

  return request;
}

void
gp_series_request_free (GpSeriesRequest *request)
{
  g_free (request->offering);
  g_free (request->name);
  g_array_unref (request->times);
  g_array_unref (request->staff);
  g_array_unref (request->held);
  g_array_unref (request->adjustments);
  g_free (request);
}

static void
set_name (GpSeries *series, const char *name)
{
  g_free (series->name);
  series->name = name != NULL && *name != '\0' ? g_strdup (name) : NULL;
}

void
gp_series_request_apply (const GpSeriesRequest *request, GpSeries *series)
{
  if (request->has_closed_days)
    series->closed_days = request->closed_days;
  if (request->has_room)
    series->room = request->room;
  if (request->capacity >= 0)
    series->capacity = request->capacity;
  if (request->has_name)
    set_name (series, request->name);

  if (request->has_staff)
    {
      g_array_set_size (series->staff, 0);
      g_array_append_vals (series->staff, request->staff->data, request->staff->len);
    }

  g_array_append_vals (series->held, request->held->data, request->held->len);
}
