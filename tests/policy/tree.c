/* DhcpHlprIsV4PolicyWellFormed: each rule of its page broken alone, and trees of every shape. */
#include "policies.h"

/* Expressions by their parents, conditions by theirs; -1 ends both. */
static const struct
{
    const char *what;
    BOOL expected;
    int expressions[6];
    int conditions[6];
} cases[] = {
    {"the smallest", TRUE, {0, -1}, {0, -1}},
    {"many conditions", TRUE, {0, -1}, {0, 0, 0, -1}},
    {"the root without a condition", TRUE, {0, 0, 0, -1}, {1, 2, -1}},
    {"a chain", TRUE, {0, 0, 1, 2, 3, -1}, {4, -1}},
    {"a bush", TRUE, {0, 0, 0, 1, 1, -1}, {4, 3, 2, 1, 0, -1}},
    {"1: a condition under no expression", FALSE, {0, 0, -1}, {0, 1, 2, -1}},
    {"1: the first condition under no expression", FALSE, {0, 0, -1}, {7, 1, -1}},
    {"2: an expression with nothing under it", FALSE, {0, 0, 0, -1}, {0, 1, -1}},
    {"2: the first leaf with nothing under it", FALSE, {0, 0, 0, -1}, {0, 2, -1}},
    {"2: only the root, which is not its own child", FALSE, {0, -1}, {-1}},
    {"2: no conditions", FALSE, {0, 0, -1}, {-1}},
    {"3: a second root", FALSE, {0, 1, -1}, {0, 1, -1}},
    {"3: no root", FALSE, {-1}, {-1}},
    {"3: no root, but a condition", FALSE, {-1}, {0, -1}},
    {"4: an expression under no expression", FALSE, {0, 2, -1}, {0, 1, -1}},
    {"4: an expression under one far away", FALSE, {0, 7, -1}, {0, 1, -1}},
    {"5: an expression under a later one", FALSE, {0, 2, 0, -1}, {0, 1, 2, -1}},
    {"5: a cycle with the root", FALSE, {1, 0, -1}, {0, 1, -1}},
    {"5: a cycle without the root", FALSE, {0, 2, 1, -1}, {0, 1, 2, -1}},
};

static void test_cases(void)
{
    for (unsigned i = 0; i < ARRAYSIZE(cases); i++)
    {
        LPDHCP_POLICY policy = new_policy(TRUE);
        DWORD before, expressions = 0;

        for (; cases[i].expressions[expressions] >= 0; expressions++)
        {
            if (expressions)
                add_expression(policy, 0);
            policy->Expressions->Elements[expressions].ParentExpr = cases[i].expressions[expressions];
        }
        for (int j = 0; cases[i].conditions[j] >= 0; j++)
        {
            add_condition(policy, 0, DhcpAttrOption, 60, 0, DhcpCompEqual, 8);
            policy->Conditions->Elements[j].ParentExpr = cases[i].conditions[j];
        }
        policy->Expressions->NumElements = expressions;
        before = hash_policy(policy);
        CHECK_NUMBER(cases[i].expected, DhcpHlprIsV4PolicyWellFormed(policy), "%s", cases[i].what);
        if (!cases[i].expected)
            CHECK_NUMBER(ERROR_DHCP_INVALID_POLICY_EXPRESSION, DhcpHlprIsV4PolicyValid(policy), "%s",
                         cases[i].what);
        CHECK_NUMBER(before, hash_policy(policy), "%s", cases[i].what);
        DhcpHlprFreeV4Policy(policy);
    }
}

static void test_missing_parts(void)
{
    DHCP_POL_COND_ARRAY conditions = {1, NULL};
    DHCP_POL_EXPR_ARRAY expressions = {1, NULL};
    LPDHCP_POLICY policy = new_valid_policy(FALSE);
    DHCP_POLICY broken = *policy;

    CHECK(DhcpHlprIsV4PolicyWellFormed(&broken));
    CHECK(!DhcpHlprIsV4PolicyWellFormed(NULL));
    broken.Conditions = NULL;
    CHECK(!DhcpHlprIsV4PolicyWellFormed(&broken));
    broken.Conditions = &conditions;
    CHECK(!DhcpHlprIsV4PolicyWellFormed(&broken));
    broken = *policy;
    broken.Expressions = NULL;
    CHECK(!DhcpHlprIsV4PolicyWellFormed(&broken));
    broken.Expressions = &expressions;
    CHECK(!DhcpHlprIsV4PolicyWellFormed(&broken));

    /* Name and ranges have no say. */
    broken = *policy;
    broken.PolicyName = NULL;
    broken.Ranges = NULL;
    CHECK(DhcpHlprIsV4PolicyWellFormed(&broken));
    DhcpHlprFreeV4Policy(policy);
}

/* Every number of expressions around those for which the check has other places for its marks. */
static void test_sizes(void)
{
    LPDHCP_POLICY policy = new_policy(TRUE);

    for (DWORD count = 1; count < 300; count++)
    {
        LPDHCP_POL_COND last;

        add_condition(policy, count - 1, DhcpAttrOption, 60, 0, DhcpCompEqual, 8);
        last = &policy->Conditions->Elements[policy->Conditions->NumElements - 1];
        CHECK(DhcpHlprIsV4PolicyWellFormed(policy), "%lu", count);
        if (count > 1)
        {
            last->ParentExpr = 0;
            CHECK(!DhcpHlprIsV4PolicyWellFormed(policy), "%lu, nothing under the last", count);
            last->ParentExpr = count;
            CHECK(!DhcpHlprIsV4PolicyWellFormed(policy), "%lu, a condition behind the last", count);
            last->ParentExpr = count - 1;
        }
        add_expression(policy, 0);
    }
    DhcpHlprFreeV4Policy(policy);
}

int main(void)
{
    DWORD blocks;

    for (int round = 0; round < 2; round++)
    {
        blocks = test_heap_blocks();
        test_cases();
        test_missing_parts();
        test_sizes();
        if (round) /* the C runtime's own blocks come first */
            CHECK_NUMBER(blocks, test_heap_blocks());
    }
    return test_result();
}
