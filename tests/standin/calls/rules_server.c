/* The server itself by the rules of [MS-DHCPM]: configuration, counters, attributes and the rest. */
#include "blocks.h"
#include "server.h"
#include <stddef.h>
#include <string.h>

#define SCOPE       ADDRESS(10, 0, 0, 0)
#define LEASED      ADDRESS(10, 0, 0, 7)
#define MAX_MINUTES 71582 /* the most whose milliseconds are no more than 0xffffffff */

/* Configuration: whatever version sets a field, every version that has it reads it, and nothing else changes.
 */

enum
{
    PLAIN,
    V4,
    VQ,
    VERSIONS
};

static const char *const config_types[VERSIONS] = {"DHCP_SERVER_CONFIG_INFO", "DHCP_SERVER_CONFIG_INFO_V4",
                                                   "DHCP_SERVER_CONFIG_INFO_VQ"};

/* Each version of the structure begins with the one before it. */
typedef DHCP_SERVER_CONFIG_INFO_VQ config_info;

static DWORD set_config(int version, DWORD fields, config_info *config)
{
    if (version == PLAIN)
        return DhcpServerSetConfig(SERVER, fields, (DHCP_SERVER_CONFIG_INFO *)config);
    if (version == V4)
        return DhcpServerSetConfigV4(SERVER, fields, (DHCP_SERVER_CONFIG_INFO_V4 *)config);
    return DhcpServerSetConfigVQ(SERVER, fields, config);
}

static DWORD get_config(int version, void **config)
{
    if (version == PLAIN)
        return DhcpServerGetConfig(SERVER, (DHCP_SERVER_CONFIG_INFO **)config);
    if (version == V4)
        return DhcpServerGetConfigV4(SERVER, (DHCP_SERVER_CONFIG_INFO_V4 **)config);
    return DhcpServerGetConfigVQ(SERVER, (DHCP_SERVER_CONFIG_INFO_VQ **)config);
}

static void check_config(const config_info *expected, DWORD flag)
{
    for (int version = PLAIN; version < VERSIONS; version++)
    {
        const char *type = config_types[version];
        void *config = NULL;

        CHECK_NUMBER(ERROR_SUCCESS, get_config(version, &config), "%s", type);
        if (config)
            check_shown(shown(type, expected), type, config, __FILE__, __LINE__, type, "%lx", flag);
        release(type, config);
    }
}

#define MEMBER(name) offsetof(config_info, name)

/* Numbers that each version sets in turn, from the first that has the member. */
static const struct
{
    DWORD flag;
    size_t member;
    int first;
    DWORD values[VERSIONS];
} config_numbers[] = {
    {Set_APIProtocolSupport, MEMBER(APIProtocolSupport), PLAIN, {1, 2, 7}},
    {Set_BackupInterval, MEMBER(BackupInterval), PLAIN, {1, 90, MAX_MINUTES}},
    {Set_DatabaseLoggingFlag, MEMBER(DatabaseLoggingFlag), PLAIN, {0, 1, 0}},
    {Set_RestoreFlag, MEMBER(RestoreFlag), PLAIN, {1, 0, 1}},
    {Set_DatabaseCleanupInterval, MEMBER(DatabaseCleanupInterval), PLAIN, {1, 90, MAX_MINUTES}},
    {Set_DebugFlag, MEMBER(DebugFlag), PLAIN, {1, 0xffffffff, 0}},
    {Set_PingRetries, MEMBER(dwPingRetries), V4, {0, 5, 2}},
    {Set_AuditLogState, MEMBER(fAuditLog), V4, {0, FALSE, TRUE}},
    {Set_QuarantineON, MEMBER(QuarantineOn), VQ, {0, 0, TRUE}},
    {Set_QuarantineDefFail, MEMBER(QuarDefFail), VQ, {0, 0, 1}},
};

static const struct
{
    DWORD flag;
    size_t member;
    const WCHAR *values[VERSIONS];
} config_texts[] = {
    {Set_DatabaseName, MEMBER(DatabaseName), {L"1.mdb", L"2.mdb", L"3.mdb"}},
    {Set_DatabasePath, MEMBER(DatabasePath), {L"C:\\1", L"C:\\2", L"C:\\3"}},
    {Set_BackupPath, MEMBER(BackupPath), {L"C:\\b1", L"C:\\b2", L"C:\\b3"}},
};

