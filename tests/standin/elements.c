/*
 * The elements of a scope as the methods see them: ranges to lease, exclusions, reservations.
 *
 * There are three versions of the structures. They are alike but for what the pointer in an element points
 * to: a range of the plain and V4 forms lacks the numbers of BOOTP clients, a reservation of the plain form
 * the kind of client. So all of them are handled as the V5 form, with the version beside it.
 */
#include "failover.h"
#include "model.h"
#include "page.h"
#include "policies.h"
#include "srv.h"

enum version
{
    PLAIN,
    V4,
    V5
};

typedef DHCP_SUBNET_ELEMENT_DATA_V5 element;
typedef DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 element_array;

_Static_assert(sizeof(element) == sizeof(DHCP_SUBNET_ELEMENT_DATA), "the plain form differs");
_Static_assert(sizeof(element) == sizeof(DHCP_SUBNET_ELEMENT_DATA_V4), "the V4 form differs");

static bool is_lease_range(DHCP_SUBNET_ELEMENT_TYPE type)
{
    return type == DhcpIpRanges || type == DhcpIpRangesDhcpOnly || type == DhcpIpRangesDhcpBootp ||
           type == DhcpIpRangesBootpOnly;
}

/* A scope has one range to lease at most. */
static struct range *lease_range(const struct scope *scope)
{
    return tree_first(&scope->ranges);
}

static bool is_inside(DWORD first, DWORD last, DWORD outer_first, DWORD outer_last)
{
    return first >= outer_first && last <= outer_last;
}

/* Whether a range can take the place of the one that is there. */
static bool can_replace(const struct range *range, DWORD first, DWORD last)
{
    return is_inside(first, last, range->first, range->last) ||
           is_inside(range->first, range->last, first, last);
}

static bool has_clients_of(const struct scope *scope, BYTE type)
{
    return scope->clients_of_type[type] != 0;
}

/* A range for one kind of client cannot take the place of a range from which the other kind has leases. */
static bool is_conversion_illegal(const struct scope *scope, DHCP_SUBNET_ELEMENT_TYPE type)
{
    switch (type)
    {
    case DhcpIpRanges:
    case DhcpIpRangesDhcpOnly:
        return has_clients_of(scope, CLIENT_TYPE_BOOTP);
    case DhcpIpRangesBootpOnly:
        return has_clients_of(scope, CLIENT_TYPE_DHCP);
    default:
        return false;
    }
}

/* Whether a policy gives addresses that lie outside of a range. */
static bool policies_outside(const struct scope *scope, DWORD first, DWORD last)
{
    DWORD i;

    for
        tree_each(const struct policy, policy, &scope->policies)
        {
            for (i = 0; i < policy->ranges.NumElements; i++)
            {
                const DHCP_IP_RANGE *range = &policy->ranges.Elements[i];

                if (!is_inside(range->StartAddress, range->EndAddress, first, last))
                    return true;
            }
        }
    return false;
}

static bool policies_have_ranges(const struct scope *scope)
{
    for
        tree_each(const struct policy, policy, &scope->policies)
        {
            if (policy->ranges.NumElements)
                return true;
        }
    return false;
}

static DWORD check_lease_range(const struct scope *scope, enum version version, DHCP_SUBNET_ELEMENT_TYPE type,
                               DWORD first, DWORD last)
{
    const struct range *present = lease_range(scope);
    bool is_same = present && present->first == first && present->last == last;

    if (version != V5 && first > last)
        return ERROR_DHCP_INVALID_RANGE;
    if (scope->relationship && (type == DhcpIpRangesBootpOnly || type == DhcpIpRangesDhcpBootp))
        return ERROR_DHCP_FO_IPRANGE_TYPE_CONV_ILLEGAL;
    if (is_same && version != V5)
        return ERROR_DHCP_IPRANGE_EXITS;
    if (version != V5)
        type = DhcpIpRanges;
    if ((version != V5 || (present && can_replace(present, first, last))) &&
        is_conversion_illegal(scope, type))
        return ERROR_DHCP_IPRANGE_CONV_ILLEGAL;
    if (type == DhcpIpRanges && policies_outside(scope, first, last))
        return ERROR_SCOPE_RANGE_POLICY_RANGE_CONFLICT;
    if ((present && !can_replace(present, first, last)) || first > last ||
        !is_inside(first, last, scope->address, scope_last(scope)))
        return ERROR_DHCP_INVALID_RANGE;
    return ERROR_SUCCESS;
}

