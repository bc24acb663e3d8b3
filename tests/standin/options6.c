/*
 * Options of IPv6: [MS-DHCPM] 3.2.4.48 to 3.2.4.57, 3.2.4.79. The server's level and the default level have
 * the same values; a definition has its default besides.
 */
#include "ipv6.h"
#include "memory.h"
#include "option_data.h"
#include "srv.h"

/* Information refresh time, and its least value: RFC 4242. */
#define OPTION_REFRESH_TIME 32
#define LEAST_REFRESH_TIME  600 /* seconds */

static bool is_too_small(DWORD id, const DHCP_OPTION_DATA *data)
{
    const DHCP_OPTION_DATA_ELEMENT *first = data->Elements;
    return id == OPTION_REFRESH_TIME && first->OptionType == DhcpDWordOption &&
           first->Element.DWordOption < LEAST_REFRESH_TIME;
}

/* What every method on definitions that brings one checks first. */
static DWORD check_definition(DWORD flags, DWORD id, const DHCP_OPTION *option, const WCHAR *user,
                              const WCHAR *vendor)
{
    if (!option_flags_valid(flags) || !option_data_valid(&option->DefaultValue))
        return ERROR_INVALID_PARAMETER;
    if (is_too_small(id, &option->DefaultValue))
        return ERROR_DHCP_INVALID_PARAMETER_OPTION32;
    return classes6_known(user, vendor) ? ERROR_SUCCESS : ERROR_FILE_NOT_FOUND;
}

static DWORD check_classes(DWORD flags, const WCHAR *user, const WCHAR *vendor)
{
    if (!option_flags_valid(flags))
        return ERROR_INVALID_PARAMETER;
    return classes6_known(user, vendor) ? ERROR_SUCCESS : ERROR_FILE_NOT_FOUND;
}

/* Definitions */

DWORD srv_DhcpCreateOptionV6(DWORD Flags, DHCP_OPTION_ID OptionId, WCHAR *ClassName, WCHAR *VendorName,
                             LPDHCP_OPTION OptionInfo)
{
    struct option_key key = option_key_of(Flags, OptionId, ClassName, VendorName);
    DWORD error = check_definition(Flags, OptionId, OptionInfo, ClassName, VendorName);
    return error ? error : option_define(&server6.option_definitions, &key, OptionInfo);
}

DWORD srv_DhcpSetOptionInfoV6(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *ClassName, WCHAR *VendorName,
                              LPDHCP_OPTION OptionInfo)
{
    struct option_key key = option_key_of(Flags, OptionID, ClassName, VendorName);
    DWORD error = check_definition(Flags, OptionID, OptionInfo, ClassName, VendorName);
    return error ? error : option_redefine(&server6.option_definitions, &key, OptionInfo);
}

DWORD srv_DhcpGetOptionInfoV6(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *ClassName, WCHAR *VendorName,
                              LPDHCP_OPTION *OptionInfo)
{
    struct option_key key = option_key_of(Flags, OptionID, ClassName, VendorName);
    DWORD error = check_classes(Flags, ClassName, VendorName);
    return error ? error : option_definition_out(&server6.option_definitions, &key, OptionInfo);
}

DWORD srv_DhcpRemoveOptionV6(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *ClassName, WCHAR *VendorName)
{
    struct option_key key = option_key_of(Flags, OptionID, ClassName, VendorName);
    DWORD error = check_classes(Flags, ClassName, VendorName);
    return error ? error : option_undefine(&server6.option_definitions, &key);
}

DWORD srv_DhcpEnumOptionsV6(DWORD Flags, WCHAR *ClassName, WCHAR *VendorName,
                            DHCP_RESUME_HANDLE *ResumeHandle, DWORD PreferredMaximum,
                            LPDHCP_OPTION_ARRAY *Options, DWORD *OptionsRead, DWORD *OptionsTotal)
{
    struct option_key pair = option_key_of(Flags, 0, ClassName, VendorName);
    DWORD error = check_classes(Flags, ClassName, VendorName);
    return error ? error
                 : option_definitions_enum(&server6.option_definitions, &pair, ResumeHandle, PreferredMaximum,
                                           Options, OptionsRead, OptionsTotal);
}

