/* Building a policy: what each function makes of its arguments, and which it refuses. */
#include <string.h>
#include "policies.h"

#define NO_OPERATOR ((DHCP_POL_LOGIC_OPER)2)
#define UNTOUCHED   4711

static WCHAR *text_of(int length)
{
    static WCHAR text[300];

    for (int i = 0; i < length; i++)
        text[i] = L'x';
    text[length] = 0;
    return text;
}

static void test_create(void)
{
    WCHAR name[] = L"name", description[] = L"text";
    LPDHCP_POLICY policy = NULL;

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpHlprCreateV4Policy(name, FALSE, SUBNET, 7, DhcpLogicalAnd, description, FALSE, &policy));
    CHECK(policy->PolicyName != name && policy->Description != description);
    name[0] = description[0] = L'?';
    CHECK_TEXT(L"name", policy->PolicyName);
    CHECK_TEXT(L"text", policy->Description);
    CHECK_NUMBER(FALSE, policy->IsGlobalPolicy);
    CHECK_NUMBER(SUBNET, policy->Subnet);
    CHECK_NUMBER(7, policy->ProcessingOrder);
    CHECK_NUMBER(FALSE, policy->Enabled);
    CHECK_NUMBER(1, policy->Expressions->NumElements);
    CHECK_NUMBER(0, policy->Expressions->Elements[0].ParentExpr);
    CHECK_NUMBER(DhcpLogicalAnd, policy->Expressions->Elements[0].Operator);
    CHECK_NUMBER(0, policy->Conditions->NumElements);
    CHECK_NUMBER(0, policy->Ranges->NumElements);
    DhcpHlprFreeV4Policy(policy);

    policy = NULL;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprCreateV4Policy(name, TRUE, 0, 1, DhcpLogicalOr, NULL, TRUE, &policy));
    CHECK_NUMBER(TRUE, policy->IsGlobalPolicy);
    CHECK_NUMBER(0, policy->Subnet);
    CHECK_NUMBER(TRUE, policy->Enabled);
    CHECK_NUMBER(DhcpLogicalOr, policy->Expressions->Elements[0].Operator);
    CHECK(policy->Description == NULL);
    DhcpHlprFreeV4Policy(policy);
}

static void test_create_ex(void)
{
    WCHAR name[] = L"name", description[] = L"text";
    LPDHCP_POLICY_EX policy = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprCreateV4PolicyEx(name, FALSE, SUBNET, 7, DhcpLogicalAnd, description,
                                                         TRUE, &policy));
    CHECK_TEXT(L"name", policy->PolicyName);
    CHECK_TEXT(L"text", policy->Description);
    CHECK_NUMBER(SUBNET, policy->Subnet);
    CHECK_NUMBER(7, policy->ProcessingOrder);
    CHECK_NUMBER(TRUE, policy->Enabled);
    CHECK_NUMBER(DhcpLogicalAnd, policy->Expressions->Elements[0].Operator);
    CHECK(policy->Properties == NULL);

    /* The functions for a DHCP_POLICY take it. */
    add_condition((LPDHCP_POLICY)policy, 0, DhcpAttrOption, 77, 0, DhcpCompEqual, 8);
    add_range((LPDHCP_POLICY)policy, SUBNET + 1, SUBNET + 2);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid((LPDHCP_POLICY)policy));
    CHECK(policy->Properties == NULL);
    DhcpHlprFreeV4PolicyEx(policy);
}

/* Both create functions with the same arguments; a policy that cannot be made is NULL. */
static DWORD create(LPWSTR name, LPWSTR description, DHCP_POL_LOGIC_OPER oper)
{
    LPDHCP_POLICY policy = (void *)UNTOUCHED;
    LPDHCP_POLICY_EX policy_ex = (void *)UNTOUCHED;
    DWORD result = DhcpHlprCreateV4Policy(name, FALSE, SUBNET, 1, oper, description, TRUE, &policy);

    CHECK_NUMBER(result,
                 DhcpHlprCreateV4PolicyEx(name, FALSE, SUBNET, 1, oper, description, TRUE, &policy_ex));
    CHECK((policy == NULL) == (result != ERROR_SUCCESS));
    CHECK((policy_ex == NULL) == (result != ERROR_SUCCESS));
    DhcpHlprFreeV4Policy(policy);
    DhcpHlprFreeV4PolicyEx(policy_ex);
    return result;
}

