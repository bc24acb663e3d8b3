/* What goes wrong in a listing. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "listing.h"

#include <dhcpsext.h>
#include <stdio.h>
#include <stdlib.h>

#include "../message.h"
#include "texts.h"

static const WCHAR *const part_names[PART_COUNT] = {
    [PART_SERVER] = L"server",
    [PART_SCOPES] = L"scopes",
    [PART_SETTINGS] = L"settings",
    [PART_USE] = L"addresses in use",
    [PART_RANGES] = L"ranges",
    [PART_EXCLUSIONS] = L"exclusions",
    [PART_RESERVATIONS] = L"reservations",
    [PART_LEASES] = L"leases",
    [PART_OPTION_NAMES] = L"option definitions",
    [PART_OPTIONS] = L"options",
    [PART_SUPERSCOPES] = L"superscopes",
    [PART_FAILOVER] = L"failover relationships",
    [PART_STATISTICS] = L"failover statistics",
};

const WCHAR *server_name(const struct listing *listing)
{
    return listing->server ? listing->server : L"this machine";
}

static BOOL is_among(DWORD status, const DWORD *codes, size_t count)
{
    for (size_t i = 0; i < count; i++)
    {
        if (status == codes[i])
            return TRUE;
    }
    return FALSE;
}

BOOL is_missing(DWORD status)
{
    static const DWORD codes[] = {ERROR_CALL_NOT_IMPLEMENTED, ERROR_NOT_SUPPORTED, RPC_S_PROCNUM_OUT_OF_RANGE,
                                  RPC_S_UNKNOWN_IF, ERROR_DHCP_FO_NOT_SUPPORTED};

    return is_among(status, codes, ARRAYSIZE(codes));
}

/* Further calls would only fail in the same way, each after its time. */
static BOOL is_lost(DWORD status)
{
    static const DWORD codes[] = {RPC_S_SERVER_UNAVAILABLE, RPC_S_SERVER_TOO_BUSY, RPC_S_CALL_FAILED,
                                  RPC_S_CALL_FAILED_DNE,    RPC_S_COMM_FAILURE,    EPT_S_NOT_REGISTERED,
                                  RPC_S_CALL_CANCELLED /* too slow */};

    return is_among(status, codes, ARRAYSIZE(codes));
}

BOOL can_have(const struct listing *listing, enum part part)
{
    return !listing->lost && !(listing->missing >> part & 1) && !listing->report.out.error;
}

/* A line for an error, although a few messages have several. */
static WCHAR *one_line(WCHAR *text)
{
    for (WCHAR *next = text; next && *next; next++)
    {
        if (*next == '\n')
            *next = ' ';
    }
    return text;
}

static void keep(struct listing *listing, enum part part, DHCP_IP_ADDRESS subnet, DWORD status)
{
    struct failure *failures = realloc(listing->failures, (listing->failure_count + 1) * sizeof(*failures));

    if (!failures)
        return;
    listing->failures = failures;
    failures[listing->failure_count++] = (struct failure){part, subnet, status};
}

static void say(struct listing *listing, enum part part, const WCHAR *subnet, DWORD status,
                const WCHAR *message)
{
    const WCHAR *name = DhcpHlprErrorNameW(status);
    struct output where = {0};

    if (part != PART_SERVER)
        print(&where, L": %ls%ls%ls", part_names[part], subnet ? L" of " : L"", subnet ? subnet : L"");
    append(&where, L"", 1);
    complain(&listing->report.out, name ? L"%ls%ls: %ls (%lu): %ls" : L"%ls%ls: %ls %lu: %ls",
             server_name(listing), where.error ? L"" : where.text, name ? name : L"error", status,
             message ? message : L"no message");
    close_output(&where);
}

BOOL has_failed(struct listing *listing, enum part part, DHCP_IP_ADDRESS subnet, DWORD status)
{
    struct address_text address;
    WCHAR *message;

    if (status == ERROR_SUCCESS)
        return FALSE;
    message = one_line(error_message(status));
    say(listing, part, subnet ? address_text(subnet, &address) : NULL, status, message);
    LocalFree(message);
    keep(listing, part, subnet, status);
    listing->failed = TRUE;
    listing->lost |= is_lost(status);
    if (is_missing(status)) /* said once, not for each scope */
        listing->missing |= 1u << part;
    return TRUE;
}

static void list_failure(struct report *report, const struct failure *failure)
{
    struct address_text address;
    WCHAR code[12];
    WCHAR *message = one_line(error_message(failure->status));
    const WCHAR *cells[] = {
        part_names[failure->part],
        failure->subnet ? address_text(failure->subnet, &address) : NULL,
        code,
        DhcpHlprErrorNameW(failure->status),
        message,
    };

    _snwprintf(code, ARRAYSIZE(code), L"%lu", failure->status);
    put_row(report, cells);
    LocalFree(message);
}

void list_failures(struct listing *listing)
{
    static const struct column columns[] = {{.key = L"part"},
                                            {.key = L"scope"},
                                            {.key = L"code", .raw = TRUE},
                                            {.key = L"name"},
                                            {.key = L"message"}};

    if (!listing->report.json)
        return;
    begin_table(&listing->report, L"errors", NULL, columns, ARRAYSIZE(columns));
    for (DWORD i = 0; i < listing->failure_count; i++)
        list_failure(&listing->report, &listing->failures[i]);
    end_table(&listing->report, TRUE);
}
