/* Option definitions and option values of DHCPv4. */
#include "call.h"

DWORD DHCP_API_FUNCTION DhcpCreateOption(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                         DHCP_CONST DHCP_OPTION *OptionInfo)
{
    return CALL_NO_OUTPUT(OptionInfo != NULL, ServerIpAddress, R_DhcpCreateOption, OptionID, OptionInfo);
}

DWORD DHCP_API_FUNCTION DhcpCreateOptionV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionId,
                                           LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION OptionInfo)
{
    return CALL_NO_OUTPUT(OptionInfo != NULL, ServerIpAddress, R_DhcpCreateOptionV5, Flags, OptionId,
                          ClassName, VendorName, OptionInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetOptionInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                          DHCP_CONST DHCP_OPTION *OptionInfo)
{
    return CALL_NO_OUTPUT(OptionInfo != NULL, ServerIpAddress, R_DhcpSetOptionInfo, OptionID, OptionInfo);
}

DWORD DHCP_API_FUNCTION DhcpSetOptionInfoV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                            LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION OptionInfo)
{
    return CALL_NO_OUTPUT(OptionInfo != NULL, ServerIpAddress, R_DhcpSetOptionInfoV5, Flags, OptionID,
                          ClassName, VendorName, OptionInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetOptionInfo(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                          LPDHCP_OPTION *OptionInfo)
{
    const struct output outputs[] = {OUTPUT(OptionInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetOptionInfo, OptionID, OptionInfo);
}

DWORD DHCP_API_FUNCTION DhcpGetOptionInfoV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                            LPWSTR ClassName, LPWSTR VendorName, LPDHCP_OPTION *OptionInfo)
{
    const struct output outputs[] = {OUTPUT(OptionInfo)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetOptionInfoV5, Flags, OptionID, ClassName, VendorName,
                OptionInfo);
}

DWORD DHCP_API_FUNCTION DhcpRemoveOption(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpRemoveOption, OptionID);
}

DWORD DHCP_API_FUNCTION DhcpRemoveOptionV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                           LPWSTR ClassName, LPWSTR VendorName)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpRemoveOptionV5, Flags, OptionID, ClassName,
                          VendorName);
}

