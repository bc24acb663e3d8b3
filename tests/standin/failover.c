/*
 * Failover relationships and their scopes: [MS-DHCPM] 3.2.4.90 to 3.2.4.98, 3.2.4.101. What they tell of
 * addresses and clients is in failover_query.c.
 */
#include "failover.h"
#include "memory.h"
#include "page.h"
#include "srv.h"
#include <dhcpsext.h>

#define MAX_RELATIONSHIPS 31
#define MAX_NAME          126 /* characters, without the terminating one */
#define ALL_FIELDS        (MCLT | SAFEPERIOD | CHANGESTATE | PERCENTAGE | MODE | PREVSTATE)

static FSM_STATE partner_state = DHCP_FAILOVER_STATE_UNKNOWN;

static int compare_name(const void *key, const void *item)
{
    return text_compare(key, ((const struct relationship *)item)->name);
}

static int compare_member(const void *key, const void *item)
{
    return ORDER(*(const DWORD *)key, ((const struct member *)item)->scope->address);
}

void failover_init(void)
{
    tree_init(&server.relationships, offsetof(struct relationship, by_name), compare_name);
}

static struct relationship *find(const WCHAR *name)
{
    return tree_find(&server.relationships, name);
}

/* Scopes */

static void add_scope(struct relationship *relationship, struct scope *scope)
{
    struct member *member = keep_alloc(sizeof(*member));
    member->scope = scope;
    tree_insert(&relationship->members, &scope->address, member);
    scope->relationship = relationship;
}

static void remove_scope(struct relationship *relationship, struct scope *scope)
{
    struct member *member = tree_find(&relationship->members, &scope->address);
    tree_remove(&relationship->members, member);
    keep_free(member);
    scope->relationship = NULL;
}

void failover_forget_scope(struct scope *scope)
{
    if (scope->relationship)
        remove_scope(scope->relationship, scope);
}

static bool has_bootp_only_range(const struct scope *scope)
{
    for
        tree_each(struct range, range, &scope->ranges) if (range->type == DhcpIpRangesBootpOnly) return true;
    return false;
}

/* What every method that takes scopes asks for: some, all of them here, none that serves BOOTP alone. */
static bool has_scopes(const DHCP_FAILOVER_RELATIONSHIP *given)
{
    return given->pScopes && given->pScopes->NumElements && given->pScopes->Elements;
}

static DWORD check_scopes(const DHCP_IP_ARRAY *addresses)
{
    for (DWORD i = 0; i < addresses->NumElements; i++)
        if (!scope_find(addresses->Elements[i]))
            return ERROR_DHCP_SUBNET_NOT_PRESENT;
    for (DWORD i = 0; i < addresses->NumElements; i++)
        if (has_bootp_only_range(scope_find(addresses->Elements[i])))
            return ERROR_INVALID_PARAMETER;
    return ERROR_SUCCESS;
}

static bool any_in_relationship(const DHCP_IP_ARRAY *addresses)
{
    for (DWORD i = 0; i < addresses->NumElements; i++)
        if (scope_find(addresses->Elements[i])->relationship)
            return true;
    return false;
}

static bool all_in(const struct relationship *relationship, const DHCP_IP_ARRAY *addresses)
{
    for (DWORD i = 0; i < addresses->NumElements; i++)
        if (scope_find(addresses->Elements[i])->relationship != relationship)
            return false;
    return true;
}

/* A scope that the caller names twice is added once. */
static void add_scopes(struct relationship *relationship, const DHCP_IP_ARRAY *addresses)
{
    for (DWORD i = 0; i < addresses->NumElements; i++)
    {
        struct scope *scope = scope_find(addresses->Elements[i]);
        if (!scope->relationship)
            add_scope(relationship, scope);
    }
}

static void remove_scopes(const DHCP_IP_ARRAY *addresses)
{
    for (DWORD i = 0; i < addresses->NumElements; i++)
        failover_forget_scope(scope_find(addresses->Elements[i]));
}

/* States */

bool failover_partner_state(const WCHAR *name)
{
    return DhcpHlprFailoverStateFromNameW(name, &partner_state) == ERROR_SUCCESS;
}

/* Staying is always possible; else the table of the DLL decides, which is that of draft-ietf-dhc-failover-12.
 */