static void check_set(config_info *expected, int version, DWORD flag, size_t member, const void *value,
                      size_t size)
{
    config_info given = {0};

    memcpy((BYTE *)&given + member, value, size);
    memcpy((BYTE *)expected + member, value, size);
    CHECK_NUMBER(ERROR_SUCCESS, set_config(version, flag, &given), "%s %lx", config_types[version], flag);
    check_config(expected, flag);
}

static void check_numbers(config_info *expected)
{
    for (size_t i = 0; i < ARRAYSIZE(config_numbers); i++)
        for (int version = config_numbers[i].first; version < VERSIONS; version++)
            check_set(expected, version, config_numbers[i].flag, config_numbers[i].member,
                      &config_numbers[i].values[version], sizeof(DWORD));
}

static void check_texts(config_info *expected)
{
    for (size_t i = 0; i < ARRAYSIZE(config_texts); i++)
        for (int version = PLAIN; version < VERSIONS; version++)
            check_set(expected, version, config_texts[i].flag, config_texts[i].member,
                      &config_texts[i].values[version], sizeof(WCHAR *));
}

/* Several fields at once; bits that mean nothing are ignored. */
static void check_several(config_info *expected)
{
    static const WCHAR *const tables[VERSIONS] = {NULL, L"abc", L"defg"};

    for (int version = V4; version < VERSIONS; version++)
    {
        config_info given = *expected;

        given.wszBootTableString = (WCHAR *)tables[version];
        given.cbBootTableString = (DWORD)lstrlenW(tables[version]) + 1;
        given.BackupInterval = 10 + (DWORD)version;
        CHECK_NUMBER(ERROR_SUCCESS, set_config(version, Set_BootFileTable | Set_BackupInterval, &given));
        *expected = given;
        check_config(expected, Set_BootFileTable);
    }
    CHECK_NUMBER(ERROR_SUCCESS, set_config(VQ, 0xffffc000, &(config_info){0}));
    check_config(expected, 0xffffc000);
}

/* What no version that has the member takes. */
static const struct
{
    DWORD flag, result;
    int first;
    config_info config;
} config_refusals[] = {
    {Set_APIProtocolSupport, ERROR_INVALID_PARAMETER, PLAIN, {0}},
    {Set_DatabaseName, ERROR_INVALID_PARAMETER, PLAIN, {0}},
    {Set_DatabasePath, ERROR_INVALID_PARAMETER, PLAIN, {0}},
    {Set_BackupPath, ERROR_INVALID_PARAMETER, PLAIN, {0}},
    {Set_DatabaseName, ERROR_INVALID_PARAMETER, PLAIN, {.DatabaseName = (WCHAR *)L""}},
    {Set_DatabasePath, ERROR_INVALID_PARAMETER, PLAIN, {.DatabasePath = (WCHAR *)L""}},
    {Set_BackupPath, ERROR_INVALID_PARAMETER, PLAIN, {.BackupPath = (WCHAR *)L""}},
    {Set_DatabaseName, ERROR_INVALID_NAME, PLAIN, {.DatabaseName = (WCHAR *)L"\x4e2d\x0e01"}},
    {Set_DatabasePath, ERROR_INVALID_NAME, PLAIN, {.DatabasePath = (WCHAR *)L"\x4e2d\x0e01"}},
    {Set_BackupPath, ERROR_INVALID_NAME, PLAIN, {.BackupPath = (WCHAR *)L"\x4e2d\x0e01"}},
    {Set_BackupInterval, ERROR_INVALID_PARAMETER, PLAIN, {0}},
    {Set_BackupInterval, ERROR_ARITHMETIC_OVERFLOW, PLAIN, {.BackupInterval = MAX_MINUTES + 1}},
    {Set_DatabaseCleanupInterval, ERROR_INVALID_PARAMETER, PLAIN, {0}},
    {Set_DatabaseCleanupInterval,
     ERROR_ARITHMETIC_OVERFLOW,
     PLAIN,
     {.DatabaseCleanupInterval = MAX_MINUTES + 1}},
    {Set_PingRetries, ERROR_INVALID_PARAMETER, V4, {.dwPingRetries = 6}},
    {Set_BootFileTable, ERROR_INVALID_PARAMETER, V4, {.cbBootTableString = 0x100001}},
    {0, ERROR_SUCCESS, PLAIN, {.DatabaseName = (WCHAR *)L"nobody asks"}},
};

