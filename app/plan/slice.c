/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/slice.h"

#include "app/plan/danish-order.h"

struct _GpSlice
{
  GHashTable *records[GP_N_RECORD_KINDS]; /* the id inside the record, to the record */
  GHashTable *sessions_of;                /* series id to a set of its sessions */
  GPtrArray *by_start; /* all sessions in order of start, or NULL until asked for */
  int longest_stay;    /* in days: how far back a session may begin */
};

GpSlice *
gp_slice_new (void)
{
  GpSlice *slice = g_rc_box_new0 (GpSlice);

  for (guint i = 0; i < GP_N_RECORD_KINDS; i++)
    slice->records[i] = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, gp_record_unref);

  slice->sessions_of = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free,
                                              (GDestroyNotify) g_hash_table_unref);

  return slice;
}

GpSlice *
gp_slice_ref (GpSlice *slice)
{
  return g_rc_box_acquire (slice);
}

static void
clear_slice (gpointer data)
{
  GpSlice *slice = data;

  g_clear_pointer (&slice->by_start, g_ptr_array_unref);
  g_hash_table_unref (slice->sessions_of);

  for (guint i = 0; i < GP_N_RECORD_KINDS; i++)
    g_hash_table_unref (slice->records[i]);
}

void
gp_slice_unref (GpSlice *slice)
{
  g_rc_box_release_full (slice, clear_slice);
}

static void
forget_session (GpSlice *slice, gint64 id)
{
  const GpSession *session = gp_slice_get_session (slice, id);
  GHashTable *siblings;

  g_clear_pointer (&slice->by_start, g_ptr_array_unref);

  if (session == NULL)
    return;

  siblings = g_hash_table_lookup (slice->sessions_of, &session->series);
  g_hash_table_remove (siblings, session);
}

static void
note_session (GpSlice *slice, const GpSession *session)
{
  GHashTable *siblings = g_hash_table_lookup (slice->sessions_of, &session->series);

  if (siblings == NULL)
    {
      siblings = g_hash_table_new (NULL, NULL);
      g_hash_table_insert (slice->sessions_of, g_memdup2 (&session->series, sizeof session->series),
                           siblings);
    }

  g_hash_table_add (siblings, (gpointer) session);
  slice->longest_stay = MAX (slice->longest_stay, session->days);
}

void
gp_slice_put (GpSlice *slice, gconstpointer data)
{
  GpRecord *record = gp_record_ref (data);

  if (record->kind == GP_RECORD_SESSION)
    {
      forget_session (slice, record->id);
      note_session (slice, data);
    }

  g_hash_table_replace (slice->records[record->kind], &record->id, record);
}

void
gp_slice_remove (GpSlice *slice, GpRecordKind kind, gint64 id)
{
  if (kind == GP_RECORD_SESSION)
    forget_session (slice, id);

  g_hash_table_remove (slice->records[kind], &id);
}

gconstpointer
gp_slice_get (GpSlice *slice, GpRecordKind kind, gint64 id)
{
  return g_hash_table_lookup (slice->records[kind], &id);
}

const GpCentre *
gp_slice_get_centre (GpSlice *slice)
{
  return gp_slice_get (slice, GP_RECORD_CENTRE, 1);
}

const GpOffering *
gp_slice_get_offering (GpSlice *slice, gint64 id)
{
  const GpOffered *offered = gp_slice_get (slice, GP_RECORD_OFFERING, id);

  return offered != NULL ? offered->offering : NULL;
}

const GpStaff *
gp_slice_get_staff (GpSlice *slice, gint64 id)
{
  return gp_slice_get (slice, GP_RECORD_STAFF, id);
}

const GpRoom *
gp_slice_get_room (GpSlice *slice, gint64 id)
{
  return gp_slice_get (slice, GP_RECORD_ROOM, id);
}

const GpSeries *
gp_slice_get_series (GpSlice *slice, gint64 id)
{
  return gp_slice_get (slice, GP_RECORD_SERIES, id);
}

const GpSession *
gp_slice_get_session (GpSlice *slice, gint64 id)
{
  return gp_slice_get (slice, GP_RECORD_SESSION, id);
}

const GpOffered *
gp_slice_find_offered (GpSlice *slice, const char *code)
{
  GHashTableIter iter;
  gpointer record;

  g_hash_table_iter_init (&iter, slice->records[GP_RECORD_OFFERING]);

  while (g_hash_table_iter_next (&iter, NULL, &record))
    if (gp_danish_compare (((GpOffered *) record)->offering->code, code) == 0)
      return record;

  return NULL;
}

