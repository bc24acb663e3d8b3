/*
 * R_DhcpScanDatabase: whether the lease records and the bit masks of the ranges say the same.
 *
 * The bit of an address, that it is in use, stands beside what uses it: in its lease record and in its
 * reservation. A reservation can be without a lease record, where its client had one of another address.
 */
#include "model.h"
#include "srv.h"

#include <stdio.h>

void address_mark(const struct scope *scope, DWORD address, bool in_use)
{
    struct client *client = client_find(address);
    struct reservation *reservation = tree_find(&scope->reservations, &address);

    in_use = in_use && range_holding(&scope->ranges, address);
    if (client)
        client->in_use = in_use;
    if (reservation)
        reservation->in_use = in_use;
}

static bool is_inside(DWORD address, const struct range *range)
{
    return range && address >= range->first && address <= range->last;
}

void addresses_unmark_outside(const struct scope *scope, const struct range *range)
{
    struct client *client;

    for (client = scope_first_client(scope); client; client = client_next(scope, client))
        client->in_use = client->in_use && is_inside(client->address, range);
    for
        tree_each(struct reservation, reservation, &scope->reservations)
        {
            reservation->in_use = reservation->in_use && is_inside(reservation->address, range);
        }
}

static void add(DHCP_SCAN_LIST *list, DWORD address, DHCP_SCAN_FLAG flag)
{
    list->ScanItems[list->NumScanItems++] = (DHCP_SCAN_ITEM){address, flag};
}

/* Lease records of addresses that are not in use. */
static void add_unmarked(const struct scope *scope, DHCP_SCAN_LIST *list)
{
    const struct client *client;

    for (client = scope_first_client(scope); client; client = client_next(scope, client))
        if (!client->in_use && range_holding(&scope->ranges, client->address) &&
            !reservation_find(client->address))
            add(list, client->address, DhcpRegistryFix);
}

/* Reservations without lease records: of addresses that are in use and not excluded, or all others. */
static void add_lost(const struct scope *scope, DHCP_SCAN_LIST *list, bool in_use)
{
    for
        tree_each(const struct reservation, reservation, &scope->reservations)
        {
            bool counts = reservation->in_use && !range_holding(&scope->exclusions, reservation->address);

            if (!client_find(reservation->address) && counts == in_use)
                add(list, reservation->address, DhcpDatabaseFix);
        }
}

static DHCP_SCAN_LIST *scan(const struct scope *scope)
{
    DHCP_SCAN_LIST *list = out_alloc(sizeof *list);
    size_t most = scope_client_count(scope) + tree_count(&scope->reservations);

    list->ScanItems = most ? out_alloc(most * sizeof *list->ScanItems) : NULL;
    add_unmarked(scope, list);
    add_lost(scope, list, true);
    if (list->NumScanItems)
        add_lost(scope, list, false);
    else
        list->ScanItems = NULL;
    return list;
}

/* A lease record for a reservation, unless its client has another one meanwhile. */
static void create_lost(struct scope *scope, const struct reservation *reservation)
{
    DWORD address = reservation->address;
    struct client *client;
    WCHAR name[16];

    if (client_of_uid(scope, &reservation->uid))
        return;
    swprintf(name, 16, L"%lu.%lu.%lu.%lu", address >> 24, address >> 16 & 255, address >> 8 & 255,
             address & 255);
    client = client_create(scope, address, &reservation->uid);
    client_set_name(client, name);
    client_set_type(client, CLIENT_TYPE_BOTH);
}

static void repair(struct scope *scope, const DHCP_SCAN_LIST *list)
{
    DWORD i;

    for (i = 0; i < list->NumScanItems; i++)
    {
        const DHCP_SCAN_ITEM *item = &list->ScanItems[i];

        if (item->ScanFlag == DhcpDatabaseFix)
            create_lost(scope, tree_find(&scope->reservations, &item->IpAddress));
        else
            address_mark(scope, item->IpAddress, true);
    }
}

DWORD srv_DhcpScanDatabase(DHCP_IP_ADDRESS SubnetAddress, DWORD FixFlag, LPDHCP_SCAN_LIST *ScanList)
{
    struct scope *scope = scope_find(SubnetAddress);

    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    *ScanList = scan(scope);
    if (FixFlag)
        repair(scope, *ScanList);
    return ERROR_SUCCESS;
}
