/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-request.h"

static gboolean
equal_arrays (GArray *a, GArray *b, gsize size)
{
  return a->len == b->len && (a->len == 0 || memcmp (a->data, b->data, a->len * size) == 0);
}

static gboolean
equal_rhythm (const GpSeriesForm *a, const GpSeriesForm *b)
{
  return a->rhythm == b->rhythm && a->interval == b->interval &&
         equal_arrays (a->times, b->times, sizeof (GpWeekdayTime));
}

static gboolean
equal_length (GpLength a, GpLength b)
{
  return a.kind == b.kind && a.count == b.count && a.until == b.until;
}

static void
ask_rhythm (GpSeriesRequest *request, const GpSeriesForm *form)
{
  request->has_rhythm = TRUE;
  request->rhythm = form->rhythm;
  request->interval = form->interval;
  g_array_append_vals (request->times, form->times->data, form->times->len);
}

static void
ask_length (GpSeriesRequest *request, const GpSeriesForm *form)
{
  request->has_length = TRUE;
  request->length = form->length;
}

static void
ask_closed_days (GpSeriesRequest *request, const GpSeriesForm *form)
{
  request->has_closed_days = TRUE;
  request->closed_days = form->closed_days;
}

static void
ask_place_and_people (GpSeriesRequest *request,
                      const GpSeriesForm *form,
                      const GpSeriesForm *before)
{
  if (before == NULL || form->room != before->room)
    {
      request->has_room = TRUE;
      request->room = form->room;
    }
  if (before == NULL || !equal_arrays (form->staff, before->staff, sizeof (gint64)))
    {
      request->has_staff = TRUE;
      g_array_append_vals (request->staff, form->staff->data, form->staff->len);
    }
  if (before == NULL || form->capacity != before->capacity)
    request->capacity = form->capacity;
  if (before == NULL || !g_str_equal (form->name, before->name))
    {
      request->has_name = TRUE;
      request->name = g_strdup (form->name);
    }
}

GpSeriesRequest *
gp_series_request_new_from_form (const GpSeriesForm *form, const GpSeriesForm *before)
{
  GpSeriesRequest *request = gp_series_request_new ();

  if (before == NULL)
    request->offering = g_strdup (form->offering->code);
  if (before == NULL || form->start != before->start)
    request->start = form->start;
  if (before == NULL || !equal_rhythm (form, before))
    ask_rhythm (request, form);
  if (before == NULL || !equal_length (form->length, before->length))
    ask_length (request, form);
  if (before == NULL || form->to != before->to)
    request->to = form->to;
  if (before == NULL || form->closed_days != before->closed_days)
    ask_closed_days (request, form);
  ask_place_and_people (request, form, before);
  g_array_append_vals (request->adjustments, form->adjustments->data, form->adjustments->len);

  return request;
}
