/* DhcpHlprIsV4PolicyValid, each rule broken alone, and DhcpHlprIsV4PolicySingleUC. */
#include <stdlib.h>
#include "policies.h"

#define EXPRESSION ERROR_DHCP_INVALID_POLICY_EXPRESSION

/* A rule is broken by changing a member of a valid policy, which is one of these. */
enum member
{
    NONE,
    SUBNET_MEMBER,
    IS_GLOBAL,
    ROOT_OPERATOR,
    OPERATOR_1,
    PARENT_2,
    CONDITION_PARENT,
    RANGE_COUNT,
    RANGE_START,
    RANGE_END,
    CONDITION_COUNT,
    EXPRESSION_COUNT
};

static DWORD *find_member(LPDHCP_POLICY policy, enum member member)
{
    static DWORD nothing;
    DWORD *const members[] = {
        [NONE] = &nothing,
        [SUBNET_MEMBER] = &policy->Subnet,
        [IS_GLOBAL] = (DWORD *)&policy->IsGlobalPolicy,
        [ROOT_OPERATOR] = (DWORD *)&policy->Expressions->Elements[0].Operator,
        [OPERATOR_1] = (DWORD *)&policy->Expressions->Elements[1].Operator,
        [PARENT_2] = &policy->Expressions->Elements[2].ParentExpr,
        [CONDITION_PARENT] = &policy->Conditions->Elements[0].ParentExpr,
        [RANGE_COUNT] = &policy->Ranges->NumElements,
        [RANGE_START] = &policy->Ranges->Elements[0].StartAddress,
        [RANGE_END] = &policy->Ranges->Elements[0].EndAddress,
        [CONDITION_COUNT] = &policy->Conditions->NumElements,
        [EXPRESSION_COUNT] = &policy->Expressions->NumElements,
    };

    return members[member];
}

/* The first range is .50 to .59, the others .10 to .19 and .30 to .30. */
static const struct
{
    const char *what;
    BOOL global;
    enum member member;
    DWORD value;
    DWORD expected;
} rules[] = {
    {"a policy of a subnet", FALSE, NONE, 0, ERROR_SUCCESS},
    {"a policy of the server", TRUE, NONE, 0, ERROR_SUCCESS},
    {"a policy of a subnet without ranges", FALSE, RANGE_COUNT, 0, ERROR_SUCCESS},
    {"any value of a BOOL but 0 is TRUE", TRUE, IS_GLOBAL, 2, ERROR_SUCCESS},
    {"the root has any operator", FALSE, ROOT_OPERATOR, DhcpLogicalAnd, ERROR_SUCCESS},
    {"expressions under the root too", FALSE, OPERATOR_1, DhcpLogicalOr, ERROR_SUCCESS},
    {"1: not well formed", FALSE, CONDITION_PARENT, 3, EXPRESSION},
    {"1: no condition", FALSE, CONDITION_COUNT, 0, EXPRESSION},
    {"1: no expression", FALSE, EXPRESSION_COUNT, 0, EXPRESSION},
    {"2: ranges in a policy of the server, which comes before rule 3", FALSE, IS_GLOBAL, TRUE,
     ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY},
    {"3: a policy of the server with a subnet", TRUE, SUBNET_MEMBER, SUBNET, ERROR_INVALID_PARAMETER},
    {"4: a policy of a subnet without one", FALSE, SUBNET_MEMBER, 0, ERROR_INVALID_PARAMETER},
    {"4: a policy of the server that says it is of a subnet", TRUE, IS_GLOBAL, FALSE,
     ERROR_INVALID_PARAMETER},
    {"5: a range of one address", FALSE, RANGE_END, SUBNET + 50, ERROR_SUCCESS},
    {"5: a range upside down", FALSE, RANGE_END, SUBNET + 49, ERROR_DHCP_POLICY_RANGE_BAD},
    {"5: next to the one below", FALSE, RANGE_START, SUBNET + 31, ERROR_SUCCESS},
    {"5: overlaps the one below", FALSE, RANGE_START, SUBNET + 30, ERROR_DHCP_POLICY_RANGE_BAD},
    {"5: contains others", FALSE, RANGE_START, 0, ERROR_DHCP_POLICY_RANGE_BAD},
    {"5: the highest address", FALSE, RANGE_END, MAXDWORD, ERROR_SUCCESS},
    {"6: an expression under another one than the root", FALSE, PARENT_2, 1, EXPRESSION},
    {"operator of the root", FALSE, ROOT_OPERATOR, 2, EXPRESSION},
    {"operator of another expression", FALSE, OPERATOR_1, MAXDWORD, EXPRESSION},
};

