/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "describe.h"

static char *
or_none (char *text)
{
  if (*text != '\0')
    return text;

  g_free (text);
  return g_strdup ("-");
}

static char *
describe_session (const GpOffering *offering)
{
  if (offering->minutes == 0)
    return g_strdup ("whole days");

  if (offering->slot_minutes > 0)
    return g_strdup_printf ("%d by %d", offering->minutes, offering->slot_minutes);

  return g_strdup_printf ("%d", offering->minutes);
}

static char *
describe_when (const GpOffering *offering)
{
  g_autofree char *kind = gp_rhythm_kind_format (offering->rhythm, offering->interval);
  GString *text = g_string_new (kind);

  for (guint i = 0; i < offering->n_times; i++)
    {
      const GpWeekdayTime *each = &offering->times[i];
      g_autofree char *time = gp_time_format (each->time);

      g_string_append_printf (text, " %s=%s+%d", gp_weekday_get_code (each->weekday), time,
                              each->minutes);
    }

  if (offering->minutes_a_week > 0)
    g_string_append_printf (text, ", %d a week", offering->minutes_a_week);
  if (offering->monthly_most > 0)
    g_string_append_printf (text, ", %d-%d a month", offering->monthly_least,
                            offering->monthly_most);

  return g_string_free (text, FALSE);
}

static char *
describe_weeks (const GpOffering *offering)
{
  if (offering->length_most == 0)
    return g_strdup_printf ("%d weeks", offering->length.count);

  if (offering->length_least == 0 && offering->length.count == offering->length_most)
    return g_strdup_printf ("up to %d weeks", offering->length_most);

  if (offering->length_least == 0)
    return g_strdup_printf ("up to %d weeks, usually %d", offering->length_most,
                            offering->length.count);

  return g_strdup_printf ("%d-%d weeks, usually %d", offering->length_least, offering->length_most,
                          offering->length.count);
}

static char *
describe_length (const GpOffering *offering)
{
  int count = offering->length.count;

  if (offering->length.kind == GP_LENGTH_WEEKS)
    return describe_weeks (offering);

  if (offering->length.kind == GP_LENGTH_OPEN && offering->length_most == 0)
    return g_strdup ("open");

  if (offering->length.kind == GP_LENGTH_OPEN)
    return g_strdup_printf ("%d-%d sessions", offering->length_least, offering->length_most);

  if (offering->stop_plan > 0)
    return g_strdup_printf ("%d sessions + %d", count, offering->stop_plan);

  return g_strdup_printf (count == 1 ? "%d session" : "%d sessions", count);
}

static char *
describe_ages (const GpOffering *offering)
{
  if (offering->substitution_age_from > 0)
    return g_strdup_printf ("s%d", offering->substitution_age_from);

  if (offering->age_below > 0)
    return g_strdup_printf ("%d-%d", offering->age_from, offering->age_below);

  return offering->age_from > 0 ? g_strdup_printf ("%d-", offering->age_from) : g_strdup ("any");
}

static char *
describe_rules (const GpOffering *offering)
{
  static const char *const consents[] = { "never", "as-needed", "required" };
  g_autofree char *after = g_strjoinv (" ", offering->after);

  return g_strconcat (offering->referral ? "referral " : "", consents[offering->consent],
                      offering->anonymous ? " anonymous" : "", *after == '\0' ? "" : " after ",
                      after, NULL);
}

char **
describe_offering (const GpOffering *offering)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new ();

  g_ptr_array_add (cells, g_strdup (offering->code));
  g_ptr_array_add (cells, g_strdup (offering->name.danish));
  g_ptr_array_add (cells, g_strdup (gp_form_get_nick (offering->form)));
  g_ptr_array_add (cells, g_strdup (gp_family_get_nick (offering->family)));
  g_ptr_array_add (cells, describe_session (offering));
  g_ptr_array_add (cells, describe_when (offering));
  g_ptr_array_add (cells, describe_length (offering));
  g_ptr_array_add (cells, g_strdup (gp_closed_days_rule_get_nick (offering->closed_days)));
  g_ptr_array_add (cells, offering->capacity > 0 ? g_strdup_printf ("%d", offering->capacity)
                                                 : g_strdup ("-"));
  g_ptr_array_add (cells, describe_ages (offering));
  g_ptr_array_add (cells, describe_rules (offering));
  g_ptr_array_add (cells, g_strjoinv (" ", offering->roles));
  g_ptr_array_add (cells, or_none (g_strjoinv (" ", offering->ours)));
  g_ptr_array_add (cells, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&cells), FALSE);
}
