/*
 * IPv6 scopes: [MS-DHCPM] 3.2.4.58, 3.2.4.59, 3.2.4.63, 3.2.4.64, 3.2.4.68; their counters, 3.2.4.69; and the
 * inventory of stateless clients, 3.2.4.117 to 3.2.4.119.
 */
#include "ipv6.h"
#include "memory.h"
#include "model.h"
#include "srv.h"

/* The length that a caller gives "is not stored [and] does not alter the behavior". */
#define PREFIX_LENGTH 64

static int compare(const void *key, const void *item)
{
    return ipv6_compare(key, &((const struct scope6 *)item)->info.SubnetAddress);
}

void scopes6_init(void)
{
    tree_init(&server6.scopes, offsetof(struct scope6, by_prefix), compare);
}

struct scope6 *scope6_find(const DHCP_IPV6_ADDRESS *prefix)
{
    return tree_find(&server6.scopes, prefix);
}

DHCP_IPV6_ADDRESS scope6_last(const struct scope6 *scope)
{
    return (DHCP_IPV6_ADDRESS){scope->info.SubnetAddress.HighOrderBits, ~0ull};
}

struct scope6 *scope6_holding(const DHCP_IPV6_ADDRESS *address)
{
    size_t after = tree_before(&server6.scopes, address) + (scope6_find(address) != NULL);
    struct scope6 *scope = after ? tree_at(&server6.scopes, after - 1) : NULL;
    if (!scope)
        return NULL;
    DHCP_IPV6_ADDRESS last = scope6_last(scope);
    return ipv6_compare(address, &last) <= 0 ? scope : NULL;
}

/* None that names a host, nor one for links alone: fe80::/10. */
static bool prefix_valid(const DHCP_IPV6_ADDRESS *prefix)
{
    bool is_link_local = prefix->HighOrderBits >> 54 == 0xfe80 >> 6;
    return !is_link_local && !prefix->LowOrderBits;
}

/* All but the prefix, its length and the number, which the server chooses. */
static void fill(struct scope6 *scope, const DHCP_SUBNET_INFO_V6 *given)
{
    keep_text_again(&scope->info.SubnetName, given->SubnetName);
    keep_text_again(&scope->info.SubnetComment, given->SubnetComment);
    scope->info.Preference = given->Preference;
    scope->info.State = given->State;
}

static DWORD new_id(void)
{
    static DWORD last;
    return ++last;
}

