/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/offering-options.h"
#include "app/cli/rhythm-options.h"

#define LONGEST_SHORT_NAME 24

const GpOption gp_offering_options[] = {
  { "name", N_ ("TEXT"), N_ ("what it is called, in both languages") },
  { "short-name", N_ ("TEXT"), N_ ("the same for narrow places") },
  { "description", N_ ("TEXT"), N_ ("a sentence about it") },
  { "rhythm", N_ ("RHYTHM"),
    N_ ("weekly, biweekly, every-N-weeks, even-weeks, odd-weeks, daily, once, appointment, days") },
  { "weekday", N_ ("MO[=FROM[-TO]]"),
    N_ ("all usual weekdays from now on, mo, tu, we, th, fr, sa or su"), GP_OPTION_REPEATED },
  { "time", N_ ("HH:MM"), N_ ("when it usually begins") },
  { "minutes", N_ ("N"), N_ ("how long a session is") },
  { "hours-a-week", N_ ("H"), N_ ("hours that are split over the weekdays") },
  { "count", N_ ("N"), N_ ("as many sessions") },
  { "weeks", N_ ("N"), N_ ("a span of weeks") },
  { "open-ended", NULL, N_ ("without an end") },
  { "closed-days", N_ ("RULE"), N_ ("extend, skip or hold") },
  { "capacity", N_ ("N"), N_ ("seats; 0 where nobody counts") },
  { "role", N_ ("ROLE"), N_ ("all roles that may lead it"), GP_OPTION_REPEATED },
  { "file", N_ ("FILE"), N_ ("all its fields, as a catalogue has them in JSON") },
  { NULL },
};

static gboolean
check_numbers (const GpArguments *arguments, GError **error)
{
  int number;

  return gp_arguments_read_number (arguments, "minutes", 1, GP_MINUTES_A_DAY, &number, error) &&
         gp_arguments_read_number (arguments, "capacity", 0, 1000, &number, error) &&
         gp_arguments_read_time (arguments, "time", &number, error) &&
         gp_rhythm_options_read_hours (arguments, &number, error);
}

gboolean
gp_offering_options_check (const GpArguments *arguments, GError **error)
{
  static const char *const how_long[] = { "minutes", "hours-a-week", NULL };
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (GpWeekdayTime));
  const char *rule = gp_arguments_get (arguments, "closed-days");
  GpClosedDaysRule closed_days;
  GpRhythmKind kind;
  GpLength length;
  gboolean given;
  int interval;

  if (rule != NULL && !gp_closed_days_rule_parse (rule, &closed_days))
    {
      g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                   _ ("--closed-days: “%s” is none of extend, skip, hold"), rule);
      return FALSE;
    }

  return check_numbers (arguments, error) &&
         gp_arguments_check_exclusive (arguments, how_long, error) &&
         gp_rhythm_options_read_kind (arguments, &kind, &interval, &given, error) &&
         gp_rhythm_options_read_weekdays (arguments, times, error) &&
         gp_rhythm_options_read_length (arguments, &length, &given, error);
}

static void
set_words (JsonObject *object, const char *member, const char *text)
{
  JsonObject *words = json_object_new ();

  json_object_set_string_member (words, "da", text);
  json_object_set_string_member (words, "en", text);
  json_object_set_object_member (object, member, words);
}

static void
apply_words (const GpArguments *arguments,
             JsonObject *object,
             const char *option,
             const char *member)
{
  if (gp_arguments_has (arguments, option))
    set_words (object, member, gp_arguments_get (arguments, option));
}

static void
apply_text (const GpArguments *arguments,
            JsonObject *object,
            const char *option,
            const char *member)
{
  if (gp_arguments_has (arguments, option))
    json_object_set_string_member (object, member, gp_arguments_get (arguments, option));
}

/* 0 is a field that is left out. */
static void
set_number (JsonObject *object, const char *member, int number)
{
  if (number > 0)
    json_object_set_int_member (object, member, number);
  else
    json_object_remove_member (object, member);
}

static void
apply_list (const GpArguments *arguments,
            JsonObject *object,
            const char *option,
            const char *member)
{
  const char *const *texts = gp_arguments_list (arguments, option);
  JsonArray *list;

  if (*texts == NULL)
    return;

  list = json_array_new ();
  for (; *texts != NULL; texts++)
    {
      /* A catalogue writes "mo 10:00" for what an option writes as one word. */
      g_autofree char *text = g_strdelimit (g_strdup (*texts), "=", ' ');

      json_array_add_string_element (list, text);
    }

  json_object_set_array_member (object, member, list);
}

