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
  char *with;          /* what it clashes with, as gp_conflict_dup_with_key() writes it */
  GpMoment start;      /* of the session when it was accepted */
  GpMoment with_start; /* of the other session, else GP_MOMENT_NONE */
  char *reason;
  char *who;
} GpAcceptance;

GpAcceptance *gp_acceptance_new (void);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpAcceptance, gp_record_unref)
