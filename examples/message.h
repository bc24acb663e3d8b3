/* The texts of messages, as one would say them in a line. SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef EXAMPLES_MESSAGE_H
#define EXAMPLES_MESSAGE_H

#include <windows.h>

/* The message with the given id, to be freed with LocalFree; NULL when there is none. */
WCHAR *load_message(DWORD source, HMODULE module, DWORD id);

/* What an error is called besides "error 20013": the same call for a DHCP code and for any other. */
WCHAR *error_message(DWORD code);

#endif
