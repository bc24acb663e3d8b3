/*
 * Clients of IPv6: [MS-DHCPM] 3.2.4.65, 3.2.4.72 to 3.2.4.74, 3.2.4.122, 3.2.4.125.
 */
#include "ipv6.h"
#include "memory.h"
#include "page.h"
#include "srv.h"

#define MAX_DUID 256  /* bytes */
#define MAX_FREE 1024 /* addresses that one call returns */

static int compare_address(const void *key, const void *item)
{
    return ipv6_compare(key, &((const struct client6 *)item)->info.ClientIpAddress);
}

static struct uid6_key uid_of(const struct client6 *client)
{
    return (struct uid6_key){client->scope->info.SubnetAddress, client->info.IAID, &client->info.ClientDUID};
}

static int compare_uid(const void *key, const void *item)
{
    const struct uid6_key *a = key;
    struct uid6_key b = uid_of(item);
    int order = ipv6_compare(&a->prefix, &b.prefix);
    if (!order)
        order = ORDER(a->iaid, b.iaid);
    return order ? order : data_compare(a->duid, b.duid);
}

void clients6_init(void)
{
    tree_init(&server6.clients, offsetof(struct client6, by_address), compare_address);
    tree_init(&server6.clients_by_uid, offsetof(struct client6, by_uid), compare_uid);
}

struct client6 *client6_find(const DHCP_IPV6_ADDRESS *address)
{
    return tree_find(&server6.clients, address);
}

struct client6 *client6_by_uid(const struct scope6 *scope, DWORD iaid, const DHCP_BINARY_DATA *duid)
{
    struct uid6_key key = {scope->info.SubnetAddress, iaid, duid};
    return tree_find(&server6.clients_by_uid, &key);
}

struct client6 *client6_new(struct scope6 *scope, const DHCP_IPV6_ADDRESS *address, DWORD iaid,
                            const DHCP_BINARY_DATA *duid)
{
    struct client6 *client = keep_alloc(sizeof(*client));
    struct uid6_key key = {scope->info.SubnetAddress, iaid, duid};
    client->scope = scope;
    client->info.ClientIpAddress = *address;
    client->info.ClientDUID = keep_data(duid);
    client->info.IAID = iaid;
    client->info.AddressType = ADDRESS_TYPE_IANA;
    client->info.OwnerHost.IpAddress.LowOrderBits = 1; /* ::1, as the stand-in is on this machine */
    tree_insert(&server6.clients, address, client);
    tree_insert(&server6.clients_by_uid, &key, client);
    return client;
}

void client6_delete(struct client6 *client)
{
    tree_remove(&server6.clients, client);
    tree_remove(&server6.clients_by_uid, client);
    keep_free(client->info.ClientDUID.Data);
    keep_free(client->info.ClientName);
    keep_free(client->info.ClientComment);
    keep_free(client);
}

static struct client6 *if_in(const struct scope6 *scope, struct client6 *client)
{
    DHCP_IPV6_ADDRESS last = scope6_last(scope);
    return client && ipv6_compare(&client->info.ClientIpAddress, &last) <= 0 ? client : NULL;
}

struct client6 *scope6_first_client(const struct scope6 *scope)
{
    return if_in(scope, tree_from(&server6.clients, &scope->info.SubnetAddress));
}

struct client6 *client6_next(const struct scope6 *scope, const struct client6 *client)
{
    return if_in(scope, tree_next(&server6.clients, client));
}

size_t scope6_client_count(const struct scope6 *scope)
{
    DHCP_IPV6_ADDRESS last = scope6_last(scope);
    return tree_before(&server6.clients, &last) + (client6_find(&last) != NULL) -
           tree_before(&server6.clients, &scope->info.SubnetAddress);
}

/* Methods */

static bool duid_valid(const DHCP_BINARY_DATA *duid)
{
    return duid->Data && duid->DataLength;
}

DWORD srv_DhcpV6CreateClientInfo(LPDHCP_CLIENT_INFO_V6 ClientInfo)
{
    if (!duid_valid(&ClientInfo->ClientDUID))
        return ERROR_INVALID_PARAMETER;
    struct scope6 *scope = scope6_holding(&ClientInfo->ClientIpAddress);
    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    if (client6_find(&ClientInfo->ClientIpAddress) ||
        client6_by_uid(scope, ClientInfo->IAID, &ClientInfo->ClientDUID))
        return ERROR_DHCP_CLIENT_EXISTS;
    struct client6 *client =
        client6_new(scope, &ClientInfo->ClientIpAddress, ClientInfo->IAID, &ClientInfo->ClientDUID);
    client->info.ClientName = keep_text(ClientInfo->ClientName);
    client->info.ClientComment = keep_text(ClientInfo->ClientComment);
    client->info.ClientValidLeaseExpires = ClientInfo->ClientValidLeaseExpires;
    return ERROR_SUCCESS;
}

