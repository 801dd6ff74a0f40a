/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

/* gruppeplanctl as its users start it: a process, in an empty folder of its own, on a plan of its
 * own. */
typedef struct
{
  char *path;     /* of the program */
  char *folder;   /* made for this, and removed with all that is in it */
  char *database; /* folder/plan.db, what GRUPPEPLAN_DB says */
  GSubprocessLauncher *launcher;
} Program;

/* What it answered. */
typedef struct
{
  int code;
  char *output;
  char *error;
} Answer;

/* locale is what LC_ALL says; the clock must be given by --now. (transfer full) */
Program *program_new (const char *path, const char *locale);
void program_free (Program *program);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Program, program_free)

void program_set_locale (Program *program, const char *locale);

/* Runs it with these words after its name, NULL-terminated. (transfer full) */
Answer *program_run (Program *program, const char *const *words);

/* The same for words as a shell would read them. (transfer full) */
Answer *program_run_line (Program *program, const char *line);

/* Runs a line that must succeed. */
void program_must (Program *program, const char *line);

void answer_free (Answer *answer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Answer, answer_free)

/* A checksum over every file in the folder, to see that nothing changed. What SQLite leaves beside
 * a database that was read (-shm, an empty -wal) is no part of the plan. (transfer full) */
char *program_sum_files (Program *program);
