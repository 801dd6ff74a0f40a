/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/offering.h"

void gp_words_clear (GpWords *words);