static bool can_go(const struct relationship *relationship, FSM_STATE state)
{
    return relationship->state == state || DhcpHlprIsFailoverTransition(relationship->state, state);
}

static void go(struct relationship *relationship, FSM_STATE state)
{
    if (relationship->state == state)
        return;
    relationship->previous = relationship->state;
    relationship->state = state;
}

/*
 * Where a server in COMMUNICATION_INT goes when it hears from its partner
 * (draft-ietf-dhc-failover-12, 9.9.3). It stays for every other state of the partner.
 */
static FSM_STATE state_beside(FSM_STATE partner)
{
    switch (partner)
    {
    case NORMAL:
    case COMMUNICATION_INT:
    case RECOVER_DONE:
        return NORMAL;
    case PARTNER_DOWN:
    case POTENTIAL_CONFLICT:
    case CONFLICT_DONE:
    case RESOLUTION_INT:
        return POTENTIAL_CONFLICT;
    case SHUTDOWN:
        return PARTNER_DOWN;
    default:
        return COMMUNICATION_INT;
    }
}

/*
 * The partner that --partner-state plays: it is heard of as soon as the relationship exists. A server leaves
 * STARTUP as one that has lost its partner, and then reacts to it (9.3.2). Later moves are the
 * administrator's.
 */
static void meet_partner(struct relationship *relationship)
{
    if (partner_state == DHCP_FAILOVER_STATE_UNKNOWN)
        return;
    go(relationship, COMMUNICATION_INT);
    go(relationship, state_beside(partner_state));
}

/* The two servers are exchanging what they know of leases. */
static bool is_reintegrating(const struct relationship *relationship)
{
    switch (relationship->state)
    {
    case POTENTIAL_CONFLICT:
    case CONFLICT_DONE:
    case RECOVER:
    case RECOVER_WAIT:
    case RECOVER_DONE:
        return true;
    default:
        return false;
    }
}

/* Creating */

static bool mode_valid(DHCP_FAILOVER_MODE mode)
{
    return mode == LoadBalance || mode == HotStandby;
}

static bool can_be_created(const DHCP_FAILOVER_RELATIONSHIP *given)
{
    return given->RelationshipName && given->PrimaryServer && given->SecondaryServer && has_scopes(given) &&
           given->Percentage <= 100 && mode_valid(given->Mode) &&
           (given->ServerType == PrimaryServer || given->ServerType == SecondaryServer);
}

static struct relationship *create(const DHCP_FAILOVER_RELATIONSHIP *given)
{
    struct relationship *relationship = keep_alloc(sizeof(*relationship));
    *relationship = (struct relationship){
        .name = keep_text(given->RelationshipName),
        .primary = given->PrimaryServer,
        .secondary = given->SecondaryServer,
        .primary_name = keep_text(given->PrimaryServerName),
        .secondary_name = keep_text(given->SecondaryServerName),
        .mode = given->Mode,
        .role = given->ServerType,
        .state = STARTUP,
        .previous = INIT,
        .mclt = given->Mclt,
        .safe_period = given->SafePeriod ? given->SafePeriod : MAXDWORD,
        .percentage = given->Percentage,
        .secret = keep_text(given->SharedSecret),
    };
    tree_init(&relationship->members, offsetof(struct member, by_address), compare_member);
    tree_insert(&server.relationships, relationship->name, relationship);
    return relationship;
}

DWORD srv_DhcpV4FailoverCreateRelationship(LPDHCP_FAILOVER_RELATIONSHIP pRelationship)
{
    if (!can_be_created(pRelationship))
        return ERROR_INVALID_PARAMETER;
    DWORD error = check_scopes(pRelationship->pScopes);
    if (error)
        return error;
    if (text_length(pRelationship->RelationshipName) > MAX_NAME)
        return ERROR_DHCP_FO_RELATIONSHIP_NAME_TOO_LONG;
    if (tree_count(&server.relationships) == MAX_RELATIONSHIPS)
        return ERROR_DHCP_FO_MAX_RELATIONSHIPS;
    if (any_in_relationship(pRelationship->pScopes))
        return ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP;
    if (find(pRelationship->RelationshipName))
        return ERROR_DHCP_FO_RELATIONSHIP_EXISTS;
    struct relationship *relationship = create(pRelationship);
    add_scopes(relationship, pRelationship->pScopes);
    meet_partner(relationship);
    return ERROR_SUCCESS;
}

