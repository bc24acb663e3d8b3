/*
 * Exclusions and reservations of IPv6 scopes: [MS-DHCPM] 3.2.4.60 to 3.2.4.62.
 */
#include "ipv6.h"
#include "memory.h"
#include "page.h"
#include "srv.h"

/* One whose end comes before its start is kept, and excludes nothing. */
static bool is_inverted(const DHCP_IP_RANGE_V6 *range)
{
    return ipv6_compare(&range->StartAddress, &range->EndAddress) > 0;
}

static int compare_exclusion(const void *key, const void *item)
{
    const DHCP_IP_RANGE_V6 *a = key, *b = &((const struct exclusion6 *)item)->range;
    int order = ORDER(is_inverted(a), is_inverted(b));
    if (!order)
        order = ipv6_compare(&a->StartAddress, &b->StartAddress);
    return order ? order : ipv6_compare(&a->EndAddress, &b->EndAddress);
}

static int compare_reservation(const void *key, const void *item)
{
    return ipv6_compare(key, &((const struct reservation6 *)item)->address);
}

static int compare_uid(const void *key, const void *item)
{
    const struct uid6_key *a = key;
    const struct reservation6 *b = item;
    int order = ORDER(a->iaid, b->iaid);
    return order ? order : data_compare(a->duid, &b->duid);
}

void elements6_init(struct scope6 *scope)
{
    tree_init(&scope->exclusions, offsetof(struct exclusion6, by_range), compare_exclusion);
    tree_init(&scope->reservations, offsetof(struct reservation6, by_address), compare_reservation);
    tree_init(&scope->reservations_by_uid, offsetof(struct reservation6, by_uid), compare_uid);
}

static void exclusion_delete(struct scope6 *scope, struct exclusion6 *exclusion)
{
    tree_remove(&scope->exclusions, exclusion);
    keep_free(exclusion);
}

static void reservation_delete(struct scope6 *scope, struct reservation6 *reservation)
{
    tree_remove(&scope->reservations, reservation);
    tree_remove(&scope->reservations_by_uid, reservation);
    option_values_clear(&reservation->option_values);
    keep_free(reservation->duid.Data);
    keep_free(reservation);
}

void elements6_clear(struct scope6 *scope)
{
    struct exclusion6 *exclusion;
    struct reservation6 *reservation;
    while ((exclusion = tree_first(&scope->exclusions)) != NULL)
        exclusion_delete(scope, exclusion);
    while ((reservation = tree_first(&scope->reservations)) != NULL)
        reservation_delete(scope, reservation);
}

struct reservation6 *reservation6_find(const struct scope6 *scope, const DHCP_IPV6_ADDRESS *address)
{
    return tree_find(&scope->reservations, address);
}

/* The exclusion with the last first address that is not after an address; no inverted one. */
static struct exclusion6 *exclusion_up_to(const struct scope6 *scope, const DHCP_IPV6_ADDRESS *address)
{
    DHCP_IP_RANGE_V6 key = {*address, {~0ull, ~0ull}};
    size_t after = tree_before(&scope->exclusions, &key) + (tree_find(&scope->exclusions, &key) != NULL);
    return after ? tree_at(&scope->exclusions, after - 1) : NULL;
}

const DHCP_IP_RANGE_V6 *scope6_exclusion(const struct scope6 *scope, const DHCP_IPV6_ADDRESS *address)
{
    const struct exclusion6 *exclusion = exclusion_up_to(scope, address);
    return exclusion && ipv6_compare(address, &exclusion->range.EndAddress) <= 0 ? &exclusion->range : NULL;
}

bool scope6_excludes(const struct scope6 *scope, const struct exclusion6 *exclusion, ULONGLONG *first,
                     ULONGLONG *last)
{
    const DHCP_IP_RANGE_V6 *range = &exclusion->range;
    DHCP_IPV6_ADDRESS end = scope6_last(scope);
    if (is_inverted(range) || ipv6_compare(&range->StartAddress, &end) > 0 ||
        ipv6_compare(&range->EndAddress, &scope->info.SubnetAddress) < 0)
        return false;
    *first = range->StartAddress.HighOrderBits < end.HighOrderBits ? 0 : range->StartAddress.LowOrderBits;
    *last = range->EndAddress.HighOrderBits > end.HighOrderBits ? ~0ull : range->EndAddress.LowOrderBits;
    return true;
}

/* Exclusions */

static bool overlaps(const struct scope6 *scope, const DHCP_IP_RANGE_V6 *range)
{
    const struct exclusion6 *before = exclusion_up_to(scope, &range->EndAddress);
    return !is_inverted(range) && before &&
           ipv6_compare(&before->range.EndAddress, &range->StartAddress) >= 0;
}

