/* Allow and deny lists of hardware addresses. */
#include "call.h"

DWORD DHCP_API_FUNCTION DhcpAddFilterV4(DHCP_CONST WCHAR *ServerIpAddress,
                                        DHCP_FILTER_ADD_INFO *AddFilterInfo, BOOL ForceFlag)
{
    return CALL_NO_OUTPUT(AddFilterInfo != NULL, ServerIpAddress, R_DhcpAddFilterV4, AddFilterInfo,
                          ForceFlag);
}

DWORD DHCP_API_FUNCTION DhcpDeleteFilterV4(DHCP_CONST WCHAR *ServerIpAddress,
                                           DHCP_ADDR_PATTERN *DeleteFilterInfo)
{
    return CALL_NO_OUTPUT(DeleteFilterInfo != NULL, ServerIpAddress, R_DhcpDeleteFilterV4, DeleteFilterInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetFilterV4(DHCP_CONST WCHAR *ServerIpAddress,
                                        DHCP_FILTER_GLOBAL_INFO *GlobalFilterInfo)
{
    return CALL_NO_OUTPUT(GlobalFilterInfo != NULL, ServerIpAddress, R_DhcpSetFilterV4, GlobalFilterInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetFilterV4(DHCP_CONST WCHAR *ServerIpAddress,
                                        DHCP_FILTER_GLOBAL_INFO *GlobalFilterInfo)
{
    const struct output outputs[] = {OUTPUT(GlobalFilterInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetFilterV4, GlobalFilterInfo);
}

DWORD DHCP_API_FUNCTION DhcpEnumFilterV4(DHCP_CONST WCHAR *ServerIpAddress, LPDHCP_ADDR_PATTERN ResumeHandle,
                                         DWORD PreferredMaximum, DHCP_FILTER_LIST_TYPE ListType,
                                         LPDHCP_FILTER_ENUM_INFO *EnumFilterInfo, DWORD *ElementsRead,
                                         DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT(EnumFilterInfo), OUTPUT(ElementsRead), OUTPUT(ElementsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumFilterV4, ResumeHandle,
                PreferredMaximum, ListType, EnumFilterInfo, ElementsRead, ElementsTotal);
}
