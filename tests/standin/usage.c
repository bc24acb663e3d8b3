#include "usage.h"

enum usage_owner usage_owner(const struct scope *scope, DWORD address, DWORD share)
{
    return (address - scope->address) % 100 < share ? USAGE_PRIMARY : USAGE_SECONDARY;
}

/* How many of the first addresses of a scope are the primary's. */
static DWORD primary_of_first(DWORD count, DWORD share)
{
    DWORD rest = count % 100;
    return count / 100 * share + (rest < share ? rest : share);
}

/* Counts a range in, or an exclusion out. */
static void count_range(struct usage *usage, const struct scope *scope, const struct range *range,
                        DWORD share, bool in)
{
    DWORD before = range->first - scope->address, until = range->last - scope->address + 1;
    DWORD primary = primary_of_first(until, share) - primary_of_first(before, share);
    DWORD secondary = until - before - primary;
    usage->of[USAGE_PRIMARY].addresses += in ? primary : 0 - primary;
    usage->of[USAGE_SECONDARY].addresses += in ? secondary : 0 - secondary;
}

/* An exclusion can reach beyond the ranges: what is excluded is its common part with each of them. */
static void count_addresses(struct usage *usage, const struct scope *scope, DWORD share)
{
    for
        tree_each(struct range, range, &scope->ranges)
        {
            count_range(usage, scope, range, share, true);
        for
            tree_each(struct range, exclusion, &scope->exclusions)
            {
                struct range common = *exclusion;
                common.first = max(range->first, exclusion->first);
                common.last = min(range->last, exclusion->last);
                if (common.first <= common.last)
                    count_range(usage, scope, &common, share, false);
            }
        }
}

static void count_client(struct usage *usage, const struct scope *scope, const struct client *client,
                         DWORD share)
{
    enum usage_owner owner = usage_owner(scope, client->address, share);
    if (scope_leases(scope, client->address))
        usage->of[owner].free--;
    if ((client->state & 3) == V5_ADDRESS_STATE_OFFERED)
    {
        usage->offered++;
        return;
    }
    usage->leased++;
    usage->of[owner].leased++;
}

struct usage usage_of(const struct scope *scope, DWORD share)
{
    struct usage usage = {0};
    count_addresses(&usage, scope, share);
    for (int owner = USAGE_PRIMARY; owner <= USAGE_SECONDARY; owner++)
        usage.of[owner].free = usage.of[owner].addresses;
    for (struct client *client = scope_first_client(scope); client; client = client_next(scope, client))
        count_client(&usage, scope, client, share);
    return usage;
}
