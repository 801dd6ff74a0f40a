/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/conflict-words.h"
#include "ui/series/plan-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/calendar/iso-week.h"
#include "ui/series/plan-row.h"
#include "ui/series/plan-steps.h"
#include "ui/series/plan-words.h"
#include "ui/shared/day-text.h"
#include "ui/shared/step-line.h"

/* A year of daily sessions is told by its first months; the list must follow the typing. */
#define MOST_ROWS 60

struct _GpPlanView
{
  GtkWidget parent_instance;

  GtkStack *stack;
  AdwStatusPage *refused;
  GtkLabel *headline;
  GtkLabel *subtitle;
  GtkWidget *drift;
  GtkLabel *drift_label;
  GtkButton *keep_parity;
  GtkBox *notes;
  GtkWidget *clear_chip;
  GtkLabel *clear;
  GtkWidget *conflicts_chip;
  GtkLabel *conflicts;
  GtkLabel *skipped;
  GtkButton *solve;
  GpStepLine *steps;
  GtkListBox *list;
  GtkLabel *rest;

  const GpSeriesPlan *plan; /* what is shown, or NULL */
  GpSeriesDraft *draft;
};

G_DEFINE_FINAL_TYPE (GpPlanView, gp_plan_view, GTK_TYPE_WIDGET)

static void
on_solve_clicked (GpPlanView *self)
{
  gp_series_draft_solve (self->draft);
}

static const GpPlanLine *
get_line_of (GpPlanView *self, GpPlanRow *row)
{
  return gp_series_plan_get_line (self->plan, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)));
}

static void
on_remedy_chosen (GpPlanView *self, guint conflict, guint remedy, GpPlanRow *row)
{
  const GpPlanLine *line = get_line_of (self, row);
  const GpConflict *solved = g_ptr_array_index (line->conflicts, conflict);

  gp_series_form_adjust (gp_series_draft_get_form (self->draft), line->session->slot,
                         g_array_index (solved->remedies, GpRemedy, remedy));
  gp_series_draft_edited (self->draft);
}

/* The slot for which a remedy was taken that made the line what it is, or GP_MOMENT_NONE. */
static GpMoment
find_adjusted (GpPlanView *self, const GpPlanLine *line)
{
  return gp_series_form_find_adjusted (gp_series_draft_get_form (self->draft),
                                       line->session != NULL ? line->session->slot : GP_MOMENT_NONE,
                                       line->day);
}

static void
on_adjustment_dropped (GpPlanView *self, GpPlanRow *row)
{
  gp_series_form_unadjust (gp_series_draft_get_form (self->draft),
                           find_adjusted (self, get_line_of (self, row)));
  gp_series_draft_edited (self->draft);
}

static void
show_chip (GtkWidget *chip, GtkLabel *label, char *text, guint count)
{
  gtk_label_set_label (label, text);
  gtk_widget_set_visible (chip, count > 0);
  g_free (text);
}

static void
show_words (GpPlanView *self, const GpSeriesPlan *plan)
{
  guint n_conflicts = plan->conflicts->len;
  g_autofree char *headline = gp_plan_words_headline (plan);
  g_autofree char *subtitle = gp_plan_words_subtitle (plan);
  g_autofree char *solve = gp_plan_words_solve (n_conflicts);

  gtk_label_set_label (self->headline, headline);
  gtk_label_set_label (self->subtitle, subtitle);
  show_chip (self->clear_chip, self->clear, gp_plan_words_clear (plan->n_clear), plan->n_clear);
  show_chip (self->conflicts_chip, self->conflicts, gp_conflict_words_count (n_conflicts),
             n_conflicts);
  show_chip (GTK_WIDGET (self->skipped), self->skipped, gp_plan_words_skipped (plan->n_skipped),
             plan->n_skipped);
  gtk_button_set_label (self->solve, solve);
  gtk_widget_set_visible (GTK_WIDGET (self->solve), gp_series_plan_can_solve (plan));
}

static void
on_keep_parity_clicked (GpPlanView *self)
{
  GpDay first = gp_series_plan_get_first_day (self->plan);
  gboolean even = gp_iso_week_is_even (gp_iso_week_of (first));

  gp_series_form_set_rhythm (gp_series_draft_get_form (self->draft),
                             even ? GP_RHYTHM_EVEN_WEEKS : GP_RHYTHM_ODD_WEEKS, 1);
  gp_series_draft_edited (self->draft);
}

/* Every second week is not the same as even weeks: after a year of 53 weeks it changes sides. */
static void
show_drift (GpPlanView *self, const GpSeriesPlan *plan)
{
  GpDay drift = gp_series_plan_find_drift (plan);
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->drift, drift != GP_DAY_NONE);
  if (drift == GP_DAY_NONE)
    return;

  text = gp_plan_words_drift (drift, plan->language);
  gtk_label_set_label (self->drift_label, text);
  gtk_button_set_label (self->keep_parity, gp_plan_words_keep_parity (drift));
}

