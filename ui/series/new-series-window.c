/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/series/new-series-window.h"

#include <glib/gi18n-lib.h>

#include "ui/series/offering-chooser.h"
#include "ui/series/conflict-words.h"
#include "ui/series/plan-view.h"
#include "ui/series/plan-words.h"
#include "ui/series/series-when.h"
#include "ui/series/series-where.h"
#include "ui/shared/ask-dialog.h"

/* Left free around the window on a small screen. */
#define SCREEN_MARGIN 16

struct _GpNewSeriesWindow
{
  AdwWindow parent_instance;

  AdwWindowTitle *title;
  GtkButton *create;
  GtkRevealer *trouble;
  GtkLabel *trouble_label;
  GpOfferingChooser *offering;
  GpSeriesWhen *when;
  GpSeriesWhere *where;
  GpPlanView *plan;

  GpSeriesDraft *draft;
  gboolean may_close; /* nothing would be lost, or that was agreed to */
};

enum
{
  COMMITTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GpNewSeriesWindow, gp_new_series_window, ADW_TYPE_WINDOW)

static void
close_for_good (GpNewSeriesWindow *self)
{
  self->may_close = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static void
commit (GpNewSeriesWindow *self, const char *reason)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;

  if (!gp_series_draft_can_commit (self->draft))
    return;

  if (gp_series_draft_commit (self->draft, reason, &label, &error))
    {
      g_signal_emit (self, signals[COMMITTED], 0, label);
      close_for_good (self);
      return;
    }

  gtk_label_set_label (self->trouble_label, error->message);
  gtk_revealer_set_reveal_child (self->trouble, TRUE);
}

static void
on_reason_given (GpNewSeriesWindow *self, const char *reason)
{
  commit (self, reason);
}

static guint
count_conflicts (GpNewSeriesWindow *self)
{
  const GpSeriesPlan *plan = gp_series_draft_get_plan (self->draft);

  return plan != NULL ? plan->conflicts->len : 0;
}

/* What a reason is asked for: what clashes and why, the first few of it. */
static void
ask_reason (GpNewSeriesWindow *self)
{
  g_autofree char *heading = gp_conflict_words_count (count_conflicts (self));
  const GpSeriesPlan *plan = gp_series_draft_get_plan (self->draft);
  g_autofree char *body = gp_conflict_words_list (plan->slice, plan->conflicts, plan->language);
  GpAskDialog *dialog =
      gp_ask_dialog_new (GTK_WINDOW (self), heading, body,
                         gp_series_draft_get_series (self->draft) == 0 ? _ ("Create") : _ ("Save"));

  gp_ask_dialog_ask_reason (dialog);
  g_signal_connect_object (dialog, "confirmed", G_CALLBACK (on_reason_given), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
on_create_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  GpNewSeriesWindow *self = GP_NEW_SERIES_WINDOW (widget);

  if (!gp_series_draft_can_commit (self->draft))
    return;
  if (count_conflicts (self) > 0)
    ask_reason (self);
  else
    commit (self, NULL);
}

static gboolean
on_close_request (GtkWindow *window)
{
  GpNewSeriesWindow *self = GP_NEW_SERIES_WINDOW (window);
  GpAskDialog *dialog;

  if (self->may_close || !gp_series_draft_is_touched (self->draft))
    return GTK_WINDOW_CLASS (gp_new_series_window_parent_class)->close_request (window);

  dialog = gp_ask_dialog_new (window,
                              gp_series_draft_get_series (self->draft) == 0
                                  ? _ ("Discard the new series?")
                                  : _ ("Discard the changes?"),
                              _ ("Nothing of it has been saved."), _ ("Discard"));
  gp_ask_dialog_set_cancel_label (dialog, _ ("Go on"));
  gp_ask_dialog_set_destructive (dialog);
  g_signal_connect_object (dialog, "confirmed", G_CALLBACK (close_for_good), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));

  return TRUE;
}

static void
show_button (GpNewSeriesWindow *self)
{
  gboolean is_new = gp_series_draft_get_series (self->draft) == 0;
  guint conflicts = count_conflicts (self);
  g_autofree char *with =
      is_new ? gp_plan_words_create_with (conflicts) : gp_plan_words_save_with (conflicts);
  const char *clean = is_new ? _ ("Create series") : _ ("Save the change");

  gtk_button_set_label (self->create, conflicts > 0 ? with : clean);
  if (conflicts > 0)
    gtk_widget_remove_css_class (GTK_WIDGET (self->create), "suggested-action");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->create), "suggested-action");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "new-series.create",
                                 gp_series_draft_can_commit (self->draft));
}

