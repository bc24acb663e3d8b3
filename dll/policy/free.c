/* Freeing policies. */
#include "policy.h"
#include "../memory.h"

/* For the arrays that differ in the type of their elements alone. */
#define FREE_ARRAY(array)                                                                                    \
    do                                                                                                       \
    {                                                                                                        \
        if (array)                                                                                           \
            memory_free((array)->Elements);                                                                  \
        memory_free(array);                                                                                  \
    } while (0)

/* Frees what a policy points to, of either type: the members of a DHCP_POLICY. */
static void release(LPDHCP_POLICY policy)
{
    policy_clear_conditions(policy->Conditions);
    FREE_ARRAY(policy->Conditions);
    FREE_ARRAY(policy->Expressions);
    FREE_ARRAY(policy->Ranges);
    memory_free(policy->PolicyName);
    memory_free(policy->Description);
}

static void release_ex(LPDHCP_POLICY_EX policy)
{
    release((LPDHCP_POLICY)policy);
    DhcpHlprFreeV4DhcpPropertyArray(policy->Properties);
}

VOID DHCP_API_FUNCTION DhcpHlprFreeV4Policy(LPDHCP_POLICY Policy)
{
    if (Policy)
        release(Policy);
    memory_free(Policy);
}

VOID DHCP_API_FUNCTION DhcpHlprFreeV4PolicyEx(LPDHCP_POLICY_EX PolicyEx)
{
    if (PolicyEx)
        release_ex(PolicyEx);
    memory_free(PolicyEx);
}

VOID DHCP_API_FUNCTION DhcpHlprFreeV4PolicyArray(LPDHCP_POLICY_ARRAY PolicyArray)
{
    for (DWORD i = 0; PolicyArray && PolicyArray->Elements && i < PolicyArray->NumElements; i++)
        release(&PolicyArray->Elements[i]);
    FREE_ARRAY(PolicyArray);
}

VOID DHCP_API_FUNCTION DhcpHlprFreeV4PolicyExArray(LPDHCP_POLICY_EX_ARRAY PolicyExArray)
{
    for (DWORD i = 0; PolicyExArray && PolicyExArray->Elements && i < PolicyExArray->NumElements; i++)
        release_ex(&PolicyExArray->Elements[i]);
    FREE_ARRAY(PolicyExArray);
}
