/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>

#include "app/catalogue/catalogue.h"
#include "small.h"

/* One change to small.json, and all that the planner is told of it. */
typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *message;
} BrokenCase;

static const BrokenCase broken_cases[] = {
  /* The file. */
  { "comma", "\"id\": \"small\",", "\"id\": \"small\"",
    "small.json: line 2, column 15: this is not JSON" },
  { "end", "\n  ]\n}\n", "\n  ]\n", "small.json: line 61, column 3: this is not JSON" },
  { "encoding", "Lille", "Lill\xE9", "small.json: line 3: this is not text in UTF-8" },
  { "root", "{\n  \"id\"", "[{\n  \"id\"", "small.json: line 62, column 1: this is not JSON" },

  /* The catalogue. */
  { "unknown", "\"id\": \"small\",", "\"id\": \"small\", \"author\": \"me\",",
    "small.json: author: there is no such field" },
  { "missing", "\"id\": \"small\",", "", "small.json: id: the field is missing" },
  { "date", "2026-01-31", "2026-02-30",
    "small.json: approved: “2026-02-30” is not a date such as 2026-12-03" },
  { "offerings", "\"offerings\": [", "\"offerings\": {}, \"rest\": [",
    "small.json: rest: there is no such field" },
  { "no-list", "\"offerings\": [", "\"offerings\": {}, \"description\": [",
    "small.json: description: this must be an object in braces: {…}" },
  { "offering", "\"offerings\": [", "\"offerings\": [7,",
    "small.json: offerings[0]: this must be an object in braces: {…}" },
  { "evaluation", "\"id\": \"small\",", "\"id\": \"small\", \"evaluation_months\": 0,",
    "small.json: evaluation_months: 0 is outside 1 to 60" },

  /* Codes. */
  { "code-missing", "\"code\": \"B\",", "",
    "small.json: offerings[1]: code: the field is missing" },
  { "code-type", "\"code\": \"B\"", "\"code\": 2",
    "small.json: offerings[1]: code: this must be a text" },
  { "code-blank", "\"code\": \"B\"", "\"code\": \" \"",
    "small.json: offerings[1]: code: the text is empty" },
  { "code-space", "\"code\": \"B\"", "\"code\": \"B 1\"",
    "small.json: offerings[1]: code: “B 1” has a space, a comma or a quotation mark" },
  { "code-twice", "\"code\": \"B\"", "\"code\": \"A\"",
    "small.json: offerings[1] \"A\": code: an offering before it has the code “A” too" },
  { "after-unknown", "[\"A\"]", "[\"A\", \"Z\"]",
    "small.json: offerings[1] \"B\": after: there is no offering “Z”" },
  { "after-itself", "[\"A\"]", "[\"B\"]",
    "small.json: offerings[1] \"B\": after: the offerings wait for each other in a circle" },
  { "after-circle", "\"anonymous\": true", "\"after\": [\"C\"]",
    "small.json: offerings[2] \"C\": after: the offerings wait for each other in a circle" },
  { "after-type", "[\"A\"]", "\"A\"",
    "small.json: offerings[1] \"B\": after: this must be a list of texts, such as [\"a\", \"b\"]" },

  /* Names. */
  { "field-unknown", "\"minutes\": 90", "\"minuts\": 90",
    "small.json: offerings[0] \"A\": minuts: there is no such field" },
  { "field-missing", "\"consent\": \"required\"", "\"age_below\": 30",
    "small.json: offerings[0] \"A\": consent: the field is missing" },
  { "english", "{\"da\": \"Gruppe\", \"en\": \"Group\"}", "{\"da\": \"Gruppe\"}",
    "small.json: offerings[0] \"A\": name: en: the field is missing" },
  { "language", "{\"da\": \"Gruppe\", \"en\": \"Group\"}",
    "{\"da\": \"Gruppe\", \"en\": \"Group\", \"de\": \"Gruppe\"}",
    "small.json: offerings[0] \"A\": name: de: there is no such field" },
  { "one-language", "{\"da\": \"Gruppe\", \"en\": \"Group\"}", "\"Gruppe\"",
    "small.json: offerings[0] \"A\": name: this must be an object in braces: {…}" },
  { "line", "\"Gruppe\"", "\"Grup\\npe\"",
    "small.json: offerings[0] \"A\": name: da: this must be one line of text" },
  { "long", "\"Gr.\", \"en\"", "\"Gruppen der mødes torsdage\", \"en\"",
    "small.json: offerings[0] \"A\": short_name: da: the text is longer than 24 characters" },

  /* Words. */
  { "form", "\"form\": \"group\"", "\"form\": \"gruppe\"",
    "small.json: offerings[0] \"A\": form: “gruppe” is none of group, talk, drop-in, window, "
    "presence, stay" },
  { "family", "\"intro\"", "\"red\"",
    "small.json: offerings[0] \"A\": family: “red” is none of intro, motivation, treatment, "
    "aftercare, day-treatment, relatives, drop-in, medicine, talks, presence" },
  { "closed-days", "\"skip\"", "\"close\"",
    "small.json: offerings[1] \"B\": closed_days: “close” is none of extend, skip, hold" },
  { "consent", "\"required\"", "\"yes\"",
    "small.json: offerings[0] \"A\": consent: “yes” is none of never, as-needed, required" },
  { "rhythm", "\"weekly\"", "\"every-0-weeks\"",
    "small.json: offerings[0] \"A\": rhythm: “every-0-weeks” is none of weekly, biweekly, "
    "every-N-weeks, even-weeks, odd-weeks, daily, once, appointment, days" },
  { "role", "[\"laege\"]", "[\"laege\", \"kok\"]",
    "small.json: offerings[1] \"B\": roles[1]: “kok” is none of behandler, behandler-myndighed, "
    "sygeplejerske, gadesygeplejerske, laege, laegekonsulent, sundhedsfaglig, ergoterapeut, "
    "boernesagkyndig, vaerestedsmedarbejder, intern, ekstern, partner, medarbejder" },
  { "role-twice", "[\"laege\"]", "[\"laege\", \"laege\"]",
    "small.json: offerings[1] \"B\": roles[1]: “laege” is there twice" },
  { "role-none", "[\"laege\"]", "[]", "small.json: offerings[1] \"B\": roles: the list is empty" },
  { "ours", "[\"minutes\"]", "[\"colour\"]",
    "small.json: offerings[1] \"B\": ours[0]: there is no field “colour”" },

  /* Numbers and the like. */
  { "number-text", "\"minutes\": 90", "\"minutes\": \"90\"",
    "small.json: offerings[0] \"A\": minutes: this must be a whole number" },
  { "number-part", "\"minutes\": 90", "\"minutes\": 90.5",
    "small.json: offerings[0] \"A\": minutes: this must be a whole number" },
  { "number-null", "\"capacity\": 8", "\"capacity\": null",
    "small.json: offerings[0] \"A\": capacity: this must be a whole number" },
  { "number-zero", "\"minutes\": 90", "\"minutes\": 0",
    "small.json: offerings[0] \"A\": minutes: 0 is outside 1 to 1440" },
  { "number-below", "\"capacity\": 8", "\"capacity\": -8",
    "small.json: offerings[0] \"A\": capacity: -8 is outside 1 to 1000" },
  { "number-wraps", "\"capacity\": 8", "\"capacity\": 4294967304",
    "small.json: offerings[0] \"A\": capacity: 4294967304 is outside 1 to 1000" },
  { "boolean", "\"referral\": true", "\"referral\": \"yes\"",
    "small.json: offerings[0] \"A\": referral: this must be true or false" },
  { "ages", "\"consent\": \"required\"", "\"consent\": \"required\", \"age_below\": 12",
    "small.json: offerings[0] \"A\": age_below: 12 is not more than age_from, 12" },

  /* When. */
  { "minutes-missing", "\"minutes\": 90,", "",
    "small.json: offerings[0] \"A\": minutes: there must be minutes or minutes_a_week, and not "
    "both" },
  { "minutes-both", "\"minutes\": 90,", "\"minutes\": 90, \"minutes_a_week\": 90,",
    "small.json: offerings[0] \"A\": minutes: there must be minutes or minutes_a_week, and not "
    "both" },
  { "weekday", "\"th 15:00\"", "\"xx 15:00\"",
    "small.json: offerings[0] \"A\": weekdays[0]: “xx 15:00” is not a weekday and time such as "
    "“mo 14:30” or “mo 14:30-16:00”" },
  { "weekday-time", "\"th 15:00\"", "\"th 25:00\"",
    "small.json: offerings[0] \"A\": weekdays[0]: “th 25:00” is not a weekday and time such as "
    "“mo 14:30” or “mo 14:30-16:00”" },
  { "weekday-end", "\"th 15:00\"", "\"mo 15:00\", \"th 15:00-14:00\"",
    "small.json: offerings[0] \"A\": weekdays[1]: “th 15:00-14:00” is not a weekday and time such "
    "as “mo 14:30” or “mo 14:30-16:00”" },
  { "weekday-twice", "\"th 15:00\"", "\"th 15:00\", \"th 15:00-16:00\"",
    "small.json: offerings[0] \"A\": weekdays[1]: “th 15:00-16:00” is there twice" },
  { "weekday-overlap", "\"th 15:00\"", "\"th 15:00\", \"th 14:00\"",
    "small.json: offerings[0] \"A\": weekdays: two times on one day overlap" },
  { "weekday-midnight", "\"th 15:00\"", "\"th 23:00\"",
    "small.json: offerings[0] \"A\": weekdays: a session would not end on the day it begins" },
  { "weekday-talk", "\"time\": \"09:30\"", "\"weekdays\": [\"mo 09:30\"]",
    "small.json: offerings[2] \"C\": weekdays: this rhythm has the day on which it begins" },
  { "time", "\"09:30\"", "\"9.30\"",
    "small.json: offerings[2] \"C\": time: “9.30” is not a time such as 10:00" },
  { "time-midnight", "\"09:30\"", "\"23:30\"",
    "small.json: offerings[2] \"C\": time: a session would not end on the day it begins" },
  { "hours-ends", "\"minutes\": 90,\n      \"weekdays\": [\"th 15:00\"]",
    "\"minutes_a_week\": 90,\n      \"weekdays\": [\"th 15:00-16:30\"]",
    "small.json: offerings[0] \"A\": weekdays: the hours a week say how long a session is: leave "
    "out when it ends" },
  { "hours-few", "\"minutes\": 90,\n      \"weekdays\": [\"th 15:00\"]",
    "\"minutes_a_week\": 1,\n      \"weekdays\": [\"tu\", \"th 15:00\"]",
    "small.json: offerings[0] \"A\": minutes_a_week: there is not a minute for each day" },
  { "hours-talk", "\"minutes\": 45", "\"minutes_a_week\": 45",
    "small.json: offerings[2] \"C\": minutes_a_week: this rhythm does not go on week after week" },
  { "monthly-weekly", "\"minutes\": 90", "\"minutes\": 90, \"monthly\": [1, 2]",
    "small.json: offerings[0] \"A\": monthly: only talks by appointment have a monthly target" },
  { "monthly-one", "[2, 4]", "[2]",
    "small.json: offerings[2] \"C\": monthly: this must be two numbers in a list, such as "
    "[2, 4]" },
  { "monthly-order", "[2, 4]", "[4, 2]",
    "small.json: offerings[2] \"C\": monthly: 4 is more than 2" },
  { "monthly-text", "[2, 4]", "[2, \"4\"]",
    "small.json: offerings[2] \"C\": monthly: this must be a whole number" },
  { "stay", "\"form\": \"talk\"", "\"form\": \"stay\"",
    "small.json: offerings[2] \"C\": rhythm: a stay has the rhythm days, and only a stay" },
  { "days", "\"rhythm\": \"appointment\"", "\"rhythm\": \"days\"",
    "small.json: offerings[2] \"C\": minutes: whole days have no length in minutes" },
  { "slots-missing", "\"slot_minutes\": 15,", "",
    "small.json: offerings[1] \"B\": slot_minutes: the field is missing" },
  { "slots-long", "\"slot_minutes\": 15", "\"slot_minutes\": 75",
    "small.json: offerings[1] \"B\": slot_minutes: 75 is more than the 60 minutes of an opening" },
  { "slots-talk", "\"minutes\": 45", "\"minutes\": 45, \"slot_minutes\": 15",
    "small.json: offerings[2] \"C\": slot_minutes: only a window has slots" },

  /* Length. */
  { "length-type", "{\"sessions\": 4}", "4",
    "small.json: offerings[0] \"A\": length: this must be an object in braces: {…}" },
  { "length-none", "{\"sessions\": 4}", "{}",
    "small.json: offerings[0] \"A\": length: this needs one of sessions, weeks, up_to_weeks, "
    "open" },
  { "length-two", "{\"sessions\": 4}", "{\"sessions\": 4, \"weeks\": 4}",
    "small.json: offerings[0] \"A\": length: this needs one of sessions, weeks, up_to_weeks, "
    "open" },
  { "length-unknown", "{\"sessions\": 4}", "{\"months\": 4}",
    "small.json: offerings[0] \"A\": length: months: there is no such field" },
  { "length-zero", "{\"sessions\": 4}", "{\"sessions\": 0}",
    "small.json: offerings[0] \"A\": length: sessions: 0 is outside 1 to 500" },
  { "length-open", "{\"sessions\": 4}", "{\"open\": false}",
    "small.json: offerings[0] \"A\": length: open: this can only be true" },
  { "length-usually", "{\"sessions\": 4}", "{\"sessions\": 4, \"usually\": 3}",
    "small.json: offerings[0] \"A\": length: usually: this belongs to a range, such as [6, 12]" },
  { "length-outside", "{\"up_to_weeks\": 12}", "{\"up_to_weeks\": 12, \"usually\": 13}",
    "small.json: offerings[1] \"B\": length: usually: 13 is outside 1 to 12" },
  { "length-once", "\"weekly\",\n      \"minutes\": 90,\n      \"weekdays\": [\"th 15:00\"]",
    "\"once\",\n      \"minutes\": 90",
    "small.json: offerings[0] \"A\": length: what takes place once has 1 session" },
  { "stop-plan", "\"up_to_weeks\": 12},", "\"up_to_weeks\": 12}, \"stop_plan\": 2,",
    "small.json: offerings[1] \"B\": stop_plan: only a course with a number of sessions has "
    "these" },
};