DWORD DHCP_API_FUNCTION DhcpEnumOptions(DHCP_CONST WCHAR *ServerIpAddress, DHCP_RESUME_HANDLE *ResumeHandle,
                                        DWORD PreferredMaximum, LPDHCP_OPTION_ARRAY *Options,
                                        DWORD *OptionsRead, DWORD *OptionsTotal)
{
    const struct output outputs[] = {OUTPUT(Options), OUTPUT(OptionsRead), OUTPUT(OptionsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumOptions, ResumeHandle,
                PreferredMaximum, Options, OptionsRead, OptionsTotal);
}

DWORD DHCP_API_FUNCTION DhcpEnumOptionsV5(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR ClassName,
                                          LPWSTR VendorName, DHCP_RESUME_HANDLE *ResumeHandle,
                                          DWORD PreferredMaximum, LPDHCP_OPTION_ARRAY *Options,
                                          DWORD *OptionsRead, DWORD *OptionsTotal)
{
    const struct output outputs[] = {OUTPUT(Options), OUTPUT(OptionsRead), OUTPUT(OptionsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpEnumOptionsV5, Flags, ClassName,
                VendorName, ResumeHandle, PreferredMaximum, Options, OptionsRead, OptionsTotal);
}

DWORD DHCP_API_FUNCTION DhcpGetAllOptions(LPWSTR ServerIpAddress, DWORD Flags,
                                          LPDHCP_ALL_OPTIONS *OptionStruct)
{
    const struct output outputs[] = {OUTPUT(OptionStruct)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetAllOptions, Flags, OptionStruct);
}

DWORD DHCP_API_FUNCTION DhcpSetOptionValue(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                           DHCP_CONST DHCP_OPTION_SCOPE_INFO *ScopeInfo,
                                           DHCP_CONST DHCP_OPTION_DATA *OptionValue)
{
    return CALL_NO_OUTPUT(ScopeInfo && OptionValue, ServerIpAddress, R_DhcpSetOptionValue, OptionID,
                          ScopeInfo, OptionValue);
}

DWORD DHCP_API_FUNCTION DhcpSetOptionValueV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionId,
                                             LPWSTR ClassName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                             LPDHCP_OPTION_DATA OptionValue)
{
    return CALL_NO_OUTPUT(ScopeInfo && OptionValue, ServerIpAddress, R_DhcpSetOptionValueV5, Flags, OptionId,
                          ClassName, VendorName, ScopeInfo, OptionValue);
}

DWORD DHCP_API_FUNCTION DhcpSetOptionValues(DHCP_CONST WCHAR *ServerIpAddress,
                                            DHCP_CONST DHCP_OPTION_SCOPE_INFO *ScopeInfo,
                                            DHCP_CONST DHCP_OPTION_VALUE_ARRAY *OptionValues)
{
    return CALL_NO_OUTPUT(ScopeInfo && OptionValues, ServerIpAddress, R_DhcpSetOptionValues, ScopeInfo,
                          OptionValues);
}

DWORD DHCP_API_FUNCTION DhcpSetOptionValuesV5(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR ClassName,
                                              LPWSTR VendorName, LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                              LPDHCP_OPTION_VALUE_ARRAY OptionValues)
{
    return CALL_NO_OUTPUT(ScopeInfo && OptionValues, ServerIpAddress, R_DhcpSetOptionValuesV5, Flags,
                          ClassName, VendorName, ScopeInfo, OptionValues);
}

DWORD DHCP_API_FUNCTION DhcpGetOptionValue(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                           DHCP_CONST DHCP_OPTION_SCOPE_INFO *ScopeInfo,
                                           LPDHCP_OPTION_VALUE *OptionValue)
{
    const struct output outputs[] = {OUTPUT(OptionValue)};

    return CALL(outputs, ScopeInfo != NULL, ServerIpAddress, R_DhcpGetOptionValue, OptionID, ScopeInfo,
                OptionValue);
}

DWORD DHCP_API_FUNCTION DhcpGetOptionValueV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                             LPWSTR ClassName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                             LPDHCP_OPTION_VALUE *OptionValue)
{
    const struct output outputs[] = {OUTPUT(OptionValue)};

    return CALL(outputs, ScopeInfo != NULL, ServerIpAddress, R_DhcpGetOptionValueV5, Flags, OptionID,
                ClassName, VendorName, ScopeInfo, OptionValue);
}

DWORD DHCP_API_FUNCTION DhcpRemoveOptionValue(DHCP_CONST WCHAR *ServerIpAddress, DHCP_OPTION_ID OptionID,
                                              DHCP_CONST DHCP_OPTION_SCOPE_INFO *ScopeInfo)
{
    return CALL_NO_OUTPUT(ScopeInfo != NULL, ServerIpAddress, R_DhcpRemoveOptionValue, OptionID, ScopeInfo);
}

DWORD DHCP_API_FUNCTION DhcpRemoveOptionValueV5(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                                LPWSTR ClassName, LPWSTR VendorName,
                                                LPDHCP_OPTION_SCOPE_INFO ScopeInfo)
{
    return CALL_NO_OUTPUT(ScopeInfo != NULL, ServerIpAddress, R_DhcpRemoveOptionValueV5, Flags, OptionID,
                          ClassName, VendorName, ScopeInfo);
}

DWORD DHCP_API_FUNCTION DhcpEnumOptionValues(DHCP_CONST WCHAR *ServerIpAddress,
                                             DHCP_CONST DHCP_OPTION_SCOPE_INFO *ScopeInfo,
                                             DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                             LPDHCP_OPTION_VALUE_ARRAY *OptionValues, DWORD *OptionsRead,
                                             DWORD *OptionsTotal)
{
    const struct output outputs[] = {OUTPUT(OptionValues), OUTPUT(OptionsRead), OUTPUT(OptionsTotal)};

    return CALL(outputs, ScopeInfo && ResumeHandle, ServerIpAddress, R_DhcpEnumOptionValues, ScopeInfo,
                ResumeHandle, PreferredMaximum, OptionValues, OptionsRead, OptionsTotal);
}

