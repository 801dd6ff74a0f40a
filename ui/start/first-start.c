/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/start/first-start.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/calendar/iso-week.h"
#include "app/calendar/zone.h"
#include "ui/shared/file-chooser.h"
#include "ui/shared/step-line.h"
#include "ui/start/catalogue-card.h"
#include "ui/start/first-plan.h"

/* The example centre is made of this catalogue. */
#define CATALOGUE_OF_EXAMPLE "soenderborg"

struct _GpFirstStart
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GpStepLine *steps;
  GtkToggleButton *soenderborg;
  GtkToggleButton *norddjurs;
  GtkToggleButton *example;
  GtkToggleButton *empty;
  GtkWidget *closed;
  GtkCheckButton *june_5;
  GtkCheckButton *december_24;
  GtkCheckButton *december_31;
  GtkLabel *trouble;
  GtkButton *begin;

  char *location;
  const GpEnvironment *environment;
};

enum
{
  OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpFirstStart, gp_first_start, GTK_TYPE_WIDGET)

/* What the centre is called until it says otherwise, and the button with it. */
static char *
dup_name (GpFirstStart *self)
{
  if (gtk_toggle_button_get_active (self->soenderborg))
    return g_strdup ("Sønderborg");
  if (gtk_toggle_button_get_active (self->norddjurs))
    return g_strdup ("Norddjurs");
  if (gtk_toggle_button_get_active (self->example))
    return g_strdup (_ ("the example centre"));

  return g_strdup (_ ("an empty catalogue"));
}

static void
show_choice (GpFirstStart *self)
{
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;

  if (self->environment == NULL)
    return;

  name = dup_name (self);
  label = g_strdup_printf (_ ("Begin with %s"), name);
  gtk_button_set_label (self->begin, label);
  gtk_widget_set_sensitive (self->closed, !gtk_toggle_button_get_active (self->example));
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), FALSE);
}

/* Tells the planner to whoever waits for one, or why there is none. */
static void
finish (GpFirstStart *self, GpPlanner *planner, const GError *error)
{
  if (planner != NULL)
    {
      g_signal_emit (self, signals[OPENED], 0, planner);
      return;
    }

  gtk_label_set_label (self->trouble, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->trouble), TRUE);
}

static void
add_closed (GPtrArray *closed, GtkCheckButton *check, const char *day)
{
  if (gtk_check_button_get_active (check))
    g_ptr_array_add (closed, (gpointer) day);
}

static void
on_begin_clicked (GpFirstStart *self)
{
  gboolean empty = gtk_toggle_button_get_active (self->empty);
  g_autofree char *name = empty ? g_strdup (_ ("The centre")) : dup_name (self);
  g_autoptr (GPtrArray) closed = g_ptr_array_new ();
  GpFirstPlan plan = { .name = name, .closed = closed };
  g_autoptr (GpPlanner) planner = NULL;
  g_autoptr (GError) error = NULL;

  plan.example = gtk_toggle_button_get_active (self->example);
  if (gtk_toggle_button_get_active (self->soenderborg))
    plan.catalogue = "soenderborg";
  else if (gtk_toggle_button_get_active (self->norddjurs))
    plan.catalogue = "norddjurs";
  add_closed (closed, self->june_5, "06-05");
  add_closed (closed, self->december_24, "12-24");
  add_closed (closed, self->december_31, "12-31");

  planner = gp_first_plan_create (self->location, self->environment, &plan, &error);
  finish (self, planner, error);
}

static void
on_file_chosen (const char *path, gpointer data)
{
  GpFirstStart *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GpPlanner) planner = gp_planner_open (path, GP_STORE_WRITE, self->environment, &error);

  finish (self, planner, error);
}

static void
on_open_clicked (GpFirstStart *self)
{
  gp_file_chooser_open (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                        _ ("Open an existing plan"), on_file_chosen, G_OBJECT (self));
}

static void
gp_first_start_dispose (GObject *object)
{
  g_clear_pointer (&GP_FIRST_START (object)->content, gtk_widget_unparent);

  G_OBJECT_CLASS (gp_first_start_parent_class)->dispose (object);
}

static void
gp_first_start_finalize (GObject *object)
{
  g_free (GP_FIRST_START (object)->location);

  G_OBJECT_CLASS (gp_first_start_parent_class)->finalize (object);
}

static void
gp_first_start_class_init (GpFirstStartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_first_start_dispose;
  object_class->finalize = gp_first_start_finalize;

  signals[OPENED] = g_signal_new ("opened", GP_TYPE_FIRST_START, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, GP_TYPE_PLANNER);

  g_type_ensure (GP_TYPE_STEP_LINE);
  g_type_ensure (GP_TYPE_CATALOGUE_CARD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/start/first-start.ui");
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, content);
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, steps);
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, soenderborg);
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, norddjurs);
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, example);
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, empty);
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, closed);
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, june_5);
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, december_24);
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, december_31);
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, trouble);
  gtk_widget_class_bind_template_child (widget_class, GpFirstStart, begin);
  gtk_widget_class_bind_template_callback (widget_class, show_choice);
  gtk_widget_class_bind_template_callback (widget_class, on_begin_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_open_clicked);
}

