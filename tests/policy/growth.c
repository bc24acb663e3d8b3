/* Large policies, arrays of others, and memory that runs out. */
#include <string.h>
#include "policies.h"
#include "shortage.h"

#define MANY 200000

/* Adds many of each and counts how often the arrays got more room: seldom enough to be linear in total. */
static void test_growth_is_linear(void)
{
    LPDHCP_POLICY policy = new_policy(FALSE);
    SIZE_T expressions = 0, conditions = 0, ranges = 0;
    int grown = 0;

    for (DWORD i = 0; i < MANY; i++)
    {
        DWORD shuffled = i * 77773ull % MANY; /* each number below MANY once */

        CHECK_NUMBER(i + 1, add_expression(policy, 0));
        CHECK_NUMBER(i, add_condition(policy, i + 1, DhcpAttrHWAddr, 0, 0, DhcpCompEqual, 6));
        add_range(policy, 2 * shuffled, 2 * shuffled + 1);
        grown += HeapSize(GetProcessHeap(), 0, policy->Expressions->Elements) != expressions;
        grown += HeapSize(GetProcessHeap(), 0, policy->Conditions->Elements) != conditions;
        grown += HeapSize(GetProcessHeap(), 0, policy->Ranges->Elements) != ranges;
        expressions = HeapSize(GetProcessHeap(), 0, policy->Expressions->Elements);
        conditions = HeapSize(GetProcessHeap(), 0, policy->Conditions->Elements);
        ranges = HeapSize(GetProcessHeap(), 0, policy->Ranges->Elements);
    }
    CHECK(grown <= 3 * 18, "grown %d times", grown);
    CHECK(expressions <= 2 * (MANY + 1) * sizeof(DHCP_POL_EXPR));

    /* Each with each would take minutes, and a recursion over the chain the whole stack. */
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy));
    policy->Ranges->Elements[1].EndAddress++;
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, DhcpHlprIsV4PolicyValid(policy));
    for (DWORD i = 1; i <= MANY; i++)
        policy->Expressions->Elements[i].ParentExpr = i - 1;
    CHECK(DhcpHlprIsV4PolicyWellFormed(policy));
    policy->Conditions->Elements[MANY - 1].ParentExpr = 0;
    CHECK(!DhcpHlprIsV4PolicyWellFormed(policy));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprResetV4PolicyExpr(policy));
    DhcpHlprFreeV4Policy(policy);
}

/* Ranges in orders that a sort may dislike. */
static void test_orders(void)
{
    LPDHCP_POLICY policy = new_policy(FALSE);
    LPDHCP_IP_RANGE ranges;

    add_condition(policy, 0, DhcpAttrOption, 60, 0, DhcpCompEqual, 8);
    for (DWORD i = 0; i < MANY; i++)
        add_range(policy, i, i);
    ranges = policy->Ranges->Elements;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy), "ascending");
    for (DWORD i = 0; i < MANY; i++)
        ranges[i].StartAddress = ranges[i].EndAddress = MANY - i;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy), "descending");
    for (DWORD i = 0; i < MANY; i++)
        ranges[i].StartAddress = ranges[i].EndAddress = i % 2 ? MAXDWORD - i : i;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy), "from both ends");
    ranges[MANY - 1] = ranges[1];
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, DhcpHlprIsV4PolicyValid(policy), "one twice");
    for (DWORD i = 0; i < MANY; i++)
        ranges[i].StartAddress = ranges[i].EndAddress = i == 0;
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, DhcpHlprIsV4PolicyValid(policy), "the same");
    DhcpHlprFreeV4Policy(policy);
}