/* The V5 form tells the number of BOOTP clients of a new range only; the others always reset it. */
static void set_lease_range(struct scope *scope, enum version version, DHCP_SUBNET_ELEMENT_TYPE type,
                            const DHCP_BOOTP_IP_RANGE *wanted)
{
    struct range *range = lease_range(scope);
    DWORD bootp_allowed = type == DhcpIpRangesDhcpBootp ? wanted->MaxBootpAllowed : 0xffffffff;

    if (range)
    {
        bootp_allowed = version == V5 ? range->bootp_allowed : 0xffffffff;
        range_remove(&scope->ranges, range);
    }
    range = range_add(&scope->ranges, wanted->StartAddress, wanted->EndAddress);
    range->type = type == DhcpIpRanges ? DhcpIpRangesDhcpOnly : type;
    range->bootp_allowed = bootp_allowed;
    addresses_unmark_outside(scope, range);
}

static DWORD add_lease_range(struct scope *scope, enum version version, const element *data)
{
    DHCP_SUBNET_ELEMENT_TYPE type = data->ElementType;
    DHCP_BOOTP_IP_RANGE wanted = {0};
    DWORD result;

    if (!data->Element.IpRange)
        return ERROR_INVALID_PARAMETER;
    memcpy(&wanted, data->Element.IpRange, version == V5 ? sizeof wanted : sizeof(DHCP_IP_RANGE));
    result = check_lease_range(scope, version, type, wanted.StartAddress, wanted.EndAddress);
    if (!result)
        set_lease_range(scope, version, version == V5 ? type : DhcpIpRanges, &wanted);
    return result;
}

static DWORD add_exclusion(struct scope *scope, const DHCP_IP_RANGE *wanted)
{
    if (!wanted)
        return ERROR_INVALID_PARAMETER;
    if (wanted->EndAddress < wanted->StartAddress ||
        !is_inside(wanted->StartAddress, wanted->EndAddress, scope->address, scope_last(scope)))
        return ERROR_DHCP_INVALID_RANGE;
    if (range_overlapping(&scope->exclusions, wanted->StartAddress, wanted->EndAddress))
        return ERROR_DHCP_IPRANGE_EXITS;
    range_add(&scope->exclusions, wanted->StartAddress, wanted->EndAddress)->type = DhcpExcludedIpRanges;
    return ERROR_SUCCESS;
}

static DWORD add_reservation(struct scope *scope, enum version version, const DHCP_IP_RESERVATION_V4 *wanted)
{
    if (!wanted || !wanted->ReservedForClient || !wanted->ReservedForClient->DataLength)
        return ERROR_INVALID_PARAMETER;
    return reservation_add(scope, wanted->ReservedIpAddress, wanted->ReservedForClient,
                           version == PLAIN ? CLIENT_TYPE_BOTH : wanted->bAllowedClientTypes);
}

static DWORD add_element(DWORD address, enum version version, const element *data)
{
    struct scope *scope = scope_find(address);

    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    switch (data->ElementType)
    {
    case DhcpIpRanges:
    case DhcpIpRangesDhcpOnly:
    case DhcpIpRangesDhcpBootp:
    case DhcpIpRangesBootpOnly:
        return add_lease_range(scope, version, data);
    case DhcpExcludedIpRanges:
        return add_exclusion(scope, data->Element.ExcludeIpRange);
    case DhcpReservedIps:
        return add_reservation(scope, version, data->Element.ReservedIp);
    case DhcpSecondaryHosts:
        return ERROR_CALL_NOT_IMPLEMENTED;
    default:
        return ERROR_INVALID_PARAMETER;
    }
}

