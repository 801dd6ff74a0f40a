/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "ui/week/week.h"

/* What a session says where it stands in the week, as Pango markup; shorter where it stands narrow.
 * Staff who stand in for others are underlined. */

/* Where in the views it stands. */
typedef enum
{
  GP_BLOCK_HOURS,    /* in the grid of hours */
  GP_BLOCK_LANE,     /* in the lane above it: one line */
  GP_BLOCK_OF_STAFF, /* in the row of a staff member: the room is said */
  GP_BLOCK_OF_ROOM,  /* in the row of a room: the staff are said */
} GpBlockForm;

typedef struct
{
  char *title;       /* the series: "Motivation A", plain text */
  char *short_title; /* as people write it on a board: "Mot. A" */
  char *wide;        /* all lines below the title: "10:00–12:00 · 5 of 8\nLokale 2 · MK LH" */
  char *narrow;      /* the same in more and shorter lines */
  char *narrowest;   /* and with the room as on a board: "Lok. 2" */
  char *seats;       /* "8 seats", or NULL */
} GpBlockText;

/* A name as people write it on a board: "Mot. A", "Lok. 2", "Kortl.", "Indiv.+". What tells it from
 * others stays: a last word of a letter or two, and a plus. (transfer full) */
char *gp_block_text_shorten (const char *name);

/* staff is that of the row for GP_BLOCK_OF_STAFF, else 0. (transfer full) */
GpBlockText *
gp_block_text_new (const GpWeek *week, const GpSession *session, GpBlockForm form, gint64 staff);
void gp_block_text_free (GpBlockText *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpBlockText, gp_block_text_free)
