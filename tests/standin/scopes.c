/* IPv4 scopes: R_DhcpCreateSubnet and its like. */
#include "model.h"
#include "failover.h"
#include "options.h"
#include "page.h"
#include "policies.h"
#include "srv.h"

/* The longest that a server waits before it makes an offer, in milliseconds. */
#define MAX_DELAY 1000

/* 127.0.0.1 in network byte order, which is what servers return as the primary host. */
#define PRIMARY_HOST 0x0100007f

static int compare_scope(const void *key, const void *item)
{
    return ORDER(*(const DWORD *)key, ((const struct scope *)item)->address);
}

void scopes_init(void)
{
    tree_init(&server.scopes, offsetof(struct scope, by_address), compare_scope);
}

struct scope *scope_find(DWORD address)
{
    return tree_find(&server.scopes, &address);
}

/* The last scope that begins at an address or before it; NULL if there is none. */
static struct scope *scope_up_to(DWORD address)
{
    size_t after = tree_before(&server.scopes, &address) + (scope_find(address) ? 1 : 0);

    return after ? tree_at(&server.scopes, after - 1) : NULL;
}

struct scope *scope_holding(DWORD address)
{
    struct scope *scope = scope_up_to(address);

    return scope && address <= scope_last(scope) ? scope : NULL;
}

DWORD scope_last(const struct scope *scope)
{
    return scope->address | ~scope->mask;
}

/* Option 51 of the scope, or else of the server; eight days where neither has it. */
static DWORD lease_duration(const struct scope *scope)
{
    struct option_key key = option_key_of(0, OPTION_LEASE_TIME, NULL, NULL);
    const struct option_value *value = tree_find(&scope->option_values, &key);

    if (!value)
        value = tree_find(&server.option_values, &key);
    if (!value || !value->data.NumElements || value->data.Elements->OptionType != DhcpDWordOption)
        return 8 * 24 * 60 * 60;
    return value->data.Elements->Element.DWordOption;
}

DATE_TIME scope_lease_end(const struct scope *scope)
{
    FILETIME now;
    ULARGE_INTEGER end;
    DATE_TIME date;

    GetSystemTimeAsFileTime(&now);
    end.LowPart = now.dwLowDateTime;
    end.HighPart = now.dwHighDateTime;
    end.QuadPart += (ULONGLONG)lease_duration(scope) * 10000000;
    date.dwLowDateTime = end.LowPart;
    date.dwHighDateTime = end.HighPart;
    return date;
}

size_t scope_client_count(const struct scope *scope)
{
    DWORD last = scope_last(scope);

    return tree_before(&server.clients, &last) + (tree_find(&server.clients, &last) ? 1 : 0) -
           tree_before(&server.clients, &scope->address);
}

struct client *scope_first_client(const struct scope *scope)
{
    struct client *client = tree_from(&server.clients, &scope->address);

    return client && client->scope == scope ? client : NULL;
}

/* Whether addresses up to the last one belong to a scope, apart from that one. */
static bool overlaps(DWORD first, DWORD mask, const struct scope *except)
{
    const struct scope *scope = scope_up_to(first | ~mask);

    if (scope && scope == except)
        scope = tree_previous(&server.scopes, scope);
    return scope && scope_last(scope) >= first;
}

static DWORD check_info(DWORD address, const DHCP_SUBNET_INFO *info)
{
    return info && info->SubnetAddress == address && (address & info->SubnetMask) == address
               ? ERROR_SUCCESS
               : ERROR_INVALID_PARAMETER;
}

static void scope_take_info(struct scope *scope, const DHCP_SUBNET_INFO *info)
{
    scope->mask = info->SubnetMask;
    keep_text_again(&scope->name, info->SubnetName);
    keep_text_again(&scope->comment, info->SubnetComment);
    scope->state = info->SubnetState;
}

static struct scope *scope_create(const DHCP_SUBNET_INFO *info)
{
    struct scope *scope = keep_alloc(sizeof *scope);