static void test_create_arguments(void)
{
    WCHAR name[] = L"name", empty[] = L"";

    CHECK_NUMBER(ERROR_SUCCESS, create(name, NULL, DhcpLogicalOr));
    CHECK_NUMBER(ERROR_SUCCESS, create(name, empty, DhcpLogicalOr));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(NULL, NULL, DhcpLogicalOr));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(empty, NULL, DhcpLogicalOr));
    CHECK_NUMBER(ERROR_SUCCESS, create(text_of(1), NULL, DhcpLogicalOr));
    CHECK_NUMBER(ERROR_SUCCESS, create(text_of(64), NULL, DhcpLogicalOr));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(text_of(65), NULL, DhcpLogicalOr));
    CHECK_NUMBER(ERROR_SUCCESS, create(name, text_of(255), DhcpLogicalOr));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(name, text_of(256), DhcpLogicalOr));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(name, NULL, NO_OPERATOR));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(name, NULL, (DHCP_POL_LOGIC_OPER)-1));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpHlprCreateV4Policy(name, TRUE, 0, 1, DhcpLogicalOr, NULL, TRUE, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpHlprCreateV4PolicyEx(name, TRUE, 0, 1, DhcpLogicalOr, NULL, TRUE, NULL));
}

/* What does not fit together is found later, by DhcpHlprIsV4PolicyValid. */
static void test_create_takes_as_given(void)
{
    WCHAR name[] = L"name";
    LPDHCP_POLICY policy = NULL;

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpHlprCreateV4Policy(name, TRUE, SUBNET, 0, DhcpLogicalOr, NULL, TRUE, &policy));
    CHECK_NUMBER(SUBNET, policy->Subnet);
    CHECK_NUMBER(0, policy->ProcessingOrder);
    DhcpHlprFreeV4Policy(policy);
}

static void test_add_expression(void)
{
    LPDHCP_POLICY policy = new_policy(TRUE);
    DWORD index = UNTOUCHED, before = hash_policy(policy);

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprAddV4PolicyExpr(NULL, 0, DhcpLogicalOr, &index));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprAddV4PolicyExpr(policy, 0, DhcpLogicalOr, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprAddV4PolicyExpr(policy, 0, NO_OPERATOR, &index));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprAddV4PolicyExpr(policy, 1, NO_OPERATOR, &index));
    CHECK_NUMBER(ERROR_DHCP_POLICY_BAD_PARENT_EXPR,
                 DhcpHlprAddV4PolicyExpr(policy, 1, DhcpLogicalOr, &index));
    CHECK_NUMBER(ERROR_DHCP_POLICY_BAD_PARENT_EXPR,
                 DhcpHlprAddV4PolicyExpr(policy, MAXDWORD, DhcpLogicalOr, &index));
    CHECK_NUMBER(UNTOUCHED, index);
    CHECK_NUMBER(before, hash_policy(policy));

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprAddV4PolicyExpr(policy, 0, DhcpLogicalAnd, &index));
    CHECK_NUMBER(1, index);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprAddV4PolicyExpr(policy, 1, DhcpLogicalOr, &index));
    CHECK_NUMBER(2, index);
    CHECK_NUMBER(3, policy->Expressions->NumElements);
    CHECK_NUMBER(0, policy->Expressions->Elements[1].ParentExpr);
    CHECK_NUMBER(DhcpLogicalAnd, policy->Expressions->Elements[1].Operator);
    CHECK_NUMBER(1, policy->Expressions->Elements[2].ParentExpr);
    CHECK_NUMBER(DhcpLogicalOr, policy->Expressions->Elements[2].Operator);
    DhcpHlprFreeV4Policy(policy);
}

