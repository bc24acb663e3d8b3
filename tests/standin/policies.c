/*
 * Policies: [MS-DHCPM] 3.2.4.107 to 3.2.4.115 and their Ex forms, 3.2.4.127 to 3.2.4.130.
 */
#include "policies.h"
#include "classes.h"
#include "copying.h"
#include "options.h"
#include "srv.h"

#define MAX_DNS_SUFFIX 255

/* DHCP_POLICY_EX begins with DHCP_POLICY, hence the methods share what they do: with this one. */
static const DWORD fields_of_policy = DhcpUpdatePolicyName | DhcpUpdatePolicyOrder | DhcpUpdatePolicyExpr |
                                      DhcpUpdatePolicyRanges | DhcpUpdatePolicyDescr | DhcpUpdatePolicyStatus;

static int compare(const void *key, const void *item)
{
    return text_compare(key, ((const struct policy *)item)->name);
}

void policies_init(struct tree *policies)
{
    tree_init(policies, offsetof(struct policy, by_name), compare);
}

struct policy *policy_find(const struct tree *policies, const WCHAR *name)
{
    return tree_find(policies, name);
}

bool policy_has_fqdn(const struct policy *policy)
{
    return policy_conditions_have_fqdn(&policy->conditions);
}

/* Copies and their end */

static DHCP_POL_COND_ARRAY copy_conditions(const DHCP_POL_COND_ARRAY *from, const struct copying *copying)
{
    DHCP_POL_COND_ARRAY to = {from->NumElements, copying_array(copying, from->Elements, from->NumElements,
                                                               sizeof(*from->Elements))};
    for (DWORD i = 0; i < to.NumElements; i++)
    {
        DHCP_POL_COND *condition = &to.Elements[i];
        DHCP_BINARY_DATA value = {condition->ValueLength, condition->Value};
        condition->VendorName = copying->text(condition->VendorName);
        condition->Value = copying->data(&value).Data;
    }
    return to;
}

static DHCP_POL_EXPR_ARRAY copy_expressions(const DHCP_POL_EXPR_ARRAY *from, const struct copying *copying)
{
    return (DHCP_POL_EXPR_ARRAY){from->NumElements, copying_array(copying, from->Elements, from->NumElements,
                                                                  sizeof(*from->Elements))};
}

static DHCP_IP_RANGE_ARRAY copy_ranges(const DHCP_IP_RANGE_ARRAY *from, const struct copying *copying)
{
    return (DHCP_IP_RANGE_ARRAY){from->NumElements, copying_array(copying, from->Elements, from->NumElements,
                                                                  sizeof(*from->Elements))};
}

static void free_conditions(DHCP_POL_COND_ARRAY *conditions)
{
    for (DWORD i = 0; i < conditions->NumElements; i++)
    {
        keep_free(conditions->Elements[i].VendorName);
        keep_free(conditions->Elements[i].Value);
    }
    keep_free(conditions->Elements);
}

static void policy_free(struct policy *policy)
{
    free_conditions(&policy->conditions);
    keep_free(policy->expressions.Elements);
    keep_free(policy->ranges.Elements);
    keep_free(policy->name);
    keep_free(policy->description);
    keep_free(policy->dns_suffix);
    keep_free(policy->class_name);
    keep_free(policy);
}

static void policy_delete(struct tree *policies, struct policy *policy, struct tree *values)
{
    option_tree_forget_policy(values, policy->name, option_value_free);
    tree_remove(policies, policy);
    policy_free(policy);
}

void policies_clear(struct tree *policies)
{
    struct policy *policy;
    while ((policy = tree_first(policies)) != NULL)
    {
        tree_remove(policies, policy);
        policy_free(policy);
    }
}

static void forget_class(struct tree *policies, const WCHAR *name, struct tree *values)
{
    struct policy *next;
    for (struct policy *policy = tree_first(policies); policy; policy = next)
    {
        next = tree_next(policies, policy);
        if (policy->class_name && !text_compare(policy->class_name, name))
            policy_delete(policies, policy, values);
    }
}

