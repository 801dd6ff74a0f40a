/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/offering.h"

/* An offering as the cells of a row in soenderborg.txt, NULL-terminated. (transfer full) */
char **describe_offering (const GpOffering *offering);