static void
apply_duration (const GpArguments *arguments, JsonObject *object)
{
  int minutes = 0;
  int minutes_a_week = 0;

  gp_arguments_read_number (arguments, "minutes", 1, GP_MINUTES_A_DAY, &minutes, NULL);
  gp_rhythm_options_read_hours (arguments, &minutes_a_week, NULL);

  if (minutes == 0 && minutes_a_week == 0)
    return;

  set_number (object, "minutes", minutes);
  set_number (object, "minutes_a_week", minutes_a_week);
}

static void
set_length (JsonObject *object, GpLength length)
{
  JsonObject *member = json_object_new ();

  if (length.kind == GP_LENGTH_OPEN)
    json_object_set_boolean_member (member, "open", TRUE);
  else
    json_object_set_int_member (member, length.kind == GP_LENGTH_COUNT ? "sessions" : "weeks",
                                length.count);

  json_object_set_object_member (object, "length", member);
}

static void
apply_course (const GpArguments *arguments, JsonObject *object)
{
  GpLength length;
  gboolean given;
  int capacity = -1;

  gp_rhythm_options_read_length (arguments, &length, &given, NULL);
  if (given)
    set_length (object, length);

  gp_arguments_read_number (arguments, "capacity", 0, 1000, &capacity, NULL);
  if (capacity >= 0)
    set_number (object, "capacity", capacity);
}

GpOffering *
gp_offering_options_apply (const GpArguments *arguments,
                           JsonObject *object,
                           const char *catalogue,
                           const char *place,
                           GError **error)
{
  apply_words (arguments, object, "name", "name");
  apply_words (arguments, object, "short-name", "short_name");
  apply_words (arguments, object, "description", "description");
  apply_text (arguments, object, "rhythm", "rhythm");
  apply_text (arguments, object, "time", "time");
  apply_text (arguments, object, "closed-days", "closed_days");
  apply_list (arguments, object, "weekday", "weekdays");
  apply_list (arguments, object, "role", "roles");
  apply_duration (arguments, object);
  apply_course (arguments, object);

  return gp_offering_new_from_json (object, catalogue, place, error);
}

/* What a centre most likely means by a form. */
typedef struct
{
  const char *family;
  const char *rhythm;
  const char *closed_days;
  int minutes;
  int slot_minutes;
  GpLength length;
} Usual;

static Usual
get_usual (GpForm form)
{
  GpLength open = gp_length_new_open ();

  switch (form)
    {
    case GP_FORM_TALK:
      return (Usual){ "talks", "appointment", "extend", 60, 0, open };
    case GP_FORM_DROP_IN:
      return (Usual){ "drop-in", "daily", "skip", 120, 0, open };
    case GP_FORM_WINDOW:
      return (Usual){ "medicine", "weekly", "skip", 60, 15, open };
    case GP_FORM_PRESENCE:
      return (Usual){ "presence", "weekly", "skip", 120, 0, open };
    case GP_FORM_STAY:
      return (Usual){ "medicine", "days", "hold", 0, 0, gp_length_new_weeks (6) };
    case GP_FORM_GROUP:
    default:
      return (Usual){ "treatment", "weekly", "extend", 120, 0, gp_length_new_count (8) };
    }
}

JsonObject *
gp_offering_options_create (const char *code, const char *name, GpForm form)
{
  JsonObject *object = json_object_new ();
  JsonArray *roles = json_array_new ();
  g_autofree char *short_name =
      g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), LONGEST_SHORT_NAME));
  Usual usual = get_usual (form);

  json_object_set_string_member (object, "code", code);
  set_words (object, "name", name);
  set_words (object, "short_name", g_strstrip (short_name));
  set_words (object, "description", name);
  json_object_set_string_member (object, "form", gp_form_get_nick (form));
  json_object_set_string_member (object, "family", usual.family);
  json_object_set_string_member (object, "rhythm", usual.rhythm);
  set_number (object, "minutes", usual.minutes);
  set_number (object, "slot_minutes", usual.slot_minutes);
  set_length (object, usual.length);
  json_object_set_string_member (object, "closed_days", usual.closed_days);
  json_object_set_boolean_member (object, "referral", FALSE);
  json_object_set_string_member (object, "consent", "never");
  json_array_add_string_element (roles, "behandler");
  json_object_set_array_member (object, "roles", roles);

  return object;
}
