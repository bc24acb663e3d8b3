/* DHCPv6, all of it: subnets, elements, clients, options, classes, configuration. */
#include "call.h"

/* A class is known by its name or its data; the documents want both. */
static BOOL is_class(const DHCP_CLASS_INFO_V6 *info)
{
    return info && info->ClassName && info->ClassData && info->ClassDataLength > 0;
}

/* Servers find DHCPv6 clients by their address alone. */
static BOOL is_by_address(const DHCP_SEARCH_INFO_V6 *search)
{
    return search && search->SearchType == Dhcpv6ClientIpAddress;
}

static BOOL has_duid(const DHCP_CLIENT_INFO_V6 *client)
{
    return client && client->ClientDUID.Data && client->ClientDUID.DataLength > 0;
}

DWORD DHCP_API_FUNCTION DhcpCreateSubnetV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                           LPDHCP_SUBNET_INFO_V6 SubnetInfo)
{
    return CALL_NO_OUTPUT(SubnetInfo != NULL, ServerIpAddress, R_DhcpCreateSubnetV6, SubnetAddress,
                          SubnetInfo);
}

DWORD DHCP_API_FUNCTION DhcpDeleteSubnetV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                           DHCP_FORCE_FLAG ForceFlag)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpDeleteSubnetV6, SubnetAddress, ForceFlag);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnetsV6(DHCP_CONST WCHAR *ServerIpAddress, DHCP_RESUME_HANDLE *ResumeHandle,
                                          DWORD PreferredMaximum, LPDHCPV6_IP_ARRAY *EnumInfo,
                                          DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT(EnumInfo), OUTPUT(ElementsRead), OUTPUT(ElementsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnetsV6, ResumeHandle,
                PreferredMaximum, EnumInfo, ElementsRead, ElementsTotal);
}

