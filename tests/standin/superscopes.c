/* Superscopes: a name that several scopes share. One comes into being with its first scope. */
#include "model.h"
#include "srv.h"

static int compare_name(const void *key, const void *item)
{
    return text_compare(key, ((const struct superscope *)item)->name);
}

static int compare_member(const void *key, const void *item)
{
    return ORDER(*(const DWORD *)key, ((const struct scope *)item)->address);
}

void superscopes_init(void)
{
    tree_init(&server.superscopes, offsetof(struct superscope, by_name), compare_name);
}

/* Numbers are never used again, so that a number always means the same superscope. */
static DWORD next_number(void)
{
    static DWORD last;

    return ++last;
}

static struct superscope *superscope_get(const WCHAR *name)
{
    struct superscope *superscope = tree_find(&server.superscopes, name);

    if (!superscope)
    {
        superscope = keep_alloc(sizeof *superscope);
        superscope->name = keep_text(name);
        superscope->number = next_number();
        tree_init(&superscope->scopes, offsetof(struct scope, in_superscope), compare_member);
        tree_insert(&server.superscopes, superscope->name, superscope);
    }
    return superscope;
}

void superscope_leave(struct scope *scope)
{
    if (scope->superscope)
    {
        tree_remove(&scope->superscope->scopes, scope);
        scope->superscope = NULL;
    }
}

static void superscope_join(struct scope *scope, struct superscope *superscope)
{
    superscope_leave(scope);
    scope->superscope = superscope;
    tree_insert(&superscope->scopes, &scope->address, scope);
}

DWORD srv_DhcpSetSuperScopeV4(DHCP_IP_ADDRESS SubnetAddress, WCHAR *SuperScopeName, BOOL ChangeExisting)
{
    struct scope *scope = scope_find(SubnetAddress);

    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    if (!SuperScopeName)
    {
        superscope_leave(scope);
        return ERROR_SUCCESS;
    }
    if (!ChangeExisting && scope->superscope)
        return ERROR_DHCP_SUBNET_EXITS;
    superscope_join(scope, superscope_get(SuperScopeName));
    return ERROR_SUCCESS;
}

/* The address of the scope that comes after this one in its superscope, the first following the last. */
static DWORD next_in_superscope(const struct scope *scope)
{
    const struct scope *next = tree_next(&scope->superscope->scopes, scope);

    return (next ? next : (const struct scope *)tree_first(&scope->superscope->scopes))->address;
}

static void entry_out(const struct scope *scope, DHCP_SUPER_SCOPE_TABLE_ENTRY *entry)
{
    entry->SubnetAddress = scope->address;
    if (scope->superscope)
    {
        entry->SuperScopeNumber = scope->superscope->number;
        entry->SuperScopeName = out_text(scope->superscope->name);
        entry->NextInSuperScope = next_in_superscope(scope);
    }
}

DWORD srv_DhcpGetSuperScopeInfoV4(LPDHCP_SUPER_SCOPE_TABLE *SuperScopeTable)
{
    DHCP_SUPER_SCOPE_TABLE *table = out_alloc(sizeof *table);

    *SuperScopeTable = table;
    if (tree_count(&server.scopes))
    {
        table->pEntries = out_alloc(tree_count(&server.scopes) * sizeof *table->pEntries);
        for
            tree_each(const struct scope, scope, &server.scopes)
            {
                entry_out(scope, &table->pEntries[table->cEntries++]);
            }
    }
    return ERROR_SUCCESS;
}

DWORD srv_DhcpDeleteSuperScopeV4(WCHAR *SuperScopeName)
{
    struct superscope *superscope;
    struct scope *scope;

    if (!SuperScopeName)
        return ERROR_INVALID_PARAMETER;
    superscope = tree_find(&server.superscopes, SuperScopeName);
    if (!superscope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    while ((scope = tree_first(&superscope->scopes)))
        superscope_leave(scope);
    tree_remove(&server.superscopes, superscope);
    keep_free(superscope->name);
    keep_free(superscope);
    return ERROR_SUCCESS;
}
