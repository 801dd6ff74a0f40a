/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/change-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/planner/proposal.h"
#include "ui/series/change-row.h"
#include "ui/series/conflict-words.h"
#include "ui/series/series-changes.h"
#include "ui/shared/ask-dialog.h"

/* A year of daily sessions that goes is told by the first of it. */
#define MOST_ROWS 60

struct _GpChangeDialog
{
  AdwWindow parent_instance;

  GtkButton *apply;
  AdwPreferencesGroup *fields;
  GtkLabel *summary;
  GtkLabel *conflicts;
  GtkListBox *list;

  GpPlanner *planner;
  GpDryRun *dry_run;
  GpSlice *slice; /* the series as it is now */
  gint64 series;
  char *apply_words;
  char *label;
  gboolean destructive;
  gpointer data;
  GDestroyNotify free_data;
};

enum
{
  COMMITTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpChangeDialog, gp_change_dialog, ADW_TYPE_WINDOW)

static GpLanguage
get_language (GpChangeDialog *self)
{
  return gp_planner_get_environment (self->planner)->language;
}

static void
commit (GpChangeDialog *self, const char *reason)
{
  g_autoptr (GError) error = NULL;

  if (!gp_dry_run_can_commit (self->dry_run))
    return;

  if (!gp_dry_run_commit (self->dry_run, self->label, reason, &error))
    {
      gtk_label_set_label (self->conflicts, error->message);
      gtk_widget_set_visible (GTK_WIDGET (self->conflicts), TRUE);
      return;
    }

  g_signal_emit (self, signals[COMMITTED], 0, self->label);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
ask_reason (GpChangeDialog *self)
{
  GpProposal *proposal = gp_dry_run_get_proposal (self->dry_run);
  GPtrArray *conflicts = gp_proposal_get_conflicts (proposal);
  g_autofree char *heading = gp_conflict_words_count (conflicts->len);
  g_autofree char *body =
      gp_conflict_words_list (gp_proposal_get_slice (proposal), conflicts, get_language (self));
  GpAskDialog *dialog = gp_ask_dialog_new (GTK_WINDOW (self), heading, body, self->apply_words);

  gp_ask_dialog_ask_reason (dialog);
  if (self->destructive)
    gp_ask_dialog_set_destructive (dialog);
  g_signal_connect_object (dialog, "confirmed", G_CALLBACK (commit), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_apply_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GpChangeDialog *self = GP_CHANGE_DIALOG (widget);

  if (gp_dry_run_count_conflicts (self->dry_run) > 0)
    ask_reason (self);
  else
    commit (self, NULL);
}

static GpDay
find_last_day (GpSlice *slice, gint64 series)
{
  g_autoptr (GPtrArray) sessions = gp_slice_list_sessions_of (slice, series);

  for (guint i = sessions->len; i > 0; i--)
    {
      const GpSession *session = g_ptr_array_index (sessions, i - 1);

      if (!gp_session_is_cancelled (session))
        return gp_session_get_last_day (session);
    }

  return GP_DAY_NONE;
}

static void
show_rows (GpChangeDialog *self, const GpSeriesChanges *changes)
{
  const GpSeries *series = gp_slice_get_series (self->slice, self->series);
  GpFamily family = gp_slice_get_offering (self->slice, series->offering)->family;
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  for (guint i = 0; i < changes->lines->len && i < MOST_ROWS; i++)
    gtk_list_box_append (self->list,
                         gp_change_row_new (g_ptr_array_index (changes->lines, i), family));
  gtk_widget_set_visible (GTK_WIDGET (self->list), changes->lines->len > 0);
}

static void
show_conflicts (GpChangeDialog *self, GpProposal *proposal)
{
  GPtrArray *conflicts = gp_proposal_get_conflicts (proposal);
  g_autofree char *list =
      gp_conflict_words_list (gp_proposal_get_slice (proposal), conflicts, get_language (self));

  gtk_label_set_label (self->conflicts, list);
  gtk_widget_set_visible (GTK_WIDGET (self->conflicts), conflicts->len > 0);
}

/* Sessions, the end, and what the planner has to say. */
static char *
make_summary (GpChangeDialog *self, GpProposal *proposal, const GpSeriesChanges *changes)
{
  GPtrArray *notes = gp_proposal_get_notes (proposal);
  g_autofree char *sessions = gp_series_changes_summarize (changes);
  g_autofree char *end = gp_series_changes_tell_end (
      find_last_day (self->slice, self->series),
      find_last_day (gp_proposal_get_slice (proposal), self->series), get_language (self));
  g_autoptr (GString) summary = g_string_new (sessions);

  if (*end != '\0')
    g_string_append_printf (summary, " %s", end);
  for (guint i = 0; i < notes->len; i++)
    g_string_append_printf (summary, "\n%s", (const char *) g_ptr_array_index (notes, i));

  return g_string_free (g_steal_pointer (&summary), FALSE);
}

static void
show_answer (GpChangeDialog *self, GpProposal *proposal)
{
  g_autoptr (GpSeriesChanges) changes =
      gp_series_changes_new (gp_proposal_get_changes (proposal), get_language (self));
  g_autofree char *summary = make_summary (self, proposal, changes);

  gtk_label_set_label (self->summary, summary);
  show_rows (self, changes);
  show_conflicts (self, proposal);
}

static void
show_refusal (GpChangeDialog *self)
{
  const char *refusal = gp_dry_run_get_refusal (self->dry_run);

  gtk_label_set_label (self->summary, refusal != NULL ? refusal : "");
  gtk_widget_set_visible (GTK_WIDGET (self->conflicts), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->list), FALSE);
}

static void
show_button (GpChangeDialog *self)
{
  gboolean conflicts = gp_dry_run_count_conflicts (self->dry_run) > 0;
  const char *style = self->destructive ? "destructive-action" : "suggested-action";
  g_autofree char *with = g_strdup_printf ("%s…", self->apply_words);

  gtk_button_set_label (self->apply, conflicts ? with : self->apply_words);
  if (conflicts)
    gtk_widget_remove_css_class (GTK_WIDGET (self->apply), style);
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->apply), style);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "change.apply",
                                 gp_dry_run_can_commit (self->dry_run));
}

