/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/catalogue/offering-private.h"
#include "app/catalogue/weekday-time.h"

/* Where a catalogue names no time, a series begins at ten until the coordinator says otherwise. */
#define USUAL_TIME (10 * 60)

static void
read_rhythm (GpOffering *offering, GpFields *fields)
{
  const char *word = gp_fields_get_text (fields, "rhythm", 30);

  offering->interval = 1;
  if (word != NULL && !gp_rhythm_kind_parse (word, &offering->rhythm, &offering->interval))
    gp_fields_fail (fields, "rhythm",
                    _ ("“%s” is none of weekly, biweekly, every-N-weeks, even-weeks, odd-weeks, "
                       "daily, once, appointment, days"),
                    word);
}

static void
read_time (GpOffering *offering, GpFields *fields)
{
  const char *text = gp_fields_get_text (fields, "time", 10);

  offering->time = offering->rhythm == GP_RHYTHM_DAYS ? 0 : USUAL_TIME;
  if (text == NULL)
    return;

  offering->time = gp_time_parse (text);
  if (offering->time < 0)
    gp_fields_fail (fields, "time", _ ("“%s” is not a time such as 10:00"), text);
}

static void
read_weekdays (GpOffering *offering, GpFields *fields)
{
  g_auto (GStrv) texts = gp_fields_dup_texts (fields, "weekdays");
  GpRhythm usual = { 0 };

  for (int i = 0; texts[i] != NULL && fields->error == NULL; i++)
    {
      GpWeekdayTime weekday_time = { 0, offering->time, offering->minutes };
      g_autofree char *item = g_strdup_printf ("weekdays[%d]", i);

      if (!gp_weekday_time_parse (texts[i], &weekday_time))
        gp_fields_fail (fields, item,
                        _ ("“%s” is not a weekday and time such as “mo 14:30” or "
                           "“mo 14:30-16:00”"),
                        texts[i]);
      else if (!gp_rhythm_add_time (&usual, weekday_time))
        gp_fields_fail (fields, item, _ ("there is no place for more than %d"),
                        GP_RHYTHM_MAX_TIMES);
      else if (usual.n_times == i)
        gp_fields_fail (fields, item, _ ("“%s” is there twice"), texts[i]);
    }

  offering->n_times = usual.n_times;
  offering->times = g_memdup2 (usual.times, usual.n_times * sizeof (GpWeekdayTime));
}

/* A session may not run into the next day, nor into the next one of its own series. */
static void
check_times (const GpOffering *offering, GpFields *fields)
{
  const char *name = offering->n_times > 0 ? "weekdays" : "time";
  GpRhythm rhythm = gp_offering_get_rhythm (offering, 0);

  for (int i = 0; i < rhythm.n_times; i++)
    {
      const GpWeekdayTime *each = &rhythm.times[i];
      const GpWeekdayTime *next = i + 1 < rhythm.n_times ? each + 1 : NULL;
      int end = each->time + each->minutes;

      if (end > GP_MINUTES_A_DAY)
        gp_fields_fail (fields, name, _ ("a session would not end on the day it begins"));
      else if (next != NULL && next->weekday == each->weekday && next->time < end)
        gp_fields_fail (fields, name, _ ("two times on one day overlap"));
    }
}

static void
refuse (GpFields *fields, const char *name, const char *reason)
{
  if (gp_fields_has (fields, name))
    gp_fields_fail (fields, name, "%s", reason);
}

static void
check_rhythm (const GpOffering *offering, GpFields *fields)
{
  gboolean days = offering->rhythm == GP_RHYTHM_DAYS;
  gboolean repeats =
      !days && offering->rhythm != GP_RHYTHM_ONCE && offering->rhythm != GP_RHYTHM_APPOINTMENT;

  if (days)
    {
      refuse (fields, "minutes", _ ("whole days have no length in minutes"));
      refuse (fields, "time", _ ("whole days have no time"));
    }
  else if (gp_fields_has (fields, "minutes") == gp_fields_has (fields, "minutes_a_week"))
    gp_fields_fail (fields, "minutes", _ ("there must be minutes or minutes_a_week, and not both"));

  if (!repeats)
    {
      refuse (fields, "weekdays", _ ("this rhythm has the day on which it begins"));
      refuse (fields, "minutes_a_week", _ ("this rhythm does not go on week after week"));
    }

  if (offering->rhythm != GP_RHYTHM_APPOINTMENT)
    refuse (fields, "monthly", _ ("only talks by appointment have a monthly target"));
}

