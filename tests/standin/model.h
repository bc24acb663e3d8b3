/*
 * The state of the stand-in: everything that the server knows, as the "abstract data model" of [MS-DHCPM] has
 * it. There is one server, all of it in memory. Every method runs under one lock, taken in call.c: no code
 * below needs to think of threads.
 *
 * Addresses are in host byte order, as in the interface. Texts and blobs in these structures are kept ones
 * (memory.h).
 */
#ifndef STANDIN_MODEL_H
#define STANDIN_MODEL_H

#include "memory.h"
#include "standin.h"
#include "tree.h"

/*
 * A scope and what is in it (DHCPv4Scope). Scopes do not overlap, hence the clients of a scope are
 * consecutive in the tree of all clients.
 */
struct scope
{
    struct node by_address; /* in server.scopes: DWORD */
    DWORD address;
    DWORD mask;
    WCHAR *name;
    WCHAR *comment;
    DHCP_SUBNET_STATE state;
    DWORD quarantine_on;
    INT64 reserved3, reserved4;
    USHORT delay_offer;            /* milliseconds */
    struct superscope *superscope; /* NULL for none */
    struct node in_superscope;     /* in superscope.scopes, if it is in one: DWORD */

    struct tree ranges;       /* struct range by first address */
    struct tree exclusions;   /* struct range by first address */
    struct tree reservations; /* struct reservation by address */
    DWORD clients_of_type[4]; /* how many, by the two lowest bits of CLIENT_TYPE_ */

    /* Of helper modules: see options.h, failover.h, policies.h. */
    struct tree option_values;         /* struct option_value */
    struct relationship *relationship; /* the failover relationship, NULL for none */
    struct tree policies;              /* struct policy */
    BOOL policies_enforced;
};

/* A range of addresses to lease, or one that is excluded. Ranges of one kind do not overlap in a scope. */
struct range
{
    struct node by_first; /* DWORD */
    DWORD first, last;
    DHCP_SUBNET_ELEMENT_TYPE type; /* DhcpIpRangesDhcpOnly, -DhcpBootp, -BootpOnly; DhcpExcludedIpRanges */
    DWORD bootp_allowed;
};

struct reservation
{
    struct node by_address; /* in scope.reservations: DWORD */
    struct node by_uid;     /* in server.reservations_by_uid: struct uid_key */
    struct scope *scope;
    DWORD address;
    DHCP_BINARY_DATA uid;      /* the client's identifier alone */
    BYTE client_types;         /* CLIENT_TYPE_DHCP, _BOOTP, _BOTH */
    bool in_use;               /* as in struct client */
    struct tree option_values; /* struct option_value */
};

/* A client identifier is known once in a scope. */
struct uid_key
{
    DWORD scope; /* address of the scope */
    const DHCP_BINARY_DATA *uid;
};

/* A name can be that of several clients: the lowest address comes first. */
struct name_key
{
    const WCHAR *name;
    DWORD address;
};

/* A lease record (DHCPv4Client). */
struct client
{
    struct node by_address; /* in server.clients: DWORD */
    struct node by_uid;     /* in server.clients_by_uid: struct uid_key */
    struct node by_name;    /* in server.clients_by_name: struct name_key; only if it has a name */
    struct scope *scope;
    DWORD address, mask;
    DHCP_BINARY_DATA uid; /* the client's identifier alone, without subnet and hardware type */
    WCHAR *name, *comment;
    DATE_TIME expires;
    DWORD owner;          /* address of the server that gave the lease */
    WCHAR *owner_netbios; /* its name */
    BYTE type;            /* CLIENT_TYPE_ */
    BYTE state;           /* V5_ADDRESS_ */
    bool in_use;          /* the bit of the address in its range (DHCPv4IpRange.BitMask) */
    QuarantineStatus quarantine;
    DATE_TIME probation_ends;
    BOOL quarantine_capable;
    WCHAR *policy;
    DWORD state_ex; /* V5_ADDRESS_EX_ */
    /* Of failover: seconds since 1970 */
    DWORD sent_potential, acknowledged_potential, received_potential;
    DWORD since, last_transaction, last_update;
};

struct superscope
{
    struct node by_name; /* in server.superscopes: const WCHAR * */
    WCHAR *name;
    DWORD number;
    struct tree scopes; /* struct scope by address */
};

