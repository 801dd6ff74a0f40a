/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/* Text that is read from below upwards: the name of a closed day, and what is closed. */
#define GP_TYPE_UPRIGHT (gp_upright_get_type ())
G_DECLARE_FINAL_TYPE (GpUpright, gp_upright, GP, UPRIGHT, GtkWidget)

GtkWidget *gp_upright_new (const char *title, const char *subtitle);
