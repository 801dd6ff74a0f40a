/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/catalogue/fields.h"
#include "app/planner/proposal.h"

/* Private to the example centre: its file is read field by field, and each piece becomes an edit of
 * the proposal at once. What goes wrong is kept in the fields with its place in the file, and
 * nothing is read after it. Only those who edit the file read the reasons: they stay English. */
typedef struct
{
  GpProposal *proposal;
  GpDay monday;       /* of the week of today: week 0 of the file */
  GHashTable *by_key; /* names of series within the file, to their ids (gint64 *) */
  gint64 series;      /* the one whose particulars are being read */
} GpExample;

/* Builds the centre that a file describes; name stands for it in messages. */
gboolean gp_example_read (GpProposal *proposal,
                          GpDay today,
                          const char *text,
                          gssize length,
                          const char *name,
                          GError **error);

typedef void (*GpExampleRead) (GpExample *example, GpFields *fields);

/* Reads every object of a list, in order; a list that is not there is empty. */
void
gp_example_read_list (GpExample *example, GpFields *fields, const char *name, GpExampleRead read);

/* Whether an edit was done; what fields->error says otherwise gets its place. */
gboolean gp_example_is_done (GpFields *fields, gboolean done);

/* A number of weeks from the week of today; 0 if the field is not there. */
int gp_example_read_week (GpFields *fields, const char *name);

/* The day that "week" and "weekday" name. */
GpDay gp_example_read_day (GpExample *example, GpFields *fields);

/* A weekday with its time, "mo 13:00" or "mo 13:00-14:30"; minutes is 0 where no end is said. */
GpWeekdayTime gp_example_parse_time (GpFields *fields, const char *name, const char *text);

/* 0 where the field is not there, or names nobody, which fails. */
gint64 gp_example_read_room (GpExample *example, GpFields *fields);
gint64 gp_example_find_staff (GpExample *example,
                              GpFields *fields,
                              const char *name,
                              const char *initials);

/* A series: one for each week in which it starts. */
void gp_example_read_series (GpExample *example, GpFields *fields);

/* Sessions that were added to a series by hand, and changes of single ones. */
void gp_example_read_sessions (GpExample *example, GpFields *fields);
void gp_example_read_change (GpExample *example, GpFields *fields);
