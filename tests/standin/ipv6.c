/*
 * The state of IPv6, and its addresses.
 */
#include "ipv6.h"
#include "classes.h"

struct server6 server6;

void ipv6_init(void)
{
    scopes6_init();
    clients6_init();
    class_tree_init(&server6.classes);
    option_tree_init(&server6.option_definitions);
    option_values_init(&server6.option_values);
    server6.audit_log = TRUE;
}

int ipv6_compare(const DHCP_IPV6_ADDRESS *a, const DHCP_IPV6_ADDRESS *b)
{
    int order = ORDER(a->HighOrderBits, b->HighOrderBits);
    return order ? order : ORDER(a->LowOrderBits, b->LowOrderBits);
}

bool ipv6_is_zero(const DHCP_IPV6_ADDRESS *address)
{
    return !address->HighOrderBits && !address->LowOrderBits;
}

DHCP_IPV6_ADDRESS ipv6_next(DHCP_IPV6_ADDRESS address)
{
    address.LowOrderBits++;
    address.HighOrderBits += !address.LowOrderBits;
    return address;
}