static void test_rules(void)
{
    for (unsigned i = 0; i < ARRAYSIZE(rules); i++)
    {
        LPDHCP_POLICY policy = new_valid_policy(rules[i].global);
        DWORD before, *member = find_member(policy, rules[i].member), old = *member;

        *member = rules[i].value;
        before = hash_policy(policy);
        CHECK_NUMBER(rules[i].expected, DhcpHlprIsV4PolicyValid(policy), "%s", rules[i].what);
        CHECK_NUMBER(before, hash_policy(policy), "%s", rules[i].what);
        *member = old;
        CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy), "%s", rules[i].what);
        DhcpHlprFreeV4Policy(policy);
    }
}

static void test_parts(void)
{
    static WCHAR text[257];
    DHCP_POL_COND_ARRAY conditions = {1, NULL};
    DHCP_POL_EXPR_ARRAY expressions = {1, NULL};
    DHCP_IP_RANGE_ARRAY ranges = {1, NULL};
    LPDHCP_POLICY policy = new_valid_policy(FALSE);
    DHCP_POLICY changed = *policy;

#define CHECK_MEMBER(expected, member, value)                                                                \
    do                                                                                                       \
    {                                                                                                        \
        changed.member = value;                                                                              \
        CHECK_NUMBER(expected, DhcpHlprIsV4PolicyValid(&changed), #member " " #value);                       \
        changed = *policy;                                                                                   \
    } while (0)

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprIsV4PolicyValid(NULL));
    CHECK_MEMBER(ERROR_INVALID_PARAMETER, PolicyName, NULL);
    CHECK_MEMBER(ERROR_INVALID_PARAMETER, Conditions, NULL);
    CHECK_MEMBER(ERROR_INVALID_PARAMETER, Conditions, &conditions);
    CHECK_MEMBER(ERROR_INVALID_PARAMETER, Expressions, NULL);
    CHECK_MEMBER(ERROR_INVALID_PARAMETER, Expressions, &expressions);
    CHECK_MEMBER(ERROR_INVALID_PARAMETER, Ranges, NULL);
    CHECK_MEMBER(ERROR_INVALID_PARAMETER, Ranges, &ranges);
    ranges.NumElements = 0;
    CHECK_MEMBER(ERROR_SUCCESS, Ranges, &ranges);
    CHECK_MEMBER(ERROR_SUCCESS, Description, NULL);
    CHECK_MEMBER(ERROR_SUCCESS, Enabled, FALSE);
    CHECK_MEMBER(ERROR_SUCCESS, ProcessingOrder, 0);

    for (int i = 0; i < 256; i++)
        text[i] = L'x';
    CHECK_MEMBER(ERROR_INVALID_PARAMETER, Description, text);
    CHECK_MEMBER(ERROR_SUCCESS, Description, text + 1);
    CHECK_MEMBER(ERROR_INVALID_PARAMETER, PolicyName, text + 191);
    CHECK_MEMBER(ERROR_SUCCESS, PolicyName, text + 192);
    DhcpHlprFreeV4Policy(policy);
}