static void check_refusals(const config_info *expected)
{
    for (size_t i = 0; i < ARRAYSIZE(config_refusals); i++)
        for (int version = config_refusals[i].first; version < VERSIONS; version++)
        {
            config_info given = config_refusals[i].config;

            CHECK_NUMBER(config_refusals[i].result, set_config(version, config_refusals[i].flag, &given),
                         "%s %lx", config_types[version], config_refusals[i].flag);
        }
    check_config(expected, 0);
}

static void check_configuration(void)
{
    config_info *before = NULL, expected;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerGetConfigVQ(SERVER, &before));
    if (!before)
        return;
    expected = *before;
    check_numbers(&expected);
    check_texts(&expected);
    check_several(&expected);
    check_refusals(&expected);
    RELEASE(DHCP_SERVER_CONFIG_INFO_VQ, before);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerSetConfig(SERVER, 0, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerSetConfigV4(SERVER, 0, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerSetConfigVQ(SERVER, 0, NULL));
}

/* Counters */

static void create_scope(void)
{
    DHCP_SUBNET_INFO info = {SCOPE, ADDRESS(255, 255, 255, 0), (WCHAR *)L"scope", NULL,
                             {0},   DhcpSubnetEnabled};
    DHCP_IP_RANGE range = {SCOPE + 1, SCOPE + 100};
    DHCP_SUBNET_ELEMENT_DATA ranges = {DhcpIpRanges, {.IpRange = &range}};
    DHCP_CLIENT_INFO client = {.ClientIpAddress = LEASED,
                               .SubnetMask = ADDRESS(255, 255, 255, 0),
                               .ClientHardwareAddress = {6, (BYTE *)"abcdef"},
                               .ClientName = (WCHAR *)L"client",
                               .ClientLeaseExpires = {0xffffffff, 0x7fffffff}};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnet(SERVER, SCOPE, &info));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElement(SERVER, SCOPE, &ranges));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateClientInfo(SERVER, &client));
}

/* One with a lease and exclusions, one without anything; messages there were none. */
static void create_counted(void)
{
    DHCP_SUBNET_INFO info = {.SubnetAddress = SCOPE + 256,
                             .SubnetMask = ADDRESS(255, 255, 255, 0),
                             .SubnetName = (WCHAR *)L"empty"};
    DHCP_IP_RANGE range = {SCOPE + 51, SCOPE + 60};
    DHCP_SUBNET_ELEMENT_DATA exclusion = {DhcpExcludedIpRanges, {.ExcludeIpRange = &range}};

    create_scope();
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElement(SERVER, SCOPE, &exclusion));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnet(SERVER, SCOPE + 256, &info));
}

static ULONGLONG started_before;

static ULONGLONG now(void)
{
    FILETIME time;

    GetSystemTimeAsFileTime(&time);
    return (ULONGLONG)time.dwHighDateTime << 32 | time.dwLowDateTime;
}

static void check_start(DATE_TIME start)
{
    ULONGLONG time = (ULONGLONG)start.dwHighDateTime << 32 | start.dwLowDateTime;

    CHECK(time >= started_before && time <= now(), "%llu after %llu", time, started_before);
}

static void check_counters(void)
{
    SCOPE_MIB_INFO scopes[] = {{SCOPE, 1, 89, 0}, {SCOPE + 256, 0, 0, 0}};
    DHCP_MIB_INFO *mib = NULL, expected = {.Scopes = 2, .ScopeInfo = scopes};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetMibInfo(SERVER, &mib));
    if (mib)
    {
        check_start(mib->ServerStartTime);
        expected.ServerStartTime = mib->ServerStartTime;
        CHECK_ALIKE(DHCP_MIB_INFO, &expected, mib);
    }
    RELEASE(DHCP_MIB_INFO, mib);
}

