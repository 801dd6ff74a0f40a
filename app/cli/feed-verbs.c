/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/lookup.h"
#include "app/cli/outcome.h"
#include "app/cli/subjects.h"
#include "app/cli/table.h"
#include "app/feed/link.h"
#include "app/feed/load.h"
#include "app/feed/publication.h"
#include "app/feed/rotate.h"

/* {"kind", "of", "file", "path"}; "of" is initials, a room's name, the id of a series, or null. */
static void
print_json_list (GpCommand *command, GPtrArray *links)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < links->len; i++)
    {
      const GpFeedLink *link = g_ptr_array_index (links, i);

      json_builder_begin_object (builder);
      gp_json_add_text (builder, "kind", gp_feed_link_get_kind_nick (link));
      if (link->kind == GP_FEED_SERIES)
        gp_json_add_id (builder, "of", link->of);
      else
        gp_json_add_text (builder, "of", link->name);
      gp_json_add_text (builder, "file", link->file);
      gp_json_add_text (builder, "path", link->path);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);

  gp_command_print_json (command, builder);
}

/* What a calendar is of, as people say it. (transfer full) */
static char *
dup_subject (const GpReading *reading, const GpFeedLink *link)
{
  switch (link->kind)
    {
    case GP_FEED_CENTRE:
      return g_strdup (gp_slice_get_centre (reading->slice)->name);
    case GP_FEED_SERIES:
      return gp_reading_dup_title (reading, gp_slice_get_series (reading->slice, link->of));
    case GP_FEED_STAFF:
    case GP_FEED_ROOM:
    default:
      return g_strdup (link->name);
    }
}

static void
print_list (GpCommand *command, const GpReading *reading, GPtrArray *links)
{
  g_autoptr (GpTable) table = gp_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  gp_table_add_row (table, C_ ("column", "Calendar of"), C_ ("column", "File"), NULL);
  for (guint i = 0; i < links->len; i++)
    {
      const GpFeedLink *link = g_ptr_array_index (links, i);
      g_autofree char *subject = dup_subject (reading, link);

      gp_table_add_row (table, subject, link->file, NULL);
    }

  gp_table_append (table, text);
  gp_command_print (command, text->str);
}

static gboolean
run_list (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = gp_command_open (command, GP_STORE_READ, error);
  g_autoptr (GpFeeds) feeds = planner != NULL ? gp_feeds_load (planner, error) : NULL;
  g_autoptr (GPtrArray) links = NULL;
  GpReading reading;

  if (feeds == NULL)
    return FALSE;

  links = gp_feed_link_list (feeds, gp_planner_get_store (planner), error);
  if (links == NULL)
    return FALSE;

  reading = gp_reading_new (planner, gp_feeds_get_slice (feeds));
  if (command->json)
    print_json_list (command, links);
  else
    print_list (command, &reading, links);

  return TRUE;
}

/* {"written", "unchanged", "removed"} */
static void
print_published (GpCommand *command, const GpPublished *published)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autofree char *text = NULL;

  if (!command->json)
    {
      text = g_strdup_printf (command->dry_run
                                  ? _ ("Calendars to write: %u, unchanged: %u, to remove: %u\n")
                                  : _ ("Calendars written: %u, unchanged: %u, removed: %u\n"),
                              published->written, published->unchanged, published->removed);
      gp_command_print (command, text);
      return;
    }

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "written");
  json_builder_add_int_value (builder, published->written);
  json_builder_set_member_name (builder, "unchanged");
  json_builder_add_int_value (builder, published->unchanged);
  json_builder_set_member_name (builder, "removed");
  json_builder_add_int_value (builder, published->removed);
  json_builder_end_object (builder);

  gp_command_print_json (command, builder);
}

static gboolean
run_publish (GpCommand *command, GError **error)
{
  const char *folder = gp_arguments_get (command->arguments, "to");
  g_autoptr (GpPlanner) planner =
      gp_command_open (command, command->dry_run ? GP_STORE_READ : GP_STORE_WRITE, error);
  GpPublished published = { 0 };

  if (planner == NULL)
    return FALSE;

  if (command->dry_run ? !gp_feed_compare (planner, folder, &published, error)
                       : !gp_feed_publish (planner, folder, &published, error))
    return FALSE;

  print_published (command, &published);
  return TRUE;
}

/* Whose calendar is meant: of is an id, 0 for the centre, and title is what people call it. */
typedef struct
{
  GpFeedKind kind;
  gint64 of;
  char *title;
} Target;

