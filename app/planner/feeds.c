/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/feeds.h"

#include <glib/gi18n-lib.h>

#include "app/store/write.h"

#define TOKEN_BYTES 16

static char *
make_token (const GpEnvironment *environment)
{
  guint8 bytes[TOKEN_BYTES];
  GString *token = g_string_new (NULL);

  environment->fill_random (bytes, sizeof bytes, environment->data);

  for (guint i = 0; i < sizeof bytes; i++)
    g_string_append_printf (token, "%02x", bytes[i]);

  return g_string_free (token, FALSE);
}

static gboolean
rotate (GpPlanner *self, GpFeedKind kind, gint64 of, char **withdrawn, GError **error)
{
  const GpEnvironment *environment = gp_planner_get_environment (self);
  GpStore *store = gp_planner_get_store (self);
  g_autofree char *token = make_token (environment);
  g_autoptr (GpChangeSet) nothing = gp_change_set_new ();
  GpEntryHead head = { GP_ENTRY_FINAL, environment->get_now (environment->data), environment->who,
                       _ ("A calendar address was withdrawn") };

  return gp_store_rotate_feed (store, kind, of, token, withdrawn, error) &&
         gp_store_write (store, nothing, &head, NULL, NULL, error);
}

gboolean
gp_planner_rotate_feed (
    GpPlanner *self, GpFeedKind kind, gint64 of, char **withdrawn, GError **error)
{
  GpStore *store = gp_planner_get_store (self);

  if (!gp_store_begin (store, error))
    return FALSE;

  if (rotate (self, kind, of, withdrawn, error) && gp_store_commit (store, error))
    return TRUE;

  gp_store_rollback (store);

  return FALSE;
}

gboolean
gp_planner_set_feed_folder (GpPlanner *self, const char *folder, GError **error)
{
  GpStore *store = gp_planner_get_store (self);

  if (!gp_store_begin (store, error))
    return FALSE;

  if (gp_store_set_feed_folder (store, folder, error) && gp_store_commit (store, error))
    return TRUE;

  gp_store_rollback (store);

  return FALSE;
}