static void check_counters5(DWORD delayed)
{
    SCOPE_MIB_INFO_V5 scopes[] = {{SCOPE, 1, 89, 0}, {SCOPE + 256, 0, 0, 0}};
    DHCP_MIB_INFO_V5 *mib = NULL,
                     expected = {.ScopesWithDelayedOffers = delayed, .Scopes = 2, .ScopeInfo = scopes};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetMibInfoV5(SERVER, &mib));
    if (mib)
    {
        check_start(mib->ServerStartTime);
        expected.ServerStartTime = mib->ServerStartTime;
        CHECK_ALIKE(DHCP_MIB_INFO_V5, &expected, mib);
    }
    RELEASE(DHCP_MIB_INFO_V5, mib);
}

/* "Never used", says its page; its structure has the members of the plain one. */
static void check_unused_counters(void)
{
    DHCP_MIB_INFO_VQ *mib = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetMibInfoVQ(SERVER, &mib));
    RELEASE(DHCP_MIB_INFO_VQ, mib);
}

static void check_all_counters(void)
{
    create_counted();
    check_counters();
    check_counters5(0);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetSubnetDelayOffer(SERVER, SCOPE, 500));
    check_counters5(1);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetSubnetDelayOffer(SERVER, SCOPE, 0));
    check_counters5(0);
    check_unused_counters();
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetMibInfo(SERVER, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetMibInfoV5(SERVER, NULL));
}

/* Attributes, names, version */

static void check_attribute(const DHCP_ATTRIB *attribute, DHCP_ATTRIB_ID id)
{
    CHECK_NUMBER(id, attribute->DhcpAttribId);
    CHECK_NUMBER(id == DHCP_ATTRIB_ULONG_RESTORE_STATUS ? DHCP_ATTRIB_TYPE_ULONG : DHCP_ATTRIB_TYPE_BOOL,
                 attribute->DhcpAttribType, "%lu", id);
    if (id == DHCP_ATTRIB_BOOL_IS_ADMIN) /* who calls may write */
        CHECK_NUMBER(TRUE, attribute->DhcpAttribBool);
}

static DHCP_ATTRIB_ID ids[] = {DHCP_ATTRIB_ULONG_RESTORE_STATUS, DHCP_ATTRIB_BOOL_IS_ROGUE,
                               DHCP_ATTRIB_BOOL_IS_DYNBOOTP,     DHCP_ATTRIB_BOOL_IS_PART_OF_DSDC,
                               DHCP_ATTRIB_BOOL_IS_ADMIN,        DHCP_ATTRIB_BOOL_IS_BINDING_AWARE};

static void check_attributes(void)
{
    DHCP_ATTRIB *attribute = NULL;

    for (size_t i = 0; i < ARRAYSIZE(ids); i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, DhcpServerQueryAttribute(SERVER, 0, ids[i], &attribute));
        if (attribute)
            check_attribute(attribute, ids[i]);
        RELEASE(DHCP_ATTRIB, attribute);
    }
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerQueryAttribute(SERVER, 1, ids[0], &attribute));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerQueryAttribute(SERVER, 1, 99, &attribute));
    CHECK_NUMBER(ERROR_NOT_SUPPORTED, DhcpServerQueryAttribute(SERVER, 0, 99, &attribute));
    CHECK_NUMBER(ERROR_NOT_SUPPORTED, DhcpServerQueryAttribute(SERVER, 0, 0, &attribute));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerQueryAttribute(SERVER, 0, ids[0], NULL));
}

/* They come in the order in which they were asked for. */
static void check_attribute_arrays(void)
{
    DHCP_ATTRIB_ID unknown[] = {99, DHCP_ATTRIB_BOOL_IS_ADMIN};
    DHCP_ATTRIB_ARRAY *attributes = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerQueryAttributes(SERVER, 0, ARRAYSIZE(ids), ids, &attributes));
    if (attributes && CHECK_NUMBER(ARRAYSIZE(ids), attributes->NumElements))
        for (size_t i = 0; i < ARRAYSIZE(ids); i++)
            check_attribute(&attributes->DhcpAttribs[i], ids[i]);
    RELEASE(DHCP_ATTRIB_ARRAY, attributes);
    CHECK_NUMBER(ERROR_NOT_SUPPORTED, DhcpServerQueryAttributes(SERVER, 0, 1, unknown, &attributes));
    CHECK_NUMBER(ERROR_NOT_SUPPORTED, DhcpServerQueryAttributes(SERVER, 0, 2, unknown, &attributes));
    RELEASE(DHCP_ATTRIB_ARRAY, attributes);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerQueryAttributes(SERVER, 1, 1, ids, &attributes));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerQueryAttributes(SERVER, 0, 0, ids, &attributes));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerQueryAttributes(SERVER, 0, 1, NULL, &attributes));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerQueryAttributes(SERVER, 0, 1, ids, NULL));
}

