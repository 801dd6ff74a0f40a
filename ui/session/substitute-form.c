/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/substitute-form.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/catalogue/role.h"
#include "app/planner/edit-session.h"
#include "ui/session/candidates.h"
#include "ui/session/session-label.h"

struct _GpSubstituteForm
{
  GtkWidget parent_instance;

  GtkWidget *group;
  AdwComboRow *absent;
  GtkStringList *leaders;
  GtkWidget *scroller;
  GtkListBox *candidates;

  gint64 session;
  char *name;         /* of the session, for the label */
  GArray *absent_ids; /* gint64, in the order of the leaders */
  GArray *staff;      /* GpCandidate, in the order of the rows */
};

static void gp_substitute_form_iface_init (GpEditFormInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (GpSubstituteForm,
                               gp_substitute_form,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GP_TYPE_EDIT_FORM,
                                                      gp_substitute_form_iface_init))

static const char *
get_title (GpEditForm *form)
{
  return _ ("Find a Substitute");
}

static const char *
get_button_label (GpEditForm *form)
{
  return _ ("Put In");
}

static gboolean
propose (GpEditForm *form, GpProposal *proposal, GError **error)
{
  GpSubstituteForm *self = GP_SUBSTITUTE_FORM (form);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->candidates);
  guint absent = adw_combo_row_get_selected (self->absent);

  if (row == NULL)
    {
      g_set_error_literal (error, GP_PLANNER_ERROR, GP_PLANNER_ERROR_REFUSED,
                           _ ("There is nobody else at the centre that day"));
      return FALSE;
    }

  return gp_edit_session_substitute (
      proposal, self->session,
      g_array_index (self->staff, GpCandidate, gtk_list_box_row_get_index (row)).staff,
      g_array_index (self->absent_ids, gint64, absent), error);
}

static char *
dup_label (GpEditForm *form)
{
  GpSubstituteForm *self = GP_SUBSTITUTE_FORM (form);
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->candidates);

  /* Translators: initials, and a session. */
  return g_strdup_printf (_ ("%s put in: %s"), gtk_widget_get_name (GTK_WIDGET (row)), self->name);
}

static void
gp_substitute_form_iface_init (GpEditFormInterface *iface)
{
  iface->get_title = get_title;
  iface->get_button_label = get_button_label;
  iface->propose = propose;
  iface->dup_label = dup_label;
}

static void
gp_substitute_form_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_SUBSTITUTE_FORM);

  G_OBJECT_CLASS (gp_substitute_form_parent_class)->dispose (object);
}

static void
gp_substitute_form_finalize (GObject *object)
{
  GpSubstituteForm *self = GP_SUBSTITUTE_FORM (object);

  g_free (self->name);
  g_array_unref (self->absent_ids);
  g_clear_pointer (&self->staff, g_array_unref);

  G_OBJECT_CLASS (gp_substitute_form_parent_class)->finalize (object);
}

static void
gp_substitute_form_class_init (GpSubstituteFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = gp_substitute_form_dispose;
  object_class->finalize = gp_substitute_form_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/session/substitute-form.ui");
  gtk_widget_class_bind_template_child (widget_class, GpSubstituteForm, group);
  gtk_widget_class_bind_template_child (widget_class, GpSubstituteForm, absent);
  gtk_widget_class_bind_template_child (widget_class, GpSubstituteForm, leaders);
  gtk_widget_class_bind_template_child (widget_class, GpSubstituteForm, scroller);
  gtk_widget_class_bind_template_child (widget_class, GpSubstituteForm, candidates);
  gtk_widget_class_bind_template_callback (widget_class, gp_edit_form_changed);
}

static void
gp_substitute_form_init (GpSubstituteForm *self)
{
  self->absent_ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill_leaders (GpSubstituteForm *self, GpSlice *slice, const GpSession *session)
{
  for (guint i = 0; i < session->staff->len; i++)
    {
      gint64 id = g_array_index (session->staff, GpAssignment, i).staff;

      g_array_append_val (self->absent_ids, id);
      gtk_string_list_append (self->leaders, gp_slice_get_staff (slice, id)->initials);
    }
}

/* "behandler, sygeplejerske". */
static char *
describe_roles (const GpStaff *staff, GpLanguage language)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; staff->roles != NULL && staff->roles[i] != NULL; i++)
    g_ptr_array_add (names, (gpointer) gp_role_get_name (staff->roles[i], language));
  g_ptr_array_add (names, NULL);

  return g_strjoinv (", ", (char **) names->pdata);
}

static char *
describe_verdict (const GpCandidate *candidate)
{
  if (candidate->conflicts > 0)
    return g_strdup_printf (
        g_dngettext (GETTEXT_PACKAGE, "%u conflict", "%u conflicts", candidate->conflicts),
        candidate->conflicts);

  return g_strdup (candidate->fits ? _ ("free") : _ ("free, another role"));
}

static GtkWidget *
create_row (const GpCandidate *candidate, const GpStaff *staff, GpLanguage language)
{
  g_autofree char *roles = describe_roles (staff, language);
  g_autofree char *verdict = describe_verdict (candidate);
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *initials = gtk_label_new (staff->initials);
  GtkWidget *note = gtk_label_new (verdict);

  gtk_widget_add_css_class (initials, "initials");
  gtk_widget_set_valign (initials, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (note, "small");
  gtk_widget_add_css_class (note, candidate->conflicts > 0 ? "amber" : "green");

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), roles);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), initials);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), note);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_widget_set_name (row, staff->initials);

  return row;
}

static void
fill_candidates (GpSubstituteForm *self, GpSlice *slice, GpLanguage language)
{
  for (guint i = 0; i < self->staff->len; i++)
    {
      const GpCandidate *candidate = &g_array_index (self->staff, GpCandidate, i);

      gtk_list_box_append (
          self->candidates,
          create_row (candidate, gp_slice_get_staff (slice, candidate->staff), language));
    }

  gtk_list_box_select_row (self->candidates, gtk_list_box_get_row_at_index (self->candidates, 0));
}

GtkWidget *
gp_substitute_form_new (GpPlanner *planner, GpSlice *slice, gint64 session, GError **error)
{
  GpLanguage language = gp_planner_get_environment (planner)->language;
  const GpSession *record = gp_slice_get_session (slice, session);
  gint64 first = g_array_index (record->staff, GpAssignment, 0).staff;
  g_autoptr (GArray) candidates = gp_candidates_list (planner, slice, record, first, error);
  GpSubstituteForm *self;

  if (candidates == NULL)
    return NULL;

  self = g_object_new (GP_TYPE_SUBSTITUTE_FORM, NULL);
  self->session = session;
  self->name = gp_session_label_new (slice, record, language);
  self->staff = g_steal_pointer (&candidates);
  fill_leaders (self, slice, record);
  gtk_widget_set_visible (GTK_WIDGET (self->group), record->staff->len > 1);
  fill_candidates (self, slice, language);

  return GTK_WIDGET (self);
}
