/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/column.h"
#include "app/store/counter-table.h"
#include "app/store/store-private.h"
#include "app/store/write.h"

static const char *const kinds[] = {
  [GP_FEED_CENTRE] = "centre",
  [GP_FEED_STAFF] = "staff",
  [GP_FEED_ROOM] = "room",
  [GP_FEED_SERIES] = "series",
};

void
gp_feed_address_free (GpFeedAddress *address)
{
  g_free (address->token);
  g_free (address);
}

static int
compare_addresses (gconstpointer a, gconstpointer b)
{
  const GpFeedAddress *one = *(const GpFeedAddress *const *) a;
  const GpFeedAddress *other = *(const GpFeedAddress *const *) b;

  if (one->kind != other->kind)
    return one->kind < other->kind ? -1 : 1;

  return (one->of > other->of) - (one->of < other->of);
}

static void
add_address (GPtrArray *addresses, GpStatement *row)
{
  GpFeedAddress address = { .of = gp_statement_get_int (row, 1) };
  int kind;

  if (!gp_column_read_nick (row, 0, kinds, G_N_ELEMENTS (kinds), &kind))
    return;

  address.kind = kind;
  address.token = gp_column_dup_text (row, 2);
  g_ptr_array_add (addresses, g_memdup2 (&address, sizeof address));
}

/* The address of something that undo took out of the plan waits for redo. */
GPtrArray *
gp_store_list_feeds (GpStore *store, GError **error)
{
  g_autoptr (GPtrArray) addresses =
      g_ptr_array_new_with_free_func ((GDestroyNotify) gp_feed_address_free);
  g_autoptr (GpStatement) list =
      gp_database_prepare (gp_store_get_database (store),
                           "SELECT kind, of_id, token FROM feed WHERE withdrawn = 0 "
                           "AND ((kind = 'centre' AND EXISTS (SELECT 1 FROM centre)) "
                           "OR (kind = 'staff' AND of_id IN (SELECT id FROM staff)) "
                           "OR (kind = 'room' AND of_id IN (SELECT id FROM room)) "
                           "OR (kind = 'series' AND of_id IN (SELECT id FROM series)))",
                           error);
  GpStep step = GP_STEP_FAILED;

  while (list != NULL && (step = gp_statement_step (list, error)) == GP_STEP_ROW)
    add_address (addresses, list);

  g_ptr_array_sort (addresses, compare_addresses);

  return gp_store_finish (step == GP_STEP_DONE, error) ? g_steal_pointer (&addresses) : NULL;
}

GPtrArray *
gp_store_list_withdrawn_tokens (GpStore *store, GError **error)
{
  g_autoptr (GPtrArray) tokens = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GpStatement) list = gp_database_prepare (
      gp_store_get_database (store),
      "SELECT token FROM feed WHERE withdrawn = 1 "
      "OR (kind = 'centre' AND NOT EXISTS (SELECT 1 FROM centre)) "
      "OR (kind = 'staff' AND of_id NOT IN (SELECT id FROM staff)) "
      "OR (kind = 'room' AND of_id NOT IN (SELECT id FROM room)) "
      "OR (kind = 'series' AND of_id NOT IN (SELECT id FROM series)) ORDER BY token",
      error);
  GpStep step = GP_STEP_FAILED;

  while (list != NULL && (step = gp_statement_step (list, error)) == GP_STEP_ROW)
    g_ptr_array_add (tokens, gp_column_dup_text (list, 0));

  return gp_store_finish (step == GP_STEP_DONE, error) ? g_steal_pointer (&tokens) : NULL;
}

static gboolean
add_feed (GpDatabase *database, const char *kind, gint64 of, const char *token, GError **error)
{
  g_autoptr (GpStatement) add = gp_database_prepare (
      database, "INSERT INTO feed (id, kind, of_id, token, withdrawn) VALUES ($1, $2, $3, $4, 0)",
      error);
  gint64 id;

  if (add == NULL || !gp_counter_table_take (database, "feed", 1, &id, error))
    return FALSE;

  gp_statement_bind_int (add, 1, id);
  gp_statement_bind_text (add, 2, kind);
  gp_statement_bind_int (add, 3, of);
  gp_statement_bind_text (add, 4, token);

  return gp_statement_run (add, error);
}

static GPtrArray *
list_missing (GpDatabase *database, GError **error)
{
  g_autoptr (GPtrArray) missing =
      g_ptr_array_new_with_free_func ((GDestroyNotify) gp_feed_address_free);
  g_autoptr (GpStatement) list = gp_database_prepare (
      database,
      "WITH subject (kind, id) AS ("
      "SELECT 'centre', 0 FROM centre UNION ALL SELECT 'staff', id FROM staff "
      "UNION ALL SELECT 'room', id FROM room UNION ALL SELECT 'series', id FROM series) "
      "SELECT subject.kind, subject.id, NULL FROM subject "
      "LEFT JOIN feed ON feed.kind = subject.kind AND feed.of_id = subject.id "
      "AND feed.withdrawn = 0 WHERE feed.id IS NULL",
      error);
  GpStep step = GP_STEP_FAILED;

  while (list != NULL && (step = gp_statement_step (list, error)) == GP_STEP_ROW)
    add_address (missing, list);

  g_ptr_array_sort (missing, compare_addresses);

  return step == GP_STEP_DONE ? g_steal_pointer (&missing) : NULL;
}

