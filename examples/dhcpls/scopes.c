/* The scopes of a server, and the superscopes that group them. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "listing.h"

#include "blocks.h"
#include "texts.h"

/*
 * What a scope consists of: ranges, exclusions, reservations
 */

struct element_kind
{
    DHCP_SUBNET_ELEMENT_TYPE type;
    enum part part;
    const WCHAR *label; /* and key */
    const struct column *columns;
    size_t column_count;
    void (*list)(struct listing *listing, DHCP_IP_ADDRESS subnet, const DHCP_SUBNET_ELEMENT_DATA_V5 *element);
};

static const WCHAR *clients_of_range(DHCP_SUBNET_ELEMENT_TYPE type)
{
    switch (type)
    {
    case DhcpIpRangesDhcpBootp:
        return L"DHCP and BOOTP";
    case DhcpIpRangesBootpOnly:
        return L"BOOTP";
    default:
        return L"DHCP";
    }
}

static void list_range(struct listing *listing, DHCP_IP_ADDRESS subnet,
                       const DHCP_SUBNET_ELEMENT_DATA_V5 *element)
{
    const DHCP_BOOTP_IP_RANGE *range = element->Element.IpRange;
    struct address_text start, end;
    const WCHAR *cells[] = {address_text(range->StartAddress, &start), address_text(range->EndAddress, &end),
                            clients_of_range(element->ElementType)};

    (void)subnet;
    put_phrase(&listing->report, cells, L"%ls - %ls, for %ls clients", cells[0], cells[1], cells[2]);
}

static void list_exclusion(struct listing *listing, DHCP_IP_ADDRESS subnet,
                           const DHCP_SUBNET_ELEMENT_DATA_V5 *element)
{
    const DHCP_IP_RANGE *range = element->Element.ExcludeIpRange;
    struct address_text start, end;
    const WCHAR *cells[] = {address_text(range->StartAddress, &start), address_text(range->EndAddress, &end)};

    (void)subnet;
    put_phrase(&listing->report, cells, L"%ls - %ls", cells[0], cells[1]);
}

static const WCHAR *clients_of_reservation(BYTE types)
{
    switch (types)
    {
    case CLIENT_TYPE_DHCP:
        return L"DHCP";
    case CLIENT_TYPE_BOOTP:
        return L"BOOTP";
    case CLIENT_TYPE_BOTH:
        return L"DHCP and BOOTP";
    default:
        return L"unspecified";
    }
}

static void list_reservation(struct listing *listing, DHCP_IP_ADDRESS subnet,
                             const DHCP_SUBNET_ELEMENT_DATA_V5 *element)
{
    const DHCP_IP_RESERVATION_V4 *reservation = element->Element.ReservedIp;
    struct address_text address;
    struct identifier_text identifier;
    const WCHAR *cells[] = {
        address_text(reservation->ReservedIpAddress, &address),
        reservation->ReservedForClient ? client_text(reservation->ReservedForClient, subnet, &identifier)
                                       : NULL,
        clients_of_reservation(reservation->bAllowedClientTypes),
    };

    put_phrase(&listing->report, cells, L"%ls for %ls (%ls)", cells[0], cells[1] ? cells[1] : L"-", cells[2]);
}

static const struct column range_columns[] = {{.key = L"start"}, {.key = L"end"}, {.key = L"clients"}};
static const struct column reservation_columns[] = {
    {.key = L"address"}, {.key = L"hardwareAddress"}, {.key = L"clients"}};

/* An exclusion is a range that is for nobody. */
static const struct element_kind element_kinds[] = {
    {DhcpIpRanges, PART_RANGES, L"ranges", range_columns, 3, list_range},
    {DhcpExcludedIpRanges, PART_EXCLUSIONS, L"exclusions", range_columns, 2, list_exclusion},
    {DhcpReservedIps, PART_RESERVATIONS, L"reservations", reservation_columns, 3, list_reservation},
};

static DWORD read_elements(struct listing *listing, DHCP_IP_ADDRESS subnet, const struct element_kind *kind)
{
    struct cursor cursor = {0};
    DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *page;
    DWORD status;

    do
    {
        page = NULL;
        status = DhcpEnumSubnetElementsV5(listing->server, subnet, kind->type, &cursor.resume, PAGE_BYTES,
                                          &page, &cursor.read, &cursor.total);
        for (DWORD i = 0; page && i < page->NumElements; i++)
        {
            if (page->Elements[i].Element.IpRange) /* whichever member it is */
                kind->list(listing, subnet, &page->Elements[i]);
        }
        free_elements(page);
    } while (has_more(listing, &cursor, status));
    return cursor.status;
}

static void list_elements(struct listing *listing, DHCP_IP_ADDRESS subnet, const struct element_kind *kind)
{
    BOOL complete = can_have(listing, kind->part);

    begin_table(&listing->report, kind->label, kind->label, kind->columns, kind->column_count);
    if (complete)
        complete = !has_failed(listing, kind->part, subnet, read_elements(listing, subnet, kind));
    end_table(&listing->report, complete);
}

/*
 * A scope
 */

static const WCHAR *state_word(DHCP_SUBNET_STATE state)
{
    switch (state)
    {
    case DhcpSubnetEnabled:
    case DhcpSubnetEnabledSwitched:
        return L"enabled";
    case DhcpSubnetDisabled:
    case DhcpSubnetDisabledSwitched:
        return L"disabled";
    default:
        return L"invalid";
    }
}

