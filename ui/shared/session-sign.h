/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/catalogue/offering.h"

/* The one sign for a session, everywhere: a numbered rounded square. */
typedef enum
{
  GP_SIGN_PALE,      /* to come */
  GP_SIGN_SOLID,     /* held */
  GP_SIGN_DASHED,    /* held, but not registered */
  GP_SIGN_SKIPPED,   /* a closing day: a dashed box with a dash */
  GP_SIGN_CANCELLED, /* struck through */
  GP_SIGN_STOP_PLAN, /* a diamond */
} GpSignState;

/* What stands at its upper right corner. */
typedef enum
{
  GP_SIGN_MARK_NONE,
  GP_SIGN_MARK_MOVED,    /* an arrow */
  GP_SIGN_MARK_CONFLICT, /* a triangle */
} GpSignMark;

typedef struct
{
  const char *text; /* "5", "S1"; NULL for a skipped day */
  GpFamily family;
  GpSignState state;
  GpSignMark mark;
  gboolean current;   /* the one that is looked at */
  const char *spoken; /* what a screen reader and the tooltip say; nullable */
} GpSign;

#define GP_TYPE_SESSION_SIGN (gp_session_sign_get_type ())
G_DECLARE_FINAL_TYPE (GpSessionSign, gp_session_sign, GP, SESSION_SIGN, GtkWidget)

GtkWidget *gp_session_sign_new (void);

/* Shows that sign; its texts are copied. */
void gp_session_sign_show (GpSessionSign *self, const GpSign *sign);
