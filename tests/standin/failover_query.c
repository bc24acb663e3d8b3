/*
 * What a server tells of addresses and clients in failover: [MS-DHCPM] 3.2.4.98 to 3.2.4.101, 3.2.4.126.
 */
#include "failover.h"
#include "memory.h"
#include "srv.h"
#include "usage.h"
#include <time.h>

/* What R_DhcpV4FailoverGetAddressStatus returns; the page has numbers only. The first two are owners. */
enum
{
    STATUS_EXCLUDED = 2,
    STATUS_RESERVED = 3
};

/* In load balance, the percentage is the primary's share; in hot standby, what is set aside for the standby.
 */
static DWORD primary_share(const struct relationship *relationship)
{
    DWORD percentage = relationship->percentage;
    return relationship->mode == HotStandby ? 100 - percentage : percentage;
}

static DHCP_FAILOVER_STATISTICS statistics_of(const struct usage *usage, enum usage_owner this)
{
    enum usage_owner partner = this == USAGE_PRIMARY ? USAGE_SECONDARY : USAGE_PRIMARY;
    return (DHCP_FAILOVER_STATISTICS){
        .NumAddr = usage->of[this].addresses + usage->of[partner].addresses,
        .AddrFree = usage->of[this].free + usage->of[partner].free,
        .AddrInUse = usage->leased,
        .PartnerAddrFree = usage->of[partner].free,
        .ThisAddrFree = usage->of[this].free,
        .PartnerAddrInUse = usage->of[partner].leased,
        .ThisAddrInUse = usage->of[this].leased,
    };
}

DWORD srv_DhcpV4FailoverGetScopeStatistics(DHCP_IP_ADDRESS scopeId, LPDHCP_FAILOVER_STATISTICS *pStats)
{
    if (!scopeId)
        return ERROR_INVALID_PARAMETER;
    const struct scope *scope = scope_find(scopeId);
    if (!scope || !scope->relationship)
        return ERROR_FILE_NOT_FOUND;
    struct usage usage = usage_of(scope, primary_share(scope->relationship));
    *pStats = out_alloc(sizeof(**pStats));
    **pStats =
        statistics_of(&usage, scope->relationship->role == PrimaryServer ? USAGE_PRIMARY : USAGE_SECONDARY);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV4FailoverGetAddressStatus(DHCP_IP_ADDRESS SubnetAddress, LPDWORD pStatus)
{
    const struct scope *scope = scope_holding(SubnetAddress);
    if (!scope)
        return ERROR_INVALID_PARAMETER;
    if (!scope->relationship)
        return ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP;
    if (range_holding(&scope->exclusions, SubnetAddress))
        *pStatus = STATUS_EXCLUDED;
    else if (reservation_find(SubnetAddress))
        *pStatus = STATUS_RESERVED;
    else
        *pStatus = usage_owner(scope, SubnetAddress, primary_share(scope->relationship));
    return ERROR_SUCCESS;
}

static DHCPV4_FAILOVER_CLIENT_INFO client_out(const struct client *client)
{
    DHCPV4_FAILOVER_CLIENT_INFO info = {
        .ClientIpAddress = client->address,
        .SubnetMask = client->mask,
        .ClientHardwareAddress = client_out_uid(client),
        .ClientName = out_text(client->name),
        .ClientComment = out_text(client->comment),
        .ClientLeaseExpires = client->expires,
        .bClientType = client->type,
        .AddressState = client->state,
        .Status = client->quarantine,
        .ProbationEnds = client->probation_ends,
        .QuarantineCapable = client->quarantine_capable,
        .SentPotExpTime = client->sent_potential,
        .AckPotExpTime = client->acknowledged_potential,
        .RecvPotExpTime = client->received_potential,
        .StartTime = client->since,
        .CltLastTransTime = client->last_transaction,
        .LastBndUpdTime = client->last_update,
        .PolicyName = out_text(client->policy),
    };
    client_out_owner(client, &info.OwnerHost);
    return info;
}

/* The client need not be in a scope with failover. */
DWORD srv_DhcpV4FailoverGetClientInfo(LPDHCP_SEARCH_INFO SearchInfo,
                                      LPDHCPV4_FAILOVER_CLIENT_INFO *ClientInfo)
{
    if (SearchInfo->SearchType == DhcpClientName && !SearchInfo->SearchInfo.ClientName)
        return ERROR_INVALID_PARAMETER;
    const struct client *client = client_search(SearchInfo);
    if (!client)
        return ERROR_DHCP_JET_ERROR;
    *ClientInfo = out_alloc(sizeof(**ClientInfo));
    **ClientInfo = client_out(client);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV4FailoverGetSystemTime(LPDWORD pTime)
{
    *pTime = (DWORD)time(NULL);
    return ERROR_SUCCESS;
}

/* Addresses are dealt by their numbers, hence there is nothing to do: they are always dealt as they should
 * be. */
DWORD srv_DhcpV4FailoverTriggerAddrAllocation(LPWSTR FailRelName)
{
    if (!FailRelName)
        return ERROR_INVALID_PARAMETER;
    const struct relationship *relationship = tree_find(&server.relationships, FailRelName);
    if (!relationship)
        return ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST;
    return relationship->role == SecondaryServer ? ERROR_DHCP_FO_RELATION_IS_SECONDARY : ERROR_SUCCESS;
}
