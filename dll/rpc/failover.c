/* Failover relationships between two servers. */
#include "call.h"

/* Seconds. The method does not tell; with a greater difference Windows sets up no failover. */
#define MAX_ALLOWED_DELTA_TIME 60

DWORD DHCP_API_FUNCTION DhcpV4FailoverCreateRelationship(LPWSTR ServerIpAddress,
                                                         LPDHCP_FAILOVER_RELATIONSHIP pRelationship)
{
    return CALL_NO_OUTPUT(pRelationship != NULL, ServerIpAddress, R_DhcpV4FailoverCreateRelationship,
                          pRelationship);
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverSetRelationship(LPWSTR ServerIpAddress, DWORD Flags,
                                                      LPDHCP_FAILOVER_RELATIONSHIP pRelationship)
{
    return CALL_NO_OUTPUT(pRelationship != NULL, ServerIpAddress, R_DhcpV4FailoverSetRelationship, Flags,
                          pRelationship);
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverDeleteRelationship(LPWSTR ServerIpAddress, LPWSTR pRelationshipName)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpV4FailoverDeleteRelationship, pRelationshipName);
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverGetRelationship(LPWSTR ServerIpAddress, LPWSTR pRelationshipName,
                                                      LPDHCP_FAILOVER_RELATIONSHIP *pRelationship)
{
    const struct output outputs[] = {OUTPUT(pRelationship)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpV4FailoverGetRelationship, pRelationshipName,
                pRelationship);
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverGetScopeRelationship(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS ScopeId,
                                                           LPDHCP_FAILOVER_RELATIONSHIP *pRelationship)
{
    const struct output outputs[] = {OUTPUT(pRelationship)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpV4FailoverGetScopeRelationship, ScopeId, pRelationship);
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverEnumRelationship(LPWSTR ServerIpAddress,
                                                       DHCP_RESUME_HANDLE *ResumeHandle,
                                                       DWORD PreferredMaximum,
                                                       LPDHCP_FAILOVER_RELATIONSHIP_ARRAY *pRelationship,
                                                       LPDWORD RelationshipRead, LPDWORD RelationshipTotal)
{
    const struct output outputs[] = {OUTPUT(pRelationship), OUTPUT(RelationshipRead),
                                     OUTPUT(RelationshipTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpV4FailoverEnumRelationship,
                ResumeHandle, PreferredMaximum, pRelationship, RelationshipRead, RelationshipTotal);
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverAddScopeToRelationship(LPWSTR ServerIpAddress,
                                                             LPDHCP_FAILOVER_RELATIONSHIP pRelationship)
{
    return CALL_NO_OUTPUT(pRelationship != NULL, ServerIpAddress, R_DhcpV4FailoverAddScopeToRelationship,
                          pRelationship);
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverDeleteScopeFromRelationship(LPWSTR ServerIpAddress,
                                                                  LPDHCP_FAILOVER_RELATIONSHIP pRelationship)
{
    return CALL_NO_OUTPUT(pRelationship != NULL, ServerIpAddress, R_DhcpV4FailoverDeleteScopeFromRelationship,
                          pRelationship);
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverGetScopeStatistics(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS ScopeId,
                                                         LPDHCP_FAILOVER_STATISTICS *pStats)
{
    const struct output outputs[] = {OUTPUT(pStats)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpV4FailoverGetScopeStatistics, ScopeId, pStats);
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverGetClientInfo(LPWSTR ServerIpAddress,
                                                    DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                                    LPDHCPV4_FAILOVER_CLIENT_INFO *ClientInfo)
{
    const struct output outputs[] = {OUTPUT(ClientInfo)};

    return CALL(outputs, SearchInfo != NULL, ServerIpAddress, R_DhcpV4FailoverGetClientInfo, SearchInfo,
                ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverGetAddressStatus(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                                       LPDWORD pStatus)
{
    const struct output outputs[] = {OUTPUT(pStatus)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpV4FailoverGetAddressStatus, SubnetAddress, pStatus);
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverGetSystemTime(LPWSTR ServerIpAddress, LPDWORD pTime,
                                                    LPDWORD pMaxAllowedDeltaTime)
{
    const struct output outputs[] = {OUTPUT(pTime), OUTPUT(pMaxAllowedDeltaTime)};
    DWORD result = CALL(outputs, TRUE, ServerIpAddress, R_DhcpV4FailoverGetSystemTime, pTime);

    if (result == ERROR_SUCCESS)
        *pMaxAllowedDeltaTime = MAX_ALLOWED_DELTA_TIME;
    return result;
}

DWORD DHCP_API_FUNCTION DhcpV4FailoverTriggerAddrAllocation(LPWSTR ServerIpAddress, LPWSTR pFailRelName)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpV4FailoverTriggerAddrAllocation, pFailRelName);
}
