#include "policies.h"
#include <string.h>

LPDHCP_POLICY new_policy(BOOL global)
{
    WCHAR name[] = L"phones", description[] = L"desk phones";
    LPDHCP_POLICY policy = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprCreateV4Policy(name, global, global ? 0 : SUBNET, 1, DhcpLogicalOr,
                                                       description, TRUE, &policy));
    return policy;
}

DWORD add_expression(LPDHCP_POLICY policy, DWORD parent)
{
    DWORD index = MAXDWORD;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprAddV4PolicyExpr(policy, parent, DhcpLogicalAnd, &index));
    return index;
}

DWORD add_condition(LPDHCP_POLICY policy, DWORD parent, DHCP_POL_ATTR_TYPE type, DWORD option,
                    DWORD suboption, DHCP_POL_COMPARATOR comparator, DWORD length)
{
    BYTE value[] = {0x00, 0x15, 0x5d, 0x01, 0x02, 0x03, 0x04, 0x05};
    WCHAR vendor[] = L"vendor";
    DWORD index = MAXDWORD;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprAddV4PolicyCondition(policy, parent, type, option, suboption, vendor,
                                                             comparator, value, length, &index));
    return index;
}

void add_range(LPDHCP_POLICY policy, DWORD start, DWORD end)
{
    DHCP_IP_RANGE range = {start, end};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprAddV4PolicyRange(policy, &range));
}

LPDHCP_POLICY new_valid_policy(BOOL global)
{
    LPDHCP_POLICY policy = new_policy(global);

    CHECK_NUMBER(1, add_expression(policy, 0));
    CHECK_NUMBER(2, add_expression(policy, 0));
    add_condition(policy, 0, DhcpAttrOption, 60, 0, DhcpCompEqual, 8);
    add_condition(policy, 1, DhcpAttrHWAddr, 0, 0, DhcpCompEqual, 6);
    add_condition(policy, 1, DhcpAttrHWAddr, 0, 0, DhcpCompBeginsWith, 3);
    add_condition(policy, 2, DhcpAttrSubOption, 82, 1, DhcpCompNotEqual, 4);
    if (!global)
    {
        add_range(policy, SUBNET + 50, SUBNET + 59);
        add_range(policy, SUBNET + 10, SUBNET + 19);
        add_range(policy, SUBNET + 30, SUBNET + 30);
    }
    return policy;
}

void *new_block(const void *content, SIZE_T size)
{
    return memcpy(HeapAlloc(GetProcessHeap(), 0, size), content, size);
}

static DWORD hash(DWORD seed, const void *bytes, SIZE_T size)
{
    for (SIZE_T i = 0; i < size; i++)
        seed = (seed ^ ((const BYTE *)bytes)[i]) * 16777619;
    return seed;
}

/* A member by member hash: the pointers count, too, as only a changed policy has others. */
DWORD hash_policy(const DHCP_POLICY *policy)
{
    DWORD result = hash(1, policy, sizeof(*policy));

    result = hash(result, policy->PolicyName, lstrlenW(policy->PolicyName) * sizeof(WCHAR));
    if (policy->Description)
        result = hash(result, policy->Description, lstrlenW(policy->Description) * sizeof(WCHAR));
    if (policy->Expressions)
    {
        result = hash(result, policy->Expressions, sizeof(*policy->Expressions));
        result = hash(result, policy->Expressions->Elements,
                      policy->Expressions->NumElements * sizeof(*policy->Expressions->Elements));
    }
    if (policy->Ranges)
    {
        result = hash(result, policy->Ranges, sizeof(*policy->Ranges));
        result = hash(result, policy->Ranges->Elements,
                      policy->Ranges->NumElements * sizeof(*policy->Ranges->Elements));
    }
    for (DWORD i = 0; policy->Conditions && i < policy->Conditions->NumElements; i++)
    {
        const DHCP_POL_COND *condition = &policy->Conditions->Elements[i];

        result = hash(result, condition, sizeof(*condition));
        result = hash(result, condition->Value, condition->ValueLength);
    }
    return result;
}
