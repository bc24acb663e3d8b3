/*
 * Failover relationships.
 */
#ifndef STANDIN_FAILOVER_H
#define STANDIN_FAILOVER_H

#include "model.h"
#include "standin.h"
#include "tree.h"

struct relationship
{
    struct node by_name; /* in server.relationships: const WCHAR * */
    WCHAR *name;
    DWORD primary, secondary;
    WCHAR *primary_name, *secondary_name;
    DHCP_FAILOVER_MODE mode;
    DHCP_FAILOVER_SERVER role; /* which of the two this server is */
    FSM_STATE state, previous;
    DWORD mclt, safe_period; /* seconds */
    BYTE percentage;
    WCHAR *secret;
    struct tree members; /* struct member by address of the scope */
};

/* A scope in a relationship. */
struct member
{
    struct node by_address; /* DWORD */
    struct scope *scope;
};

void failover_init(void);

/* The scope is about to be deleted. */
void failover_forget_scope(struct scope *scope);

/*
 * The state that the partner of every new relationship is in, by any of its names; false for an unknown name.
 * Without this call the partner says nothing, and a relationship stays as it was created.
 */
bool failover_partner_state(const WCHAR *name);

#endif
