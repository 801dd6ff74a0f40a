/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/calendar.h"

#include "app/feed/colour.h"
#include "app/feed/text.h"
#include "app/feed/vtimezone.h"

#define REFRESH_SECONDS 3600
#define LAST_LINE "END:VCALENDAR\r\n"

static const char *
choose_colour (GpSlice *slice, GpFeedKind kind, gint64 of)
{
  const GpSeries *series;

  if (kind != GP_FEED_SERIES)
    return gp_feed_colour_of_mixed ();

  series = gp_slice_get_series (slice, of);

  return gp_feed_colour_of_offering (gp_slice_get_offering (slice, series->offering));
}

static icalproperty *
new_x (const char *name, const char *value)
{
  icalproperty *property = icalproperty_new_x (value);

  icalproperty_set_x_name (property, name);

  return property;
}

static void
add_looks (icalcomponent *calendar, const char *name, const char *colour)
{
  icalcomponent_add_property (calendar, icalproperty_new_name (name));
  icalcomponent_add_property (calendar, new_x ("X-WR-CALNAME", name));
  icalcomponent_add_property (calendar, icalproperty_new_color (colour));
}

static void
add_refreshing (icalcomponent *calendar)
{
  struct icaldurationtype interval = icaldurationtype_from_int (REFRESH_SECONDS);
  g_autofree char *text = icaldurationtype_as_ical_string_r (interval);

  icalcomponent_add_property (calendar, icalproperty_new_refreshinterval (interval));
  icalcomponent_add_property (calendar, new_x ("X-PUBLISHED-TTL", text));
}

static icalcomponent *
new_calendar (const char *name, const char *colour)
{
  icalcomponent *calendar = icalcomponent_new (ICAL_VCALENDAR_COMPONENT);

  icalcomponent_add_property (calendar, icalproperty_new_version ("2.0"));
  icalcomponent_add_property (calendar, icalproperty_new_prodid ("-//Gruppeplan//Gruppeplan//EN"));
  icalcomponent_add_property (calendar, icalproperty_new_calscale ("GREGORIAN"));
  icalcomponent_add_property (calendar, icalproperty_new_method (ICAL_METHOD_PUBLISH));
  add_looks (calendar, name, colour);
  add_refreshing (calendar);
  icalcomponent_add_component (calendar, gp_vtimezone_new ());

  return calendar;
}

void
gp_feed_calendar_begin (
    GString *text, GpSlice *slice, GpFeedKind kind, gint64 of, const GpFeedWords *words)
{
  g_autofree char *name = gp_feed_text_name_calendar (slice, kind, of, words);
  icalcomponent *calendar = new_calendar (name, choose_colour (slice, kind, of));
  g_autofree char *whole = icalcomponent_as_ical_string_r (calendar);

  icalcomponent_free (calendar);
  g_return_if_fail (g_str_has_suffix (whole, LAST_LINE));
  g_string_append_len (text, whole, strlen (whole) - strlen (LAST_LINE));
}

void
gp_feed_calendar_end (GString *text)
{
  g_string_append (text, LAST_LINE);
}
