/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "ui/shared/file-chooser.h"

typedef struct
{
  GtkFileChooserNative *dialog;
  GpFileChosen chosen;
  GObject *data;
} Question;

static void
on_response (GtkNativeDialog *dialog, int response, gpointer user_data)
{
  Question *question = user_data;
  g_autoptr (GFile) file = NULL;
  g_autofree char *path = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  if (file != NULL)
    path = g_file_get_path (file);
  if (path != NULL)
    question->chosen (path, question->data);

  g_object_unref (question->dialog);
  g_object_unref (question->data);
  g_free (question);
}

void
gp_file_chooser_open (GtkWindow *parent, const char *title, GpFileChosen chosen, GObject *data)
{
  Question *question = g_new0 (Question, 1);

  question->dialog =
      gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_OPEN, NULL, NULL);
  question->chosen = chosen;
  question->data = g_object_ref (data);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (question->dialog), TRUE);
  g_signal_connect (question->dialog, "response", G_CALLBACK (on_response), question);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (question->dialog));
}
