/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/offering.h"
#include "app/plan/record.h"

/* The centre's copy of an offering, or one of its own. */
typedef struct
{
  GpRecord base;
  int position; /* in lists, from 0 */
  GpOffering *offering;
} GpOffered;

/* Adds a reference to offering. */
GpOffered *gp_offered_new (GpOffering *offering, int position);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpOffered, gp_record_unref)