/* Changing */

static bool can_be_set(DWORD flags, const DHCP_FAILOVER_RELATIONSHIP *given)
{
    return given->RelationshipName && flags && !(flags & ~(DWORD)ALL_FIELDS) &&
           (!(flags & PERCENTAGE) || given->Percentage <= 100) &&
           (!(flags & MODE) || mode_valid(given->Mode));
}

static void set(struct relationship *relationship, DWORD flags, const DHCP_FAILOVER_RELATIONSHIP *given)
{
    if (flags & MCLT)
        relationship->mclt = given->Mclt;
    if (flags & SAFEPERIOD)
        relationship->safe_period = given->SafePeriod;
    if (flags & PERCENTAGE)
        relationship->percentage = given->Percentage;
    if (flags & MODE)
        relationship->mode = given->Mode;
    if (flags & CHANGESTATE)
        go(relationship, given->State);
    if (flags & PREVSTATE)
        relationship->previous = given->PrevState;
}

/* The page lets an administrator set any state. Here it has to be one that can follow. */
DWORD srv_DhcpV4FailoverSetRelationship(DWORD Flags, LPDHCP_FAILOVER_RELATIONSHIP pRelationship)
{
    if (!can_be_set(Flags, pRelationship))
        return ERROR_INVALID_PARAMETER;
    struct relationship *relationship = find(pRelationship->RelationshipName);
    if (!relationship)
        return ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST;
    if (Flags & CHANGESTATE && !can_go(relationship, pRelationship->State))
        return ERROR_INVALID_PARAMETER;
    set(relationship, Flags, pRelationship);
    return ERROR_SUCCESS;
}

/* What adding and removing scopes have in common. */
static DWORD check_change_of_scopes(const DHCP_FAILOVER_RELATIONSHIP *relationship)
{
    if (!relationship->RelationshipName || !has_scopes(relationship))
        return ERROR_INVALID_PARAMETER;
    DWORD error = check_scopes(relationship->pScopes);
    if (error)
        return error;
    return tree_count(&server.relationships) ? ERROR_SUCCESS : ERROR_FILE_NOT_FOUND;
}

