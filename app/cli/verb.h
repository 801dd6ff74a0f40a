/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* The command line as tables: a subject ("series") has verbs ("add"), a verb has options. The
 * parser, the help and the dispatcher all read these, so that none can say what another does not
 * do. Texts are marked with N_() and translated when they are shown. */

typedef struct _GpCommand GpCommand;

typedef enum
{
  GP_OPTION_ONCE,
  GP_OPTION_REQUIRED,
  GP_OPTION_REPEATED,      /* any number of times */
  GP_OPTION_AT_LEAST_ONCE, /* required and repeated */
} GpOptionUse;

typedef struct
{
  const char *name;  /* "start" */
  const char *value; /* what it takes: "DATE"; NULL for a switch */
  const char *help;
  GpOptionUse use;
} GpOption;

typedef enum
{
  GP_VERB_CHANGES = 1 << 0,   /* with --json it prints an object also where it is refused */
  GP_VERB_CONFLICTS = 1 << 1, /* it may speak of conflicts, so its help lists their kinds */
  GP_VERB_NEEDS_ANY = 1 << 2, /* it needs one of its options, whichever */
} GpVerbFlags;

/* What stands between the verb and its options. */
typedef enum
{
  GP_OPERAND_NONE,
  GP_OPERAND_ONE,
  GP_OPERAND_MANY, /* one or more */
} GpOperandUse;

#define GP_VERB_MAX_TABLES 3

typedef struct
{
  const char *name; /* "add"; NULL for the verb that is the subject alone ("sessions") */
  const char *summary;
  const char *more; /* what else its help says; NULL for nothing */
  const char *operand;
  GpOperandUse operand_use;
  const GpOption *options[GP_VERB_MAX_TABLES]; /* each ends with an option without a name */
  GpVerbFlags flags;
  gboolean (*run) (GpCommand *command, GError **error);
} GpVerb;

typedef struct
{
  const char *name;
  const char *summary;
  const GpVerb *verbs;
  guint n_verbs;
} GpSubject;
