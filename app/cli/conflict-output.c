/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/adjust-option.h"
#include "app/cli/conflict-output.h"
#include "app/plan/closures.h"

/* {"id", "series", "start"} */
static void
add_session (JsonBuilder *builder, const GpReading *reading, gint64 id)
{
  const GpSession *session = gp_slice_get_session (reading->slice, id);

  json_builder_begin_object (builder);
  gp_json_add_id (builder, "id", gp_reading_get_id (reading, id));
  gp_json_add_id (builder, "series", gp_reading_get_id (reading, session->series));
  if (session->days > 0)
    gp_json_add_day (builder, "start", gp_moment_get_day (session->start));
  else
    gp_json_add_moment (builder, "start", session->start);
  json_builder_end_object (builder);
}

/* {"staff": "MK"} and the like: what people call it. */
static void
add_named (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_begin_object (builder);
  gp_json_add_text (builder, name, text);
  json_builder_end_object (builder);
}

static char *
dup_closing_day (const GpReading *reading, const GpConflict *conflict)
{
  const GpSeries *series = gp_slice_get_series (reading->slice, conflict->series);
  GpSkipped closed;

  if (!gp_closures_find (reading->slice, series, gp_moment_get_day (conflict->start), &closed))
    return NULL;

  return gp_closures_describe (reading->slice, &closed, reading->language);
}

static void
add_with (JsonBuilder *builder, const GpReading *reading, const GpConflict *conflict)
{
  g_autofree char *closing_day = NULL;

  json_builder_set_member_name (builder, "with");
  switch (conflict->with_kind)
    {
    case GP_CONFLICT_WITH_SESSION:
      add_session (builder, reading, conflict->with);
      break;
    case GP_CONFLICT_WITH_ROOM:
      add_named (builder, "room", gp_slice_get_room (reading->slice, conflict->with)->name);
      break;
    case GP_CONFLICT_WITH_STAFF:
      add_named (builder, "staff", gp_slice_get_staff (reading->slice, conflict->with)->initials);
      break;
    case GP_CONFLICT_WITH_CLOSING_DAY:
      closing_day = dup_closing_day (reading, conflict);
      add_named (builder, "closing_day", closing_day);
      break;
    case GP_CONFLICT_WITH_NOTHING:
    default:
      json_builder_add_null_value (builder);
    }
}

static void
add_remedy (JsonBuilder *builder,
            const GpReading *reading,
            const GpConflict *conflict,
            const GpRemedy *remedy)
{
  const GpSession *session = gp_slice_get_session (reading->slice, conflict->session);
  const GpStaff *absent = gp_slice_get_staff (reading->slice, remedy->other);
  g_autofree char *text = gp_remedy_describe (reading->slice, conflict, remedy, reading->language);
  g_autofree char *slot = session->slot != GP_MOMENT_NONE ? gp_moment_format (session->slot) : NULL;
  g_autofree char *value = gp_adjust_option_dup_value (reading->slice, remedy);

  json_builder_begin_object (builder);
  gp_json_add_text (builder, "text", text);
  json_builder_set_member_name (builder, "apply");
  json_builder_begin_object (builder);
  gp_json_add_text (builder, "action", gp_adjust_option_get_action (remedy->kind));
  gp_json_add_id (builder, "session", gp_reading_get_id (reading, conflict->session));
  gp_json_add_text (builder, "slot", slot);
  gp_json_add_text (builder, "value", value);
  gp_json_add_text (builder, "for", absent != NULL ? absent->initials : NULL);
  json_builder_end_object (builder);
  json_builder_end_object (builder);
}

static void
add_conflict (JsonBuilder *builder, const GpReading *reading, const GpConflict *conflict)
{
  gboolean blocks = conflict->severity == GP_SEVERITY_BLOCKS;
  g_autofree char *what = gp_conflict_describe (reading->slice, conflict, reading->language);
  g_autofree char *why = gp_conflict_explain (reading->slice, conflict, reading->language);
  guint n_remedies = conflict->remedies != NULL ? conflict->remedies->len : 0;

  json_builder_begin_object (builder);
  gp_json_add_text (builder, "kind", gp_conflict_kind_get_nick (conflict->kind));
  gp_json_add_text (builder, "severity", blocks ? "blocks" : "warns");
  json_builder_set_member_name (builder, "session");
  add_session (builder, reading, conflict->session);
  add_with (builder, reading, conflict);
  gp_json_add_text (builder, "what", what);
  gp_json_add_text (builder, "why", why);

  json_builder_set_member_name (builder, "remedies");
  json_builder_begin_array (builder);
  for (guint i = 0; i < n_remedies; i++)
    add_remedy (builder, reading, conflict, &g_array_index (conflict->remedies, GpRemedy, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

void
gp_conflict_output_add_json_list (JsonBuilder *builder,
                                  const GpReading *reading,
                                  GPtrArray *conflicts)
{
  json_builder_begin_array (builder);
  for (guint i = 0; i < conflicts->len; i++)
    add_conflict (builder, reading, g_ptr_array_index (conflicts, i));
  json_builder_end_array (builder);
}

static void
append_remedies (GString *text, const GpReading *reading, const GpConflict *conflict)
{
  guint n_remedies = conflict->remedies != NULL ? conflict->remedies->len : 0;

  for (guint i = 0; i < n_remedies; i++)
    {
      const GpRemedy *remedy = &g_array_index (conflict->remedies, GpRemedy, i);
      g_autofree char *words =
          gp_remedy_describe (reading->slice, conflict, remedy, reading->language);

      g_string_append_printf (text, "    → %s\n", words);
    }
}

void
gp_conflict_output_append (GString *text, const GpReading *reading, GPtrArray *conflicts)
{
  for (guint i = 0; i < conflicts->len; i++)
    {
      const GpConflict *conflict = g_ptr_array_index (conflicts, i);
      g_autofree char *what = gp_conflict_describe (reading->slice, conflict, reading->language);
      g_autofree char *why = gp_conflict_explain (reading->slice, conflict, reading->language);
      const char *mark = conflict->severity == GP_SEVERITY_BLOCKS ? "✗" : "!";

      g_string_append_printf (text, "  %s %s\n    %s\n", mark, what, why);
      append_remedies (text, reading, conflict);
    }
}
