/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/draft.h"
#include "app/cli/series-options.h"
#include "app/cli/series-show.h"
#include "app/cli/subjects.h"

static gboolean
run_add (GpCommand *command, GError **error)
{
  const GpArguments *arguments = command->arguments;
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  gint64 id;

  request->offering = g_strdup (gp_arguments_get (arguments, "offering"));
  if (!gp_arguments_read_day (arguments, "start", &request->start, error) ||
      !gp_series_options_read (arguments, request, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  if (draft == NULL ||
      !gp_series_options_resolve (arguments, gp_draft_get_slice (draft), request, error) ||
      !gp_edit_series_add (draft->proposal, request, &id, error))
    return FALSE;

  title = gp_draft_dup_title (draft, id);
  label = g_strdup_printf (_ ("%s created"), title);
  return gp_draft_finish (draft, label, id, error);
}

/* The id of session k of the course; 0 where k is 0. */
static gboolean
find_session (GpDraft *draft, gint64 series, int number, gint64 *session, GError **error)
{
  g_autoptr (GpSlice) slice = gp_planner_read_series (draft->planner, series, error);
  g_autoptr (GPtrArray) sessions = slice != NULL ? gp_slice_list_sessions_of (slice, series) : NULL;

  if (slice == NULL)
    return FALSE;

  *session = 0;
  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *each = g_ptr_array_index (sessions, i);

      if (number > 0 && each->number == number && each->session_kind == GP_SESSION_KIND_SESSION)
        *session = each->base.id;
    }

  if (number == 0 || *session != 0)
    return TRUE;

  g_set_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED,
               _ ("The series has no session %d"), number);
  return FALSE;
}

static gboolean
change (GpDraft *draft, gint64 series, int from, GpSeriesRequest *request, GError **error)
{
  const GpArguments *arguments = draft->command->arguments;
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  gint64 session;

  if (!find_session (draft, series, from, &session, error) ||
      !gp_series_options_resolve (arguments, gp_draft_get_slice (draft), request, error) ||
      !gp_edit_series_change (draft->proposal, series, session, request, error))
    return FALSE;

  title = gp_draft_dup_title (draft, series);
  label = g_strdup_printf (_ ("%s changed"), title);
  return gp_draft_finish (draft, label, series, error);
}

