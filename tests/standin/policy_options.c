/*
 * Values of options that a policy gives: [MS-DHCPM] 3.2.4.102 to 3.2.4.106. Without a name of a policy, these
 * methods are the V5 ones for the default user class.
 */
#include "classes.h"
#include "memory.h"
#include "model.h"
#include "option_data.h"
#include "options.h"
#include "policies.h"
#include "srv.h"

/* Policies with a condition on the domain name can give these two alone. */
#define OPTION_DNS_SETTINGS 81
#define OPTION_LEASE        51

static bool is_default(const DHCP_OPTION_SCOPE_INFO *place)
{
    return place->ScopeType == DhcpDefaultOptions;
}

/* What every one of these methods asks for first. */
static bool arguments_valid(DWORD flags, const WCHAR *policy, const DHCP_OPTION_SCOPE_INFO *place)
{
    bool has_policies = place->ScopeType != DhcpReservedOptions && place->ScopeType != DhcpMScopeOptions;
    return option_flags_valid(flags) && (has_policies || !policy);
}

/* The policies of a place and the values of options there; for the server and for scopes. */
static DWORD place_find(const DHCP_OPTION_SCOPE_INFO *where, struct tree **policies, struct tree **values)
{
    struct scope *scope = NULL;
    if (where->ScopeType != DhcpGlobalOptions && where->ScopeType != DhcpSubnetOptions)
        return ERROR_INVALID_PARAMETER;
    if (where->ScopeType == DhcpSubnetOptions && !(scope = scope_find(where->ScopeInfo.SubnetScopeInfo)))
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    *policies = scope ? &scope->policies : &server.policies;
    *values = scope ? &scope->option_values : &server.option_values;
    return ERROR_SUCCESS;
}

static DWORD policy_values(const DHCP_OPTION_SCOPE_INFO *where, const WCHAR *name, struct tree **values)
{
    struct tree *policies;
    DWORD error = place_find(where, &policies, values);
    if (error)
        return error;
    return policy_find(policies, name) ? ERROR_SUCCESS : ERROR_DHCP_POLICY_NOT_FOUND;
}

static struct option_key key_of(DWORD flags, DWORD id, const WCHAR *policy, const WCHAR *vendor)
{
    struct option_key key = option_key_of(flags, id, NULL, vendor);
    key.policy = policy;
    return key;
}

/* Whether the policy, if there is one of that name, cannot give this option. */
static bool is_unsupported(const DHCP_OPTION_SCOPE_INFO *where, const WCHAR *name, DWORD id)
{
    struct tree *policies, *values;
    if (id == OPTION_DNS_SETTINGS || id == OPTION_LEASE || place_find(where, &policies, &values))
        return false;
    const struct policy *policy = policy_find(policies, name);
    return policy && policy_has_fqdn(policy);
}

/* Setting. The pages ask for no definition of the option here. */

DWORD srv_DhcpV4SetOptionValue(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *PolicyName, WCHAR *VendorName,
                               LPDHCP_OPTION_SCOPE_INFO ScopeInfo, LPDHCP_OPTION_DATA OptionValue)
{
    struct option_key key = key_of(Flags, OptionID, PolicyName, VendorName);
    struct tree *values;
    if (!arguments_valid(Flags, PolicyName, ScopeInfo))
        return ERROR_INVALID_PARAMETER;
    if (!PolicyName || is_default(ScopeInfo))
        return srv_DhcpSetOptionValueV5(Flags, OptionID, NULL, VendorName, ScopeInfo, OptionValue);
    if (is_unsupported(ScopeInfo, PolicyName, OptionID))
        return ERROR_DHCP_POLICY_FQDN_OPTION_UNSUPPORTED;
    if (!option_data_valid(OptionValue))
        return ERROR_INVALID_PARAMETER;
    if (!class_known(VendorName, true))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    DWORD error = policy_values(ScopeInfo, PolicyName, &values);
    if (!error)
        option_value_put(values, &key, OptionValue);
    return error;
}

