/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/moment.h"
#include "app/plan/record.h"

/* A conflict that somebody let stand, with a reason. It holds until one of the two moves, so it
 * remembers where both were. */
typedef struct
{
  GpRecord base;
  char *kind; /* the fixed English word of the conflict */
  gint64 session;
  int with_kind;       /* a GpConflictWith */
  gint64 with;         /* the id of what it clashes with, or 0 */
  gint64 resource;     /* the staff member or room in question, or 0 */
  GpMoment start;      /* of the session when it was accepted */
  GpMoment with_start; /* of the other session, else GP_MOMENT_NONE */
  char *reason;
  char *who;
} GpAcceptance;

GpAcceptance *gp_acceptance_new (void);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpAcceptance, gp_record_unref)