static DWORD add_exclusion(struct scope6 *scope, const DHCP_IP_RANGE_V6 *range)
{
    if (!range)
        return ERROR_INVALID_PARAMETER;
    if (overlaps(scope, range) || tree_find(&scope->exclusions, range))
        return ERROR_DUPLICATE_TAG;
    struct exclusion6 *exclusion = keep_alloc(sizeof(*exclusion));
    exclusion->range = *range;
    tree_insert(&scope->exclusions, range, exclusion);
    return ERROR_SUCCESS;
}

static DWORD remove_exclusion(struct scope6 *scope, const DHCP_IP_RANGE_V6 *range)
{
    struct exclusion6 *exclusion = range ? tree_find(&scope->exclusions, range) : NULL;
    if (!exclusion)
        return ERROR_FILE_NOT_FOUND;
    exclusion_delete(scope, exclusion);
    return ERROR_SUCCESS;
}

/* Reservations */

static bool is_in(const struct scope6 *scope, const DHCP_IPV6_ADDRESS *address)
{
    return scope6_holding(address) == scope;
}

static bool duid_valid(const DHCP_BINARY_DATA *duid)
{
    return duid && duid->Data && duid->DataLength;
}

/* The record of a client goes with its reservation, at the address that is reserved: whoever else has that
 * address loses it, and so does the client any other. */
static void make_record(struct scope6 *scope, const DHCP_IP_RESERVATION_V6 *given)
{
    struct client6 *there = client6_find(&given->ReservedIpAddress);
    struct client6 *same = client6_by_uid(scope, given->InterfaceId, given->ReservedForClient);
    if (there && there == same)
        return;
    if (there)
        client6_delete(there);
    if (same)
        client6_delete(same);
    client6_new(scope, &given->ReservedIpAddress, given->InterfaceId, given->ReservedForClient);
}

/* Whether the client has a reservation already, or the record of one. */
static bool has_reservation(const struct scope6 *scope, const struct uid6_key *client)
{
    const struct client6 *same = client6_by_uid(scope, client->iaid, client->duid);
    return tree_find(&scope->reservations_by_uid, client) ||
           (same && reservation6_find(scope, &same->info.ClientIpAddress));
}

static DWORD add_reservation(struct scope6 *scope, const DHCP_IP_RESERVATION_V6 *given)
{
    if (!given || !duid_valid(given->ReservedForClient))
        return ERROR_INVALID_PARAMETER;
    struct uid6_key client = {{0, 0}, given->InterfaceId, given->ReservedForClient};
    if (reservation6_find(scope, &given->ReservedIpAddress) || has_reservation(scope, &client))
        return ERROR_DHCP_RESERVEDIP_EXITS;
    struct reservation6 *reservation = keep_alloc(sizeof(*reservation));
    reservation->address = given->ReservedIpAddress;
    reservation->duid = keep_data(given->ReservedForClient);
    reservation->iaid = given->InterfaceId;
    option_values_init(&reservation->option_values);
    tree_insert(&scope->reservations, &reservation->address, reservation);
    tree_insert(&scope->reservations_by_uid, &client, reservation);
    /* One outside of the scope is kept, but leases nothing. */
    if (is_in(scope, &given->ReservedIpAddress))
        make_record(scope, given);
    return ERROR_SUCCESS;
}

/* Its record goes too unless it is that of a lease, which has an end. */
static DWORD remove_reservation(struct scope6 *scope, const DHCP_IP_RESERVATION_V6 *given)
{
    struct reservation6 *reservation = given ? reservation6_find(scope, &given->ReservedIpAddress) : NULL;
    struct client6 *client = given ? client6_find(&given->ReservedIpAddress) : NULL;
    if (!reservation)
        return ERROR_FILE_NOT_FOUND;
    reservation_delete(scope, reservation);
    if (client && client->scope == scope && !client->info.ClientValidLeaseExpires.dwLowDateTime &&
        !client->info.ClientValidLeaseExpires.dwHighDateTime)
        client6_delete(client);
    return ERROR_SUCCESS;
}

/* Methods */

DWORD srv_DhcpAddSubnetElementV6(DHCP_IPV6_ADDRESS SubnetAddress,
                                 LPDHCP_SUBNET_ELEMENT_DATA_V6 AddElementInfo)
{
    struct scope6 *scope = scope6_find(&SubnetAddress);
    if (!scope)
        return ERROR_FILE_NOT_FOUND;
    switch (AddElementInfo->ElementType)
    {
    case Dhcpv6IpRanges:
        return ERROR_SUCCESS;
    case Dhcpv6ReservedIps:
        return add_reservation(scope, AddElementInfo->Element.ReservedIp);
    case Dhcpv6ExcludedIpRanges:
        return add_exclusion(scope, AddElementInfo->Element.ExcludeIpRange);
    default:
        return ERROR_INVALID_PARAMETER;
    }
}

