/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"

/* The plan as it is kept. Reading is open to every front; writing is the planner's alone. */
typedef struct _GpStore GpStore;

#define GP_STORE_ERROR (gp_store_error_quark ())
GQuark gp_store_error_quark (void);

typedef enum
{
  GP_STORE_ERROR_FAILED,
  GP_STORE_ERROR_NOT_FOUND,  /* there is no such file */
  GP_STORE_ERROR_EXISTS,     /* a plan is there already */
  GP_STORE_ERROR_NOT_A_PLAN, /* not a database, cut short, or another program's */
  GP_STORE_ERROR_NEWER,      /* written by a newer Gruppeplan */
  GP_STORE_ERROR_BUSY,       /* another program is writing, for longer than we wait */
} GpStoreError;

typedef enum
{
  GP_STORE_READ,   /* must exist; is not migrated, nothing is written */
  GP_STORE_WRITE,  /* must exist; steps up to the present schema */
  GP_STORE_CREATE, /* must not hold a plan yet; folder is made if missing; mode 0600 */
} GpStoreMode;

/* location is a file's path; NULL makes a plan in memory, which is gone when it is closed.
 * (transfer full) */
GpStore *gp_store_open (const char *location, GpStoreMode mode, GError **error);
void gp_store_free (GpStore *store);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpStore, gp_store_free)

/* Everything small: centre, offerings, staff, rooms, closing days, acceptances. */
gboolean gp_store_load_basics (GpStore *store, GpSlice *slice, GError **error);

/* The sessions that take place on those days, and their series. */
gboolean gp_store_load_days (GpStore *store, GpSlice *slice, GpDay from, GpDay to, GError **error);

/* A series and all its sessions; *found (nullable). */
gboolean gp_store_load_series (
    GpStore *store, GpSlice *slice, gint64 series, gboolean *found, GError **error);

/* The series of a session, with all its sessions. */
gboolean gp_store_load_session (
    GpStore *store, GpSlice *slice, gint64 session, gboolean *found, GError **error);

/* All series, without sessions. */
gboolean gp_store_load_all_series (GpStore *store, GpSlice *slice, GError **error);

/* Where a series stands, for a list: counted by the database. */
typedef struct
{
  gint64 series;
  int total;     /* sessions of the course that are not cancelled */
  int over;      /* of these, how many are over */
  GpMoment next; /* the next one's start, or GP_MOMENT_NONE */
  GpMoment last; /* the last one's start, or GP_MOMENT_NONE */
} GpProgress;

/* Of all series. (transfer full, of GpProgress) */
GArray *gp_store_list_progress (GpStore *store, GpMoment now, GError **error);

/* One entry of the journal. */
typedef struct
{
  gint64 id;
  gint64 at; /* seconds since 1970-01-01T00:00Z */
  char *who;
  char *label;
  char *kind; /* "change", "undo", "redo", "automatic", "final" */
  gboolean undone;
} GpEntry;

void gp_entry_free (GpEntry *entry);

/* Newest first, at most limit; of one session where session is not 0. (transfer full) */
GPtrArray *gp_store_list_entries (GpStore *store, gint64 session, int limit, GError **error);

/* What subscribers of a session's event must see going forward. */
typedef struct
{
  int sequence;
  gint64 modified; /* seconds since 1970-01-01T00:00Z */
} GpRevision;

/* Of all sessions that take place on or after a day: id (gint64 *) to GpRevision *. */
GHashTable *gp_store_list_revisions (GpStore *store, GpDay from, GError **error);

typedef enum
{
  GP_FEED_CENTRE,
  GP_FEED_STAFF,
  GP_FEED_ROOM,
  GP_FEED_SERIES,
} GpFeedKind;

/* The secret address of a calendar. */
typedef struct
{
  GpFeedKind kind;
  gint64 of;   /* id, 0 for the centre */
  char *token; /* 32 hexadecimal digits: 128 random bits */
} GpFeedAddress;

void gp_feed_address_free (GpFeedAddress *address);

/* Those in use, in order of kind and id; those withdrawn, whose files must go. (transfer full, of
 * GpFeedAddress; of char *) */
GPtrArray *gp_store_list_feeds (GpStore *store, GError **error);
GPtrArray *gp_store_list_withdrawn_tokens (GpStore *store, GError **error);

/* What sets this plan's events apart from those of every other: 32 hexadecimal digits that never
 * change and say nothing. NULL before the first commit. (transfer full) */
char *gp_store_dup_event_domain (GpStore *store);

/* The folder that feeds are published into, or NULL. (transfer full) */
char *gp_store_dup_feed_folder (GpStore *store);

/* Every row of the plan as JSON, the journal and feed addresses aside: the same plan gives the same
 * text. (transfer full) */
char *gp_store_export_json (GpStore *store, GError **error);

/* Reads every row and asks the database to prove itself; the message names what is wrong. */
gboolean gp_store_check (GpStore *store, GError **error);
