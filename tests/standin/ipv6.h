/*
 * IPv6: scopes, what is in them, their clients, and what stands beside them. It has a state of its own; what
 * it shares with IPv4 are the kinds of structures.
 */
#ifndef STANDIN_IPV6_H
#define STANDIN_IPV6_H

#include "options.h"
#include "standin.h"
#include "tree.h"

struct scope6
{
    struct node by_prefix; /* DHCP_IPV6_ADDRESS */
    DHCP_SUBNET_INFO_V6 info;
    DHCPV6_STATELESS_PARAMS stateless;
    struct tree exclusions;   /* struct exclusion6 */
    struct tree reservations; /* struct reservation6 by address */
    struct tree reservations_by_uid;
    struct tree option_values;
};

struct exclusion6
{
    struct node by_range; /* DHCP_IP_RANGE_V6: by first address, inverted ones after all others */
    DHCP_IP_RANGE_V6 range;
};

struct reservation6
{
    struct node by_address; /* DHCP_IPV6_ADDRESS */
    struct node by_uid;     /* struct uid6_key, without its prefix */
    DHCP_IPV6_ADDRESS address;
    DHCP_BINARY_DATA duid;
    DWORD iaid;
    struct tree option_values;
};

/* The clients of a scope are consecutive in the tree of all clients, as its addresses are. */
struct client6
{
    struct scope6 *scope;
    struct node by_address; /* in server6.clients: DHCP_IPV6_ADDRESS */
    struct node by_uid;     /* in server6.clients_by_uid: struct uid6_key */
    DHCP_CLIENT_INFO_V6 info;
};

/* What tells the clients of a scope apart. */
struct uid6_key
{
    DHCP_IPV6_ADDRESS prefix;
    DWORD iaid;
    const DHCP_BINARY_DATA *duid;
};

extern struct server6
{
    struct tree scopes;
    struct tree clients, clients_by_uid;
    struct tree classes;
    struct tree option_definitions;
    struct tree option_values;
    DHCPV6_STATELESS_PARAMS stateless;
    BOOL audit_log;
} server6;

void ipv6_init(void);

/* Addresses */
int ipv6_compare(const DHCP_IPV6_ADDRESS *a, const DHCP_IPV6_ADDRESS *b);
bool ipv6_is_zero(const DHCP_IPV6_ADDRESS *address);
DHCP_IPV6_ADDRESS ipv6_next(DHCP_IPV6_ADDRESS address);

/* Scopes: scopes6.c */
void scopes6_init(void);
struct scope6 *scope6_find(const DHCP_IPV6_ADDRESS *prefix);
struct scope6 *scope6_holding(const DHCP_IPV6_ADDRESS *address);
DHCP_IPV6_ADDRESS scope6_last(const struct scope6 *scope);

/* Elements: elements6.c */
void elements6_init(struct scope6 *scope);
void elements6_clear(struct scope6 *scope);
struct reservation6 *reservation6_find(const struct scope6 *scope, const DHCP_IPV6_ADDRESS *address);
/* The exclusion that an address is in; NULL for none. */
const DHCP_IP_RANGE_V6 *scope6_exclusion(const struct scope6 *scope, const DHCP_IPV6_ADDRESS *address);
/* What an exclusion takes from its scope, as the low halves of addresses; false for nothing. */
bool scope6_excludes(const struct scope6 *scope, const struct exclusion6 *exclusion, ULONGLONG *first,
                     ULONGLONG *last);

/* Clients: clients6.c */
void clients6_init(void);
struct client6 *client6_find(const DHCP_IPV6_ADDRESS *address);
struct client6 *client6_by_uid(const struct scope6 *scope, DWORD iaid, const DHCP_BINARY_DATA *duid);
struct client6 *client6_new(struct scope6 *scope, const DHCP_IPV6_ADDRESS *address, DWORD iaid,
                            const DHCP_BINARY_DATA *duid);
void client6_delete(struct client6 *client);
struct client6 *scope6_first_client(const struct scope6 *scope);
struct client6 *client6_next(const struct scope6 *scope, const struct client6 *client);
size_t scope6_client_count(const struct scope6 *scope);

/* Classes: classes6.c */
bool classes6_known(const WCHAR *user, const WCHAR *vendor);

#endif