/* Hours a week: each day has its share from here on, and a session is as long as the shortest. */
static void
split_week (GpOffering *offering, GpFields *fields)
{
  GpRhythm rhythm = gp_offering_get_rhythm (offering, 0);

  for (guint i = 0; i < offering->n_times; i++)
    if (offering->times[i].minutes > 0)
      gp_fields_fail (fields, "weekdays",
                      _ ("the hours a week say how long a session is: leave out when it ends"));

  if (offering->minutes_a_week < rhythm.n_times)
    gp_fields_fail (fields, "minutes_a_week", _ ("there is not a minute for each day"));

  offering->minutes = offering->minutes_a_week / rhythm.n_times;
  for (guint i = 0; i < offering->n_times; i++)
    offering->times[i].minutes = rhythm.times[i].minutes;
}

void
gp_offering_read_when (GpOffering *offering, GpFields *fields)
{
  read_rhythm (offering, fields);
  offering->minutes = gp_fields_get_number (fields, "minutes", 1, GP_MINUTES_A_DAY);
  offering->minutes_a_week =
      gp_fields_get_number (fields, "minutes_a_week", 1, 7 * GP_MINUTES_A_DAY);
  gp_fields_get_range (fields, "monthly", 1, 31, &offering->monthly_least, &offering->monthly_most);
  read_time (offering, fields);
  read_weekdays (offering, fields);
  check_rhythm (offering, fields);

  if (fields->error == NULL && offering->minutes_a_week > 0)
    split_week (offering, fields);

  if (fields->error == NULL)
    check_times (offering, fields);
}

/* One day that ends at its own time is easier to read where the others say theirs too. */
static gboolean
has_own_ends (const GpOffering *offering)
{
  for (guint i = 0; offering->minutes_a_week == 0 && i < offering->n_times; i++)
    if (offering->times[i].minutes != offering->minutes)
      return TRUE;

  return FALSE;
}

static void
write_weekdays (const GpOffering *offering, JsonObject *object)
{
  JsonArray *weekdays = json_array_new ();

  for (guint i = 0; i < offering->n_times; i++)
    {
      g_autofree char *text = gp_weekday_time_format (&offering->times[i], has_own_ends (offering));

      json_array_add_string_element (weekdays, text);
    }

  json_object_set_array_member (object, "weekdays", weekdays);
}

static void
write_monthly (const GpOffering *offering, JsonObject *object)
{
  JsonArray *monthly = json_array_new ();

  json_array_add_int_element (monthly, offering->monthly_least);
  json_array_add_int_element (monthly, offering->monthly_most);
  json_object_set_array_member (object, "monthly", monthly);
}

void
gp_offering_write_when (const GpOffering *offering, JsonObject *object)
{
  g_autofree char *rhythm = gp_rhythm_kind_format (offering->rhythm, offering->interval);
  g_autofree char *time = gp_time_format (offering->time);
  gboolean days = offering->rhythm == GP_RHYTHM_DAYS;

  json_object_set_string_member (object, "rhythm", rhythm);

  if (offering->minutes_a_week > 0)
    json_object_set_int_member (object, "minutes_a_week", offering->minutes_a_week);
  else if (!days)
    json_object_set_int_member (object, "minutes", offering->minutes);

  if (offering->n_times > 0)
    write_weekdays (offering, object);

  /* With weekdays, each of which says its time, it counts only if it was said. */
  if (!days && (offering->n_times == 0 || offering->time != USUAL_TIME))
    json_object_set_string_member (object, "time", time);

  if (offering->monthly_most > 0)
    write_monthly (offering, object);
}
