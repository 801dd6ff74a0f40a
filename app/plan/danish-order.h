/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* Compares two texts as a Danish index orders them, whatever the locale: letters in either case
 * alike, æ, ø, å last, ä as æ, ö as ø, ü as y, é as e, and digits by their number, so that
 * "Lokale 2" comes before "Lokale 10". */
int gp_danish_compare (const char *a, const char *b);
