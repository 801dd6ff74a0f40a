/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/draft.h"
#include "app/cli/lookup.h"
#include "app/cli/session-changes.h"
#include "app/planner/edit-session.h"

static gboolean
read_reach (const GpArguments *arguments, GpReach *reach, GError **error)
{
  static const char *const names[] = { "and-following", "all", NULL };

  *reach = gp_arguments_has (arguments, "and-following") ? GP_REACH_FOLLOWING
           : gp_arguments_has (arguments, "all")         ? GP_REACH_ALL
                                                         : GP_REACH_THIS;

  return gp_arguments_check_exclusive (arguments, names, error);
}

static char *
dup_title (GpDraft *draft, gint64 session)
{
  const GpSession *record = gp_slice_get_session (gp_draft_get_slice (draft), session);

  return gp_draft_dup_title (draft, record->series);
}

/* "Wed 25 Nov 10:00" */
static char *
format_moment (GpDraft *draft, GpMoment moment)
{
  g_autofree char *day =
      gp_names_format_short (gp_moment_get_day (moment), draft->command->environment.language);
  g_autofree char *time = gp_time_format (gp_moment_get_minute (moment));

  return g_strdup_printf ("%s %s", day, time);
}

gboolean
gp_session_changes_run_move (GpCommand *command, GError **error)
{
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *title = NULL;
  g_autofree char *when = NULL;
  g_autofree char *label = NULL;
  GpMoment start = GP_MOMENT_NONE;
  GpReach reach;
  gint64 session;

  if (!gp_arguments_read_operand_id (command->arguments, &session, error) ||
      !gp_arguments_read_moment (command->arguments, "start", &start, error) ||
      !read_reach (command->arguments, &reach, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  if (draft == NULL || !gp_edit_session_move (draft->proposal, session, start, reach, error))
    return FALSE;

  title = dup_title (draft, session);
  when = format_moment (draft, start);
  /* Translators: a series, and the day and time that one of its sessions is moved to. */
  label = g_strdup_printf (_ ("%s moved to %s"), title, when);
  return gp_draft_finish (draft, label, session, error);
}

/* Brings the series of a session into view, to say whether it replaces what is cancelled. */
static gboolean
find_replace (GpDraft *draft, gint64 session, gboolean *replace, GError **error)
{
  const GpArguments *arguments = draft->command->arguments;
  GpStore *store = gp_planner_get_store (draft->planner);
  g_autoptr (GpSlice) slice = gp_slice_new ();
  const GpSession *record;

  *replace = gp_arguments_has (arguments, "replace");
  if (*replace || gp_arguments_has (arguments, "no-replace"))
    return TRUE;

  if (!gp_store_load_session (store, slice, session, NULL, error))
    return FALSE;

  record = gp_slice_get_session (slice, session);
  *replace = record != NULL && record->session_kind == GP_SESSION_KIND_SESSION &&
             gp_edit_session_replaces_by_default (gp_slice_get_series (slice, record->series));

  return TRUE;
}

gboolean
gp_session_changes_run_cancel (GpCommand *command, GError **error)
{
  static const char *const choices[] = { "replace", "no-replace", NULL };
  const GpArguments *arguments = command->arguments;
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *title = NULL;
  g_autofree char *when = NULL;
  g_autofree char *label = NULL;
  gboolean replace;
  gint64 session;

  if (!gp_arguments_read_operand_id (arguments, &session, error) ||
      !gp_arguments_check_exclusive (arguments, choices, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  if (draft == NULL || !find_replace (draft, session, &replace, error) ||
      !gp_edit_session_cancel (draft->proposal, session, replace,
                               gp_arguments_get (arguments, "reason"), error))
    return FALSE;

  title = dup_title (draft, session);
  when = format_moment (draft, gp_slice_get_session (gp_draft_get_slice (draft), session)->start);
  /* Translators: a series, and the day and time of the session that is cancelled. */
  label = g_strdup_printf (_ ("%s cancelled %s"), title, when);
  return gp_draft_finish (draft, label, session, error);
}

static gboolean
find_staff (GpDraft *draft, const char *option, gint64 *id, GError **error)
{
  const char *initials = gp_arguments_get (draft->command->arguments, option);
  const GpStaff *staff;

  *id = 0;
  if (initials == NULL)
    return TRUE;

  staff = gp_lookup_staff (gp_draft_get_slice (draft), initials, error);
  if (staff == NULL)
    return FALSE;

  *id = staff->base.id;
  return TRUE;
}

gboolean
gp_session_changes_run_staff (GpCommand *command, GError **error)
{
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  gint64 session;
  gint64 substitute;
  gint64 absent;

  if (!gp_arguments_read_operand_id (command->arguments, &session, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  if (draft == NULL || !find_staff (draft, "substitute", &substitute, error) ||
      !find_staff (draft, "for", &absent, error) ||
      !gp_edit_session_substitute (draft->proposal, session, substitute, absent, error))
    return FALSE;

  title = dup_title (draft, session);
  /* Translators: initials of a substitute, and a series. */
  label = g_strdup_printf (_ ("%s leads %s"),
                           gp_slice_get_staff (gp_draft_get_slice (draft), substitute)->initials,
                           title);
  return gp_draft_finish (draft, label, session, error);
}

static char *
format_room_label (GpDraft *draft, gint64 session, const GpRoom *room)
{
  g_autofree char *title = dup_title (draft, session);

  /* Translators: a series, and the room of one or more of its sessions. */
  return room != NULL ? g_strdup_printf (_ ("%s moved to %s"), title, room->name)
                      : g_strdup_printf (_ ("%s has no room"), title);
}

gboolean
gp_session_changes_run_room (GpCommand *command, GError **error)
{
  const char *name = gp_arguments_get (command->arguments, "room");
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *label = NULL;
  const GpRoom *room;
  GpReach reach;
  gint64 session;

  if (!gp_arguments_read_operand_id (command->arguments, &session, error) ||
      !read_reach (command->arguments, &reach, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  if (draft == NULL)
    return FALSE;

  room = *name != '\0' ? gp_lookup_room (gp_draft_get_slice (draft), name, error) : NULL;
  if (room == NULL && *name != '\0')
    return FALSE;

  if (!gp_edit_session_set_room (draft->proposal, session, room != NULL ? room->base.id : 0, reach,
                                 error))
    return FALSE;

  label = format_room_label (draft, session, room);
  return gp_draft_finish (draft, label, session, error);
}

static gboolean
read_kind (const GpArguments *arguments, GpSessionKind *kind, GError **error)
{
  const char *word = gp_arguments_get (arguments, "kind");

  *kind = GP_SESSION_KIND_SESSION;
  if (word == NULL || gp_session_kind_parse (word, kind))
    return TRUE;

  g_set_error (error, GP_USAGE_ERROR, GP_USAGE_ERROR_FAILED,
               _ ("--kind: “%s” is none of session, stop-plan, extra"), word);
  return FALSE;
}

gboolean
gp_session_changes_run_add (GpCommand *command, GError **error)
{
  const GpArguments *arguments = command->arguments;
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *title = NULL;
  g_autofree char *when = NULL;
  g_autofree char *label = NULL;
  GpMoment start = GP_MOMENT_NONE;
  GpSessionKind kind;
  int minutes = 0;
  gint64 series = 0;
  gint64 session;

  if (!gp_arguments_read_id (arguments, "series", &series, error) ||
      !gp_arguments_read_moment (arguments, "start", &start, error) ||
      !gp_arguments_read_number (arguments, "minutes", 1, GP_MINUTES_A_DAY, &minutes, error) ||
      !read_kind (arguments, &kind, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  if (draft == NULL ||
      !gp_edit_session_add (draft->proposal, series, start, minutes, kind, &session, error))
    return FALSE;

  title = gp_draft_dup_title (draft, series);
  when = format_moment (draft, start);
  /* Translators: a series, and the day and time of a session that is added to it. */
  label = g_strdup_printf (_ ("%s added %s"), title, when);
  return gp_draft_finish (draft, label, session, error);
}
