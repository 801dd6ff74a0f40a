/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include <glib/gi18n-lib.h>

#include "app/catalogue/nick.h"
#include "app/catalogue/offering-private.h"
#include "app/catalogue/role.h"

#define LONGEST_CODE 12
#define LONGEST_NAME 80
#define LONGEST_SHORT_NAME 24
#define LONGEST_DESCRIPTION 400
#define OLDEST 120

static const char *const required_fields[] = {
  "code",   "name",        "short_name", "description", "form",    "family", "rhythm",
  "length", "closed_days", "roles",      "referral",    "consent", NULL,
};

static const char *const optional_fields[] = {
  "minutes",   "slot_minutes", "minutes_a_week",
  "weekdays",  "time",         "monthly",
  "stop_plan", "capacity",     "age_from",
  "age_below", "after",        "substitution_age_from",
  "anonymous", "ours",         NULL,
};

/* First of all, so that messages about the other fields can name the offering. */
static void
read_code (GpOffering *offering, GpFields *fields)
{
  const char *code = gp_fields_get_text (fields, "code", LONGEST_CODE);
  g_autofree char *before = NULL;

  if (code == NULL)
    return;

  if (strpbrk (code, " ,\"") != NULL)
    gp_fields_fail (fields, "code", _ ("“%s” has a space, a comma or a quotation mark"), code);

  before = g_steal_pointer (&fields->place);
  fields->place = g_strdup_printf ("%s \"%s\"", before, code);
  offering->code = g_strdup (code);
}

static void
read_what (GpOffering *offering, GpFields *fields)
{
  gp_fields_get_words (fields, "name", LONGEST_NAME, &offering->name);
  gp_fields_get_words (fields, "short_name", LONGEST_SHORT_NAME, &offering->short_name);
  gp_fields_get_words (fields, "description", LONGEST_DESCRIPTION, &offering->description);
  offering->form = gp_fields_get_word (fields, "form", gp_form_list_nicks ());
  offering->family = gp_fields_get_word (fields, "family", gp_family_list_nicks ());
}

static void
read_course (GpOffering *offering, GpFields *fields)
{
  offering->slot_minutes = gp_fields_get_number (fields, "slot_minutes", 1, GP_MINUTES_A_DAY);
  offering->stop_plan = gp_fields_get_number (fields, "stop_plan", 1, 20);
  offering->capacity = gp_fields_get_number (fields, "capacity", 1, 1000);
  offering->closed_days =
      gp_fields_get_word (fields, "closed_days", gp_closed_days_rule_list_nicks ());
}

static void
check_roles (const GpOffering *offering, GpFields *fields)
{
  if (offering->roles[0] == NULL)
    gp_fields_fail (fields, "roles", _ ("the list is empty"));

  for (guint i = 0; offering->roles[i] != NULL; i++)
    if (!g_strv_contains (gp_role_list (), offering->roles[i]))
      {
        g_autofree char *item = g_strdup_printf ("roles[%u]", i);
        g_autofree char *all = g_strjoinv (", ", (char **) gp_role_list ());

        gp_fields_fail (fields, item, _ ("“%s” is none of %s"), offering->roles[i], all);
      }
}

static void
read_who (GpOffering *offering, GpFields *fields)
{
  offering->roles = gp_fields_dup_texts (fields, "roles");
  offering->age_from = gp_fields_get_number (fields, "age_from", 1, OLDEST);
  offering->age_below = gp_fields_get_number (fields, "age_below", 1, OLDEST);
  offering->substitution_age_from =
      gp_fields_get_number (fields, "substitution_age_from", 1, OLDEST);
  offering->anonymous = gp_fields_get_boolean (fields, "anonymous");
  offering->referral = gp_fields_get_boolean (fields, "referral");
  offering->consent = gp_fields_get_word (fields, "consent", gp_consent_list_nicks ());
  offering->after = gp_fields_dup_texts (fields, "after");
  check_roles (offering, fields);
}

static void
read_ours (GpOffering *offering, GpFields *fields)
{
  offering->ours = gp_fields_dup_texts (fields, "ours");

  for (guint i = 0; offering->ours[i] != NULL; i++)
    if (!g_strv_contains (required_fields, offering->ours[i]) &&
        !g_strv_contains (optional_fields, offering->ours[i]))
      {
        g_autofree char *item = g_strdup_printf ("ours[%u]", i);

        gp_fields_fail (fields, item, _ ("there is no field “%s”"), offering->ours[i]);
      }
}

/* What one field says must suit the others. */
static void
check_form (const GpOffering *offering, GpFields *fields)
{
  gboolean window = offering->form == GP_FORM_WINDOW;

  if (window && offering->slot_minutes == 0)
    gp_fields_fail (fields, "slot_minutes", _ ("the field is missing"));
  else if (!window && offering->slot_minutes > 0)
    gp_fields_fail (fields, "slot_minutes", _ ("only a window has slots"));
  else if (offering->slot_minutes > offering->minutes)
    gp_fields_fail (fields, "slot_minutes", _ ("%d is more than the %d minutes of an opening"),
                    offering->slot_minutes, offering->minutes);

  if ((offering->form == GP_FORM_STAY) != (offering->rhythm == GP_RHYTHM_DAYS))
    gp_fields_fail (fields, "rhythm", _ ("a stay has the rhythm days, and only a stay"));
}

static void
check_course (const GpOffering *offering, GpFields *fields)
{
  gboolean count = offering->length.kind == GP_LENGTH_COUNT;

  if (offering->rhythm == GP_RHYTHM_ONCE && !(count && offering->length.count == 1))
    gp_fields_fail (fields, "length", _ ("what takes place once has 1 session"));

  if (offering->rhythm == GP_RHYTHM_DAYS && offering->length.kind != GP_LENGTH_WEEKS)
    gp_fields_fail (fields, "length", _ ("a stay lasts a number of weeks"));

  if (offering->stop_plan > 0 && !count)
    gp_fields_fail (fields, "stop_plan", _ ("only a course with a number of sessions has these"));

  if (offering->age_below > 0 && offering->age_below <= offering->age_from)
    gp_fields_fail (fields, "age_below", _ ("%d is not more than age_from, %d"),
                    offering->age_below, offering->age_from);
}

GpOffering *
gp_offering_new_from_json (JsonObject *object,
                           const char *catalogue,
                           const char *place,
                           GError **error)
{
  g_autoptr (GpOffering) offering = gp_offering_new ();
  g_auto (GpFields) fields = { 0 };

  gp_fields_init (&fields, object, place);
  read_code (offering, &fields);
  gp_fields_check_names (&fields, required_fields, optional_fields);

  read_what (offering, &fields);
  gp_offering_read_when (offering, &fields);
  gp_offering_read_length (offering, &fields);
  read_course (offering, &fields);
  read_who (offering, &fields);
  read_ours (offering, &fields);
  check_form (offering, &fields);
  check_course (offering, &fields);

  if (!gp_fields_finish (&fields, error))
    return NULL;

  offering->catalogue = g_strdup (catalogue);
  return g_steal_pointer (&offering);
}