static void test_add_condition(void)
{
    LPDHCP_POLICY policy = new_policy(TRUE);
    WCHAR vendor[] = L"vendor";
    BYTE value[] = {1, 2, 3};
    DWORD index = UNTOUCHED;
    LPDHCP_POL_COND condition;

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpHlprAddV4PolicyCondition(policy, 0, DhcpAttrSubOption, 82, 6, vendor, DhcpCompNotEndWith,
                                              value, sizeof(value), &index));
    CHECK_NUMBER(0, index);
    vendor[0] = L'?';
    value[0] = 9;
    condition = &policy->Conditions->Elements[0];
    CHECK_NUMBER(0, condition->ParentExpr);
    CHECK_NUMBER(DhcpAttrSubOption, condition->Type);
    CHECK_NUMBER(82, condition->OptionID);
    CHECK_NUMBER(6, condition->SubOptionID);
    CHECK_TEXT(L"vendor", condition->VendorName);
    CHECK_NUMBER(DhcpCompNotEndWith, condition->Operator);
    CHECK_NUMBER(3, condition->ValueLength);
    CHECK(!memcmp(condition->Value, "\1\2\3", 3));

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprAddV4PolicyCondition(policy, 0, DhcpAttrFqdnSingleLabel, 0, 0, NULL,
                                                             DhcpCompEqual, NULL, 0, &index));
    CHECK_NUMBER(1, index);
    CHECK_NUMBER(2, policy->Conditions->NumElements);
    CHECK(policy->Conditions->Elements[1].VendorName == NULL);
    CHECK(policy->Conditions->Elements[1].Value == NULL);

    /* What a condition has can be given to the next one. */
    condition = &policy->Conditions->Elements[0];
    for (DWORD i = 2; i < 20; i++)
    {
        condition = &policy->Conditions->Elements[0];
        CHECK_NUMBER(ERROR_SUCCESS,
                     DhcpHlprAddV4PolicyCondition(policy, 0, condition->Type, condition->OptionID, 6,
                                                  condition->VendorName, condition->Operator,
                                                  condition->Value, condition->ValueLength, &index));
        CHECK_NUMBER(i, index);
        CHECK_TEXT(L"vendor", policy->Conditions->Elements[i].VendorName);
        CHECK(policy->Conditions->Elements[i].Value != policy->Conditions->Elements[0].Value);
    }
    DhcpHlprFreeV4Policy(policy);
}

static void test_add_condition_arguments(void)
{
    LPDHCP_POLICY policy = new_policy(TRUE);
    DWORD index = UNTOUCHED, before = hash_policy(policy);
    BYTE value[] = {1, 2, 3};
    const struct
    {
        DWORD expected;
        LPDHCP_POLICY policy;
        DWORD parent;
        DWORD type;
        DWORD comparator;
        LPBYTE value;
        DWORD length;
        DWORD *index;
    } cases[] = {
        {ERROR_INVALID_PARAMETER, NULL, 0, DhcpAttrOption, DhcpCompEqual, value, 3, &index},
        {ERROR_INVALID_PARAMETER, policy, 0, DhcpAttrOption, DhcpCompEqual, value, 3, NULL},
        {ERROR_INVALID_PARAMETER, policy, 0, DhcpAttrFqdnSingleLabel + 1, DhcpCompEqual, value, 3, &index},
        {ERROR_INVALID_PARAMETER, policy, 0, MAXDWORD, DhcpCompEqual, value, 3, &index},
        {ERROR_INVALID_PARAMETER, policy, 0, DhcpAttrOption, DhcpCompNotEndWith + 1, value, 3, &index},
        {ERROR_INVALID_PARAMETER, policy, 0, DhcpAttrOption, MAXDWORD, value, 3, &index},
        {ERROR_INVALID_PARAMETER, policy, 0, DhcpAttrOption, DhcpCompEqual, NULL, 3, &index},
        {ERROR_INVALID_PARAMETER, policy, 0, DhcpAttrFqdnSingleLabel, DhcpCompEqual, NULL, 3, &index},
        {ERROR_INVALID_PARAMETER, policy, 0, DhcpAttrOption, DhcpCompEqual, value, 0, &index},
        {ERROR_INVALID_PARAMETER, policy, 0, DhcpAttrHWAddr, DhcpCompEqual, NULL, 0, &index},
        {ERROR_INVALID_PARAMETER, policy, 9, DhcpAttrOption, DhcpCompEqual, NULL, 3, &index},
        {ERROR_DHCP_POLICY_BAD_PARENT_EXPR, policy, 1, DhcpAttrOption, DhcpCompEqual, value, 3, &index},
        {ERROR_DHCP_POLICY_BAD_PARENT_EXPR, policy, MAXDWORD, DhcpAttrHWAddr, DhcpCompEqual, value, 3,
         &index},
    };

    for (DWORD i = 0; i < ARRAYSIZE(cases); i++)
    {
        DWORD result = DhcpHlprAddV4PolicyCondition(
            cases[i].policy, cases[i].parent, (DHCP_POL_ATTR_TYPE)cases[i].type, 60, 0, NULL,
            (DHCP_POL_COMPARATOR)cases[i].comparator, cases[i].value, cases[i].length, cases[i].index);

        CHECK_NUMBER(cases[i].expected, result, "case %lu", i);
        CHECK_NUMBER(before, hash_policy(policy), "case %lu", i);
        CHECK_NUMBER(UNTOUCHED, index, "case %lu", i);
    }
    DhcpHlprFreeV4Policy(policy);
}

