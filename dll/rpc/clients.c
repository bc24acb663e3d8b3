/* Leases and reservations of DHCPv4 clients. */
#include "call.h"

DWORD DHCP_API_FUNCTION DhcpCreateClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                             DHCP_CONST DHCP_CLIENT_INFO *ClientInfo)
{
    return CALL_NO_OUTPUT(ClientInfo != NULL, ServerIpAddress, R_DhcpCreateClientInfo, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpCreateClientInfoV4(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST DHCP_CLIENT_INFO_V4 *ClientInfo)
{
    return CALL_NO_OUTPUT(ClientInfo != NULL, ServerIpAddress, R_DhcpCreateClientInfoV4, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpCreateClientInfoVQ(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST DHCP_CLIENT_INFO_VQ *ClientInfo)
{
    return CALL_NO_OUTPUT(ClientInfo != NULL, ServerIpAddress, R_DhcpCreateClientInfoVQ, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpV4CreateClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST LPDHCP_CLIENT_INFO_PB ClientInfo)
{
    return CALL_NO_OUTPUT(ClientInfo != NULL, ServerIpAddress, R_DhcpV4CreateClientInfo, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpV4CreateClientInfoEx(DHCP_CONST WCHAR *ServerIpAddress,
                                                 DHCP_CONST DHCP_CLIENT_INFO_EX *ClientInfo)
{
    return CALL_NO_OUTPUT(ClientInfo != NULL, ServerIpAddress, R_DhcpV4CreateClientInfoEx, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                          DHCP_CONST DHCP_CLIENT_INFO *ClientInfo)
{
    return CALL_NO_OUTPUT(ClientInfo != NULL, ServerIpAddress, R_DhcpSetClientInfo, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetClientInfoV4(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_CLIENT_INFO_V4 *ClientInfo)
{
    return CALL_NO_OUTPUT(ClientInfo != NULL, ServerIpAddress, R_DhcpSetClientInfoV4, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetClientInfoVQ(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_CLIENT_INFO_VQ *ClientInfo)
{
    return CALL_NO_OUTPUT(ClientInfo != NULL, ServerIpAddress, R_DhcpSetClientInfoVQ, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                          DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                          LPDHCP_CLIENT_INFO *ClientInfo)
{
    const struct output outputs[] = {OUTPUT(ClientInfo)};

    return CALL(outputs, SearchInfo != NULL, ServerIpAddress, R_DhcpGetClientInfo, SearchInfo, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetClientInfoV4(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                            LPDHCP_CLIENT_INFO_V4 *ClientInfo)
{
    const struct output outputs[] = {OUTPUT(ClientInfo)};

    return CALL(outputs, SearchInfo != NULL, ServerIpAddress, R_DhcpGetClientInfoV4, SearchInfo, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetClientInfoVQ(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                            LPDHCP_CLIENT_INFO_VQ *ClientInfo)
{
    const struct output outputs[] = {OUTPUT(ClientInfo)};

    return CALL(outputs, SearchInfo != NULL, ServerIpAddress, R_DhcpGetClientInfoVQ, SearchInfo, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpV4GetClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                            LPDHCP_CLIENT_INFO_PB *ClientInfo)
{
    const struct output outputs[] = {OUTPUT(ClientInfo)};

    return CALL(outputs, SearchInfo != NULL, ServerIpAddress, R_DhcpV4GetClientInfo, SearchInfo, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpV4GetClientInfoEx(DHCP_CONST WCHAR *ServerIpAddress,
                                              DHCP_CONST DHCP_SEARCH_INFO *SearchInfo,
                                              LPDHCP_CLIENT_INFO_EX *ClientInfo)
{
    const struct output outputs[] = {OUTPUT(ClientInfo)};

    return CALL(outputs, SearchInfo != NULL, ServerIpAddress, R_DhcpV4GetClientInfoEx, SearchInfo,
                ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpDeleteClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                             DHCP_CONST DHCP_SEARCH_INFO *ClientInfo)
{
    return CALL_NO_OUTPUT(ClientInfo != NULL, ServerIpAddress, R_DhcpDeleteClientInfo, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnetClients(DHCP_CONST WCHAR *ServerIpAddress,
                                              DHCP_IP_ADDRESS SubnetAddress, DHCP_RESUME_HANDLE *ResumeHandle,
                                              DWORD PreferredMaximum, LPDHCP_CLIENT_INFO_ARRAY *ClientInfo,
                                              DWORD *ClientsRead, DWORD *ClientsTotal)
{
    const struct output outputs[] = {OUTPUT(ClientInfo), OUTPUT(ClientsRead), OUTPUT(ClientsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnetClients, SubnetAddress,
                ResumeHandle, PreferredMaximum, ClientInfo, ClientsRead, ClientsTotal);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnetClientsV4(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IP_ADDRESS SubnetAddress,
                                                DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                LPDHCP_CLIENT_INFO_ARRAY_V4 *ClientInfo, DWORD *ClientsRead,
                                                DWORD *ClientsTotal)
{
    const struct output outputs[] = {OUTPUT(ClientInfo), OUTPUT(ClientsRead), OUTPUT(ClientsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnetClientsV4, SubnetAddress,
                ResumeHandle, PreferredMaximum, ClientInfo, ClientsRead, ClientsTotal);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnetClientsV5(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IP_ADDRESS SubnetAddress,
                                                DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                LPDHCP_CLIENT_INFO_ARRAY_V5 *ClientInfo, DWORD *ClientsRead,
                                                DWORD *ClientsTotal)
{
    const struct output outputs[] = {OUTPUT(ClientInfo), OUTPUT(ClientsRead), OUTPUT(ClientsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnetClientsV5, SubnetAddress,
                ResumeHandle, PreferredMaximum, ClientInfo, ClientsRead, ClientsTotal);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnetClientsVQ(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IP_ADDRESS SubnetAddress,
                                                DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                LPDHCP_CLIENT_INFO_ARRAY_VQ *ClientInfo, DWORD *ClientsRead,
                                                DWORD *ClientsTotal)
{
    const struct output outputs[] = {OUTPUT(ClientInfo), OUTPUT(ClientsRead), OUTPUT(ClientsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnetClientsVQ, SubnetAddress,
                ResumeHandle, PreferredMaximum, ClientInfo, ClientsRead, ClientsTotal);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnetClientsFilterStatusInfo(
    DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress, DHCP_RESUME_HANDLE *ResumeHandle,
    DWORD PreferredMaximum, LPDHCP_CLIENT_FILTER_STATUS_INFO_ARRAY *ClientInfo, DWORD *ClientsRead,
    DWORD *ClientsTotal)
{
    const struct output outputs[] = {OUTPUT(ClientInfo), OUTPUT(ClientsRead), OUTPUT(ClientsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnetClientsFilterStatusInfo,
                SubnetAddress, ResumeHandle, PreferredMaximum, ClientInfo, ClientsRead, ClientsTotal);
}

DWORD DHCP_API_FUNCTION DhcpV4EnumSubnetClients(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IP_ADDRESS SubnetAddress,
                                                DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                LPDHCP_CLIENT_INFO_PB_ARRAY *ClientInfo, DWORD *ClientsRead,
                                                DWORD *ClientsTotal)
{
    const struct output outputs[] = {OUTPUT(ClientInfo), OUTPUT(ClientsRead), OUTPUT(ClientsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpV4EnumSubnetClients, SubnetAddress,
                ResumeHandle, PreferredMaximum, ClientInfo, ClientsRead, ClientsTotal);
}

DWORD DHCP_API_FUNCTION DhcpV4EnumSubnetClientsEx(DHCP_CONST WCHAR *ServerIpAddress,
                                                  DHCP_IP_ADDRESS SubnetAddress,
                                                  DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                  LPDHCP_CLIENT_INFO_EX_ARRAY *ClientInfo, DWORD *ClientsRead,
                                                  DWORD *ClientsTotal)
{
    const struct output outputs[] = {OUTPUT(ClientInfo), OUTPUT(ClientsRead), OUTPUT(ClientsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpV4EnumSubnetClientsEx, SubnetAddress,
                ResumeHandle, PreferredMaximum, ClientInfo, ClientsRead, ClientsTotal);
}

DWORD DHCP_API_FUNCTION DhcpV4EnumSubnetReservations(DHCP_CONST WCHAR *ServerIpAddress,
                                                     DHCP_IP_ADDRESS SubnetAddress,
                                                     DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                     LPDHCP_RESERVATION_INFO_ARRAY *EnumElementInfo,
                                                     DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT_BLOCK(EnumElementInfo), OUTPUT(ElementsRead),
                                     OUTPUT(ElementsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpV4EnumSubnetReservations, SubnetAddress,
                ResumeHandle, PreferredMaximum, *EnumElementInfo, ElementsRead, ElementsTotal);
}
