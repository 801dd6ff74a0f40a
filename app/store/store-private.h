/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/database.h"
#include "app/store/store.h"

/* For the files of the store alone. */

GpDatabase *gp_store_get_database (GpStore *store);

/* Several statements that must see the plan at one moment stand between these two; they may be
 * nested, and stand inside a transaction that writes. The second passes on whether what stood
 * between succeeded, and turns an error of the database into one of the store. */
gboolean gp_store_begin_reading (GpStore *store, GError **error);
gboolean gp_store_end_reading (GpStore *store, gboolean succeeded, GError **error);

/* The same turn for what writes. */
gboolean gp_store_finish (gboolean succeeded, GError **error);