DWORD srv_DhcpAddSubnetElement(DHCP_IP_ADDRESS SubnetAddress, LPDHCP_SUBNET_ELEMENT_DATA AddElementInfo)
{
    return add_element(SubnetAddress, PLAIN, (const element *)AddElementInfo);
}

DWORD srv_DhcpAddSubnetElementV4(DHCP_IP_ADDRESS SubnetAddress, LPDHCP_SUBNET_ELEMENT_DATA_V4 AddElementInfo)
{
    return add_element(SubnetAddress, V4, (const element *)AddElementInfo);
}

DWORD srv_DhcpAddSubnetElementV5(DHCP_IP_ADDRESS SubnetAddress, LPDHCP_SUBNET_ELEMENT_DATA_V5 AddElementInfo)
{
    return add_element(SubnetAddress, V5, AddElementInfo);
}

static bool has_clients_in(const struct range *range)
{
    const struct client *client = tree_from(&server.clients, &range->first);

    return client && client->address <= range->last;
}

static DWORD remove_lease_range(struct scope *scope, const DHCP_BOOTP_IP_RANGE *wanted, DHCP_FORCE_FLAG force)
{
    struct range *range = lease_range(scope);

    if (policies_have_ranges(scope))
        return ERROR_SCOPE_RANGE_POLICY_RANGE_CONFLICT;
    if (!wanted || !range || range->first != wanted->StartAddress || range->last != wanted->EndAddress)
        return ERROR_DHCP_INVALID_RANGE;
    if (force == DhcpNoForce && has_clients_in(range))
        return ERROR_DHCP_ELEMENT_CANT_REMOVE;
    range_remove(&scope->ranges, range);
    addresses_unmark_outside(scope, NULL);
    return ERROR_SUCCESS;
}

static DWORD remove_exclusion(struct scope *scope, const DHCP_IP_RANGE *wanted)
{
    struct range *range;

    if (!wanted)
        return ERROR_INVALID_PARAMETER;
    range = range_holding(&scope->exclusions, wanted->StartAddress);
    if (!range)
        return ERROR_DHCP_ELEMENT_CANT_REMOVE;
    if (range->first != wanted->StartAddress || range->last != wanted->EndAddress)
        return ERROR_INVALID_PARAMETER;
    range_remove(&scope->exclusions, range);
    return ERROR_SUCCESS;
}

static DWORD remove_element(DWORD address, const element *data, DHCP_FORCE_FLAG force)
{
    struct scope *scope = scope_find(address);

    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    switch (data->ElementType)
    {
    case DhcpIpRanges:
    case DhcpIpRangesDhcpOnly:
    case DhcpIpRangesDhcpBootp:
    case DhcpIpRangesBootpOnly:
        return remove_lease_range(scope, data->Element.IpRange, force);
    case DhcpExcludedIpRanges:
        return remove_exclusion(scope, data->Element.ExcludeIpRange);
    case DhcpReservedIps:
        return data->Element.ReservedIp
                   ? reservation_remove(scope, data->Element.ReservedIp->ReservedIpAddress)
                   : ERROR_INVALID_PARAMETER;
    case DhcpSecondaryHosts:
        return ERROR_CALL_NOT_IMPLEMENTED;
    default:
        return ERROR_INVALID_PARAMETER;
    }
}

DWORD srv_DhcpRemoveSubnetElement(DHCP_IP_ADDRESS SubnetAddress, LPDHCP_SUBNET_ELEMENT_DATA RemoveElementInfo,
                                  DHCP_FORCE_FLAG ForceFlag)
{
    return remove_element(SubnetAddress, (const element *)RemoveElementInfo, ForceFlag);
}