DWORD srv_DhcpCreateSubnetV6(DHCP_IPV6_ADDRESS SubnetAddress, LPDHCP_SUBNET_INFO_V6 SubnetInfo)
{
    if (!prefix_valid(&SubnetAddress))
        return ERROR_DHCP_INVALID_SUBNET_PREFIX;
    if (scope6_find(&SubnetAddress))
        return ERROR_DUPLICATE_TAG;
    struct scope6 *scope = keep_alloc(sizeof(*scope));
    scope->info.SubnetAddress = SubnetAddress;
    scope->info.Prefix = PREFIX_LENGTH;
    scope->info.ScopeId = new_id();
    fill(scope, SubnetInfo);
    elements6_init(scope);
    option_values_init(&scope->option_values);
    tree_insert(&server6.scopes, &SubnetAddress, scope);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpSetSubnetInfoV6(DHCP_IPV6_ADDRESS SubnetAddress, LPDHCP_SUBNET_INFO_V6 SubnetInfo)
{
    struct scope6 *scope = scope6_find(&SubnetAddress);
    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    fill(scope, SubnetInfo);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpGetSubnetInfoV6(DHCP_IPV6_ADDRESS SubnetAddress, LPDHCP_SUBNET_INFO_V6 *SubnetInfo)
{
    const struct scope6 *scope = scope6_find(&SubnetAddress);
    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    *SubnetInfo = out_alloc(sizeof(**SubnetInfo));
    **SubnetInfo = scope->info;
    (*SubnetInfo)->SubnetName = out_text(scope->info.SubnetName);
    (*SubnetInfo)->SubnetComment = out_text(scope->info.SubnetComment);
    return ERROR_SUCCESS;
}

/* PreferredMaximum is a number of scopes here, and the answer is ERROR_SUCCESS even if more follow. */
DWORD srv_DhcpEnumSubnetsV6(DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                            LPDHCPV6_IP_ARRAY *EnumInfo, DWORD *ElementsRead, DWORD *ElementsTotal)
{
    DWORD count = (DWORD)tree_count(&server6.scopes);
    if (*ResumeHandle >= count || !PreferredMaximum)
        return ERROR_NO_MORE_ITEMS;
    const struct scope6 *scope = tree_at(&server6.scopes, *ResumeHandle);
    *ElementsRead = min(PreferredMaximum, count - *ResumeHandle);
    *EnumInfo = out_alloc(sizeof(**EnumInfo));
    (*EnumInfo)->NumElements = *ElementsRead;
    (*EnumInfo)->Elements = out_alloc(*ElementsRead * sizeof(DHCP_IPV6_ADDRESS));
    for (DWORD i = 0; i < *ElementsRead; i++, scope = tree_next(&server6.scopes, scope))
        (*EnumInfo)->Elements[i] = scope->info.SubnetAddress;
    *ResumeHandle += *ElementsRead;
    *ElementsTotal = count - *ResumeHandle;
    return ERROR_SUCCESS;
}

DWORD srv_DhcpDeleteSubnetV6(DHCP_IPV6_ADDRESS SubnetAddress, DHCP_FORCE_FLAG ForceFlag)
{
    struct scope6 *scope = scope6_find(&SubnetAddress);
    struct client6 *client;
    if (!scope)
        return ERROR_FILE_NOT_FOUND;
    if (ForceFlag == DhcpNoForce && scope6_first_client(scope))
        return ERROR_DHCP_ELEMENT_CANT_REMOVE;
    while ((client = scope6_first_client(scope)) != NULL)
        client6_delete(client);
    elements6_clear(scope);
    option_values_clear(&scope->option_values);
    tree_remove(&server6.scopes, scope);
    keep_free(scope->info.SubnetName);
    keep_free(scope->info.SubnetComment);
    keep_free(scope);
    return ERROR_SUCCESS;
}

/* Counters */

/* The clients whose addresses end in one of these. */
static size_t clients_between(const struct scope6 *scope, ULONGLONG first, ULONGLONG last)
{
    DHCP_IPV6_ADDRESS from = {scope->info.SubnetAddress.HighOrderBits, first};
    DHCP_IPV6_ADDRESS to = {scope->info.SubnetAddress.HighOrderBits, last};
    return tree_before(&server6.clients, &to) + (client6_find(&to) != NULL) -
           tree_before(&server6.clients, &from);
}

/* The addresses that have neither a client nor an exclusion. Of 2^64, one more than a counter can tell of,
 * the last one is not told. */
static ULONGLONG free_addresses(const struct scope6 *scope)
{
    ULONGLONG taken = scope6_client_count(scope), first, last;
    bool is_untouched = !taken;
    for
        tree_each(struct exclusion6, exclusion, &scope->exclusions)
        {
            if (!scope6_excludes(scope, exclusion, &first, &last))
                continue;
            is_untouched = false;
            taken += last - first + 1 - clients_between(scope, first, last);
        }
    return is_untouched ? ~0ull : 0 - taken;
}

DWORD srv_DhcpGetMibInfoV6(LPDHCP_MIB_INFO_V6 *MibInfo)
{
    LPDHCP_MIB_INFO_V6 out = out_alloc(sizeof(*out));
    out->ServerStartTime = (DATE_TIME){server.started.dwLowDateTime, server.started.dwHighDateTime};
    out->ScopeInfo = out_alloc(tree_count(&server6.scopes) * sizeof(*out->ScopeInfo));
    for
        tree_each(struct scope6, scope, &server6.scopes) out->ScopeInfo[out->Scopes++] = (SCOPE_MIB_INFO_V6){
            .Subnet = scope->info.SubnetAddress,
            .NumAddressesInuse = scope6_client_count(scope),
            .NumAddressesFree = free_addresses(scope),
        };
    *MibInfo = out;
    return ERROR_SUCCESS;
}

/* The inventory of stateless clients */

static DWORD stateless_find(BOOL of_server, const DHCP_IPV6_ADDRESS *prefix, DHCPV6_STATELESS_PARAMS **params)
{
    struct scope6 *scope = of_server ? NULL : scope6_find(prefix);
    if (!of_server && ipv6_is_zero(prefix))
        return ERROR_INVALID_PARAMETER;
    if (!of_server && !scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    *params = scope ? &scope->stateless : &server6.stateless;
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV6SetStatelessStoreParams(BOOL fServerLevel, DHCP_IPV6_ADDRESS SubnetAddress,
                                        DWORD FieldModified, LPDHCPV6_STATELESS_PARAMS Params)
{
    static const DWORD known = DhcpStatelessStatus | DhcpStatelessPurgeInterval;
    DHCPV6_STATELESS_PARAMS *params;
    if (FieldModified & ~known || (fServerLevel && !ipv6_is_zero(&SubnetAddress)) ||
        (FieldModified & DhcpStatelessPurgeInterval && !Params->PurgeInterval))
        return ERROR_INVALID_PARAMETER;
    DWORD error = stateless_find(fServerLevel, &SubnetAddress, &params);
    if (error)
        return error;
    if (FieldModified & DhcpStatelessStatus)
        params->Status = Params->Status;
    if (FieldModified & DhcpStatelessPurgeInterval)
        params->PurgeInterval = Params->PurgeInterval;
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV6GetStatelessStoreParams(BOOL fServerLevel, DHCP_IPV6_ADDRESS SubnetAddress,
                                        LPDHCPV6_STATELESS_PARAMS Params)
{
    DHCPV6_STATELESS_PARAMS *params;
    DWORD error = stateless_find(fServerLevel, &SubnetAddress, &params);
    if (!error)
        *Params = *params;
    return error;
}

DWORD srv_DhcpV6GetStatelessStatistics(LPDHCPV6_STATELESS_STATS *StatelessStats)
{
    LPDHCPV6_STATELESS_STATS out = out_alloc(sizeof(*out));
    out->ScopeStats = out_alloc(tree_count(&server6.scopes) * sizeof(*out->ScopeStats));
    for
        tree_each(struct scope6, scope, &server6.scopes) out->ScopeStats[out->NumScopes++].SubnetAddress =
            scope->info.SubnetAddress;
    *StatelessStats = out;
    return ERROR_SUCCESS;
}
