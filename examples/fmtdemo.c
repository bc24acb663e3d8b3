/*
 * fmtdemo - prints what the system says of each error code in its arguments
 *
 * It knows nothing of DHCP. Linked as usual it has no text for DHCP errors; linked with -ldhcpsfmt in front,
 * the same source has.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
    {
        DWORD code = strtoul(argv[i], NULL, 0);
        char text[1024];

        if (FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS |
                               FORMAT_MESSAGE_MAX_WIDTH_MASK,
                           NULL, code, 0, text, sizeof(text), NULL))
            printf("%s: %s\n", argv[i], text);
        else
            printf("%s: no message (error %lu)\n", argv[i], GetLastError());
    }
    return 0;
}