DWORD srv_DhcpRemoveSubnetElementV4(DHCP_IP_ADDRESS SubnetAddress,
                                    LPDHCP_SUBNET_ELEMENT_DATA_V4 RemoveElementInfo,
                                    DHCP_FORCE_FLAG ForceFlag)
{
    return remove_element(SubnetAddress, (const element *)RemoveElementInfo, ForceFlag);
}

DWORD srv_DhcpRemoveSubnetElementV5(DHCP_IP_ADDRESS SubnetAddress,
                                    LPDHCP_SUBNET_ELEMENT_DATA_V5 RemoveElementInfo,
                                    DHCP_FORCE_FLAG ForceFlag)
{
    return remove_element(SubnetAddress, RemoveElementInfo, ForceFlag);
}

/*
 * Enumerating
 */

static void lease_range_out(const void *item, enum version version, DHCP_SUBNET_ELEMENT_TYPE type,
                            element *data)
{
    const struct range *range = item;

    data->ElementType = type == DhcpIpRanges ? DhcpIpRanges : range->type;
    data->Element.IpRange = out_alloc(version == V5 ? sizeof(DHCP_BOOTP_IP_RANGE) : sizeof(DHCP_IP_RANGE));
    data->Element.IpRange->StartAddress = range->first;
    data->Element.IpRange->EndAddress = range->last;
    if (version == V5)
        data->Element.IpRange->MaxBootpAllowed = range->bootp_allowed;
}

static void exclusion_out(const void *item, enum version version, DHCP_SUBNET_ELEMENT_TYPE type,
                          element *data)
{
    const struct range *range = item;

    (void)version;
    data->ElementType = type;
    data->Element.ExcludeIpRange = out_alloc(sizeof *data->Element.ExcludeIpRange);
    data->Element.ExcludeIpRange->StartAddress = range->first;
    data->Element.ExcludeIpRange->EndAddress = range->last;
}

static void reservation_out(const void *item, enum version version, DHCP_SUBNET_ELEMENT_TYPE type,
                            element *data)
{
    const struct reservation *reservation = item;
    DHCP_IP_RESERVATION_V4 *info =
        out_alloc(version == PLAIN ? sizeof(DHCP_IP_RESERVATION) : sizeof(DHCP_IP_RESERVATION_V4));

    data->ElementType = type;
    data->Element.ReservedIp = info;
    info->ReservedIpAddress = reservation->address;
    info->ReservedForClient = out_alloc(sizeof *info->ReservedForClient);
    *info->ReservedForClient = out_data(&reservation->uid);
    if (version != PLAIN)
        info->bAllowedClientTypes = reservation->client_types;
}

static size_t range_size(const void *item)
{
    (void)item;
    return sizeof(element) + sizeof(DHCP_BOOTP_IP_RANGE);
}

static size_t reservation_size(const void *item)
{
    const struct reservation *reservation = item;

    return sizeof(element) + sizeof(DHCP_IP_RESERVATION_V4) + sizeof(DHCP_CLIENT_UID) +
           reservation->uid.DataLength;
}

/* What is enumerated, and how. */
struct listing
{
    const struct tree *items;
    size_t (*size)(const void *item);
    void (*out)(const void *item, enum version version, DHCP_SUBNET_ELEMENT_TYPE type, element *data);
};

static DWORD choose_listing(const struct scope *scope, enum version version, DHCP_SUBNET_ELEMENT_TYPE type,
                            struct listing *listing)
{
    switch (type)
    {
    case DhcpIpRangesDhcpBootp:
        if (version != V5)
            return ERROR_INVALID_PARAMETER;
        /* fall through */
    case DhcpIpRanges:
        *listing = (struct listing){&scope->ranges, range_size, lease_range_out};
        return ERROR_SUCCESS;
    case DhcpExcludedIpRanges:
        *listing = (struct listing){&scope->exclusions, range_size, exclusion_out};
        return ERROR_SUCCESS;
    case DhcpReservedIps:
        *listing = (struct listing){&scope->reservations, reservation_size, reservation_out};
        return ERROR_SUCCESS;
    case DhcpSecondaryHosts:
        return ERROR_NOT_SUPPORTED;
    default:
        return ERROR_INVALID_PARAMETER;
    }
}

