/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n-lib.h>

#include "app/cli/lookup.h"

const GpStaff *
gp_lookup_staff (GpSlice *slice, const char *initials, GError **error)
{
  const GpStaff *staff = gp_slice_find_staff (slice, initials);

  if (staff == NULL)
    g_set_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED,
                 _ ("There is no staff member “%s”: “gruppeplanctl staff list” shows them all"),
                 initials);

  return staff;
}

const GpRoom *
gp_lookup_room (GpSlice *slice, const char *name, GError **error)
{
  const GpRoom *room = gp_slice_find_room (slice, name);

  if (room == NULL)
    g_set_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED,
                 _ ("There is no room “%s”: “gruppeplanctl room list” shows them all"), name);

  return room;
}

const GpOffered *
gp_lookup_offering (GpSlice *slice, const char *code, GError **error)
{
  const GpOffered *offered = gp_slice_find_offered (slice, code);

  if (offered == NULL)
    g_set_error (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED,
                 _ ("There is no offering “%s”: “gruppeplanctl offering list” shows them all"),
                 code);

  return offered;
}

const GpCentre *
gp_lookup_centre (GpSlice *slice, GError **error)
{
  const GpCentre *centre = gp_slice_get_centre (slice);

  if (centre == NULL)
    g_set_error_literal (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED,
                         _ ("The plan has no centre yet: “gruppeplanctl init” makes one"));

  return centre;
}