/* The arrays of a server's answer end where their elements end, whatever their number. */
static void test_exact_arrays(void)
{
    for (DWORD count = 1; count < 70; count++)
    {
        LPDHCP_POLICY policy = new_policy(FALSE);
        DHCP_POL_EXPR expressions[70] = {{0, DhcpLogicalOr}};
        DHCP_POL_COND conditions[70] = {{.ParentExpr = 0}};
        DHCP_IP_RANGE ranges[70];

        for (DWORD i = 0; i < count; i++)
        {
            expressions[i] = (DHCP_POL_EXPR){0, DhcpLogicalAnd};
            conditions[i] = (DHCP_POL_COND){.ParentExpr = i, .Type = DhcpAttrOption, .OptionID = 60};
            ranges[i] = (DHCP_IP_RANGE){10 * i, 10 * i + 9};
        }
        DhcpRpcFreeMemory(policy->Expressions->Elements);
        DhcpRpcFreeMemory(policy->Conditions->Elements);
        DhcpRpcFreeMemory(policy->Ranges->Elements);
        policy->Expressions->Elements = new_block(expressions, count * sizeof(*expressions));
        policy->Conditions->Elements = new_block(conditions, count * sizeof(*conditions));
        policy->Ranges->Elements = new_block(ranges, count * sizeof(*ranges));
        policy->Expressions->NumElements = policy->Conditions->NumElements = policy->Ranges->NumElements =
            count;

        for (DWORD i = count; i < count + 3; i++)
        {
            CHECK_NUMBER(i, add_expression(policy, 0));
            CHECK_NUMBER(i, add_condition(policy, i, DhcpAttrOption, 60, 0, DhcpCompEqual, 8));
            add_range(policy, 10 * i, 10 * i + 9);
            CHECK(HeapSize(GetProcessHeap(), 0, policy->Expressions->Elements) >=
                  (i + 1) * sizeof(*expressions));
            CHECK(HeapSize(GetProcessHeap(), 0, policy->Conditions->Elements) >=
                  (i + 1) * sizeof(*conditions));
            CHECK(HeapSize(GetProcessHeap(), 0, policy->Ranges->Elements) >= (i + 1) * sizeof(*ranges));
        }
        CHECK(HeapValidate(GetProcessHeap(), 0, NULL), "%lu", count);
        CHECK(!memcmp(policy->Expressions->Elements, expressions, count * sizeof(*expressions)));
        CHECK(!memcmp(policy->Conditions->Elements, conditions, count * sizeof(*conditions)));
        CHECK(!memcmp(policy->Ranges->Elements, ranges, count * sizeof(*ranges)));
        CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy));
        DhcpHlprFreeV4Policy(policy);
    }
}

/* Calls that allocate, for a policy that is full: each array has to grow. */
static DWORD create(LPDHCP_POLICY policy)
{
    WCHAR text[] = L"text";
    LPDHCP_POLICY created = policy;
    DWORD result = DhcpHlprCreateV4Policy(text, TRUE, 0, 1, DhcpLogicalOr, text, TRUE, &created);

    CHECK(created != policy && !created == (result != ERROR_SUCCESS));
    DhcpHlprFreeV4Policy(created);
    return result;
}

static DWORD create_ex(LPDHCP_POLICY policy)
{
    WCHAR text[] = L"text";
    LPDHCP_POLICY_EX created = (LPDHCP_POLICY_EX)policy;
    DWORD result = DhcpHlprCreateV4PolicyEx(text, TRUE, 0, 1, DhcpLogicalOr, text, TRUE, &created);

    CHECK(created != (LPDHCP_POLICY_EX)policy && !created == (result != ERROR_SUCCESS));
    DhcpHlprFreeV4PolicyEx(created);
    return result;
}

static DWORD add_one_expression(LPDHCP_POLICY policy)
{
    DWORD index = 4711, result = DhcpHlprAddV4PolicyExpr(policy, 0, DhcpLogicalOr, &index);

    CHECK((index == 4711) == (result != ERROR_SUCCESS));
    return result;
}

static DWORD add_one_condition(LPDHCP_POLICY policy)
{
    WCHAR vendor[] = L"vendor";
    BYTE value[] = {1, 2, 3};
    DWORD index = 4711, result = DhcpHlprAddV4PolicyCondition(policy, 0, DhcpAttrFqdn, 0, 0, vendor,
                                                              DhcpCompEqual, value, 3, &index);

    CHECK((index == 4711) == (result != ERROR_SUCCESS));
    return result;
}

static DWORD add_one_range(LPDHCP_POLICY policy)
{
    DHCP_IP_RANGE range = {SUBNET, SUBNET};

    return DhcpHlprAddV4PolicyRange(policy, &range);
}

static DWORD check(LPDHCP_POLICY policy)
{
    DWORD result = DhcpHlprIsV4PolicyValid(policy);

    if (result == ERROR_NOT_ENOUGH_MEMORY && policy->Expressions->NumElements > 128)
        CHECK(!DhcpHlprIsV4PolicyWellFormed(policy));
    return result;
}

/* What the policy of a call is made of, besides that no array has room. */
static void with_all(LPDHCP_POLICY policy)
{
    (void)policy;
}

static void without_arrays(LPDHCP_POLICY policy)
{
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprResetV4PolicyExpr(policy));
    DhcpRpcFreeMemory(policy->Conditions->Elements);
    DhcpRpcFreeMemory(policy->Conditions);
    DhcpRpcFreeMemory(policy->Ranges->Elements);
    DhcpRpcFreeMemory(policy->Ranges);
    policy->Conditions = NULL;
    policy->Ranges = NULL;
}

static void with_many_expressions(LPDHCP_POLICY policy)
{
    policy->Ranges->NumElements = 1;
    while (policy->Expressions->NumElements < 129)
        add_condition(policy, add_expression(policy, 0), DhcpAttrOption, 60, 0, DhcpCompEqual, 8);
}

