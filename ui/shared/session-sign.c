/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/session-sign.h"

#include "ui/shared/family.h"

struct _GpSessionSign
{
  GtkWidget parent_instance;

  GtkWidget *overlay;
  GtkWidget *face;
  GtkLabel *text;
  GtkImage *mark;
};

G_DEFINE_FINAL_TYPE (GpSessionSign, gp_session_sign, GTK_TYPE_WIDGET)

/* The style classes of the face: how it is filled, and its shape. */
static const struct
{
  const char *fill;
  const char *shape;
} looks[] = {
  [GP_SIGN_PALE] = { "fill", "square" },           [GP_SIGN_SOLID] = { "solid", "square" },
  [GP_SIGN_DASHED] = { "fill", "dashed" },         [GP_SIGN_SKIPPED] = { "skipped", "dashed" },
  [GP_SIGN_CANCELLED] = { "cancelled", "square" }, [GP_SIGN_STOP_PLAN] = { "fill", "diamond" },
};

static const char *const mark_icons[] = {
  [GP_SIGN_MARK_NONE] = NULL,
  [GP_SIGN_MARK_MOVED] = "go-next-symbolic",
  [GP_SIGN_MARK_CONFLICT] = "dialog-warning-symbolic",
};

static const char *const mark_classes[] = {
  [GP_SIGN_MARK_NONE] = "mark",
  [GP_SIGN_MARK_MOVED] = "moved",
  [GP_SIGN_MARK_CONFLICT] = "conflict",
};

static void
gp_session_sign_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), GP_TYPE_SESSION_SIGN);

  G_OBJECT_CLASS (gp_session_sign_parent_class)->dispose (object);
}

static void
gp_session_sign_class_init (GpSessionSignClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = gp_session_sign_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/dk/gruppeplan/Gruppeplan/ui/shared/session-sign.ui");
  gtk_widget_class_bind_template_child (widget_class, GpSessionSign, overlay);
  gtk_widget_class_bind_template_child (widget_class, GpSessionSign, face);
  gtk_widget_class_bind_template_child (widget_class, GpSessionSign, text);
  gtk_widget_class_bind_template_child (widget_class, GpSessionSign, mark);
  gtk_widget_class_set_css_name (widget_class, "sessionsign");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
gp_session_sign_init (GpSessionSign *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
gp_session_sign_new (void)
{
  return g_object_new (GP_TYPE_SESSION_SIGN, NULL);
}

void
gp_session_sign_show (GpSessionSign *self, const GpSign *sign)
{
  g_return_if_fail (GP_IS_SESSION_SIGN (self));

  gtk_widget_set_css_classes (self->face,
                              (const char *[]){ "face", gp_family_get_css_class (sign->family),
                                                looks[sign->state].fill, looks[sign->state].shape,
                                                sign->current ? "current" : NULL, NULL });
  gtk_label_set_label (self->text, sign->state == GP_SIGN_SKIPPED ? "–" : sign->text);

  gtk_image_set_from_icon_name (self->mark, mark_icons[sign->mark]);
  gtk_widget_set_css_classes (GTK_WIDGET (self->mark),
                              (const char *[]){ mark_classes[sign->mark], NULL });
  gtk_widget_set_visible (GTK_WIDGET (self->mark), sign->mark != GP_SIGN_MARK_NONE);

  gtk_widget_set_tooltip_text (GTK_WIDGET (self), sign->spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  sign->spoken != NULL ? sign->spoken : sign->text, -1);
}
