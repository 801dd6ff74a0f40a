/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <libical/ical.h>

#include "app/feed/feeds.h"
#include "centre.h"
#include "ratio.h"

/* Writing the centre's calendar from the plan in memory, against libical alone building the same
 * components from ready-made values and writing them out. Both give the same bytes. */
#define N_EVENTS 5000
#define GOAL 1.3

/* What is in one VEVENT. */
typedef struct
{
  struct icaltimetype modified;
  struct icaltimetype start;
  struct icaltimetype end;
  const char *uid;
  const char *zone; /* or NULL */
  const char *summary;
  const char *description;
  const char *location; /* or NULL */
  const char *categories;
  const char *colour;
  int sequence;
  enum icalproperty_status status;
  gboolean transparent;
} Event;

typedef struct
{
  GpSlice *slice;
  GHashTable *revisions;
  char *domain;
  GpMoment now;
  icalcomponent *parsed; /* the calendar read back: holds the texts of the events */
  icalcomponent *head;   /* a calendar without events */
  GArray *events;        /* Event */
  char *text;            /* what ours wrote last */
  char *peer_text;
} Bench;

static void
write_ours (gpointer data)
{
  Bench *bench = data;
  g_autoptr (GpFeeds) feeds =
      gp_feeds_new (bench->slice, bench->revisions, bench->domain, bench->now);

  g_free (bench->text);
  bench->text = gp_feeds_write (feeds, GP_FEED_CENTRE, 0);
}

static icalproperty *
in_zone (icalproperty *property, const char *zone)
{
  if (zone != NULL)
    icalproperty_add_parameter (property, icalparameter_new_tzid (zone));

  return property;
}

static icalcomponent *
build_event (const Event *event)
{
  icalcomponent *component = icalcomponent_new (ICAL_VEVENT_COMPONENT);

  icalcomponent_add_property (component, icalproperty_new_uid (event->uid));
  icalcomponent_add_property (component, icalproperty_new_dtstamp (event->modified));
  icalcomponent_add_property (component, icalproperty_new_lastmodified (event->modified));
  icalcomponent_add_property (component, icalproperty_new_sequence (event->sequence));
  icalcomponent_add_property (component,
                              in_zone (icalproperty_new_dtstart (event->start), event->zone));
  icalcomponent_add_property (component,
                              in_zone (icalproperty_new_dtend (event->end), event->zone));
  icalcomponent_add_property (component, icalproperty_new_summary (event->summary));
  icalcomponent_add_property (component, icalproperty_new_description (event->description));

  if (event->location != NULL)
    icalcomponent_add_property (component, icalproperty_new_location (event->location));

  icalcomponent_add_property (component, icalproperty_new_status (event->status));
  icalcomponent_add_property (component, icalproperty_new_class (ICAL_CLASS_PRIVATE));

  if (event->transparent)
    icalcomponent_add_property (component, icalproperty_new_transp (ICAL_TRANSP_TRANSPARENT));

  icalcomponent_add_property (component, icalproperty_new_categories (event->categories));
  icalcomponent_add_property (component, icalproperty_new_color (event->colour));

  return component;
}

static void
write_peer (gpointer data)
{
  Bench *bench = data;
  icalcomponent *calendar = icalcomponent_new_clone (bench->head);

  for (guint i = 0; i < bench->events->len; i++)
    icalcomponent_add_component (calendar, build_event (&g_array_index (bench->events, Event, i)));

  g_free (bench->peer_text);
  bench->peer_text = icalcomponent_as_ical_string_r (calendar);
  icalcomponent_free (calendar);
}

static icalproperty *
find (icalcomponent *component, icalproperty_kind kind)
{
  return icalcomponent_get_first_property (component, kind);
}

