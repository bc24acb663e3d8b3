/*
 * The listing of one server
 *
 * It goes through its parts one after the other and writes what it reads at once, so that a server with any
 * number of leases is listed in the same memory. A part that fails is reported and leaves the others alone.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */
#ifndef EXAMPLES_DHCPLS_LISTING_H
#define EXAMPLES_DHCPLS_LISTING_H

#include <windows.h>
#include <dhcpsapi.h>
#include "report.h"

/* What can fail by itself. */
enum part
{
    PART_SERVER, /* reaching it at all */
    PART_SCOPES,
    PART_SETTINGS,
    PART_USE,
    PART_RANGES,
    PART_EXCLUSIONS,
    PART_RESERVATIONS,
    PART_LEASES,
    PART_OPTION_NAMES,
    PART_OPTIONS,
    PART_SUPERSCOPES,
    PART_FAILOVER,
    PART_STATISTICS,
    PART_COUNT
};

struct failure
{
    enum part part;
    DHCP_IP_ADDRESS subnet;
    DWORD status;
};

struct option_name
{
    DHCP_OPTION_ID id;
    WCHAR *name;
};

/* Starts with server and report set and all else zero. */
struct listing
{
    WCHAR *server; /* NULL for this machine */
    struct report report;

    /* What has failed so far */
    BOOL failed;
    struct failure *failures;
    DWORD failure_count;
    BOOL lost;     /* the server no longer answers */
    DWORD missing; /* bit n set: the server does not have part n */

    /* What the scopes need and the server tells in one piece */
    SCOPE_MIB_INFO *uses;
    DWORD use_count;
    struct option_name *option_names;
    DWORD option_name_count;
};

/* scopes.c, leases.c, options.c, use.c, failover.c */
void list_scopes(struct listing *listing);
void list_super_scopes(struct listing *listing);
void list_leases(struct listing *listing, DHCP_IP_ADDRESS subnet);
void load_option_names(struct listing *listing);
void free_option_names(struct listing *listing);
void list_options(struct listing *listing, const WCHAR *label, DHCP_OPTION_SCOPE_INFO *place);
void load_use(struct listing *listing);
void list_use(struct listing *listing, DHCP_IP_ADDRESS subnet);
void list_failover(struct listing *listing);

/*
 * Failures: failure.c
 */

/* Whether it makes sense to ask the server for a part. */
BOOL can_have(const struct listing *listing, enum part part);

/* The same part of the server, where subnet is 0, or of a scope. Returns whether that status is a failure. */
BOOL has_failed(struct listing *listing, enum part part, DHCP_IP_ADDRESS subnet, DWORD status);

/* All of them, for the JSON; text has none of them, as each was said on standard error. */
void list_failures(struct listing *listing);

/* What to call the server. */
const WCHAR *server_name(const struct listing *listing);

/* Whether a status says that the server is too old for a function. */
BOOL is_missing(DWORD status);

/*
 * Enumerations: enumeration.c
 */

#define PAGE_BYTES  65536 /* to ask for in one call; more leases than fit no server returns */
#define PAGE_SCOPES 500

/* Starts as zero. */
struct cursor
{
    DHCP_RESUME_HANDLE resume;
    DWORD read;
    DWORD total;
    DHCP_RESUME_HANDLE before; /* what resume was at the last call */
    DWORD status; /* of the whole enumeration, when it has ended: ERROR_SUCCESS if it is complete */
};

/* After each call: whether to call again. */
BOOL has_more(struct listing *listing, struct cursor *cursor, DWORD status);

#endif
