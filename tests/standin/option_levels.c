/*
 * Methods on values of IPv4 options at all levels: [MS-DHCPM] 3.1.4.13 to 3.1.4.16, 3.1.4.25 and their V5
 * forms.
 */
#include "option_levels.h"
#include "classes.h"
#include "model.h"
#include "multicast.h"
#include "option_data.h"
#include "options.h"
#include "srv.h"

/* The codes of each group of methods, from their pages. */
static const struct level_errors when_setting = {ERROR_FILE_NOT_FOUND, ERROR_DHCP_SUBNET_NOT_PRESENT, false,
                                                 ERROR_FILE_NOT_FOUND};
static const struct level_errors when_getting = {ERROR_DHCP_NOT_RESERVED_CLIENT, 0, false,
                                                 ERROR_DHCP_SUBNET_NOT_PRESENT};
static const struct level_errors when_enumerating = {
    ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_SUBNET_NOT_PRESENT, true, ERROR_DHCP_SUBNET_NOT_PRESENT};
static const struct level_errors when_enumerating_v5 = {
    ERROR_DHCP_NOT_RESERVED_CLIENT, ERROR_DHCP_SUBNET_NOT_PRESENT, false, ERROR_DHCP_SUBNET_NOT_PRESENT};
static const struct level_errors when_removing = {
    ERROR_DHCP_NOT_RESERVED_CLIENT, ERROR_DHCP_SUBNET_NOT_PRESENT, true, ERROR_DHCP_SUBNET_NOT_PRESENT};
static const struct level_errors when_getting_all = {
    ERROR_DHCP_NOT_RESERVED_CLIENT, ERROR_DHCP_SUBNET_NOT_PRESENT, false, ERROR_DHCP_SUBNET_NOT_PRESENT};

static DWORD subnet_values(DWORD address, struct tree **values)
{
    struct scope *scope = scope_find(address);
    if (!scope)
        return ERROR_DHCP_SUBNET_NOT_PRESENT;
    *values = &scope->option_values;
    return ERROR_SUCCESS;
}

static DWORD reserved_values(const DHCP_RESERVED_SCOPE *reserved, const struct level_errors *errors,
                             struct tree **values)
{
    struct scope *scope = scope_holding(reserved->ReservedIpAddress);
    struct reservation *reservation = reservation_find(reserved->ReservedIpAddress);
    if (!scope)
        return errors->no_scope;
    bool elsewhere = errors->other_scope && scope->address != reserved->ReservedIpSubnetAddress;
    if (elsewhere && errors->scope_is_first)
        return errors->other_scope;
    if (!reservation)
        return ERROR_DHCP_NOT_RESERVED_CLIENT;
    if (elsewhere)
        return errors->other_scope;
    *values = &reservation->option_values;
    return ERROR_SUCCESS;
}

static DWORD multicast_values(const WCHAR *name, const struct level_errors *errors, struct tree **values)
{
    *values = multicast_option_values(name);
    return *values ? ERROR_SUCCESS : errors->no_mscope;
}

DWORD level_find(const DHCP_OPTION_SCOPE_INFO *place, const struct level_errors *errors, struct tree **values)
{
    switch (place->ScopeType)
    {
    case DhcpGlobalOptions:
        *values = &server.option_values;
        return ERROR_SUCCESS;
    case DhcpSubnetOptions:
        return subnet_values(place->ScopeInfo.SubnetScopeInfo, values);
    case DhcpReservedOptions:
        return reserved_values(&place->ScopeInfo.ReservedScopeInfo, errors, values);
    case DhcpMScopeOptions:
        return multicast_values(place->ScopeInfo.MScopeInfo, errors, values);
    default:
        return ERROR_INVALID_PARAMETER;
    }
}

static bool is_default(const DHCP_OPTION_SCOPE_INFO *place)
{
    return place->ScopeType == DhcpDefaultOptions;
}

/* Setting */

/*
 * The rules ask for a value of the option to be there, and say nothing of how it came there; the first
 * sentence of each page says that the first call creates it. Hence: its definition has to be there.
 */
