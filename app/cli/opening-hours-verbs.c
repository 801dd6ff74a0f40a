/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/cli/draft.h"
#include "app/cli/lookup.h"
#include "app/cli/reading.h"
#include "app/cli/subjects.h"
#include "app/cli/table.h"
#include "app/planner/edit-centre.h"

/* "24:00" is midnight at the end of the day. */
static int
read_time (const char *text)
{
  return g_str_equal (text, "24:00") ? GP_MINUTES_A_DAY : gp_time_parse (text);
}

static char *
format_time (int minute)
{
  return minute == GP_MINUTES_A_DAY ? g_strdup ("24:00") : gp_time_format (minute);
}

static gboolean
read_hours (const char *text, int *from, int *to)
{
  g_auto (GStrv) times = g_strsplit (text, "-", 2);

  *from = *to = 0;
  if (g_str_equal (text, "closed"))
    return TRUE;

  if (g_strv_length (times) != 2)
    return FALSE;

  *from = read_time (times[0]);
  *to = read_time (times[1]);
  return *from >= 0 && *to > *from;
}

/* "mo=07:00-22:00", "su=closed" */
static gboolean
read_weekday (const char *text, GpOpeningHours *hours)
{
  g_auto (GStrv) parts = g_strsplit (text, "=", 2);
  int weekday = parts[0] != NULL ? gp_weekday_parse (parts[0]) : -1;

  return weekday >= 0 && parts[1] != NULL &&
         read_hours (parts[1], &hours->from[weekday], &hours->to[weekday]);
}

static gboolean
read_weekdays (const GpArguments *arguments, GpOpeningHours *hours, GError **error)
{
  const char *const *texts = gp_arguments_list_operands (arguments);

  for (; *texts != NULL; texts++)
    if (!read_weekday (*texts, hours))
      {
        g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                     _ ("“%s” is not a weekday's hours such as mo=08:00-16:00 or su=closed"),
                     *texts);
        return FALSE;
      }

  return TRUE;
}

static gboolean
run_set (GpCommand *command, GError **error)
{
  GpOpeningHours hours = gp_opening_hours_new_default ();
  g_autoptr (GpDraft) draft = NULL;
  const GpCentre *centre;

  /* Once to see whether it can be read, before a plan is opened; once over what the centre has. */
  if (!read_weekdays (command->arguments, &hours, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  centre = draft != NULL ? gp_lookup_centre (gp_draft_get_slice (draft), error) : NULL;
  if (centre == NULL)
    return FALSE;

  hours = centre->opening_hours;
  return read_weekdays (command->arguments, &hours, error) &&
         gp_edit_centre_set_opening_hours (draft->proposal, &hours, error) &&
         gp_draft_finish (draft, _ ("Opening hours changed"), 0, error);
}

static void
add_hours (JsonBuilder *builder, int from, int to)
{
  g_autofree char *opens = format_time (from);
  g_autofree char *closes = format_time (to);

  json_builder_begin_object (builder);
  gp_json_add_text (builder, "from", opens);
  gp_json_add_text (builder, "to", closes);
  json_builder_end_object (builder);
}

/* {"mo": {"from": "07:00", "to": "22:00"}, …, "su": null} */
static void
print_json (GpCommand *command, const GpOpeningHours *hours)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  for (int weekday = GP_MONDAY; weekday <= GP_SUNDAY; weekday++)
    {
      json_builder_set_member_name (builder, gp_weekday_get_code (weekday));
      if (hours->to[weekday] == 0)
        json_builder_add_null_value (builder);
      else
        add_hours (builder, hours->from[weekday], hours->to[weekday]);
    }
  json_builder_end_object (builder);

  gp_command_print_json (command, builder);
}

static void
print_words (GpCommand *command, const GpOpeningHours *hours)
{
  GpLanguage language = command->environment.language;
  g_autoptr (GpTable) table = gp_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  for (int weekday = GP_MONDAY; weekday <= GP_SUNDAY; weekday++)
    {
      g_autofree char *from = format_time (hours->from[weekday]);
      g_autofree char *to = format_time (hours->to[weekday]);
      g_autofree char *times = g_strdup_printf ("%s–%s", from, to);

      gp_table_add_row (table, gp_weekday_get_name (weekday, language),
                        hours->to[weekday] == 0 ? C_ ("opening hours", "closed") : times, NULL);
    }

  gp_table_append (table, text);
  gp_command_print (command, text->str);
}

static gboolean
run_show (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = gp_command_open (command, GP_STORE_READ, error);
  g_autoptr (GpSlice) slice = planner != NULL ? gp_planner_read_all_series (planner, error) : NULL;
  const GpCentre *centre = slice != NULL ? gp_lookup_centre (slice, error) : NULL;

  if (centre == NULL)
    return FALSE;

  if (command->json)
    print_json (command, &centre->opening_hours);
  else
    print_words (command, &centre->opening_hours);

  return TRUE;
}

static const GpOption no_options[] = { { NULL } };

static const GpVerb verbs[] = {
  { .name = "show",
    .summary = N_ ("Shows when the house is open."),
    .options = { no_options },
    .run = run_show },
  { .name = "set",
    .summary = N_ ("Sets when the house is open on the weekdays that are named."),
    .more = N_ ("As in: opening-hours set mo=08:00-16:00 th=08:00-18:00 su=closed"),
    .operand = N_ ("WEEKDAY=HOURS"),
    .operand_use = GP_OPERAND_MANY,
    .options = { no_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = run_set },
};

const GpSubject gp_opening_hours_subject = {
  "opening-hours",
  N_ ("when the house is open"),
  verbs,
  G_N_ELEMENTS (verbs),
};
