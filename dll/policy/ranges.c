/* The address ranges of a policy. */
#include "policy.h"
#include "../memory.h"

DWORD DHCP_API_FUNCTION DhcpHlprAddV4PolicyRange(LPDHCP_POLICY Policy, LPDHCP_IP_RANGE Range)
{
    LPDHCP_IP_RANGE_ARRAY array;
    LPDHCP_IP_RANGE elements;
    DHCP_IP_RANGE range;

    if (!Policy || !Range || (Policy->Ranges && !POLICY_IS_ARRAY(Policy->Ranges)))
        return ERROR_INVALID_PARAMETER;

    range = *Range; /* which can be one of the policy's own, and those may move */
    array = Policy->Ranges ? Policy->Ranges : memory_allocate(sizeof(*array));
    elements = array ? memory_grow(array->Elements, array->NumElements, sizeof(*elements)) : NULL;
    if (!elements)
    {
        if (!Policy->Ranges)
            memory_free(array);
        return ERROR_NOT_ENOUGH_MEMORY;
    }
    elements[array->NumElements++] = range;
    array->Elements = elements;
    Policy->Ranges = array;
    return ERROR_SUCCESS;
}

static BOOL is_any_upside_down(const DHCP_IP_RANGE *ranges, DWORD count)
{
    for (DWORD i = 0; i < count; i++)
    {
        if (ranges[i].StartAddress > ranges[i].EndAddress)
            return TRUE;
    }
    return FALSE;
}

static BOOL is_ascending(const DHCP_IP_RANGE *ranges, DWORD count)
{
    for (DWORD i = 1; i < count; i++)
    {
        if (ranges[i].StartAddress < ranges[i - 1].StartAddress)
            return FALSE;
    }
    return TRUE;
}

/* Both ends belong to a range. */
static BOOL do_neighbours_overlap(const DHCP_IP_RANGE *ranges, DWORD count)
{
    for (DWORD i = 1; i < count; i++)
    {
        if (ranges[i].StartAddress <= ranges[i - 1].EndAddress)
            return TRUE;
    }
    return FALSE;
}

/* Puts a range into the heap (a tree, each parent not below its children) whose top is free. */
static void sift(LPDHCP_IP_RANGE ranges, SIZE_T top, SIZE_T count, DHCP_IP_RANGE range)
{
    for (SIZE_T child = 2 * top + 1; child < count; child = 2 * top + 1)
    {
        if (child + 1 < count && ranges[child + 1].StartAddress > ranges[child].StartAddress)
            child++;
        if (ranges[child].StartAddress <= range.StartAddress)
            break;
        ranges[top] = ranges[child];
        top = child;
    }
    ranges[top] = range;
}

/* Heapsort: no recursion, no more memory, and n log n for whatever a policy contains. */
static void sort(LPDHCP_IP_RANGE ranges, SIZE_T count)
{
    for (SIZE_T top = count / 2; top-- > 0;)
        sift(ranges, top, count, ranges[top]);
    while (count-- > 1)
    {
        DHCP_IP_RANGE last = ranges[count];

        ranges[count] = ranges[0];
        sift(ranges, 0, count, last);
    }
}

DWORD policy_check_ranges(const DHCP_POLICY *policy)
{
    DWORD count = policy->Ranges->NumElements;
    LPDHCP_IP_RANGE ranges = policy->Ranges->Elements, copy = NULL;
    DWORD result;

    if (is_any_upside_down(ranges, count))
        return ERROR_DHCP_POLICY_RANGE_BAD;
    if (!is_ascending(ranges, count)) /* the policy is the caller's, and is not sorted for him */
    {
        ranges = copy = memory_copy(ranges, count * sizeof(*ranges));
        if (!copy)
            return ERROR_NOT_ENOUGH_MEMORY;
        sort(copy, count);
    }
    result = do_neighbours_overlap(ranges, count) ? ERROR_DHCP_POLICY_RANGE_BAD : ERROR_SUCCESS;
    memory_free(copy);
    return result;
}
