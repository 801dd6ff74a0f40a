/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "app/cli/arguments.h"
#include "app/planner/planner.h"

/* One run of the program: what was asked, of which plan, by whom and when. */
struct _GpCommand
{
  const GpEnvironment *system; /* what main() passed in */
  GpEnvironment environment;   /* the same with --now and --as */
  gint64 fixed_now;            /* what its clock says, where --now is given */
  GpArguments *arguments;
  char *database;
  gboolean json;
  gboolean dry_run;
  const char *reason; /* of --override, or NULL */
  gboolean printed;   /* whether something is on standard output */
};

/* Takes what holds for every verb from the arguments, which it keeps (transfer full). */
GpCommand *gp_command_new (const GpEnvironment *system, GpArguments *arguments, GError **error);

void gp_command_free (GpCommand *command);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpCommand, gp_command_free)

/* What the clock on the wall says; lets it stand. */
GpMoment gp_command_get_now (const GpCommand *command);
void gp_command_set_now (GpCommand *command, GpMoment now);

/* (transfer full) */
GpPlanner *gp_command_open (GpCommand *command, GpStoreMode mode, GError **error);

/* Writes text, or JSON of what builder holds and a line break, to standard output in UTF-8. */
void gp_command_print (GpCommand *command, const char *text);
void gp_command_print_json (GpCommand *command, JsonBuilder *builder);
