/*
 * Counters: [MS-DHCPM] 3.1.4.23, 3.1.4.44, 3.2.4.82. No client ever speaks DHCP with the stand-in, hence the
 * counters of messages are zero; those of addresses are what they should be.
 */
#include "memory.h"
#include "srv.h"
#include "usage.h"

static DATE_TIME start_time(void)
{
    return (DATE_TIME){server.started.dwLowDateTime, server.started.dwHighDateTime};
}

DWORD srv_DhcpGetMibInfo(LPDHCP_MIB_INFO *MibInfo)
{
    LPDHCP_MIB_INFO out = out_alloc(sizeof(*out));
    out->ServerStartTime = start_time();
    out->ScopeInfo = out_alloc(tree_count(&server.scopes) * sizeof(*out->ScopeInfo));
    for
        tree_each(struct scope, scope, &server.scopes)
        {
            struct usage usage = usage_of(scope, USAGE_ALL_PRIMARY);
            out->ScopeInfo[out->Scopes++] = (SCOPE_MIB_INFO){
                .Subnet = scope->address,
                .NumAddressesInuse = usage.leased,
                .NumAddressesFree = usage.of[USAGE_PRIMARY].free,
                .NumPendingOffers = usage.offered,
            };
        }
    *MibInfo = out;
    return ERROR_SUCCESS;
}

DWORD srv_DhcpGetMibInfoV5(LPDHCP_MIB_INFO_V5 *MibInfo)
{
    LPDHCP_MIB_INFO_V5 out = out_alloc(sizeof(*out));
    out->ServerStartTime = start_time();
    out->ScopeInfo = out_alloc(tree_count(&server.scopes) * sizeof(*out->ScopeInfo));
    for
        tree_each(struct scope, scope, &server.scopes)
        {
            struct usage usage = usage_of(scope, USAGE_ALL_PRIMARY);
            out->ScopesWithDelayedOffers += scope->delay_offer != 0;
            out->ScopeInfo[out->Scopes++] = (SCOPE_MIB_INFO_V5){
                .Subnet = scope->address,
                .NumAddressesInuse = usage.leased,
                .NumAddressesFree = usage.of[USAGE_PRIMARY].free,
                .NumPendingOffers = usage.offered,
            };
        }
    *MibInfo = out;
    return ERROR_SUCCESS;
}

/* "Return ERROR_SUCCESS. It is never used", says its page; what it says of the structure is done here. */
DWORD srv_DhcpGetMibInfoVQ(LPDHCP_MIB_INFO_VQ *MibInfo)
{
    LPDHCP_MIB_INFO_VQ out = out_alloc(sizeof(*out));
    out->ServerStartTime = start_time();
    out->ScopeInfo = out_alloc(tree_count(&server.scopes) * sizeof(*out->ScopeInfo));
    for
        tree_each(struct scope, scope, &server.scopes)
        {
            struct usage usage = usage_of(scope, USAGE_ALL_PRIMARY);
            out->ScopeInfo[out->Scopes++] = (SCOPE_MIB_INFO_VQ){
                .Subnet = scope->address,
                .NumAddressesInuse = usage.leased,
                .NumAddressesFree = usage.of[USAGE_PRIMARY].free,
                .NumPendingOffers = usage.offered,
            };
        }
    *MibInfo = out;
    return ERROR_SUCCESS;
}
