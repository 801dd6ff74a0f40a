/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/store/database.h"

/* What an engine must do; each function is as the one of that name in database.h. */
typedef struct
{
  void (*close) (GpDatabase *database);
  void (*set_patience) (GpDatabase *database, int milliseconds);
  gboolean (*begin) (GpDatabase *database, GpTransaction transaction, GError **error);
  gboolean (*commit) (GpDatabase *database, GError **error);
  void (*rollback) (GpDatabase *database);
  gboolean (*is_changed) (GpDatabase *database);
  gboolean (*check) (GpDatabase *database, GError **error);
  GpStatement *(*prepare) (GpDatabase *database, const char *sql, GError **error);

  void (*free_statement) (GpStatement *statement);
  void (*bind_int) (GpStatement *statement, int parameter, gint64 value);
  void (*bind_text) (GpStatement *statement, int parameter, const char *text);
  void (*bind_null) (GpStatement *statement, int parameter);
  GpStep (*step) (GpStatement *statement, GError **error);
  void (*reset) (GpStatement *statement);
  GpColumnType (*get_type) (GpStatement *statement, int column);
  gint64 (*get_int) (GpStatement *statement, int column);
  const char *(*get_text) (GpStatement *statement, int column);
} GpDriver;

/* The first member of a driver's own database. */
struct _GpDatabase
{
  const GpDriver *driver;
  char *name; /* the driver frees it */
};

/* The first member of a driver's own statement. */
struct _GpStatement
{
  GpDatabase *database;
};