static void
on_answered (GpChangeDialog *self)
{
  GpProposal *proposal = gp_dry_run_get_proposal (self->dry_run);

  if (proposal != NULL)
    show_answer (self, proposal);
  else
    show_refusal (self);
  show_button (self);
}

static void
gp_change_dialog_dispose (GObject *object)
{
  GpChangeDialog *self = GP_CHANGE_DIALOG (object);

  g_clear_object (&self->dry_run);
  g_clear_object (&self->planner);
  g_clear_pointer (&self->slice, gp_slice_unref);
  g_clear_pointer (&self->data, self->free_data);

  G_OBJECT_CLASS (gp_change_dialog_parent_class)->dispose (object);
}

static void
gp_change_dialog_finalize (GObject *object)
{
  GpChangeDialog *self = GP_CHANGE_DIALOG (object);

  g_free (self->apply_words);
  g_free (self->label);

  G_OBJECT_CLASS (gp_change_dialog_parent_class)->finalize (object);
}

static void
gp_change_dialog_class_init (GpChangeDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_change_dialog_dispose;
  object_class->finalize = gp_change_dialog_finalize;

  signals[COMMITTED] = g_signal_new ("committed", GP_TYPE_CHANGE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL,
                                     NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "change.apply", NULL, on_apply_action);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/change-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GpChangeDialog, apply);
  gtk_widget_class_bind_template_child (widget_class, GpChangeDialog, fields);
  gtk_widget_class_bind_template_child (widget_class, GpChangeDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, GpChangeDialog, conflicts);
  gtk_widget_class_bind_template_child (widget_class, GpChangeDialog, list);
}

static void
gp_change_dialog_init (GpChangeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GpChangeDialog *
gp_change_dialog_new (GtkWindow *parent,
                      GpPlanner *planner,
                      gint64 series,
                      const GpChangeSubject *subject)
{
  GpChangeDialog *self =
      g_object_new (GP_TYPE_CHANGE_DIALOG, "transient-for", parent, "title", subject->title, NULL);

  self->planner = g_object_ref (planner);
  self->series = series;
  self->apply_words = g_strdup (subject->apply);
  self->label = g_strdup (subject->label);
  self->destructive = subject->destructive;
  self->data = subject->data;
  self->free_data = subject->free_data;
  self->slice = gp_planner_read_series (planner, series, NULL);
  self->dry_run = gp_dry_run_new (planner, subject->propose, subject->data);
  g_signal_connect_object (self->dry_run, "answered", G_CALLBACK (on_answered), self,
                           G_CONNECT_SWAPPED);
  gp_change_dialog_ask (self);

  return self;
}

void
gp_change_dialog_add_field (GpChangeDialog *self, const char *title, GtkWidget *field)
{
  GtkWidget *row = adw_action_row_new ();

  g_return_if_fail (GP_IS_CHANGE_DIALOG (self));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_widget_set_focusable (row, FALSE);
  gtk_widget_set_valign (field, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (field), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), field);
  adw_preferences_group_add (self->fields, row);
}

void
gp_change_dialog_ask (GpChangeDialog *self)
{
  g_return_if_fail (GP_IS_CHANGE_DIALOG (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "change.apply", FALSE);
  gp_dry_run_ask (self->dry_run);
}