/* Conditions as DHCP_POL_COND has them; comparator and length matter for hardware addresses alone. */
static const struct
{
    BOOL valid;
    DWORD type;
    DWORD option;
    DWORD suboption;
    DWORD comparator;
    DWORD length;
} conditions[] = {
    {TRUE, DhcpAttrOption, 60, 0, DhcpCompEqual, 8},
    {TRUE, DhcpAttrOption, 61, 0, DhcpCompEqual, 8},
    {TRUE, DhcpAttrOption, 77, 0, DhcpCompNotEqual, 8},
    {TRUE, DhcpAttrOption, 82, 0, DhcpCompEndsWith, 1},
    {FALSE, DhcpAttrOption, 0, 0, DhcpCompEqual, 8},
    {FALSE, DhcpAttrOption, 59, 0, DhcpCompEqual, 8},
    {FALSE, DhcpAttrOption, 62, 0, DhcpCompEqual, 8},
    {FALSE, DhcpAttrOption, 316, 0, DhcpCompEqual, 8}, /* 60 in eight bits */
    {FALSE, DhcpAttrOption, 60, 1, DhcpCompEqual, 8},
    {FALSE, DhcpAttrOption, 82, 1, DhcpCompEqual, 8},
    {FALSE, DhcpAttrOption, 60, 256, DhcpCompEqual, 8},
    {TRUE, DhcpAttrSubOption, 82, 1, DhcpCompEqual, 8},
    {TRUE, DhcpAttrSubOption, 82, 2, DhcpCompEqual, 8},
    {TRUE, DhcpAttrSubOption, 82, 6, DhcpCompEqual, 8},
    {FALSE, DhcpAttrSubOption, 82, 0, DhcpCompEqual, 8},
    {FALSE, DhcpAttrSubOption, 82, 3, DhcpCompEqual, 8},
    {FALSE, DhcpAttrSubOption, 82, 12, DhcpCompEqual, 8},
    {FALSE, DhcpAttrSubOption, 60, 1, DhcpCompEqual, 8},
    {TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompEqual, 6},
    {TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompNotEqual, 6},
    {FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompEqual, 5},
    {FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompEqual, 7},
    {FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompNotEqual, 5},
    {FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompNotEqual, 7},
    {TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompBeginsWith, 5},
    {TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompNotBeginWith, 1},
    {TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompEndsWith, 5},
    {TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompNotEndWith, 3},
    {FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompBeginsWith, 6},
    {FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompNotBeginWith, 6},
    {FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompEndsWith, 6},
    {FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompNotEndWith, 6},
    {FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompBeginsWith, 0},
    {FALSE, DhcpAttrHWAddr, 60, 0, DhcpCompEqual, 6},
    {FALSE, DhcpAttrHWAddr, 0, 1, DhcpCompEqual, 6},
    {TRUE, DhcpAttrFqdn, 0, 0, DhcpCompEqual, 8},
    {FALSE, DhcpAttrFqdn, 81, 0, DhcpCompEqual, 8},
    {FALSE, DhcpAttrFqdn, 0, 1, DhcpCompEqual, 8},
    {TRUE, DhcpAttrFqdnSingleLabel, 0, 0, DhcpCompEqual, 8},
    {TRUE, DhcpAttrFqdnSingleLabel, 0, 0, DhcpCompEqual, 0},
    {FALSE, DhcpAttrFqdnSingleLabel, 81, 0, DhcpCompEqual, 8},
    {FALSE, DhcpAttrFqdnSingleLabel, 0, 1, DhcpCompEqual, 8},
    {FALSE, DhcpAttrFqdnSingleLabel + 1, 0, 0, DhcpCompEqual, 8},
    {FALSE, MAXDWORD, 0, 0, DhcpCompEqual, 8},
    {FALSE, 256 + DhcpAttrHWAddr, 0, 0, DhcpCompEqual, 6}, /* 0 in eight bits */
    {FALSE, DhcpAttrOption, 60, 0, DhcpCompNotEndWith + 1, 8},
    {FALSE, DhcpAttrOption, 60, 0, MAXDWORD, 8},
};

