/*
 * Ranges and exclusions of multicast scopes: [MS-DHCPM] 3.2.4.5 to 3.2.4.7.
 */
#include "memory.h"
#include "multicast.h"
#include "page.h"
#include "srv.h"

#define MULTICAST_FIRST      0xe0000000 /* 224.0.0.0 */
#define MULTICAST_LAST       0xefffffff /* 239.255.255.255 */
#define ADMINISTRATIVE_FIRST 0xef000000 /* 239.0.0.0, RFC 2365 */
#define ADMINISTRATIVE_SIZE  256        /* what a range there has at least, and what is excluded at its end */

static int compare(const void *key, const void *item)
{
    return ORDER(*(const DWORD *)key, ((const struct mexclusion *)item)->range.StartAddress);
}

void mscope_elements_init(struct mscope *mscope)
{
    tree_init(&mscope->exclusions, offsetof(struct mexclusion, by_first), compare);
}

static void exclusion_delete(struct mscope *mscope, struct mexclusion *exclusion)
{
    tree_remove(&mscope->exclusions, exclusion);
    keep_free(exclusion);
}

void mscope_elements_clear(struct mscope *mscope)
{
    struct mexclusion *exclusion;
    while ((exclusion = tree_first(&mscope->exclusions)) != NULL)
        exclusion_delete(mscope, exclusion);
}

/* An exclusion that begins where another one does takes its place. */
static void exclude(struct mscope *mscope, const DHCP_IP_RANGE *range)
{
    struct mexclusion *exclusion = tree_find(&mscope->exclusions, &range->StartAddress);
    if (!exclusion)
    {
        exclusion = keep_alloc(sizeof(*exclusion));
        exclusion->range = *range;
        tree_insert(&mscope->exclusions, &range->StartAddress, exclusion);
    }
    exclusion->range = *range;
}

/* The exclusion that an address is in; NULL for none. */
static struct mexclusion *exclusion_holding(const struct mscope *mscope, DWORD address)
{
    size_t after =
        tree_before(&mscope->exclusions, &address) + (tree_find(&mscope->exclusions, &address) != NULL);
    struct mexclusion *exclusion = after ? tree_at(&mscope->exclusions, after - 1) : NULL;
    return exclusion && address <= exclusion->range.EndAddress ? exclusion : NULL;
}

DWORD mscope_free_addresses(const struct mscope *mscope)
{
    DWORD next = mscope->range.StartAddress, free = 0;
    if (!mscope->has_range)
        return 0;
    for
        tree_each(struct mexclusion, exclusion, &mscope->exclusions)
        {
            DHCP_IP_RANGE out = {max(next, exclusion->range.StartAddress),
                                 min(mscope->range.EndAddress, exclusion->range.EndAddress)};
            if (out.StartAddress > out.EndAddress)
                continue;
            free += out.StartAddress - next;
            next = out.EndAddress + 1;
        }
    return free + (mscope->range.EndAddress - next + 1);
}

/* Adding */

static bool is_range(DHCP_SUBNET_ELEMENT_TYPE type)
{
    return type == DhcpIpRanges || type == DhcpIpRangesDhcpOnly || type == DhcpIpRangesDhcpBootp ||
           type == DhcpIpRangesBootpOnly;
}

static bool same(const DHCP_IP_RANGE *a, const DHCP_IP_RANGE *b)
{
    return a->StartAddress == b->StartAddress && a->EndAddress == b->EndAddress;
}

static bool within(const DHCP_IP_RANGE *inner, const DHCP_IP_RANGE *outer)
{
    return outer->StartAddress <= inner->StartAddress && inner->EndAddress <= outer->EndAddress;
}

static bool is_administrative(const DHCP_IP_RANGE *range)
{
    return range->EndAddress >= ADMINISTRATIVE_FIRST && range->EndAddress <= MULTICAST_LAST;
}

static DWORD check_range(const struct mscope *mscope, const DHCP_IP_RANGE *range, bool is_plain)
{
    static const DHCP_IP_RANGE multicast = {MULTICAST_FIRST, MULTICAST_LAST};
    if (range->EndAddress < range->StartAddress)
        return ERROR_DHCP_INVALID_RANGE;
    if (is_plain && !within(range, &multicast))
        return ERROR_INVALID_PARAMETER;
    if (is_administrative(range) && range->EndAddress - range->StartAddress < ADMINISTRATIVE_SIZE - 1)
        return ERROR_MSCOPE_RANGE_TOO_SMALL;
    if (!mscope->has_range)
        return ERROR_SUCCESS;
    if (same(range, &mscope->range))
        return ERROR_DHCP_IPRANGE_EXITS;
    return within(range, &mscope->range) || within(&mscope->range, range) ? ERROR_SUCCESS
                                                                          : ERROR_DHCP_INVALID_RANGE;
}

/* A range takes the place of the one before. */
static DWORD add_range(struct mscope *mscope, const DHCP_IP_RANGE *range, bool is_plain)
{
    if (!range)
        return ERROR_INVALID_PARAMETER;
    DWORD error = check_range(mscope, range, is_plain);
    if (error)
        return error;
    mscope->has_range = true;
    mscope->range = *range;
    if (is_plain && is_administrative(range))
        exclude(mscope, &(DHCP_IP_RANGE){range->EndAddress - (ADMINISTRATIVE_SIZE - 1), range->EndAddress});
    return ERROR_SUCCESS;
}

