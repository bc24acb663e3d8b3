/* What dhcperr shows on a console: it is run with a console for its output, whose screen is then read. */
#include <windows.h>
#include <wchar.h>
#include "test.h"

#define WIDTH  160 /* more than the longest line */
#define HEIGHT 150 /* Wine's own; it refuses fewer lines than the window has */

static DWORD run(WCHAR *command, DWORD flags, HANDLE output)
{
    STARTUPINFOW startup = {.cb = sizeof(startup), .dwFlags = STARTF_USESTDHANDLES};
    PROCESS_INFORMATION process;
    DWORD status = MAXDWORD;

    startup.hStdOutput = startup.hStdError = output;
    if (!CHECK(CreateProcessW(NULL, command, NULL, NULL, TRUE, flags, NULL, NULL, &startup, &process), "%ls",
               command))
        return status;
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &status);
    CloseHandle(process.hThread);
    CloseHandle(process.hProcess);
    return status;
}

/* A screen of its own for each run, empty at first. */
static HANDLE create_screen(void)
{
    SECURITY_ATTRIBUTES inherit = {sizeof(inherit), NULL, TRUE};
    HANDLE screen = CreateConsoleScreenBuffer(GENERIC_READ | GENERIC_WRITE,
                                              FILE_SHARE_READ | FILE_SHARE_WRITE, &inherit, 1, NULL);

    CHECK(screen != INVALID_HANDLE_VALUE);
    CHECK(SetConsoleScreenBufferSize(screen, (COORD){WIDTH, HEIGHT}));
    return screen;
}

static void check_line(HANDLE screen, int y, const WCHAR *expected)
{
    WCHAR line[WIDTH + 1] = L"";
    DWORD length = 0;

    CHECK(ReadConsoleOutputCharacterW(screen, line, WIDTH, (COORD){0, y}, &length), "line %d", y);
    while (length && line[length - 1] == ' ')
        length--;
    line[length] = 0;
    CHECK_TEXT(expected, line, "line %d", y);
}

static void check_screen(const WCHAR *arguments, DWORD status, const WCHAR *const *lines)
{
    WCHAR command[256];
    HANDLE screen = create_screen();
    int y = 0;

    swprintf(command, ARRAYSIZE(command), L"dhcperr.exe %ls", arguments);
    CHECK_NUMBER(status, run(command, 0, screen), "%ls", command);
    while (*lines)
        check_line(screen, y++, *lines++);
    check_line(screen, y, L"");
    CloseHandle(screen);
}

static int test_console(void)
{
    check_screen(
        L"20011 20028", 0,
        (const WCHAR *[]){
            L"20011  0x4E2B  ERROR_DHCP_ADDRESS_NOT_AVAILABLE",
            L"    The specified IP address is not available.",
            L"20028  0x4E3C  ERROR_DHCP_SERVER_INVALID_BOOT_FILE_TABLE"
            L" (SDK: ERROR_SERVER_INVALID_BOOT_FILE_TABLE)",
            L"    The format of the bootstrap protocol file table is incorrect. The correct format is:",
            L"    <requested boot file name 1>,<boot file server name 1>, <boot file name 1>",
            L"    <requested boot file name 2>,<boot file server name 2>, <boot file name 2>",
            L"    ...",
            NULL,
        });
    check_screen(L"Z\u00fcrich\u2013\u0416", 1,
                 (const WCHAR *[]){
                     L"dhcperr: 'Z\u00fcrich\u2013\u0416' is neither an error code nor the name of a DHCP "
                     L"server error",
                     NULL,
                 });
    return test_result();
}

/* CTest gives no console: this program starts itself again with one that nobody sees. */
int main(int argc, char **argv)
{
    WCHAR program[MAX_PATH], command[MAX_PATH + 16];

    (void)argv;
    if (argc > 1)
        return test_console();
    GetModuleFileNameW(NULL, program, MAX_PATH);
    swprintf(command, ARRAYSIZE(command), L"\"%ls\" inside", program);
    return (int)run(command, CREATE_NO_WINDOW, GetStdHandle(STD_OUTPUT_HANDLE));
}
