/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "ui/series/dry-run.h"

/* Something is to be done to a series: a few fields, below them what it does to the sessions and
 * what it clashes with, and a button. Signal "committed" (const char *label): it was written; the
 * dialog closes itself. */
#define GP_TYPE_CHANGE_DIALOG (gp_change_dialog_get_type ())
G_DECLARE_FINAL_TYPE (GpChangeDialog, gp_change_dialog, GP, CHANGE_DIALOG, AdwWindow)

/* What is to be done. */
typedef struct
{
  const char *title; /* of the window: "Pause Motivation A" */
  const char *apply; /* on the button: "Pause" */
  const char *label; /* in the journal and the toast: "Motivation A paused" */
  gboolean destructive;
  GpDryRunPropose propose;
  gpointer data;
  GDestroyNotify free_data;
} GpChangeSubject;

/* Texts are copied; data is freed with the dialog. */
GpChangeDialog *gp_change_dialog_new (GtkWindow *parent,
                                      GpPlanner *planner,
                                      gint64 series,
                                      const GpChangeSubject *subject);

/* Adds a field; the row and the field are named title. */
void gp_change_dialog_add_field (GpChangeDialog *self, const char *title, GtkWidget *field);

/* A field was edited: asks the planner again. */
void gp_change_dialog_ask (GpChangeDialog *self);