static void test_conditions(void)
{
    LPDHCP_POLICY policy = new_policy(TRUE);
    LPDHCP_POL_COND changed;
    LPBYTE value;

    add_condition(policy, 0, DhcpAttrOption, 60, 0, DhcpCompEqual, 8);
    add_condition(policy, 0, DhcpAttrOption, 60, 0, DhcpCompEqual, 8);
    changed = &policy->Conditions->Elements[1];
    for (unsigned i = 0; i < ARRAYSIZE(conditions); i++)
    {
        changed->Type = (DHCP_POL_ATTR_TYPE)conditions[i].type;
        changed->OptionID = conditions[i].option;
        changed->SubOptionID = conditions[i].suboption;
        changed->Operator = (DHCP_POL_COMPARATOR)conditions[i].comparator;
        changed->ValueLength = conditions[i].length;
        CHECK_NUMBER(conditions[i].valid ? ERROR_SUCCESS : EXPRESSION, DhcpHlprIsV4PolicyValid(policy),
                     "condition %u", i);
    }

    *changed = policy->Conditions->Elements[0];
    value = policy->Conditions->Elements[0].Value;
    changed->Value = NULL;
    CHECK_NUMBER(EXPRESSION, DhcpHlprIsV4PolicyValid(policy));
    changed->ValueLength = 0;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy));
    changed->Value = value;
    changed->VendorName = NULL;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy));
    changed->Value = NULL;
    changed->ValueLength = 0;
    DhcpHlprFreeV4Policy(policy);
}

/* Ranges, also in a policy of the server, which broke an earlier rule. */
static void test_names_exclude_ranges(void)
{
    static const DHCP_POL_ATTR_TYPE types[] = {DhcpAttrFqdn, DhcpAttrFqdnSingleLabel};

    for (unsigned i = 0; i < ARRAYSIZE(types); i++)
    {
        LPDHCP_POLICY policy = new_valid_policy(FALSE);

        add_condition(policy, 2, types[i], 0, 0, DhcpCompEqual, 5);
        CHECK_NUMBER(ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED, DhcpHlprIsV4PolicyValid(policy));
        policy->Ranges->Elements[0].EndAddress = 0;
        CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, DhcpHlprIsV4PolicyValid(policy));
        policy->IsGlobalPolicy = TRUE;
        CHECK_NUMBER(ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY, DhcpHlprIsV4PolicyValid(policy));
        policy->IsGlobalPolicy = FALSE;
        policy->Ranges->NumElements = 0;
        CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy));
        DhcpHlprFreeV4Policy(policy);
    }
}

/* The first rule that is broken has the say: all are broken, and repaired one by one. */
static void test_order(void)
{
    LPDHCP_POLICY policy = new_valid_policy(FALSE);
    LPWSTR name = policy->PolicyName;

    add_condition(policy, 2, DhcpAttrFqdn, 0, 0, DhcpCompEqual, 5);
    policy->PolicyName = NULL;
    policy->Expressions->Elements[2].ParentExpr = 1;
    policy->IsGlobalPolicy = TRUE;
    policy->Ranges->Elements[0].EndAddress = 0;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprIsV4PolicyValid(policy));
    policy->PolicyName = name;
    CHECK_NUMBER(EXPRESSION, DhcpHlprIsV4PolicyValid(policy));
    policy->Expressions->Elements[2].ParentExpr = 0;
    CHECK_NUMBER(ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY, DhcpHlprIsV4PolicyValid(policy));
    policy->IsGlobalPolicy = FALSE;
    policy->Subnet = 0;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprIsV4PolicyValid(policy));
    policy->Subnet = SUBNET;
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, DhcpHlprIsV4PolicyValid(policy));
    policy->Ranges->Elements[0].EndAddress = policy->Ranges->Elements[0].StartAddress;
    CHECK_NUMBER(ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED, DhcpHlprIsV4PolicyValid(policy));
    DhcpHlprFreeV4Policy(policy);
}

