/* Freeing policies, what servers return included: nothing leaks, and nothing is freed twice. */
#include "policies.h"

#define ROUNDS 200

static LPWSTR new_text(LPCWSTR text)
{
    return new_block(text, (lstrlenW(text) + 1) * sizeof(*text));
}

static LPDHCP_PROPERTY_ARRAY new_properties(void)
{
    DHCP_PROPERTY suffix = {.ID = DhcpPropIdPolicyDnsSuffix, .Type = DhcpPropTypeString};
    DHCP_PROPERTY_ARRAY array = {1, NULL};

    suffix.Value.StringValue = new_text(L"example.org");
    array.Elements = new_block(&suffix, sizeof(suffix));
    return new_block(&array, sizeof(array));
}

static LPDHCP_POLICY_EX new_policy_ex(void)
{
    WCHAR name[] = L"phones";
    LPDHCP_POLICY_EX policy = NULL;

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpHlprCreateV4PolicyEx(name, FALSE, SUBNET, 1, DhcpLogicalOr, name, TRUE, &policy));
    add_condition((LPDHCP_POLICY)policy, 0, DhcpAttrOption, 60, 0, DhcpCompEqual, 8);
    add_range((LPDHCP_POLICY)policy, SUBNET + 1, SUBNET + 9);
    policy->Properties = new_properties();
    return policy;
}

static void free_nothing(void)
{
    DhcpHlprFreeV4Policy(NULL);
    DhcpHlprFreeV4PolicyEx(NULL);
    DhcpHlprFreeV4PolicyArray(NULL);
    DhcpHlprFreeV4PolicyExArray(NULL);
    DhcpRpcFreeMemory(NULL);
}

static void free_policies(void)
{
    DhcpHlprFreeV4Policy(new_policy(TRUE));
    DhcpHlprFreeV4Policy(new_valid_policy(TRUE));
    DhcpHlprFreeV4Policy(new_valid_policy(FALSE));
    DhcpHlprFreeV4PolicyEx(new_policy_ex());
}

/* A policy that lacks whatever it can lack. */
static void free_empty_policies(void)
{
    DHCP_POLICY policy = {0};
    DHCP_POLICY_EX policy_ex = {0};
    DHCP_POL_COND_ARRAY conditions = {2, NULL};
    DHCP_POL_COND empty = {0};

    DhcpHlprFreeV4Policy(new_block(&policy, sizeof(policy)));
    DhcpHlprFreeV4PolicyEx(new_block(&policy_ex, sizeof(policy_ex)));
    policy.Conditions = new_block(&conditions, sizeof(conditions));
    DhcpHlprFreeV4Policy(new_block(&policy, sizeof(policy)));
    conditions.NumElements = 1;
    conditions.Elements = new_block(&empty, sizeof(empty));
    policy.Conditions = new_block(&conditions, sizeof(conditions));
    DhcpHlprFreeV4Policy(new_block(&policy, sizeof(policy)));
}

/* Arrays as servers return them: the policies are in one block. */
static void free_arrays(void)
{
    DHCP_POLICY_ARRAY array = {0, NULL};
    DHCP_POLICY_EX_ARRAY array_ex = {0, NULL};
    DHCP_POLICY policies[3];
    DHCP_POLICY_EX policies_ex[3];

    DhcpHlprFreeV4PolicyArray(new_block(&array, sizeof(array)));
    DhcpHlprFreeV4PolicyExArray(new_block(&array_ex, sizeof(array_ex)));
    for (int i = 0; i < 3; i++)
    {
        LPDHCP_POLICY policy = new_valid_policy(i == 0);
        LPDHCP_POLICY_EX policy_ex = new_policy_ex();

        policies[i] = *policy;
        policies_ex[i] = *policy_ex;
        DhcpRpcFreeMemory(policy);
        DhcpRpcFreeMemory(policy_ex);
    }
    array.NumElements = array_ex.NumElements = 3;
    DhcpHlprFreeV4PolicyArray(new_block(&array, sizeof(array)));
    DhcpHlprFreeV4PolicyExArray(new_block(&array_ex, sizeof(array_ex)));
    array.Elements = new_block(policies, sizeof(policies));
    array_ex.Elements = new_block(policies_ex, sizeof(policies_ex));
    DhcpHlprFreeV4PolicyArray(new_block(&array, sizeof(array)));
    DhcpHlprFreeV4PolicyExArray(new_block(&array_ex, sizeof(array_ex)));
}

/* Tools that were written before the helpers free block by block. */
static void free_block_by_block(void)
{
    LPDHCP_POLICY policy = new_valid_policy(FALSE);

    for (DWORD i = 0; i < policy->Conditions->NumElements; i++)
    {
        DhcpRpcFreeMemory(policy->Conditions->Elements[i].VendorName);
        DhcpRpcFreeMemory(policy->Conditions->Elements[i].Value);
    }
    DhcpRpcFreeMemory(policy->Conditions->Elements);
    DhcpRpcFreeMemory(policy->Conditions);
    DhcpRpcFreeMemory(policy->Expressions->Elements);
    DhcpRpcFreeMemory(policy->Expressions);
    DhcpRpcFreeMemory(policy->Ranges->Elements);
    DhcpRpcFreeMemory(policy->Ranges);
    DhcpRpcFreeMemory(policy->PolicyName);
    DhcpRpcFreeMemory(policy->Description);
    DhcpRpcFreeMemory(policy);
}

static void (*const tests[])(void) = {free_nothing, free_policies, free_empty_policies, free_arrays,
                                      free_block_by_block};

/* Policies of several threads have nothing in common. */
static void work(int thread)
{
    for (int round = 0; round < ROUNDS; round++)
    {
        LPDHCP_POLICY policy = new_valid_policy(FALSE);

        for (int i = 0; i < 20; i++)
            add_range(policy, SUBNET + 256 * (thread + 1) + i, SUBNET + 256 * (thread + 1) + i);
        CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprIsV4PolicyValid(policy));
        CHECK_NUMBER(SUBNET + 256 * (thread + 1), policy->Ranges->Elements[3].StartAddress);
        CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprResetV4PolicyExpr(policy));
        CHECK(!DhcpHlprIsV4PolicyWellFormed(policy));
        tests[round % ARRAYSIZE(tests)]();
        DhcpHlprFreeV4Policy(policy);
    }
}

static void test_leaks(void)
{
    for (unsigned i = 0; i < ARRAYSIZE(tests); i++)
    {
        DWORD blocks = test_heap_blocks();

        tests[i]();
        CHECK_NUMBER(blocks, test_heap_blocks(), "test %u", i);
        CHECK(HeapValidate(GetProcessHeap(), 0, NULL), "test %u", i);
    }
}

static void test_threads(void)
{
    DWORD blocks;

    test_in_threads(8, work);
    blocks = test_heap_blocks();
    test_in_threads(8, work);
    CHECK(test_heap_blocks() <= blocks + 8, "%lu before, %lu after", blocks, test_heap_blocks());
    CHECK(HeapValidate(GetProcessHeap(), 0, NULL));
}

int main(void)
{
    test_leaks();
    test_threads();
    return test_result();
}
