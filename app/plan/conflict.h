/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"

typedef enum
{
  GP_CONFLICT_STAFF_TWICE,
  GP_CONFLICT_ROOM_TWICE,
  GP_CONFLICT_ROOM_TOO_SMALL,
  GP_CONFLICT_CLOSED_DAY,
  GP_CONFLICT_OUTSIDE_OPENING_HOURS,
} GpConflictKind;

#define GP_N_CONFLICT_KINDS 5

typedef enum
{
  GP_SEVERITY_WARNS,
  GP_SEVERITY_BLOCKS,
} GpSeverity;

/* What a conflict is with. */
typedef enum
{
  GP_CONFLICT_WITH_NOTHING,
  GP_CONFLICT_WITH_SESSION, /* another session; with is its id */
  GP_CONFLICT_WITH_ROOM,    /* with is an id, as in the next two */
  GP_CONFLICT_WITH_STAFF,
  GP_CONFLICT_WITH_CLOSING_DAY, /* 0 for a public holiday or a pause */
} GpConflictWith;

/* A way out, in one press: an adjustment of the one session. */
typedef enum
{
  GP_REMEDY_ROOM,       /* another room: value is its id */
  GP_REMEDY_SUBSTITUTE, /* value stands in for other */
  GP_REMEDY_MOVE,       /* to a moment: value */
  GP_REMEDY_SKIP,       /* this day is treated as closed */
  GP_REMEDY_HOLD,       /* hold anyway on a closed day */
  GP_REMEDY_CANCEL,     /* with a replacement where the series counts */
} GpRemedyKind;

typedef struct
{
  GpRemedyKind kind;
  gint64 value;
  gint64 other;
} GpRemedy;

/* Something that clashes: which session, with what. Words are made from it on demand. */
typedef struct
{
  GpConflictKind kind;
  GpSeverity severity;
  gint64 session;
  gint64 series;
  GpMoment start;
  GpConflictWith with_kind;
  gint64 with;
  GpMoment with_start; /* of the other session, else GP_MOMENT_NONE */
  gint64 resource;     /* the staff member or room that is used twice, or is too small; else 0 */
  GArray *remedies;    /* GpRemedy, best first; filled by gp_remedies_find() */
} GpConflict;

void gp_conflict_free (GpConflict *conflict);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpConflict, gp_conflict_free)

/* "staff-twice", "room-twice", "room-too-small", "closed-day", "outside-opening-hours". */
const char *gp_conflict_kind_get_nick (GpConflictKind kind);

/* Whether somebody let just this conflict stand, and neither of the two has moved since. */
gboolean gp_conflict_is_accepted (const GpConflict *conflict, const GpAcceptance *acceptance);

/* The acceptance of it. (transfer full) */
GpAcceptance *gp_conflict_accept (const GpConflict *conflict, const char *reason, const char *who);

/* The same clash, told of the other session. */
void gp_conflict_flip (GpSlice *slice, GpConflict *conflict);

/* Same kind, session and counterpart. */
gboolean gp_conflict_equal (const GpConflict *a, const GpConflict *b);
guint gp_conflict_hash (gconstpointer conflict);

/* The one engine. Every conflict of the sessions in the slice that take place from one day to
 * another, in order of start; a clash of two sessions is one conflict, of the later with the
 * earlier one (new ones count as later). Accepted ones are left out when accepted is NULL, else put
 * there. Cancelled sessions and series that have none of a thing clash with nothing. (transfer
 * full, of GpConflict) */
GPtrArray *gp_conflicts_find (GpSlice *slice, GpDay from, GpDay to, GPtrArray *accepted);

/* Those in after that are not in before. (transfer container) */
GPtrArray *gp_conflicts_subtract (GPtrArray *after, GPtrArray *before);

/* Fills in the remedies, from what the slice knows of the day. */
void gp_remedies_find (GpSlice *slice, GpConflict *conflict);

/* Sentences in the user's language. what: "Motivation A, session 3 of 8, Thursday 10 December
 * 13:30–15:30"; why: "Lokale 2 is taken 14:00–16:00 by Før-forløb". (transfer full) */
char *gp_conflict_describe (GpSlice *slice, const GpConflict *conflict, GpLanguage language);
char *gp_conflict_explain (GpSlice *slice, const GpConflict *conflict, GpLanguage language);

/* A verb on a button: "Use Lokale 3". (transfer full) */
char *gp_remedy_describe (GpSlice *slice,
                          const GpConflict *conflict,
                          const GpRemedy *remedy,
                          GpLanguage language);
