/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/plan/slice.h"

/* How the plan is said in one line, in the user's language; all transfer full. */

/* "weekly Thursday 10:00–11:30", "even weeks, Thursday 15:00–16:30", "by appointment". */
char *gp_words_describe_rhythm (const GpRhythm *rhythm, GpLanguage language);

/* "every week", "every 2nd week", "even weeks", "daily", "once", "by appointment", "whole days". */
char *gp_words_describe_kind (const GpRhythm *rhythm);

/* "Thu 10:00–11:30", "Mon–Thu 09:00–13:00". */
char *gp_words_describe_times (const GpRhythm *rhythm, GpLanguage language);

/* "4 sessions", "10 weeks", "until 31 December 2026", "no end date". */
char *gp_words_describe_length (GpLength length, GpLanguage language);

/* Where in the course: "session 2 of 4", "week 6 of 10", "session 12", "S1", "extra session"; of a
 * talk or a stay what fits. Empty where there is nothing to say. */
char *gp_words_describe_place (const GpSeries *series, const GpSession *session);

/* "Introgruppe A, session 2 of 4, Thursday 26 March 10:00 to 11:30, Sal 1, staff MK and LH": what a
 * screen reader says. */
char *gp_words_describe_session (GpSlice *slice, const GpSession *session, GpLanguage language);

/* "MK, LH"; a substitute as "⇄ RA". */
char *gp_words_list_staff (GpSlice *slice, const GpSession *session);
