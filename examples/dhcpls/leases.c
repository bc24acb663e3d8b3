/* The leases of a scope. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "listing.h"

#include "blocks.h"
#include "texts.h"

static const struct column lease_columns[] = {
    {L"address", L"ADDRESS", 15, FALSE},
    {L"hardwareAddress", L"HARDWARE ADDRESS", 17, FALSE},
    {L"expires", L"EXPIRES (UTC)", 19, FALSE},
    {L"state", L"STATE", 8, FALSE},
    {L"name", L"NAME", 0, FALSE},
};

static const WCHAR *state_word(const DHCP_CLIENT_INFO_V5 *client)
{
    static const WCHAR *const words[] = {
        [V5_ADDRESS_STATE_OFFERED] = L"offered",
        [V5_ADDRESS_STATE_ACTIVE] = L"active",
        [V5_ADDRESS_STATE_DECLINED] = L"declined",
        [V5_ADDRESS_STATE_DOOM] = L"doomed",
    };
    const DATE_TIME *expires = &client->ClientLeaseExpires;
    BYTE state = client->AddressState & 3; /* the other bits tell of DNS, but for one */

    if (client->AddressState & V5_ADDRESS_BIT_DELETED)
        return L"ended";
    /* A reservation has a record from its beginning, which expires when the client comes for the lease. */
    if (state == V5_ADDRESS_STATE_ACTIVE && !expires->dwLowDateTime && !expires->dwHighDateTime)
        return L"reserved";
    return words[state];
}

static void list_lease(struct listing *listing, DHCP_IP_ADDRESS subnet, const DHCP_CLIENT_INFO_V5 *client)
{
    struct address_text address;
    struct identifier_text identifier;
    struct time_text expires;
    const WCHAR *cells[] = {
        address_text(client->ClientIpAddress, &address),
        client_text(&client->ClientHardwareAddress, subnet, &identifier),
        time_text(client->ClientLeaseExpires, listing->report.json, &expires),
        state_word(client),
        client->ClientName,
    };

    put_row(&listing->report, cells);
}

static void list_page(struct listing *listing, DHCP_IP_ADDRESS subnet, const DHCP_CLIENT_INFO_ARRAY_V5 *page)
{
    for (DWORD i = 0; page && i < page->NumElements; i++)
    {
        if (page->Clients[i])
            list_lease(listing, subnet, page->Clients[i]);
    }
}

static DWORD read_leases(struct listing *listing, DHCP_IP_ADDRESS subnet)
{
    struct cursor cursor = {0};
    DHCP_CLIENT_INFO_ARRAY_V5 *page;
    DWORD status;

    do
    {
        page = NULL;
        status = DhcpEnumSubnetClientsV5(listing->server, subnet, &cursor.resume, PAGE_BYTES, &page,
                                         &cursor.read, &cursor.total);
        list_page(listing, subnet, page);
        free_clients(page);
    } while (has_more(listing, &cursor, status));
    return cursor.status;
}

void list_leases(struct listing *listing, DHCP_IP_ADDRESS subnet)
{
    BOOL complete = can_have(listing, PART_LEASES);

    begin_table(&listing->report, L"leases", L"leases", lease_columns, ARRAYSIZE(lease_columns));
    if (complete)
        complete = !has_failed(listing, PART_LEASES, subnet, read_leases(listing, subnet));
    end_table(&listing->report, complete);
}
