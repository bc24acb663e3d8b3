/* IPv4 scopes: subnets, their ranges, exclusions and reservations, superscopes, free addresses. */
#include "call.h"

DWORD DHCP_API_FUNCTION DhcpCreateSubnet(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                         DHCP_CONST DHCP_SUBNET_INFO *SubnetInfo)
{
    return CALL_NO_OUTPUT(SubnetInfo != NULL, ServerIpAddress, R_DhcpCreateSubnet, SubnetAddress, SubnetInfo);
}

DWORD DHCP_API_FUNCTION DhcpCreateSubnetVQ(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                           DHCP_CONST DHCP_SUBNET_INFO_VQ *SubnetInfo)
{
    return CALL_NO_OUTPUT(SubnetInfo != NULL, ServerIpAddress, R_DhcpCreateSubnetVQ, SubnetAddress,
                          SubnetInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetSubnetInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                          DHCP_CONST DHCP_SUBNET_INFO *SubnetInfo)
{
    return CALL_NO_OUTPUT(SubnetInfo != NULL, ServerIpAddress, R_DhcpSetSubnetInfo, SubnetAddress,
                          SubnetInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetSubnetInfoVQ(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                            DHCP_CONST DHCP_SUBNET_INFO_VQ *SubnetInfo)
{
    return CALL_NO_OUTPUT(SubnetInfo != NULL, ServerIpAddress, R_DhcpSetSubnetInfoVQ, SubnetAddress,
                          SubnetInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetSubnetInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                          LPDHCP_SUBNET_INFO *SubnetInfo)
{
    const struct output outputs[] = {OUTPUT(SubnetInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetSubnetInfo, SubnetAddress, SubnetInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetSubnetInfoVQ(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                            LPDHCP_SUBNET_INFO_VQ *SubnetInfo)
{
    const struct output outputs[] = {OUTPUT(SubnetInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetSubnetInfoVQ, SubnetAddress, SubnetInfo);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnets(DHCP_CONST WCHAR *ServerIpAddress, DHCP_RESUME_HANDLE *ResumeHandle,
                                        DWORD PreferredMaximum, LPDHCP_IP_ARRAY *EnumInfo,
                                        DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT(EnumInfo), OUTPUT(ElementsRead), OUTPUT(ElementsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnets, ResumeHandle,
                PreferredMaximum, EnumInfo, ElementsRead, ElementsTotal);
}

DWORD DHCP_API_FUNCTION DhcpDeleteSubnet(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                         DHCP_FORCE_FLAG ForceFlag)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpDeleteSubnet, SubnetAddress, ForceFlag);
}

DWORD DHCP_API_FUNCTION DhcpSetSubnetDelayOffer(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                                USHORT TimeDelayInMilliseconds)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpSetSubnetDelayOffer, SubnetAddress,
                          TimeDelayInMilliseconds);
}

DWORD DHCP_API_FUNCTION DhcpGetSubnetDelayOffer(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                                USHORT *TimeDelayInMilliseconds)
{
    const struct output outputs[] = {OUTPUT(TimeDelayInMilliseconds)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetSubnetDelayOffer, SubnetAddress,
                TimeDelayInMilliseconds);
}

DWORD DHCP_API_FUNCTION DhcpV4GetFreeIPAddress(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS ScopeId,
                                               DHCP_IP_ADDRESS StartIP, DHCP_IP_ADDRESS EndIP,
                                               DWORD NumFreeAddrReq, LPDHCP_IP_ARRAY *IPAddrList)
{
    const struct output outputs[] = {OUTPUT(IPAddrList)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpV4GetFreeIPAddress, ScopeId, StartIP, EndIP,
                NumFreeAddrReq, IPAddrList);
}

DWORD DHCP_API_FUNCTION DhcpAddSubnetElement(DHCP_CONST WCHAR *ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                             DHCP_CONST DHCP_SUBNET_ELEMENT_DATA *AddElementInfo)
{
    return CALL_NO_OUTPUT(AddElementInfo != NULL, ServerIpAddress, R_DhcpAddSubnetElement, SubnetAddress,
                          AddElementInfo);
}

DWORD DHCP_API_FUNCTION DhcpAddSubnetElementV4(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_IP_ADDRESS SubnetAddress,
                                               DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V4 *AddElementInfo)
{
    return CALL_NO_OUTPUT(AddElementInfo != NULL, ServerIpAddress, R_DhcpAddSubnetElementV4, SubnetAddress,
                          AddElementInfo);
}

DWORD DHCP_API_FUNCTION DhcpAddSubnetElementV5(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_IP_ADDRESS SubnetAddress,
                                               DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V5 *AddElementInfo)
{
    return CALL_NO_OUTPUT(AddElementInfo != NULL, ServerIpAddress, R_DhcpAddSubnetElementV5, SubnetAddress,
                          AddElementInfo);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnetElements(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_IP_ADDRESS SubnetAddress,
                                               DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                               DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                               LPDHCP_SUBNET_ELEMENT_INFO_ARRAY *EnumElementInfo,
                                               DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT(EnumElementInfo), OUTPUT(ElementsRead), OUTPUT(ElementsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnetElements, SubnetAddress,
                EnumElementType, ResumeHandle, PreferredMaximum, EnumElementInfo, ElementsRead,
                ElementsTotal);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnetElementsV4(DHCP_CONST WCHAR *ServerIpAddress,
                                                 DHCP_IP_ADDRESS SubnetAddress,
                                                 DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                                 DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                 LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *EnumElementInfo,
                                                 DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT(EnumElementInfo), OUTPUT(ElementsRead), OUTPUT(ElementsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnetElementsV4, SubnetAddress,
                EnumElementType, ResumeHandle, PreferredMaximum, EnumElementInfo, ElementsRead,
                ElementsTotal);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnetElementsV5(DHCP_CONST WCHAR *ServerIpAddress,
                                                 DHCP_IP_ADDRESS SubnetAddress,
                                                 DHCP_SUBNET_ELEMENT_TYPE EnumElementType,
                                                 DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                 LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *EnumElementInfo,
                                                 DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT(EnumElementInfo), OUTPUT(ElementsRead), OUTPUT(ElementsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnetElementsV5, SubnetAddress,
                EnumElementType, ResumeHandle, PreferredMaximum, EnumElementInfo, ElementsRead,
                ElementsTotal);
}

DWORD DHCP_API_FUNCTION DhcpRemoveSubnetElement(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IP_ADDRESS SubnetAddress,
                                                DHCP_CONST DHCP_SUBNET_ELEMENT_DATA *RemoveElementInfo,
                                                DHCP_FORCE_FLAG ForceFlag)
{
    return CALL_NO_OUTPUT(RemoveElementInfo != NULL, ServerIpAddress, R_DhcpRemoveSubnetElement,
                          SubnetAddress, RemoveElementInfo, ForceFlag);
}

DWORD DHCP_API_FUNCTION DhcpRemoveSubnetElementV4(DHCP_CONST WCHAR *ServerIpAddress,
                                                  DHCP_IP_ADDRESS SubnetAddress,
                                                  DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V4 *RemoveElementInfo,
                                                  DHCP_FORCE_FLAG ForceFlag)
{
    return CALL_NO_OUTPUT(RemoveElementInfo != NULL, ServerIpAddress, R_DhcpRemoveSubnetElementV4,
                          SubnetAddress, RemoveElementInfo, ForceFlag);
}

DWORD DHCP_API_FUNCTION DhcpRemoveSubnetElementV5(DHCP_CONST WCHAR *ServerIpAddress,
                                                  DHCP_IP_ADDRESS SubnetAddress,
                                                  DHCP_CONST DHCP_SUBNET_ELEMENT_DATA_V5 *RemoveElementInfo,
                                                  DHCP_FORCE_FLAG ForceFlag)
{
    return CALL_NO_OUTPUT(RemoveElementInfo != NULL, ServerIpAddress, R_DhcpRemoveSubnetElementV5,
                          SubnetAddress, RemoveElementInfo, ForceFlag);
}

DWORD DHCP_API_FUNCTION DhcpSetSuperScopeV4(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_IP_ADDRESS SubnetAddress,
                                            DHCP_CONST LPWSTR SuperScopeName, DHCP_CONST BOOL ChangeExisting)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpSetSuperScopeV4, SubnetAddress, SuperScopeName,
                          ChangeExisting);
}

DWORD DHCP_API_FUNCTION DhcpDeleteSuperScopeV4(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST LPWSTR SuperScopeName)
{
    return CALL_NO_OUTPUT(SuperScopeName != NULL, ServerIpAddress, R_DhcpDeleteSuperScopeV4, SuperScopeName);
}

DWORD DHCP_API_FUNCTION DhcpGetSuperScopeInfoV4(DHCP_CONST WCHAR *ServerIpAddress,
                                                LPDHCP_SUPER_SCOPE_TABLE *SuperScopeTable)
{
    const struct output outputs[] = {OUTPUT(SuperScopeTable)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetSuperScopeInfoV4, SuperScopeTable);
}
