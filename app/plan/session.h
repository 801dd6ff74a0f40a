/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/moment.h"
#include "app/plan/record.h"

typedef enum
{
  GP_SESSION_KIND_SESSION,   /* of the course, counted in "k of N" */
  GP_SESSION_KIND_STOP_PLAN, /* S1, S2: placed by the coordinator, with numbers of their own */
  GP_SESSION_KIND_EXTRA,     /* beside the course, with numbers of its own */
} GpSessionKind;

typedef enum
{
  GP_CANCELLATION_NONE,
  GP_CANCELLATION_REPLACED, /* the course got one more session at its end */
  GP_CANCELLATION_DROPPED,  /* the session keeps its number and is not held */
} GpCancellation;

/* What a session is at some moment: derived, never stored. */
typedef enum
{
  GP_SESSION_STATUS_PLANNED,
  GP_SESSION_STATUS_HELD,
  GP_SESSION_STATUS_CANCELLED,
} GpSessionStatus;

/* Who leads a session, perhaps in somebody's place (Danish: vikar). */
typedef struct
{
  gint64 staff;
  gint64 stands_in_for; /* the staff member replaced; 0 for none */
} GpAssignment;

/* A session (Danish: gang): one dated meeting of a series, or a whole stay. */
typedef struct
{
  GpRecord base;
  gint64 series;
  GpSessionKind session_kind;
  int number;    /* k; 0 for one that was cancelled with a replacement, and for a stay */
  GpMoment slot; /* what the rhythm gave it; GP_MOMENT_NONE for one that was added by hand */
  GpMoment start;
  int minutes;   /* elapsed; 0 for whole days */
  int days;      /* of a stay, else 0 */
  gint64 room;   /* 0 for none */
  GArray *staff; /* GpAssignment */
  GpCancellation cancellation;
  char *reason; /* of the cancellation; free text, never in a feed; or NULL */
} GpSession;

GpSession *gp_session_new (void);
GpSession *gp_session_copy (const GpSession *session);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpSession, gp_record_unref)

/* In order of start, then of id. */
int gp_session_compare (const GpSession *a, const GpSession *b);

/* When it ends on the wall clock; for a stay, midnight after its last day. */
GpMoment gp_session_get_end (const GpSession *session);

/* The last day on which something of it takes place. */
GpDay gp_session_get_last_day (const GpSession *session);

/* now is a wall-clock moment in the centre's zone. */
GpSessionStatus gp_session_get_status (const GpSession *session, GpMoment now);
gboolean gp_session_is_over (const GpSession *session, GpMoment now);

/* Whether it is elsewhere than its rhythm put it. */
gboolean gp_session_is_moved (const GpSession *session);

gboolean gp_session_is_cancelled (const GpSession *session);

/* Whether that staff member leads it. */
gboolean gp_session_has_staff (const GpSession *session, gint64 staff);

/* Lets these staff (gint64) lead it, nobody standing in. */
void gp_session_set_staff (GpSession *session, const GArray *staff);

/* Whether nothing that a person sees differs. */
gboolean gp_session_equal (const GpSession *a, const GpSession *b);

/* "session", "stop-plan", "extra"; "planned", "held", "cancelled". */
const char *gp_session_kind_get_nick (GpSessionKind kind);
gboolean gp_session_kind_parse (const char *word, GpSessionKind *kind);
const char *gp_session_status_get_nick (GpSessionStatus status);
