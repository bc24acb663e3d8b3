/* Ranges of addresses in a scope: those to lease, and those excluded. */
#include "model.h"

static int compare_range(const void *key, const void *item)
{
    return ORDER(*(const DWORD *)key, ((const struct range *)item)->first);
}

void ranges_init(struct scope *scope)
{
    tree_init(&scope->ranges, offsetof(struct range, by_first), compare_range);
    tree_init(&scope->exclusions, offsetof(struct range, by_first), compare_range);
}

static void clear(struct tree *ranges)
{
    struct range *range;

    while ((range = tree_first(ranges)))
        range_remove(ranges, range);
}

void ranges_clear(struct scope *scope)
{
    clear(&scope->ranges);
    clear(&scope->exclusions);
}

struct range *range_add(struct tree *ranges, DWORD first, DWORD last)
{
    struct range *range = keep_alloc(sizeof *range);

    range->first = first;
    range->last = last;
    tree_insert(ranges, &range->first, range);
    return range;
}

void range_remove(struct tree *ranges, struct range *range)
{
    tree_remove(ranges, range);
    keep_free(range);
}

/* The last range that begins at an address or before it. */
static struct range *range_up_to(const struct tree *ranges, DWORD address)
{
    struct range *after = tree_after(ranges, &address);

    if (after)
        return tree_previous(ranges, after);
    return tree_count(ranges) ? tree_at(ranges, tree_count(ranges) - 1) : NULL;
}

struct range *range_holding(const struct tree *ranges, DWORD address)
{
    struct range *range = range_up_to(ranges, address);

    return range && address <= range->last ? range : NULL;
}

struct range *range_overlapping(const struct tree *ranges, DWORD first, DWORD last)
{
    struct range *range = range_up_to(ranges, last);

    return range && range->last >= first ? range : NULL;
}

bool scope_leases(const struct scope *scope, DWORD address)
{
    return range_holding(&scope->ranges, address) && !range_holding(&scope->exclusions, address);
}

/* How many addresses of a range an exclusion takes away. */
static DWORD overlap(const struct range *range, const struct range *exclusion)
{
    DWORD first = range->first > exclusion->first ? range->first : exclusion->first;
    DWORD last = range->last < exclusion->last ? range->last : exclusion->last;

    return first <= last ? last - first + 1 : 0;
}

DWORD scope_address_count(const struct scope *scope)
{
    DWORD count = 0;

    for
        tree_each(const struct range, range, &scope->ranges)
        {
            count += range->last - range->first + 1;
        for
            tree_each(const struct range, exclusion, &scope->exclusions)
            {
                count -= overlap(range, exclusion);
            }
        }
    return count;
}