    scope->address = info->SubnetAddress;
    scope_take_info(scope, info);
    ranges_init(scope);
    reservations_init(scope);
    option_values_init(&scope->option_values);
    policies_init(&scope->policies);
    scope->policies_enforced = TRUE;
    tree_insert(&server.scopes, &scope->address, scope);
    return scope;
}

static void scope_delete(struct scope *scope)
{
    struct client *client;

    while ((client = scope_first_client(scope)))
        client_delete(client);
    superscope_leave(scope);
    reservations_clear(scope);
    ranges_clear(scope);
    option_values_clear(&scope->option_values);
    policies_clear(&scope->policies);
    tree_remove(&server.scopes, scope);
    keep_free(scope->name);
    keep_free(scope->comment);
    keep_free(scope);
}

static DWORD create(DWORD address, const DHCP_SUBNET_INFO *info, struct scope **scope)
{
    if (!address || check_info(address, info))
        return ERROR_INVALID_PARAMETER;
    if (overlaps(address, info->SubnetMask, NULL))
        return ERROR_DHCP_SUBNET_EXISTS;
    *scope = scope_create(info);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpCreateSubnet(DHCP_IP_ADDRESS SubnetAddress, LPDHCP_SUBNET_INFO SubnetInfo)
{
    struct scope *scope;

    return create(SubnetAddress, SubnetInfo, &scope);
}

/* DHCP_SUBNET_INFO_VQ begins with the members of DHCP_SUBNET_INFO. */
static DHCP_SUBNET_INFO plain_info(const DHCP_SUBNET_INFO_VQ *info)
{
    DHCP_SUBNET_INFO plain;

    memcpy(&plain, info, sizeof plain);
    return plain;
}

DWORD srv_DhcpCreateSubnetVQ(DHCP_IP_ADDRESS SubnetAddress, LPDHCP_SUBNET_INFO_VQ SubnetInfoVQ)
{
    DHCP_SUBNET_INFO plain = plain_info(SubnetInfoVQ);
    struct scope *scope;
    DWORD result = create(SubnetAddress, &plain, &scope);

    if (!result)
    {
        /* QuarantineOn starts with 0, whatever the caller says. */
        scope->reserved3 = SubnetInfoVQ->Reserved3;
        scope->reserved4 = SubnetInfoVQ->Reserved4;
    }
    return result;
}

/* A new mask must leave the scope apart from the others and its clients in it. */
static bool mask_fits(const struct scope *scope, DWORD mask)
{
    struct scope changed = *scope;

    changed.mask = mask;
    return !overlaps(scope->address, mask, scope) &&
           scope_client_count(&changed) == scope_client_count(scope);
}

static DWORD set(DWORD address, const DHCP_SUBNET_INFO *info, struct scope **scope)
{
    if (check_info(address, info))
        return ERROR_INVALID_PARAMETER;
    *scope = scope_find(address);
    if (!*scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    if (!mask_fits(*scope, info->SubnetMask))
        return ERROR_INVALID_PARAMETER;
    scope_take_info(*scope, info);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpSetSubnetInfo(DHCP_IP_ADDRESS SubnetAddress, LPDHCP_SUBNET_INFO SubnetInfo)
{
    struct scope *scope;

    return set(SubnetAddress, SubnetInfo, &scope);
}

DWORD srv_DhcpSetSubnetInfoVQ(DHCP_IP_ADDRESS SubnetAddress, LPDHCP_SUBNET_INFO_VQ SubnetInfoVQ)
{
    DHCP_SUBNET_INFO plain = plain_info(SubnetInfoVQ);
    struct scope *scope;
    DWORD result = set(SubnetAddress, &plain, &scope);

    if (!result)
    {
        scope->quarantine_on = SubnetInfoVQ->QuarantineOn;
        scope->reserved3 = SubnetInfoVQ->Reserved3;
        scope->reserved4 = SubnetInfoVQ->Reserved4;
    }
    return result;
}

static void scope_out(const struct scope *scope, DHCP_SUBNET_INFO *info)
{
    info->SubnetAddress = scope->address;
    info->SubnetMask = scope->mask;
    info->SubnetName = out_text(scope->name);
    info->SubnetComment = out_text(scope->comment);
    info->PrimaryHost.IpAddress = PRIMARY_HOST;
    info->SubnetState = scope->state;
}

DWORD srv_DhcpGetSubnetInfo(DHCP_IP_ADDRESS SubnetAddress, LPDHCP_SUBNET_INFO *SubnetInfo)
{
    const struct scope *scope = scope_find(SubnetAddress);

    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    *SubnetInfo = out_alloc(sizeof **SubnetInfo);
    scope_out(scope, *SubnetInfo);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpGetSubnetInfoVQ(DHCP_IP_ADDRESS SubnetAddress, LPDHCP_SUBNET_INFO_VQ *SubnetInfoVQ)
{
    const struct scope *scope = scope_find(SubnetAddress);
    DHCP_SUBNET_INFO plain = {0};

    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    *SubnetInfoVQ = out_alloc(sizeof **SubnetInfoVQ);
    scope_out(scope, &plain);
    memcpy(*SubnetInfoVQ, &plain, sizeof plain);
    (*SubnetInfoVQ)->QuarantineOn = scope->quarantine_on;
    (*SubnetInfoVQ)->Reserved3 = scope->reserved3;
    (*SubnetInfoVQ)->Reserved4 = scope->reserved4;
    return ERROR_SUCCESS;
}

/* The resume handle is an index, the preferred maximum a number of scopes; there is no ERROR_MORE_DATA. */
DWORD srv_DhcpEnumSubnets(DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum, LPDHCP_IP_ARRAY *EnumInfo,
                          DWORD *ElementsRead, DWORD *ElementsTotal)
{
    size_t left = tree_count(&server.scopes), i;
    const struct scope *scope;

    if (*ResumeHandle >= left || !PreferredMaximum)
        return ERROR_NO_MORE_ITEMS;
    left -= *ResumeHandle;
    *ElementsRead = left < PreferredMaximum ? (DWORD)left : PreferredMaximum;
    *ElementsTotal = (DWORD)left - *ElementsRead;
    *EnumInfo = out_alloc(sizeof **EnumInfo);
    (*EnumInfo)->NumElements = *ElementsRead;
    (*EnumInfo)->Elements = out_alloc(*ElementsRead * sizeof *(*EnumInfo)->Elements);
    scope = tree_at(&server.scopes, *ResumeHandle);
    for (i = 0; i < *ElementsRead; i++)
    {
        (*EnumInfo)->Elements[i] = scope->address;
        scope = tree_next(&server.scopes, scope);
    }
    *ResumeHandle += *ElementsRead;
    return ERROR_SUCCESS;
}

DWORD srv_DhcpDeleteSubnet(DHCP_IP_ADDRESS SubnetAddress, DHCP_FORCE_FLAG ForceFlag)
{
    struct scope *scope = scope_find(SubnetAddress);

    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    if (scope->relationship)
        return ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP;
    if (ForceFlag == DhcpNoForce && scope_first_client(scope))
        return ERROR_DHCP_ELEMENT_CANT_REMOVE;
    scope_delete(scope);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpSetSubnetDelayOffer(DHCP_IP_ADDRESS SubnetAddress, USHORT TimeDelayInMilliseconds)
{
    struct scope *scope = scope_find(SubnetAddress);

    if (TimeDelayInMilliseconds > MAX_DELAY)
        return ERROR_DHCP_INVALID_DELAY;
    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    scope->delay_offer = TimeDelayInMilliseconds;
    return ERROR_SUCCESS;
}

DWORD srv_DhcpGetSubnetDelayOffer(DHCP_IP_ADDRESS SubnetAddress, USHORT *TimeDelayInMilliseconds)
{
    const struct scope *scope = scope_find(SubnetAddress);

    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    *TimeDelayInMilliseconds = scope->delay_offer;
    return ERROR_SUCCESS;
}
