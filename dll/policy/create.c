/* Making a policy. */
#include <stddef.h>
#include "policy.h"
#include "../memory.h"

/* A DHCP_POLICY_EX is made, grown, checked and freed through its first members. */
#define IS_SHARED(member)                                                                                    \
    _Static_assert(offsetof(DHCP_POLICY, member) == offsetof(DHCP_POLICY_EX, member), #member)
IS_SHARED(PolicyName);
IS_SHARED(IsGlobalPolicy);
IS_SHARED(Subnet);
IS_SHARED(ProcessingOrder);
IS_SHARED(Conditions);
IS_SHARED(Expressions);
IS_SHARED(Ranges);
IS_SHARED(Description);
IS_SHARED(Enabled);

BOOL policy_is_text(LPCWSTR text, int maximum)
{
    return text && lstrlenW(text) <= maximum;
}

/* Servers refuse a policy that lacks one of the three arrays, so that even those of no element are there. */
static BOOL add_arrays(LPDHCP_POLICY policy, DHCP_POL_LOGIC_OPER root)
{
    policy->Conditions = memory_allocate(sizeof(*policy->Conditions));
    policy->Ranges = memory_allocate(sizeof(*policy->Ranges));
    policy->Expressions = memory_allocate(sizeof(*policy->Expressions));
    if (!policy->Conditions || !policy->Ranges || !policy->Expressions)
        return FALSE;

    policy->Expressions->Elements = memory_grow(NULL, 0, sizeof(*policy->Expressions->Elements));
    if (!policy->Expressions->Elements)
        return FALSE;
    policy->Expressions->Elements[0].Operator = root;
    policy->Expressions->NumElements = 1;
    return TRUE;
}

static BOOL fill(LPDHCP_POLICY policy, const DHCP_POLICY *given, DHCP_POL_LOGIC_OPER root)
{
    policy->IsGlobalPolicy = given->IsGlobalPolicy;
    policy->Subnet = given->Subnet;
    policy->ProcessingOrder = given->ProcessingOrder;
    policy->Enabled = given->Enabled;
    return memory_copy_text(&policy->PolicyName, given->PolicyName) &&
           memory_copy_text(&policy->Description, given->Description) && add_arrays(policy, root);
}

static BOOL is_acceptable(const DHCP_POLICY *given, DHCP_POL_LOGIC_OPER root)
{
    return policy_is_text(given->PolicyName, POLICY_NAME_MAXIMUM) && *given->PolicyName &&
           (!given->Description || policy_is_text(given->Description, POLICY_DESCRIPTION_MAXIMUM)) &&
           policy_is_operator(root);
}

/* Makes a policy in a structure of a size, of either type; created receives NULL where that fails. */
static DWORD create(const DHCP_POLICY *given, DHCP_POL_LOGIC_OPER root, SIZE_T size, LPDHCP_POLICY *created)
{
    LPDHCP_POLICY policy;

    *created = NULL;
    if (!is_acceptable(given, root))
        return ERROR_INVALID_PARAMETER;

    policy = memory_allocate(size);
    if (!policy || !fill(policy, given, root))
    {
        DhcpHlprFreeV4Policy(policy);
        return ERROR_NOT_ENOUGH_MEMORY;
    }
    *created = policy;
    return ERROR_SUCCESS;
}

DWORD DHCP_API_FUNCTION DhcpHlprCreateV4Policy(LPWSTR PolicyName, BOOL fGlobalPolicy, DHCP_IP_ADDRESS Subnet,
                                               DWORD ProcessingOrder, DHCP_POL_LOGIC_OPER RootOperator,
                                               LPWSTR Description, BOOL Enabled, LPDHCP_POLICY *Policy)
{
    DHCP_POLICY given = {PolicyName, fGlobalPolicy, Subnet,      ProcessingOrder, NULL,
                         NULL,       NULL,          Description, Enabled};

    return Policy ? create(&given, RootOperator, sizeof(**Policy), Policy) : ERROR_INVALID_PARAMETER;
}

DWORD DHCP_API_FUNCTION DhcpHlprCreateV4PolicyEx(LPWSTR PolicyName, BOOL fGlobalPolicy,
                                                 DHCP_IP_ADDRESS Subnet, DWORD ProcessingOrder,
                                                 DHCP_POL_LOGIC_OPER RootOperator, LPWSTR Description,
                                                 BOOL Enabled, LPDHCP_POLICY_EX *Policy)
{
    DHCP_POLICY given = {PolicyName, fGlobalPolicy, Subnet,      ProcessingOrder, NULL,
                         NULL,       NULL,          Description, Enabled};
    LPDHCP_POLICY created;
    DWORD result;

    if (!Policy)
        return ERROR_INVALID_PARAMETER;
    result = create(&given, RootOperator, sizeof(**Policy), &created);
    *Policy = (LPDHCP_POLICY_EX)created;
    return result;
}
