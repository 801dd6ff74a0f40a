/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/planner/edit-resource.h"

#include <glib/gi18n-lib.h>

#include "app/catalogue/role.h"
#include "app/planner/proposal-private.h"

static gboolean
check_initials (GpProposal *proposal, gint64 id, const char *initials, GError **error)
{
  const GpStaff *other;

  if (!gp_staff_is_initials (initials))
    return gp_refuse (error, _ ("%s are no initials. Write one to five letters"), initials);

  other = gp_slice_find_staff (gp_proposal_get_slice (proposal), initials);

  if (other != NULL && other->base.id != id && other->ended == GP_DAY_NONE)
    return gp_refuse (error, _ ("Somebody has the initials %s already. Choose others"), initials);

  return TRUE;
}

/* NULL and an error for a role that no catalogue knows. (transfer full) */
static char **
parse_roles (const char *const *roles, GError **error)
{
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new ();

  for (guint i = 0; roles != NULL && roles[i] != NULL; i++)
    {
      const char *code = gp_role_parse (roles[i]);
      g_autofree char *known = NULL;

      if (code == NULL)
        {
          known = g_strjoinv (", ", (char **) gp_role_list ());
          gp_refuse (error, _ ("There is no role %s. The roles are: %s"), roles[i], known);
          return NULL;
        }

      g_strv_builder_add (codes, code);
    }

  return g_strv_builder_end (codes);
}

gboolean
gp_edit_staff_add (GpProposal *proposal,
                   const char *initials,
                   const char *const *roles,
                   const char *email,
                   gint64 *id,
                   GError **error)
{
  g_autoptr (GpStaff) staff = gp_staff_new ();

  if (!check_initials (proposal, 0, initials, error))
    return FALSE;

  staff->base.id = gp_proposal_new_id (proposal);
  staff->initials = g_utf8_strup (initials, -1);
  staff->email = g_strdup (email);
  staff->roles = parse_roles (roles, error);

  if (staff->roles == NULL)
    return FALSE;

  *id = staff->base.id;
  gp_proposal_put (proposal, NULL, g_steal_pointer (&staff));

  return TRUE;
}

static const GpStaff *
find_staff (GpProposal *proposal, gint64 id, GError **error)
{
  const GpStaff *staff = gp_slice_get_staff (gp_proposal_get_slice (proposal), id);

  if (staff == NULL)
    gp_refuse (error, _ ("There is no such staff member"));

  return staff;
}

gboolean
gp_edit_staff_change (GpProposal *proposal,
                      gint64 id,
                      const char *initials,
                      const char *const *roles,
                      const char *email,
                      GError **error)
{
  const GpStaff *before = find_staff (proposal, id, error);
  g_autoptr (GpStaff) after = NULL;

  if (before == NULL || (initials != NULL && !check_initials (proposal, id, initials, error)))
    return FALSE;

  after = gp_staff_copy (before);

  if (initials != NULL)
    {
      g_free (after->initials);
      after->initials = g_utf8_strup (initials, -1);
    }

  if (email != NULL)
    {
      g_free (after->email);
      after->email = *email != '\0' ? g_strdup (email) : NULL;
    }

  if (roles != NULL)
    {
      g_strfreev (after->roles);
      after->roles = parse_roles (roles, error);

      if (after->roles == NULL)
        return FALSE;
    }

  gp_proposal_put (proposal, before, g_steal_pointer (&after));

  return TRUE;
}

/* The first session after a day that uses the staff member or the room. */
static const GpSession *
find_use (GpProposal *proposal, gint64 staff, gint64 room, GpDay last)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions (gp_proposal_get_slice (proposal),
                                                           last + 1, gp_day_new (2200, 12, 31));

  for (guint i = 0; i < sessions->len; i++)
    {
      const GpSession *session = g_ptr_array_index (sessions, i);

      if (!gp_session_is_cancelled (session) &&
          ((room != 0 && session->room == room) ||
           (staff != 0 && gp_session_has_staff (session, staff))))
        return session;
    }

  return NULL;
}

