/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* The text with a capital first letter: words of the plan, such as "session 5 of 8" and "tirsdag
 * 24. november", at the beginning of a line. (transfer full) */
char *gp_sentence_begin (const char *text);

/* The parts that are not empty, joined by " · ". NULL ends the list. (transfer full) */
char *gp_sentence_join (const char *first, ...) G_GNUC_NULL_TERMINATED;
