/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/plan/staff.h"

#define MAX_INITIALS 5

static void
clear_staff (gpointer record)
{
  GpStaff *staff = record;

  g_free (staff->initials);
  g_strfreev (staff->roles);
  g_free (staff->email);
}

GpStaff *
gp_staff_new (void)
{
  GpStaff *staff = gp_record_new (GP_RECORD_STAFF, sizeof (GpStaff), clear_staff);

  staff->ended = GP_DAY_NONE;

  return staff;
}

GpStaff *
gp_staff_copy (const GpStaff *staff)
{
  GpStaff *copy = gp_staff_new ();

  copy->base.id = staff->base.id;
  copy->initials = g_strdup (staff->initials);
  copy->roles = g_strdupv (staff->roles);
  copy->email = g_strdup (staff->email);
  copy->ended = staff->ended;

  return copy;
}

gboolean
gp_staff_is_initials (const char *text)
{
  glong length = g_utf8_strlen (text, -1);

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isalpha (g_utf8_get_char (at)))
      return FALSE;

  return length >= 1 && length <= MAX_INITIALS;
}
