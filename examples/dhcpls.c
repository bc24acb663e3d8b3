/*
 * dhcpls - lists what a DHCP server has: scopes, leases, options, superscopes, failover relationships
 *
 * An administration tool as any other: what it knows of the server it gets through <dhcpsapi.h>, what codes
 * and states mean through <dhcpsext.h>. The parts of the listing are in the folder of the same name.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */
#include <windows.h>
#include <dhcpsext.h>

#include <stdio.h>
#include <stdlib.h>

#include "dhcpls/listing.h"
#include "message.h"

/* mingw-w64's start-up code would take an argument with a * for a pattern of file names. */
int _dowildcard = 0;

/* Exit statuses. */
enum
{
    ALL_LISTED,
    FAILED,
    WRONG_USAGE,
    OUTPUT_FAILED
};

/* What the command line asks for. */
struct request
{
    BOOL json;
    BOOL failover_only;
    BOOL help;
    BOOL version;
    WCHAR *server;
};

static const WCHAR help[] =
    L"Usage: dhcpls [--json] [--failover] [SERVER]\n"
    L"       dhcpls --help | --version\n"
    L"\n"
    L"Lists what a Windows DHCP server has: the scopes with their addresses, exclusions,\n"
    L"reservations, options and leases; options of the server; superscopes; failover\n"
    L"relationships with their state and what it means.\n"
    L"\n"
    L"  SERVER      name or address; without it, this machine\n"
    L"  --failover  the failover relationships alone\n"
    L"  --json      JSON: an object, with an array of what failed as its last member\n"
    L"\n"
    L"Exit status: 0 all listed, 1 some part could not be read (a line on standard error for\n"
    L"each, the others are listed), 2 wrong usage, 3 the output cannot be written.\n";

/*
 * The listing
 */

/* The first call, which every server answers: without an answer there is nothing to list. */
static void list_version(struct listing *listing)
{
    DWORD major = 0, minor = 0;
    DWORD status = DhcpGetVersion(listing->server, &major, &minor);
    WCHAR version[24];

    put_text(&listing->report, L"server", NULL, listing->server);
    if (has_failed(listing, PART_SERVER, 0, status))
    {
        listing->lost = !is_missing(status);
        put_json(&listing->report, L"version", L"null");
        return;
    }
    _snwprintf(version, ARRAYSIZE(version), L"%lu.%lu", major, minor);
    put_text(&listing->report, L"version", NULL, version);
    put_line(&listing->report, L"server", L"%ls, version %ls", server_name(listing), version);
}

static void list_all(struct listing *listing)
{
    DHCP_OPTION_SCOPE_INFO server = {.ScopeType = DhcpGlobalOptions};

    load_use(listing);
    load_option_names(listing);
    list_scopes(listing);
    list_options(listing, L"Server options", &server);
    list_super_scopes(listing);
}

static void list_server(struct listing *listing, const struct request *request)
{
    begin_members(&listing->report, NULL);
    list_version(listing);
    if (!listing->lost && !request->failover_only)
        list_all(listing);
    if (!listing->lost)
        list_failover(listing);
    list_failures(listing);
    end_members(&listing->report);
}

static int report_failure(struct output *out)
{
    WCHAR *reason = error_message(out->error);

    if (!has_reader_left(out))
        complain(out, L"the output cannot be written: %ls", reason ? reason : L"unknown reason");
    LocalFree(reason);
    return OUTPUT_FAILED;
}

static int show_server(struct output *out, const struct request *request)
{
    struct listing listing = {.server = request->server, .report = {.out = *out, .json = request->json}};

    list_server(&listing, request);
    *out = listing.report.out;
    free_option_names(&listing);
    free(listing.uses);
    free(listing.failures);
    return listing.failed ? FAILED : ALL_LISTED;
}

/*
 * Command line
 */

static int reject(struct output *out, const WCHAR *reason, const WCHAR *argument)
{
    complain(out, reason, argument);
    complain(out, L"try 'dhcpls --help'");
    return WRONG_USAGE;
}

static BOOL *find_option(struct request *request, const WCHAR *argument)
{
    const struct
    {
        const WCHAR *name;
        BOOL *wanted;
    } options[] = {
        {L"--json", &request->json},
        {L"--failover", &request->failover_only},
        {L"--help", &request->help},
        {L"--version", &request->version},
    };

    for (size_t i = 0; i < ARRAYSIZE(options); i++)
    {
        if (!wcscmp(argument, options[i].name))
            return options[i].wanted;
    }
    return NULL;
}

static int parse_argument(struct output *out, struct request *request, WCHAR *argument)
{
    BOOL *wanted = find_option(request, argument);

    if (wanted)
        *wanted = TRUE;
    else if (argument[0] == '-')
        return reject(out, L"unknown option '%ls'", argument);
    else if (request->server)
        return reject(out, L"unexpected argument '%ls'", argument);
    else if (!*argument)
        return reject(out, L"the name of the server is empty", NULL);
    else
        request->server = argument;
    return ALL_LISTED;
}

static int run(struct output *out, const struct request *request)
{
    if (request->help)
        print(out, L"%ls", help);
    else if (request->version)
        print(out, L"dhcpls " DHCPLS_VERSION L"\n");
    else
        return show_server(out, request);
    return ALL_LISTED;
}

int wmain(int argc, WCHAR **argv); /* no header has it */

int wmain(int argc, WCHAR **argv)
{
    struct output out = {.handle = GetStdHandle(STD_OUTPUT_HANDLE), .program = L"dhcpls"};
    struct request request = {0};
    int status = ALL_LISTED;

    for (int i = 1; !status && i < argc; i++)
        status = parse_argument(&out, &request, argv[i]);
    if (!status)
        status = run(&out, &request);
    close_output(&out);
    return out.error ? report_failure(&out) : status;
}