DWORD srv_DhcpGetAllOptionsV6(DWORD Flags, LPDHCP_ALL_OPTIONS *OptionStruct)
{
    if (Flags)
        return ERROR_INVALID_PARAMETER;
    *OptionStruct = option_definitions_out_all(&server6.option_definitions);
    return ERROR_SUCCESS;
}

/* Where values stand. The methods differ in the codes for a place that there is not. */

struct place_errors
{
    DWORD no_scope;          /* of a scope's values */
    DWORD no_reserved_scope; /* of a reservation's */
    DWORD no_reservation;
};

/* Sets no tree for a code of ERROR_SUCCESS: then there is nothing to do. */
static DWORD reserved_values(const DHCP_RESERVED_SCOPE6 *reserved, const struct place_errors *errors,
                             struct tree **values)
{
    struct scope6 *scope = scope6_find(&reserved->ReservedIpSubnetAddress);
    if (!scope)
        return errors->no_reserved_scope;
    struct reservation6 *reservation = reservation6_find(scope, &reserved->ReservedIpAddress);
    if (!reservation)
        return errors->no_reservation;
    *values = &reservation->option_values;
    return ERROR_SUCCESS;
}

static DWORD place_find(const DHCP_OPTION_SCOPE_INFO6 *place, const struct place_errors *errors,
                        struct tree **values)
{
    struct scope6 *scope;
    *values = NULL;
    switch (place->ScopeType)
    {
    case DhcpDefaultOptions6:
    case DhcpGlobalOptions6:
        *values = &server6.option_values;
        return ERROR_SUCCESS;
    case DhcpScopeOptions6:
        scope = scope6_find(&place->ScopeInfo.SubnetScopeInfo);
        *values = scope ? &scope->option_values : NULL;
        return scope ? ERROR_SUCCESS : errors->no_scope;
    case DhcpReservedOptions6:
        return reserved_values(&place->ScopeInfo.ReservedScopeInfo, errors, values);
    default:
        return ERROR_INVALID_PARAMETER;
    }
}

/* A place has a list of values for a class pair from the first one on, even if it is empty again; for the
 * default pair always. IPv6 has no policies: where IPv4 has their names, an item marks such a list. */
static struct option_key list_key(const struct option_key *key)
{
    return (struct option_key){L"list", key->user, key->vendor, false, 0};
}

static void make_list(struct tree *values, const struct option_key *key)
{
    static const DHCP_OPTION_DATA no_data;
    struct option_key list = list_key(key);
    option_value_put(values, &list, &no_data);
}

static bool has_list(const struct tree *values, const struct option_key *key)
{
    struct option_key list = list_key(key);
    return (!key->user && !key->vendor) || option_value_find(values, &list);
}

/* Values */

DWORD srv_DhcpSetOptionValueV6(DWORD Flags, DHCP_OPTION_ID OptionId, WCHAR *ClassName, WCHAR *VendorName,
                               LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, LPDHCP_OPTION_DATA OptionValue)
{
    static const struct place_errors errors = {ERROR_FILE_NOT_FOUND, ERROR_INVALID_PARAMETER,
                                               ERROR_INVALID_PARAMETER};
    struct option_key key = option_key_of(Flags, OptionId, ClassName, VendorName);
    struct tree *values;
    if (!option_flags_valid(Flags) || !option_data_valid(OptionValue))
        return ERROR_INVALID_PARAMETER;
    if (!classes6_known(ClassName, VendorName))
        return ERROR_FILE_NOT_FOUND;
    if (ScopeInfo->ScopeType == DhcpDefaultOptions6 &&
        !option_definition_find(&server6.option_definitions, &key))
        return ERROR_DHCP_OPTION_NOT_PRESENT;
    if (is_too_small(OptionId, OptionValue))
        return ERROR_DHCP_INVALID_PARAMETER_OPTION32;
    DWORD error = place_find(ScopeInfo, &errors, &values);
    if (error)
        return error;
    make_list(values, &key);
    option_value_put(values, &key, OptionValue);
    return ERROR_SUCCESS;
}