static gboolean
run_edit (GpCommand *command, GError **error)
{
  const GpArguments *arguments = command->arguments;
  g_autoptr (GpSeriesRequest) request = gp_series_request_new ();
  g_autoptr (GpDraft) draft = NULL;
  gint64 series;
  int from = 0;

  if (!gp_arguments_read_operand_id (arguments, &series, error) ||
      !gp_arguments_read_day (arguments, "start", &request->start, error) ||
      !gp_arguments_read_number (arguments, "from-session", 1, G_MAXINT, &from, error) ||
      !gp_series_options_read (arguments, request, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  return draft != NULL && change (draft, series, from, request, error);
}

static gboolean
run_end (GpCommand *command, GError **error)
{
  GpDay last = gp_moment_get_day (gp_command_get_now (command));
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *title = NULL;
  g_autofree char *label = NULL;
  gint64 series;

  if (!gp_arguments_read_operand_id (command->arguments, &series, error) ||
      !gp_arguments_read_day (command->arguments, "date", &last, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  if (draft == NULL || !gp_edit_series_end (draft->proposal, series, last, error))
    return FALSE;

  title = gp_draft_dup_title (draft, series);
  label = g_strdup_printf (_ ("%s ended"), title);
  return gp_draft_finish (draft, label, series, error);
}

static gboolean
run_pause (GpCommand *command, GError **error)
{
  GpDay from = GP_DAY_NONE;
  GpDay to = GP_DAY_NONE;
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *title = NULL;
  g_autofree char *days = NULL;
  g_autofree char *label = NULL;
  gint64 series;

  if (!gp_arguments_read_operand_id (command->arguments, &series, error) ||
      !gp_arguments_read_span (command->arguments, &from, &to, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  if (draft == NULL || !gp_edit_series_pause (draft->proposal, series, from, to, error))
    return FALSE;

  title = gp_draft_dup_title (draft, series);
  days = gp_names_format_span (from, to, command->environment.language);
  /* Translators: a series, and the days of its pause. */
  label = g_strdup_printf (_ ("%s paused %s"), title, days);
  return gp_draft_finish (draft, label, series, error);
}

static gboolean
run_merge (GpCommand *command, GError **error)
{
  g_autoptr (GpDraft) draft = NULL;
  g_autofree char *title = NULL;
  g_autofree char *other = NULL;
  g_autofree char *label = NULL;
  gint64 series;
  gint64 into = 0;

  if (!gp_arguments_read_operand_id (command->arguments, &series, error) ||
      !gp_arguments_read_id (command->arguments, "into", &into, error))
    return FALSE;

  draft = gp_draft_new (command, error);
  if (draft == NULL || !gp_edit_series_merge (draft->proposal, series, into, error))
    return FALSE;

  title = gp_draft_dup_title (draft, series);
  other = gp_draft_dup_title (draft, into);
  label = g_strdup_printf (_ ("%s merged into %s"), title, other);
  return gp_draft_finish (draft, label, series, error);
}

static const GpOption add_options[] = {
  { "offering", N_ ("CODE"), N_ ("what is offered, as 3.1"), GP_OPTION_REQUIRED },
  { "start", N_ ("DATE"), N_ ("the earliest day that a session can have"), GP_OPTION_REQUIRED },
  { NULL },
};

static const GpOption edit_options[] = {
  { "start", N_ ("DATE"), N_ ("another start, while it has not begun") },
  { "from-session", N_ ("K"), N_ ("from session K of the course; else all that are not over") },
  { NULL },
};

static const GpOption end_options[] = {
  { "date", N_ ("DATE"), N_ ("the last day; else today") },
  { NULL },
};

static const GpOption pause_options[] = {
  { "from", N_ ("DATE"), N_ ("the first day of the pause"), GP_OPTION_REQUIRED },
  { "to", N_ ("DATE"), N_ ("the last day of the pause"), GP_OPTION_REQUIRED },
  { NULL },
};

static const GpOption merge_options[] = {
  { "into", N_ ("ID"), N_ ("the series that goes on"), GP_OPTION_REQUIRED },
  { NULL },
};

static const GpOption no_options[] = { { NULL } };

static const GpVerb verbs[] = {
  { .name = "add",
    .summary = N_ ("Plans a new series."),
    .more = N_ ("What is not given comes from the offering. As in:\n"
                "  series add --offering 3.1 --start 2026-11-30 --weekday th=10:00-11:30 "
                "--room \"Sal 1\" --staff MK\n\n"
                "--adjust names a session by the day and time that its rhythm gives it, and a "
                "remedy:\nroom:NAME, substitute:AB[:FOR], move:MOMENT, skip, hold or cancel."),
    .options = { add_options, gp_series_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = run_add },
  { .name = "list",
    .summary = N_ ("Lists all series."),
    .options = { no_options },
    .run = gp_series_show_run_list },
  { .name = "show",
    .summary = N_ ("Shows a series with its sessions and the days that it skips."),
    .operand = N_ ("ID"),
    .operand_use = GP_OPERAND_ONE,
    .options = { no_options },
    .run = gp_series_show_run },
  { .name = "edit",
    .summary = N_ ("Changes a series; what is not given stays."),
    .more = N_ ("--adjust names a session by the day and time that its rhythm gives it, and a "
                "remedy:\nroom:NAME, substitute:AB[:FOR], move:MOMENT, skip, hold or cancel."),
    .operand = N_ ("ID"),
    .operand_use = GP_OPERAND_ONE,
    .options = { edit_options, gp_series_options },
    .flags = GP_VERB_CHANGES | GP_VERB_NEEDS_ANY | GP_VERB_CONFLICTS,
    .run = run_edit },
  { .name = "end",
    .summary = N_ ("Ends a series early; what comes later is taken out."),
    .operand = N_ ("ID"),
    .operand_use = GP_OPERAND_ONE,
    .options = { end_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = run_end },
  { .name = "pause",
    .summary = N_ ("Pauses a series: the days are as closed."),
    .operand = N_ ("ID"),
    .operand_use = GP_OPERAND_ONE,
    .options = { pause_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = run_pause },
  { .name = "merge",
    .summary = N_ ("Ends a series now and lets its people go on in another."),
    .operand = N_ ("ID"),
    .operand_use = GP_OPERAND_ONE,
    .options = { merge_options },
    .flags = GP_VERB_CHANGES | GP_VERB_CONFLICTS,
    .run = run_merge },
};

const GpSubject gp_series_subject = {
  "series",
  N_ ("what is planned: series of sessions"),
  verbs,
  G_N_ELEMENTS (verbs),
};
