/*
 * Written as administration tools for the SDK's compilers are, with a type and a function of each group of
 * the interface. It is compiled, as C and as C++, and never linked or run.
 */
#include <windows.h>
#include <stdio.h>
#include <dhcpsapi.h>

#define ADDRESS(a, b, c, d) (((DWORD)(a) << 24) | ((DWORD)(b) << 16) | ((DWORD)(c) << 8) | (DWORD)(d))

static WCHAR server[] = L"10.0.0.1";
static WCHAR vendor_class[] = L"Microsoft Windows 2000 Options";

/* A callback's type, with the names that the SDK's own declarations use. */
typedef DWORD(DHCP_API_FUNCTION *GET_VERSION)(LPWSTR ServerIpAddress, LPDWORD MajorVersion,
                                              LPDWORD MinorVersion);

DWORD Version(DHCP_CONST WCHAR *name);
DWORD Options(void);
DWORD Scopes(DHCP_IP_ADDRESS subnet);
DWORD Clients(DHCP_IP_ADDRESS subnet);
DWORD Classes(void);
DWORD Filters(void);
DWORD Policies(DHCP_IP_ADDRESS subnet);
DWORD Failover(FSM_STATE *state);
DWORD Scopes6(void);
DWORD Multicast(void);
DWORD Server(void);
DWORD Directory(void);

DWORD Version(DHCP_CONST WCHAR *name)
{
    GET_VERSION get_version = DhcpGetVersion;
    DWORD major = 0, minor = 0, flags = 0;
    DWORD error = DhcpGetThreadOptions(&flags, NULL);

    if (error == ERROR_SUCCESS)
        error = DhcpSetThreadOptions(flags | DHCP_FLAGS_DONT_ACCESS_DS, NULL);
    if (error == ERROR_SUCCESS)
        error = get_version((LPWSTR)name, &major, &minor);
    return error == ERROR_SUCCESS ? MAKELONG(minor, major) : error;
}

DWORD Options(void)
{
    WCHAR name[] = L"Lease";
    DHCP_OPTION option;
    DHCP_OPTION_DATA_ELEMENT elements[2];
    DHCP_OPTION_SCOPE_INFO scope;
    DHCP_OPTION_DATA data;
    LPDHCP_OPTION_VALUE value = NULL;
    LPDHCP_ALL_OPTIONS all = NULL;
    LPDHCP_ALL_OPTION_VALUES values = NULL;
    struct _DHCP_OPTION_DATA *tagged = &data;
    DWORD error, i;

    elements[0].OptionType = DhcpIpAddressOption;
    elements[0].Element.IpAddressOption = ADDRESS(10, 0, 0, 1);
    elements[1].OptionType = DhcpDWordDWordOption;
    elements[1].Element.DWordDWordOption.DWord1 = 0;
    elements[1].Element.DWordDWordOption.DWord2 = 1;
    tagged->NumElements = sizeof(elements) / sizeof(elements[0]);
    tagged->Elements = elements;

    ZeroMemory(&option, sizeof(option));
    option.OptionID = OPTION_LEASE_TIME;
    option.OptionName = name;
    option.DefaultValue = data;
    option.OptionType = DhcpArrayTypeOption;
    error =
        DhcpCreateOptionV5(server, DHCP_FLAGS_OPTION_IS_VENDOR, option.OptionID, NULL, vendor_class, &option);

    scope.ScopeType = DhcpReservedOptions;
    scope.ScopeInfo.ReservedScopeInfo.ReservedIpAddress = ADDRESS(10, 0, 0, 9);
    scope.ScopeInfo.ReservedScopeInfo.ReservedIpSubnetAddress = ADDRESS(10, 0, 0, 0);
    if (error == ERROR_SUCCESS)
        error = DhcpSetOptionValue(server, OPTION_ROUTER_ADDRESS, &scope, &data);
    if (error == ERROR_SUCCESS)
        error = DhcpGetOptionValue(server, OPTION_ROUTER_ADDRESS, &scope, &value);
    if (error == ERROR_SUCCESS && value->Value.Elements->OptionType == DhcpBinaryDataOption)
        printf("%lu bytes\n", value->Value.Elements->Element.BinaryDataOption.DataLength);
    DhcpRpcFreeMemory(value);

    if (DhcpGetAllOptions(server, 0, &all) == ERROR_SUCCESS)
    {
        for (i = 0; i < all->NumVendorOptions; i++)
            wprintf(L"%lu %ls\n", all->VendorOptions[i].Option.OptionID, all->VendorOptions[i].VendorName);
    }
    if (DhcpGetAllOptionValues(server, 0, &scope, &values) == ERROR_SUCCESS && values->NumElements)
        printf("%lu\n", values->Options[0].OptionsArray->Values[0].OptionID);
    return error;
}

