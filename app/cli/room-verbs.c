/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/draft.h"
#include "app/cli/lookup.h"
#include "app/cli/reading.h"
#include "app/cli/subjects.h"
#include "app/cli/table.h"
#include "app/planner/edit-resource.h"

#define MOST_PEOPLE 9999

static gboolean
read_capacity (const GpArguments *arguments, int *capacity, GError **error)
{
  return gp_arguments_read_number (arguments, "capacity", 0, MOST_PEOPLE, capacity, error);
}

static gboolean
run_add (GpCommand *command, GError **error)
{
  const char *name = gp_arguments_get (command->arguments, "name");
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *label = g_strdup_printf (_ ("%s added"), name);
  int capacity = 0;
  gint64 id;

  if (!read_capacity (command->arguments, &capacity, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  return draft != NULL && gp_edit_room_add (draft->proposal, name, capacity, &id, error) &&
         gp_draft_finish (draft, label, id, error);
}

/* A draft, and the room that the operand names in it. */
static GpDraft *
find (GpCommand *command, const GpRoom **room, GError **error)
{
  g_autoptr (GpDraft) draft = gp_draft_new (command, error);

  if (draft == NULL)
    return NULL;

  *room = gp_lookup_room (gp_draft_get_slice (draft), gp_arguments_get_operand (command->arguments),
                          error);

  return *room != NULL ? g_steal_pointer (&draft) : NULL;
}

static gboolean
run_edit (GpCommand *command, GError **error)
{
  const GpRoom *room;
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *label = NULL;
  int capacity = -1;
  gint64 id;

  if (!read_capacity (command->arguments, &capacity, error))
    return FALSE;

  draft = find (command, &room, error);
  if (draft == NULL)
    return FALSE;

  id = room->base.id;
  label = g_strdup_printf (_ ("%s changed"), room->name);
  return gp_edit_room_change (draft->proposal, id, gp_arguments_get (command->arguments, "name"),
                              capacity, error) &&
         gp_draft_finish (draft, label, id, error);
}

static gboolean
run_end (GpCommand *command, GError **error)
{
  GpDay last = gp_moment_get_day (gp_command_get_now (command));
  const GpRoom *room;
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *label = NULL;
  gint64 id;

  if (!gp_arguments_read_day (command->arguments, "date", &last, error))
    return FALSE;

  draft = find (command, &room, error);
  if (draft == NULL)
    return FALSE;

  id = room->base.id;
  label = g_strdup_printf (_ ("%s ended"), room->name);
  return gp_edit_room_end (draft->proposal, id, last, error) &&
         gp_draft_finish (draft, label, id, error);
}

static void
add_json (JsonBuilder *builder, const GpRoom *room)
{
  json_builder_begin_object (builder);
  gp_json_add_id (builder, "id", room->base.id);
  gp_json_add_text (builder, "name", room->name);
  gp_json_add_number (builder, "capacity", room->capacity);
  gp_json_add_day (builder, "ended", room->ended);
  json_builder_end_object (builder);
}

static void
add_row (GpTable *table, const GpReading *reading, const GpRoom *room)
{
  g_autofree char *capacity = gp_reading_format_number (room->capacity);
  g_autofree char *ended = gp_reading_format_day (reading, room->ended);

  gp_table_add_row (table, room->name, capacity, ended, NULL);
}

static void
print (GpCommand *command, const GpReading *reading, GPtrArray *rooms)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GpTable) table = gp_table_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  json_builder_begin_array (builder);
  gp_table_add_row (table, C_ ("column", "Room"), C_ ("column", "Holds"), C_ ("column", "Last day"),
                    NULL);
  for (guint i = 0; i < rooms->len; i++)
    {
      add_json (builder, g_ptr_array_index (rooms, i));
      add_row (table, reading, g_ptr_array_index (rooms, i));
    }
  json_builder_end_array (builder);

  gp_table_append (table, text);
  if (command->json)
    gp_command_print_json (command, builder);
  else
    gp_command_print (command, text->str);
}

static gboolean
run_list (GpCommand *command, GError **error)
{
  g_autoptr (GpPlanner) planner = gp_command_open (command, GP_STORE_READ, error);
  g_autoptr (GpSlice) slice = planner != NULL ? gp_planner_read_all_series (planner, error) : NULL;
  g_autoptr (GPtrArray) rooms = NULL;
  GpReading reading;

  if (slice == NULL)
    return FALSE;

  reading = gp_reading_new (planner, slice);
  rooms = gp_slice_list (slice, GP_RECORD_ROOM);
  print (command, &reading, rooms);

  return TRUE;
}

static const GpOption add_options[] = {
  { "name", N_ ("TEXT"), N_ ("what people call it"), GP_OPTION_REQUIRED },
  { "capacity", N_ ("N"), N_ ("how many people it holds; 0 where nobody counts"),
    GP_OPTION_REQUIRED },
  { NULL },
};

static const GpOption edit_options[] = {
  { "name", N_ ("TEXT"), N_ ("a new name") },
  { "capacity", N_ ("N"), N_ ("how many people it holds; 0 where nobody counts") },
  { NULL },
};

static const GpOption end_options[] = {
  { "date", N_ ("DATE"), N_ ("the last day; else today") },
  { NULL },
};

static const GpOption no_options[] = { { NULL } };

static const GpVerb verbs[] = {
  { .name = "add",
    .summary = N_ ("Adds a room, or another named place."),
    .options = { add_options },
    .flags = GP_VERB_CHANGES,
    .run = run_add },
  { .name = "list",
    .summary = N_ ("Lists the rooms."),
    .options = { no_options },
    .run = run_list },
  { .name = "edit",
    .summary = N_ ("Changes a room; what is not given stays."),
    .operand = N_ ("ROOM"),
    .operand_use = GP_OPERAND_ONE,
    .options = { edit_options },
    .flags = GP_VERB_CHANGES | GP_VERB_NEEDS_ANY | GP_VERB_CONFLICTS,
    .run = run_edit },
  { .name = "end",
    .summary = N_ ("Says the last day of a room."),
    .operand = N_ ("ROOM"),
    .operand_use = GP_OPERAND_ONE,
    .options = { end_options },
    .flags = GP_VERB_CHANGES,
    .run = run_end },
};

const GpSubject gp_room_subject = {
  "room",
  N_ ("where the sessions are held"),
  verbs,
  G_N_ELEMENTS (verbs),
};
