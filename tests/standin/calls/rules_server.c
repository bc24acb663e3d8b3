/* The server itself by the rules of [MS-DHCPM]: configuration, counters, attributes and the rest. */
#include "blocks.h"
#include "server.h"

#define SCOPE       ADDRESS(10, 0, 0, 0)
#define LEASED      ADDRESS(10, 0, 0, 7)
#define MAX_MINUTES 71582 /* the most whose milliseconds are no more than 0xffffffff */

/* Configuration: whatever version sets a field, every version that has it reads it. */

static DHCP_SERVER_CONFIG_INFO read_config(void)
{
    DHCP_SERVER_CONFIG_INFO *config = NULL, copy = {0};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerGetConfig(SERVER, &config));
    if (config)
        copy = *config;
    RELEASE(DHCP_SERVER_CONFIG_INFO, config);
    return copy;
}

static DHCP_SERVER_CONFIG_INFO_V4 read_config_v4(void)
{
    DHCP_SERVER_CONFIG_INFO_V4 *config = NULL, copy = {0};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerGetConfigV4(SERVER, &config));
    if (config)
        copy = *config;
    RELEASE(DHCP_SERVER_CONFIG_INFO_V4, config);
    return copy;
}

static DHCP_SERVER_CONFIG_INFO_VQ read_config_vq(void)
{
    DHCP_SERVER_CONFIG_INFO_VQ *config = NULL, copy = {0};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerGetConfigVQ(SERVER, &config));
    if (config)
        copy = *config;
    RELEASE(DHCP_SERVER_CONFIG_INFO_VQ, config);
    return copy;
}

/* Checks that each version has the number that was set. */
#define CHECK_EVERYWHERE(field, expected)                                                                    \
    (CHECK_NUMBER(expected, read_config().field), CHECK_NUMBER(expected, read_config_v4().field),            \
     CHECK_NUMBER(expected, read_config_vq().field))

/* Sets a number by each version. */
#define CHECK_SETTING(flag, field, first, second, third)                                                     \
    do                                                                                                       \
    {                                                                                                        \
        DHCP_SERVER_CONFIG_INFO plain = {.field = first};                                                    \
        DHCP_SERVER_CONFIG_INFO_V4 v4 = {.field = second};                                                   \
        DHCP_SERVER_CONFIG_INFO_VQ vq = {.field = third};                                                    \
        CHECK_NUMBER(ERROR_SUCCESS, DhcpServerSetConfig(SERVER, flag, &plain));                              \
        CHECK_EVERYWHERE(field, first);                                                                      \
        CHECK_NUMBER(ERROR_SUCCESS, DhcpServerSetConfigV4(SERVER, flag, &v4));                               \
        CHECK_EVERYWHERE(field, second);                                                                     \
        CHECK_NUMBER(ERROR_SUCCESS, DhcpServerSetConfigVQ(SERVER, flag, &vq));                               \
        CHECK_EVERYWHERE(field, third);                                                                      \
    } while (0)

static void check_numbers(void)
{
    CHECK_SETTING(Set_APIProtocolSupport, APIProtocolSupport, 1, 2, 7);
    CHECK_SETTING(Set_BackupInterval, BackupInterval, 1, 90, MAX_MINUTES);
    CHECK_SETTING(Set_DatabaseLoggingFlag, DatabaseLoggingFlag, 0, 1, 0);
    CHECK_SETTING(Set_RestoreFlag, RestoreFlag, 1, 0, 1);
    CHECK_SETTING(Set_DatabaseCleanupInterval, DatabaseCleanupInterval, 1, 90, MAX_MINUTES);
    CHECK_SETTING(Set_DebugFlag, DebugFlag, 1, 0xffffffff, 0);
}

