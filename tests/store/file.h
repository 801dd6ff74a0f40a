/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/store.h"

/* A folder of its own, and a plan or something else in it. */
typedef struct
{
  char *folder;
  char *path; /* of the plan, which is not there yet */
} File;

void set_up_file (File *file, gconstpointer data);
void tear_down_file (File *file, gconstpointer data);

/* An empty plan, closed again. */
void make_plan (File *file);

/* (transfer full) */
GBytes *read_file (File *file);
void write_file (File *file, gconstpointer bytes, gsize size);

/* Runs statements on the file as another program would. */
void run_sql (File *file, const char *sql);

/* It cannot be opened: with that code, and a message that names the file. */
void assert_refused (File *file, GpStoreMode mode, GpStoreError code);
