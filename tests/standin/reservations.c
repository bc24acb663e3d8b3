/* Reservations: an address of a scope that one client gets. */
#include "model.h"
#include "options.h"
#include "page.h"
#include "srv.h"

static int compare_address(const void *key, const void *item)
{
    return ORDER(*(const DWORD *)key, ((const struct reservation *)item)->address);
}

static int compare_uid(const void *key, const void *item)
{
    const struct uid_key *uid = key;
    const struct reservation *reservation = item;
    int order = ORDER(uid->scope, reservation->scope->address);

    return order ? order : data_compare(uid->uid, &reservation->uid);
}

void reservations_init_server(void)
{
    tree_init(&server.reservations_by_uid, offsetof(struct reservation, by_uid), compare_uid);
}

void reservations_init(struct scope *scope)
{
    tree_init(&scope->reservations, offsetof(struct reservation, by_address), compare_address);
}

struct reservation *reservation_find(DWORD address)
{
    const struct scope *scope = scope_holding(address);

    return scope ? tree_find(&scope->reservations, &address) : NULL;
}

struct reservation *reservation_of_uid(const struct scope *scope, const DHCP_BINARY_DATA *uid)
{
    struct uid_key key = {scope->address, uid};

    return tree_find(&server.reservations_by_uid, &key);
}

static void reservation_create(struct scope *scope, DWORD address, const DHCP_BINARY_DATA *uid,
                               BYTE client_types)
{
    struct reservation *reservation = keep_alloc(sizeof *reservation);
    struct uid_key key = {scope->address, uid};

    reservation->scope = scope;
    reservation->address = address;
    reservation->uid = keep_data(uid);
    reservation->client_types = client_types;
    option_values_init(&reservation->option_values);
    tree_insert(&scope->reservations, &address, reservation);
    tree_insert(&server.reservations_by_uid, &key, reservation);
}

static void reservation_delete(struct reservation *reservation)
{
    tree_remove(&reservation->scope->reservations, reservation);
    tree_remove(&server.reservations_by_uid, reservation);
    option_values_clear(&reservation->option_values);
    keep_free(reservation->uid.Data);
    keep_free(reservation);
}

void reservations_clear(struct scope *scope)
{
    struct reservation *reservation;

    while ((reservation = tree_first(&scope->reservations)))
        reservation_delete(reservation);
}

/* The lease record that keeps the address from other clients. */
static void reservation_create_client(struct scope *scope, DWORD address, const DHCP_BINARY_DATA *uid)
{
    if (!client_of_uid(scope, uid))
        client_create(scope, address, uid)->owner = 0xffffffff;
}

DWORD reservation_add(struct scope *scope, DWORD address, const DHCP_BINARY_DATA *uid, BYTE client_types)
{
    const struct client *client = client_find(address);

    if (!range_holding(&scope->ranges, address) && !reservation_find(address))
        return ERROR_DHCP_NOT_RESERVED_CLIENT;
    if (reservation_find(address) || reservation_of_uid(scope, uid) ||
        (client && data_compare(&client->uid, uid)))
        return ERROR_DHCP_RESERVEDIP_EXITS;
    reservation_create(scope, address, uid, client_types);
    reservation_create_client(scope, address, uid);
    address_mark(scope, address, true);
    return ERROR_SUCCESS;
}

/* What becomes of the lease record of a client that has lost its reservation. */
static DWORD release_client(const struct scope *scope, DWORD address)
{
    struct client *client = client_find(address);

    if (!client)
        return ERROR_DHCP_JET_ERROR;
    if (!client->expires.dwLowDateTime && !client->expires.dwHighDateTime)
    {
        client_delete(client);
    }
    else
    {
        client->expires = scope_lease_end(scope);
        client->in_use = false;
    }
    return ERROR_SUCCESS;
}

DWORD reservation_remove(struct scope *scope, DWORD address)
{
    struct reservation *reservation = tree_find(&scope->reservations, &address);
    struct client *client;

    if (reservation)
    {
        reservation_delete(reservation);
        return release_client(scope, address);
    }
    client = client_find(address);
    if (!client || client->scope != scope)
        return ERROR_DHCP_JET_ERROR;
    client_delete(client);
    return ERROR_SUCCESS;
}

static size_t size_of(const struct reservation *reservation)
{
    const struct client *client = client_find(reservation->address);

    return sizeof(DHCP_IP_RESERVATION_INFO *) + sizeof(DHCP_IP_RESERVATION_INFO) +
           reservation->uid.DataLength + (client ? page_text(client->name) + page_text(client->comment) : 0);
}

static DHCP_IP_RESERVATION_INFO *reservation_out(const struct reservation *reservation)
{
    DHCP_IP_RESERVATION_INFO *info = out_alloc(sizeof *info);
    const struct client *client = client_find(reservation->address);

    info->ReservedIpAddress = reservation->address;
    info->ReservedForClient = out_data(&reservation->uid);
    info->bAllowedClientTypes = reservation->client_types;
    info->fOptionsPresent = tree_count(&reservation->option_values) != 0;
    if (client)
    {
        info->ReservedClientName = out_text(client->name);
        info->ReservedClientDesc = out_text(client->comment);
    }
    return info;
}

DWORD srv_DhcpV4EnumSubnetReservations(DHCP_IP_ADDRESS SubnetAddress, DHCP_RESUME_HANDLE *ResumeHandle,
                                       DWORD PreferredMaximum, LPDHCP_RESERVATION_INFO_ARRAY EnumElementInfo,
                                       DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct scope *scope = scope_find(SubnetAddress);
    const struct reservation *first, *item;
    struct page page = page_exact(PreferredMaximum);
    DWORD i;

    if (!SubnetAddress)
        return ERROR_INVALID_PARAMETER;
    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    first = tree_at(&scope->reservations, *ResumeHandle);
    if (!first)
        return ERROR_NO_MORE_ITEMS;
    for (item = first; item && page_takes(&page, size_of(item));)
        item = tree_next(&scope->reservations, item);
    EnumElementInfo->NumElements = page.read;
    EnumElementInfo->Elements = out_alloc(page.read * sizeof *EnumElementInfo->Elements);
    for (i = 0, item = first; i < page.read; i++)
    {
        EnumElementInfo->Elements[i] = reservation_out(item);
        item = tree_next(&scope->reservations, item);
    }
    *ResumeHandle += page.read;
    *ElementsRead = page.read;
    *ElementsTotal = (DWORD)(tree_count(&scope->reservations) - *ResumeHandle);
    return page_result(&page, *ElementsTotal);
}
