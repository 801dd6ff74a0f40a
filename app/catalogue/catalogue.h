/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "offering.h"

#define GP_CATALOGUE_ERROR (gp_catalogue_error_quark ())
GQuark gp_catalogue_error_quark (void);

typedef enum
{
  GP_CATALOGUE_ERROR_FAILED,
} GpCatalogueError;

/* A municipality's list of what it offers, with the rules that belong to it. Immutable. */
typedef struct
{
  char *id;     /* "soenderborg" */
  GpWords name; /* "Sønderborg" */
  GpWords description;
  GpDay approved;        /* by the municipal committee */
  int age_from;          /* youngest citizen, 0 if it says none */
  int evaluation_months; /* the treatment plan is evaluated at the latest this often; 0 if not said
                          */
  GPtrArray *offerings;  /* GpOffering, in the catalogue's order */
} GpCatalogue;

/* The ids of the catalogues that come with the program, NULL-terminated (transfer none). */
const char *const *gp_catalogue_list_shipped (void);

/* By the id of a shipped catalogue, else by the path of a JSON file. The message names the file,
 * the place in it and the reason. (transfer full) */
GpCatalogue *gp_catalogue_load (const char *id_or_path, GError **error);

/* From text; name stands for the file in messages. (transfer full) */
GpCatalogue *gp_catalogue_parse (const char *text, gssize length, const char *name, GError **error);

void gp_catalogue_free (GpCatalogue *catalogue);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpCatalogue, gp_catalogue_free)

/* NULL if it has no such code. (transfer none) */
GpOffering *gp_catalogue_find (const GpCatalogue *catalogue, const char *code);
