/*
 * dhcpsrvd: a stand-in for a DHCP server's management side. See usage below.
 */
#include "call.h"
#include "endpoints.h"
#include "failover.h"
#include "fail.h"
#include "fill.h"
#include "log.h"
#include "model.h"
#include "stop.h"
#include "version.h"

#include <stdio.h>

static const char usage[] =
    "usage: dhcpsrvd [--ncalrpc[=ENDPOINT]] [--np[=PIPE]] [--tcp ADDRESS[:PORT]] [OPTION...]\n"
    "       dhcpsrvd --stop [--name NAME]\n"
    "       dhcpsrvd --methods | --help | --version\n"
    "\n"
    "A stand-in for the management side of a DHCP server: tools that use dhcpsapi.dll find a server in it, "
    "whose\n"
    "scopes, leases and settings are in memory. It serves no DHCP clients. It listens by --ncalrpc unless "
    "told\n"
    "otherwise, and says so in one line on standard output.\n"
    "\n"
    "  --ncalrpc[=ENDPOINT]        local calls; ENDPOINT is DHCPSERVERLPC unless told otherwise\n"
    "  --np[=PIPE]                 named pipe; PIPE is \\pipe\\dhcpserver unless told otherwise\n"
    "  --tcp ADDRESS[:PORT]        TCP at that address alone, say 127.0.0.1; PORT 0, or none, takes a free "
    "one\n"
    "  --fail METHOD=CODE[:COUNT]  METHOD returns CODE, a number or a name such as ERROR_DHCP_JET_ERROR, "
    "without\n"
    "                              doing anything, in every call or in the first COUNT calls\n"
    "  --fill ADDRESS/BITS=COUNT   starts with a scope, say 10.0.0.0/8, that has so many leases\n"
    "  --log FILE                  appends a line for each call: method, arguments, result\n"
    "  --partner-state STATE       what the partner of all failover relationships does\n"
    "  --require-auth              refuses calls that are not authenticated\n"
    "  --name NAME                 for --stop; the name is dhcpsrvd unless told otherwise\n"
    "  --stop                      ends the dhcpsrvd of that name and waits until it has ended\n"
    "  --methods                   lists the 184 methods and whether the stand-in has them\n";

struct option
{
    const WCHAR *name;
    enum
    {
        NO_VALUE,       /* --option */
        MAY_HAVE_VALUE, /* --option or --option=VALUE */
        HAS_VALUE       /* --option VALUE or --option=VALUE */
    } value;
    bool (*take)(const WCHAR *value);
};

/* How much is left to do once all options are read. */
static struct
{
    bool listens, stops;
    const WCHAR *name;
} wish = {false, false, L"dhcpsrvd"};

static bool take_ncalrpc(const WCHAR *value)
{
    wish.listens = true;
    return endpoint_ncalrpc(value);
}

static bool take_np(const WCHAR *value)
{
    wish.listens = true;
    return endpoint_np(value);
}

static bool take_tcp(const WCHAR *value)
{
    wish.listens = true;
    return endpoint_tcp(value);
}

static bool take_fail(const WCHAR *value)
{
    char request[256];

    if (!WideCharToMultiByte(CP_UTF8, 0, value, -1, request, sizeof request, NULL, NULL))
    {
        fputs("dhcpsrvd: what --fail is given is too long\n", stderr);
        return false;
    }
    return fail_add(request);
}

static bool take_partner_state(const WCHAR *value)
{
    if (!failover_partner_state(value))
    {
        fprintf(stderr, "dhcpsrvd: '%ls' is no failover state for a partner\n", value);
        return false;
    }
    return true;
}

static bool take_require_auth(const WCHAR *value)
{
    (void)value;
    call_require_authentication();
    return true;
}

static bool take_name(const WCHAR *value)
{
    wish.name = value;
    return true;
}

static bool take_stop(const WCHAR *value)
{
    (void)value;
    wish.stops = true;
    return true;
}

static bool take_methods(const WCHAR *value)
{
    int i;

    (void)value;
    for (i = 0; i < METHOD_COUNT; i++)
    {
        printf("%-7s %3u  R_%-42s %s\n", methods[i].iface, methods[i].opnum, methods[i].name,
               strcmp(methods[i].state, "HAVE") ? "not there yet" : "there");
    }
    exit(0);
}

static bool take_help(const WCHAR *value)
{
    (void)value;
    fputs(usage, stdout);
    exit(0);
}

static bool take_version(const WCHAR *value)
{
    (void)value;
    puts("dhcpsrvd " VERSION_STRING);
    exit(0);
}

static const struct option options[] = {
    {L"--fail", HAS_VALUE, take_fail},
    {L"--fill", HAS_VALUE, fill},
    {L"--help", NO_VALUE, take_help},
    {L"--log", HAS_VALUE, log_open},
    {L"--methods", NO_VALUE, take_methods},
    {L"--name", HAS_VALUE, take_name},
    {L"--ncalrpc", MAY_HAVE_VALUE, take_ncalrpc},
    {L"--np", MAY_HAVE_VALUE, take_np},
    {L"--partner-state", HAS_VALUE, take_partner_state},
    {L"--require-auth", NO_VALUE, take_require_auth},
    {L"--stop", NO_VALUE, take_stop},
    {L"--tcp", HAS_VALUE, take_tcp},
    {L"--version", NO_VALUE, take_version},
};

static const struct option *find_option(const WCHAR *argument, size_t length)
{
    size_t i;

    for (i = 0; i < sizeof options / sizeof *options; i++)
        if (wcslen(options[i].name) == length && !wcsncmp(options[i].name, argument, length))
            return &options[i];
    return NULL;
}

/* Takes the option that *argument is, with its value, and moves on to the last argument used. */
static bool take_option(WCHAR ***argument)
{
    const WCHAR *equals = wcschr(**argument, '=');
    const WCHAR *value = equals ? equals + 1 : NULL;
    const struct option *option =
        find_option(**argument, equals ? (size_t)(equals - **argument) : wcslen(**argument));

    if (option && option->value == HAS_VALUE && !value)
        value = *++*argument;
    if (!option || (option->value == NO_VALUE && value) || (option->value == HAS_VALUE && !value))
    {
        fprintf(stderr, "dhcpsrvd: what is '%ls'?\n\n%s", **argument ? **argument : (*argument)[-1], usage);
        return false;
    }
    return option->take(value);
}

static int serve(void)
{
    server.address = endpoints_address();
    if (!stop_prepare(wish.name) || !endpoints_serve())
        return 1;
    printf("dhcpsrvd ready: %s\n", endpoints_text());
    fflush(stdout);
    stop_wait();
    endpoints_end();
    return 0;
}

int wmain(int argc, WCHAR **argv);
int wmain(int argc, WCHAR **argv)
{
    model_init();
    for (argv++; argc > 1 && *argv; argv++)
        if (!take_option(&argv))
            return 2;
    if (wish.stops)
        return stop_request(wish.name) ? 0 : 1;
    if (!wish.listens && !endpoint_ncalrpc(NULL))
        return 1;
    return serve();
}