/* At the default level this is the default of the definition. */
static DWORD data_find(const DHCP_OPTION_SCOPE_INFO6 *place, const struct option_key *key,
                       const DHCP_OPTION_DATA **data)
{
    static const struct place_errors errors = {ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
                                               ERROR_DHCP_NOT_RESERVED_CLIENT};
    struct tree *values;
    if (place->ScopeType == DhcpDefaultOptions6)
    {
        const struct option_definition *definition = option_definition_find(&server6.option_definitions, key);
        *data = definition ? &definition->value : NULL;
        return definition ? ERROR_SUCCESS : ERROR_DHCP_OPTION_NOT_PRESENT;
    }
    DWORD error = place_find(place, &errors, &values);
    if (error)
        return error;
    const struct option_value *value = option_value_find(values, key);
    *data = value ? &value->data : NULL;
    return value ? ERROR_SUCCESS : ERROR_FILE_NOT_FOUND;
}

DWORD srv_DhcpGetOptionValueV6(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *ClassName, WCHAR *VendorName,
                               LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, LPDHCP_OPTION_VALUE OptionValue)
{
    struct option_key key = option_key_of(Flags, OptionID, ClassName, VendorName);
    const DHCP_OPTION_DATA *data;
    DWORD error = check_classes(Flags, ClassName, VendorName);
    if (!error)
        error = data_find(ScopeInfo, &key, &data);
    if (!error)
        *OptionValue = option_value_out(&key, data);
    return error;
}

DWORD srv_DhcpEnumOptionValuesV6(DWORD Flags, WCHAR *ClassName, WCHAR *VendorName,
                                 LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, DHCP_RESUME_HANDLE *ResumeHandle,
                                 DWORD PreferredMaximum, LPDHCP_OPTION_VALUE_ARRAY *OptionValues,
                                 DWORD *OptionsRead, DWORD *OptionsTotal)
{
    static const struct place_errors errors = {ERROR_FILE_NOT_FOUND, ERROR_INVALID_PARAMETER,
                                               ERROR_INVALID_PARAMETER};
    struct option_key pair = option_key_of(Flags, 0, ClassName, VendorName);
    struct tree *values;
    DWORD error = check_classes(Flags, ClassName, VendorName);
    if (!error)
        error = place_find(ScopeInfo, &errors, &values);
    if (error)
        return error;
    if (!has_list(values, &pair))
        return ERROR_FILE_NOT_FOUND;
    return option_values_enum(values, &pair, ResumeHandle, PreferredMaximum, OptionValues, OptionsRead,
                              OptionsTotal);
}

/* There is nothing to remove for a client without a reservation, and that is no error. */
DWORD srv_DhcpRemoveOptionValueV6(DWORD Flags, DHCP_OPTION_ID OptionID, WCHAR *ClassName, WCHAR *VendorName,
                                  LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo)
{
    static const struct place_errors errors = {ERROR_FILE_NOT_FOUND, ERROR_FILE_NOT_FOUND, ERROR_SUCCESS};
    struct option_key key = option_key_of(Flags, OptionID, ClassName, VendorName);
    struct tree *values;
    DWORD error = check_classes(Flags, ClassName, VendorName);
    if (!error && !option_definition_find(&server6.option_definitions, &key))
        error = ERROR_DHCP_OPTION_NOT_PRESENT;
    if (!error)
        error = place_find(ScopeInfo, &errors, &values);
    if (error || !values)
        return error;
    if (!has_list(values, &key))
        return ERROR_DHCP_CLASS_NOT_FOUND;
    return option_value_remove(values, &key) ? ERROR_SUCCESS : ERROR_FILE_NOT_FOUND;
}

DWORD srv_DhcpGetAllOptionValuesV6(DWORD Flags, LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo,
                                   LPDHCP_ALL_OPTION_VALUES *Values)
{
    static const struct place_errors errors = {ERROR_FILE_NOT_FOUND, ERROR_FILE_NOT_FOUND, ERROR_SUCCESS};
    struct tree *values;
    (void)Flags; /* "reserved for future use" */
    if (ScopeInfo->ScopeType == DhcpGlobalOptions6)
        return ERROR_INVALID_PARAMETER;
    DWORD error = place_find(ScopeInfo, &errors, &values);
    if (error)
        return error;
    *Values = values ? option_values_out_all(values, MAXDWORD) : out_alloc(sizeof(**Values));
    return ERROR_SUCCESS;
}