DWORD Scopes(DHCP_IP_ADDRESS subnet)
{
    DHCP_IP_RANGE range = {ADDRESS(10, 0, 0, 10), ADDRESS(10, 0, 0, 99)};
    DHCP_SUBNET_ELEMENT_DATA structure;
    DHCP_SUBNET_ELEMENT_DATA_V5 structure5;
    LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 elements = NULL;
    LPDHCP_SUBNET_INFO info = NULL;
    DHCP_RESUME_HANDLE resume = 0;
    DWORD read = 0, total = 0;
    DWORD error;

    structure.ElementType = DhcpIpRanges;
    structure.Element.IpRange = &range;
    error = DhcpAddSubnetElement(server, subnet, &structure);
    structure5.ElementType = DhcpExcludedIpRanges;
    structure5.Element.ExcludeIpRange = structure.Element.IpRange;
    if (error == ERROR_SUCCESS)
        error = DhcpRemoveSubnetElementV5(server, subnet, &structure5, DhcpFullForce);
    if (error == ERROR_DHCP_SUBNET_NOT_PRESENT)
        return error;

    error = DhcpEnumSubnetElementsV5(server, subnet, DhcpIpRangesDhcpBootp, &resume, 0xFFFFFFFF, &elements,
                                     &read, &total);
    if (error == ERROR_SUCCESS && read)
        printf("%lu\n", elements->Elements[0].Element.IpRange->BootpAllocated);
    if (DhcpGetSubnetInfo(server, subnet, &info) == ERROR_SUCCESS && info->SubnetState == DhcpSubnetEnabled)
        wprintf(L"%ls on %ls\n", info->SubnetName, info->PrimaryHost.HostName);
    return DhcpDeleteSuperScopeV4(server, info ? info->SubnetName : NULL);
}

DWORD Clients(DHCP_IP_ADDRESS subnet)
{
    BYTE hardware[] = {0, 1, 2, 3, 4, 5};
    DHCP_SEARCH_INFO search;
    DHCP_CLIENT_UID uid = {sizeof(hardware), hardware};
    LPDHCP_CLIENT_INFO_V4 client = NULL;
    LPDHCP_CLIENT_INFO_PB_ARRAY clients = NULL;
    DHCP_RESUME_HANDLE resume = 0;
    DWORD read = 0, total = 0, i;
    FILETIME expires = {0, 0};

    search.SearchType = DhcpClientHardwareAddress;
    search.SearchInfo.ClientHardwareAddress = uid;
    if (DhcpGetClientInfoV4(server, &search, &client) == ERROR_SUCCESS)
    {
        expires.dwLowDateTime = client->ClientLeaseExpires.dwLowDateTime;
        expires.dwHighDateTime = client->ClientLeaseExpires.dwHighDateTime;
        if (client->bClientType == CLIENT_TYPE_BOTH)
            DhcpDeleteClientInfo(server, &search);
    }
    if (DhcpV4EnumSubnetClients(server, subnet, &resume, 65536, &clients, &read, &total) == ERROR_SUCCESS)
    {
        for (i = 0; i < clients->NumElements; i++)
        {
            if (clients->Clients[i]->Status == NOQUARANTINE)
                wprintf(L"%ls\n", clients->Clients[i]->PolicyName);
        }
    }
    return expires.dwLowDateTime;
}

DWORD Classes(void)
{
    static WCHAR name[] = L"laptops";
    static BYTE data[] = {'l', 'a', 'p'};
    DHCP_CLASS_INFO info;

    ZeroMemory(&info, sizeof(info));
    info.ClassName = name;
    info.ClassDataLength = sizeof(data);
    info.ClassData = data;
    info.IsVendor = FALSE;
    return DhcpCreateClass(server, 0, &info);
}

