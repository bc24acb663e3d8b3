/* What a policy must satisfy before a server is asked. */
#include "policy.h"

#define OPTION_OF_USER_CLASS 77

/*
 * A policy that lacks a part is ERROR_INVALID_PARAMETER. One with no condition or expression in the arrays is
 * not: R_DhcpV4SetPolicy, and the rules for a well-formed policy, have an invalid expression in it.
 */
static DWORD check_parts(const DHCP_POLICY *policy)
{
    BOOL is_complete =
        policy_is_text(policy->PolicyName, POLICY_NAME_MAXIMUM) &&
        (!policy->Description || policy_is_text(policy->Description, POLICY_DESCRIPTION_MAXIMUM)) &&
        POLICY_IS_ARRAY(policy->Conditions) && POLICY_IS_ARRAY(policy->Expressions) &&
        POLICY_IS_ARRAY(policy->Ranges);

    return is_complete ? ERROR_SUCCESS : ERROR_INVALID_PARAMETER;
}

/* A tree may be deep; servers take only one whose expressions all hang under the root. */
static DWORD check_expressions(const DHCP_POLICY *policy)
{
    for (DWORD i = 0; i < policy->Expressions->NumElements; i++)
    {
        const DHCP_POL_EXPR *expression = &policy->Expressions->Elements[i];

        if (expression->ParentExpr != 0 || !policy_is_operator(expression->Operator))
            return ERROR_DHCP_INVALID_POLICY_EXPRESSION;
    }
    return ERROR_SUCCESS;
}

/* A policy is of the server, without ranges and subnet, or of a subnet. */
static DWORD check_level(const DHCP_POLICY *policy)
{
    if (policy->IsGlobalPolicy && policy->Ranges->NumElements)
        return ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY;
    return !policy->IsGlobalPolicy == !policy->Subnet ? ERROR_INVALID_PARAMETER : ERROR_SUCCESS;
}

/* Conditions on the name of a client exclude ranges. */
static DWORD check_names_against_ranges(const DHCP_POLICY *policy)
{
    for (DWORD i = 0; policy->Ranges->NumElements && i < policy->Conditions->NumElements; i++)
    {
        DHCP_POL_ATTR_TYPE type = policy->Conditions->Elements[i].Type;

        if (type == DhcpAttrFqdn || type == DhcpAttrFqdnSingleLabel)
            return ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED;
    }
    return ERROR_SUCCESS;
}

/* In the order in which MS-DHCPM R_DhcpV4CreatePolicy has them: the first that fails has the say. */
static DWORD (*const checks[])(const DHCP_POLICY *policy) = {
    check_parts, policy_check_tree,   check_expressions,          policy_check_conditions,
    check_level, policy_check_ranges, check_names_against_ranges,
};

DWORD DHCP_API_FUNCTION DhcpHlprIsV4PolicyValid(LPDHCP_POLICY pPolicy)
{
    DWORD result = pPolicy ? ERROR_SUCCESS : ERROR_INVALID_PARAMETER;

    for (DWORD i = 0; i < ARRAYSIZE(checks) && result == ERROR_SUCCESS; i++)
        result = checks[i](pPolicy);
    return result;
}

static BOOL is_user_class(const DHCP_POL_COND *condition)
{
    return condition->Type == DhcpAttrOption && condition->OptionID == OPTION_OF_USER_CLASS &&
           condition->SubOptionID == 0 && condition->Operator == DhcpCompEqual && condition->Value &&
           condition->ValueLength;
}

BOOL DHCP_API_FUNCTION DhcpHlprIsV4PolicySingleUC(LPDHCP_POLICY Policy)
{
    const DHCP_POL_COND_ARRAY *conditions = Policy ? Policy->Conditions : NULL;

    return conditions && conditions->NumElements == 1 && conditions->Elements &&
           is_user_class(&conditions->Elements[0]);
}
