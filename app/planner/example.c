/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/example.h"

#include "app/catalogue/weekday-time.h"

/* In weeks, either way. */
#define FARTHEST 104

static void
read_item (
    GpExample *example, GpFields *fields, const char *item, JsonNode *node, GpExampleRead read)
{
  g_autofree char *place = g_strdup_printf ("%s: %s", fields->place, item);
  g_auto (GpFields) inner = { 0 };

  if (!JSON_NODE_HOLDS_OBJECT (node))
    {
      gp_fields_fail (fields, item, "this must be an object in braces: {…}");
      return;
    }

  gp_fields_init (&inner, json_node_get_object (node), place);
  read (example, &inner);
  gp_fields_leave (fields, &inner);
}

void
gp_example_read_list (GpExample *example, GpFields *fields, const char *name, GpExampleRead read)
{
  JsonArray *list;

  if (fields->error != NULL || !gp_fields_has (fields, name))
    return;

  if (!gp_fields_has_list (fields, name))
    {
      gp_fields_fail (fields, name, "this must be a list");
      return;
    }

  list = json_object_get_array_member (fields->object, name);

  for (guint i = 0; fields->error == NULL && i < json_array_get_length (list); i++)
    {
      g_autofree char *item = g_strdup_printf ("%s[%u]", name, i);

      read_item (example, fields, item, json_array_get_element (list, i), read);
    }
}

gboolean
gp_example_is_done (GpFields *fields, gboolean done)
{
  if (!done)
    g_prefix_error (&fields->error, "%s: ", fields->place);

  return done;
}

int
gp_example_read_week (GpFields *fields, const char *name)
{
  return gp_fields_get_number (fields, name, -FARTHEST, FARTHEST);
}

GpDay
gp_example_read_day (GpExample *example, GpFields *fields)
{
  const char *text = gp_fields_get_text (fields, "weekday", 2);
  int weekday = text != NULL ? gp_weekday_parse (text) : GP_MONDAY;

  if (weekday < 0)
    gp_fields_fail (fields, "weekday", "“%s” is not a weekday such as “mo”", text);

  return example->monday + 7 * gp_example_read_week (fields, "week") + weekday;
}

GpWeekdayTime
gp_example_parse_time (GpFields *fields, const char *name, const char *text)
{
  GpWeekdayTime time = { GP_MONDAY, -1, 0 };

  if (text != NULL && !gp_weekday_time_parse (text, &time))
    gp_fields_fail (fields, name,
                    "“%s” is not a weekday and time such as “mo 14:30” or “mo 14:30-16:00”", text);

  return time;
}

gint64
gp_example_read_room (GpExample *example, GpFields *fields)
{
  const char *name = gp_fields_get_text (fields, "room", 60);
  const GpRoom *room =
      name != NULL ? gp_slice_find_room (gp_proposal_get_slice (example->proposal), name) : NULL;

  if (name != NULL && room == NULL)
    gp_fields_fail (fields, "room", "there is no room “%s”", name);

  return room != NULL ? room->base.id : 0;
}

gint64
gp_example_find_staff (GpExample *example, GpFields *fields, const char *name, const char *initials)
{
  const GpStaff *staff = gp_slice_find_staff (gp_proposal_get_slice (example->proposal), initials);

  if (staff == NULL)
    gp_fields_fail (fields, name, "there is no staff member “%s”", initials);

  return staff != NULL ? staff->base.id : 0;
}