/* The major version is that of the Windows which the stand-in plays: no document has the numbers. */
static void check_names(void)
{
    DHCP_SERVER_SPECIFIC_STRINGS *names = NULL;
    DWORD major = 0, minor = 0;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetServerSpecificStrings(SERVER, &names));
    CHECK(names && names->DefaultVendorClassName && names->DefaultUserClassName);
    RELEASE(DHCP_SERVER_SPECIFIC_STRINGS, names);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetVersion(SERVER, &major, &minor));
    CHECK_NUMBER(6, major);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetVersion(SERVER, NULL, &minor));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetVersion(SERVER, &major, NULL));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerRedoAuthorization(SERVER, 0));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerRedoAuthorization(SERVER, 1));
}

/* Bindings */

static DHCP_BIND_ELEMENT_ARRAY *get_bindings(void)
{
    DHCP_BIND_ELEMENT_ARRAY *bindings = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetServerBindingInfo(SERVER, 0, &bindings));
    return bindings;
}

/* The first that can be modified, or that cannot. */
static DHCP_BIND_ELEMENT *find_binding(DHCP_BIND_ELEMENT_ARRAY *bindings, ULONG flags)
{
    for (DWORD i = 0; bindings && i < bindings->NumElements; i++)
        if ((bindings->Elements[i].Flags & DHCP_ENDPOINT_FLAG_CANT_MODIFY) == flags)
            return &bindings->Elements[i];
    return NULL;
}

/* Binds one interface, or not, and sees all of them as they were but for it. */
static void check_bound(DHCP_BIND_ELEMENT_ARRAY *bindings, DHCP_BIND_ELEMENT *binding, BOOL bound)
{
    DHCP_BIND_ELEMENT_ARRAY one = {1, binding}, *found;

    binding->fBoundToDHCPServer = bound;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetServerBindingInfo(SERVER, 0, &one));
    found = get_bindings();
    if (found)
        CHECK_ALIKE(DHCP_BIND_ELEMENT_ARRAY, bindings, found);
    RELEASE(DHCP_BIND_ELEMENT_ARRAY, found);
}

/* With one that cannot be changed nothing happens, unless it is to be unbound. */
static void check_fixed(DHCP_BIND_ELEMENT_ARRAY *bindings, DHCP_BIND_ELEMENT *binding)
{
    DHCP_BIND_ELEMENT_ARRAY one = {1, binding}, *found;
    BYTE no_id[16] = {0};
    DHCP_BIND_ELEMENT unknown = {
        .Flags = DHCP_ENDPOINT_FLAG_CANT_MODIFY, .fBoundToDHCPServer = TRUE, .IfIdSize = 16, .IfId = no_id};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetServerBindingInfo(SERVER, 0, &one));
    binding->fBoundToDHCPServer = FALSE;
    CHECK_NUMBER(ERROR_DHCP_CANNOT_MODIFY_BINDINGS, DhcpSetServerBindingInfo(SERVER, 0, &one));
    binding->fBoundToDHCPServer = TRUE;
    one.Elements = &unknown;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetServerBindingInfo(SERVER, 0, &one), "checked no further");
    unknown.Flags = 0;
    CHECK_NUMBER(ERROR_DHCP_NETWORK_CHANGED, DhcpSetServerBindingInfo(SERVER, 0, &one));
    found = get_bindings();
    if (found)
        CHECK_ALIKE(DHCP_BIND_ELEMENT_ARRAY, bindings, found);
    RELEASE(DHCP_BIND_ELEMENT_ARRAY, found);
}