static gboolean
check_unused (
    GpProposal *proposal, gint64 staff, gint64 room, const char *name, GpDay last, GError **error)
{
  GpLanguage language = gp_proposal_get_language (proposal);
  const GpSession *session;
  const GpSeries *series;
  g_autofree char *title = NULL;
  g_autofree char *day = NULL;

  if (!gp_proposal_load_days (proposal, last + 1, gp_day_new (2200, 12, 31), error))
    return FALSE;

  session = find_use (proposal, staff, room, last);

  if (session == NULL)
    return TRUE;

  series = gp_slice_get_series (gp_proposal_get_slice (proposal), session->series);
  title = gp_series_dup_title (
      series, gp_slice_get_offering (gp_proposal_get_slice (proposal), series->offering), language);
  day = gp_names_format_short (gp_moment_get_day (session->start), language);

  /* Translators: a staff member or a room, a series, and a day. */
  return gp_refuse (error, _ ("%s is needed for %s on %s. Choose another for it first"), name,
                    title, day);
}

gboolean
gp_edit_staff_end (GpProposal *proposal, gint64 id, GpDay last, GError **error)
{
  const GpStaff *before = find_staff (proposal, id, error);
  GpStaff *after;

  if (before == NULL || !check_unused (proposal, id, 0, before->initials, last, error))
    return FALSE;

  after = gp_staff_copy (before);
  after->ended = last;
  gp_proposal_put (proposal, before, after);

  return TRUE;
}

static gboolean
check_room_name (GpProposal *proposal, gint64 id, const char *name, GError **error)
{
  const GpRoom *other = gp_slice_find_room (gp_proposal_get_slice (proposal), name);

  if (*name == '\0' || strpbrk (name, "\n\r\t") != NULL)
    return gp_refuse (error, _ ("A room has a name on one line"));

  if (other != NULL && other->base.id != id && other->ended == GP_DAY_NONE)
    return gp_refuse (error, _ ("There is a room %s already. Choose another name"), name);

  return TRUE;
}

gboolean
gp_edit_room_add (GpProposal *proposal, const char *name, int capacity, gint64 *id, GError **error)
{
  GpRoom *room;

  if (!check_room_name (proposal, 0, name, error))
    return FALSE;

  room = gp_room_new ();
  room->base.id = gp_proposal_new_id (proposal);
  room->name = g_strdup (name);
  room->capacity = MAX (0, capacity);
  *id = room->base.id;
  gp_proposal_put (proposal, NULL, room);

  return TRUE;
}

static const GpRoom *
find_room (GpProposal *proposal, gint64 id, GError **error)
{
  const GpRoom *room = gp_slice_get_room (gp_proposal_get_slice (proposal), id);

  if (room == NULL)
    gp_refuse (error, _ ("There is no such room"));

  return room;
}

gboolean
gp_edit_room_change (
    GpProposal *proposal, gint64 id, const char *name, int capacity, GError **error)
{
  const GpRoom *before = find_room (proposal, id, error);
  GpRoom *after;

  if (before == NULL || (name != NULL && !check_room_name (proposal, id, name, error)))
    return FALSE;

  after = gp_room_copy (before);

  if (name != NULL)
    {
      g_free (after->name);
      after->name = g_strdup (name);
    }

  if (capacity >= 0)
    after->capacity = capacity;

  gp_proposal_put (proposal, before, after);

  return TRUE;
}

gboolean
gp_edit_room_end (GpProposal *proposal, gint64 id, GpDay last, GError **error)
{
  const GpRoom *before = find_room (proposal, id, error);
  GpRoom *after;

  if (before == NULL || !check_unused (proposal, 0, id, before->name, last, error))
    return FALSE;

  after = gp_room_copy (before);
  after->ended = last;
  gp_proposal_put (proposal, before, after);

  return TRUE;
}