struct server
{
    DWORD address; /* the server's own, 127.0.0.1 unless told otherwise */
    FILETIME started;

    struct tree scopes;              /* struct scope by address */
    struct tree superscopes;         /* struct superscope by name */
    struct tree clients;             /* struct client by address, those of all scopes */
    struct tree clients_by_uid;      /* by scope and identifier */
    struct tree clients_by_name;     /* by name and address */
    struct tree reservations_by_uid; /* struct reservation by scope and identifier */

    /* Of helper modules, which set them up in options_init, classes_init, config_init, failover_init. */
    struct tree option_definitions; /* struct option_definition */
    struct tree option_values;      /* struct option_value, of the server itself */
    struct tree classes;            /* struct class */
    struct tree relationships;      /* struct relationship */
    struct tree policies;           /* struct policy, of the server itself */
    BOOL policies_enforced;
};

extern struct server server;

void model_init(void);

/* Scopes: scopes.c */
void scopes_init(void);
struct scope *scope_find(DWORD address);              /* by the scope's own address; NULL if there is none */
struct scope *scope_holding(DWORD address);           /* the scope that an address is in */
DWORD scope_last(const struct scope *scope);          /* its last address */
DATE_TIME scope_lease_end(const struct scope *scope); /* when a lease ends that is given now */
size_t scope_client_count(const struct scope *scope);
struct client *scope_first_client(const struct scope *scope); /* next ones: client_next */

/* Superscopes: superscopes.c */
void superscopes_init(void);
void superscope_leave(struct scope *scope);

/* Ranges to lease and exclusions: ranges.c */
void ranges_init(struct scope *scope);
void ranges_clear(struct scope *scope);
struct range *range_add(struct tree *ranges, DWORD first, DWORD last);
void range_remove(struct tree *ranges, struct range *range);
struct range *range_overlapping(const struct tree *ranges, DWORD first, DWORD last);
struct range *range_holding(const struct tree *ranges, DWORD address);
bool scope_leases(const struct scope *scope, DWORD address); /* in a range and not excluded */
DWORD scope_address_count(const struct scope *scope);        /* addresses in ranges and not excluded */

/* Reservations: reservations.c */
void reservations_init(struct scope *scope);
void reservations_init_server(void);
void reservations_clear(struct scope *scope);
struct reservation *reservation_find(DWORD address); /* in whichever scope */
struct reservation *reservation_of_uid(const struct scope *scope, const DHCP_BINARY_DATA *uid);
DWORD reservation_add(struct scope *scope, DWORD address, const DHCP_BINARY_DATA *uid, BYTE client_types);
DWORD reservation_remove(struct scope *scope, DWORD address);

/* Whether addresses are in use, as the bit masks of ranges have it: scan.c */
void address_mark(const struct scope *scope, DWORD address, bool in_use); /* no effect outside of ranges */
void addresses_unmark_outside(const struct scope *scope, const struct range *range); /* NULL for none */

/* Clients: clients.c */
void clients_init(void);
/* A client that is in the trees of the server; address and identifier must be new. */
struct client *client_create(struct scope *scope, DWORD address, const DHCP_BINARY_DATA *uid);
void client_delete(struct client *client);
void client_set_name(struct client *client, const WCHAR *name);
void client_set_uid(struct client *client, const DHCP_BINARY_DATA *uid); /* new in the scope */
void client_set_type(struct client *client, BYTE type);
struct client *client_find(DWORD address);
struct client *client_of_uid(const struct scope *scope, const DHCP_BINARY_DATA *uid);
/* The next by address: of a scope, or of the server where scope is NULL. */
struct client *client_next(const struct scope *scope, const struct client *client);
struct client *client_search(const DHCP_SEARCH_INFO *search); /* by any of the three */
/* The client's unique ID as it goes out: subnet, hardware type, identifier (DHCP_CLIENT_UID). */
DHCP_BINARY_DATA client_out_uid(const struct client *client);
void client_out_owner(const struct client *client, DHCP_HOST_INFO *host);
/* The identifier alone in what came in as a client's identifier or unique ID of a scope. It is not a copy. */
DHCP_BINARY_DATA client_plain_uid(const struct scope *scope, const DHCP_BINARY_DATA *uid);

#endif