/* What only the later versions have. */
static void check_later_numbers(void)
{
    DHCP_SERVER_CONFIG_INFO_V4 v4 = {.dwPingRetries = 5, .fAuditLog = FALSE};
    DHCP_SERVER_CONFIG_INFO_VQ vq = {.dwPingRetries = 2, .fAuditLog = TRUE, .QuarantineOn = TRUE};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerSetConfigV4(SERVER, Set_PingRetries | Set_AuditLogState, &v4));
    CHECK_NUMBER(5, read_config_vq().dwPingRetries);
    CHECK_NUMBER(FALSE, read_config_vq().fAuditLog);
    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpServerSetConfigVQ(SERVER, Set_PingRetries | Set_AuditLogState | Set_QuarantineON, &vq));
    CHECK_NUMBER(2, read_config_v4().dwPingRetries);
    CHECK_NUMBER(TRUE, read_config_v4().fAuditLog);
    CHECK_NUMBER(TRUE, read_config_vq().QuarantineOn);
}

static void check_texts(void)
{
    DHCP_SERVER_CONFIG_INFO plain = {.DatabaseName = (WCHAR *)L"other.mdb"};
    DHCP_SERVER_CONFIG_INFO_V4 v4 = {.cbBootTableString = 4, .wszBootTableString = (WCHAR *)L"abc"};
    DHCP_SERVER_CONFIG_INFO_VQ *config = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerSetConfig(SERVER, Set_DatabaseName, &plain));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerSetConfigV4(SERVER, Set_BootFileTable, &v4));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerGetConfigVQ(SERVER, &config));
    CHECK_TEXT(L"other.mdb", config->DatabaseName);
    CHECK_TEXT(L"abc", config->wszBootTableString);
    RELEASE(DHCP_SERVER_CONFIG_INFO_VQ, config);
}

/* Checks that every version refuses a configuration of zeros. */
static void check_zero_refused(DWORD flag)
{
    DHCP_SERVER_CONFIG_INFO plain = {0};
    DHCP_SERVER_CONFIG_INFO_V4 v4 = {0};
    DHCP_SERVER_CONFIG_INFO_VQ vq = {0};

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerSetConfig(SERVER, flag, &plain), "%lx", flag);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerSetConfigV4(SERVER, flag, &v4), "%lx", flag);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerSetConfigVQ(SERVER, flag, &vq), "%lx", flag);
}

static void check_refusals(void)
{
    static const DWORD flags[] = {Set_APIProtocolSupport, Set_DatabaseName,   Set_DatabasePath,
                                  Set_BackupPath,         Set_BackupInterval, Set_DatabaseCleanupInterval};
    DHCP_SERVER_CONFIG_INFO plain = {.BackupInterval = MAX_MINUTES + 1,
                                     .DatabaseCleanupInterval = MAX_MINUTES + 1,
                                     .DatabaseName = (WCHAR *)L"\x4e2d\x0e01"};
    DHCP_SERVER_CONFIG_INFO_V4 v4 = {.dwPingRetries = 6};

    for (size_t i = 0; i < ARRAYSIZE(flags); i++)
        check_zero_refused(flags[i]);
    CHECK_NUMBER(ERROR_ARITHMETIC_OVERFLOW, DhcpServerSetConfig(SERVER, Set_BackupInterval, &plain));
    CHECK_NUMBER(ERROR_ARITHMETIC_OVERFLOW, DhcpServerSetConfig(SERVER, Set_DatabaseCleanupInterval, &plain));
    CHECK_NUMBER(ERROR_INVALID_NAME, DhcpServerSetConfig(SERVER, Set_DatabaseName, &plain));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerSetConfigV4(SERVER, Set_PingRetries, &v4));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerSetConfig(SERVER, 0, &plain));
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

static void check_counters(void)
{
    DHCP_MIB_INFO *mib = NULL;
    DHCP_MIB_INFO_V5 *mib5 = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetMibInfo(SERVER, &mib));
    if (mib && CHECK(mib->Scopes == 1))
        CHECK_SHOWN("{Subnet=10.0.0.0 NumAddressesInuse=1 NumAddressesFree=99 NumPendingOffers=0}",
                    SCOPE_MIB_INFO, mib->ScopeInfo);
    RELEASE(DHCP_MIB_INFO, mib);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetSubnetDelayOffer(SERVER, SCOPE, 500));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetMibInfoV5(SERVER, &mib5));
    if (mib5 && CHECK(mib5->Scopes == 1))
    {
        CHECK_NUMBER(1, mib5->ScopesWithDelayedOffers);
        CHECK_SHOWN("{Subnet=10.0.0.0 NumAddressesInuse=1 NumAddressesFree=99 NumPendingOffers=0}",
                    SCOPE_MIB_INFO_V5, mib5->ScopeInfo);
    }
    RELEASE(DHCP_MIB_INFO_V5, mib5);
}

