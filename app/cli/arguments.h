/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "app/calendar/moment.h"
#include "app/cli/verb.h"

/* Something on the command line that cannot be read: exit code 2. */
#define GP_USAGE_ERROR (gp_usage_error_quark ())
GQuark gp_usage_error_quark (void);

typedef enum
{
  GP_USAGE_ERROR_FAILED,
} GpUsageError;

/* What was given on the command line: options by name, and operands. */
typedef struct _GpArguments GpArguments;

/* words: the program's name first, then options and operands, without subject and verb. tables is
 * NULL-terminated. Fails for an option that no table has, one that lacks its value, and one that is
 * given twice but takes one value. (transfer full) */
GpArguments *
gp_arguments_parse (const char *const *words, const GpOption *const *tables, GError **error);

void gp_arguments_free (GpArguments *arguments);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GpArguments, gp_arguments_free)

/* Whether everything that the verb requires was given, and nothing that it does not take. */
gboolean gp_arguments_check (const GpArguments *arguments, const GpVerb *verb, GError **error);

gboolean gp_arguments_has (const GpArguments *arguments, const char *name);

/* The value of an option, or NULL; all its values, NULL-terminated. (transfer none) */
const char *gp_arguments_get (const GpArguments *arguments, const char *name);
const char *const *gp_arguments_list (const GpArguments *arguments, const char *name);

/* The first operand, or NULL; all, NULL-terminated. (transfer none) */
const char *gp_arguments_get_operand (const GpArguments *arguments);
const char *const *gp_arguments_list_operands (const GpArguments *arguments);

/* The readers below leave the value as it is, and succeed, where the option is not given. */
gboolean
gp_arguments_read_day (const GpArguments *arguments, const char *name, GpDay *day, GError **error);
gboolean gp_arguments_read_moment (const GpArguments *arguments,
                                   const char *name,
                                   GpMoment *moment,
                                   GError **error);
gboolean gp_arguments_read_time (const GpArguments *arguments,
                                 const char *name,
                                 int *minute,
                                 GError **error);
gboolean gp_arguments_read_number (const GpArguments *arguments,
                                   const char *name,
                                   int least,
                                   int most,
                                   int *number,
                                   GError **error);
gboolean
gp_arguments_read_id (const GpArguments *arguments, const char *name, gint64 *id, GError **error);

/* --from and --to; the latter may not be before the former. */
gboolean
gp_arguments_read_span (const GpArguments *arguments, GpDay *from, GpDay *to, GError **error);

/* The first operand as an id. */
gboolean gp_arguments_read_operand_id (const GpArguments *arguments, gint64 *id, GError **error);

/* Whether at most one of the options (NULL-terminated) is given. */
gboolean gp_arguments_check_exclusive (const GpArguments *arguments,
                                       const char *const *names,
                                       GError **error);
