/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/staff-choice.h"

#include "app/catalogue/role.h"

gboolean
gp_staff_choice_is_suited (const GpStaff *staff, const GpOffering *offering)
{
  if (offering == NULL || offering->roles == NULL || offering->roles[0] == NULL)
    return TRUE;

  for (guint i = 0; staff->roles != NULL && staff->roles[i] != NULL; i++)
    if (g_strv_contains ((const char *const *) offering->roles, staff->roles[i]))
      return TRUE;

  return FALSE;
}

static void
add_those (
    GPtrArray *chosen, GPtrArray *all, const GpOffering *offering, gboolean suited, GpDay today)
{
  for (guint i = 0; i < all->len; i++)
    {
      const GpStaff *staff = g_ptr_array_index (all, i);
      gboolean here = staff->ended == GP_DAY_NONE || staff->ended >= today;

      if (here && gp_staff_choice_is_suited (staff, offering) == suited)
        g_ptr_array_add (chosen, gp_record_ref (staff));
    }
}

GPtrArray *
gp_staff_choice_list (GpSlice *slice, const GpOffering *offering, GpDay today)
{
  g_autoptr (GPtrArray) all = gp_slice_list (slice, GP_RECORD_STAFF);
  GPtrArray *chosen = g_ptr_array_new_with_free_func (gp_record_unref);

  add_those (chosen, all, offering, TRUE, today);
  add_those (chosen, all, offering, FALSE, today);

  return chosen;
}

char *
gp_staff_choice_describe_roles (const GpStaff *staff, GpLanguage language)
{
  g_autoptr (GString) roles = g_string_new (NULL);

  for (guint i = 0; staff->roles != NULL && staff->roles[i] != NULL; i++)
    g_string_append_printf (roles, "%s%s", i > 0 ? ", " : "",
                            gp_role_get_name (staff->roles[i], language));

  return g_string_free (g_steal_pointer (&roles), FALSE);
}
