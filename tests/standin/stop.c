#include "stop.h"

#include <stdio.h>

/* How long a server may take to end, milliseconds. */
#define PATIENCE 10000

/* Set when the server is to end. It exists as long as the server does. */
static HANDLE event;

static const WCHAR *event_name(const WCHAR *name)
{
    static WCHAR text[128];

    snwprintf(text, 128, L"Local\\dhcpsrvd-stop-%ls", name);
    text[127] = 0;
    return text;
}

static BOOL WINAPI on_control(DWORD control)
{
    (void)control;
    return SetEvent(event);
}

bool stop_prepare(const WCHAR *name)
{
    event = CreateEventW(NULL, TRUE, FALSE, event_name(name));
    if (!event || GetLastError() == ERROR_ALREADY_EXISTS)
    {
        fprintf(stderr, "dhcpsrvd: there is one of the name '%ls' already; choose another with --name\n",
                name);
        return false;
    }
    return SetConsoleCtrlHandler(on_control, TRUE);
}

void stop_wait(void)
{
    WaitForSingleObject(event, INFINITE);
}

static bool is_running(const WCHAR *name)
{
    HANDLE found = OpenEventW(SYNCHRONIZE, FALSE, event_name(name));

    if (found)
        CloseHandle(found);
    return found;
}

bool stop_request(const WCHAR *name)
{
    HANDLE found = OpenEventW(EVENT_MODIFY_STATE, FALSE, event_name(name));
    DWORD start = GetTickCount();

    if (!found)
    {
        fprintf(stderr, "dhcpsrvd: none of the name '%ls' is running\n", name);
        return false;
    }
    SetEvent(found);
    CloseHandle(found);
    while (is_running(name))
    {
        if (GetTickCount() - start > PATIENCE)
        {
            fputs("dhcpsrvd: it does not end\n", stderr);
            return false;
        }
        Sleep(10);
    }
    return true;
}