static void begin_scope(struct listing *listing, DHCP_IP_ADDRESS subnet, const DHCP_SUBNET_INFO *info)
{
    struct report *report = &listing->report;
    struct address_text address, mask;

    address_text(subnet, &address);
    address_text(info->SubnetMask, &mask);
    if (mask_length(info->SubnetMask) < 0)
        begin_object(report, L"Scope %ls mask %ls \"%ls\", %ls", address.text, mask.text,
                     info->SubnetName ? info->SubnetName : L"", state_word(info->SubnetState));
    else
        begin_object(report, L"Scope %ls/%d \"%ls\", %ls", address.text, mask_length(info->SubnetMask),
                     info->SubnetName ? info->SubnetName : L"", state_word(info->SubnetState));
    put_text(report, L"address", NULL, address.text);
    put_text(report, L"mask", NULL, mask.text);
    put_text(report, L"name", NULL, info->SubnetName);
    put_text(report, L"comment", L"comment", info->SubnetComment);
    put_text(report, L"state", NULL, state_word(info->SubnetState));
}

/* What has a scope besides its settings can still be known. */
static void begin_unknown_scope(struct listing *listing, DHCP_IP_ADDRESS subnet)
{
    struct address_text address;

    begin_object(&listing->report, L"Scope %ls", address_text(subnet, &address));
    put_text(&listing->report, L"address", NULL, address.text);
}

static void list_scope(struct listing *listing, DHCP_IP_ADDRESS subnet)
{
    DHCP_OPTION_SCOPE_INFO place = {.ScopeType = DhcpSubnetOptions, .ScopeInfo.SubnetScopeInfo = subnet};
    DHCP_SUBNET_INFO *info = NULL;

    if (can_have(listing, PART_SETTINGS))
        has_failed(listing, PART_SETTINGS, subnet, DhcpGetSubnetInfo(listing->server, subnet, &info));
    if (info)
        begin_scope(listing, subnet, info);
    else
        begin_unknown_scope(listing, subnet);
    free_subnet(info);
    list_use(listing, subnet);
    for (size_t i = 0; i < ARRAYSIZE(element_kinds); i++)
        list_elements(listing, subnet, &element_kinds[i]);
    list_options(listing, L"options", &place);
    list_leases(listing, subnet);
    end_object(&listing->report);
}

/* Unlike the other enumerations, this one counts scopes and returns ERROR_SUCCESS while there are more. */
static DWORD read_scopes(struct listing *listing)
{
    struct cursor cursor = {0};
    DHCP_IP_ARRAY *page;
    DWORD status;

    do
    {
        page = NULL;
        status =
            DhcpEnumSubnets(listing->server, &cursor.resume, PAGE_SCOPES, &page, &cursor.read, &cursor.total);
        for (DWORD i = 0; page && i < page->NumElements; i++)
            list_scope(listing, page->Elements[i]);
        free_addresses(page);
        if (status == ERROR_SUCCESS && cursor.total)
            status = ERROR_MORE_DATA;
    } while (has_more(listing, &cursor, status));
    return cursor.status;
}

void list_scopes(struct listing *listing)
{
    begin_array(&listing->report, L"scopes");
    if (can_have(listing, PART_SCOPES))
        has_failed(listing, PART_SCOPES, 0, read_scopes(listing));
    end_array(&listing->report);
}

/*
 * Superscopes
 */

static BOOL is_first(const DHCP_SUPER_SCOPE_TABLE *table, DWORD index)
{
    for (DWORD i = 0; i < index; i++)
    {
        if (table->pEntries[i].SuperScopeNumber == table->pEntries[index].SuperScopeNumber)
            return FALSE;
    }
    return TRUE;
}

/* The scopes of the superscope that has its first scope at an index. */
static void list_members(struct report *report, const DHCP_SUPER_SCOPE_TABLE *table, DWORD index)
{
    static const struct column columns[] = {{.key = L"address"}};
    const WCHAR *cells[1];
    struct address_text address;

    begin_table(report, L"scopes", L"scopes", columns, ARRAYSIZE(columns));
    for (DWORD i = index; i < table->cEntries; i++)
    {
        if (table->pEntries[i].SuperScopeNumber != table->pEntries[index].SuperScopeNumber)
            continue;
        cells[0] = address_text(table->pEntries[i].SubnetAddress, &address);
        put_phrase(report, cells, L"%ls", cells[0]);
    }
    end_table(report, TRUE);
}

/* A row of the table is a scope; those in no superscope have the number 0. */
static void list_table(struct report *report, const DHCP_SUPER_SCOPE_TABLE *table)
{
    for (DWORD i = 0; i < table->cEntries; i++)
    {
        const DHCP_SUPER_SCOPE_TABLE_ENTRY *entry = &table->pEntries[i];

        if (!entry->SuperScopeNumber || !is_first(table, i))
            continue;
        begin_object(report, L"Superscope \"%ls\"", entry->SuperScopeName ? entry->SuperScopeName : L"");
        put_text(report, L"name", NULL, entry->SuperScopeName);
        list_members(report, table, i);
        end_object(report);
    }
}

void list_super_scopes(struct listing *listing)
{
    DHCP_SUPER_SCOPE_TABLE *table = NULL;

    begin_array(&listing->report, L"superscopes");
    if (can_have(listing, PART_SUPERSCOPES))
        has_failed(listing, PART_SUPERSCOPES, 0, DhcpGetSuperScopeInfoV4(listing->server, &table));
    if (table)
        list_table(&listing->report, table);
    free_super_scopes(table);
    end_array(&listing->report);
}
