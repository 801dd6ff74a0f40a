/* Copyright 2026 The Gruppeplan authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tests/store/superuser.h"

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

/* Without these two capabilities the superuser is an owner like any other. */
void
set_superuser (gboolean is_superuser)
{
  struct __user_cap_header_struct header = { _LINUX_CAPABILITY_VERSION_3, 0 };
  struct __user_cap_data_struct data[_LINUX_CAPABILITY_U32S_3];
  guint32 rights = (1u << CAP_DAC_OVERRIDE) | (1u << CAP_DAC_READ_SEARCH);

  g_assert_cmpint (syscall (SYS_capget, &header, data), ==, 0);

  if (is_superuser)
    data[0].effective |= rights & data[0].permitted;
  else
    data[0].effective &= ~rights;

  g_assert_cmpint (syscall (SYS_capset, &header, data), ==, 0);
}
