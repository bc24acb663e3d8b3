#include "standin_process.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void read_bindings(struct standin *standin)
{
    static const char ready[] = "dhcpsrvd ready: ";
    char line[512];

    child_line(&standin->child, line, sizeof(line));
    if (strncmp(line, ready, strlen(ready)))
    {
        printf("dhcpsrvd is not ready; it says '%s'\n", line);
        fflush(stdout);
        exit(2);
    }
    swprintf(standin->bindings, ARRAYSIZE(standin->bindings), L"%hs", line + strlen(ready));
}

void standin_start(struct standin *standin, const WCHAR *options, HANDLE errors)
{
    static LONG count;
    WCHAR arguments[CHILD_COMMAND - 32];

    swprintf(standin->name, ARRAYSIZE(standin->name), L"test-%lu-%ld", GetCurrentProcessId(),
             InterlockedIncrement(&count));
    swprintf(arguments, ARRAYSIZE(arguments), L"--name %ls %ls", standin->name, options);
    child_start(&standin->child, L"dhcpsrvd", arguments, errors);
    read_bindings(standin);
}

void standin_use(const struct standin *standin)
{
    WCHAR binding[ARRAYSIZE(standin->bindings)];

    wcscpy(binding, standin->bindings);
    binding[wcscspn(binding, L" ")] = 0;
    SetEnvironmentVariableW(L"DHCPSAPI_BINDING", binding);
    SetEnvironmentVariableW(L"DHCPSAPI_AUTH", L"none");
}

DWORD standin_stop(struct standin *standin)
{
    struct child stopping;
    WCHAR arguments[128];

    if (WaitForSingleObject(standin->child.process, 0) == WAIT_TIMEOUT)
    {
        swprintf(arguments, ARRAYSIZE(arguments), L"--stop --name %ls", standin->name);
        child_start(&stopping, L"dhcpsrvd", arguments, NULL);
        child_wait(&stopping);
    }
    standin->bindings[0] = 0;
    return child_wait(&standin->child);
}
