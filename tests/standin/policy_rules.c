/*
 * What makes the parts of a policy valid: [MS-DHCPM] 3.2.4.109 and 3.2.4.111.
 */
#include "memory.h"
#include "policies.h"

/* Numbers of options, and the length of a hardware address. */
enum
{
    VENDOR_CLASS = 60,
    CLIENT_ID = 61,
    USER_CLASS = 77,
    RELAY_AGENT = 82,
    ADDRESS_LENGTH = 6
};

bool policy_conditions_have_fqdn(const DHCP_POL_COND_ARRAY *conditions)
{
    for (DWORD i = 0; i < conditions->NumElements; i++)
        if (conditions->Elements[i].Type == DhcpAttrFqdn ||
            conditions->Elements[i].Type == DhcpAttrFqdnSingleLabel)
            return true;
    return false;
}

static bool is_option_of_condition(DWORD id)
{
    return id == VENDOR_CLASS || id == CLIENT_ID || id == USER_CLASS || id == RELAY_AGENT;
}

/* The page has 12 for the suboption of the circuit, which is 1 (RFC 3046, and the type's own page). */
static bool is_suboption_of_condition(DWORD id)
{
    return id == 1 || id == 2 || id == 6;
}

/* Whether the numbers of a condition fit its type. */
static bool numbers_valid(const DHCP_POL_COND *condition)
{
    switch (condition->Type)
    {
    case DhcpAttrOption:
        return is_option_of_condition(condition->OptionID) && !condition->SubOptionID;
    case DhcpAttrSubOption:
        return condition->OptionID == RELAY_AGENT && is_suboption_of_condition(condition->SubOptionID);
    case DhcpAttrHWAddr:
    case DhcpAttrFqdn:
    case DhcpAttrFqdnSingleLabel:
        return !condition->OptionID && !condition->SubOptionID;
    default:
        return false;
    }
}

static bool value_valid(const DHCP_POL_COND *condition)
{
    if (condition->Type != DhcpAttrHWAddr)
        return true;
    if (condition->Operator == DhcpCompEqual || condition->Operator == DhcpCompNotEqual)
        return condition->ValueLength == ADDRESS_LENGTH;
    return condition->ValueLength < ADDRESS_LENGTH;
}

static bool is_affirming(DHCP_POL_COMPARATOR comparator)
{
    return comparator == DhcpCompEqual || comparator == DhcpCompBeginsWith || comparator == DhcpCompEndsWith;
}

/* Conditions of one expression ask for the same thing, which is not the relay agent; beside an equal there
 * are no negative ones, and beside a not equal only such. */
static bool conditions_agree(const DHCP_POL_COND *a, const DHCP_POL_COND *b)
{
    if (a->OptionID == RELAY_AGENT || a->Type != b->Type || a->OptionID != b->OptionID ||
        a->SubOptionID != b->SubOptionID || text_compare(a->VendorName, b->VendorName))
        return false;
    if (a->Operator == DhcpCompEqual)
        return is_affirming(b->Operator);
    return a->Operator != DhcpCompNotEqual || !is_affirming(b->Operator);
}

static bool condition_valid(const DHCP_POL_COND_ARRAY *conditions, DWORD index,
                            const DHCP_POL_EXPR_ARRAY *expressions)
{
    const DHCP_POL_COND *condition = &conditions->Elements[index];
    if (condition->ParentExpr > expressions->NumElements || !numbers_valid(condition) ||
        !value_valid(condition))
        return false;
    for (DWORD i = 0; i < conditions->NumElements; i++)
        if (i != index && conditions->Elements[i].ParentExpr == condition->ParentExpr &&
            !conditions_agree(condition, &conditions->Elements[i]))
            return false;
    return true;
}

/* Something belongs to the expression. */
static bool has_children(const DHCP_POL_COND_ARRAY *conditions, const DHCP_POL_EXPR_ARRAY *expressions,
                         DWORD index)
{
    for (DWORD i = 0; i < conditions->NumElements; i++)
        if (conditions->Elements[i].ParentExpr == index)
            return true;
    for (DWORD i = 0; i < expressions->NumElements; i++)
        if (i != index && expressions->Elements[i].ParentExpr == index)
            return true;
    return false;
}

static bool expression_valid(const DHCP_POL_COND_ARRAY *conditions, const DHCP_POL_EXPR_ARRAY *expressions,
                             DWORD index)
{
    const DHCP_POL_EXPR *expression = &expressions->Elements[index];
    if (expression->ParentExpr || !has_children(conditions, expressions, index))
        return false;
    return expression->Operator == DhcpLogicalAnd || (!index && expression->Operator == DhcpLogicalOr);
}

bool policy_expressions_valid(const DHCP_POL_COND_ARRAY *conditions, const DHCP_POL_EXPR_ARRAY *expressions)
{
    for (DWORD i = 0; i < conditions->NumElements; i++)
        if (!condition_valid(conditions, i, expressions))
            return false;
    for (DWORD i = 0; i < expressions->NumElements; i++)
        if (!expression_valid(conditions, expressions, i))
            return false;
    return true;
}

/* Ranges */

static bool overlap(const DHCP_IP_RANGE *a, const DHCP_IP_RANGE *b)
{
    return a->StartAddress <= b->EndAddress && b->StartAddress <= a->EndAddress;
}

bool policy_ranges_overlap(const DHCP_IP_RANGE_ARRAY *a, const DHCP_IP_RANGE_ARRAY *b)
{
    for (DWORD i = 0; i < a->NumElements; i++)
        for (DWORD j = 0; j < b->NumElements; j++)
            if (overlap(&a->Elements[i], &b->Elements[j]))
                return true;
    return false;
}

bool policy_ranges_valid(const DHCP_IP_RANGE_ARRAY *ranges)
{
    for (DWORD i = 0; i < ranges->NumElements; i++)
    {
        if (ranges->Elements[i].StartAddress > ranges->Elements[i].EndAddress)
            return false;
        for (DWORD j = 0; j < i; j++)
            if (overlap(&ranges->Elements[i], &ranges->Elements[j]))
                return false;
    }
    return true;
}

bool policy_ranges_in_scope(const DHCP_IP_RANGE_ARRAY *ranges, const struct scope *scope)
{
    for (DWORD i = 0; i < ranges->NumElements; i++)
    {
        const struct range *range = range_holding(&scope->ranges, ranges->Elements[i].StartAddress);
        if (!range || ranges->Elements[i].EndAddress > range->last)
            return false;
    }
    return true;
}