DWORD Filters(void)
{
    DHCP_FILTER_ADD_INFO add;
    DHCP_FILTER_GLOBAL_INFO global = {TRUE, FALSE};

    ZeroMemory(&add, sizeof(add));
    add.AddrPatt.HWType = HWTYPE_ETHERNET_10MB;
    add.AddrPatt.Length = MAC_ADDRESS_LENGTH;
    add.AddrPatt.Pattern[MAX_PATTERN_LENGTH - 1] = 0;
    add.ListType = Deny;
    DhcpSetFilterV4(server, &global);
    return DhcpAddFilterV4(server, &add, FALSE);
}

DWORD Policies(DHCP_IP_ADDRESS subnet)
{
    static WCHAR name[] = L"printers";
    static BYTE prefix[] = {0, 17, 34};
    DHCP_IP_RANGE range = {ADDRESS(10, 0, 0, 10), ADDRESS(10, 0, 0, 19)};
    LPDHCP_POLICY policy = NULL;
    LPDHCP_POLICY_EX policy_ex = NULL;
    LPDHCP_PROPERTY suffix;
    DWORD expression = 0, condition = 0;
    DWORD error = DhcpHlprCreateV4Policy(name, FALSE, subnet, 1, DhcpLogicalOr, NULL, TRUE, &policy);

    if (error == ERROR_SUCCESS)
        error = DhcpHlprAddV4PolicyExpr(policy, 0, DhcpLogicalAnd, &expression);
    if (error == ERROR_SUCCESS)
        error = DhcpHlprAddV4PolicyCondition(policy, expression, DhcpAttrHWAddr, 0, 0, NULL,
                                             DhcpCompBeginsWith, prefix, sizeof(prefix), &condition);
    if (error == ERROR_SUCCESS)
        error = DhcpHlprAddV4PolicyRange(policy, &range);
    if (error == ERROR_SUCCESS && DhcpHlprIsV4PolicyWellFormed(policy))
        error = DhcpV4CreatePolicy(server, policy);
    DhcpHlprFreeV4Policy(policy);

    if (DhcpV4GetPolicyEx(server, FALSE, subnet, name, &policy_ex) == ERROR_SUCCESS)
    {
        suffix =
            DhcpHlprFindV4DhcpProperty(policy_ex->Properties, DhcpPropIdPolicyDnsSuffix, DhcpPropTypeString);
        if (suffix)
            wprintf(L"%ls\n", suffix->Value.StringValue);
        DhcpV4SetPolicyEx(server, DhcpUpdatePolicyName | DhcpUpdatePolicyDnsSuffix, FALSE, subnet, name,
                          policy_ex);
        DhcpHlprFreeV4PolicyEx(policy_ex);
    }
    return error;
}

DWORD Failover(FSM_STATE *state)
{
    static WCHAR name[] = L"partners";
    LPDHCP_FAILOVER_RELATIONSHIP relationship = NULL;
    LPDHCP_FAILOVER_STATISTICS statistics = NULL;
    DWORD error = DhcpV4FailoverGetRelationship(server, name, &relationship);

    if (error != ERROR_SUCCESS)
        return error;
    switch (relationship->State)
    {
    case NORMAL:
    case COMMUNICATION_INT:
        relationship->State = PARTNER_DOWN;
        error = DhcpV4FailoverSetRelationship(server, CHANGESTATE, relationship);
        break;
    default:
        break;
    }
    if (relationship->Mode == LoadBalance && relationship->ServerType == PrimaryServer &&
        relationship->pScopes->NumElements)
        DhcpV4FailoverGetScopeStatistics(server, relationship->pScopes->Elements[0], &statistics);
    *state = relationship->State;
    return error;
}

