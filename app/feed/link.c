/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/feed/link.h"

static const char *const kind_nicks[] = {
  [GP_FEED_CENTRE] = "centre",
  [GP_FEED_STAFF] = "staff",
  [GP_FEED_ROOM] = "room",
  [GP_FEED_SERIES] = "series",
};

void
gp_feed_link_free (GpFeedLink *link)
{
  g_free (link->name);
  g_free (link->file);
  g_free (link->path);
  g_free (link);
}

const char *
gp_feed_link_get_kind_nick (const GpFeedLink *link)
{
  return kind_nicks[link->kind];
}

char *
gp_feed_link_make_file (const char *token)
{
  return g_strconcat (token, ".ics", NULL);
}

static GpFeedLink *
new_link (const GpFeedAddress *address, GpSlice *slice)
{
  GpFeedLink *link = g_new0 (GpFeedLink, 1);

  link->kind = address->kind;
  link->of = address->of;
  link->file = gp_feed_link_make_file (address->token);
  link->path = g_strconcat ("/feeds/", link->file, NULL);

  if (address->kind == GP_FEED_STAFF)
    link->name = g_strdup (gp_slice_get_staff (slice, address->of)->initials);

  if (address->kind == GP_FEED_ROOM)
    link->name = g_strdup (gp_slice_get_room (slice, address->of)->name);

  return link;
}

static const GpFeedAddress *
find_address (GPtrArray *addresses, GpFeedKind kind, gint64 of)
{
  for (guint i = 0; i < addresses->len; i++)
    {
      const GpFeedAddress *address = g_ptr_array_index (addresses, i);

      if (address->kind == kind && address->of == of)
        return address;
    }

  return NULL;
}

static void
add_link (GPtrArray *links, GpFeeds *feeds, GPtrArray *addresses, GpFeedKind kind, gint64 of)
{
  const GpFeedAddress *address = find_address (addresses, kind, of);

  if (address != NULL && gp_feeds_is_in_use (feeds, kind, of))
    g_ptr_array_add (links, new_link (address, gp_feeds_get_slice (feeds)));
}

static void
add_links (
    GPtrArray *links, GpFeeds *feeds, GPtrArray *addresses, GpFeedKind kind, GpRecordKind records)
{
  g_autoptr (GPtrArray) all = gp_slice_list (gp_feeds_get_slice (feeds), records);

  for (guint i = 0; i < all->len; i++)
    add_link (links, feeds, addresses, kind, ((GpRecord *) g_ptr_array_index (all, i))->id);
}

GPtrArray *
gp_feed_link_list (GpFeeds *feeds, GpStore *store, GError **error)
{
  g_autoptr (GPtrArray) addresses = gp_store_list_feeds (store, error);
  GPtrArray *links;

  if (addresses == NULL)
    return NULL;

  links = g_ptr_array_new_with_free_func ((GDestroyNotify) gp_feed_link_free);
  add_links (links, feeds, addresses, GP_FEED_STAFF, GP_RECORD_STAFF);
  add_links (links, feeds, addresses, GP_FEED_ROOM, GP_RECORD_ROOM);
  add_links (links, feeds, addresses, GP_FEED_SERIES, GP_RECORD_SERIES);
  add_link (links, feeds, addresses, GP_FEED_CENTRE, 0);

  return links;
}

GPtrArray *
gp_feed_link_list_gone_files (GpFeeds *feeds, GpStore *store, GError **error)
{
  g_autoptr (GPtrArray) addresses = gp_store_list_feeds (store, error);
  g_autoptr (GPtrArray) withdrawn =
      addresses != NULL ? gp_store_list_withdrawn_tokens (store, error) : NULL;
  GPtrArray *files;

  if (withdrawn == NULL)
    return NULL;

  files = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < withdrawn->len; i++)
    g_ptr_array_add (files, gp_feed_link_make_file (g_ptr_array_index (withdrawn, i)));

  for (guint i = 0; i < addresses->len; i++)
    {
      const GpFeedAddress *address = g_ptr_array_index (addresses, i);

      if (!gp_feeds_is_in_use (feeds, address->kind, address->of))
        g_ptr_array_add (files, gp_feed_link_make_file (address->token));
    }

  return files;
}
