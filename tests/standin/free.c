/* Free addresses of a scope. */
#include "model.h"
#include "srv.h"

#define MAX_FREE_ADDRESSES 1024 /* DHCP_MAX_FREE_ADDRESSES_REQUESTED */

static size_t clients_up_to(DWORD address)
{
    return tree_before(&server.clients, &address) + (client_find(address) ? 1 : 0);
}

/* The last of the addresses from one on that all have clients; the one itself has one. */
static DWORD last_of_run(DWORD first, DWORD limit)
{
    size_t before = tree_before(&server.clients, &first);
    DWORD low = first, high = limit;

    while (low < high)
    {
        DWORD middle = low + (high - low) / 2 + 1;

        if (clients_up_to(middle) - before == (size_t)(middle - first) + 1)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

/* The first address from one on that nobody has, jumping over whole exclusions and runs of clients; 0 if
 * there is none up to the last. */
static DWORD next_free(const struct scope *scope, DWORD address, DWORD last)
{
    while (address && address <= last)
    {
        const struct range *exclusion = range_holding(&scope->exclusions, address);

        if (exclusion)
            address = exclusion->last + 1;
        else if (client_find(address))
            address = last_of_run(address, last) + 1;
        else
            return address;
    }
    return 0;
}

static bool is_outside(const struct scope *scope, const struct range *range, DWORD address)
{
    return address && (scope_holding(address) != scope || address < range->first || address > range->last);
}

static bool is_bad_request(DWORD start, DWORD end, DWORD count)
{
    return count > MAX_FREE_ADDRESSES ||
           (start && end && (start > end || (ULONGLONG)end - start + 1 < count));
}

/* Adds the addresses whose records are about to be deleted: they come after those that are free. */
static void add_doomed(const struct scope *scope, DHCP_IP_ARRAY *list, DWORD wanted)
{
    const struct client *client;

    if (!tree_count(&server.clients) || list->NumElements == wanted)
        return;
    for (client = scope_first_client(scope); client && list->NumElements < wanted;
         client = client_next(scope, client))
        if ((client->state & 3) == V5_ADDRESS_STATE_DOOM)
            list->Elements[list->NumElements++] = client->address;
}

DWORD srv_DhcpV4GetFreeIPAddress(DHCP_IP_ADDRESS ScopeId, DHCP_IP_ADDRESS startIP, DHCP_IP_ADDRESS endIP,
                                 DWORD numFreeAddr, LPDHCP_IP_ARRAY *IPAddrList)
{
    const struct scope *scope = scope_find(ScopeId);
    const struct range *range = scope ? tree_first(&scope->ranges) : NULL;
    DWORD wanted = numFreeAddr ? numFreeAddr : 1, address, last;
    DHCP_IP_ARRAY *list;

    if (!scope || is_bad_request(startIP, endIP, numFreeAddr))
        return ERROR_INVALID_PARAMETER;
    if (!range)
        return ERROR_FILE_NOT_FOUND;
    if (is_outside(scope, range, startIP) || is_outside(scope, range, endIP))
        return ERROR_INVALID_PARAMETER;
    list = out_alloc(sizeof *list);
    list->Elements = out_alloc(wanted * sizeof *list->Elements);
    address = startIP ? startIP : range->first;
    last = endIP ? endIP : range->last;
    while (list->NumElements < wanted && (address = next_free(scope, address, last)))
        list->Elements[list->NumElements++] = address++;
    add_doomed(scope, list, wanted);
    *IPAddrList = list;
    return list->NumElements < wanted ? ERROR_DHCP_REACHED_END_OF_SELECTION : ERROR_SUCCESS;
}
