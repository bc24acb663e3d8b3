/* Multicast scopes (MADCAP). The methods take the name of a scope through one pointer more. */
#include "call.h"

DWORD DHCP_API_FUNCTION DhcpSetMScopeInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                          DHCP_CONST DHCP_MSCOPE_INFO *MScopeInfo, BOOL NewScope)
{
    return CALL_NO_OUTPUT(MScopeName && MScopeInfo, ServerIpAddress, R_DhcpSetMScopeInfo,
                          (LPWSTR *)&MScopeName, MScopeInfo, NewScope);
}

DWORD DHCP_API_FUNCTION DhcpGetMScopeInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                          LPDHCP_MSCOPE_INFO *MScopeInfo)
{
    const struct output outputs[] = {OUTPUT(MScopeInfo)};

    return CALL(outputs, MScopeName != NULL, ServerIpAddress, R_DhcpGetMScopeInfo, (LPWSTR *)&MScopeName,
                MScopeInfo);
}

DWORD DHCP_API_FUNCTION DhcpEnumMScopes(DHCP_CONST WCHAR *ServerIpAddress, DHCP_RESUME_HANDLE *ResumeHandle,
                                        DWORD PreferredMaximum, LPDHCP_MSCOPE_TABLE *MScopeTable,
                                        DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT(MScopeTable), OUTPUT(ElementsRead), OUTPUT(ElementsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumMScopes, ResumeHandle,
                PreferredMaximum, MScopeTable, ElementsRead, ElementsTotal);
}

DWORD DHCP_API_FUNCTION DhcpDeleteMScope(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                         DHCP_FORCE_FLAG ForceFlag)
{
    return CALL_NO_OUTPUT(MScopeName != NULL, ServerIpAddress, R_DhcpDeleteMScope, (LPWSTR *)&MScopeName,
                          ForceFlag);
}

DWORD DHCP_API_FUNCTION DhcpAddMScopeElement(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                             DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V4 *AddElementInfo)
{
    return CALL_NO_OUTPUT(MScopeName && AddElementInfo, ServerIpAddress, R_DhcpAddMScopeElement,
                          (LPWSTR *)&MScopeName, AddElementInfo);
}

DWORD DHCP_API_FUNCTION DhcpEnumMScopeElements(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST WCHAR *MScopeName,
                                               DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                               DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                               LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *EnumElementInfo,
                                               DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT(EnumElementInfo), OUTPUT(ElementsRead), OUTPUT(ElementsTotal)};

    return CALL(outputs, MScopeName && ResumeHandle, ServerIpAddress, R_DhcpEnumMScopeElements,
                (LPWSTR *)&MScopeName, EnumElementType, ResumeHandle, PreferredMaximum, EnumElementInfo,
                ElementsRead, ElementsTotal);
}

DWORD DHCP_API_FUNCTION DhcpRemoveMScopeElement(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_CONST WCHAR *MScopeName,
                                                DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V4 *RemoveElementInfo,
                                                DHCP_FORCE_FLAG ForceFlag)
{
    return CALL_NO_OUTPUT(MScopeName && RemoveElementInfo, ServerIpAddress, R_DhcpRemoveMScopeElement,
                          (LPWSTR *)&MScopeName, RemoveElementInfo, ForceFlag);
}

DWORD DHCP_API_FUNCTION DhcpEnumMScopeClients(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                              DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                              LPDHCP_MCLIENT_INFO_ARRAY *ClientInfo, DWORD *ClientsRead,
                                              DWORD *ClientsTotal)
{
    const struct output outputs[] = {OUTPUT(ClientInfo), OUTPUT(ClientsRead), OUTPUT(ClientsTotal)};

    return CALL(outputs, MScopeName && ResumeHandle, ServerIpAddress, R_DhcpEnumMScopeClients,
                (LPWSTR *)&MScopeName, ResumeHandle, PreferredMaximum, ClientInfo, ClientsRead, ClientsTotal);
}

DWORD DHCP_API_FUNCTION DhcpDeleteMClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                              DHCP_CONST DHCP_SEARCH_INFO *ClientInfo)
{
    return CALL_NO_OUTPUT(ClientInfo != NULL, ServerIpAddress, R_DhcpDeleteMClientInfo, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetMCastMibInfo(DHCP_CONST WCHAR *ServerIpAddress, LPDHCP_MCAST_MIB_INFO *MibInfo)
{
    const struct output outputs[] = {OUTPUT(MibInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetMCastMibInfo, MibInfo);
}

DWORD DHCP_API_FUNCTION DhcpScanMDatabase(DHCP_CONST WCHAR *ServerIpAddress, DHCP_CONST WCHAR *MScopeName,
                                          DWORD FixFlag, LPDHCP_SCAN_LIST *ScanList)
{
    const struct output outputs[] = {OUTPUT(ScanList)};

    return CALL(outputs, MScopeName != NULL, ServerIpAddress, R_DhcpScanMDatabase, (LPWSTR *)&MScopeName,
                FixFlag, ScanList);
}