static Event
read_event (icalcomponent *component)
{
  icalproperty *start = find (component, ICAL_DTSTART_PROPERTY);
  icalproperty *location = find (component, ICAL_LOCATION_PROPERTY);
  icalparameter *zone = icalproperty_get_first_parameter (start, ICAL_TZID_PARAMETER);

  return (Event){
    .modified = icalproperty_get_dtstamp (find (component, ICAL_DTSTAMP_PROPERTY)),
    .start = icalproperty_get_dtstart (start),
    .end = icalproperty_get_dtend (find (component, ICAL_DTEND_PROPERTY)),
    .uid = icalcomponent_get_uid (component),
    .zone = zone != NULL ? icalparameter_get_tzid (zone) : NULL,
    .summary = icalcomponent_get_summary (component),
    .description = icalcomponent_get_description (component),
    .location = location != NULL ? icalproperty_get_location (location) : NULL,
    .categories = icalproperty_get_categories (find (component, ICAL_CATEGORIES_PROPERTY)),
    .colour = icalproperty_get_color (find (component, ICAL_COLOR_PROPERTY)),
    .sequence = icalcomponent_get_sequence (component),
    .status = icalproperty_get_status (find (component, ICAL_STATUS_PROPERTY)),
    .transparent = find (component, ICAL_TRANSP_PROPERTY) != NULL,
  };
}

/* What the peer builds is read from what ours wrote. */
static void
prepare_peer (Bench *bench)
{
  icalcomponent *event;

  write_ours (bench);
  bench->parsed = icalparser_parse_string (bench->text);
  bench->head = icalparser_parse_string (bench->text);
  bench->events = g_array_new (FALSE, FALSE, sizeof (Event));

  for (event = icalcomponent_get_first_component (bench->parsed, ICAL_VEVENT_COMPONENT);
       event != NULL;
       event = icalcomponent_get_next_component (bench->parsed, ICAL_VEVENT_COMPONENT))
    {
      Event one = read_event (event);

      g_array_append_val (bench->events, one);
    }

  while ((event = icalcomponent_get_first_component (bench->head, ICAL_VEVENT_COMPONENT)) != NULL)
    {
      icalcomponent_remove_component (bench->head, event);
      icalcomponent_free (event);
    }
}

/* Two years of the example centre hold more events than are wanted. */
static void
read_plan (Bench *bench, const char *path)
{
  g_autoptr (GpPlanner) planner = gp_bench_open (path, GP_STORE_CREATE);
  GpDay first = gp_bench_get_today () - 500;
  g_autoptr (GPtrArray) sessions = NULL;

  gp_bench_build_example (planner);
  gp_bench_add_years (planner, 1);
  bench->slice = gp_planner_read_days (planner, first, gp_planner_get_horizon (planner), NULL);
  bench->revisions = gp_store_list_revisions (gp_planner_get_store (planner), first, NULL);
  bench->domain = gp_store_dup_event_domain (gp_planner_get_store (planner));
  bench->now = gp_moment_new (first + 92, 0); /* how far a feed goes back */
  sessions = gp_slice_list_sessions (bench->slice, gp_feeds_get_first_day (bench->now), G_MAXINT32);

  for (guint i = N_EVENTS; i < sessions->len; i++)
    gp_slice_remove (bench->slice, GP_RECORD_SESSION,
                     ((GpSession *) g_ptr_array_index (sessions, i))->base.id);
}

static void
set_up (Bench *bench)
{
  g_autofree char *folder = g_dir_make_tmp ("gruppeplan-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "plan.db", NULL);

  read_plan (bench, path);
  g_unlink (path);
  g_rmdir (folder);
  prepare_peer (bench);
}

static void
tear_down (Bench *bench)
{
  g_array_unref (bench->events);
  icalcomponent_free (bench->head);
  icalcomponent_free (bench->parsed);
  g_free (bench->peer_text);
  g_free (bench->text);
  g_free (bench->domain);
  g_hash_table_unref (bench->revisions);
  gp_slice_unref (bench->slice);
}

int
main (void)
{
  Bench bench = { 0 };
  g_autofree char *what = NULL;
  g_autofree char *ours = NULL;
  g_autofree char *theirs = NULL;
  double seconds, peer_seconds;

  set_up (&bench);
  gp_bench_time_both (write_ours, &bench, write_peer, &bench, &seconds, &peer_seconds);
  g_assert_cmpstr (bench.text, ==, bench.peer_text);

  what = g_strdup_printf ("feed of %u events", bench.events->len);
  ours = g_strdup_printf ("%.1f ms", seconds * 1000);
  theirs = g_strdup_printf ("libical alone %.1f ms", peer_seconds * 1000);
  gp_bench_print_ratio (what, ours, theirs, seconds / peer_seconds, GP_GOAL_AT_MOST, GOAL);
  tear_down (&bench);

  return 0;
}
