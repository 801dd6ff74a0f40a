/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/series/series-plan.h"

/* What the New series window says above its list; all transfer full. */

/* "8 sessions from 26 November to 28 January"; "1 session on 26 November". */
char *gp_plan_words_headline (const GpSeriesPlan *plan);

/* "All 8 sessions are held. The course ends 2 weeks later because of Juleaften and Nytårsaften.";
 * for a span how many days drop out; empty where there is nothing to add. */
char *gp_plan_words_subtitle (const GpSeriesPlan *plan);

/* On the chips: "6 clear", "2 closed days skipped". */
char *gp_plan_words_clear (guint count);
char *gp_plan_words_skipped (guint count);

/* On the button that takes the first remedy of each: "Solve both with the suggestions". */
char *gp_plan_words_solve (guint count);

/* On the button that creates all the same: "Create with 2 conflicts…". */
char *gp_plan_words_create_with (guint count);
char *gp_plan_words_save_with (guint count);

/* What a screen reader says of a line: "Session 3, Thursday 10 December, week 50, 13:30–15:30,
 * 1 conflict". */
char *gp_plan_words_line (const GpSeriesPlan *plan, const GpPlanLine *line);

/* "From 14 January these are even weeks", and on the button that keeps the parity: "Use odd weeks".
 * drift is the first day of the other parity. */
char *gp_plan_words_drift (GpDay drift, GpLanguage language);
const char *gp_plan_words_keep_parity (GpDay drift);

/* "week 50 · even week". */
char *gp_plan_words_week (GpDay day);
