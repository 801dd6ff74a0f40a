/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* A key in a small frame, and what it does. (transfer floating) */
GtkWidget *gp_key_hint_new (const char *key, const char *what);
