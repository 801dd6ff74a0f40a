/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* Whether the superuser may read and write everything, as long as the test is run by that one. */
void set_superuser (gboolean is_superuser);