DWORD srv_DhcpRemoveSubnetElementV6(DHCP_IPV6_ADDRESS SubnetAddress,
                                    LPDHCP_SUBNET_ELEMENT_DATA_V6 RemoveElementInfo,
                                    DHCP_FORCE_FLAG ForceFlag)
{
    (void)ForceFlag; /* no rule speaks of it */
    struct scope6 *scope = scope6_find(&SubnetAddress);
    if (!scope)
        return ERROR_FILE_NOT_FOUND;
    switch (RemoveElementInfo->ElementType)
    {
    case Dhcpv6IpRanges:
        return ERROR_SUCCESS;
    case Dhcpv6ReservedIps:
        return remove_reservation(scope, RemoveElementInfo->Element.ReservedIp);
    case Dhcpv6ExcludedIpRanges:
        return remove_exclusion(scope, RemoveElementInfo->Element.ExcludeIpRange);
    default:
        return ERROR_INVALID_PARAMETER;
    }
}

static DHCP_SUBNET_ELEMENT_DATA_V6 exclusion_out(const void *item)
{
    const struct exclusion6 *exclusion = item;
    DHCP_SUBNET_ELEMENT_DATA_V6 element = {.ElementType = Dhcpv6ExcludedIpRanges};
    element.Element.ExcludeIpRange = out_alloc(sizeof(*element.Element.ExcludeIpRange));
    *element.Element.ExcludeIpRange = exclusion->range;
    return element;
}

static DHCP_SUBNET_ELEMENT_DATA_V6 reservation_out(const void *item)
{
    const struct reservation6 *reservation = item;
    DHCP_SUBNET_ELEMENT_DATA_V6 element = {.ElementType = Dhcpv6ReservedIps};
    DHCP_IP_RESERVATION_V6 *out = out_alloc(sizeof(*out));
    out->ReservedIpAddress = reservation->address;
    out->ReservedForClient = out_alloc(sizeof(*out->ReservedForClient));
    *out->ReservedForClient = out_data(&reservation->duid);
    out->InterfaceId = reservation->iaid;
    element.Element.ReservedIp = out;
    return element;
}

static size_t size_of_exclusion(const void *item)
{
    (void)item;
    return sizeof(DHCP_SUBNET_ELEMENT_DATA_V6) + sizeof(DHCP_IP_RANGE_V6);
}

static size_t size_of_reservation(const void *item)
{
    return sizeof(DHCP_SUBNET_ELEMENT_DATA_V6) + sizeof(DHCP_IP_RESERVATION_V6) + sizeof(DHCP_BINARY_DATA) +
           ((const struct reservation6 *)item)->duid.DataLength;
}

DWORD srv_DhcpEnumSubnetElementsV6(DHCP_IPV6_ADDRESS SubnetAddress,
                                   DHCP_SUBNET_ELEMENT_TYPE_V6 EnumElementType,
                                   DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                   LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 *EnumElementInfo, DWORD *ElementsRead,
                                   DWORD *ElementsTotal)
{
    const struct scope6 *scope = scope6_find(&SubnetAddress);
    bool is_reservations = EnumElementType == Dhcpv6ReservedIps;
    struct page page = page_exact(PreferredMaximum);
    if (!scope)
        return ERROR_FILE_NOT_FOUND;
    if (!is_reservations && EnumElementType != Dhcpv6ExcludedIpRanges)
        return ERROR_INVALID_PARAMETER;
    const struct tree *tree = is_reservations ? &scope->reservations : &scope->exclusions;
    DWORD count = (DWORD)tree_count(tree);
    if (*ResumeHandle >= count)
        return ERROR_NO_MORE_ITEMS;
    const void *first = tree_at(tree, *ResumeHandle), *item = first;
    while (PreferredMaximum && item &&
           page_takes(&page, is_reservations ? size_of_reservation(item) : size_of_exclusion(item)))
        item = tree_next(tree, item);
    *ElementsRead = page.read;
    *ElementsTotal = count - *ResumeHandle - page.read;
    if (!page.read)
        return ERROR_MORE_DATA;
    *EnumElementInfo = out_alloc(sizeof(**EnumElementInfo));
    (*EnumElementInfo)->NumElements = page.read;
    (*EnumElementInfo)->Elements = out_alloc(page.read * sizeof(DHCP_SUBNET_ELEMENT_DATA_V6));
    item = first;
    for (DWORD i = 0; i < page.read; i++, item = tree_next(tree, item))
        (*EnumElementInfo)->Elements[i] = is_reservations ? reservation_out(item) : exclusion_out(item);
    *ResumeHandle += page.read;
    return page_result(&page, *ElementsTotal);
}
