/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/offering.h"
#include "app/cli/arguments.h"

/* The fields of an offering that "offering edit" and "offering add" take as options; --file takes
 * them all. */
extern const GpOption gp_offering_options[];

/* Whether the options can be read. */
gboolean gp_offering_options_check (const GpArguments *arguments, GError **error);

/* An offering as the options (checked) make it of the object, which is changed; catalogue and place
 * as for gp_offering_new_from_json(). (transfer full) */
GpOffering *gp_offering_options_apply (const GpArguments *arguments,
                                       JsonObject *object,
                                       const char *catalogue,
                                       const char *place,
                                       GError **error);

/* A new offering to begin with: its code, name and form, and what is usual for that. (transfer
 * full) */
JsonObject *gp_offering_options_create (const char *code, const char *name, GpForm form);
