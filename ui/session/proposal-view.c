/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/session/proposal-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "ui/session/change-words.h"
#include "ui/session/conflict-box.h"
#include "ui/session/session-steps.h"

/* More sessions than these are told by their number. */
#define MOST_LINES 10

struct _GpProposalView
{
  GtkWidget parent_instance;

  GtkWidget *heading;
  GtkBox *lines;
  GtkBox *conflicts;
  GtkWidget *reason_group;
  GtkEditable *reason;

  gboolean refused; /* there is no proposal, or it blocks */
};

G_DEFINE_FINAL_TYPE (GpProposalView, gp_proposal_view, GTK_TYPE_WIDGET)

enum
{
  REASON_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
on_reason_changed (GpProposalView *self)
{
  g_signal_emit (self, signals[REASON_CHANGED], 0);
}

static void
gp_proposal_view_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_PROPOSAL_VIEW);

  G_OBJECT_CLASS (gp_proposal_view_parent_class)->dispose (object);
}

static void
gp_proposal_view_class_init (GpProposalViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_proposal_view_dispose;

  signals[REASON_CHANGED] = g_signal_new ("reason-changed", GP_TYPE_PROPOSAL_VIEW,
                                          G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/session/proposal-view.ui");
  gtk_widget_class_bind_template_child (widget_class, GpProposalView, heading);
  gtk_widget_class_bind_template_child (widget_class, GpProposalView, lines);
  gtk_widget_class_bind_template_child (widget_class, GpProposalView, conflicts);
  gtk_widget_class_bind_template_child (widget_class, GpProposalView, reason_group);
  gtk_widget_class_bind_template_child (widget_class, GpProposalView, reason);
  gtk_widget_class_bind_template_callback (widget_class, on_reason_changed);
}

static void
gp_proposal_view_init (GpProposalView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
add_line (GpProposalView *self, const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                   "label", text, "wrap", TRUE, "xalign", 0.0, NULL);

  gtk_widget_add_css_class (label, style);
  gtk_box_append (self->lines, label);
}

static void
show_changes (GpProposalView *self, GpProposal *proposal, GpLanguage language)
{
  GpChangeSet *changes = gp_proposal_get_changes (proposal);
  int count = 0;

  for (guint i = 0; i < gp_change_set_get_size (changes); i++)
    {
      g_autofree char *text = gp_change_words_describe (gp_proposal_get_slice (proposal),
                                                        gp_change_set_get (changes, i), language);

      if (text != NULL && ++count <= MOST_LINES)
        add_line (self, text, "figures");
    }

  if (count > MOST_LINES)
    {
      g_autofree char *more =
          g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %d session more",
                                        "and %d sessions more", count - MOST_LINES),
                           count - MOST_LINES);

      add_line (self, more, "dim");
    }

  if (count == 0)
    add_line (self, _ ("Nothing changes."), "dim");
}

/* "The course ends Tuesday 22 December, not Tuesday 15 December." */
static void
show_end (
    GpProposalView *self, GpProposal *proposal, GpSlice *before, gint64 series, GpLanguage language)
{
  GpDay was = gp_session_steps_get_last_day (before, series);
  GpDay will = gp_session_steps_get_last_day (gp_proposal_get_slice (proposal), series);
  g_autofree char *was_text = NULL;
  g_autofree char *will_text = NULL;
  g_autofree char *sentence = NULL;

  if (was == GP_DAY_NONE || will == GP_DAY_NONE || was == will)
    return;

  was_text = gp_names_format_long (was, language);
  will_text = gp_names_format_long (will, language);
  sentence = g_strdup_printf (_ ("The course ends %s, not %s."), will_text, was_text);
  add_line (self, sentence, "amber");
}

static void
show_conflicts (GpProposalView *self, GpProposal *proposal, GpLanguage language)
{
  GPtrArray *conflicts = gp_proposal_get_conflicts (proposal);

  for (guint i = 0; i < conflicts->len; i++)
    gtk_box_append (self->conflicts,
                    gp_conflict_box_new (g_ptr_array_index (conflicts, i),
                                         gp_proposal_get_slice (proposal), language));

  self->refused = gp_proposal_blocks (proposal);
  gtk_widget_set_visible (self->reason_group, conflicts->len > 0 && !self->refused);
}

void
gp_proposal_view_show (
    GpProposalView *self, GpProposal *proposal, GpSlice *before, gint64 series, GpLanguage language)
{
  GPtrArray *notes;

  g_return_if_fail (GP_IS_PROPOSAL_VIEW (self));

  clear (self->lines);
  clear (self->conflicts);

  show_changes (self, proposal, language);
  show_end (self, proposal, before, series, language);

  notes = gp_proposal_get_notes (proposal);
  for (guint i = 0; i < notes->len; i++)
    add_line (self, g_ptr_array_index (notes, i), "amber");

  show_conflicts (self, proposal, language);
}

void
gp_proposal_view_show_error (GpProposalView *self, const char *sentence)
{
  g_return_if_fail (GP_IS_PROPOSAL_VIEW (self));

  clear (self->lines);
  clear (self->conflicts);
  add_line (self, sentence, "refused");
  gtk_widget_set_visible (self->reason_group, FALSE);
  self->refused = TRUE;
}

const char *
gp_proposal_view_get_reason (GpProposalView *self)
{
  const char *reason;

  g_return_val_if_fail (GP_IS_PROPOSAL_VIEW (self), NULL);

  reason = gtk_editable_get_text (self->reason);

  return gtk_widget_get_visible (self->reason_group) && *reason != '\0' ? reason : NULL;
}

gboolean
gp_proposal_view_is_ready (GpProposalView *self)
{
  g_return_val_if_fail (GP_IS_PROPOSAL_VIEW (self), FALSE);

  return !self->refused && (!gtk_widget_get_visible (self->reason_group) ||
                            gp_proposal_view_get_reason (self) != NULL);
}