static void
assert_refused (const char *text, gssize length, const char *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (gp_catalogue_parse (text, length, "small.json", &error));
  g_assert_error (error, GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_broken (gconstpointer data)
{
  const BrokenCase *expected = data;
  g_autofree char *text = change_small (expected->before, expected->after);

  assert_refused (text, -1, expected->message);
}

/* What all the cases start from is well. */
static void
test_small (void)
{
  g_autofree char *text = read_small ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GpCatalogue) catalogue = gp_catalogue_parse (text, -1, "small.json", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (catalogue->offerings->len, ==, 3);
}

static void
test_no_catalogue (void)
{
  assert_refused ("", -1, "small.json: the file is empty");
  assert_refused (" \n", -1, "small.json: the file is empty");
  assert_refused ("[]", -1, "small.json: a catalogue must be an object in braces: {…}");
  assert_refused ("7", -1, "small.json: a catalogue must be an object in braces: {…}");
  assert_refused ("{}", -1, "small.json: id: the field is missing");
  assert_refused ("{}\0{}", 5, "small.json: line 1: this is not text in UTF-8");
}

/* json-glib descends by recursion: without a limit this text would end the program. */
static void
test_deep (void)
{
  g_autofree char *text = g_strnfill (200000, '[');

  assert_refused (text, -1, "small.json: this has more than 4000 brackets, which is no catalogue");

  text[4000] = '\0';
  assert_refused (text, -1, "small.json: line 1, column 4000: this is not JSON");
}

static void
test_large (void)
{
  g_autofree char *text = g_strnfill (1024 * 1024 + 1, ' ');

  assert_refused (text, -1, "small.json: a catalogue is at most 1024 KiB, and this is larger");
}

static void
assert_not_loaded (const char *path, const char *reason)
{
  g_autofree char *message = g_strdup_printf ("%s: %s", path, reason);
  g_autoptr (GError) error = NULL;

  g_assert_null (gp_catalogue_load (path, &error));
  g_assert_error (error, GP_CATALOGUE_ERROR, GP_CATALOGUE_ERROR_FAILED);
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_load (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp (NULL, &error);
  g_autofree char *path = g_build_filename (folder, "own.json", NULL);
  g_autofree char *text = read_small ();
  g_autoptr (GpCatalogue) catalogue = NULL;

  assert_not_loaded (path, "there is no such file, and no such catalogue comes with the program: "
                           "soenderborg, norddjurs");

  g_file_set_contents (path, "{", -1, &error);
  g_assert_no_error (error);
  assert_not_loaded (path, "line 1, column 1: this is not JSON");

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  catalogue = gp_catalogue_load (path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (catalogue->id, ==, "small");

  g_remove (path);
  g_rmdir (folder);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (broken_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/broken/%s", broken_cases[i].name);

      g_test_add_data_func (path, &broken_cases[i], test_broken);
    }

  g_test_add_func ("/broken/not/small", test_small);
  g_test_add_func ("/broken/not/catalogue", test_no_catalogue);
  g_test_add_func ("/broken/deep", test_deep);
  g_test_add_func ("/broken/large", test_large);
  g_test_add_func ("/broken/load", test_load);

  return g_test_run ();
}