/* A course from intro to aftercare, five sessions of which were held: what the program is about. */
static void
show_steps (GpFirstStart *self)
{
  static const struct
  {
    const char *text;
    GpFamily family;
  } course[] = {
    { "1", GP_FAMILY_INTRO },      { "2", GP_FAMILY_INTRO },     { "3", GP_FAMILY_MOTIVATION },
    { "4", GP_FAMILY_MOTIVATION }, { "5", GP_FAMILY_TREATMENT }, { "6", GP_FAMILY_TREATMENT },
    { "7", GP_FAMILY_AFTERCARE },  { "8", GP_FAMILY_AFTERCARE },
  };
  GpStep steps[G_N_ELEMENTS (course)];

  for (guint i = 0; i < G_N_ELEMENTS (course); i++)
    steps[i] = (GpStep){ .sign = { .text = course[i].text,
                                   .family = course[i].family,
                                   .state = i < 5 ? GP_SIGN_SOLID : GP_SIGN_PALE } };
  gp_step_line_set_steps (self->steps, steps, G_N_ELEMENTS (steps), FALSE);
}

static void
gp_first_start_init (GpFirstStart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  show_steps (self);
}

static char *
count_offerings (const GpCatalogue *catalogue)
{
  guint count = catalogue->offerings->len;

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u offering", "%u offerings", count),
                          count);
}

/* A catalogue that is broken is said so on its card, and cannot be chosen. */
static void
show_catalogue (GpFirstStart *self, GtkToggleButton *card, const char *id)
{
  GpLanguage language = self->environment->language;
  g_autoptr (GError) error = NULL;
  g_autoptr (GpCatalogue) catalogue = gp_catalogue_load (id, &error);
  g_autofree char *count = NULL;
  g_autofree char *approved = NULL;
  g_autofree char *facts = NULL;

  if (catalogue == NULL)
    {
      gp_catalogue_card_show (GP_CATALOGUE_CARD (card), id, error->message, "");
      gtk_widget_set_sensitive (GTK_WIDGET (card), FALSE);
      return;
    }

  count = count_offerings (catalogue);
  approved = gp_names_format_medium (catalogue->approved, language);
  facts = g_strdup_printf (_ ("%s · approved %s %d"), count, approved,
                           gp_day_get_year (catalogue->approved));
  gp_catalogue_card_show (GP_CATALOGUE_CARD (card), gp_words_get (&catalogue->name, language),
                          facts, gp_words_get (&catalogue->description, language));
  gp_catalogue_card_show_offerings (GP_CATALOGUE_CARD (card), catalogue->offerings);
}

static void
show_example (GpFirstStart *self)
{
  GpCatalogueCard *card = GP_CATALOGUE_CARD (self->example);
  GpMoment now = gp_zone_from_utc (self->environment->get_now (self->environment->data));
  g_autoptr (GpCatalogue) catalogue = gp_catalogue_load (CATALOGUE_OF_EXAMPLE, NULL);
  g_autofree char *count = catalogue != NULL ? count_offerings (catalogue) : g_strdup ("");
  g_autofree char *facts = g_strdup_printf (_ ("%s · 20 staff · 40 series"), count);
  g_autofree char *description = g_strdup_printf (
      _ ("An invented centre in the middle of week %d, with groups, talks and openings. Good for "
         "trying everything."),
      gp_iso_week_of (gp_moment_get_day (now)).week);

  gp_catalogue_card_show (card, _ ("Example centre"), facts, description);
  gp_catalogue_card_show_tag (card, _ ("try first"));
  if (catalogue != NULL)
    gp_catalogue_card_show_offerings (card, catalogue->offerings);
}

static void
name_day (GpFirstStart *self, GtkCheckButton *check, int month, int day_of_month)
{
  /* Any year has these days. */
  g_autofree char *name =
      gp_names_format_medium (gp_day_new (2026, month, day_of_month), self->environment->language);

  gtk_check_button_set_label (check, name);
}

GtkWidget *
gp_first_start_new (const char *location, const GpEnvironment *environment)
{
  GpFirstStart *self = g_object_new (GP_TYPE_FIRST_START, NULL);

  self->location = g_strdup (location);
  self->environment = environment;
  show_catalogue (self, self->soenderborg, "soenderborg");
  show_catalogue (self, self->norddjurs, "norddjurs");
  show_example (self);
  gp_catalogue_card_show (GP_CATALOGUE_CARD (self->empty), _ ("Empty catalogue"),
                          _ ("build it yourself"),
                          _ ("Begin without offerings. Public holidays and ISO weeks are there "
                             "from the start."));
  gp_catalogue_card_show_foot (GP_CATALOGUE_CARD (self->empty), _ ("no offerings yet"));
  name_day (self, self->june_5, 6, 5);
  name_day (self, self->december_24, 12, 24);
  name_day (self, self->december_31, 12, 31);
  show_choice (self);

  return GTK_WIDGET (self);
}