static void test_add_range(void)
{
    LPDHCP_POLICY policy = new_policy(FALSE);
    DHCP_IP_RANGE range = {SUBNET + 9, SUBNET + 1};

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprAddV4PolicyRange(NULL, &range));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprAddV4PolicyRange(policy, NULL));
    CHECK_NUMBER(0, policy->Ranges->NumElements);

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprAddV4PolicyRange(policy, &range));
    range.StartAddress = 0;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprAddV4PolicyRange(policy, &range));
    CHECK_NUMBER(2, policy->Ranges->NumElements);
    CHECK_NUMBER(SUBNET + 9, policy->Ranges->Elements[0].StartAddress);
    CHECK_NUMBER(SUBNET + 1, policy->Ranges->Elements[0].EndAddress);
    CHECK_NUMBER(0, policy->Ranges->Elements[1].StartAddress);

    /* A range of the policy's own, while the array moves. */
    for (DWORD i = 2; i < 1000; i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprAddV4PolicyRange(policy, &policy->Ranges->Elements[0]));
        CHECK_NUMBER(SUBNET + 9, policy->Ranges->Elements[i].StartAddress);
        CHECK_NUMBER(SUBNET + 1, policy->Ranges->Elements[i].EndAddress);
    }
    DhcpHlprFreeV4Policy(policy);
}

static void test_modify(void)
{
    LPDHCP_POLICY policy = new_valid_policy(FALSE);
    DWORD before = hash_policy(policy);

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprModifyV4PolicyExpr(NULL, DhcpLogicalOr));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprModifyV4PolicyExpr(policy, NO_OPERATOR));
    CHECK_NUMBER(before, hash_policy(policy));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprModifyV4PolicyExpr(policy, DhcpLogicalAnd));
    CHECK_NUMBER(DhcpLogicalAnd, policy->Expressions->Elements[0].Operator);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprModifyV4PolicyExpr(policy, DhcpLogicalOr));
    CHECK_NUMBER(before, hash_policy(policy));
    DhcpHlprFreeV4Policy(policy);
}

static void test_reset(void)
{
    LPDHCP_POLICY policy = new_valid_policy(FALSE);
    DWORD blocks;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprResetV4PolicyExpr(NULL));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprModifyV4PolicyExpr(policy, DhcpLogicalAnd));
    policy->Expressions->Elements[0].ParentExpr = 1;
    blocks = test_heap_blocks();
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprResetV4PolicyExpr(policy));
    CHECK_NUMBER(blocks - 8, test_heap_blocks(), "four values and four names");
    CHECK_NUMBER(1, policy->Expressions->NumElements);
    CHECK_NUMBER(0, policy->Expressions->Elements[0].ParentExpr);
    CHECK_NUMBER(DhcpLogicalAnd, policy->Expressions->Elements[0].Operator);
    CHECK_NUMBER(0, policy->Conditions->NumElements);
    CHECK_NUMBER(3, policy->Ranges->NumElements);
    CHECK_TEXT(L"phones", policy->PolicyName);

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprResetV4PolicyExpr(policy));
    CHECK_NUMBER(1, add_expression(policy, 0));
    CHECK_NUMBER(0, add_condition(policy, 1, DhcpAttrOption, 60, 0, DhcpCompEqual, 3));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy));
    DhcpHlprFreeV4Policy(policy);
}

