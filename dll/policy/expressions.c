/* The expressions of a policy. */
#include "policy.h"
#include "../memory.h"

BOOL policy_is_operator(DHCP_POL_LOGIC_OPER oper)
{
    return oper == DhcpLogicalOr || oper == DhcpLogicalAnd;
}

BOOL policy_has_expression(const DHCP_POLICY *policy, DWORD index)
{
    return policy->Expressions && policy->Expressions->Elements && index < policy->Expressions->NumElements;
}

DWORD DHCP_API_FUNCTION DhcpHlprAddV4PolicyExpr(LPDHCP_POLICY Policy, DWORD ParentExpr,
                                                DHCP_POL_LOGIC_OPER Operator, DWORD *ExprIndex)
{
    LPDHCP_POL_EXPR_ARRAY array;
    LPDHCP_POL_EXPR elements;

    if (!Policy || !ExprIndex || !policy_is_operator(Operator))
        return ERROR_INVALID_PARAMETER;
    if (!policy_has_expression(Policy, ParentExpr))
        return ERROR_DHCP_POLICY_BAD_PARENT_EXPR;

    array = Policy->Expressions;
    elements = memory_grow(array->Elements, array->NumElements, sizeof(*elements));
    if (!elements)
        return ERROR_NOT_ENOUGH_MEMORY;
    elements[array->NumElements] = (DHCP_POL_EXPR){ParentExpr, Operator};
    array->Elements = elements;
    *ExprIndex = array->NumElements++;
    return ERROR_SUCCESS;
}

DWORD DHCP_API_FUNCTION DhcpHlprModifyV4PolicyExpr(LPDHCP_POLICY Policy, DHCP_POL_LOGIC_OPER Operator)
{
    if (!Policy || !policy_has_expression(Policy, 0) || !policy_is_operator(Operator))
        return ERROR_INVALID_PARAMETER;
    Policy->Expressions->Elements[0].Operator = Operator;
    return ERROR_SUCCESS;
}

/* The root stays, because without it nothing could be added again. */
DWORD DHCP_API_FUNCTION DhcpHlprResetV4PolicyExpr(LPDHCP_POLICY Policy)
{
    if (!Policy || !policy_has_expression(Policy, 0))
        return ERROR_INVALID_PARAMETER;
    policy_clear_conditions(Policy->Conditions);
    Policy->Expressions->Elements[0].ParentExpr = 0;
    Policy->Expressions->NumElements = 1;
    return ERROR_SUCCESS;
}
