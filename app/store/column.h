/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/moment.h"
#include "app/store/database.h"

/* What the plan keeps in a column, read and bound in the plan's own types. */

/* (transfer full, nullable) */
char *gp_column_dup_text (GpStatement *row, int column);

/* None for null. FALSE for text that is neither. */
gboolean gp_column_read_day (GpStatement *row, int column, GpDay *day);
gboolean gp_column_read_moment (GpStatement *row, int column, GpMoment *moment);

/* A moment that the database computed, or none. */
GpMoment gp_column_get_moment (GpStatement *row, int column);

/* An enum kept as a word; FALSE for a word that is none of the n. */
gboolean
gp_column_read_nick (GpStatement *row, int column, const char *const *nicks, guint n, int *value);

/* The start of a day, as a bound for moments and days in text: days before and after all that the
 * calendar knows are bounds too. */
void gp_statement_bind_day (GpStatement *statement, int parameter, GpDay day);
void gp_statement_bind_moment (GpStatement *statement, int parameter, GpMoment moment);