static void check_bindings(void)
{
    DHCP_BIND_ELEMENT_ARRAY *bindings = NULL;
    DHCP_BIND_ELEMENT *free_one, *fixed_one;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetServerBindingInfo(SERVER, 1, &bindings));
    bindings = get_bindings();
    free_one = find_binding(bindings, 0);
    fixed_one = find_binding(bindings, DHCP_ENDPOINT_FLAG_CANT_MODIFY);
    if (CHECK(free_one && fixed_one && fixed_one->fBoundToDHCPServer))
    {
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetServerBindingInfo(SERVER, 1, bindings));
        CHECK_NUMBER(ERROR_SUCCESS, DhcpSetServerBindingInfo(SERVER, 0, bindings));
        check_bound(bindings, free_one, FALSE);
        check_fixed(bindings, fixed_one);
        check_bound(bindings, free_one, TRUE);
    }
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetServerBindingInfo(SERVER, 0, NULL));
    RELEASE(DHCP_BIND_ELEMENT_ARRAY, bindings);
}

/* The audit log */

static void check_audit_log_is(const WCHAR *folder, DWORD interval, DWORD size, DWORD space)
{
    WCHAR *found = NULL;
    DWORD numbers[3] = {0};

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpAuditLogGetParams(SERVER, 0, &found, &numbers[0], &numbers[1], &numbers[2]));
    CHECK_TEXT(folder, found);
    CHECK_NUMBER(interval, numbers[0]);
    CHECK_NUMBER(size, numbers[1]);
    CHECK_NUMBER(space, numbers[2]);
    DhcpRpcFreeMemory(found);
}

static void check_audit_log(void)
{
    WCHAR *folder = NULL, *wanted = (WCHAR *)L"C:\\audit", *other = (WCHAR *)L"C:\\other";
    DWORD number;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpAuditLogSetParams(SERVER, 0, wanted, 10, 20, 30));
    check_audit_log_is(wanted, 10, 20, 30);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpAuditLogSetParams(SERVER, 1, other, 1, 2, 3));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpAuditLogSetParams(SERVER, 0, NULL, 1, 2, 3));
    check_audit_log_is(wanted, 10, 20, 30);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAuditLogSetParams(SERVER, 0, other, 1, 2, 3));
    check_audit_log_is(other, 1, 2, 3);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpAuditLogGetParams(SERVER, 1, &folder, &number, &number, &number));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpAuditLogGetParams(SERVER, 0, NULL, &number, &number, &number));
}

/* Credentials for DNS: what was never set is no error, and has no end to find room for. */

static void check_credentials_are(const WCHAR *user, const WCHAR *domain)
{
    WCHAR found_user[10] = L"", found_domain[10] = L"";
    ULONG user_size = (ULONG)lstrlenW(user) + 1, domain_size = (ULONG)lstrlenW(domain) + 1;

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpServerQueryDnsRegCredentials(SERVER, user_size, found_user, domain_size, found_domain));
    CHECK_TEXT(user, found_user);
    CHECK_TEXT(domain, found_domain);
    if (!*user)
        return;
    CHECK_NUMBER(ERROR_INSUFFICIENT_BUFFER,
                 DhcpServerQueryDnsRegCredentials(SERVER, user_size - 1, found_user, 10, found_domain));
    CHECK_NUMBER(ERROR_INSUFFICIENT_BUFFER,
                 DhcpServerQueryDnsRegCredentials(SERVER, 10, found_user, domain_size - 1, found_domain));
}

static void check_credentials(void)
{
    check_credentials_are(L"", L"");
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerSetDnsRegCredentialsV5(SERVER, (WCHAR *)L"user", (WCHAR *)L"domain",
                                                                 (WCHAR *)L"password"));
    check_credentials_are(L"user", L"domain");
    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpServerSetDnsRegCredentials(SERVER, (WCHAR *)L"other", (WCHAR *)L"realm", (WCHAR *)L""));
    check_credentials_are(L"other", L"realm");
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerSetDnsRegCredentialsV5(SERVER, NULL, NULL, NULL));
    check_credentials_are(L"", L"");
}

/* The database */

static WCHAR *scope_name(WCHAR *name, int size)
{
    DHCP_SUBNET_INFO *info = NULL;

    *name = 0;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetInfo(SERVER, SCOPE, &info));
    if (info)
        lstrcpynW(name, info->SubnetName, size);
    RELEASE(DHCP_SUBNET_INFO, info);
    return name;
}

