/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/adjust-option.h"
#include "app/cli/lookup.h"
#include "app/cli/rhythm-options.h"
#include "app/cli/series-options.h"

#define MOST_SEATS 9999

const GpOption gp_series_options[] = {
  { "rhythm", N_ ("RHYTHM"),
    N_ ("weekly, biweekly, every-N-weeks, even-weeks, odd-weeks, daily, once, appointment, days") },
  { "weekday", N_ ("MO[=FROM[-TO]]"),
    N_ ("mo, tu, we, th, fr, sa or su, with its own times if wanted"), GP_OPTION_REPEATED },
  { "time", N_ ("HH:MM"), N_ ("when it begins, on weekdays without a time of their own") },
  { "minutes", N_ ("N"), N_ ("how long a session is") },
  { "hours-a-week", N_ ("H"), N_ ("hours that are split over the weekdays") },
  { "count", N_ ("N"), N_ ("as many sessions") },
  { "weeks", N_ ("N"), N_ ("a span of weeks") },
  { "until", N_ ("DATE"), N_ ("through this date") },
  { "open-ended", NULL, N_ ("without an end") },
  { "to", N_ ("DATE"), N_ ("the last day of a stay") },
  { "closed-days", N_ ("RULE"), N_ ("extend, skip or hold") },
  { "hold", N_ ("DATE"), N_ ("a closed day on which it is held anyway"), GP_OPTION_REPEATED },
  { "adjust", N_ ("SLOT=ACTION[:VALUE]"),
    N_ ("a remedy for one session, as 2026-12-10T13:30=room:Lokale 3"), GP_OPTION_REPEATED },
  { "room", N_ ("ROOM"), N_ ("where; empty for nowhere yet") },
  { "staff", N_ ("AB"), N_ ("who leads it; empty for nobody yet"), GP_OPTION_REPEATED },
  { "capacity", N_ ("N"), N_ ("seats; 0 where nobody counts") },
  { "name", N_ ("TEXT"), N_ ("a name of its own, never in a calendar feed") },
  { NULL },
};

static gboolean
read_rhythm (const GpArguments *arguments, GpSeriesRequest *request, GError **error)
{
  return gp_rhythm_options_read_kind (arguments, &request->rhythm, &request->interval,
                                      &request->has_rhythm, error) &&
         gp_rhythm_options_read_weekdays (arguments, request->times, error) &&
         gp_rhythm_options_read_hours (arguments, &request->minutes_a_week, error) &&
         gp_rhythm_options_read_length (arguments, &request->length, &request->has_length, error) &&
         gp_arguments_read_time (arguments, "time", &request->time, error) &&
         gp_arguments_read_number (arguments, "minutes", 1, GP_MINUTES_A_DAY, &request->minutes,
                                   error) &&
         gp_arguments_read_day (arguments, "to", &request->to, error);
}

static gboolean
read_closed_days (const GpArguments *arguments, GpSeriesRequest *request, GError **error)
{
  const char *word = gp_arguments_get (arguments, "closed-days");

  request->has_closed_days = word != NULL;
  if (word == NULL || gp_closed_days_rule_parse (word, &request->closed_days))
    return TRUE;

  g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
               _ ("--closed-days: “%s” is none of extend, skip, hold"), word);
  return FALSE;
}

static gboolean
read_held (const GpArguments *arguments, GpSeriesRequest *request, GError **error)
{
  const char *const *texts = gp_arguments_list (arguments, "hold");

  for (; *texts != NULL; texts++)
    {
      GpDay day = gp_day_parse (*texts);

      if (day == GP_DAY_NONE)
        {
          g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                       _ ("--%s: “%s” is not a date such as 2026-12-03"), "hold", *texts);
          return FALSE;
        }

      g_array_append_val (request->held, day);
    }

  return TRUE;
}

static void
read_name (const GpArguments *arguments, GpSeriesRequest *request)
{
  request->has_name = gp_arguments_has (arguments, "name");
  g_free (request->name);
  request->name = g_strdup (gp_arguments_get (arguments, "name"));
}

gboolean
gp_series_options_read (const GpArguments *arguments, GpSeriesRequest *request, GError **error)
{
  read_name (arguments, request);

  return read_rhythm (arguments, request, error) && read_closed_days (arguments, request, error) &&
         read_held (arguments, request, error) &&
         gp_adjust_option_read (arguments, request->adjustments, error) &&
         gp_arguments_read_number (arguments, "capacity", 0, MOST_SEATS, &request->capacity, error);
}

static gboolean
resolve_room (const GpArguments *arguments,
              GpSlice *slice,
              GpSeriesRequest *request,
              GError **error)
{
  const char *name = gp_arguments_get (arguments, "room");
  const GpRoom *room;

  request->has_room = name != NULL;
  if (name == NULL || *name == '\0')
    return TRUE;

  room = gp_lookup_room (slice, name, error);
  if (room == NULL)
    return FALSE;

  request->room = room->base.id;
  return TRUE;
}

static gboolean
resolve_staff (const GpArguments *arguments,
               GpSlice *slice,
               GpSeriesRequest *request,
               GError **error)
{
  const char *const *names = gp_arguments_list (arguments, "staff");

  request->has_staff = *names != NULL;
  for (; *names != NULL; names++)
    {
      const GpStaff *staff = **names != '\0' ? gp_lookup_staff (slice, *names, error) : NULL;

      if (**names == '\0')
        continue;

      if (staff == NULL)
        return FALSE;

      g_array_append_val (request->staff, staff->base.id);
    }

  return TRUE;
}

gboolean
gp_series_options_resolve (const GpArguments *arguments,
                           GpSlice *slice,
                           GpSeriesRequest *request,
                           GError **error)
{
  return resolve_room (arguments, slice, request, error) &&
         resolve_staff (arguments, slice, request, error) &&
         gp_adjust_option_resolve (arguments, slice, request->adjustments, error);
}
