/*
 * Link-layer filters: [MS-DHCPM] 3.2.4.83 to 3.2.4.87. A pattern is on one of the two lists at most. For a
 * hardware type other than Ethernet there is one filter, without a pattern, which exempts it from filtering.
 */
#include "filters.h"
#include "memory.h"
#include "page.h"
#include "srv.h"
#include "tree.h"

#define LISTS 2 /* Deny, Allow */

struct filter
{
    struct node by_pattern; /* DHCP_ADDR_PATTERN */
    DHCP_ADDR_PATTERN pattern;
    WCHAR *comment;
};

static struct tree lists[LISTS];
static DHCP_FILTER_GLOBAL_INFO enforced;

/* By what the rules compare: the type and the pattern. Its length tells whether it is a wildcard. */
static int compare(const void *key, const void *item)
{
    const DHCP_ADDR_PATTERN *a = key, *b = &((const struct filter *)item)->pattern;
    int order = ORDER(a->HWType, b->HWType);
    if (!order)
        order = memcmp(a->Pattern, b->Pattern, min(a->Length, b->Length));
    return order ? order : ORDER(a->Length, b->Length);
}

void filters_init(void)
{
    for (int list = 0; list < LISTS; list++)
        tree_init(&lists[list], offsetof(struct filter, by_pattern), compare);
}

/* Matches of every length of an address: the whole of it, and its beginnings. */
DWORD filters_status(const DHCP_BINARY_DATA *address)
{
    static const DWORD full[LISTS] = {FILTER_STATUS_FULL_MATCH_IN_DENY_LIST,
                                      FILTER_STATUS_FULL_MATCH_IN_ALLOW_LIST};
    static const DWORD wildcard[LISTS] = {FILTER_STATUS_WILDCARD_MATCH_IN_DENY_LIST,
                                          FILTER_STATUS_WILDCARD_MATCH_IN_ALLOW_LIST};
    DHCP_ADDR_PATTERN pattern = {TRUE, HWTYPE_ETHERNET_10MB, FALSE, 0, {0}};
    DWORD status = 0;
    if (address->DataLength != MAC_ADDRESS_LENGTH)
        return FILTER_STATUS_NONE;
    memcpy(pattern.Pattern, address->Data, MAC_ADDRESS_LENGTH);
    for (pattern.Length = 1; pattern.Length <= MAC_ADDRESS_LENGTH; pattern.Length++)
        for (int list = 0; list < LISTS; list++)
            if (tree_find(&lists[list], &pattern))
                status |= pattern.Length == MAC_ADDRESS_LENGTH ? full[list] : wildcard[list];
    return status ? status : FILTER_STATUS_NONE;
}

/* Which list a pattern is on, or NULL. */
static struct tree *list_with(const DHCP_ADDR_PATTERN *pattern)
{
    for (int list = 0; list < LISTS; list++)
        if (tree_find(&lists[list], pattern))
            return &lists[list];
    return NULL;
}

static bool is_exemption(const DHCP_ADDR_PATTERN *pattern)
{
    return pattern->HWType != HWTYPE_ETHERNET_10MB;
}

static bool pattern_valid(const DHCP_ADDR_PATTERN *pattern)
{
    if (!pattern->MatchHWType)
        return false;
    if (is_exemption(pattern))
        return pattern->IsWildcard && !pattern->Length;
    if (!pattern->IsWildcard)
        return pattern->Length == MAC_ADDRESS_LENGTH;
    return pattern->Length >= 1 && pattern->Length < MAC_ADDRESS_LENGTH;
}

static void filter_delete(struct tree *list, struct filter *filter)
{
    tree_remove(list, filter);
    keep_free(filter->comment);
    keep_free(filter);
}

static void filter_new(const DHCP_FILTER_ADD_INFO *given)
{
    struct filter *filter = keep_alloc(sizeof(*filter));
    filter->pattern = given->AddrPatt;
    filter->comment = keep_text(given->Comment);
    tree_insert(&lists[given->ListType], &filter->pattern, filter);
}

