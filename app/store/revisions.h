/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/table.h"

/* Which sessions subscribers must see going forward, while rows are written: a set that each
 * written row may add to, and that is written at the end, each session once. */
typedef struct _GpRevisions GpRevisions;

GpRevisions *gp_revisions_new (GpDatabase *database);
void gp_revisions_free (GpRevisions *revisions);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpRevisions, gp_revisions_free)

/* A row was written: before and after are NULL where it was not, or no longer is. */
gboolean gp_revisions_note (GpRevisions *revisions,
                            const GpTable *table,
                            const GpRow *before,
                            const GpRow *after,
                            GError **error);

/* Takes every session of the set one step on; the first time a session is seen it is at 0. at is in
 * seconds since 1970-01-01T00:00Z; where the session was changed then or later, one second more
 * than it had takes its place, so that each change is later than the one before. */
gboolean gp_revisions_write (GpRevisions *revisions, gint64 at, GError **error);
