/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/session-dialog.h"

#include <glib/gi18n-lib.h>

#include "ui/session/proposal-view.h"
#include "ui/session/remedy.h"

struct _GpSessionDialog
{
  AdwWindow parent_instance;

  AdwWindowTitle *title;
  GtkWidget *commit;
  AdwBin *form;
  GpProposalView *view;

  GpPlanner *planner;
  gint64 series;
  GpProposal *proposal; /* what is shown; NULL where it was refused */
  GPtrArray *remedies;  /* GVariant: pressed for the form's present answer */
};

G_DEFINE_FINAL_TYPE (GpSessionDialog, gp_session_dialog, ADW_TYPE_WINDOW)

static GpEditForm *
get_form (GpSessionDialog *self)
{
  return GP_EDIT_FORM (adw_bin_get_child (self->form));
}

/* The form's edit with the remedies that were pressed since, checked. */
static GpProposal *
propose (GpSessionDialog *self, GError **error)
{
  g_autoptr (GpProposal) proposal = gp_planner_propose (self->planner, error);

  if (proposal == NULL || !gp_edit_form_propose (get_form (self), proposal, error))
    return NULL;

  for (guint i = 0; i < self->remedies->len; i++)
    if (!gp_remedy_propose (proposal, g_ptr_array_index (self->remedies, i), error))
      return NULL;

  return gp_proposal_check (proposal, error) ? g_steal_pointer (&proposal) : NULL;
}

/* Blue is the next step only where nothing stands against it. */
static void
update_button (GpSessionDialog *self)
{
  gboolean clean = self->proposal != NULL && gp_proposal_get_conflicts (self->proposal)->len == 0;

  gtk_widget_set_sensitive (self->commit, gp_proposal_view_is_ready (self->view));
  gtk_widget_set_css_classes (self->commit,
                              (const char *[]){ clean ? "suggested-action" : NULL, NULL });
}

static void
show_proposal (GpSessionDialog *self)
{
  GpLanguage language = gp_planner_get_environment (self->planner)->language;
  g_autoptr (GError) error = NULL;
  g_autoptr (GpSlice) before = NULL;

  g_clear_pointer (&self->proposal, gp_proposal_free);
  before = gp_planner_read_series (self->planner, self->series, &error);
  if (before != NULL)
    self->proposal = propose (self, &error);

  if (self->proposal != NULL)
    gp_proposal_view_show (self->view, self->proposal, before, self->series, language);
  else
    gp_proposal_view_show_error (self->view, error->message);

  update_button (self);
}

static void
on_form_changed (GpSessionDialog *self)
{
  g_ptr_array_set_size (self->remedies, 0);
  show_proposal (self);
}

static void
on_remedy (GSimpleAction *action, GVariant *remedy, gpointer user_data)
{
  GpSessionDialog *self = GP_SESSION_DIALOG (user_data);

  g_ptr_array_add (self->remedies, g_variant_ref (remedy));
  show_proposal (self);
}

static const GActionEntry action_entries[] = {
  { "remedy", on_remedy, GP_REMEDY_FORMAT },
};

/* Others changed the plan meanwhile: what is shown now is not what was agreed to, so it is shown
 * and asked again. */
static void
show_refusal (GpSessionDialog *self, const GError *error)
{
  if (g_error_matches (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_CHANGED))
    {
      show_proposal (self);
      adw_window_title_set_subtitle (self->title, error->message);
      return;
    }

  gp_proposal_view_show_error (self->view, error->message);
  update_button (self);
}

static void
on_commit_clicked (GpSessionDialog *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autofree char *label = gp_edit_form_dup_label (get_form (self));
  g_autoptr (GError) error = NULL;

  if (!gp_planner_commit (self->planner, self->proposal, label,
                          gp_proposal_view_get_reason (self->view), NULL, &error))
    {
      show_refusal (self, error);
      return;
    }

  gtk_widget_activate_action (GTK_WIDGET (parent), "win.announce", "s", label);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
gp_session_dialog_dispose (GObject *object)
{
  GpSessionDialog *self = GP_SESSION_DIALOG (object);

  /* A form that is taken apart changes, and nobody asks any more what that would do. */
  if (self->planner != NULL)
    g_signal_handlers_disconnect_by_data (get_form (self), self);

  gtk_widget_insert_action_group (GTK_WIDGET (self), "session", NULL);
  g_clear_pointer (&self->proposal, gp_proposal_free);
  g_clear_object (&self->planner);

  G_OBJECT_CLASS (gp_session_dialog_parent_class)->dispose (object);
}

static void
gp_session_dialog_finalize (GObject *object)
{
  g_ptr_array_unref (GP_SESSION_DIALOG (object)->remedies);

  G_OBJECT_CLASS (gp_session_dialog_parent_class)->finalize (object);
}

static void
gp_session_dialog_class_init (GpSessionDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_session_dialog_dispose;
  object_class->finalize = gp_session_dialog_finalize;

  g_type_ensure (GP_TYPE_PROPOSAL_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/session/session-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GpSessionDialog, title);
  gtk_widget_class_bind_template_child (widget_class, GpSessionDialog, commit);
  gtk_widget_class_bind_template_child (widget_class, GpSessionDialog, form);
  gtk_widget_class_bind_template_child (widget_class, GpSessionDialog, view);
  gtk_widget_class_bind_template_callback (widget_class, on_commit_clicked);
  gtk_widget_class_bind_template_callback (widget_class, update_button);
}

static void
gp_session_dialog_init (GpSessionDialog *self)
{
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  self->remedies = g_ptr_array_new_with_free_func ((GDestroyNotify) g_variant_unref);
  gtk_widget_init_template (GTK_WIDGET (self));

  g_action_map_add_action_entries (G_ACTION_MAP (actions), action_entries,
                                   G_N_ELEMENTS (action_entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "session", G_ACTION_GROUP (actions));
}

GtkWindow *
gp_session_dialog_new (GtkWindow *parent, GpPlanner *planner, gint64 series, GtkWidget *form)
{
  GpSessionDialog *self = g_object_new (GP_TYPE_SESSION_DIALOG, "transient-for", parent, NULL);
  const char *title = gp_edit_form_get_title (GP_EDIT_FORM (form));

  self->planner = g_object_ref (planner);
  self->series = series;
  gtk_window_set_title (GTK_WINDOW (self), title);
  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, _ ("Nothing is saved before you agree"));
  gtk_button_set_label (GTK_BUTTON (self->commit),
                        gp_edit_form_get_button_label (GP_EDIT_FORM (form)));

  adw_bin_set_child (self->form, form);
  g_signal_connect_object (form, "changed", G_CALLBACK (on_form_changed), self, G_CONNECT_SWAPPED);
  show_proposal (self);

  return GTK_WINDOW (self);
}
