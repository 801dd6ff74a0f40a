/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/catalogue/offering.h"

/* A family of colour as the style sheets know it. A widget carries one family class and one of
 * "solid", "fill", "edge" and "ink"; the sheets do the rest, dark and high contrast included. */

/* "family-intro". (transfer none) */
const char *gp_family_get_css_class (GpFamily family);

/* What the legend calls it: "Intro", "Medicine". (transfer none) */
const char *gp_family_get_label (GpFamily family);

/* Gives the widget the class of that family, and takes away that of any other. */
void gp_family_apply (GtkWidget *widget, GpFamily family);