/* A client that would become the same as another one in the scope: no rule speaks of it. */
static DWORD set_uid(struct client6 *client, DWORD iaid, const DHCP_BINARY_DATA *duid)
{
    struct uid6_key key = {client->scope->info.SubnetAddress, iaid, duid};
    const struct client6 *other = client6_by_uid(client->scope, iaid, duid);
    if (other)
        return other == client ? ERROR_SUCCESS : ERROR_DHCP_CLIENT_EXISTS;
    tree_remove(&server6.clients_by_uid, client);
    keep_free(client->info.ClientDUID.Data);
    client->info.ClientDUID = keep_data(duid);
    client->info.IAID = iaid;
    tree_insert(&server6.clients_by_uid, &key, client);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpSetClientInfoV6(LPDHCP_CLIENT_INFO_V6 ClientInfo)
{
    struct client6 *client = client6_find(&ClientInfo->ClientIpAddress);
    if (!client)
        return ERROR_FILE_NOT_FOUND;
    if (!duid_valid(&ClientInfo->ClientDUID))
        return ERROR_INVALID_PARAMETER;
    if (ClientInfo->ClientDUID.DataLength > MAX_DUID)
        return ERROR_BUFFER_OVERFLOW;
    DWORD error = set_uid(client, ClientInfo->IAID, &ClientInfo->ClientDUID);
    if (error)
        return error;
    keep_text_again(&client->info.ClientName, ClientInfo->ClientName);
    keep_text_again(&client->info.ClientComment, ClientInfo->ClientComment);
    return ERROR_SUCCESS;
}

static LPDHCP_CLIENT_INFO_V6 client_out(const struct client6 *client)
{
    LPDHCP_CLIENT_INFO_V6 out = out_alloc(sizeof(*out));
    *out = client->info;
    out->ClientDUID = out_data(&client->info.ClientDUID);
    out->ClientName = out_text(client->info.ClientName);
    out->ClientComment = out_text(client->info.ClientComment);
    return out;
}

DWORD srv_DhcpGetClientInfoV6(LPDHCP_SEARCH_INFO_V6 SearchInfo, LPDHCP_CLIENT_INFO_V6 *ClientInfo)
{
    if (SearchInfo->SearchType != Dhcpv6ClientIpAddress)
        return ERROR_INVALID_PARAMETER;
    const struct client6 *client = client6_find(&SearchInfo->SearchInfo.ClientIpAddress);
    if (!client)
        return ERROR_DHCP_JET_ERROR;
    *ClientInfo = client_out(client);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpDeleteClientInfoV6(LPDHCP_SEARCH_INFO_V6 ClientInfo)
{
    if (ClientInfo->SearchType != Dhcpv6ClientIpAddress)
        return ERROR_INVALID_PARAMETER;
    struct client6 *client = client6_find(&ClientInfo->SearchInfo.ClientIpAddress);
    if (!client)
        return ERROR_DHCP_JET_ERROR;
    if (reservation6_find(client->scope, &client->info.ClientIpAddress))
        return ERROR_DHCP_RESERVEDIP_EXITS;
    client6_delete(client);
    return ERROR_SUCCESS;
}

/* Enumerating. The resume handle is the address of the last client read. */

static size_t size_of(const struct client6 *client)
{
    return sizeof(LPDHCP_CLIENT_INFO_V6) + sizeof(DHCP_CLIENT_INFO_V6) + client->info.ClientDUID.DataLength +
           page_text(client->info.ClientName) + page_text(client->info.ClientComment);
}

/* The number of clients that a page takes from one on; *client becomes the one after them. */
static DWORD take_page(const struct scope6 *scope, const struct client6 **client, DWORD preferred)
{
    struct page page = preferred == 0xffffffff ? page_exact(preferred) : page_clamped(preferred);
    while (*client && page_takes(&page, size_of(*client)))
        *client = client6_next(scope, *client);
    return page.read;
}

static LPDHCP_CLIENT_INFO_ARRAY_V6 page_out(const struct scope6 *scope, const struct client6 *client,
                                            DWORD count, DHCP_IPV6_ADDRESS *last)
{
    LPDHCP_CLIENT_INFO_ARRAY_V6 out = out_alloc(sizeof(*out));
    out->Clients = out_alloc(count * sizeof(*out->Clients));
    for (; out->NumElements < count; client = client6_next(scope, client))
    {
        out->Clients[out->NumElements++] = client_out(client);
        *last = client->info.ClientIpAddress;
    }
    return out;
}

/* Where a scope has no more clients, it depends on those of other scopes whether that is an error. What the
 * first call finds in a scope that there is not, or that is empty, no rule says. */
static DWORD no_more(const struct client6 *before, DHCP_IPV6_ADDRESS *resume)
{
    if (!before || !tree_next(&server6.clients, before))
        return ERROR_NO_MORE_ITEMS;
    *resume = (DHCP_IPV6_ADDRESS){0, 0};
    return ERROR_SUCCESS;
}

DWORD srv_DhcpEnumSubnetClientsV6(DHCP_IPV6_ADDRESS SubnetAddress, DHCP_RESUME_IPV6_HANDLE *ResumeHandle,
                                  DWORD PreferredMaximum, LPDHCP_CLIENT_INFO_ARRAY_V6 *ClientInfo,
                                  DWORD *ClientsRead, DWORD *ClientsTotal)
{
    const struct scope6 *scope = scope6_find(&SubnetAddress);
    const struct client6 *before = client6_find(ResumeHandle);
    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    if (!ipv6_is_zero(ResumeHandle) && !before)
        return ERROR_FILE_NOT_FOUND;
    const struct client6 *first = before ? client6_next(scope, before) : scope6_first_client(scope);
    if (!first || first->scope != scope) /* the handle can be in a scope before this one */
        return no_more(before, ResumeHandle);
    const struct client6 *rest = first;
    *ClientsRead = take_page(scope, &rest, PreferredMaximum);
    *ClientInfo = page_out(scope, first, *ClientsRead, ResumeHandle);
    *ClientsTotal = *ClientsRead;
    if (rest)
    {
        size_t until =
            tree_index(&server6.clients, rest) - tree_index(&server6.clients, scope6_first_client(scope));
        *ClientsTotal = (DWORD)(scope6_client_count(scope) - until);
        return ERROR_MORE_DATA;
    }
    *ResumeHandle = (DHCP_IPV6_ADDRESS){0, 0};
    return ERROR_SUCCESS;
}

/* Free addresses */

/* Whether a range has fewer addresses than that. */
static bool is_shorter(const DHCP_IPV6_ADDRESS *start, const DHCP_IPV6_ADDRESS *end, DWORD count)
{
    DHCP_IPV6_ADDRESS address = *start;
    for (DWORD i = 1; i < count; i++, address = ipv6_next(address))
        if (ipv6_compare(&address, end) >= 0)
            return true;
    return false;
}

static DWORD check_selection(const DHCP_IPV6_ADDRESS *prefix, const DHCP_IPV6_ADDRESS *start,
                             const DHCP_IPV6_ADDRESS *end, DWORD count)
{
    if (ipv6_is_zero(prefix) || count > MAX_FREE)
        return ERROR_INVALID_PARAMETER;
    if (ipv6_is_zero(start) || ipv6_is_zero(end))
        return ERROR_SUCCESS;
    return ipv6_compare(start, end) > 0 || is_shorter(start, end, count) ? ERROR_INVALID_PARAMETER
                                                                         : ERROR_SUCCESS;
}

static bool belongs(const struct scope6 *scope, const DHCP_IPV6_ADDRESS *address)
{
    return ipv6_is_zero(address) || scope6_holding(address) == scope;
}

DWORD srv_DhcpV6GetFreeIPAddress(DHCP_IPV6_ADDRESS ScopeId, DHCP_IPV6_ADDRESS startIP,
                                 DHCP_IPV6_ADDRESS endIP, DWORD numFreeAddr, LPDHCPV6_IP_ARRAY *IPAddrList)
{
    const struct scope6 *scope = scope6_find(&ScopeId);
    DWORD error = check_selection(&ScopeId, &startIP, &endIP, numFreeAddr);
    if (error)
        return error;
    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    if (!belongs(scope, &startIP) || !belongs(scope, &endIP))
        return ERROR_INVALID_PARAMETER;
    DHCP_IPV6_ADDRESS address = ipv6_is_zero(&startIP) ? scope->info.SubnetAddress : startIP;
    DHCP_IPV6_ADDRESS last = ipv6_is_zero(&endIP) ? scope6_last(scope) : endIP;
    DWORD wanted = numFreeAddr ? numFreeAddr : 1;
    LPDHCPV6_IP_ARRAY out = out_alloc(sizeof(*out));
    out->Elements = out_alloc(wanted * sizeof(*out->Elements));
    while (out->NumElements < wanted && ipv6_compare(&address, &last) <= 0)
    {
        const DHCP_IP_RANGE_V6 *excluded = scope6_exclusion(scope, &address);
        if (!excluded && !client6_find(&address))
            out->Elements[out->NumElements++] = address;
        if (excluded && ipv6_compare(&excluded->EndAddress, &last) >= 0)
            break;
        address = ipv6_next(excluded ? excluded->EndAddress : address);
    }
    *IPAddrList = out;
    return out->NumElements < wanted ? ERROR_DHCP_REACHED_END_OF_SELECTION : ERROR_SUCCESS;
}