/* A restored database counts from the next start on: nothing changes until then. */
static void check_restoring(void)
{
    DHCP_SUBNET_INFO changed = {
        .SubnetAddress = SCOPE, .SubnetMask = ADDRESS(255, 255, 255, 0), .SubnetName = (WCHAR *)L"changed"};
    WCHAR name[20];

    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerBackupDatabase(SERVER, (WCHAR *)L"C:\\backup"));
    CHECK_TEXT(L"scope", scope_name(name, ARRAYSIZE(name)));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetSubnetInfo(SERVER, SCOPE, &changed));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerRestoreDatabase(SERVER, (WCHAR *)L"C:\\backup"));
    CHECK_TEXT(L"changed", scope_name(name, ARRAYSIZE(name)));
}

static void check_database(void)
{
    CHECK_NUMBER(ERROR_INVALID_NAME, DhcpServerBackupDatabase(SERVER, (WCHAR *)L"C:\\a|b"));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerBackupDatabase(SERVER, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerRestoreDatabase(SERVER, NULL));
    check_restoring();
}

/* Configuration of IPv6, of the server and of a scope */

#define DAY 86400

static DHCP_OPTION_SCOPE_INFO6 server6 = {.ScopeType = DhcpGlobalOptions6}, scope6, missing6;

static DWORD set_config6(DHCP_OPTION_SCOPE_INFO6 *place, DWORD fields, DHCP_SERVER_CONFIG_INFO_V6 config)
{
    return DhcpServerSetConfigV6(SERVER, place, fields, &config);
}

static void check_config6_is(DHCP_OPTION_SCOPE_INFO6 *place, const DHCP_SERVER_CONFIG_INFO_V6 *expected)
{
    DHCP_SERVER_CONFIG_INFO_V6 *config = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerGetConfigV6(SERVER, place, &config));
    if (config)
        CHECK_ALIKE(DHCP_SERVER_CONFIG_INFO_V6, expected, config);
    RELEASE(DHCP_SERVER_CONFIG_INFO_V6, config);
}

/* What each flag takes from a configuration, given alone, and what then is there; the page's order. */
static void check_lifetimes6(DHCP_OPTION_SCOPE_INFO6 *place, DHCP_SERVER_CONFIG_INFO_V6 *expected)
{
    static const struct
    {
        DWORD flag, result;
        DHCP_SERVER_CONFIG_INFO_V6 config;
    } steps[] = {
        {Set_ValidLifetime, ERROR_INVALID_PARAMETER, {.ValidLifetime = 1000, .PreferredLifetime = 1000}},
        {Set_PreferredLifetime, ERROR_INVALID_PARAMETER, {.PreferredLifetime = 12 * DAY}},
        {Set_PreferredLifetime, ERROR_SUCCESS, {.PreferredLifetime = 1000}},
        {Set_ValidLifetime, ERROR_SUCCESS, {.ValidLifetime = 1001}},
        {Set_PreferredLifetime, ERROR_INVALID_PARAMETER, {.PreferredLifetime = 1001}},
        {Set_T1, ERROR_INVALID_PARAMETER, {.T1 = 800}},
        {Set_T1, ERROR_SUCCESS, {.T1 = 799}},
        {Set_T2, ERROR_INVALID_PARAMETER, {.T2 = 1000}},
        {Set_T2, ERROR_INVALID_PARAMETER, {.T2 = 799}},
        {Set_T2, ERROR_SUCCESS, {.T2 = 999}},
        {Set_PreferredLifetimeIATA, ERROR_SUCCESS, {.PreferredLifetimeIATA = 1}},
        {Set_ValidLifetimeIATA, ERROR_SUCCESS, {.ValidLifetimeIATA = 1}},
    };

    for (size_t i = 0; i < ARRAYSIZE(steps); i++)
    {
        DHCP_SERVER_CONFIG_INFO_V6 config = steps[i].config;

        CHECK_NUMBER(steps[i].result, set_config6(place, steps[i].flag, config), "step %u", (unsigned)i);
        if (i == 2)
            *expected = (DHCP_SERVER_CONFIG_INFO_V6){
                expected->UnicastFlag, expected->RapidCommitFlag, 1000, 12 * DAY, 500, 800, DAY, 3 * DAY,
                expected->fAuditLog};
        else if (!steps[i].result)
        {
            expected->ValidLifetime = config.ValidLifetime ? config.ValidLifetime : expected->ValidLifetime;
            expected->T1 = config.T1 ? config.T1 : expected->T1;
            expected->T2 = config.T2 ? config.T2 : expected->T2;
        }
        check_config6_is(place, expected);
    }
}

