/*
 * Configuration of IPv6, of the server or of a scope: [MS-DHCPM] 3.2.4.66, 3.2.4.67. Its values are options
 * with numbers of their own, as the pages say.
 */
#include "ipv6.h"
#include "memory.h"
#include "option_data.h"
#include "srv.h"

enum
{
    OPTION_UNICAST = 0x20000,
    OPTION_RAPID_COMMIT,
    OPTION_PREFERRED,
    OPTION_VALID,
    OPTION_T1,
    OPTION_T2
};

#define DAY               86400
#define DEFAULT_PREFERRED (8 * DAY)
#define DEFAULT_VALID     (12 * DAY)
#define DEFAULT_T1        (4 * DAY)
#define DEFAULT_T2        (DAY * 64 / 10)
#define PREFERRED_LIFE_TA (1 * DAY) /* of temporary addresses; fixed */
#define VALID_LIFE_TA     (3 * DAY)

/* The values of the place. What has none of its own there has the server's. */
static DWORD place_find(const DHCP_OPTION_SCOPE_INFO6 *place, struct tree **values)
{
    *values = &server6.option_values;
    if (place->ScopeType != DhcpScopeOptions6)
        return ERROR_SUCCESS;
    struct scope6 *scope = scope6_find(&place->ScopeInfo.SubnetScopeInfo);
    if (!scope)
        return ERROR_FILE_NOT_FOUND;
    *values = &scope->option_values;
    return ERROR_SUCCESS;
}

static DWORD get(const struct tree *values, DWORD id, DWORD otherwise)
{
    struct option_key key = option_key_of(0, id, NULL, NULL);
    const struct option_value *value = option_value_find(values, &key);
    if (!value)
        value = option_value_find(&server6.option_values, &key);
    return value ? value->data.Elements[0].Element.DWordOption : otherwise;
}

static void put(struct tree *values, DWORD id, DWORD number)
{
    struct option_key key = option_key_of(0, id, NULL, NULL);
    DHCP_OPTION_DATA_ELEMENT element = {.OptionType = DhcpDWordOption, .Element.DWordOption = number};
    DHCP_OPTION_DATA data = {1, &element};
    option_value_put(values, &key, &data);
}

/* One function a field, in the order of the page */

static DWORD set_unicast(struct tree *values, const DHCP_SERVER_CONFIG_INFO_V6 *from)
{
    put(values, OPTION_UNICAST, from->UnicastFlag);
    return ERROR_SUCCESS;
}

static DWORD set_rapid_commit(struct tree *values, const DHCP_SERVER_CONFIG_INFO_V6 *from)
{
    put(values, OPTION_RAPID_COMMIT, from->RapidCommitFlag);
    return ERROR_SUCCESS;
}

/* More than the preferred lifetime as it is, or as the caller gives it too. */
static DWORD set_valid(struct tree *values, const DHCP_SERVER_CONFIG_INFO_V6 *from)
{
    if (from->ValidLifetime <= get(values, OPTION_PREFERRED, DEFAULT_PREFERRED) &&
        from->ValidLifetime <= from->PreferredLifetime)
        return ERROR_INVALID_PARAMETER;
    put(values, OPTION_VALID, from->ValidLifetime);
    return ERROR_SUCCESS;
}

static DWORD set_preferred(struct tree *values, const DHCP_SERVER_CONFIG_INFO_V6 *from)
{
    if (from->PreferredLifetime >= get(values, OPTION_VALID, DEFAULT_VALID))
        return ERROR_INVALID_PARAMETER;
    put(values, OPTION_PREFERRED, from->PreferredLifetime);
    put(values, OPTION_T1, from->PreferredLifetime / 2);
    put(values, OPTION_T2, (DWORD)(from->PreferredLifetime * 8ull / 10));
    return ERROR_SUCCESS;
}

static DWORD set_t2(struct tree *values, const DHCP_SERVER_CONFIG_INFO_V6 *from)
{
    if (from->T2 >= get(values, OPTION_PREFERRED, DEFAULT_PREFERRED) ||
        from->T2 <= get(values, OPTION_T1, DEFAULT_T1))
        return ERROR_INVALID_PARAMETER;
    put(values, OPTION_T2, from->T2);
    return ERROR_SUCCESS;
}

static DWORD set_t1(struct tree *values, const DHCP_SERVER_CONFIG_INFO_V6 *from)
{
    if (from->T1 >= get(values, OPTION_T2, DEFAULT_T2))
        return ERROR_INVALID_PARAMETER;
    put(values, OPTION_T1, from->T1);
    return ERROR_SUCCESS;
}

static DWORD set_audit_log(struct tree *values, const DHCP_SERVER_CONFIG_INFO_V6 *from)
{
    (void)values;
    server6.audit_log = from->fAuditLog;
    return ERROR_SUCCESS;
}

static const struct
{
    DWORD bit;
    DWORD (*set)(struct tree *values, const DHCP_SERVER_CONFIG_INFO_V6 *from);
} setters[] = {
    {Set_AuditLogState, set_audit_log},
    {Set_UnicastFlag, set_unicast},
    {Set_RapidCommitFlag, set_rapid_commit},
    {Set_ValidLifetime, set_valid},
    {Set_PreferredLifetime, set_preferred},
    {Set_T2, set_t2},
    {Set_T1, set_t1},
};

DWORD srv_DhcpServerSetConfigV6(LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, DWORD FieldsToSet,
                                LPDHCP_SERVER_CONFIG_INFO_V6 ConfigInfo)
{
    struct tree *values;
    DWORD error = place_find(ScopeInfo, &values);
    for (size_t i = 0; i < ARRAYSIZE(setters) && !error; i++)
        if (FieldsToSet & setters[i].bit)
            error = setters[i].set(values, ConfigInfo);
    return error;
}

/* "Always return ERROR_SUCCESS": for a scope that there is not, the server's configuration. */
DWORD srv_DhcpServerGetConfigV6(LPDHCP_OPTION_SCOPE_INFO6 ScopeInfo, LPDHCP_SERVER_CONFIG_INFO_V6 *ConfigInfo)
{
    struct tree *values;
    place_find(ScopeInfo, &values);
    *ConfigInfo = out_alloc(sizeof(**ConfigInfo));
    **ConfigInfo = (DHCP_SERVER_CONFIG_INFO_V6){
        .UnicastFlag = (BOOL)get(values, OPTION_UNICAST, FALSE),
        .RapidCommitFlag = (BOOL)get(values, OPTION_RAPID_COMMIT, FALSE),
        .PreferredLifetime = get(values, OPTION_PREFERRED, DEFAULT_PREFERRED),
        .ValidLifetime = get(values, OPTION_VALID, DEFAULT_VALID),
        .T1 = get(values, OPTION_T1, DEFAULT_T1),
        .T2 = get(values, OPTION_T2, DEFAULT_T2),
        .PreferredLifetimeIATA = PREFERRED_LIFE_TA,
        .ValidLifetimeIATA = VALID_LIFE_TA,
        .fAuditLog = server6.audit_log,
    };
    return ERROR_SUCCESS;
}