static const struct
{
    const char *what;
    DWORD (*call)(LPDHCP_POLICY policy);
    void (*prepare)(LPDHCP_POLICY policy);
    LONG allocations;
} calls[] = {
    {"create", create, with_all, 7},
    {"create_ex", create_ex, with_all, 7},
    {"expression", add_one_expression, with_all, 1},
    {"condition", add_one_condition, with_all, 3},
    {"condition, no array", add_one_condition, without_arrays, 4},
    {"range", add_one_range, with_all, 1},
    {"range, no array", add_one_range, without_arrays, 2},
    {"check of ranges not in order", check, with_all, 1},
    {"check of many expressions", check, with_many_expressions, 1},
};

#define LEAVE_NO_ROOM(array)                                                                                 \
    do                                                                                                       \
    {                                                                                                        \
        void *full = new_block((array)->Elements, (array)->NumElements * sizeof(*(array)->Elements));        \
                                                                                                             \
        DhcpRpcFreeMemory((array)->Elements);                                                                \
        (array)->Elements = full;                                                                            \
    } while (0)

static LPDHCP_POLICY new_full_policy(void (*prepare)(LPDHCP_POLICY policy))
{
    LPDHCP_POLICY policy = new_valid_policy(FALSE);

    prepare(policy);
    LEAVE_NO_ROOM(policy->Expressions);
    if (policy->Conditions)
        LEAVE_NO_ROOM(policy->Conditions);
    if (policy->Ranges)
        LEAVE_NO_ROOM(policy->Ranges);
    return policy;
}

/* Each allocation of each call fails once: the policy is as it was, and nothing leaks. */
static void test_shortage(void)
{
    if (!CHECK(shortage_prepare()))
        return;
    for (unsigned i = 0; i < ARRAYSIZE(calls); i++)
    {
        LPDHCP_POLICY policy = new_full_policy(calls[i].prepare);
        DWORD before = hash_policy(policy), blocks = test_heap_blocks(), result;

        for (LONG allowed = 0; allowed < calls[i].allocations; allowed++)
        {
            shortage_after(allowed);
            result = calls[i].call(policy);
            shortage_after(-1);
            CHECK_NUMBER(ERROR_NOT_ENOUGH_MEMORY, result, "%s, %ld allocations", calls[i].what, allowed);
            CHECK_NUMBER(before, hash_policy(policy), "%s, %ld allocations", calls[i].what, allowed);
            CHECK_NUMBER(blocks, test_heap_blocks(), "%s, %ld allocations", calls[i].what, allowed);
        }
        shortage_after(calls[i].allocations);
        CHECK_NUMBER(ERROR_SUCCESS, calls[i].call(policy), "%s", calls[i].what);
        shortage_after(-1);
        DhcpHlprFreeV4Policy(policy);
    }
}

/* An array that is no block of the heap is not written behind, nor freed. */
static void test_foreign_array(void)
{
    static DHCP_IP_RANGE elements[4] = {{1, 2}, {3, 4}, {5, 6}, {7, 8}};
    DHCP_IP_RANGE range = {9, 9}, *old;
    LPDHCP_POLICY policy = new_policy(FALSE);

    old = policy->Ranges->Elements;
    policy->Ranges->Elements = elements;
    policy->Ranges->NumElements = 3;
    CHECK_NUMBER(ERROR_NOT_ENOUGH_MEMORY, DhcpHlprAddV4PolicyRange(policy, &range));
    CHECK_NUMBER(3, policy->Ranges->NumElements);
    CHECK(policy->Ranges->Elements == elements);
    CHECK_NUMBER(7, elements[3].StartAddress);
    policy->Ranges->Elements = old;
    policy->Ranges->NumElements = 0;
    DhcpHlprFreeV4Policy(policy);
}

/* As many elements as a DWORD can count are as many as there can be. */
static void test_full_count(void)
{
    DHCP_IP_RANGE range = {9, 9};
    LPDHCP_POLICY policy = new_valid_policy(FALSE);

    policy->Ranges->NumElements = MAXDWORD;
    CHECK_NUMBER(ERROR_NOT_ENOUGH_MEMORY, DhcpHlprAddV4PolicyRange(policy, &range));
    CHECK_NUMBER(MAXDWORD, policy->Ranges->NumElements);
    policy->Ranges->NumElements = 3;
    DhcpHlprFreeV4Policy(policy);
}

int main(void)
{
    test_growth_is_linear();
    test_orders();
    test_exact_arrays();
    test_foreign_array();
    test_full_count();
    test_shortage();
    return test_result();
}
