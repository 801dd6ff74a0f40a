/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/event.h"

#include "app/feed/colour.h"
#include "app/feed/ical-time.h"
#include "app/feed/text.h"
#include "app/feed/vtimezone.h"

/* Each session keeps its id for life, also through undo and redo, and so its UID. RFC 7986, section
 * 5.3 asks for no host's name in it. */
static icalproperty *
new_uid (const GpSession *session, const char *domain)
{
  g_autofree char *uid =
      g_strdup_printf ("session-%" G_GINT64_FORMAT "@%s", session->base.id, domain);

  return icalproperty_new_uid (uid);
}

static void
add_revision (icalcomponent *component, GpRevision revision)
{
  struct icaltimetype modified = gp_ical_time_of_instant (revision.modified);

  /* With METHOD the DTSTAMP is when this text was made; it equals LAST-MODIFIED, so that the same
   * plan gives the same text. */
  icalcomponent_add_property (component, icalproperty_new_dtstamp (modified));
  icalcomponent_add_property (component, icalproperty_new_lastmodified (modified));
  icalcomponent_add_property (component, icalproperty_new_sequence (revision.sequence));
}

static icalproperty *
in_zone (icalproperty *property)
{
  icalproperty_add_parameter (property, icalparameter_new_tzid (GP_VTIMEZONE_ID));

  return property;
}

static void
add_days (icalcomponent *component, const GpSession *session)
{
  GpDay first = gp_moment_get_day (session->start);

  icalcomponent_add_property (component, icalproperty_new_dtstart (gp_ical_time_of_day (first)));
  icalcomponent_add_property (component,
                              icalproperty_new_dtend (gp_ical_time_of_day (first + session->days)));
}

/* Programs disagree about clock times in the hours that are skipped and repeated; not about UTC. */
static void
add_instants (icalcomponent *component, const GpSession *session)
{
  gint64 start = gp_zone_to_utc (session->start);
  gint64 end = start + session->minutes * 60;

  icalcomponent_add_property (component,
                              icalproperty_new_dtstart (gp_ical_time_of_instant (start)));
  icalcomponent_add_property (component, icalproperty_new_dtend (gp_ical_time_of_instant (end)));
}

static void
add_clock_times (icalcomponent *component, const GpSession *session)
{
  struct icaltimetype start = gp_ical_time_of_moment (session->start);
  struct icaltimetype end = gp_ical_time_of_moment (gp_session_get_end (session));

  icalcomponent_add_property (component, in_zone (icalproperty_new_dtstart (start)));
  icalcomponent_add_property (component, in_zone (icalproperty_new_dtend (end)));
}

static void
add_when (icalcomponent *component, const GpSession *session)
{
  if (session->days > 0)
    add_days (component, session);
  else if (gp_zone_touches_change (session->start, session->minutes))
    add_instants (component, session);
  else
    add_clock_times (component, session);
}

static void
add_texts (icalcomponent *component, const GpFeedEvent *event, const GpFeedWords *words)
{
  g_autofree char *summary = gp_feed_text_summarise (event->slice, event->session, words);
  g_autofree char *description = gp_feed_text_describe (event->slice, event->session, words);
  const char *location = gp_feed_text_locate (event->slice, event->session, words);

  icalcomponent_add_property (component, icalproperty_new_summary (summary));
  icalcomponent_add_property (component, icalproperty_new_description (description));

  if (location != NULL)
    icalcomponent_add_property (component, icalproperty_new_location (location));
}

static void
add_looks (icalcomponent *component, const GpFeedEvent *event, const GpFeedWords *words)
{
  const GpSeries *series = gp_slice_get_series (event->slice, event->session->series);
  const GpOffering *offering = gp_slice_get_offering (event->slice, series->offering);

  icalcomponent_add_property (
      component, icalproperty_new_categories (gp_feed_text_categorise (offering, words)));
  icalcomponent_add_property (component,
                              icalproperty_new_color (gp_feed_colour_of_offering (offering)));
}

static void
add_status (icalcomponent *component, gboolean cancelled)
{
  icalcomponent_add_property (
      component,
      icalproperty_new_status (cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
  icalcomponent_add_property (component, icalproperty_new_class (ICAL_CLASS_PRIVATE));

  /* It takes no time of anybody's any more. */
  if (cancelled)
    icalcomponent_add_property (component, icalproperty_new_transp (ICAL_TRANSP_TRANSPARENT));
}

icalcomponent *
gp_feed_event_new (const GpFeedEvent *event, const char *domain, const GpFeedWords *words)
{
  icalcomponent *component = icalcomponent_new (ICAL_VEVENT_COMPONENT);

  icalcomponent_add_property (component, new_uid (event->session, domain));
  add_revision (component, event->revision);
  add_when (component, event->session);
  add_texts (component, event, words);
  add_status (component, event->cancelled);
  add_looks (component, event, words);

  return component;
}