DWORD srv_DhcpAddFilterV4(DHCP_FILTER_ADD_INFO *AddFilterInfo, BOOL ForceFlag)
{
    const DHCP_ADDR_PATTERN *pattern = &AddFilterInfo->AddrPatt;
    bool is_list = AddFilterInfo->ListType == Allow || AddFilterInfo->ListType == Deny;
    if (!is_list || !pattern_valid(pattern) || (is_exemption(pattern) && AddFilterInfo->ListType != Allow))
        return ERROR_INVALID_PARAMETER;
    struct tree *list = list_with(pattern);
    if (list && !ForceFlag)
        return is_exemption(pattern) ? ERROR_DHCP_HARDWARE_ADDRESS_TYPE_ALREADY_EXEMPT
                                     : ERROR_DHCP_LINKLAYER_ADDRESS_EXISTS;
    if (list && is_exemption(pattern))
        return ERROR_SUCCESS;
    if (list)
        filter_delete(list, tree_find(list, pattern));
    filter_new(AddFilterInfo);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpDeleteFilterV4(DHCP_ADDR_PATTERN *DeleteFilterInfo)
{
    if (!pattern_valid(DeleteFilterInfo))
        return ERROR_INVALID_PARAMETER;
    struct tree *list = list_with(DeleteFilterInfo);
    if (!list)
        return is_exemption(DeleteFilterInfo) ? ERROR_DHCP_UNDEFINED_HARDWARE_ADDRESS_TYPE
                                              : ERROR_DHCP_LINKLAYER_ADDRESS_DOES_NOT_EXIST;
    filter_delete(list, tree_find(list, DeleteFilterInfo));
    return ERROR_SUCCESS;
}

DWORD srv_DhcpSetFilterV4(DHCP_FILTER_GLOBAL_INFO *GlobalFilterInfo)
{
    enforced = *GlobalFilterInfo;
    return ERROR_SUCCESS;
}

DWORD srv_DhcpGetFilterV4(DHCP_FILTER_GLOBAL_INFO *GlobalFilterInfo)
{
    *GlobalFilterInfo = enforced;
    return ERROR_SUCCESS;
}

/* The first filter that an enumeration returns: a resume handle is the pattern of the last one before it, and
 * none if it is all zero; no filter has MatchHWType FALSE. */
static const struct filter *filter_after(const struct tree *list, const DHCP_ADDR_PATTERN *resume)
{
    return resume->MatchHWType ? tree_after(list, resume) : tree_first(list);
}

static DWORD fill_page(const struct tree *list, const struct filter *filter, DWORD preferred,
                       DHCP_FILTER_RECORD *records, DHCP_ADDR_PATTERN *resume)
{
    struct page page = page_clamped(preferred);
    while (filter && page_takes(&page, sizeof(DHCP_FILTER_RECORD) + page_text(filter->comment)))
    {
        records[page.read - 1].AddrPatt = filter->pattern;
        records[page.read - 1].Comment = out_text(filter->comment);
        *resume = filter->pattern;
        filter = tree_next(list, filter);
    }
    return page.read;
}

/* The last filters come with ERROR_NO_MORE_ITEMS. */
DWORD srv_DhcpEnumFilterV4(LPDHCP_ADDR_PATTERN ResumeHandle, DWORD PreferredMaximum,
                           DHCP_FILTER_LIST_TYPE ListType, LPDHCP_FILTER_ENUM_INFO *EnumFilterInfo,
                           DWORD *ElementsRead, DWORD *ElementsTotal)
{
    if (ListType != Allow && ListType != Deny)
        return ERROR_INVALID_PARAMETER;
    const struct tree *list = &lists[ListType];
    const struct filter *filter = filter_after(list, ResumeHandle);
    if (!filter)
        return ERROR_NO_MORE_ITEMS;
    DWORD left = (DWORD)(tree_count(list) - tree_index(list, filter));
    DWORD room = min(left, 65536 / sizeof(DHCP_FILTER_RECORD) + 1);
    LPDHCP_FILTER_ENUM_INFO out = out_alloc(sizeof(*out));
    out->pEnumRecords = out_alloc(room * sizeof(*out->pEnumRecords));
    out->NumElements = fill_page(list, filter, PreferredMaximum, out->pEnumRecords, ResumeHandle);
    *EnumFilterInfo = out;
    *ElementsRead = out->NumElements;
    *ElementsTotal = left - out->NumElements;
    return *ElementsTotal ? ERROR_MORE_DATA : ERROR_NO_MORE_ITEMS;
}