DWORD srv_DhcpV4FailoverAddScopeToRelationship(LPDHCP_FAILOVER_RELATIONSHIP pRelationship)
{
    DWORD error = check_change_of_scopes(pRelationship);
    if (error)
        return error;
    if (any_in_relationship(pRelationship->pScopes))
        return ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP;
    struct relationship *relationship = find(pRelationship->RelationshipName);
    if (!relationship)
        return ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST;
    if (is_reintegrating(relationship))
        return ERROR_DHCP_FO_SCOPE_SYNC_IN_PROGRESS;
    if (relationship->state != NORMAL)
        return ERROR_DHCP_FO_STATE_NOT_NORMAL;
    add_scopes(relationship, pRelationship->pScopes);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV4FailoverDeleteScopeFromRelationship(LPDHCP_FAILOVER_RELATIONSHIP pRelationship)
{
    DWORD error = check_change_of_scopes(pRelationship);
    if (error)
        return error;
    struct relationship *relationship = find(pRelationship->RelationshipName);
    if (!relationship)
        return ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST;
    if (!all_in(relationship, pRelationship->pScopes))
        return ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP;
    if (is_reintegrating(relationship))
        return ERROR_DHCP_FO_SCOPE_SYNC_IN_PROGRESS;
    remove_scopes(pRelationship->pScopes);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV4FailoverDeleteRelationship(LPWSTR pRelationshipName)
{
    struct member *member;
    if (!pRelationshipName)
        return ERROR_INVALID_PARAMETER;
    struct relationship *relationship = find(pRelationshipName);
    if (!relationship)
        return ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST;
    while ((member = tree_first(&relationship->members)) != NULL)
        remove_scope(relationship, member->scope);
    tree_remove(&server.relationships, relationship);
    keep_free(relationship->name);
    keep_free(relationship->primary_name);
    keep_free(relationship->secondary_name);
    keep_free(relationship->secret);
    keep_free(relationship);
    return ERROR_SUCCESS;
}

/* Asking */

static LPDHCP_IP_ARRAY scopes_out(const struct relationship *relationship)
{
    LPDHCP_IP_ARRAY addresses = out_alloc(sizeof(*addresses));
    DWORD count = (DWORD)tree_count(&relationship->members);
    if (!count)
        return addresses;
    addresses->Elements = out_alloc(count * sizeof(*addresses->Elements));
    for
        tree_each(struct member, member, &relationship->members)
            addresses->Elements[addresses->NumElements++] = member->scope->address;
    return addresses;
}

static DHCP_FAILOVER_RELATIONSHIP relationship_out(const struct relationship *relationship)
{
    return (DHCP_FAILOVER_RELATIONSHIP){
        .PrimaryServer = relationship->primary,
        .SecondaryServer = relationship->secondary,
        .Mode = relationship->mode,
        .ServerType = relationship->role,
        .State = relationship->state,
        .PrevState = relationship->previous,
        .Mclt = relationship->mclt,
        .SafePeriod = relationship->safe_period,
        .RelationshipName = out_text(relationship->name),
        .PrimaryServerName = out_text(relationship->primary_name),
        .SecondaryServerName = out_text(relationship->secondary_name),
        .pScopes = scopes_out(relationship),
        .Percentage = relationship->percentage,
        .SharedSecret = out_text(relationship->secret),
    };
}

static void relationship_out_new(const struct relationship *relationship, LPDHCP_FAILOVER_RELATIONSHIP *out)
{
    *out = out_alloc(sizeof(**out));
    **out = relationship_out(relationship);
}

DWORD srv_DhcpV4FailoverGetRelationship(LPWSTR pRelationshipName, LPDHCP_FAILOVER_RELATIONSHIP *pRelationship)
{
    if (!pRelationshipName)
        return ERROR_INVALID_PARAMETER;
    const struct relationship *relationship = find(pRelationshipName);
    if (!relationship)
        return ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST;
    relationship_out_new(relationship, pRelationship);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV4FailoverGetScopeRelationship(DHCP_IP_ADDRESS scopeId,
                                             LPDHCP_FAILOVER_RELATIONSHIP *pRelationship)
{
    if (!scopeId)
        return ERROR_INVALID_PARAMETER;
    const struct scope *scope = scope_find(scopeId);
    if (!scope || !scope->relationship)
        return ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP;
    relationship_out_new(scope->relationship, pRelationship);
    return ERROR_SUCCESS;
}

static size_t size_of(const struct relationship *relationship)
{
    return sizeof(DHCP_FAILOVER_RELATIONSHIP) + page_text(relationship->name) +
           page_text(relationship->primary_name) + page_text(relationship->secondary_name) +
           page_text(relationship->secret) + sizeof(DHCP_IP_ARRAY) +
           tree_count(&relationship->members) * sizeof(DHCP_IP_ADDRESS);
}

static void fill_page(DWORD index, DWORD count, LPDHCP_FAILOVER_RELATIONSHIP_ARRAY *out)
{
    const struct relationship *relationship = tree_at(&server.relationships, index);
    *out = out_alloc(sizeof(**out));
    (*out)->NumElements = count;
    (*out)->pRelationships = out_alloc(count * sizeof(*(*out)->pRelationships));
    for (DWORD i = 0; i < count; i++, relationship = tree_next(&server.relationships, relationship))
        (*out)->pRelationships[i] = relationship_out(relationship);
}

DWORD srv_DhcpV4FailoverEnumRelationship(DHCP_RESUME_HANDLE *ResumeHandle, DWORD preferredMaximum,
                                         LPDHCP_FAILOVER_RELATIONSHIP_ARRAY *pRelationship,
                                         LPDWORD relationshipRead, LPDWORD relationshipTotal)
{
    DWORD count = (DWORD)tree_count(&server.relationships);
    struct page page = page_exact(preferredMaximum);
    if (*ResumeHandle >= count)
        return ERROR_NO_MORE_ITEMS;
    const struct relationship *relationship = tree_at(&server.relationships, *ResumeHandle);
    while (relationship && page_takes(&page, size_of(relationship)))
        relationship = tree_next(&server.relationships, relationship);
    fill_page(*ResumeHandle, page.read, pRelationship);
    *ResumeHandle += page.read;
    *relationshipRead = page.read;
    *relationshipTotal = count - *ResumeHandle;
    return page_result(&page, *relationshipTotal);
}
