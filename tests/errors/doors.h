/* The doors through which a tool gets a message: FormatMessage itself, this DLL's, and the overlay's. */
#ifndef TESTS_ERRORS_DOORS_H
#define TESTS_ERRORS_DOORS_H

#include <stdarg.h>
#include <windows.h>
#include "dhcpsext.h"

typedef DWORD(WINAPI *format_message_w)(DWORD, LPCVOID, DWORD, DWORD, LPWSTR, DWORD, va_list *);
typedef DWORD(WINAPI *format_message_a)(DWORD, LPCVOID, DWORD, DWORD, LPSTR, DWORD, va_list *);

struct door
{
    const char *name;
    format_message_w wide;
    format_message_a ansi;
};

/* The program is linked with the overlay, so KERNEL32's own has to be asked for by name. */
static inline struct door kernel_door(void)
{
    HMODULE kernel32 = GetModuleHandleW(L"kernel32.dll");
    struct door door = {"KERNEL32",
                        (format_message_w)(void (*)(void))GetProcAddress(kernel32, "FormatMessageW"),
                        (format_message_a)(void (*)(void))GetProcAddress(kernel32, "FormatMessageA")};

    return door;
}

static const struct door own_doors[] = {
    {"DhcpHlprFormatMessage", DhcpHlprFormatMessageW, DhcpHlprFormatMessageA},
    {"overlay", FormatMessageW, FormatMessageA},
};

#endif
