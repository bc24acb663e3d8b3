/* How many addresses of each scope are in use. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "listing.h"

#include <stdlib.h>
#include <string.h>

/* Both versions of the counters have the same entries for the scopes. */
C_ASSERT(sizeof(SCOPE_MIB_INFO_V5) == sizeof(SCOPE_MIB_INFO));

static void keep(struct listing *listing, const void *uses, DWORD count)
{
    if (!uses || !count || !(listing->uses = malloc(count * sizeof(*listing->uses))))
        return;
    memcpy(listing->uses, uses, count * sizeof(*listing->uses));
    listing->use_count = count;
}

/* For servers before Windows Server 2008. */
static DWORD load_first_version(struct listing *listing)
{
    DHCP_MIB_INFO *counters = NULL;
    DWORD status = DhcpGetMibInfo(listing->server, &counters);

    if (status || !counters)
        return status;
    keep(listing, counters->ScopeInfo, counters->Scopes);
    DhcpRpcFreeMemory(counters->ScopeInfo);
    DhcpRpcFreeMemory(counters);
    return status;
}

static DWORD load_version_5(struct listing *listing)
{
    DHCP_MIB_INFO_V5 *counters = NULL;
    DWORD status = DhcpGetMibInfoV5(listing->server, &counters);

    if (status || !counters)
        return status;
    keep(listing, counters->ScopeInfo, counters->Scopes);
    DhcpRpcFreeMemory(counters->ScopeInfo);
    DhcpRpcFreeMemory(counters);
    return status;
}

void load_use(struct listing *listing)
{
    DWORD status;

    if (!can_have(listing, PART_USE))
        return;
    status = load_version_5(listing);
    if (is_missing(status))
        status = load_first_version(listing);
    has_failed(listing, PART_USE, 0, status);
}

static const SCOPE_MIB_INFO *find_use(const struct listing *listing, DHCP_IP_ADDRESS subnet)
{
    for (DWORD i = 0; i < listing->use_count; i++)
    {
        if (listing->uses[i].Subnet == subnet)
            return &listing->uses[i];
    }
    return NULL;
}

void list_use(struct listing *listing, DHCP_IP_ADDRESS subnet)
{
    const SCOPE_MIB_INFO *use = find_use(listing, subnet);
    struct report *report = &listing->report;

    if (!use)
    {
        put_json(report, L"addresses", L"null");
        put_line(report, L"addresses", L"not known");
        return;
    }
    put_line(report, L"addresses", L"%lu in use, %lu free", use->NumAddressesInuse, use->NumAddressesFree);
    begin_members(report, L"addresses");
    put_number(report, L"inUse", use->NumAddressesInuse);
    put_number(report, L"free", use->NumAddressesFree);
    put_number(report, L"offered", use->NumPendingOffers);
    end_members(report);
}