static DWORD set_value(const struct option_key *key, const DHCP_OPTION_SCOPE_INFO *place,
                       const DHCP_OPTION_DATA *data)
{
    struct option_definition *definition = option_definition_find(&server.option_definitions, key);
    struct tree *values;
    if (!definition)
        return ERROR_DHCP_OPTION_NOT_PRESENT;
    if (is_default(place))
    {
        option_set_default(definition, data);
        return ERROR_SUCCESS;
    }
    DWORD error = level_find(place, &when_setting, &values);
    if (!error)
        option_value_put(values, key, data);
    return error;
}

DWORD srv_DhcpSetOptionValue(DHCP_OPTION_ID OptionID, LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                             LPDHCP_OPTION_DATA OptionValue)
{
    return srv_DhcpSetOptionValueV5(0, OptionID, NULL, NULL, ScopeInfo, OptionValue);
}

DWORD srv_DhcpSetOptionValueV5(DWORD Flags, DHCP_OPTION_ID OptionId, WCHAR *ClassName, WCHAR *VendorName,
                               LPDHCP_OPTION_SCOPE_INFO ScopeInfo, LPDHCP_OPTION_DATA OptionValue)
{
    struct option_key key = option_key_of(Flags, OptionId, ClassName, VendorName);
    if (!option_flags_valid(Flags) || !option_data_valid(OptionValue))
        return ERROR_INVALID_PARAMETER;
    if (!classes_known(ClassName, VendorName))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    return set_value(&key, ScopeInfo, OptionValue);
}

DWORD srv_DhcpSetOptionValues(LPDHCP_OPTION_SCOPE_INFO ScopeInfo, LPDHCP_OPTION_VALUE_ARRAY OptionValues)
{
    return srv_DhcpSetOptionValuesV5(0, NULL, NULL, ScopeInfo, OptionValues);
}

/* For several values, the place is looked at before the definitions. Values before a wrong one stay set. */
DWORD srv_DhcpSetOptionValuesV5(DWORD Flags, WCHAR *ClassName, WCHAR *VendorName,
                                LPDHCP_OPTION_SCOPE_INFO ScopeInfo, LPDHCP_OPTION_VALUE_ARRAY OptionValues)
{
    struct tree *values;
    if (!OptionValues->NumElements)
        return ERROR_SUCCESS;
    if (!OptionValues->Values || !option_flags_valid(Flags))
        return ERROR_INVALID_PARAMETER;
    if (!classes_known(ClassName, VendorName))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    DWORD error = is_default(ScopeInfo) ? ERROR_SUCCESS : level_find(ScopeInfo, &when_setting, &values);
    for (DWORD i = 0; i < OptionValues->NumElements && !error; i++)
    {
        const DHCP_OPTION_VALUE *value = &OptionValues->Values[i];
        struct option_key key = option_key_of(Flags, value->OptionID, ClassName, VendorName);
        error = option_data_valid(&value->Value) ? set_value(&key, ScopeInfo, &value->Value)
                                                 : ERROR_INVALID_PARAMETER;
    }
    return error;
}

/* Getting */

static DWORD get_value(const struct option_key *key, const DHCP_OPTION_SCOPE_INFO *place,
                       LPDHCP_OPTION_VALUE *out)
{
    struct tree *values;
    DWORD error = level_find(place, &when_getting, &values);
    if (error)
        return error;
    const struct option_value *value = option_value_find(values, key);
    if (!value)
        return ERROR_FILE_NOT_FOUND;
    *out = option_value_out_new(key, &value->data);
    return ERROR_SUCCESS;
}

/* The default level has the default user class only, whatever class the caller names. */
static DWORD get_default(const struct option_key *key, LPDHCP_OPTION_VALUE *out)
{
    struct option_key asked = *key;
    asked.user = NULL;
    const struct option_definition *definition = option_definition_find(&server.option_definitions, &asked);
    if (!definition)
        return ERROR_DHCP_OPTION_NOT_PRESENT;
    *out = option_value_out_new(key, &definition->value);
    return ERROR_SUCCESS;
}

DWORD srv_DhcpGetOptionValue(DHCP_OPTION_ID OptionID, LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                             LPDHCP_OPTION_VALUE *OptionValue)
{
    return srv_DhcpGetOptionValueV5(0, OptionID, NULL, NULL, ScopeInfo, OptionValue);
}