DWORD Scopes6(void)
{
    DHCP_IPV6_ADDRESS prefix;
    DHCP_SUBNET_INFO_V6 info;
    DHCP_OPTION_SCOPE_INFO6 scope;
    DHCP_SEARCH_INFO_V6 search;
    DHCP_SUBNET_ELEMENT_DATA_V6 element;
    DHCP_IP_RANGE_V6 range;
    DHCP_RESUME_IPV6_HANDLE resume = {0, 0};
    LPDHCP_CLIENT_INFO_ARRAY_V6 clients = NULL;
    LPDHCPV6_STATELESS_STATS stateless = NULL;
    LPDHCP_CLIENT_INFO_V6 client = NULL;
    DWORD read = 0, total = 0;

    prefix.HighOrderBits = 0x20010DB800000000;
    prefix.LowOrderBits = 0;
    ZeroMemory(&info, sizeof(info));
    info.SubnetAddress = prefix;
    info.State = DhcpSubnetEnabled;
    DhcpCreateSubnetV6(server, prefix, &info);
    range.StartAddress = range.EndAddress = prefix;
    element.ElementType = Dhcpv6ExcludedIpRanges;
    element.Element.ExcludeIpRange = &range;
    DhcpAddSubnetElementV6(server, prefix, &element);
    scope.ScopeType = DhcpScopeOptions6;
    scope.ScopeInfo.SubnetScopeInfo = prefix;
    DhcpRemoveOptionValueV6(server, 0, DHCPV6_OPTION_DNS_SERVERS, NULL, NULL, &scope);
    search.SearchType = Dhcpv6ClientIpAddress;
    search.SearchInfo.ClientIpAddress = prefix;
    DhcpGetClientInfoV6(server, &search, &client);
    DhcpV6GetStatelessStatistics(server, &stateless);
    return DhcpEnumSubnetClientsV6(server, prefix, &resume, 65536, &clients, &read, &total);
}

DWORD Multicast(void)
{
    DHCP_RESUME_HANDLE resume = 0;
    LPDHCP_MSCOPE_TABLE table = NULL;
    LPDHCP_MSCOPE_INFO info = NULL;
    DWORD read = 0, total = 0;
    DWORD error = DhcpEnumMScopes(server, &resume, 65536, &table, &read, &total);

    if (error == ERROR_SUCCESS && table->NumElements)
        error = DhcpGetMScopeInfo(server, table->pMScopeNames[0], &info);
    return error == ERROR_SUCCESS && info ? info->TTL : error;
}

DWORD Server(void)
{
    LPDHCP_SERVER_CONFIG_INFO_VQ config = NULL;
    LPDHCP_ATTRIB attribute = NULL;
    LPDHCP_BIND_ELEMENT_ARRAY bindings = NULL;
    LPDHCP_MIB_INFO_V5 counters = NULL;
    DHCP_ATTRIB_ID attributes[] = {DHCP_ATTRIB_BOOL_IS_ROGUE, DHCP_ATTRIB_BOOL_IS_ADMIN};
    LPDHCP_ATTRIB_ARRAY both = NULL;

    if (DhcpServerGetConfigVQ(server, &config) == ERROR_SUCCESS)
    {
        config->BackupInterval = 60;
        DhcpServerSetConfigVQ(server, Set_BackupInterval | Set_AuditLogState, config);
        DhcpServerAuditlogParamsFree(config);
    }
    DhcpServerQueryAttributes(server, 0, 2, attributes, &both);
    if (DhcpServerQueryAttribute(server, 0, DHCP_ATTRIB_BOOL_IS_ADMIN, &attribute) == ERROR_SUCCESS &&
        attribute->DhcpAttribType == DHCP_ATTRIB_TYPE_BOOL)
        printf("%d\n", attribute->DhcpAttribBool);
    DhcpGetMibInfoV5(server, &counters);
    return DhcpGetServerBindingInfo(server, 0, &bindings);
}

DWORD Directory(void)
{
    LPDHCP_SERVER_INFO_ARRAY servers = NULL;
    DWORD error = DhcpDsInit();

    if (error == ERROR_SUCCESS)
    {
        error = DhcpEnumServers(0, NULL, &servers, NULL, NULL);
        if (error == ERROR_SUCCESS && servers->NumElements)
            error = DhcpDeleteServer(0, NULL, &servers->Servers[0], NULL, NULL);
        DhcpDsCleanup();
    }
    return error == ERROR_DDS_NO_DS_AVAILABLE ? ERROR_SUCCESS : error;
}