/* 128 random bits. (transfer full) */
static char *
make_token (void (*fill_random) (guint8 *bytes, gsize size, gpointer data), gpointer data)
{
  guint8 bytes[16];
  GString *token = g_string_sized_new (2 * sizeof bytes);

  fill_random (bytes, sizeof bytes, data);

  for (guint i = 0; i < sizeof bytes; i++)
    g_string_append_printf (token, "%02x", bytes[i]);

  return g_string_free (token, FALSE);
}

static gboolean
add_event_domain (GpDatabase *database, const char *domain, GError **error)
{
  g_autoptr (GpStatement) add = gp_database_prepare (
      database,
      "INSERT INTO publication (id, event_domain) VALUES (1, $1) ON CONFLICT (id) DO NOTHING",
      error);

  if (add == NULL)
    return FALSE;

  gp_statement_bind_text (add, 1, domain);

  return gp_statement_run (add, error);
}

static gboolean
add_missing_event_domain (GpStore *store,
                          void (*fill_random) (guint8 *bytes, gsize size, gpointer data),
                          gpointer data,
                          GError **error)
{
  g_autofree char *present = gp_store_dup_event_domain (store);
  g_autofree char *domain = present == NULL ? make_token (fill_random, data) : NULL;

  return domain == NULL || add_event_domain (gp_store_get_database (store), domain, error);
}

gboolean
gp_store_add_missing_feeds (GpStore *store,
                            void (*fill_random) (guint8 *bytes, gsize size, gpointer data),
                            gpointer data,
                            GError **error)
{
  GpDatabase *database = gp_store_get_database (store);
  g_autoptr (GPtrArray) missing = list_missing (database, error);

  if (!gp_store_finish (
          missing != NULL && add_missing_event_domain (store, fill_random, data, error), error))
    return FALSE;

  for (guint i = 0; i < missing->len; i++)
    {
      const GpFeedAddress *address = g_ptr_array_index (missing, i);
      g_autofree char *token = make_token (fill_random, data);

      if (!add_feed (database, kinds[address->kind], address->of, token, error))
        return gp_store_finish (FALSE, error);
    }

  return TRUE;
}

/* *withdrawn is NULL where there was no address. */
static gboolean
withdraw (GpDatabase *database, const char *kind, gint64 of, char **withdrawn, GError **error)
{
  g_autoptr (GpStatement) withdraw = gp_database_prepare (
      database,
      "UPDATE feed SET withdrawn = 1 WHERE kind = $1 AND of_id = $2 AND withdrawn = 0 "
      "RETURNING token",
      error);
  GpStep step;

  if (withdraw == NULL)
    return FALSE;

  gp_statement_bind_text (withdraw, 1, kind);
  gp_statement_bind_int (withdraw, 2, of);
  step = gp_statement_step (withdraw, error);

  if (withdrawn != NULL)
    *withdrawn = step == GP_STEP_ROW ? gp_column_dup_text (withdraw, 0) : NULL;

  return step != GP_STEP_FAILED;
}

gboolean
gp_store_rotate_feed (
    GpStore *store, GpFeedKind kind, gint64 of, const char *token, char **withdrawn, GError **error)
{
  GpDatabase *database = gp_store_get_database (store);

  return gp_store_finish (withdraw (database, kinds[kind], of, withdrawn, error) &&
                              add_feed (database, kinds[kind], of, token, error),
                          error);
}

static char *
dup_text (GpStore *store, const char *sql)
{
  g_autoptr (GpStatement) get = gp_database_prepare (gp_store_get_database (store), sql, NULL);

  return get != NULL && gp_statement_step (get, NULL) == GP_STEP_ROW ? gp_column_dup_text (get, 0)
                                                                     : NULL;
}

char *
gp_store_dup_event_domain (GpStore *store)
{
  return dup_text (store, "SELECT event_domain FROM publication WHERE id = 1");
}

char *
gp_store_dup_feed_folder (GpStore *store)
{
  return dup_text (store, "SELECT folder FROM publication WHERE id = 1");
}

gboolean
gp_store_set_feed_folder (GpStore *store, const char *folder, GError **error)
{
  g_autoptr (GpStatement) set = gp_database_prepare (
      gp_store_get_database (store), "UPDATE publication SET folder = $1 WHERE id = 1", error);

  if (set != NULL && folder != NULL)
    gp_statement_bind_text (set, 1, folder);

  return gp_store_finish (set != NULL && gp_statement_run (set, error), error);
}
