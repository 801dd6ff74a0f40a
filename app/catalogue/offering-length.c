/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/catalogue/offering-private.h"

/* Bounds that catch a slip of the finger: ten years of weeks. */
#define MOST_SESSIONS 500
#define MOST_WEEKS 520

/* {"sessions": 8}, or {"sessions": [1, 3]} for talks that are agreed one at a time: no number is
 * the course's own unless "usually" says one. */
static void
read_sessions (GpOffering *offering, GpFields *fields)
{
  int usually;

  if (!gp_fields_has_list (fields, "sessions"))
    {
      offering->length =
          gp_length_new_count (gp_fields_get_number (fields, "sessions", 1, MOST_SESSIONS));
      return;
    }

  gp_fields_get_range (fields, "sessions", 1, MOST_SESSIONS, &offering->length_least,
                       &offering->length_most);
  usually = gp_fields_get_number (fields, "usually", offering->length_least, offering->length_most);
  offering->length = usually > 0 ? gp_length_new_count (usually) : gp_length_new_open ();
}

/* {"weeks": 10}, or {"weeks": [6, 12]} that begins as the shortest unless "usually" says more. */
static void
read_weeks (GpOffering *offering, GpFields *fields)
{
  int usually;

  if (!gp_fields_has_list (fields, "weeks"))
    {
      offering->length =
          gp_length_new_weeks (gp_fields_get_number (fields, "weeks", 1, MOST_WEEKS));
      return;
    }

  gp_fields_get_range (fields, "weeks", 1, MOST_WEEKS, &offering->length_least,
                       &offering->length_most);
  usually = gp_fields_get_number (fields, "usually", offering->length_least, offering->length_most);
  offering->length = gp_length_new_weeks (usually > 0 ? usually : offering->length_least);
}

/* {"up_to_weeks": 8} that lasts as long as it may unless "usually" says less. */
static void
read_up_to_weeks (GpOffering *offering, GpFields *fields)
{
  int usually;

  offering->length_most = gp_fields_get_number (fields, "up_to_weeks", 1, MOST_WEEKS);
  usually = gp_fields_get_number (fields, "usually", 1, offering->length_most);
  offering->length = gp_length_new_weeks (usually > 0 ? usually : offering->length_most);
}

static void
read_open (GpOffering *offering, GpFields *fields)
{
  if (!gp_fields_get_boolean (fields, "open"))
    gp_fields_fail (fields, "open", _ ("this can only be true"));

  offering->length = gp_length_new_open ();
}

typedef struct
{
  const char *field;
  void (*read) (GpOffering *offering, GpFields *fields);
} Way;

static const Way ways[] = {
  { "sessions", read_sessions },
  { "weeks", read_weeks },
  { "up_to_weeks", read_up_to_weeks },
  { "open", read_open },
};

void
gp_offering_read_length (GpOffering *offering, GpFields *fields)
{
  static const char *const required[] = { NULL };
  static const char *const optional[] = { "sessions", "weeks",   "up_to_weeks",
                                          "open",     "usually", NULL };
  g_auto (GpFields) length = { 0 };
  const Way *way = NULL;
  guint n_ways = 0;

  gp_fields_enter (fields, "length", &length);
  gp_fields_check_names (&length, required, optional);

  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    if (gp_fields_has (&length, ways[i].field))
      {
        way = &ways[i];
        n_ways++;
      }

  if (n_ways == 1)
    way->read (offering, &length);
  else if (length.error == NULL)
    gp_fields_fail (fields, "length", _ ("this needs one of sessions, weeks, up_to_weeks, open"));

  if (gp_fields_has (&length, "usually") && offering->length_most == 0)
    gp_fields_fail (&length, "usually", _ ("this belongs to a range, such as [6, 12]"));

  gp_fields_leave (fields, &length);
}

/* What reading makes of the same range when "usually" is not said. */
static GpLength
get_usual (const GpOffering *offering, gboolean weeks)
{
  if (!weeks)
    return gp_length_new_open ();

  return gp_length_new_weeks (offering->length_least > 0 ? offering->length_least
                                                         : offering->length_most);
}

static void
write_range (const GpOffering *offering, JsonObject *length)
{
  gboolean weeks = offering->length.kind == GP_LENGTH_WEEKS;
  JsonArray *range;

  if (offering->length_least == 0)
    json_object_set_int_member (length, "up_to_weeks", offering->length_most);
  else
    {
      range = json_array_new ();
      json_array_add_int_element (range, offering->length_least);
      json_array_add_int_element (range, offering->length_most);
      json_object_set_array_member (length, weeks ? "weeks" : "sessions", range);
    }

  if (offering->length.count != get_usual (offering, weeks).count)
    json_object_set_int_member (length, "usually", offering->length.count);
}

void
gp_offering_write_length (const GpOffering *offering, JsonObject *object)
{
  JsonObject *length = json_object_new ();

  json_object_set_object_member (object, "length", length);

  if (offering->length_most > 0)
    write_range (offering, length);
  else if (offering->length.kind == GP_LENGTH_COUNT)
    json_object_set_int_member (length, "sessions", offering->length.count);
  else if (offering->length.kind == GP_LENGTH_WEEKS)
    json_object_set_int_member (length, "weeks", offering->length.count);
  else
    json_object_set_boolean_member (length, "open", TRUE);
}