DWORD DHCP_API_FUNCTION DhcpEnumOptionValuesV5(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR ClassName,
                                               LPWSTR VendorName, LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                               DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                                               LPDHCP_OPTION_VALUE_ARRAY *OptionValues, DWORD *OptionsRead,
                                               DWORD *OptionsTotal)
{
    const struct output outputs[] = {OUTPUT(OptionValues), OUTPUT(OptionsRead), OUTPUT(OptionsTotal)};

    return CALL(outputs, ScopeInfo && ResumeHandle, ServerIpAddress, R_DhcpEnumOptionValuesV5, Flags,
                ClassName, VendorName, ScopeInfo, ResumeHandle, PreferredMaximum, OptionValues, OptionsRead,
                OptionsTotal);
}

DWORD DHCP_API_FUNCTION DhcpGetAllOptionValues(LPWSTR ServerIpAddress, DWORD Flags,
                                               LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                               LPDHCP_ALL_OPTION_VALUES *Values)
{
    const struct output outputs[] = {OUTPUT(Values)};

    return CALL(outputs, ScopeInfo != NULL, ServerIpAddress, R_DhcpGetAllOptionValues, Flags, ScopeInfo,
                Values);
}

DWORD DHCP_API_FUNCTION DhcpGetClientOptions(DHCP_CONST WCHAR *ServerIpAddress,
                                             DHCP_IP_ADDRESS ClientIpAddress, DHCP_IP_MASK ClientSubnetMask,
                                             LPDHCP_OPTION_LIST *ClientOptions)
{
    const struct output outputs[] = {OUTPUT(ClientOptions)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpGetClientOptions, ClientIpAddress, ClientSubnetMask,
                ClientOptions);
}

DWORD DHCP_API_FUNCTION DhcpV4SetOptionValue(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionId,
                                             LPWSTR PolicyName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                             LPDHCP_OPTION_DATA OptionValue)
{
    return CALL_NO_OUTPUT(ScopeInfo && OptionValue, ServerIpAddress, R_DhcpV4SetOptionValue, Flags, OptionId,
                          PolicyName, VendorName, ScopeInfo, OptionValue);
}

DWORD DHCP_API_FUNCTION DhcpV4SetOptionValues(LPWSTR ServerIpAddress, DWORD Flags, LPWSTR PolicyName,
                                              LPWSTR VendorName, LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                              LPDHCP_OPTION_VALUE_ARRAY OptionValues)
{
    return CALL_NO_OUTPUT(ScopeInfo && OptionValues, ServerIpAddress, R_DhcpV4SetOptionValues, Flags,
                          PolicyName, VendorName, ScopeInfo, OptionValues);
}

DWORD DHCP_API_FUNCTION DhcpV4GetOptionValue(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                             LPWSTR PolicyName, LPWSTR VendorName,
                                             LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                             LPDHCP_OPTION_VALUE *OptionValue)
{
    const struct output outputs[] = {OUTPUT(OptionValue)};

    return CALL(outputs, ScopeInfo != NULL, ServerIpAddress, R_DhcpV4GetOptionValue, Flags, OptionID,
                PolicyName, VendorName, ScopeInfo, OptionValue);
}

DWORD DHCP_API_FUNCTION DhcpV4RemoveOptionValue(LPWSTR ServerIpAddress, DWORD Flags, DHCP_OPTION_ID OptionID,
                                                LPWSTR PolicyName, LPWSTR VendorName,
                                                LPDHCP_OPTION_SCOPE_INFO ScopeInfo)
{
    return CALL_NO_OUTPUT(ScopeInfo != NULL, ServerIpAddress, R_DhcpV4RemoveOptionValue, Flags, OptionID,
                          PolicyName, VendorName, ScopeInfo);
}

DWORD DHCP_API_FUNCTION DhcpV4GetAllOptionValues(LPWSTR ServerIpAddress, DWORD Flags,
                                                 LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                                 LPDHCP_ALL_OPTION_VALUES_PB *Values)
{
    const struct output outputs[] = {OUTPUT(Values)};

    return CALL(outputs, ScopeInfo != NULL, ServerIpAddress, R_DhcpV4GetAllOptionValues, Flags, ScopeInfo,
                Values);
}
