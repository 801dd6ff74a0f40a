/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "app/catalogue/catalogue.h"

/* One of the ways to begin, as a card that can be chosen: one of a group, as radio buttons are. */
#define GP_TYPE_CATALOGUE_CARD (gp_catalogue_card_get_type ())
G_DECLARE_FINAL_TYPE (GpCatalogueCard, gp_catalogue_card, GP, CATALOGUE_CARD, GtkToggleButton)

void gp_catalogue_card_show (GpCatalogueCard *self,
                             const char *title,
                             const char *facts,
                             const char *description);

/* A dot for each offering in the colour of its family. */
void gp_catalogue_card_show_offerings (GpCatalogueCard *self, GPtrArray *offerings);

/* In the place of the dots. */
void gp_catalogue_card_show_foot (GpCatalogueCard *self, const char *foot);

/* A word beside the title: "try first". */
void gp_catalogue_card_show_tag (GpCatalogueCard *self, const char *tag);