static void
on_planned (GpNewSeriesWindow *self)
{
  show_button (self);
}

static void
on_edited (GpNewSeriesWindow *self)
{
  gboolean chosen = gp_series_draft_get_form (self->draft)->offering != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->when), chosen);
  gtk_widget_set_visible (GTK_WIDGET (self->where), chosen);
  gtk_revealer_set_reveal_child (self->trouble, FALSE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "new-series.create", FALSE);
}

static void
gp_new_series_window_dispose (GObject *object)
{
  g_clear_object (&GP_NEW_SERIES_WINDOW (object)->draft);

  G_OBJECT_CLASS (gp_new_series_window_parent_class)->dispose (object);
}

static void
gp_new_series_window_class_init (GpNewSeriesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_new_series_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = on_close_request;

  signals[COMMITTED] = g_signal_new ("committed", GP_TYPE_NEW_SERIES_WINDOW, G_SIGNAL_RUN_LAST, 0,
                                     NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "new-series.create", NULL, on_create_action);
  g_type_ensure (GP_TYPE_OFFERING_CHOOSER);
  g_type_ensure (GP_TYPE_SERIES_WHEN);
  g_type_ensure (GP_TYPE_SERIES_WHERE);
  g_type_ensure (GP_TYPE_PLAN_VIEW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/series/new-series-window.ui");
  gtk_widget_class_bind_template_child (widget_class, GpNewSeriesWindow, title);
  gtk_widget_class_bind_template_child (widget_class, GpNewSeriesWindow, create);
  gtk_widget_class_bind_template_child (widget_class, GpNewSeriesWindow, trouble);
  gtk_widget_class_bind_template_child (widget_class, GpNewSeriesWindow, trouble_label);
  gtk_widget_class_bind_template_child (widget_class, GpNewSeriesWindow, offering);
  gtk_widget_class_bind_template_child (widget_class, GpNewSeriesWindow, when);
  gtk_widget_class_bind_template_child (widget_class, GpNewSeriesWindow, where);
  gtk_widget_class_bind_template_child (widget_class, GpNewSeriesWindow, plan);
}

static void
gp_new_series_window_init (GpNewSeriesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* 1200×860, or as much of it as the screen has. */
static void
fit_to_screen (GpNewSeriesWindow *self, GtkWindow *parent)
{
  GdkSurface *surface = parent != NULL ? gtk_native_get_surface (GTK_NATIVE (parent)) : NULL;
  GdkMonitor *monitor;
  GdkRectangle screen;
  int width, height;

  if (surface == NULL)
    return;

  monitor = gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface), surface);
  if (monitor == NULL)
    return;

  gdk_monitor_get_geometry (monitor, &screen);
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (self), MIN (width, screen.width - SCREEN_MARGIN),
                               MIN (height, screen.height - SCREEN_MARGIN));
}

static void
name_edited_series (GpNewSeriesWindow *self)
{
  const GpSeries *series = gp_slice_get_series (gp_series_draft_get_slice (self->draft),
                                                gp_series_draft_get_series (self->draft));
  g_autofree char *name =
      gp_series_dup_title (series, gp_series_draft_get_form (self->draft)->offering,
                           gp_series_draft_get_language (self->draft));
  g_autofree char *title = g_strdup_printf (_ ("Edit %s"), name);

  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, _ ("Nothing is saved before you choose Save"));
  gtk_window_set_title (GTK_WINDOW (self), title);
}

GpNewSeriesWindow *
gp_new_series_window_new (GtkWindow *parent, GpSeriesDraft *draft)
{
  GpNewSeriesWindow *self = g_object_new (GP_TYPE_NEW_SERIES_WINDOW, "transient-for", parent, NULL);

  self->draft = g_object_ref (draft);
  fit_to_screen (self, parent);
  gp_offering_chooser_set_draft (self->offering, draft);
  gp_series_when_set_draft (self->when, draft);
  gp_series_where_set_draft (self->where, draft);
  gp_plan_view_set_draft (self->plan, draft);
  if (gp_series_draft_get_series (draft) != 0)
    name_edited_series (self);

  g_signal_connect_object (draft, "edited", G_CALLBACK (on_edited), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (draft, "planned", G_CALLBACK (on_planned), self, G_CONNECT_SWAPPED);
  on_edited (self);
  show_button (self);

  return self;
}
