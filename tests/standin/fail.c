#include "fail.h"

#include <dhcpsext.h>
#include <stdio.h>

static struct failure
{
    DWORD code;
    unsigned long left; /* calls that are still to fail; ULONG_MAX is without end */
} failures[METHOD_COUNT];

/* A code by number, or by one of the names that the DLL knows. */
static bool parse_code(const char *text, size_t length, DWORD *code)
{
    char name[80], *end;

    if (!length || length >= sizeof name)
        return false;
    memcpy(name, text, length);
    name[length] = 0;
    *code = strtoul(name, &end, 0);
    return !*end || DhcpHlprErrorFromNameA(name, code) == ERROR_SUCCESS;
}

static bool parse_count(const char *text, unsigned long *count)
{
    char *end;

    *count = strtoul(text, &end, 10);
    return *text && !*end;
}

static bool parse(const char *request, enum method_index *method, struct failure *failure)
{
    const char *equals = strchr(request, '='), *colon;

    if (!equals)
        return false;
    *method = method_find(request, equals - request);
    colon = strchr(equals, ':');
    failure->left = ULONG_MAX;
    return *method != METHOD_COUNT &&
           parse_code(equals + 1, colon ? (size_t)(colon - equals - 1) : strlen(equals + 1),
                      &failure->code) &&
           (!colon || parse_count(colon + 1, &failure->left));
}

bool fail_add(const char *request)
{
    struct failure failure;
    enum method_index method;

    if (!parse(request, &method, &failure))
    {
        fprintf(stderr, "dhcpsrvd: --fail takes METHOD=CODE[:COUNT], not '%s'\n", request);
        return false;
    }
    failures[method] = failure;
    return true;
}

bool fail_now(enum method_index method, DWORD *code)
{
    struct failure *failure = &failures[method];

    if (!failure->left)
        return false;
    if (failure->left != ULONG_MAX)
        failure->left--;
    *code = failure->code;
    return true;
}