const GpStaff *
gp_slice_find_staff (GpSlice *slice, const char *initials)
{
  g_autoptr (GPtrArray) all = gp_slice_list (slice, GP_RECORD_STAFF);
  const GpStaff *found = NULL;

  for (guint i = 0; i < all->len; i++)
    {
      const GpStaff *staff = g_ptr_array_index (all, i);

      if (gp_danish_compare (staff->initials, initials) == 0 &&
          (found == NULL || staff->ended == GP_DAY_NONE))
        found = staff;
    }

  return found;
}

const GpRoom *
gp_slice_find_room (GpSlice *slice, const char *name)
{
  g_autoptr (GPtrArray) all = gp_slice_list (slice, GP_RECORD_ROOM);
  const GpRoom *found = NULL;

  for (guint i = 0; i < all->len; i++)
    {
      const GpRoom *room = g_ptr_array_index (all, i);

      if (gp_danish_compare (room->name, name) == 0 &&
          (found == NULL || room->ended == GP_DAY_NONE))
        found = room;
    }

  return found;
}

static int
compare_ids (const GpRecord *one, const GpRecord *other)
{
  if (one->id == other->id)
    return 0;

  /* New ones have negative ids, -1 first, and come after those that exist. */
  if ((one->id < 0) != (other->id < 0))
    return one->id < 0 ? 1 : -1;

  return ABS (one->id) < ABS (other->id) ? -1 : 1;
}

static int
compare_records (gconstpointer a, gconstpointer b)
{
  const GpRecord *one = *(GpRecord *const *) a;
  const GpRecord *other = *(GpRecord *const *) b;
  int order = 0;

  if (one->kind == GP_RECORD_OFFERING)
    order = ((GpOffered *) one)->position - ((GpOffered *) other)->position;
  else if (one->kind == GP_RECORD_STAFF)
    order = gp_danish_compare (((GpStaff *) one)->initials, ((GpStaff *) other)->initials);
  else if (one->kind == GP_RECORD_ROOM)
    order = gp_danish_compare (((GpRoom *) one)->name, ((GpRoom *) other)->name);

  return order != 0 ? order : compare_ids (one, other);
}

static GPtrArray *
list_values (GHashTable *table)
{
  GPtrArray *list = g_ptr_array_sized_new (g_hash_table_size (table));
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, table);

  while (g_hash_table_iter_next (&iter, NULL, &value))
    g_ptr_array_add (list, value);

  return list;
}

GPtrArray *
gp_slice_list (GpSlice *slice, GpRecordKind kind)
{
  GPtrArray *list = list_values (slice->records[kind]);

  g_ptr_array_sort (list, compare_records);

  return list;
}

static int
compare_sessions (gconstpointer a, gconstpointer b)
{
  return gp_session_compare (*(GpSession *const *) a, *(GpSession *const *) b);
}

GPtrArray *
gp_slice_list_sessions_of (GpSlice *slice, gint64 series)
{
  GHashTable *siblings = g_hash_table_lookup (slice->sessions_of, &series);
  GPtrArray *list = siblings != NULL ? list_values (siblings) : g_ptr_array_new ();

  g_ptr_array_sort (list, compare_sessions);

  return list;
}

/* The first session that starts at or after a moment. */
static guint
find_start (GPtrArray *by_start, GpMoment moment)
{
  guint low = 0;
  guint high = by_start->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;
      const GpSession *session = g_ptr_array_index (by_start, middle);

      if (session->start < moment)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

GPtrArray *
gp_slice_list_sessions (GpSlice *slice, GpDay from, GpDay to)
{
  GPtrArray *list = g_ptr_array_new ();

  if (slice->by_start == NULL)
    {
      slice->by_start = list_values (slice->records[GP_RECORD_SESSION]);
      g_ptr_array_sort (slice->by_start, compare_sessions);
    }

  /* One that began a day earlier may run past midnight. */
  for (guint i =
           find_start (slice->by_start, gp_moment_new (from - MAX (1, slice->longest_stay), 0));
       i < slice->by_start->len; i++)
    {
      GpSession *session = g_ptr_array_index (slice->by_start, i);

      if (gp_moment_get_day (session->start) > to)
        break;

      if (gp_session_get_last_day (session) >= from)
        g_ptr_array_add (list, session);
    }

  return list;
}

void
gp_slice_apply (GpSlice *slice, GpChangeSet *changes)
{
  for (guint i = 0; i < gp_change_set_get_size (changes); i++)
    {
      const GpChange *change = gp_change_set_get (changes, i);

      if (change->after != NULL)
        gp_slice_put (slice, change->after);
      else
        gp_slice_remove (slice, change->kind, change->id);
    }
}