DWORD DHCP_API_FUNCTION DhcpGetSubnetInfoV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                            LPDHCP_SUBNET_INFO_V6 *SubnetInfo)
{
    const struct output outputs[] = {OUTPUT(SubnetInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetSubnetInfoV6, SubnetAddress, SubnetInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetSubnetInfoV6(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_IPV6_ADDRESS SubnetAddress, LPDHCP_SUBNET_INFO_V6 SubnetInfo)
{
    return CALL_NO_OUTPUT(SubnetInfo != NULL, ServerIpAddress, R_DhcpSetSubnetInfoV6, SubnetAddress,
                          SubnetInfo);
}

DWORD DHCP_API_FUNCTION DhcpAddSubnetElementV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                               LPDHCP_SUBNET_ELEMENT_DATA_V6 AddElementInfo)
{
    return CALL_NO_OUTPUT(AddElementInfo != NULL, ServerIpAddress, R_DhcpAddSubnetElementV6, SubnetAddress,
                          AddElementInfo);
}

DWORD DHCP_API_FUNCTION DhcpRemoveSubnetElementV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                                  LPDHCP_SUBNET_ELEMENT_DATA_V6 RemoveElementInfo,
                                                  DHCP_FORCE_FLAG ForceFlag)
{
    return CALL_NO_OUTPUT(RemoveElementInfo != NULL, ServerIpAddress, R_DhcpRemoveSubnetElementV6,
                          SubnetAddress, RemoveElementInfo, ForceFlag);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnetElementsV6(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS SubnetAddress,
                                                 DHCP_SUBNET_ELEMENT_TYPE_V6 EnumElementType,
                                                 DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                 LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 *EnumElementInfo,
                                                 DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT(EnumElementInfo), OUTPUT(ElementsRead), OUTPUT(ElementsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnetElementsV6, SubnetAddress,
                EnumElementType, ResumeHandle, PreferredMaximum, EnumElementInfo, ElementsRead,
                ElementsTotal);
}

DWORD DHCP_API_FUNCTION DhcpV6GetFreeIPAddress(LPWSTR ServerIpAddress, DHCP_IPV6_ADDRESS ScopeId,
                                               DHCP_IPV6_ADDRESS StartIP, DHCP_IPV6_ADDRESS EndIP,
                                               DWORD NumFreeAddrReq, LPDHCPV6_IP_ARRAY *IPAddrList)
{
    const struct output outputs[] = {OUTPUT(IPAddrList)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpV6GetFreeIPAddress, ScopeId, StartIP, EndIP,
                NumFreeAddrReq, IPAddrList);
}

DWORD DHCP_API_FUNCTION DhcpV6CreateClientInfo(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST LPDHCP_CLIENT_INFO_V6 ClientInfo)
{
    return CALL_NO_OUTPUT(has_duid(ClientInfo), ServerIpAddress, R_DhcpV6CreateClientInfo, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetClientInfoV6(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_CLIENT_INFO_V6 *ClientInfo)
{
    return CALL_NO_OUTPUT(ClientInfo != NULL, ServerIpAddress, R_DhcpSetClientInfoV6, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetClientInfoV6(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_SEARCH_INFO_V6 *SearchInfo,
                                            LPDHCP_CLIENT_INFO_V6 *ClientInfo)
{
    const struct output outputs[] = {OUTPUT(ClientInfo)};

    return CALL(outputs, is_by_address(SearchInfo), ServerIpAddress, R_DhcpGetClientInfoV6, SearchInfo,
                ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpDeleteClientInfoV6(DHCP_CONST WCHAR *ServerIpAddress,
                                               DHCP_CONST DHCP_SEARCH_INFO_V6 *ClientInfo)
{
    return CALL_NO_OUTPUT(is_by_address(ClientInfo), ServerIpAddress, R_DhcpDeleteClientInfoV6, ClientInfo);
}

DWORD DHCP_API_FUNCTION DhcpEnumSubnetClientsV6(DHCP_CONST WCHAR *ServerIpAddress,
                                                DHCP_IPV6_ADDRESS SubnetAddress,
                                                DHCP_RESUME_IPV6_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                                LPDHCP_CLIENT_INFO_ARRAY_V6 *ClientInfo, DWORD *ClientsRead,
                                                DWORD *ClientsTotal)
{
    const struct output outputs[] = {OUTPUT(ClientInfo), OUTPUT(ClientsRead), OUTPUT(ClientsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumSubnetClientsV6, SubnetAddress,
                ResumeHandle, PreferredMaximum, ClientInfo, ClientsRead, ClientsTotal);
}

DWORD DHCP_API_FUNCTION DhcpCreateOptionV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionId,
                                           LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION OptionInfo)
{
    return CALL_NO_OUTPUT(OptionInfo != NULL, ServerIpAddress, R_DhcpCreateOptionV6, Flags, OptionId,
                          ClassName, VendorName, OptionInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetOptionInfoV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                            LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION OptionInfo)
{
    return CALL_NO_OUTPUT(OptionInfo != NULL, ServerIpAddress, R_DhcpSetOptionInfoV6, Flags, OptionID,
                          ClassName, VendorName, OptionInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetOptionInfoV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                            LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION *OptionInfo)
{
    const struct output outputs[] = {OUTPUT(OptionInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetOptionInfoV6, Flags, OptionID, ClassName, VendorName,
                OptionInfo);
}

DWORD DHCP_API_FUNCTION DhcpRemoveOptionV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                           LPWSTR ClassName, LPWSTR VendorName)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpRemoveOptionV6, Flags, OptionID, ClassName,
                          VendorName);
}

DWORD DHCP_API_FUNCTION DhcpEnumOptionsV6(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR ClassName,
                                          LPWSTR VendorName, DHCP_RESUME_HANDLE *ResumeHandle,
                                          DWORD PreferredMaximum, LPDHCP_OPTION_ARRAY *Options,
                                          DWORD *OptionsRead, DWORD *OptionsTotal)
{
    const struct output outputs[] = {OUTPUT(Options), OUTPUT(OptionsRead), OUTPUT(OptionsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumOptionsV6, Flags, ClassName,
                VendorName, ResumeHandle, PreferredMaximum, Options, OptionsRead, OptionsTotal);
}

DWORD DHCP_API_FUNCTION DhcpGetAllOptionsV6(LPWSTR ServerIpAddress, DWORD Flags,
                                            LPDHCP_ALL_OPTIONS *OptionStruct)
{
    const struct output outputs[] = {OUTPUT(OptionStruct)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetAllOptionsV6, Flags, OptionStruct);
}

DWORD DHCP_API_FUNCTION DhcpSetOptionValueV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionId,
                                             LPWSTR ClassName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo,
                                             LPDHCP_OPTION_DATA OptionValue)
{
    return CALL_NO_OUTPUT(ScopeInfo && OptionValue, ServerIpAddress, R_DhcpSetOptionValueV6, Flags, OptionId,
                          ClassName, VendorName, ScopeInfo, OptionValue);
}

DWORD DHCP_API_FUNCTION DhcpGetOptionValueV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                             LPWSTR ClassName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo,
                                             LPDHCP_OPTION_VALUE *OptionValue)
{
    const struct output outputs[] = {OUTPUT_BLOCK(OptionValue)};

    return CALL(outputs, ScopeInfo != NULL, ServerIpAddress, R_DhcpGetOptionValueV6, Flags, OptionID,
                ClassName, VendorName, ScopeInfo, *OptionValue);
}

DWORD DHCP_API_FUNCTION DhcpRemoveOptionValueV6(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                                LPWSTR ClassName, LPWSTR VendorName,
                                                LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo)
{
    return CALL_NO_OUTPUT(ScopeInfo != NULL, ServerIpAddress, R_DhcpRemoveOptionValueV6, Flags, OptionID,
                          ClassName, VendorName, ScopeInfo);
}

DWORD DHCP_API_FUNCTION DhcpEnumOptionValuesV6(DHCP_CONST WCHAR *ServerIpAddress, DWORD Flags,
                                               LPWSTR ClassName, LPWSTR VendorName,
                                               LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo,
                                               DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                               LPDHCP_OPTION_VALUE_ARRAY *OptionValues, DWORD *OptionsRead,
                                               DWORD *OptionsTotal)
{
    const struct output outputs[] = {OUTPUT(OptionValues), OUTPUT(OptionsRead), OUTPUT(OptionsTotal)};

    return CALL(outputs, ScopeInfo && ResumeHandle, ServerIpAddress, R_DhcpEnumOptionValuesV6, Flags,
                ClassName, VendorName, ScopeInfo, ResumeHandle, PreferredMaximum, OptionValues, OptionsRead,
                OptionsTotal);
}

DWORD DHCP_API_FUNCTION DhcpGetAllOptionValuesV6(LPWSTR ServerIpAddress, DWORD Flags,
                                                 LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo,
                                                 LPDHCP_ALL_OPTION_VALUES *Values)
{
    const struct output outputs[] = {OUTPUT(Values)};

    return CALL(outputs, ScopeInfo != NULL, ServerIpAddress, R_DhcpGetAllOptionValuesV6, Flags, ScopeInfo,
                Values);
}

DWORD DHCP_API_FUNCTION DhcpCreateClassV6(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                          LPDHCP_CLASS_INFO_V6 ClassInfo)
{
    return CALL_NO_OUTPUT(ClassInfo != NULL, ServerIpAddress, R_DhcpCreateClassV6, ReservedMustBeZero,
                          ClassInfo);
}

DWORD DHCP_API_FUNCTION DhcpModifyClassV6(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                          LPDHCP_CLASS_INFO_V6 ClassInfo)
{
    return CALL_NO_OUTPUT(is_class(ClassInfo), ServerIpAddress, R_DhcpModifyClassV6, ReservedMustBeZero,
                          ClassInfo);
}

DWORD DHCP_API_FUNCTION DhcpDeleteClassV6(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero, LPWSTR ClassName)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpDeleteClassV6, ReservedMustBeZero, ClassName);
}

DWORD DHCP_API_FUNCTION DhcpEnumClassesV6(LPWSTR ServerIpAddress, DWORD ReservedMustBeZero,
                                          DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                          LPDHCP_CLASS_INFO_ARRAY_V6 *ClassInfoArray, DWORD *nRead,
                                          DWORD *nTotal)
{
    const struct output outputs[] = {OUTPUT(ClassInfoArray), OUTPUT(nRead), OUTPUT(nTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumClassesV6, ReservedMustBeZero,
                ResumeHandle, PreferredMaximum, ClassInfoArray, nRead, nTotal);
}

DWORD DHCP_API_FUNCTION DhcpServerGetConfigV6(DHCP_CONST WCHAR *ServerIpAddress,
                                              LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo,
                                              LPDHCP_SERVER_CONFIG_INFO_V6 *ConfigInfo)
{
    const struct output outputs[] = {OUTPUT(ConfigInfo)};

    return CALL(outputs, ScopeInfo != NULL, ServerIpAddress, R_DhcpServerGetConfigV6, ScopeInfo, ConfigInfo);
}

DWORD DHCP_API_FUNCTION DhcpServerSetConfigV6(DHCP_CONST WCHAR *ServerIpAddress,
                                              LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, DWORD FieldsToSet,
                                              LPDHCP_SERVER_CONFIG_INFO_V6 ConfigInfo)
{
    return CALL_NO_OUTPUT(ScopeInfo && ConfigInfo, ServerIpAddress, R_DhcpServerSetConfigV6, ScopeInfo,
                          FieldsToSet, ConfigInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetServerBindingInfoV6(DHCP_CONST WCHAR *ServerIpAddress, ULONG Flags,
                                                   LPDHCPV6_BIND_ELEMENT_ARRAY *BindElementsInfo)
{
    const struct output outputs[] = {OUTPUT(BindElementsInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetServerBindingInfoV6, Flags, BindElementsInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetServerBindingInfoV6(DHCP_CONST WCHAR *ServerIpAddress, ULONG Flags,
                                                   LPDHCPV6_BIND_ELEMENT_ARRAY BindElementInfo)
{
    return CALL_NO_OUTPUT(BindElementInfo != NULL, ServerIpAddress, R_DhcpSetServerBindingInfoV6, Flags,
                          BindElementInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetMibInfoV6(DHCP_CONST WCHAR *ServerIpAddress, LPDHCP_MIB_INFO_V6 *MibInfo)
{
    const struct output outputs[] = {OUTPUT(MibInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetMibInfoV6, MibInfo);
}

DWORD DHCP_API_FUNCTION DhcpV6SetStatelessStoreParams(LPWSTR ServerIpAddress, BOOL fServerLevel,
                                                      DHCP_IPV6_ADDRESS SubnetAddress, DWORD FieldModified,
                                                      LPDHCPV6_STATELESS_PARAMS Params)
{
    return CALL_NO_OUTPUT(Params != NULL, ServerIpAddress, R_DhcpV6SetStatelessStoreParams, fServerLevel,
                          SubnetAddress, FieldModified, Params);
}

DWORD DHCP_API_FUNCTION DhcpV6GetStatelessStoreParams(LPWSTR ServerIpAddress, BOOL fServerLevel,
                                                      DHCP_IPV6_ADDRESS SubnetAddress,
                                                      LPDHCPV6_STATELESS_PARAMS *Params)
{
    const struct output outputs[] = {OUTPUT_BLOCK(Params)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpV6GetStatelessStoreParams, fServerLevel, SubnetAddress,
                *Params);
}

DWORD DHCP_API_FUNCTION DhcpV6GetStatelessStatistics(LPWSTR ServerIpAddress,
                                                     LPDHCPV6_STATELESS_STATS *StatelessStats)
{
    const struct output outputs[] = {OUTPUT(StatelessStats)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpV6GetStatelessStatistics, StatelessStats);
}