/* A page of no bytes takes nothing: with ranges that is the end, with all else there is more. */
static DWORD nothing_taken(DHCP_SUBNET_ELEMENT_TYPE type, const struct listing *listing,
                           DWORD preferred_maximum, DWORD resume)
{
    if (resume >= tree_count(listing->items) || (!preferred_maximum && is_lease_range(type)))
        return ERROR_NO_MORE_ITEMS;
    return preferred_maximum ? ERROR_SUCCESS : ERROR_MORE_DATA;
}

static element_array *elements_out(const struct listing *listing, enum version version,
                                   DHCP_SUBNET_ELEMENT_TYPE type, DWORD resume, DWORD preferred_maximum)
{
    struct page page = page_exact(preferred_maximum);
    const void *item = tree_at(listing->items, resume);
    element_array *array = out_alloc(sizeof *array);
    DWORD i;

    for (; item && page_takes(&page, listing->size(item)); item = tree_next(listing->items, item))
    {
    }
    array->NumElements = page.read;
    array->Elements = out_alloc(page.read * sizeof *array->Elements);
    item = tree_at(listing->items, resume);
    for (i = 0; i < page.read; i++)
    {
        listing->out(item, version, type, &array->Elements[i]);
        item = tree_next(listing->items, item);
    }
    return array;
}

static DWORD enum_elements(DWORD address, enum version version, DHCP_SUBNET_ELEMENT_TYPE type, DWORD *resume,
                           DWORD preferred_maximum, element_array **array, DWORD *read, DWORD *total)
{
    const struct scope *scope = scope_find(address);
    static const struct scope nowhere;
    struct listing listing;
    DWORD result = choose_listing(scope ? scope : &nowhere, version, type, &listing);

    if (result)
        return result;
    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    result = nothing_taken(type, &listing, preferred_maximum, *resume);
    if (result)
        return result;
    *array = elements_out(&listing, version, type, *resume, preferred_maximum);
    *read = (*array)->NumElements;
    *resume += *read;
    *total = (DWORD)(tree_count(listing.items) - *resume);
    return *total ? ERROR_MORE_DATA : ERROR_SUCCESS;
}

DWORD srv_DhcpEnumSubnetElements(DHCP_IP_ADDRESS SubnetAddress, DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                 DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                 LPDHCP_SUBNET_ELEMENT_INFO_ARRAY *EnumElementInfo, DWORD *ElementsRead,
                                 DWORD *ElementsTotal)
{
    return enum_elements(SubnetAddress, PLAIN, EnumElementType, ResumeHandle, PreferredMaximum,
                         (element_array **)EnumElementInfo, ElementsRead, ElementsTotal);
}

DWORD srv_DhcpEnumSubnetElementsV4(DHCP_IP_ADDRESS SubnetAddress, DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                   DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                   LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *EnumElementInfo, DWORD *ElementsRead,
                                   DWORD *ElementsTotal)
{
    return enum_elements(SubnetAddress, V4, EnumElementType, ResumeHandle, PreferredMaximum,
                         (element_array **)EnumElementInfo, ElementsRead, ElementsTotal);
}

DWORD srv_DhcpEnumSubnetElementsV5(DHCP_IP_ADDRESS SubnetAddress, DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                   DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                   LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *EnumElementInfo, DWORD *ElementsRead,
                                   DWORD *ElementsTotal)
{
    return enum_elements(SubnetAddress, V5, EnumElementType, ResumeHandle, PreferredMaximum, EnumElementInfo,
                         ElementsRead, ElementsTotal);
}
