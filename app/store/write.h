/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/store.h"

/* The one place that writes the plan. Only planner/ includes this. */

/* What an entry of the journal is. */
typedef enum
{
  GP_ENTRY_CHANGE,
  GP_ENTRY_UNDO,
  GP_ENTRY_REDO,
  GP_ENTRY_AUTOMATIC, /* the program's own, such as the horizon: no step of undo */
  GP_ENTRY_FINAL,     /* cannot be undone */
} GpEntryKind;

typedef struct
{
  GpEntryKind kind;
  gint64 at; /* seconds since 1970-01-01T00:00Z */
  const char *who;
  const char *label;
} GpEntryHead;

/* Takes the right to write, waiting for others up to five seconds. All that follows until the end
 * is one transaction. Where something in it fails, the caller rolls back; a commit that fails has
 * done so. */
gboolean gp_store_begin (GpStore *store, GError **error);
gboolean gp_store_commit (GpStore *store, GError **error);
void gp_store_rollback (GpStore *store);

/* Writes a change set and journals it as one entry: for each row, reads it, writes it, and keeps
 * both. Records with negative ids get theirs from the counter, also where others refer to them; ids
 * (nullable) receives negative (gint64 *) to final (gint64 *). An entry of the kind GP_ENTRY_CHANGE
 * ends redo. The revisions of sessions go forward here. *entry (nullable) is the id. */
gboolean gp_store_write (GpStore *store,
                         GpChangeSet *changes,
                         const GpEntryHead *head,
                         GHashTable *ids,
                         gint64 *entry,
                         GError **error);

/* The entry that the next undo or redo would take back or restore; 0 when there is none. *label is
 * nullable, transfer full. */
gboolean gp_store_find_undo (GpStore *store, gint64 *entry, char **label, GError **error);
gboolean gp_store_find_redo (GpStore *store, gint64 *entry, char **label, GError **error);

/* Undoes that entry, or redoes it, as a new entry: rows exactly as they were before or after.
 * Refuses by name where a row is no longer what the entry left. Sessions that automatic entries
 * added later to a series it touches go too, since the rhythm they followed may be gone. */
gboolean gp_store_undo (GpStore *store, gint64 entry, const GpEntryHead *head, GError **error);
gboolean gp_store_redo (GpStore *store, gint64 entry, const GpEntryHead *head, GError **error);

/* Whether any connection but this one committed since the last call: cheap enough for a timer. */
gboolean gp_store_is_changed (GpStore *store);

/* The days on which sessions were changed by the entries after *seen, and sets *seen to the last
 * entry. *from and *to are GP_DAY_NONE and G_MAXINT32 when something that stands on every day was
 * changed. FALSE without an error when nothing came. */
gboolean
gp_store_read_changes (GpStore *store, gint64 *seen, GpDay *from, GpDay *to, GError **error);

gint64 gp_store_get_last_entry (GpStore *store);

/* Whether an entry after seen changed a row that the change set changes as well. */
gboolean gp_store_is_touched (
    GpStore *store, gint64 seen, GpChangeSet *changes, gboolean *touched, GError **error);

/* The series with a session on or after a day, and all open-ended ones: those that a closing day
 * may concern. (transfer full, of gint64) */
GArray *gp_store_list_running_series (GpStore *store, GpDay from, GError **error);

/* The letters of an offering's series that have a session between two days. (transfer full, of
 * char *) */
GPtrArray *
gp_store_list_letters (GpStore *store, gint64 offering, GpDay from, GpDay to, GError **error);

/* An open-ended series and the latest slot that it has (GP_MOMENT_NONE for none), and its highest
 * number: what filling the horizon needs. */
typedef struct
{
  gint64 series;
  GpMoment last_slot;
  int last_number;
} GpOpenSeries;

/* All of them, without sessions. */
gboolean gp_store_load_open_series (GpStore *store, GpSlice *slice, GError **error);

/* (transfer full, of GpOpenSeries) */
GArray *gp_store_list_open_series (GpStore *store, GError **error);

/* Gives every centre, staff member, room and series that has no calendar address one, and the plan
 * its event domain. */
gboolean gp_store_add_missing_feeds (GpStore *store,
                                     void (*fill_random) (guint8 *bytes, gsize size, gpointer data),
                                     gpointer data,
                                     GError **error);

/* Withdraws the address of one and gives it the new token. *withdrawn is nullable, transfer full.
 */
gboolean gp_store_rotate_feed (GpStore *store,
                               GpFeedKind kind,
                               gint64 of,
                               const char *token,
                               char **withdrawn,
                               GError **error);

gboolean gp_store_set_feed_folder (GpStore *store, const char *folder, GError **error);