/* Random ranges in random order, against a comparison of each with each. */
static void test_overlaps(void)
{
    LPDHCP_POLICY policy = new_policy(FALSE);
    unsigned bad = 0;

    add_condition(policy, 0, DhcpAttrOption, 60, 0, DhcpCompEqual, 8);
    for (int i = 0; i < 12; i++)
        add_range(policy, 0, 0);
    srand(1);
    for (int round = 0; round < 20000; round++)
    {
        LPDHCP_IP_RANGE ranges = policy->Ranges->Elements;
        BOOL overlap = FALSE;
        DWORD count = policy->Ranges->NumElements = round % 12 + 1, before;

        for (DWORD i = 0; i < count; i++)
        {
            ranges[i].StartAddress = rand() % 300;
            ranges[i].EndAddress = ranges[i].StartAddress + rand() % 10;
            for (DWORD j = 0; j < i; j++)
                overlap |= ranges[i].StartAddress <= ranges[j].EndAddress &&
                           ranges[j].StartAddress <= ranges[i].EndAddress;
        }
        bad += overlap;
        before = hash_policy(policy);
        CHECK_NUMBER(overlap ? ERROR_DHCP_POLICY_RANGE_BAD : ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy),
                     "round %d", round);
        CHECK_NUMBER(before, hash_policy(policy), "round %d", round);
    }
    CHECK(bad > 1000 && bad < 19000);
    DhcpHlprFreeV4Policy(policy);
}

/* Conditions, of which the first is that of a user class. */
static const struct
{
    BOOL expected;
    DWORD type;
    DWORD option;
    DWORD suboption;
    DWORD comparator;
    DWORD length;
} user_classes[] = {
    {TRUE, DhcpAttrOption, 77, 0, DhcpCompEqual, 8},
    {TRUE, DhcpAttrOption, 77, 0, DhcpCompEqual, 1},
    {FALSE, DhcpAttrOption, 60, 0, DhcpCompEqual, 8},
    {FALSE, DhcpAttrOption, 77, 1, DhcpCompEqual, 8},
    {FALSE, DhcpAttrSubOption, 77, 0, DhcpCompEqual, 8},
    {FALSE, DhcpAttrOption, 77, 0, DhcpCompNotEqual, 8},
    {FALSE, DhcpAttrOption, 77, 0, DhcpCompBeginsWith, 8},
    {FALSE, DhcpAttrOption, 77, 0, DhcpCompEqual, 0},
};

static void test_single_user_class(void)
{
    DHCP_POL_COND_ARRAY broken = {1, NULL};
    LPDHCP_POLICY policy = new_policy(FALSE);
    DHCP_POLICY other = *policy;
    LPDHCP_POL_COND condition;
    LPBYTE value;

    CHECK(!DhcpHlprIsV4PolicySingleUC(NULL));
    CHECK(!DhcpHlprIsV4PolicySingleUC(policy));
    other.Conditions = NULL;
    CHECK(!DhcpHlprIsV4PolicySingleUC(&other));
    other.Conditions = &broken;
    CHECK(!DhcpHlprIsV4PolicySingleUC(&other));

    add_condition(policy, 0, DhcpAttrOption, 77, 0, DhcpCompEqual, 8);
    condition = policy->Conditions->Elements;
    value = condition->Value;
    for (unsigned i = 0; i < ARRAYSIZE(user_classes); i++)
    {
        condition->Type = (DHCP_POL_ATTR_TYPE)user_classes[i].type;
        condition->OptionID = user_classes[i].option;
        condition->SubOptionID = user_classes[i].suboption;
        condition->Operator = (DHCP_POL_COMPARATOR)user_classes[i].comparator;
        condition->ValueLength = user_classes[i].length;
        CHECK_NUMBER(user_classes[i].expected, DhcpHlprIsV4PolicySingleUC(policy), "condition %u", i);
    }
    condition->ValueLength = 8;
    condition->Value = NULL;
    CHECK(!DhcpHlprIsV4PolicySingleUC(policy));
    condition->Value = value;
    CHECK(DhcpHlprIsV4PolicySingleUC(policy));

    /* Neither the rest of the policy nor its expressions have a say; a second condition has. */
    add_expression(policy, 0);
    CHECK(DhcpHlprIsV4PolicySingleUC(policy));
    add_condition(policy, 1, DhcpAttrOption, 77, 0, DhcpCompEqual, 8);
    CHECK(!DhcpHlprIsV4PolicySingleUC(policy));
    DhcpHlprFreeV4Policy(policy);
}

int main(void)
{
    test_rules();
    test_parts();
    test_conditions();
    test_names_exclude_ranges();
    test_order();
    test_overlaps();
    test_single_user_class();
    return test_result();
}
