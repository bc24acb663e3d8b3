/*
 * Policies: of the server, and of scopes.
 */
#ifndef STANDIN_POLICIES_H
#define STANDIN_POLICIES_H

#include "model.h"
#include "standin.h"

struct policy
{
    struct node by_name; /* const WCHAR * */
    WCHAR *name;
    DWORD order; /* of processing; 1 comes first */
    DHCP_POL_COND_ARRAY conditions;
    DHCP_POL_EXPR_ARRAY expressions;
    DHCP_IP_RANGE_ARRAY ranges;
    WCHAR *description;
    BOOL enabled;
    WCHAR *dns_suffix; /* NULL for none */
    WCHAR *class_name; /* the user class that its one condition asks for; it is deleted with the class */
};

void policies_init(struct tree *policies);
void policies_clear(struct tree *policies);

struct policy *policy_find(const struct tree *policies, const WCHAR *name);
bool policy_has_fqdn(const struct policy *policy); /* a condition on the domain name of the client */

/* The policies of a class are deleted with it. */
void policies_forget_class(const WCHAR *name);

/* What the pages demand of the parts of a policy: policy_rules.c */
bool policy_conditions_have_fqdn(const DHCP_POL_COND_ARRAY *conditions);
bool policy_expressions_valid(const DHCP_POL_COND_ARRAY *conditions, const DHCP_POL_EXPR_ARRAY *expressions);
bool policy_ranges_overlap(const DHCP_IP_RANGE_ARRAY *a, const DHCP_IP_RANGE_ARRAY *b);
/* Each is one, and no two have an address in common. */
bool policy_ranges_valid(const DHCP_IP_RANGE_ARRAY *ranges);
/* Each lies in one range of the scope. */
bool policy_ranges_in_scope(const DHCP_IP_RANGE_ARRAY *ranges, const struct scope *scope);

#endif