static void check_flags6(DHCP_OPTION_SCOPE_INFO6 *place, DHCP_SERVER_CONFIG_INFO_V6 *expected)
{
    for (int on = 1; on >= 0; on--)
    {
        DHCP_SERVER_CONFIG_INFO_V6 given = {on, on, 1, 2, 3, 4, 5, 6, on};

        expected->UnicastFlag = on;
        CHECK_NUMBER(ERROR_SUCCESS, set_config6(place, Set_UnicastFlag, given));
        check_config6_is(place, expected);
        expected->RapidCommitFlag = on;
        CHECK_NUMBER(ERROR_SUCCESS, set_config6(place, Set_RapidCommitFlag, given));
        check_config6_is(place, expected);
        expected->fAuditLog = on;
        CHECK_NUMBER(ERROR_SUCCESS, set_config6(place, Set_AuditLogState, given));
        check_config6_is(place, expected);
    }
}

/* The values are those of options with numbers of their own. */
static void check_option6(DHCP_OPTION_SCOPE_INFO6 *place, DWORD id, DWORD expected)
{
    DHCP_OPTION_VALUE *value = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetOptionValueV6(SERVER, 0, id, NULL, NULL, place, &value), "%lx", id);
    if (value && CHECK_NUMBER(1, value->Value.NumElements, "%lx", id))
        CHECK_NUMBER(expected, value->Value.Elements->Element.DWordOption, "%lx", id);
    RELEASE(DHCP_OPTION_VALUE, value);
}

static void check_options6(DHCP_OPTION_SCOPE_INFO6 *place, const DHCP_SERVER_CONFIG_INFO_V6 *expected)
{
    check_option6(place, 0x20000, (DWORD)expected->UnicastFlag);
    check_option6(place, 0x20001, (DWORD)expected->RapidCommitFlag);
    check_option6(place, 0x20002, expected->PreferredLifetime);
    check_option6(place, 0x20003, expected->ValidLifetime);
    check_option6(place, 0x20004, expected->T1);
    check_option6(place, 0x20005, expected->T2);
}

/* Without values of its own a place has those that the page names; a scope's are none of the server's. */
static void check_config6(void)
{
    DHCP_IPV6_ADDRESS prefix = {0x20010db800000000, 0};
    DHCP_SUBNET_INFO_V6 info = {.Prefix = 64, .SubnetName = (WCHAR *)L"six"};
    DHCP_SERVER_CONFIG_INFO_V6 initial = {FALSE,         FALSE, 8 * DAY, 12 * DAY, 4 * DAY,
                                          DAY * 64 / 10, DAY,   3 * DAY, TRUE},
                               of_scope = initial, of_server = initial;

    scope6 = (DHCP_OPTION_SCOPE_INFO6){DhcpScopeOptions6, {.SubnetScopeInfo = prefix}};
    missing6 = (DHCP_OPTION_SCOPE_INFO6){DhcpScopeOptions6, {.SubnetScopeInfo = {0x20010db800010000, 0}}};
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnetV6(SERVER, prefix, &info));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, set_config6(&missing6, Set_UnicastFlag, initial));
    check_config6_is(&server6, &initial);
    check_lifetimes6(&scope6, &of_scope);
    check_flags6(&scope6, &of_scope);
    check_options6(&scope6, &of_scope);
    of_server.fAuditLog = of_scope.fAuditLog; /* one for all */
    check_config6_is(&server6, &of_server);
    check_lifetimes6(&server6, &of_server);
    check_flags6(&server6, &of_server);
    check_options6(&server6, &of_server);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerSetConfigV6(SERVER, NULL, Set_T1, &initial));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerSetConfigV6(SERVER, &server6, Set_T1, NULL));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSubnetV6(SERVER, prefix, DhcpFullForce));
}

int main(void)
{
    started_before = now();
    server_start("");
    check_configuration();
    check_all_counters();
    check_attributes();
    check_attribute_arrays();
    check_names();
    check_bindings();
    check_audit_log();
    check_credentials();
    check_database();
    check_config6();
    server_stop();
    return test_result();
}
