/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "app/store/database.h"
#include "app/store/row.h"
#include "file.h"

/* The narrow interface, on a database with its own small table beside the plan's. */

typedef struct
{
  File file;
  GpDatabase *database;
} Fixture;

static GpStatement *
prepare (Fixture *fixture, const char *sql)
{
  g_autoptr (GError) error = NULL;
  GpStatement *statement = gp_database_prepare (fixture->database, sql, &error);

  g_assert_no_error (error);

  return statement;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpStatement) create = NULL;
  g_autoptr (GError) error = NULL;

  set_up_file (&fixture->file, NULL);
  fixture->database = gp_database_open (fixture->file.path, GP_DATABASE_CREATE, &error);
  g_assert_no_error (error);
  create =
      prepare (fixture, "CREATE TABLE fruit (id INTEGER PRIMARY KEY, name TEXT UNIQUE, of INTEGER "
                        "REFERENCES fruit DEFERRABLE INITIALLY DEFERRED) STRICT");
  g_assert_true (gp_statement_run (create, NULL));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gp_database_close (fixture->database);
  tear_down_file (&fixture->file, NULL);
}

static gboolean
add_fruit (Fixture *fixture, gint64 id, const char *name, GError **error)
{
  g_autoptr (GpStatement) add = prepare (fixture, "INSERT INTO fruit (name, id) VALUES ($2, $1)");

  gp_statement_bind_int (add, 1, id);

  if (name != NULL)
    gp_statement_bind_text (add, 2, name);

  return gp_statement_run (add, error);
}

/* Parameters go by their number, wherever they stand. */
static void
test_values (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpStatement) list = prepare (fixture, "SELECT id, name FROM fruit ORDER BY id");

  g_assert_true (add_fruit (fixture, G_MAXINT64, "Blåbær", NULL));
  g_assert_true (add_fruit (fixture, -5, NULL, NULL));

  g_assert_cmpint (gp_statement_step (list, NULL), ==, GP_STEP_ROW);
  g_assert_cmpint (gp_statement_get_int (list, 0), ==, -5);
  g_assert_cmpint (gp_statement_get_type (list, 1), ==, GP_COLUMN_NULL);
  g_assert_null (gp_statement_get_text (list, 1));
  g_assert_cmpint (gp_statement_step (list, NULL), ==, GP_STEP_ROW);
  g_assert_cmpint (gp_statement_get_int (list, 0), ==, G_MAXINT64);
  g_assert_cmpstr (gp_statement_get_text (list, 1), ==, "Blåbær");
  g_assert_cmpint (gp_statement_step (list, NULL), ==, GP_STEP_DONE);
}

/* A statement that is used again remembers nothing of the last time. */
static void
test_forgets_bindings (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GpStatement) count =
      prepare (fixture, "SELECT count(*) FROM fruit WHERE name IS NULL");

  g_assert_true (add_fruit (fixture, 1, "Pære", NULL));
  g_assert_true (add_fruit (fixture, 2, NULL, NULL));
  g_assert_cmpint (gp_statement_step (count, NULL), ==, GP_STEP_ROW);
  g_assert_cmpint (gp_statement_get_int (count, 0), ==, 1);
}

/* The same text within itself: two cursors that do not disturb each other. */
static void
test_nested (Fixture *fixture, gconstpointer data)
{
  int pairs = 0;
  g_autoptr (GpStatement) outer = prepare (fixture, "SELECT id FROM fruit");

  for (int i = 1; i <= 3; i++)
    g_assert_true (add_fruit (fixture, i, NULL, NULL));

  while (gp_statement_step (outer, NULL) == GP_STEP_ROW)
    {
      g_autoptr (GpStatement) inner = prepare (fixture, "SELECT id FROM fruit");

      while (gp_statement_step (inner, NULL) == GP_STEP_ROW)
        pairs++;
    }

  g_assert_cmpint (pairs, ==, 9);
}

static void
test_duplicate (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (add_fruit (fixture, 1, "Pære", NULL));
  g_assert_false (add_fruit (fixture, 2, "Pære", &error));
  g_assert_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_DUPLICATE);
}

static void
test_wrong_sql (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (gp_database_prepare (fixture->database, "SELECT cheese FROM fruit", &error));
  g_assert_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_FAILED);
}

/* References may be met in any order, but must be met at the end. */
static void
test_references (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GpStatement) refer = prepare (fixture, "UPDATE fruit SET of = 2 WHERE id = 1");

  g_assert_true (add_fruit (fixture, 1, "Pære", NULL));
  g_assert_true (gp_database_begin (fixture->database, GP_TRANSACTION_WRITE, NULL));
  g_assert_true (gp_statement_run (refer, NULL));
  g_assert_false (gp_database_commit (fixture->database, &error));
  g_assert_error (error, GP_DATABASE_ERROR, GP_DATABASE_ERROR_FAILED);

  g_assert_true (gp_database_begin (fixture->database, GP_TRANSACTION_WRITE, NULL));
  g_assert_true (gp_statement_run (refer, NULL));
  g_assert_true (add_fruit (fixture, 2, "Æble", NULL));
  g_assert_true (gp_database_commit (fixture->database, NULL));
}

typedef struct
{
  const char *name;
  const char *text;
} TextCase;

static const TextCase text_cases[] = {
  { "empty", "" },
  { "danish", "Blåbærgrød på Ærø" },
  { "quotes", "\"Åen\" \\ “så”" },
  { "lines", "en\nto\ttre\r" },
  { "control", "\x01\x1f\x7f" },
  { "wide", "\xf0\x9f\x8d\x90 og \xe2\x87\x84" },
};

/* The journal writes its own JSON and json-glib reads it. */
static void
test_json (gconstpointer data)
{
  const TextCase *text_case = data;
  g_auto (GpRow) row = { 0 };
  g_auto (GpRow) again = { 0 };
  g_autofree char *json = NULL;

  gp_row_add_text (&row, text_case->text);
  gp_row_add_int (&row, G_MININT64);
  gp_row_add_id (&row, 0);
  gp_row_add_day (&row, gp_day_new (2026, 12, 3));
  json = gp_row_to_json (&row);
  g_assert_true (gp_row_parse_json (&again, json));
  g_assert_true (gp_row_equal (&row, &again));
}

static void
test_no_json (gconstpointer data)
{
  g_auto (GpRow) row = { 0 };

  g_assert_false (gp_row_parse_json (&row, data));
}

int
main (int argc, char *argv[])
{
  static const char *const no_rows[] = {
    "", "[", "{}", "[1,[2]]", "[true]", "[1.5]", "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17]"
  };

  g_test_init (&argc, &argv, NULL);

  g_test_add ("/database/values", Fixture, NULL, set_up, test_values, tear_down);
  g_test_add ("/database/forgets-bindings", Fixture, NULL, set_up, test_forgets_bindings,
              tear_down);
  g_test_add ("/database/nested", Fixture, NULL, set_up, test_nested, tear_down);
  g_test_add ("/database/duplicate", Fixture, NULL, set_up, test_duplicate, tear_down);
  g_test_add ("/database/wrong-sql", Fixture, NULL, set_up, test_wrong_sql, tear_down);
  g_test_add ("/database/references", Fixture, NULL, set_up, test_references, tear_down);

  for (guint i = 0; i < G_N_ELEMENTS (text_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/row/json/", text_cases[i].name, NULL);

      g_test_add_data_func (path, &text_cases[i], test_json);
    }

  for (guint i = 0; i < G_N_ELEMENTS (no_rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/row/no-json/%u", i);

      g_test_add_data_func (path, no_rows[i], test_no_json);
    }

  return g_test_run ();
}
