/* Policies, as they are on the server. */
#include "call.h"

DWORD DHCP_API_FUNCTION DhcpV4CreatePolicy(LPWSTR ServerIpAddress, LPDHCP_POLICY pPolicy)
{
    return CALL_NO_OUTPUT(pPolicy != NULL, ServerIpAddress, R_DhcpV4CreatePolicy, pPolicy);
}

DWORD DHCP_API_FUNCTION DhcpV4CreatePolicyEx(LPWSTR ServerIpAddress, LPDHCP_POLICY_EX PolicyEx)
{
    return CALL_NO_OUTPUT(PolicyEx != NULL, ServerIpAddress, R_DhcpV4CreatePolicyEx, PolicyEx);
}

DWORD DHCP_API_FUNCTION DhcpV4GetPolicy(LPWSTR ServerIpAddress, BOOL fGlobalPolicy,
                                        DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName,
                                        LPDHCP_POLICY *Policy)
{
    const struct output outputs[] = {OUTPUT(Policy)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpV4GetPolicy, fGlobalPolicy, SubnetAddress, PolicyName,
                Policy);
}

DWORD DHCP_API_FUNCTION DhcpV4GetPolicyEx(LPWSTR ServerIpAddress, BOOL GlobalPolicy,
                                          DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName,
                                          LPDHCP_POLICY_EX *Policy)
{
    const struct output outputs[] = {OUTPUT(Policy)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpV4GetPolicyEx, GlobalPolicy, SubnetAddress, PolicyName,
                Policy);
}

DWORD DHCP_API_FUNCTION DhcpV4SetPolicy(LPWSTR ServerIpAddress, DWORD FieldsModified, BOOL fGlobalPolicy,
                                        DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName,
                                        LPDHCP_POLICY Policy)
{
    return CALL_NO_OUTPUT(Policy != NULL, ServerIpAddress, R_DhcpV4SetPolicy, FieldsModified, fGlobalPolicy,
                          SubnetAddress, PolicyName, Policy);
}

DWORD DHCP_API_FUNCTION DhcpV4SetPolicyEx(LPWSTR ServerIpAddress, DWORD FieldsModified, BOOL GlobalPolicy,
                                          DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName,
                                          LPDHCP_POLICY_EX Policy)
{
    return CALL_NO_OUTPUT(Policy != NULL, ServerIpAddress, R_DhcpV4SetPolicyEx, FieldsModified, GlobalPolicy,
                          SubnetAddress, PolicyName, Policy);
}

DWORD DHCP_API_FUNCTION DhcpV4DeletePolicy(LPWSTR ServerIpAddress, BOOL fGlobalPolicy,
                                           DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpV4DeletePolicy, fGlobalPolicy, SubnetAddress,
                          PolicyName);
}

DWORD DHCP_API_FUNCTION DhcpV4EnumPolicies(LPWSTR ServerIpAddress, LPDWORD ResumeHandle,
                                           DWORD PreferredMaximum, BOOL fGlobalPolicy,
                                           DHCP_IP_ADDRESS SubnetAddress, LPDHCP_POLICY_ARRAY *EnumInfo,
                                           DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT_BLOCK(EnumInfo), OUTPUT(ElementsRead), OUTPUT(ElementsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpV4EnumPolicies, ResumeHandle,
                PreferredMaximum, fGlobalPolicy, SubnetAddress, *EnumInfo, ElementsRead, ElementsTotal);
}

DWORD DHCP_API_FUNCTION DhcpV4EnumPoliciesEx(LPWSTR ServerIpAddress, LPDWORD ResumeHandle,
                                             DWORD PreferredMaximum, BOOL GlobalPolicy,
                                             DHCP_IP_ADDRESS SubnetAddress, LPDHCP_POLICY_EX_ARRAY *EnumInfo,
                                             DWORD *ElementsRead, DWORD *ElementsTotal)
{
    const struct output outputs[] = {OUTPUT_BLOCK(EnumInfo), OUTPUT(ElementsRead), OUTPUT(ElementsTotal)};

    return CALL(outputs, ResumeHandle != NULL, ServerIpAddress, R_DhcpV4EnumPoliciesEx, ResumeHandle,
                PreferredMaximum, GlobalPolicy, SubnetAddress, *EnumInfo, ElementsRead, ElementsTotal);
}

DWORD DHCP_API_FUNCTION DhcpV4AddPolicyRange(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                             LPWSTR PolicyName, LPDHCP_IP_RANGE Range)
{
    return CALL_NO_OUTPUT(Range != NULL, ServerIpAddress, R_DhcpV4AddPolicyRange, SubnetAddress, PolicyName,
                          Range);
}

DWORD DHCP_API_FUNCTION DhcpV4RemovePolicyRange(LPWSTR ServerIpAddress, DHCP_IP_ADDRESS SubnetAddress,
                                                LPWSTR PolicyName, LPDHCP_IP_RANGE Range)
{
    return CALL_NO_OUTPUT(Range != NULL, ServerIpAddress, R_DhcpV4RemovePolicyRange, SubnetAddress,
                          PolicyName, Range);
}

DWORD DHCP_API_FUNCTION DhcpV4QueryPolicyEnforcement(LPWSTR ServerIpAddress, BOOL fGlobalPolicy,
                                                     DHCP_IP_ADDRESS SubnetAddress, BOOL *Enabled)
{
    const struct output outputs[] = {OUTPUT(Enabled)};

    return CALL(outputs, TRUE, ServerIpAddress, R_DhcpV4QueryPolicyEnforcement, fGlobalPolicy, SubnetAddress,
                Enabled);
}

DWORD DHCP_API_FUNCTION DhcpV4SetPolicyEnforcement(LPWSTR ServerIpAddress, BOOL fGlobalPolicy,
                                                   DHCP_IP_ADDRESS SubnetAddress, BOOL Enable)
{
    return CALL_NO_OUTPUT(TRUE, ServerIpAddress, R_DhcpV4SetPolicyEnforcement, fGlobalPolicy, SubnetAddress,
                          Enable);
}
