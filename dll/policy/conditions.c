/* The conditions of a policy. */
#include "policy.h"
#include "../memory.h"

#define HARDWARE_ADDRESS_LENGTH 6 /* bytes */

/* What each type of condition can look at. Document: MS-DHCPM R_DhcpV4CreatePolicy. The number of the circuit
 * ID is RFC 3046's: that page misprints it as 12, and R_DhcpV4SetPolicy as 2, the remote ID's. */
static const struct
{
    BYTE type;
    BYTE option;
    BYTE suboption;
} subjects[] = {
    {DhcpAttrHWAddr, 0, 0},          {DhcpAttrOption, 60, 0},    {DhcpAttrOption, 61, 0},
    {DhcpAttrOption, 77, 0},         {DhcpAttrOption, 82, 0},    {DhcpAttrSubOption, 82, 1},
    {DhcpAttrSubOption, 82, 2},      {DhcpAttrSubOption, 82, 6}, {DhcpAttrFqdn, 0, 0},
    {DhcpAttrFqdnSingleLabel, 0, 0},
};

static BOOL is_type(DHCP_POL_ATTR_TYPE type)
{
    return (DWORD)type <= DhcpAttrFqdnSingleLabel;
}

static BOOL is_comparator(DHCP_POL_COMPARATOR comparator)
{
    return (DWORD)comparator <= DhcpCompNotEndWith;
}

/* Only whether a name has a single label can be asked without a value to compare it with. */
static BOOL has_value(const DHCP_POL_COND *condition)
{
    return condition->ValueLength ? condition->Value != NULL : condition->Type == DhcpAttrFqdnSingleLabel;
}

static BOOL has_subject(const DHCP_POL_COND *condition)
{
    for (DWORD i = 0; i < ARRAYSIZE(subjects); i++)
    {
        if (subjects[i].type == condition->Type && subjects[i].option == condition->OptionID &&
            subjects[i].suboption == condition->SubOptionID)
            return TRUE;
    }
    return FALSE;
}

/* A hardware address is compared as a whole or with a part of it, which is not all and not nothing. */
static BOOL fits_hardware_address(const DHCP_POL_COND *condition)
{
    if (condition->Operator == DhcpCompEqual || condition->Operator == DhcpCompNotEqual)
        return condition->ValueLength == HARDWARE_ADDRESS_LENGTH;
    return condition->ValueLength && condition->ValueLength < HARDWARE_ADDRESS_LENGTH;
}

static BOOL is_valid(const DHCP_POL_COND *condition)
{
    return has_subject(condition) && is_comparator(condition->Operator) &&
           (condition->Value || !condition->ValueLength) &&
           (condition->Type != DhcpAttrHWAddr || fits_hardware_address(condition));
}

DWORD policy_check_conditions(const DHCP_POLICY *policy)
{
    for (DWORD i = 0; i < policy->Conditions->NumElements; i++)
    {
        if (!is_valid(&policy->Conditions->Elements[i]))
            return ERROR_DHCP_INVALID_POLICY_EXPRESSION;
    }
    return ERROR_SUCCESS;
}

static void release(LPDHCP_POL_COND condition)
{
    memory_free(condition->VendorName);
    memory_free(condition->Value);
}

void policy_clear_conditions(LPDHCP_POL_COND_ARRAY conditions)
{
    if (!conditions)
        return;
    for (DWORD i = 0; conditions->Elements && i < conditions->NumElements; i++)
        release(&conditions->Elements[i]);
    conditions->NumElements = 0;
}

/* Gives a condition a name and a value of its own. Where that fails, it has what there was memory for. */
static BOOL own(LPDHCP_POL_COND condition)
{
    LPCWSTR vendor = condition->VendorName;
    const BYTE *value = condition->Value;

    condition->Value = condition->ValueLength ? memory_copy(value, condition->ValueLength) : NULL;
    return memory_copy_text(&condition->VendorName, vendor) && (condition->Value || !condition->ValueLength);
}

/* Puts a condition behind the others, or leaves all as it was. */
static BOOL append(LPDHCP_POLICY policy, const DHCP_POL_COND *condition)
{
    LPDHCP_POL_COND_ARRAY array = policy->Conditions ? policy->Conditions : memory_allocate(sizeof(*array));
    LPDHCP_POL_COND elements =
        array ? memory_grow(array->Elements, array->NumElements, sizeof(*elements)) : NULL;

    if (!elements)
    {
        if (!policy->Conditions)
            memory_free(array);
        return FALSE;
    }
    elements[array->NumElements++] = *condition;
    array->Elements = elements;
    policy->Conditions = array;
    return TRUE;
}

DWORD DHCP_API_FUNCTION DhcpHlprAddV4PolicyCondition(LPDHCP_POLICY Policy, DWORD ParentExpr,
                                                     DHCP_POL_ATTR_TYPE Type, DWORD OptionID,
                                                     DWORD SubOptionID, LPWSTR VendorName,
                                                     DHCP_POL_COMPARATOR Operator, LPBYTE Value,
                                                     DWORD ValueLength, DWORD *ConditionIndex)
{
    DHCP_POL_COND condition = {ParentExpr, Type,     OptionID, SubOptionID,
                               VendorName, Operator, Value,    ValueLength};

    if (!Policy || !ConditionIndex || !is_type(Type) || !is_comparator(Operator) || !has_value(&condition) ||
        (Policy->Conditions && !POLICY_IS_ARRAY(Policy->Conditions)))
        return ERROR_INVALID_PARAMETER;
    if (!policy_has_expression(Policy, ParentExpr))
        return ERROR_DHCP_POLICY_BAD_PARENT_EXPR;

    if (!own(&condition) || !append(Policy, &condition))
    {
        release(&condition);
        return ERROR_NOT_ENOUGH_MEMORY;
    }
    *ConditionIndex = Policy->Conditions->NumElements - 1;
    return ERROR_SUCCESS;
}
