#include <windows.h>
#include "dhcpsext.h"
#include "program.h"

/* What FormatMessage has for a DHCP code: a text when it is the overlay's. */
void start(void)
{
    FARPROC kernel = GetProcAddress(GetModuleHandleA("kernel32.dll"), "FormatMessageA");
    char text[512];
    WCHAR wide[512];
    ULONG_PTR before, after;

    STACK_POINTER(before);
    CHECK(FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 5, 0, text, ARRAYSIZE(text), NULL) != 0);
    CHECK(FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 5, 0, wide, ARRAYSIZE(wide), NULL) != 0);
    CHECK((FormatMessageA(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 20013, 0, text, ARRAYSIZE(text), NULL) != 0) ==
          MESSAGE);
    CHECK((FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 20013, 0, wide, ARRAYSIZE(wide), NULL) != 0) ==
          MESSAGE);
    CHECK(!MESSAGE || (text[0] == 'A' && text[1] == 'n' && wide[0] == 'A' && wide[1] == 'n'));
    STACK_POINTER(after);
    CHECK(before == after);
    CHECK(((void *)FormatMessageA != (void *)kernel) == MESSAGE);
    CHECK(DhcpHlprErrorNameA(20013) != NULL);
    ExitProcess(0);
}