/* The server has nothing to say here. */
static void check_unused_counters(void)
{
    DHCP_MIB_INFO_VQ *mib = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetMibInfoVQ(SERVER, &mib));
    RELEASE(DHCP_MIB_INFO_VQ, mib);
}

/* Attributes, names, version */

static void check_attributes(void)
{
    DHCP_ATTRIB_ID ids[] = {DHCP_ATTRIB_BOOL_IS_ADMIN, DHCP_ATTRIB_ULONG_RESTORE_STATUS, 99};
    DHCP_ATTRIB *attribute = NULL;
    DHCP_ATTRIB_ARRAY *attributes = NULL;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerQueryAttribute(SERVER, 1, ids[0], &attribute));
    CHECK_NUMBER(ERROR_NOT_SUPPORTED, DhcpServerQueryAttribute(SERVER, 0, ids[2], &attribute));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerQueryAttribute(SERVER, 0, ids[0], &attribute));
    CHECK_NUMBER(DHCP_ATTRIB_TYPE_BOOL, attribute->DhcpAttribType);
    CHECK_NUMBER(TRUE, attribute->DhcpAttribBool);
    RELEASE(DHCP_ATTRIB, attribute);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerQueryAttributes(SERVER, 0, 2, ids, &attributes));
    CHECK_NUMBER(2, attributes->NumElements);
    CHECK_NUMBER(DHCP_ATTRIB_TYPE_ULONG, attributes->DhcpAttribs[1].DhcpAttribType);
    RELEASE(DHCP_ATTRIB_ARRAY, attributes);
    CHECK_NUMBER(ERROR_NOT_SUPPORTED, DhcpServerQueryAttributes(SERVER, 0, 1, &ids[2], &attributes));
}

static void check_names(void)
{
    DHCP_SERVER_SPECIFIC_STRINGS *names = NULL;
    DWORD major = 0, minor = 0;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetServerSpecificStrings(SERVER, &names));
    CHECK(names && names->DefaultVendorClassName && names->DefaultUserClassName);
    RELEASE(DHCP_SERVER_SPECIFIC_STRINGS, names);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetVersion(SERVER, &major, &minor));
    CHECK_NUMBER(6, major);
}

static void check_bindings(void)
{
    DHCP_BIND_ELEMENT_ARRAY *bindings = NULL;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetServerBindingInfo(SERVER, 1, &bindings));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetServerBindingInfo(SERVER, 0, &bindings));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetServerBindingInfo(SERVER, 0, bindings));
    RELEASE(DHCP_BIND_ELEMENT_ARRAY, bindings);
}

static void check_audit_log(void)
{
    WCHAR *directory = NULL, *wanted = (WCHAR *)L"C:\\audit";
    DWORD interval = 0, size = 0, space = 0;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpAuditLogSetParams(SERVER, 1, wanted, 1, 2, 3));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAuditLogSetParams(SERVER, 0, wanted, 10, 20, 30));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAuditLogGetParams(SERVER, 0, &directory, &interval, &size, &space));
    CHECK_TEXT(wanted, directory);
    CHECK_NUMBER(10, interval);
    CHECK_NUMBER(20, size);
    CHECK_NUMBER(30, space);
    DhcpRpcFreeMemory(directory);
}

/* The buffers hold the texts with their ends. */
static void check_credentials(void)
{
    WCHAR user[10] = L"", domain[10] = L"";

    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerSetDnsRegCredentialsV5(SERVER, (WCHAR *)L"user", (WCHAR *)L"domain",
                                                                 (WCHAR *)L"password"));
    CHECK_NUMBER(ERROR_INSUFFICIENT_BUFFER, DhcpServerQueryDnsRegCredentials(SERVER, 4, user, 10, domain));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerQueryDnsRegCredentials(SERVER, 5, user, 10, domain));
    CHECK_TEXT(L"user", user);
    CHECK_TEXT(L"domain", domain);
    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpServerSetDnsRegCredentials(SERVER, (WCHAR *)L"other", (WCHAR *)L"realm", (WCHAR *)L""));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerQueryDnsRegCredentials(SERVER, 10, user, 10, domain));
    CHECK_TEXT(L"other", user);
    CHECK_TEXT(L"realm", domain);
}