void policies_forget_class(const WCHAR *name)
{
    forget_class(&server.policies, name, &server.option_values);
    for
        tree_each(struct scope, scope, &server.scopes)
            forget_class(&scope->policies, name, &scope->option_values);
}

/* Where a policy is: in the server, or in a scope */

struct place
{
    struct scope *scope; /* NULL for the server */
    struct tree *policies, *values;
    BOOL *enforced;
};

static DWORD place_find(BOOL of_server, DWORD subnet, struct place *place)
{
    if (!of_server == !subnet)
        return ERROR_INVALID_PARAMETER;
    struct scope *scope = of_server ? NULL : scope_find(subnet);
    if (!of_server && !scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    if (of_server)
        *place = (struct place){NULL, &server.policies, &server.option_values, &server.policies_enforced};
    else
        *place = (struct place){scope, &scope->policies, &scope->option_values, &scope->policies_enforced};
    return ERROR_SUCCESS;
}

static DWORD policy_at(BOOL of_server, DWORD subnet, const WCHAR *name, struct place *place,
                       struct policy **policy)
{
    if (!name)
        return ERROR_INVALID_PARAMETER;
    DWORD error = place_find(of_server, subnet, place);
    if (error)
        return error;
    *policy = policy_find(place->policies, name);
    return *policy ? ERROR_SUCCESS : ERROR_DHCP_POLICY_NOT_FOUND;
}

DWORD srv_DhcpV4QueryPolicyEnforcement(BOOL ServerPolicy, DHCP_IP_ADDRESS SubnetAddress, BOOL *Enabled)
{
    struct place place;
    DWORD error = place_find(ServerPolicy, SubnetAddress, &place);
    if (!error)
        *Enabled = *place.enforced;
    return error;
}

DWORD srv_DhcpV4SetPolicyEnforcement(BOOL ServerPolicy, DHCP_IP_ADDRESS SubnetAddress, BOOL Enable)
{
    struct place place;
    DWORD error = place_find(ServerPolicy, SubnetAddress, &place);
    if (!error)
        *place.enforced = Enable;
    return error;
}

/* Creating */

static bool has_parts(const DHCP_POLICY_EX *given)
{
    return given->PolicyName && *given->PolicyName && given->Ranges && given->Conditions &&
           given->Conditions->NumElements && given->Conditions->Elements && given->Expressions &&
           given->Expressions->NumElements && given->Expressions->Elements;
}

/* The ranges on their own; ranges without Elements are none. */
static DWORD check_ranges(const DHCP_IP_RANGE_ARRAY *ranges, bool of_server)
{
    if (of_server)
        return ranges->NumElements ? ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY : ERROR_SUCCESS;
    if (ranges->NumElements && !ranges->Elements)
        return ERROR_INVALID_PARAMETER;
    return policy_ranges_valid(ranges) ? ERROR_SUCCESS : ERROR_DHCP_POLICY_RANGE_BAD;
}

/* The ranges among those of the scope and of its other policies. */
static DWORD check_ranges_in(const struct place *place, const DHCP_IP_RANGE_ARRAY *ranges,
                             const struct policy *except)
{
    if (!place->scope)
        return ERROR_SUCCESS;
    if (!policy_ranges_in_scope(ranges, place->scope))
        return ERROR_DHCP_POLICY_RANGE_BAD;
    for
        tree_each(struct policy, policy,
                  place->policies) if (policy != except &&
                                       policy_ranges_overlap(
                                           ranges, &policy->ranges)) return ERROR_DHCP_POLICY_RANGE_EXISTS;
    return ERROR_SUCCESS;
}

static DWORD check_order(const struct place *place, DWORD order)
{
    DWORD highest = 0;
    for
        tree_each(struct policy, policy, place->policies) highest = max(highest, policy->order);
    return order > highest + 1 ? ERROR_DHCP_INVALID_PROCESSING_ORDER : ERROR_SUCCESS;
}

static DWORD check_vendors(const DHCP_POL_COND_ARRAY *conditions)
{
    for (DWORD i = 0; i < conditions->NumElements; i++)
    {
        const WCHAR *vendor = conditions->Elements[i].VendorName;
        if (vendor && *vendor && !class_known(vendor, true))
            return ERROR_DHCP_CLASS_NOT_FOUND;
    }
    return ERROR_SUCCESS;
}

static DWORD check_new(const DHCP_POLICY_EX *given, struct place *place)
{
    if (!has_parts(given))
        return ERROR_INVALID_PARAMETER;
    if (!policy_expressions_valid(given->Conditions, given->Expressions))
        return ERROR_DHCP_INVALID_POLICY_EXPRESSION;
    if (given->IsGlobalPolicy && given->Ranges->NumElements)
        return ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY;
    if (!given->IsGlobalPolicy == !given->Subnet)
        return ERROR_INVALID_PARAMETER;
    DWORD error = check_ranges(given->Ranges, given->IsGlobalPolicy);
    if (!error && given->Ranges->NumElements && policy_conditions_have_fqdn(given->Conditions))
        error = ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED;
    if (!error)
        error = place_find(given->IsGlobalPolicy, given->Subnet, place);
    if (!error && policy_find(place->policies, given->PolicyName))
        error = ERROR_DHCP_POLICY_EXISTS;
    if (!error)
        error = check_ranges_in(place, given->Ranges, NULL);
    if (!error)
        error = check_order(place, given->ProcessingOrder);
    return error ? error : check_vendors(given->Conditions);
}

/* Policies from the same place in the order on come later now. */
static void make_room(const struct place *place, DWORD order)
{
    for
        tree_each(struct policy, policy, place->policies) policy->order += policy->order >= order;
}

static void set_expressions(struct policy *policy, const DHCP_POLICY_EX *given)
{
    const DHCP_POL_COND *first = given->Conditions->Elements;
    bool asks_for_one = given->Conditions->NumElements == 1 && first->Operator == DhcpCompEqual;
    free_conditions(&policy->conditions);
    keep_free(policy->expressions.Elements);
    policy->conditions = copy_conditions(given->Conditions, &copying_to_keep);
    policy->expressions = copy_expressions(given->Expressions, &copying_to_keep);
    keep_text_again(&policy->class_name,
                    asks_for_one ? class_user_of_data(first->Value, first->ValueLength) : NULL);
}

static void set_ranges(struct policy *policy, const DHCP_IP_RANGE_ARRAY *ranges)
{
    keep_free(policy->ranges.Elements);
    policy->ranges = copy_ranges(ranges, &copying_to_keep);
}

/* The DNS suffix among the properties, or NULL. */
static const WCHAR *suffix_in(const DHCP_POLICY_EX *given)
{
    const DHCP_PROPERTY_ARRAY *properties = given->Properties;
    for (DWORD i = 0; properties && properties->Elements && i < properties->NumElements; i++)
    {
        const DHCP_PROPERTY *property = &properties->Elements[i];
        if (property->ID == DhcpPropIdPolicyDnsSuffix && property->Type == DhcpPropTypeString)
            return property->Value.StringValue && *property->Value.StringValue ? property->Value.StringValue
                                                                               : NULL;
    }
    return NULL;
}

static DWORD create(const DHCP_POLICY_EX *given)
{
    struct place place;
    DWORD error = check_new(given, &place);
    if (!error && text_length(suffix_in(given)) > MAX_DNS_SUFFIX)
        error = ERROR_INVALID_PARAMETER;
    if (error)
        return error;
    make_room(&place, given->ProcessingOrder);
    struct policy *policy = keep_alloc(sizeof(*policy));
    policy->name = keep_text(given->PolicyName);
    policy->order = given->ProcessingOrder;
    policy->description = keep_text(given->Description);
    policy->enabled = given->Enabled;
    policy->dns_suffix = keep_text(suffix_in(given));
    set_expressions(policy, given);
    set_ranges(policy, given->Ranges);
    tree_insert(place.policies, policy->name, policy);
    return ERROR_SUCCESS;
}

static DHCP_POLICY_EX extended(const DHCP_POLICY *given)
{
    DHCP_POLICY_EX policy = {0};
    memcpy(&policy, given, sizeof(*given));
    return policy;
}

DWORD srv_DhcpV4CreatePolicy(LPDHCP_POLICY pPolicy)
{
    DHCP_POLICY_EX given = extended(pPolicy);
    return create(&given);
}

DWORD srv_DhcpV4CreatePolicyEx(LPDHCP_POLICY_EX pPolicy)
{
    return create(pPolicy);
}

/* Getting */

static LPDHCP_PROPERTY_ARRAY properties_out(const struct policy *policy)
{
    LPDHCP_PROPERTY_ARRAY properties = out_alloc(sizeof(*properties));
    if (!policy->dns_suffix)
        return properties;
    properties->NumElements = 1;
    properties->Elements = out_alloc(sizeof(*properties->Elements));
    properties->Elements[0].ID = DhcpPropIdPolicyDnsSuffix;
    properties->Elements[0].Type = DhcpPropTypeString;
    properties->Elements[0].Value.StringValue = out_text(policy->dns_suffix);
    return properties;
}

static DHCP_POLICY policy_out(const struct policy *policy, const struct scope *scope)
{
    DHCP_POLICY out = {
        .PolicyName = out_text(policy->name),
        .IsGlobalPolicy = !scope,
        .Subnet = scope ? scope->address : 0,
        .ProcessingOrder = policy->order,
        .Conditions = out_alloc(sizeof(*out.Conditions)),
        .Expressions = out_alloc(sizeof(*out.Expressions)),
        .Ranges = out_alloc(sizeof(*out.Ranges)),
        .Description = out_text(policy->description),
        .Enabled = policy->enabled,
    };
    *out.Conditions = copy_conditions(&policy->conditions, &copying_to_send);
    *out.Expressions = copy_expressions(&policy->expressions, &copying_to_send);
    *out.Ranges = copy_ranges(&policy->ranges, &copying_to_send);
    return out;
}

static DHCP_POLICY_EX policy_out_ex(const struct policy *policy, const struct scope *scope)
{
    DHCP_POLICY plain = policy_out(policy, scope);
    DHCP_POLICY_EX out = extended(&plain);
    out.Properties = properties_out(policy);
    return out;
}

DWORD srv_DhcpV4GetPolicy(BOOL ServerPolicy, DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName,
                          LPDHCP_POLICY *Policy)
{
    struct place place;
    struct policy *policy;
    DWORD error = policy_at(ServerPolicy, SubnetAddress, PolicyName, &place, &policy);
    if (error)
        return error;
    *Policy = out_alloc(sizeof(**Policy));
    **Policy = policy_out(policy, place.scope);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV4GetPolicyEx(BOOL ServerPolicy, DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName,
                            LPDHCP_POLICY_EX *Policy)
{
    struct place place;
    struct policy *policy;
    DWORD error = policy_at(ServerPolicy, SubnetAddress, PolicyName, &place, &policy);
    if (error)
        return error;
    *Policy = out_alloc(sizeof(**Policy));
    **Policy = policy_out_ex(policy, place.scope);
    return ERROR_SUCCESS;
}

/* Changing */

/* A policy with a condition on the domain name has of options only these two. */
static bool options_fit_fqdn(const struct policy *policy, const struct tree *values)
{
    for
        tree_each(struct option_value, value,
                  values) if (value->item.key.policy && !text_compare(value->item.key.policy, policy->name) &&
                              value->item.key.id != 81 && value->item.key.id != 51) return false;
    return true;
}

static DWORD check_new_ranges(const struct place *place, const struct policy *policy, DWORD fields,
                              const DHCP_POLICY_EX *given)
{
    const DHCP_POL_COND_ARRAY *conditions = &policy->conditions;
    if (fields & DhcpUpdatePolicyExpr && given->Conditions && given->Conditions->Elements)
        conditions = given->Conditions;
    if (!given->Ranges)
        return ERROR_INVALID_PARAMETER;
    DWORD error = check_ranges(given->Ranges, !place->scope);
    if (!error && given->Ranges->NumElements && policy_conditions_have_fqdn(conditions))
        error = ERROR_DHCP_POLICY_EDIT_FQDN_UNSUPPORTED;
    return error ? error : check_ranges_in(place, given->Ranges, policy);
}

/* The ranges are those that the policy is going to have. Of the vendor classes only the table of results
 * speaks here, not the rules. */
static DWORD check_new_expressions(const struct place *place, const struct policy *policy,
                                   const DHCP_IP_RANGE_ARRAY *ranges, const DHCP_POLICY_EX *given)
{
    const DHCP_POL_COND_ARRAY *conditions = given->Conditions;
    const DHCP_POL_EXPR_ARRAY *expressions = given->Expressions;
    if (!conditions || !conditions->NumElements || !conditions->Elements || !expressions ||
        !expressions->NumElements || !expressions->Elements)
        return ERROR_DHCP_INVALID_POLICY_EXPRESSION;
    if (policy_conditions_have_fqdn(conditions) &&
        (ranges->NumElements || !options_fit_fqdn(policy, place->values)))
        return ERROR_DHCP_POLICY_EDIT_FQDN_UNSUPPORTED;
    if (!policy_expressions_valid(conditions, expressions))
        return ERROR_DHCP_INVALID_POLICY_EXPRESSION;
    return check_vendors(conditions);
}

/* A new name that another policy has: no rule speaks of it. */
static DWORD check_new_name(const struct place *place, const struct policy *policy, const WCHAR *name)
{
    if (!name || !*name)
        return ERROR_INVALID_PARAMETER;
    const struct policy *other = policy_find(place->policies, name);
    return other && other != policy ? ERROR_DHCP_POLICY_EXISTS : ERROR_SUCCESS;
}

static DWORD check_change(const struct place *place, const struct policy *policy, DWORD fields,
                          const DHCP_POLICY_EX *given)
{
    DWORD error = ERROR_SUCCESS;
    if (fields & DhcpUpdatePolicyRanges)
        error = check_new_ranges(place, policy, fields, given);
    if (!error && fields & DhcpUpdatePolicyExpr)
        error = check_new_expressions(
            place, policy, fields & DhcpUpdatePolicyRanges ? given->Ranges : &policy->ranges, given);
    if (!error && fields & DhcpUpdatePolicyOrder)
        error = check_order(place, given->ProcessingOrder);
    if (!error && fields & DhcpUpdatePolicyName)
        error = check_new_name(place, policy, given->PolicyName);
    if (!error && fields & DhcpUpdatePolicyDnsSuffix && text_length(suffix_in(given)) > MAX_DNS_SUFFIX)
        error = ERROR_INVALID_PARAMETER;
    return error;
}

/* Its values of options go by its name, and follow it. */
static void rename_values(struct tree *values, const WCHAR *from, const WCHAR *to)
{
    struct option_value *next;
    for (struct option_value *value = tree_first(values); value; value = next)
    {
        struct option_key key = value->item.key;
        next = tree_next(values, value);
        if (!key.policy || text_compare(key.policy, from))
            continue;
        key.policy = to;
        option_value_put(values, &key, &value->data);
        tree_remove(values, value);
        option_value_free(&value->item);
    }
}

static void policy_rename(const struct place *place, struct policy *policy, const WCHAR *name)
{
    if (!text_compare(policy->name, name))
        return;
    rename_values(place->values, policy->name, name);
    tree_remove(place->policies, policy);
    keep_text_again(&policy->name, name);
    tree_insert(place->policies, policy->name, policy);
}

static DWORD change(DWORD fields, BOOL of_server, DWORD subnet, const WCHAR *name,
                    const DHCP_POLICY_EX *given, DWORD known_fields)
{
    struct place place;
    struct policy *policy;
    DWORD error = policy_at(of_server, subnet, name, &place, &policy);
    if (!error)
        error = check_change(&place, policy, fields & known_fields, given);
    if (!error && (!fields || fields & ~known_fields))
        error = ERROR_INVALID_PARAMETER;
    if (error)
        return error;
    if (fields & DhcpUpdatePolicyName)
        policy_rename(&place, policy, given->PolicyName);
    if (fields & DhcpUpdatePolicyOrder)
        policy->order = given->ProcessingOrder;
    if (fields & DhcpUpdatePolicyExpr)
        set_expressions(policy, given);
    if (fields & DhcpUpdatePolicyRanges)
        set_ranges(policy, given->Ranges);
    if (fields & DhcpUpdatePolicyDescr)
        keep_text_again(&policy->description, given->Description);
    if (fields & DhcpUpdatePolicyStatus)
        policy->enabled = given->Enabled;
    if (fields & DhcpUpdatePolicyDnsSuffix)
        keep_text_again(&policy->dns_suffix, suffix_in(given));
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV4SetPolicy(DWORD FieldsModified, BOOL ServerPolicy, DHCP_IP_ADDRESS SubnetAddress,
                          LPWSTR PolicyName, LPDHCP_POLICY Policy)
{
    DHCP_POLICY_EX given = extended(Policy);
    return change(FieldsModified, ServerPolicy, SubnetAddress, PolicyName, &given, fields_of_policy);
}

DWORD srv_DhcpV4SetPolicyEx(DWORD FieldsModified, BOOL ServerPolicy, DHCP_IP_ADDRESS SubnetAddress,
                            LPWSTR PolicyName, LPDHCP_POLICY_EX Policy)
{
    return change(FieldsModified, ServerPolicy, SubnetAddress, PolicyName, Policy,
                  fields_of_policy | DhcpUpdatePolicyDnsSuffix);
}

DWORD srv_DhcpV4DeletePolicy(BOOL ServerPolicy, DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName)
{
    struct place place;
    struct policy *policy;
    DWORD error = policy_at(ServerPolicy, SubnetAddress, PolicyName, &place, &policy);
    if (!error)
        policy_delete(place.policies, policy, place.values);
    return error;
}

/* Ranges */

DWORD srv_DhcpV4AddPolicyRange(DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName, LPDHCP_IP_RANGE Range)
{
    struct place place;
    struct policy *policy;
    DHCP_IP_RANGE_ARRAY added = {1, Range};
    if (!PolicyName)
        return ERROR_INVALID_PARAMETER;
    if (Range->StartAddress > Range->EndAddress)
        return ERROR_DHCP_POLICY_RANGE_BAD;
    if (!scope_find(SubnetAddress))
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    DWORD error = policy_at(FALSE, SubnetAddress, PolicyName, &place, &policy);
    if (!error && policy_has_fqdn(policy))
        error = ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED;
    if (!error)
        error = check_ranges_in(&place, &added, NULL);
    if (error)
        return error;
    DHCP_IP_RANGE *ranges = keep_alloc((policy->ranges.NumElements + 1) * sizeof(*ranges));
    if (policy->ranges.NumElements)
        memcpy(ranges, policy->ranges.Elements, policy->ranges.NumElements * sizeof(*ranges));
    ranges[policy->ranges.NumElements++] = *Range;
    keep_free(policy->ranges.Elements);
    policy->ranges.Elements = ranges;
    return ERROR_SUCCESS;
}

/* The page calls the code ERROR_POLICY_RANGE_BAD. */
DWORD srv_DhcpV4RemovePolicyRange(DHCP_IP_ADDRESS SubnetAddress, LPWSTR PolicyName, LPDHCP_IP_RANGE Range)
{
    struct place place;
    struct policy *policy;
    DWORD error = policy_at(FALSE, SubnetAddress, PolicyName, &place, &policy), i = 0;
    if (error)
        return error;
    DHCP_IP_RANGE_ARRAY *ranges = &policy->ranges;
    while (i < ranges->NumElements && memcmp(&ranges->Elements[i], Range, sizeof(*Range)))
        i++;
    if (i == ranges->NumElements)
        return ERROR_DHCP_POLICY_RANGE_BAD;
    memmove(&ranges->Elements[i], &ranges->Elements[i + 1],
            (--ranges->NumElements - i) * sizeof(*ranges->Elements));
    return ERROR_SUCCESS;
}

/* Enumerating: PreferredMaximum is a number of policies here, and the last ones come with
 * ERROR_NO_MORE_ITEMS. */

typedef bool takes(const struct policy *policy);

static bool takes_all(const struct policy *policy)
{
    (void)policy;
    return true;
}

/* The first form of the method leaves out what came with the second. */
static bool takes_old(const struct policy *policy)
{
    for (DWORD i = 0; i < policy->conditions.NumElements; i++)
    {
        const DHCP_POL_COND *condition = &policy->conditions.Elements[i];
        if (condition->Operator > DhcpCompNotBeginWith || condition->Type > DhcpAttrSubOption ||
            (condition->OptionID == 82 && condition->Operator > DhcpCompNotEqual))
            return false;
    }
    return true;
}

static const struct policy *next_taken(const struct tree *policies, const struct policy *policy, takes *take)
{
    while (policy && !take(policy))
        policy = tree_next(policies, policy);
    return policy;
}

static DWORD count_taken(const struct tree *policies, takes *take)
{
    DWORD count = 0;
    for
        tree_each(struct policy, policy, policies) count += take(policy);
    return count;
}

/* Which policies go out: *first and *read - 1 after it. Fills the other results. */
static DWORD take_page(const struct tree *policies, takes *take, DWORD *resume, DWORD preferred, DWORD *read,
                       DWORD *left, const struct policy **first)
{
    DWORD count = count_taken(policies, take);
    if (*resume >= count)
        return ERROR_NO_MORE_ITEMS;
    *read = min(preferred, count - *resume);
    *left = count - *resume - *read;
    *first = next_taken(policies, tree_first(policies), take);
    for (DWORD i = 0; i < *resume; i++)
        *first = next_taken(policies, tree_next(policies, *first), take);
    *resume += *read;
    return *left ? ERROR_MORE_DATA : ERROR_NO_MORE_ITEMS;
}

DWORD srv_DhcpV4EnumPolicies(LPDWORD ResumeHandle, DWORD PreferredMaximum, BOOL ServerPolicy,
                             DHCP_IP_ADDRESS SubnetAddress, LPDHCP_POLICY_ARRAY EnumInfo, DWORD *ElementsRead,
                             DWORD *ElementsTotal)
{
    struct place place;
    const struct policy *policy = NULL;
    DWORD result = place_find(ServerPolicy, SubnetAddress, &place);
    if (result)
        return result;
    result = take_page(place.policies, takes_old, ResumeHandle, PreferredMaximum, ElementsRead, ElementsTotal,
                       &policy);
    if (!*ElementsRead)
        return result;
    EnumInfo->Elements = out_alloc(*ElementsRead * sizeof(*EnumInfo->Elements));
    for (; EnumInfo->NumElements < *ElementsRead;
         policy = next_taken(place.policies, tree_next(place.policies, policy), takes_old))
        EnumInfo->Elements[EnumInfo->NumElements++] = policy_out(policy, place.scope);
    return result;
}

DWORD srv_DhcpV4EnumPoliciesEx(LPDWORD ResumeHandle, DWORD PreferredMaximum, BOOL ServerPolicy,
                               DHCP_IP_ADDRESS SubnetAddress, LPDHCP_POLICY_EX_ARRAY EnumInfo,
                               DWORD *ElementsRead, DWORD *ElementsTotal)
{
    struct place place;
    const struct policy *policy = NULL;
    DWORD result = place_find(ServerPolicy, SubnetAddress, &place);
    if (result)
        return result;
    result = take_page(place.policies, takes_all, ResumeHandle, PreferredMaximum, ElementsRead, ElementsTotal,
                       &policy);
    if (!*ElementsRead)
        return result;
    EnumInfo->Elements = out_alloc(*ElementsRead * sizeof(*EnumInfo->Elements));
    for (; EnumInfo->NumElements < *ElementsRead; policy = tree_next(place.policies, policy))
        EnumInfo->Elements[EnumInfo->NumElements++] = policy_out_ex(policy, place.scope);
    return result;
}
