/* The failover relationships of a server. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "listing.h"

#include <dhcpsext.h>
#include <stdio.h>

#include "../states.h"
#include "blocks.h"
#include "texts.h"

#define NEVER 0xFFFFFFFF /* as a safe period */

/*
 * The scopes of a relationship, with the addresses that each of the two servers has for new clients
 */

struct number_text
{
    WCHAR text[12];
};

static const WCHAR *number_text(DWORD number, struct number_text *result)
{
    _snwprintf(result->text, ARRAYSIZE(result->text), L"%lu", number);
    return result->text;
}

static const struct column scope_columns[] = {
    {L"address", L"ADDRESS", 15, FALSE},
    {L"inUse", L"IN USE", 6, TRUE},
    {L"free", L"FREE", 6, TRUE},
    {L"freeHere", L"FREE HERE", 9, TRUE},
    {L"freeAtPartner", L"FREE AT PARTNER", 0, TRUE},
};

static void list_shared_scope(struct listing *listing, DHCP_IP_ADDRESS subnet,
                              const DHCP_FAILOVER_STATISTICS *statistics)
{
    struct address_text address;
    struct number_text numbers[4];
    const WCHAR *cells[ARRAYSIZE(scope_columns)] = {address_text(subnet, &address)};

    if (statistics)
    {
        cells[1] = number_text(statistics->AddrInUse, &numbers[0]);
        cells[2] = number_text(statistics->AddrFree, &numbers[1]);
        cells[3] = number_text(statistics->ThisAddrFree, &numbers[2]);
        cells[4] = number_text(statistics->PartnerAddrFree, &numbers[3]);
    }
    put_row(&listing->report, cells);
}

static DWORD get_statistics(struct listing *listing, DHCP_IP_ADDRESS subnet,
                            DHCP_FAILOVER_STATISTICS **result)
{
    DWORD status = DhcpV4FailoverGetScopeStatistics(listing->server, subnet, result);

    return status == ERROR_FILE_NOT_FOUND ? ERROR_SUCCESS : status; /* there are none */
}

static void list_shared_scopes(struct listing *listing, const DHCP_IP_ARRAY *subnets)
{
    begin_table(&listing->report, L"scopes", L"scopes", scope_columns, ARRAYSIZE(scope_columns));
    for (DWORD i = 0; subnets && i < subnets->NumElements; i++)
    {
        DHCP_FAILOVER_STATISTICS *statistics = NULL;
        DHCP_IP_ADDRESS subnet = subnets->Elements[i];

        if (can_have(listing, PART_STATISTICS))
            has_failed(listing, PART_STATISTICS, subnet, get_statistics(listing, subnet, &statistics));
        list_shared_scope(listing, subnet, statistics);
        DhcpRpcFreeMemory(statistics);
    }
    end_table(&listing->report, TRUE);
}

/*
 * The two servers
 */

static void list_server(struct report *report, const WCHAR *role, DHCP_IP_ADDRESS address, const WCHAR *name)
{
    struct address_text text;

    address_text(address, &text);
    put_line(report, role, name && *name ? L"%ls (%ls)" : L"%ls", text.text, name);
    begin_members(report, role);
    put_text(report, L"address", NULL, text.text);
    put_text(report, L"name", NULL, name);
    end_members(report);
}

static void list_mode(struct report *report, const DHCP_FAILOVER_RELATIONSHIP *relationship)
{
    const WCHAR *mode = relationship->Mode == LoadBalance ? L"load balance" : L"hot standby";

    put_text(report, L"mode", NULL, mode);
    put_number(report, L"percentage", relationship->Percentage);
    put_line(report, L"mode",
             relationship->Mode == LoadBalance ? L"%ls, %u %% for the primary" : L"%ls, %u %%", mode,
             relationship->Percentage);
}

static void list_times(struct report *report, const DHCP_FAILOVER_RELATIONSHIP *relationship)
{
    put_line(report, L"MCLT", L"%lu s", relationship->Mclt);
    put_number(report, L"mclt", relationship->Mclt);
    if (relationship->SafePeriod == NEVER)
    {
        put_line(report, L"safe period", L"no end");
        put_json(report, L"safePeriod", L"null");
        return;
    }
    put_line(report, L"safe period", L"%lu s", relationship->SafePeriod);
    put_number(report, L"safePeriod", relationship->SafePeriod);
}

/*
 * The state, and what it means: this is what the DLL adds to the number
 */

/* Without those that Windows reserves: no relationship of its servers goes there. */
static void list_next_states(struct report *report, DWORD states)
{
    struct output text = {0};

    states &= ~(1u << PAUSED | 1u << SHUTDOWN);
    if (report->json)
        print_states_json(&text, states);
    else
        print_states(&text, states);
    append(&text, L"", 1);
    if (!text.error)
    {
        put_json(report, L"nextStates", text.text);
        put_line(report, L"next states", L"%ls", text.text);
    }
    close_output(&text);
}

static void list_state(struct report *report, const DHCP_FAILOVER_RELATIONSHIP *relationship)
{
    const WCHAR *previous = DhcpHlprFailoverStateNameW(relationship->PrevState);
    DHCP_FAILOVER_STATE_INFO info;

    DhcpHlprGetFailoverStateInfo(relationship->State, &info); /* fails for NULL alone */
    put_line(report, L"state",
             info.NeedsAttention ? L"%ls (before: %ls); needs attention" : L"%ls (before: %ls)", info.Name,
             previous);
    put_text(report, L"state", NULL, info.Name);
    put_text(report, L"previousState", NULL, previous);
    put_json(report, L"needsAttention", info.NeedsAttention ? L"true" : L"false");
    put_text(report, L"service", L"service", service_word(&info));
    put_text(report, L"contact", L"contact", contact_word(&info));
    list_next_states(report, info.NextStates);
}

static void list_relationship(struct listing *listing, const DHCP_FAILOVER_RELATIONSHIP *relationship)
{
    struct report *report = &listing->report;
    const WCHAR *name = relationship->RelationshipName;

    begin_object(report, L"Failover relationship \"%ls\"", name ? name : L"");
    put_text(report, L"name", NULL, name);
    list_server(report, L"primary", relationship->PrimaryServer, relationship->PrimaryServerName);
    list_server(report, L"secondary", relationship->SecondaryServer, relationship->SecondaryServerName);
    put_text(report, L"thisServer", L"this server",
             relationship->ServerType == PrimaryServer ? L"primary" : L"secondary");
    list_mode(report, relationship);
    list_state(report, relationship);
    list_times(report, relationship);
    list_shared_scopes(listing, relationship->pScopes);
    end_object(report);
}

static DWORD read_relationships(struct listing *listing)
{
    struct cursor cursor = {0};
    DHCP_FAILOVER_RELATIONSHIP_ARRAY *page;
    DWORD status;

    do
    {
        page = NULL;
        status = DhcpV4FailoverEnumRelationship(listing->server, &cursor.resume, PAGE_BYTES, &page,
                                                &cursor.read, &cursor.total);
        for (DWORD i = 0; page && i < page->NumElements; i++)
            list_relationship(listing, &page->pRelationships[i]);
        free_relationships(page);
    } while (has_more(listing, &cursor, status));
    return cursor.status;
}

void list_failover(struct listing *listing)
{
    begin_array(&listing->report, L"failover");
    if (can_have(listing, PART_FAILOVER))
        has_failed(listing, PART_FAILOVER, 0, read_relationships(listing));
    end_array(&listing->report);
}
