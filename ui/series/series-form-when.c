/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/series-form.h"

#define DEFAULT_MINUTES 60

static GpWeekdayTime *
get_time (const GpSeriesForm *form, guint index)
{
  return &g_array_index (form->times, GpWeekdayTime, index);
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const GpWeekdayTime *first = a;
  const GpWeekdayTime *second = b;

  if (first->weekday != second->weekday)
    return (int) first->weekday - (int) second->weekday;

  return first->time - second->time;
}

static void
take_rhythm (GpSeriesForm *form, const GpRhythm *rhythm)
{
  form->rhythm = rhythm->kind;
  form->interval = MAX (rhythm->interval, 1);
  g_array_set_size (form->times, 0);
  if (rhythm->kind != GP_RHYTHM_DAYS)
    g_array_append_vals (form->times, rhythm->times, rhythm->n_times);
}

GpSeriesForm *
gp_series_form_new_from_series (const GpSeries *series, GpOffering *offering, GpDay day)
{
  GpSeriesForm *form = gp_series_form_new (series->start);

  form->offering = gp_offering_ref (offering);
  take_rhythm (form, gp_series_get_rhythm (series, MAX (day, series->start)));
  form->own_weekdays = TRUE;
  form->length = series->length;
  form->closed_days = series->closed_days;
  form->room = series->room;
  g_array_append_vals (form->staff, series->staff->data, series->staff->len);
  form->capacity = series->capacity;
  gp_series_form_set_name (form, series->name);

  return form;
}

/* The stay that an offering usually is: to the end of its span. */
static GpDay
find_end_of_stay (const GpSeriesForm *form)
{
  return form->rhythm == GP_RHYTHM_DAYS
             ? gp_length_get_last_day (form->offering->length, form->start)
             : GP_DAY_NONE;
}

void
gp_series_form_choose_offering (GpSeriesForm *form, GpOffering *offering)
{
  GpRhythm rhythm = gp_offering_get_rhythm (offering, form->start);

  gp_offering_ref (offering);
  g_clear_pointer (&form->offering, gp_offering_unref);
  form->offering = offering;
  take_rhythm (form, &rhythm);
  form->own_weekdays = offering->n_times > 0 || rhythm.n_times > 1;
  form->length = offering->length;
  form->closed_days = offering->closed_days;
  form->capacity = offering->capacity;
  form->to = find_end_of_stay (form);
  g_array_set_size (form->adjustments, 0);
}

void
gp_series_form_set_start (GpSeriesForm *form, GpDay start)
{
  if (form->to != GP_DAY_NONE)
    form->to += start - form->start;
  form->start = start;
  if (!form->own_weekdays && form->times->len == 1)
    get_time (form, 0)->weekday = gp_day_get_weekday (start);
  g_array_set_size (form->adjustments, 0);
}

static void
spread_over_week (GpSeriesForm *form)
{
  GpWeekdayTime time = *get_time (form, 0);

  g_array_set_size (form->times, 0);
  for (int weekday = GP_MONDAY; weekday <= GP_SUNDAY; weekday++)
    {
      time.weekday = weekday;
      g_array_append_val (form->times, time);
    }
}

static void
keep_one_time (GpSeriesForm *form)
{
  g_array_set_size (form->times, 1);
  get_time (form, 0)->weekday = gp_day_get_weekday (form->start);
  form->own_weekdays = FALSE;
}

static void
ensure_time (GpSeriesForm *form)
{
  GpRhythm usual = gp_offering_get_rhythm (form->offering, form->start);
  GpWeekdayTime time = usual.times[0];

  if (form->times->len > 0)
    return;

  time.minutes = time.minutes > 0 ? time.minutes : DEFAULT_MINUTES;
  g_array_append_val (form->times, time);
  keep_one_time (form);
}

