/* Whether the conditions and expressions of a policy are one tree. */
#include "policy.h"
#include "../memory.h"

/* Which expressions have something under them: a bit each. */
struct marks
{
    DWORD few[4]; /* policies have a handful of expressions, and need no memory */
    DWORD *bits;
};

#define BITS (8 * sizeof(DWORD))

static BOOL open_marks(struct marks *marks, DWORD count)
{
    marks->bits = count <= BITS * ARRAYSIZE(marks->few) ? marks->few
                                                        : memory_allocate((count / BITS + 1) * sizeof(DWORD));
    return marks->bits != NULL;
}

static void close_marks(struct marks *marks)
{
    if (marks->bits != marks->few)
        memory_free(marks->bits);
}

static void set_mark(struct marks *marks, DWORD index)
{
    marks->bits[index / BITS] |= 1u << index % BITS;
}

static BOOL is_marked(const struct marks *marks, DWORD index)
{
    return marks->bits[index / BITS] >> index % BITS & 1;
}

/* Every expression has a parent before itself, and so there is neither a cycle nor a second root. */
static BOOL mark_parents_of_expressions(const DHCP_POL_EXPR_ARRAY *expressions, struct marks *marks)
{
    for (DWORD i = 1; i < expressions->NumElements; i++)
    {
        if (expressions->Elements[i].ParentExpr >= i)
            return FALSE;
        set_mark(marks, expressions->Elements[i].ParentExpr);
    }
    return expressions->NumElements && expressions->Elements[0].ParentExpr == 0;
}

static BOOL mark_parents_of_conditions(const DHCP_POLICY *policy, struct marks *marks)
{
    for (DWORD i = 0; i < policy->Conditions->NumElements; i++)
    {
        if (!policy_has_expression(policy, policy->Conditions->Elements[i].ParentExpr))
            return FALSE;
        set_mark(marks, policy->Conditions->Elements[i].ParentExpr);
    }
    return TRUE;
}

static BOOL are_all_marked(const struct marks *marks, DWORD count)
{
    for (DWORD i = 0; i < count; i++)
    {
        if (!is_marked(marks, i))
            return FALSE;
    }
    return TRUE;
}

DWORD policy_check_tree(const DHCP_POLICY *policy)
{
    struct marks marks = {{0}, NULL};
    BOOL is_tree;

    if (!open_marks(&marks, policy->Expressions->NumElements))
        return ERROR_NOT_ENOUGH_MEMORY;
    is_tree = mark_parents_of_expressions(policy->Expressions, &marks) &&
              mark_parents_of_conditions(policy, &marks) &&
              are_all_marked(&marks, policy->Expressions->NumElements);
    close_marks(&marks);
    return is_tree ? ERROR_SUCCESS : ERROR_DHCP_INVALID_POLICY_EXPRESSION;
}

BOOL DHCP_API_FUNCTION DhcpHlprIsV4PolicyWellFormed(LPDHCP_POLICY pPolicy)
{
    return pPolicy && POLICY_IS_ARRAY(pPolicy->Expressions) && POLICY_IS_ARRAY(pPolicy->Conditions) &&
           policy_check_tree(pPolicy) == ERROR_SUCCESS;
}
