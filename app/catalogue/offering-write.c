/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/catalogue/nick.h"
#include "app/catalogue/offering-private.h"

static void
write_words (JsonObject *object, const char *name, const GpWords *words)
{
  JsonObject *member = json_object_new ();

  json_object_set_string_member (member, "da", words->danish);
  json_object_set_string_member (member, "en", words->english);
  json_object_set_object_member (object, name, member);
}

/* 0 is what reading makes of a field that is absent. */
static void
write_number (JsonObject *object, const char *name, int number)
{
  if (number > 0)
    json_object_set_int_member (object, name, number);
}

static void
write_texts (JsonObject *object, const char *name, char **texts)
{
  JsonArray *member;

  if (texts[0] == NULL)
    return;

  member = json_array_new ();
  for (guint i = 0; texts[i] != NULL; i++)
    json_array_add_string_element (member, texts[i]);

  json_object_set_array_member (object, name, member);
}

static void
write_who (const GpOffering *offering, JsonObject *object)
{
  const char *consent = gp_consent_list_nicks ()[offering->consent];

  write_texts (object, "roles", offering->roles);
  write_number (object, "age_from", offering->age_from);
  write_number (object, "age_below", offering->age_below);
  write_number (object, "substitution_age_from", offering->substitution_age_from);
  if (offering->anonymous)
    json_object_set_boolean_member (object, "anonymous", TRUE);
  json_object_set_boolean_member (object, "referral", offering->referral);
  json_object_set_string_member (object, "consent", consent);
  write_texts (object, "after", offering->after);
}

JsonObject *
gp_offering_to_json (const GpOffering *offering)
{
  const char *closed_days = gp_closed_days_rule_get_nick (offering->closed_days);
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "code", offering->code);
  write_words (object, "name", &offering->name);
  write_words (object, "short_name", &offering->short_name);
  write_words (object, "description", &offering->description);
  json_object_set_string_member (object, "form", gp_form_get_nick (offering->form));
  json_object_set_string_member (object, "family", gp_family_get_nick (offering->family));
  gp_offering_write_when (offering, object);
  write_number (object, "slot_minutes", offering->slot_minutes);
  gp_offering_write_length (offering, object);
  write_number (object, "stop_plan", offering->stop_plan);
  json_object_set_string_member (object, "closed_days", closed_days);
  write_number (object, "capacity", offering->capacity);
  write_who (offering, object);
  write_texts (object, "ours", offering->ours);

  return object;
}
