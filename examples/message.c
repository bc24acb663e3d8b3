/* The texts of messages, as one would say them in a line. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "message.h"

#include <dhcpsext.h>

/* Windows' messages have \r\n after each line, the last too; here it is \n, and none at the end. */
static WCHAR *trim_lines(WCHAR *text)
{
    WCHAR *end = text;

    for (const WCHAR *next = text; *next; next++)
    {
        if (*next != '\r')
            *end++ = *next;
    }
    while (end > text && (end[-1] == '\n' || end[-1] == ' '))
        end--;
    *end = 0;
    return text;
}

WCHAR *load_message(DWORD source, HMODULE module, DWORD id)
{
    DWORD flags = FORMAT_MESSAGE_ALLOCATE_BUFFER | FORMAT_MESSAGE_IGNORE_INSERTS | source;
    WCHAR *text = NULL;

    if (!DhcpHlprFormatMessageW(flags, module, id, 0, (WCHAR *)&text, 0, NULL))
        return NULL;
    return trim_lines(text);
}

WCHAR *error_message(DWORD code)
{
    return load_message(FORMAT_MESSAGE_FROM_SYSTEM, NULL, code);
}