/* What is wrong with one of several values for a policy. */
static DWORD check_values(const DHCP_OPTION_SCOPE_INFO *where, const WCHAR *policy,
                          const DHCP_OPTION_VALUE_ARRAY *values)
{
    for (DWORD i = 0; i < values->NumElements; i++)
    {
        if (is_unsupported(where, policy, values->Values[i].OptionID))
            return ERROR_DHCP_POLICY_FQDN_OPTION_UNSUPPORTED;
        if (!option_data_valid(&values->Values[i].Value))
            return ERROR_INVALID_PARAMETER;
    }
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV4SetOptionValues(DWORD Flags, WCHAR *PolicyName, WCHAR *VendorName,
                                LPDHCP_OPTION_SCOPE_INFO ScopeInfo, LPDHCP_OPTION_VALUE_ARRAY OptionValues)
{
    struct tree *values;
    if (!arguments_valid(Flags, PolicyName, ScopeInfo) || !OptionValues->Values)
        return ERROR_INVALID_PARAMETER;
    if (!PolicyName || is_default(ScopeInfo))
        return srv_DhcpSetOptionValuesV5(Flags, NULL, VendorName, ScopeInfo, OptionValues);
    DWORD error = check_values(ScopeInfo, PolicyName, OptionValues);
    if (!error && !class_known(VendorName, true))
        error = ERROR_DHCP_CLASS_NOT_FOUND;
    if (!error)
        error = policy_values(ScopeInfo, PolicyName, &values);
    for (DWORD i = 0; i < OptionValues->NumElements && !error; i++)
    {
        struct option_key key = key_of(Flags, OptionValues->Values[i].OptionID, PolicyName, VendorName);
        option_value_put(values, &key, &OptionValues->Values[i].Value);
    }
    return error;
}

/* Getting */

DWORD srv_DhcpV4GetOptionValue(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *PolicyName, WCHAR *VendorName,
                               LPDHCP_OPTION_SCOPE_INFO ScopeInfo, LPDHCP_OPTION_VALUE *OptionValue)
{
    struct option_key key = key_of(Flags, OptionID, PolicyName, VendorName);
    struct tree *values;
    if (!arguments_valid(Flags, PolicyName, ScopeInfo))
        return ERROR_INVALID_PARAMETER;
    if (!class_known(VendorName, true))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    if (!PolicyName || is_default(ScopeInfo))
        return srv_DhcpGetOptionValueV5(Flags, OptionID, NULL, VendorName, ScopeInfo, OptionValue);
    DWORD error = policy_values(ScopeInfo, PolicyName, &values);
    if (error)
        return error;
    const struct option_value *value = option_value_find(values, &key);
    if (!value)
        return ERROR_DHCP_OPTION_NOT_PRESENT;
    *OptionValue = option_value_out_new(&key, &value->data);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV4GetAllOptionValues(DWORD Flags, LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                   LPDHCP_ALL_OPTION_VALUES_PB *Values)
{
    struct tree *policies, *values;
    if (!option_flags_valid(Flags))
        return ERROR_INVALID_PARAMETER;
    DWORD error = place_find(ScopeInfo, &policies, &values);
    if (!error)
        *Values = option_values_out_policies(values);
    return error;
}

/* Removing */

/* "Delete the DefaultValue member": the definition stays, without a value. */
static DWORD remove_default(DWORD flags, DWORD id, const WCHAR *vendor)
{
    struct option_key key = option_key_of(flags, id, NULL, vendor);
    struct option_definition *definition = option_definition_find(&server.option_definitions, &key);
    if (!definition)
        return ERROR_DHCP_OPTION_NOT_PRESENT;
    option_data_free(&definition->value);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpV4RemoveOptionValue(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *PolicyName, WCHAR *VendorName,
                                  LPDHCP_OPTION_SCOPE_INFO ScopeInfo)
{
    struct option_key key = key_of(Flags, OptionID, PolicyName, VendorName);
    struct tree *values;
    if (!arguments_valid(Flags, PolicyName, ScopeInfo))
        return ERROR_INVALID_PARAMETER;
    if (!class_known(VendorName, true))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    if (is_default(ScopeInfo))
        return remove_default(Flags, OptionID, VendorName);
    if (!PolicyName)
        return srv_DhcpRemoveOptionValueV5(Flags, OptionID, NULL, VendorName, ScopeInfo);
    DWORD error = policy_values(ScopeInfo, PolicyName, &values);
    if (error)
        return error;
    return option_value_remove(values, &key) ? ERROR_SUCCESS : ERROR_DHCP_OPTION_NOT_PRESENT;
}
