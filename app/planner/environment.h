/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/names.h"

/* What the plan needs from outside and never fetches itself: main() passes it in. */
typedef struct
{
  gint64 (*get_now) (gpointer data); /* seconds since 1970-01-01T00:00Z */
  void (*fill_random) (guint8 *bytes, gsize size, gpointer data);
  gpointer data;
  const char *who;     /* the system login, or who was named */
  GpLanguage language; /* of the user, for sentences */
} GpEnvironment;