static void
show_notes (GpPlanView *self, GPtrArray *notes)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->notes))) != NULL)
    gtk_box_remove (self->notes, child);

  for (guint i = 0; i < notes->len; i++)
    {
      GtkWidget *note = g_object_new (GTK_TYPE_LABEL, "label", g_ptr_array_index (notes, i),
                                      "xalign", 0.0, "wrap", TRUE, NULL);

      gtk_widget_add_css_class (note, "plan-note");
      gtk_box_append (self->notes, note);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->notes), notes->len > 0);
}

static GpPlanRow *
add_row (GpPlanView *self)
{
  GtkWidget *row = gp_plan_row_new ();

  g_signal_connect_object (row, "remedy-chosen", G_CALLBACK (on_remedy_chosen), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "adjustment-dropped", G_CALLBACK (on_adjustment_dropped), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, row);

  return GP_PLAN_ROW (row);
}

/* Rows are used again rather than made anew: an answer comes at every key. */
static void
show_rows (GpPlanView *self, const GpSeriesPlan *plan, GpFamily family)
{
  guint shown = MIN (plan->lines->len, MOST_ROWS);
  GtkListBoxRow *row;

  for (guint i = 0; i < shown; i++)
    {
      const GpPlanLine *line = gp_series_plan_get_line (plan, i);

      row = gtk_list_box_get_row_at_index (self->list, i);
      gp_plan_row_show (row != NULL ? GP_PLAN_ROW (row) : add_row (self), plan, line, family,
                        find_adjusted (self, line) != GP_MOMENT_NONE);
    }
  while ((row = gtk_list_box_get_row_at_index (self->list, shown)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
}

static void
show_rest (GpPlanView *self, const GpSeriesPlan *plan)
{
  guint rest = plan->lines->len - MIN (plan->lines->len, MOST_ROWS);
  g_autofree char *last = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->rest), rest > 0);
  if (rest == 0)
    return;

  last = gp_day_text_format (gp_series_plan_get_last_day (plan), plan->language);
  text = g_strdup_printf (_ ("and %u more, until %s"), rest, last);
  gtk_label_set_label (self->rest, text);
}

static void
show_plan (GpPlanView *self, const GpSeriesPlan *plan, GPtrArray *notes)
{
  GpFamily family = gp_slice_get_offering (plan->slice, plan->series->offering)->family;

  self->plan = plan;
  show_words (self, plan);
  show_drift (self, plan);
  show_notes (self, notes);
  gp_plan_steps_show (self->steps, plan, family);
  show_rows (self, plan, family);
  show_rest (self, plan);
  gtk_stack_set_visible_child_name (self->stack, "plan");
}

static void
show_refusal (GpPlanView *self, const char *refusal)
{
  self->plan = NULL;
  adw_status_page_set_description (self->refused, refusal);
  gtk_stack_set_visible_child_name (self->stack, refusal != NULL ? "refused" : "nothing");
}

static void
show_draft (GpPlanView *self)
{
  const GpSeriesPlan *plan = gp_series_draft_get_plan (self->draft);

  if (plan != NULL)
    show_plan (self, plan, gp_series_draft_get_notes (self->draft));
  else
    show_refusal (self, gp_series_draft_get_refusal (self->draft));
}

static void
gp_plan_view_dispose (GObject *object)
{
  GpPlanView *self = GP_PLAN_VIEW (object);
  GtkWidget *child;

  g_clear_object (&self->draft);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (gp_plan_view_parent_class)->dispose (object);
}

static void
gp_plan_view_class_init (GpPlanViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_plan_view_dispose;

  g_type_ensure (GP_TYPE_STEP_LINE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/dk/gruppeplan/Gruppeplan/ui/series/plan-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, stack);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, refused);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, headline);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, subtitle);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, drift);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, drift_label);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, keep_parity);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, notes);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, clear_chip);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, clear);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, conflicts_chip);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, conflicts);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, skipped);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, solve);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, steps);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, list);
  gtk_widget_class_bind_template_child (widget_class, GpPlanView, rest);
  gtk_widget_class_bind_template_callback (widget_class, on_solve_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_keep_parity_clicked);
}

static void
gp_plan_view_init (GpPlanView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
gp_plan_view_set_draft (GpPlanView *self, GpSeriesDraft *draft)
{
  g_return_if_fail (GP_IS_PLAN_VIEW (self) && self->draft == NULL);

  self->draft = g_object_ref (draft);
  g_signal_connect_object (draft, "planned", G_CALLBACK (show_draft), self, G_CONNECT_SWAPPED);
  show_draft (self);
}