static void check_database(void)
{
    DHCP_SCAN_LIST *list = NULL;

    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpScanDatabase(SERVER, SCOPE + 256, FALSE, &list));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpScanDatabase(SERVER, SCOPE, FALSE, &list));
    RELEASE(DHCP_SCAN_LIST, list);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerBackupDatabase(SERVER, (WCHAR *)L"C:\\backup"));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerRestoreDatabase(SERVER, (WCHAR *)L"C:\\backup"));
}

/* Multicast */

/* The last 256 addresses of a range in 239.0.0.0/8 are excluded. */
static void check_multicast(void)
{
    WCHAR *name = (WCHAR *)L"multicast";
    DHCP_MSCOPE_INFO info = {.MScopeName = name, .MScopeId = 7}, *got = NULL;
    DHCP_IP_RANGE range = {ADDRESS(239, 0, 0, 0), ADDRESS(239, 0, 1, 255)};
    DHCP_SUBNET_ELEMENT_DATA_V4 ranges = {DhcpIpRanges, {.IpRange = &range}};
    DHCP_MCAST_MIB_INFO *mib = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetMScopeInfo(SERVER, name, &info, TRUE));
    CHECK_NUMBER(ERROR_DHCP_MSCOPE_EXISTS, DhcpSetMScopeInfo(SERVER, name, &info, TRUE));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetMScopeInfo(SERVER, name, &got));
    CHECK_NUMBER(7, got->MScopeId);
    RELEASE(DHCP_MSCOPE_INFO, got);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddMScopeElement(SERVER, name, &ranges));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetMCastMibInfo(SERVER, &mib));
    CHECK_NUMBER(1, mib->Scopes);
    CHECK_NUMBER(256, mib->ScopeInfo[0].NumAddressesFree);
    RELEASE(DHCP_MCAST_MIB_INFO, mib);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteMScope(SERVER, name, DhcpNoForce));
}

/* IPv6 */

static void check_scope6(void)
{
    DHCP_IPV6_ADDRESS prefix = {0x20010db800000000, 0}, address = {0x20010db800000000, 5};
    DHCP_SUBNET_INFO_V6 info = {.Prefix = 64, .SubnetName = (WCHAR *)L"six"};
    DHCP_CLIENT_INFO_V6 client = {.ClientIpAddress = address, .ClientDUID = {4, (BYTE *)"duid"}, .IAID = 1};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnetV6(SERVER, prefix, &info));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV6CreateClientInfo(SERVER, &client));
    CHECK_NUMBER(ERROR_DHCP_CLIENT_EXISTS, DhcpV6CreateClientInfo(SERVER, &client));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, DhcpDeleteSubnetV6(SERVER, prefix, DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSubnetV6(SERVER, prefix, DhcpFullForce));
}

/* T1 and T2 follow the preferred lifetime, and T1 has to be before T2. */
static void check_config6(void)
{
    DHCP_OPTION_SCOPE_INFO6 server = {.ScopeType = DhcpGlobalOptions6};
    DHCP_SERVER_CONFIG_INFO_V6 config = {.PreferredLifetime = 1000, .T1 = 900}, *got = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerSetConfigV6(SERVER, &server, Set_PreferredLifetime, &config));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpServerSetConfigV6(SERVER, &server, Set_T1, &config));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpServerGetConfigV6(SERVER, &server, &got));
    CHECK_NUMBER(1000, got->PreferredLifetime);
    CHECK_NUMBER(500, got->T1);
    CHECK_NUMBER(800, got->T2);
    RELEASE(DHCP_SERVER_CONFIG_INFO_V6, got);
}

int main(void)
{
    server_start("");
    check_numbers();
    check_later_numbers();
    check_texts();
    check_refusals();
    create_scope();
    check_counters();
    check_unused_counters();
    check_attributes();
    check_names();
    check_bindings();
    check_audit_log();
    check_credentials();
    check_database();
    check_multicast();
    check_scope6();
    check_config6();
    server_stop();
    return test_result();
}