/* A policy without an array: two are made when they are needed, the third cannot be. */
static void test_missing_arrays(void)
{
    DHCP_POLICY *policy = new_policy(FALSE);
    LPDHCP_POL_EXPR_ARRAY expressions = policy->Expressions;
    DWORD index = UNTOUCHED;
    BYTE value[1] = {0};

    DhcpRpcFreeMemory(policy->Conditions->Elements);
    DhcpRpcFreeMemory(policy->Conditions);
    DhcpRpcFreeMemory(policy->Ranges->Elements);
    DhcpRpcFreeMemory(policy->Ranges);
    policy->Conditions = NULL;
    policy->Ranges = NULL;

    policy->Expressions = NULL;
    for (int round = 0; round < 2; round++)
    {
        CHECK_NUMBER(ERROR_DHCP_POLICY_BAD_PARENT_EXPR,
                     DhcpHlprAddV4PolicyExpr(policy, 0, DhcpLogicalOr, &index));
        CHECK_NUMBER(ERROR_DHCP_POLICY_BAD_PARENT_EXPR,
                     DhcpHlprAddV4PolicyCondition(policy, 0, DhcpAttrFqdn, 0, 0, NULL, DhcpCompEqual, value,
                                                  1, &index));
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprModifyV4PolicyExpr(policy, DhcpLogicalOr));
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprResetV4PolicyExpr(policy));
        policy->Expressions = expressions;
        expressions->NumElements = 0;
    }
    CHECK(policy->Conditions == NULL);
    expressions->NumElements = 1;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprResetV4PolicyExpr(policy));
    CHECK(policy->Conditions == NULL);
    add_condition(policy, 0, DhcpAttrOption, 60, 0, DhcpCompEqual, 4);
    add_range(policy, SUBNET + 1, SUBNET + 2);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy));
    DhcpHlprFreeV4Policy(policy);
}

/* A policy whose arrays count elements that are not there. */
static void test_missing_elements(void)
{
    DHCP_POL_COND_ARRAY conditions = {3, NULL};
    DHCP_POL_EXPR_ARRAY expressions = {3, NULL};
    DHCP_IP_RANGE_ARRAY ranges = {3, NULL};
    DHCP_POLICY *policy = new_policy(FALSE);
    DHCP_POLICY broken = *policy;
    DHCP_IP_RANGE range = {1, 2};
    BYTE value[1] = {0};
    DWORD index = UNTOUCHED;

    broken.Conditions = &conditions;
    broken.Ranges = &ranges;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprAddV4PolicyRange(&broken, &range));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprAddV4PolicyCondition(&broken, 0, DhcpAttrFqdn, 0, 0, NULL,
                                                                       DhcpCompEqual, value, 1, &index));
    broken.Expressions = &expressions;
    CHECK_NUMBER(ERROR_DHCP_POLICY_BAD_PARENT_EXPR,
                 DhcpHlprAddV4PolicyExpr(&broken, 0, DhcpLogicalOr, &index));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprModifyV4PolicyExpr(&broken, DhcpLogicalOr));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprResetV4PolicyExpr(&broken));
    CHECK_NUMBER(3, conditions.NumElements);
    CHECK_NUMBER(UNTOUCHED, index);
    DhcpHlprFreeV4Policy(policy);
}

int main(void)
{
    static void (*const tests[])(void) = {
        test_create,    test_create_ex,      test_create_arguments, test_create_takes_as_given,
        test_add_range, test_add_expression, test_add_condition,    test_add_condition_arguments,
        test_modify,    test_reset,          test_missing_arrays,   test_missing_elements,
    };

    for (unsigned i = 0; i < ARRAYSIZE(tests); i++)
    {
        DWORD blocks;

        tests[i](); /* the C runtime's own blocks come first */
        blocks = test_heap_blocks();
        tests[i]();
        CHECK_NUMBER(blocks, test_heap_blocks(), "test %u", i);
    }
    return test_result();
}