static gboolean
check_target (const GpArguments *arguments, gint64 *series, GError **error)
{
  static const char *const names[] = { "staff", "room", "series", "centre", NULL };

  if (!gp_arguments_check_exclusive (arguments, names, error) ||
      !gp_arguments_read_id (arguments, "series", series, error))
    return FALSE;

  for (guint i = 0; names[i] != NULL; i++)
    if (gp_arguments_has (arguments, names[i]))
      return TRUE;

  g_set_error_literal (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
                       _ ("One of --staff, --room, --series and --centre is missing"));
  return FALSE;
}

static gboolean
find_series (const GpReading *reading, gint64 id, Target *target, GError **error)
{
  const GpSeries *series = gp_slice_get_series (reading->slice, id);

  if (series == NULL)
    {
      g_set_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED, _ ("There is no series %d"),
                   (int) id);
      return FALSE;
    }

  *target = (Target){ GP_FEED_SERIES, id, gp_reading_dup_title (reading, series) };
  return TRUE;
}

static gboolean
find_target (const GpArguments *arguments,
             const GpReading *reading,
             gint64 series,
             Target *target,
             GError **error)
{
  const char *initials = gp_arguments_get (arguments, "staff");
  const char *name = gp_arguments_get (arguments, "room");
  const GpStaff *staff =
      initials != NULL ? gp_lookup_staff (reading->slice, initials, error) : NULL;
  const GpRoom *room = name != NULL ? gp_lookup_room (reading->slice, name, error) : NULL;
  const GpCentre *centre;

  if (series != 0)
    return find_series (reading, series, target, error);

  if (initials != NULL || name != NULL)
    {
      if (staff != NULL)
        *target = (Target){ GP_FEED_STAFF, staff->base.id, g_strdup (staff->initials) };
      else if (room != NULL)
        *target = (Target){ GP_FEED_ROOM, room->base.id, g_strdup (room->name) };

      return staff != NULL || room != NULL;
    }

  centre = gp_lookup_centre (reading->slice, error);
  if (centre == NULL)
    return FALSE;

  *target = (Target){ GP_FEED_CENTRE, 0, g_strdup (centre->name) };
  return TRUE;
}

static gboolean
run_rotate (GpCommand *command, GError **error)
{
  GpStoreMode mode = command->dry_run ? GP_STORE_READ : GP_STORE_WRITE;
  g_autoptr (GpPlanner) planner = NULL;
  g_autoptr (GpSlice) slice = NULL;
  g_autofree char *title = NULL;
  g_autofree char *note = NULL;
  Target target = { 0 };
  GpReading reading;
  gint64 series = 0;

  if (!check_target (command->arguments, &series, error))
    return FALSE;

  planner = gp_command_open (command, mode, error);
  slice = planner != NULL ? gp_planner_read_all_series (planner, error) : NULL;
  if (slice == NULL)
    return FALSE;

  reading = gp_reading_new (planner, slice);
  if (!find_target (command->arguments, &reading, series, &target, error))
    return FALSE;

  title = target.title;
  if (!command->dry_run && !gp_feed_rotate (planner, target.kind, target.of, error))
    return FALSE;

  /* Translators: %s is a staff member, room, series or centre. */
  note = g_strdup_printf (_ ("The calendar of %s has a new address"), title);
  gp_outcome_print_note (command, note);
  return TRUE;
}

static const GpOption publish_options[] = {
  { "to", N_ ("FOLDER"),
    N_ ("where to; it is remembered, and is what is meant where it is left out") },
  { NULL },
};

static const GpOption rotate_options[] = {
  { "staff", N_ ("AB"), N_ ("the calendar of a staff member") },
  { "room", N_ ("ROOM"), N_ ("the calendar of a room") },
  { "series", N_ ("ID"), N_ ("the calendar of a series") },
  { "centre", NULL, N_ ("the calendar of the whole centre") },
  { NULL },
};

static const GpOption no_options[] = { { NULL } };

static const GpVerb verbs[] = {
  { .name = "list",
    .summary = N_ ("Lists the calendars and their secret addresses."),
    .options = { no_options },
    .run = run_list },
  { .name = "publish",
    .summary = N_ ("Writes all calendars into a folder, and takes those out that are gone."),
    .more = N_ ("A file that has not changed is left untouched."),
    .options = { publish_options },
    .run = run_publish },
  { .name = "rotate",
    .summary = N_ ("Gives a calendar a new address; the old one is dead at once. This cannot be "
                   "undone."),
    .options = { rotate_options },
    .flags = GP_VERB_CHANGES,
    .run = run_rotate },
};

const GpSubject gp_feed_subject = {
  "feed",
  N_ ("calendars to subscribe to"),
  verbs,
  G_N_ELEMENTS (verbs),
};