static DWORD add_exclusion(struct mscope *mscope, const DHCP_IP_RANGE *range)
{
    if (!range)
        return ERROR_INVALID_PARAMETER;
    if (range->EndAddress < range->StartAddress)
        return ERROR_DHCP_INVALID_RANGE;
    exclude(mscope, range);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpAddMScopeElement(LPWSTR *MScopeName, LPDHCP_SUBNET_ELEMENT_DATA_V4 AddElementInfo)
{
    struct mscope *mscope = mscope_find(*MScopeName);
    DHCP_SUBNET_ELEMENT_TYPE type = AddElementInfo->ElementType;
    if (!*MScopeName)
        return ERROR_INVALID_PARAMETER;
    if (!mscope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    if (type == DhcpSecondaryHosts)
        return ERROR_CALL_NOT_IMPLEMENTED;
    if (is_range(type))
        return add_range(mscope, AddElementInfo->Element.IpRange, type == DhcpIpRanges);
    if (type == DhcpExcludedIpRanges)
        return add_exclusion(mscope, AddElementInfo->Element.ExcludeIpRange);
    return ERROR_INVALID_PARAMETER;
}

/* Removing */

static DWORD remove_exclusion(struct mscope *mscope, const DHCP_IP_RANGE *range)
{
    if (!range)
        return ERROR_INVALID_PARAMETER;
    struct mexclusion *exclusion = exclusion_holding(mscope, range->StartAddress);
    if (!exclusion)
        return ERROR_DHCP_ELEMENT_CANT_REMOVE;
    if (!same(range, &exclusion->range))
        return ERROR_INVALID_PARAMETER;
    exclusion_delete(mscope, exclusion);
    return ERROR_SUCCESS;
}

static DWORD remove_range(struct mscope *mscope, const DHCP_IP_RANGE *range)
{
    if (!range || !mscope->has_range || !same(range, &mscope->range))
        return ERROR_DHCP_INVALID_RANGE;
    mscope->has_range = false;
    return ERROR_SUCCESS;
}

DWORD srv_DhcpRemoveMScopeElement(LPWSTR *MScopeName, LPDHCP_SUBNET_ELEMENT_DATA_V4 RemoveElementInfo,
                                  DHCP_FORCE_FLAG ForceFlag)
{
    (void)ForceFlag; /* there are no clients that it could concern */
    struct mscope *mscope = mscope_find(*MScopeName);
    DHCP_SUBNET_ELEMENT_TYPE type = RemoveElementInfo->ElementType;
    if (!*MScopeName)
        return ERROR_INVALID_PARAMETER;
    if (!mscope)
        return ERROR_FILE_NOT_FOUND;
    if (type == DhcpSecondaryHosts)
        return ERROR_CALL_NOT_IMPLEMENTED;
    if (type == DhcpExcludedIpRanges)
        return remove_exclusion(mscope, RemoveElementInfo->Element.ExcludeIpRange);
    return is_range(type) ? remove_range(mscope, RemoveElementInfo->Element.IpRange)
                          : ERROR_INVALID_PARAMETER;
}

/* Enumerating */

static DHCP_SUBNET_ELEMENT_DATA_V4 element_out(DHCP_SUBNET_ELEMENT_TYPE type, const DHCP_IP_RANGE *range)
{
    DHCP_SUBNET_ELEMENT_DATA_V4 element = {.ElementType = type};
    element.Element.IpRange = out_alloc(sizeof(*range)); /* and ExcludeIpRange, which shares its place */
    *element.Element.IpRange = *range;
    return element;
}

/* The range of an index; those of either kind are counted from 0. */
static const DHCP_IP_RANGE *range_at(const struct mscope *mscope, DHCP_SUBNET_ELEMENT_TYPE type, DWORD index)
{
    return type == DhcpIpRanges ? &mscope->range
                                : &((struct mexclusion *)tree_at(&mscope->exclusions, index))->range;
}

DWORD srv_DhcpEnumMScopeElements(LPWSTR *MScopeName, DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                 DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                 LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *EnumElementInfo, DWORD *ElementsRead,
                                 DWORD *ElementsTotal)
{
    const struct mscope *mscope = mscope_find(*MScopeName);
    bool is_ranges = EnumElementType == DhcpIpRanges;
    if (!*MScopeName)
        return ERROR_INVALID_PARAMETER;
    if (!mscope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    if (EnumElementType == DhcpSecondaryHosts)
        return ERROR_NOT_SUPPORTED;
    if (!is_ranges && EnumElementType != DhcpExcludedIpRanges)
        return ERROR_INVALID_PARAMETER;
    DWORD count = is_ranges ? mscope->has_range : (DWORD)tree_count(&mscope->exclusions);
    if (*ResumeHandle >= count || (is_ranges && !PreferredMaximum))
        return ERROR_NO_MORE_ITEMS;
    *ElementsTotal = count - *ResumeHandle;
    if (!PreferredMaximum)
        return ERROR_MORE_DATA;
    DWORD fit = max(1, PreferredMaximum / (sizeof(DHCP_SUBNET_ELEMENT_DATA_V4) + sizeof(DHCP_IP_RANGE)));
    *ElementsRead = min(fit, *ElementsTotal);
    *EnumElementInfo = out_alloc(sizeof(**EnumElementInfo));
    (*EnumElementInfo)->NumElements = *ElementsRead;
    (*EnumElementInfo)->Elements = out_alloc(*ElementsRead * sizeof(DHCP_SUBNET_ELEMENT_DATA_V4));
    for (DWORD i = 0; i < *ElementsRead; i++)
        (*EnumElementInfo)->Elements[i] =
            element_out(EnumElementType, range_at(mscope, EnumElementType, *ResumeHandle + i));
    *ResumeHandle += *ElementsRead;
    *ElementsTotal -= *ElementsRead;
    return *ElementsTotal ? ERROR_MORE_DATA : ERROR_SUCCESS;
}