/* A class that does not exist has no values, and that is all the page says of it. */
DWORD srv_DhcpGetOptionValueV5(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *ClassName, WCHAR *VendorName,
                               LPDHCP_OPTION_SCOPE_INFO ScopeInfo, LPDHCP_OPTION_VALUE *OptionValue)
{
    struct option_key key = option_key_of(Flags, OptionID, ClassName, VendorName);
    if (!option_flags_valid(Flags))
        return ERROR_INVALID_PARAMETER;
    return is_default(ScopeInfo) ? get_default(&key, OptionValue) : get_value(&key, ScopeInfo, OptionValue);
}

/* Enumerating */

static DWORD enum_values(const struct option_key *pair, const DHCP_OPTION_SCOPE_INFO *place,
                         const struct level_errors *errors, DHCP_RESUME_HANDLE *resume, DWORD preferred,
                         LPDHCP_OPTION_VALUE_ARRAY *out, DWORD *read, DWORD *left)
{
    struct tree *values;
    if (is_default(place))
        return option_defaults_enum(&server.option_definitions, pair, resume, preferred, out, read, left);
    DWORD error = level_find(place, errors, &values);
    return error ? error : option_values_enum(values, pair, resume, preferred, out, read, left);
}

DWORD srv_DhcpEnumOptionValues(LPDHCP_OPTION_SCOPE_INFO ScopeInfo, DHCP_RESUME_HANDLE *ResumeHandle,
                               DWORD PreferredMaximum, LPDHCP_OPTION_VALUE_ARRAY *OptionValues,
                               DWORD *OptionsRead, DWORD *OptionsTotal)
{
    struct option_key pair = option_key_of(0, 0, NULL, NULL);
    return enum_values(&pair, ScopeInfo, &when_enumerating, ResumeHandle, PreferredMaximum, OptionValues,
                       OptionsRead, OptionsTotal);
}

DWORD srv_DhcpEnumOptionValuesV5(DWORD Flags, WCHAR *ClassName, WCHAR *VendorName,
                                 LPDHCP_OPTION_SCOPE_INFO ScopeInfo, DHCP_RESUME_HANDLE *ResumeHandle,
                                 DWORD PreferredMaximum, LPDHCP_OPTION_VALUE_ARRAY *OptionValues,
                                 DWORD *OptionsRead, DWORD *OptionsTotal)
{
    struct option_key pair = option_key_of(Flags, 0, ClassName, VendorName);
    if (!option_flags_valid(Flags))
        return ERROR_INVALID_PARAMETER;
    if (!classes_known(ClassName, VendorName))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    return enum_values(&pair, ScopeInfo, &when_enumerating_v5, ResumeHandle, PreferredMaximum, OptionValues,
                       OptionsRead, OptionsTotal);
}

DWORD srv_DhcpGetAllOptionValues(DWORD Flags, LPDHCP_OPTION_SCOPE_INFO ScopeInfo,
                                 LPDHCP_ALL_OPTION_VALUES *Values)
{
    (void)Flags; /* "reserved for future use" */
    struct tree *values;
    DWORD error = level_find(ScopeInfo, &when_getting_all, &values);
    if (!error)
        *Values = option_values_out_all(values, LAST_PLAIN_OPTION);
    return error;
}

/* Removing */

DWORD srv_DhcpRemoveOptionValue(DHCP_OPTION_ID OptionID, LPDHCP_OPTION_SCOPE_INFO ScopeInfo)
{
    return srv_DhcpRemoveOptionValueV5(0, OptionID, NULL, NULL, ScopeInfo);
}

/* Only at the server's level does a class that does not exist matter as such. */
DWORD srv_DhcpRemoveOptionValueV5(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *ClassName, WCHAR *VendorName,
                                  LPDHCP_OPTION_SCOPE_INFO ScopeInfo)
{
    struct option_key key = option_key_of(Flags, OptionID, ClassName, VendorName);
    struct tree *values;
    if (!option_flags_valid(Flags))
        return ERROR_INVALID_PARAMETER;
    if (ScopeInfo->ScopeType == DhcpGlobalOptions && !classes_known(ClassName, VendorName))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    DWORD error = level_find(ScopeInfo, &when_removing, &values);
    if (error)
        return error;
    if (key.is_vendor != (VendorName != NULL) || !option_value_remove(values, &key))
        return ERROR_DHCP_OPTION_NOT_PRESENT;
    return ERROR_SUCCESS;
}