void
gp_series_form_set_rhythm (GpSeriesForm *form, GpRhythmKind kind, int interval)
{
  GpRhythmKind before = form->rhythm;

  form->rhythm = kind;
  form->interval = kind == GP_RHYTHM_WEEKLY ? interval : 1;
  g_array_set_size (form->adjustments, 0);

  if (kind == GP_RHYTHM_DAYS)
    {
      g_array_set_size (form->times, 0);
      form->to = find_end_of_stay (form);
      return;
    }

  form->to = GP_DAY_NONE;
  ensure_time (form);
  if (kind == GP_RHYTHM_DAILY && before != GP_RHYTHM_DAILY && form->times->len == 1)
    spread_over_week (form);
  else if (kind == GP_RHYTHM_ONCE || kind == GP_RHYTHM_APPOINTMENT ||
           (before == GP_RHYTHM_DAILY && kind != GP_RHYTHM_DAILY && form->times->len == 7))
    keep_one_time (form);
}

gboolean
gp_series_form_has_weekday (const GpSeriesForm *form, GpWeekday weekday)
{
  for (guint i = 0; i < form->times->len; i++)
    if (get_time (form, i)->weekday == weekday)
      return TRUE;

  return FALSE;
}

static void
drop_weekday (GpSeriesForm *form, GpWeekday weekday)
{
  guint kept = 0;

  for (guint i = 0; i < form->times->len; i++)
    kept += get_time (form, i)->weekday != weekday;
  if (kept == 0)
    return;

  for (guint i = form->times->len; i > 0; i--)
    if (get_time (form, i - 1)->weekday == weekday)
      g_array_remove_index (form->times, i - 1);
}

void
gp_series_form_choose_weekday (GpSeriesForm *form, GpWeekday weekday, gboolean chosen)
{
  if (form->times->len == 0 || chosen == gp_series_form_has_weekday (form, weekday))
    return;

  if (chosen)
    {
      GpWeekdayTime time = *get_time (form, 0);

      time.weekday = weekday;
      g_array_append_val (form->times, time);
      g_array_sort (form->times, compare_times);
    }
  else
    {
      drop_weekday (form, weekday);
    }
  form->own_weekdays = TRUE;
  g_array_set_size (form->adjustments, 0);
}

void
gp_series_form_add_time (GpSeriesForm *form, guint index)
{
  GpWeekdayTime time = *get_time (form, index);

  if (form->times->len == GP_RHYTHM_MAX_TIMES)
    return;

  time.time = MIN (time.time + time.minutes, GP_MINUTES_A_DAY - time.minutes);
  g_array_insert_val (form->times, index + 1, time);
  form->own_weekdays = TRUE;
  g_array_set_size (form->adjustments, 0);
}

void
gp_series_form_remove_time (GpSeriesForm *form, guint index)
{
  if (form->times->len == 1)
    return;

  g_array_remove_index (form->times, index);
  g_array_set_size (form->adjustments, 0);
}

gboolean
gp_series_form_is_uniform (const GpSeriesForm *form)
{
  for (guint i = 1; i < form->times->len; i++)
    {
      const GpWeekdayTime *time = get_time (form, i);
      const GpWeekdayTime *before = get_time (form, i - 1);

      if (time->time != before->time || time->minutes != before->minutes ||
          time->weekday == before->weekday)
        return FALSE;
    }

  return TRUE;
}

void
gp_series_form_set_time_at (GpSeriesForm *form, guint index, int minute)
{
  get_time (form, index)->time = minute;
  g_array_set_size (form->adjustments, 0);
}

gboolean
gp_series_form_set_end_at (GpSeriesForm *form, guint index, int minute)
{
  GpWeekdayTime *time = get_time (form, index);

  if (minute <= time->time)
    return FALSE;

  time->minutes = minute - time->time;
  return TRUE;
}

void
gp_series_form_set_time (GpSeriesForm *form, int minute)
{
  for (guint i = 0; i < form->times->len; i++)
    gp_series_form_set_time_at (form, i, minute);
}

gboolean
gp_series_form_set_end (GpSeriesForm *form, int minute)
{
  for (guint i = 0; i < form->times->len; i++)
    if (!gp_series_form_set_end_at (form, i, minute))
      return FALSE;

  return TRUE;
}
