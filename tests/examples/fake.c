/*
 * The interface of dhcpsapi.dll as dhcpls sees it from servers that no stand-in can play. What the server is
 * like is told by its name:
 *
 *   small    two scopes, all that there can be, every enumeration one item a call
 *   many     one scope with 100,000 leases
 *   old      has none of the later methods
 *   gone     breaks off after its first scope
 *   endless  always has more and never gives it
 *
 * Every block that is handed out is counted. A block that is left, or freed twice, is said at the end.
 */
#include <windows.h>
#include <dhcpsapi.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SCOPE_A   0x0A000000 /* 10.0.0.0 */
#define SCOPE_B   0x0A010000 /* 10.1.0.0 */
#define MANY      100000
#define PAGE      700
#define MANY_BASE 0x0A000001

/*
 * Blocks
 */

static LONG blocks;

static void report_blocks(void)
{
    if (blocks)
        fprintf(stderr, "fake: %ld blocks are left\n", blocks);
}

static void *block(size_t size)
{
    static BOOL reports;

    if (!reports)
        atexit(report_blocks);
    reports = TRUE;
    blocks++;
    return calloc(1, size);
}

VOID WINAPI DhcpRpcFreeMemory(PVOID memory)
{
    if (memory)
        blocks--;
    free(memory);
}

static WCHAR *text(const WCHAR *source)
{
    size_t size = (wcslen(source) + 1) * sizeof(*source);

    return memcpy(block(size), source, size);
}

static BYTE *bytes(const void *source, DWORD size)
{
    return memcpy(block(size), source, size);
}

static BOOL is(const WCHAR *server, const WCHAR *name)
{
    return server && !wcscmp(server, name);
}

/* One step of an enumeration of one item a call; ERROR_SUCCESS for that item. */
static DWORD step(const WCHAR *server, DHCP_RESUME_HANDLE *resume, DWORD count, DWORD *read, DWORD *total)
{
    if (is(server, L"endless"))
        return ERROR_MORE_DATA;
    if (*resume >= count)
        return ERROR_NO_MORE_ITEMS;
    ++*resume;
    *read = 1;
    *total = count - *resume;
    return ERROR_SUCCESS;
}

/*
 * The server
 */

DWORD WINAPI DhcpGetVersion(LPWSTR server, LPDWORD major, LPDWORD minor)
{
    (void)server;
    *major = 6;
    *minor = 2;
    return ERROR_SUCCESS;
}

DWORD WINAPI DhcpGetMibInfo(const WCHAR *server, LPDHCP_MIB_INFO *result)
{
    DHCP_MIB_INFO *info = *result = block(sizeof(*info));

    (void)server;
    info->Scopes = 1;
    info->ScopeInfo = block(sizeof(*info->ScopeInfo));
    *info->ScopeInfo = (SCOPE_MIB_INFO){SCOPE_A, 1, 2, 3};
    return ERROR_SUCCESS;
}

DWORD WINAPI DhcpGetMibInfoV5(const WCHAR *server, LPDHCP_MIB_INFO_V5 *result)
{
    DHCP_MIB_INFO_V5 *info;

    if (is(server, L"old"))
        return RPC_S_PROCNUM_OUT_OF_RANGE;
    info = *result = block(sizeof(*info));
    info->Scopes = 2;
    info->ScopeInfo = block(2 * sizeof(*info->ScopeInfo));
    info->ScopeInfo[0] = (SCOPE_MIB_INFO_V5){SCOPE_B, 7, 8, 9};
    info->ScopeInfo[1] = (SCOPE_MIB_INFO_V5){SCOPE_A, 4, 5, 6};
    return ERROR_SUCCESS;
}

/*
 * Scopes
 */

DWORD WINAPI DhcpEnumSubnets(const WCHAR *server, DHCP_RESUME_HANDLE *resume, DWORD preferred,
                             LPDHCP_IP_ARRAY *result, DWORD *read, DWORD *total)
{
    DWORD status = step(server, resume, is(server, L"many") ? 1 : 2, read, total);

    (void)preferred;
    if (status)
        return status;
    *result = block(sizeof(**result));
    (*result)->NumElements = 1;
    (*result)->Elements = block(sizeof(DHCP_IP_ADDRESS));
    *(*result)->Elements = *resume == 1 ? SCOPE_A : SCOPE_B;
    return ERROR_SUCCESS;
}

DWORD WINAPI DhcpGetSubnetInfo(const WCHAR *server, DHCP_IP_ADDRESS subnet, LPDHCP_SUBNET_INFO *result)
{
    DHCP_SUBNET_INFO *info;

    if (is(server, L"gone") && subnet == SCOPE_B)
        return RPC_S_CALL_FAILED;
    info = *result = block(sizeof(*info));
    info->SubnetAddress = subnet;
    info->SubnetMask = subnet == SCOPE_A ? 0xFFFFFF00 : 0xFF00FF00;
    info->SubnetName = text(subnet == SCOPE_A ? L"Gr\u00fc\u00df \"Gott\"\\\x1b[31m\n" : L"");
    info->SubnetComment = text(L"\u65e5\u672c \U0001F600 \x9b");
    info->PrimaryHost.NetBiosName = text(L"N");
    info->PrimaryHost.HostName = text(L"H");
    info->SubnetState = subnet == SCOPE_A ? DhcpSubnetEnabledSwitched : DhcpSubnetDisabled;
    return ERROR_SUCCESS;
}

static void make_reservation(DHCP_SUBNET_ELEMENT_DATA_V5 *element, DWORD number)
{
    static const BYTE with_key[] = {0, 0, 0, 10, 1, 0xAA, 0xBB}, without_key[] = {1, 2, 3, 4, 1, 6, 7};
    DHCP_IP_RESERVATION_V4 *reservation = element->Element.ReservedIp = block(sizeof(*reservation));

    reservation->ReservedIpAddress = SCOPE_A + number;
    reservation->bAllowedClientTypes = (BYTE)number;
    reservation->ReservedForClient = block(sizeof(DHCP_CLIENT_UID));
    reservation->ReservedForClient->DataLength = 7;
    reservation->ReservedForClient->Data = bytes(number == 1 ? with_key : without_key, 7);
}

DWORD WINAPI DhcpEnumSubnetElementsV5(const WCHAR *server, DHCP_IP_ADDRESS subnet,
                                      DHCP_SUBNET_ELEMENT_TYPE type, DHCP_RESUME_HANDLE *resume,
                                      DWORD preferred, LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *result,
                                      DWORD *read, DWORD *total)
{
    DWORD count = subnet == SCOPE_A ? 2 : 0;
    DWORD status = step(server, resume, count, read, total);

    (void)preferred;
    if (status)
        return status;
    *result = block(sizeof(**result));
    (*result)->NumElements = 1;
    (*result)->Elements = block(sizeof(*(*result)->Elements));
    (*result)->Elements->ElementType = type;
    if (type == DhcpReservedIps)
        make_reservation((*result)->Elements, *resume);
    else
    {
        DHCP_BOOTP_IP_RANGE *range = (*result)->Elements->Element.IpRange = block(sizeof(*range));

        range->StartAddress = SCOPE_A + *resume;
        range->EndAddress = SCOPE_A + 0xFF;
    }
    return *total ? ERROR_MORE_DATA : ERROR_SUCCESS;
}

DWORD WINAPI DhcpGetSuperScopeInfoV4(const WCHAR *server, LPDHCP_SUPER_SCOPE_TABLE *result)
{
    static const DWORD numbers[] = {2, 0, 1, 2};
    DHCP_SUPER_SCOPE_TABLE *table;

    if (is(server, L"old"))
        return ERROR_NOT_SUPPORTED;
    table = *result = block(sizeof(*table));
    table->cEntries = ARRAYSIZE(numbers);
    table->pEntries = block(sizeof(*table->pEntries) * ARRAYSIZE(numbers));
    for (DWORD i = 0; i < ARRAYSIZE(numbers); i++)
    {
        table->pEntries[i].SubnetAddress = SCOPE_A + (i << 8);
        table->pEntries[i].SuperScopeNumber = numbers[i];
        table->pEntries[i].SuperScopeName = numbers[i] ? text(numbers[i] == 1 ? L"one" : L"two") : NULL;
    }
    return ERROR_SUCCESS;
}

/*
 * Leases
 */

static const DATE_TIME expiries[] = {{0, 0},
                                     {0xFFFFFFFF, 0x7FFFFFFF},
                                     {0xD53E8000, 0x019DB1DE} /* 1 January 1970 */,
                                     {0xD53E8000, 0x019DB1DE}};
static const BYTE states[] = {V5_ADDRESS_STATE_ACTIVE, V5_ADDRESS_STATE_DECLINED | V5_ADDRESS_BIT_BOTH_REC,
                              V5_ADDRESS_STATE_DOOM, V5_ADDRESS_STATE_ACTIVE | V5_ADDRESS_BIT_DELETED};

static DHCP_CLIENT_INFO_V5 *make_client(DWORD number)
{
    DHCP_CLIENT_INFO_V5 *client = block(sizeof(*client));
    BYTE id[400] = {0, 0, 0, 10, 1, 0x12, 0x34};
    DWORD length = number == 1 ? 400 : 7;

    client->ClientIpAddress = MANY_BASE + number;
    client->ClientHardwareAddress.DataLength = length;
    client->ClientHardwareAddress.Data = bytes(id, length);
    client->ClientName = number ? text(L"pc\t\x7f") : NULL;
    client->ClientComment = text(L"comment");
    client->ClientLeaseExpires = expiries[number % 4];
    client->OwnerHost.NetBiosName = text(L"N");
    client->AddressState = states[number % 4];
    return client;
}

static DWORD make_page(DHCP_RESUME_HANDLE *resume, DWORD count, DWORD page,
                       DHCP_CLIENT_INFO_ARRAY_V5 **result, DWORD *read)
{
    DHCP_CLIENT_INFO_ARRAY_V5 *array;
    DWORD first = *resume ? *resume - MANY_BASE + 1 : 0;

    if (first >= count)
        return ERROR_NO_MORE_ITEMS;
    page = min(page, count - first);
    array = *result = block(sizeof(*array));
    array->NumElements = *read = page;
    array->Clients = block(page * sizeof(*array->Clients));
    for (DWORD i = 0; i < page; i++)
        array->Clients[i] = make_client(first + i);
    *resume = MANY_BASE + first + page - 1;
    return first + page < count ? ERROR_MORE_DATA : ERROR_SUCCESS;
}

DWORD WINAPI DhcpEnumSubnetClientsV5(const WCHAR *server, DHCP_IP_ADDRESS subnet, DHCP_RESUME_HANDLE *resume,
                                     DWORD preferred, LPDHCP_CLIENT_INFO_ARRAY_V5 *result, DWORD *read,
                                     DWORD *total)
{
    (void)preferred;
    *total = 0x7FFFFFFF;
    if (is(server, L"endless"))
        return ERROR_MORE_DATA;
    if (is(server, L"many"))
        return make_page(resume, MANY, PAGE, result, read);
    return make_page(resume, subnet == SCOPE_A ? 4 : 0, 1, result, read);
}

/*
 * Options
 */

DWORD WINAPI DhcpEnumOptionsV5(LPWSTR server, DWORD flags, LPWSTR class_name, LPWSTR vendor_name,
                               DHCP_RESUME_HANDLE *resume, DWORD preferred, LPDHCP_OPTION_ARRAY *result,
                               DWORD *read, DWORD *total)
{
    DWORD status = step(server, resume, 3, read, total);
    DHCP_OPTION *option;

    (void)flags, (void)class_name, (void)vendor_name, (void)preferred;
    if (status)
        return status;
    *result = block(sizeof(**result));
    (*result)->NumElements = 1;
    option = (*result)->Options = block(sizeof(*option));
    option->OptionID = *resume;
    option->OptionName = text(L"Option");
    option->OptionComment = text(L"comment");
    option->DefaultValue.NumElements = 1;
    option->DefaultValue.Elements = block(sizeof(*option->DefaultValue.Elements));
    option->DefaultValue.Elements->OptionType = DhcpStringDataOption;
    option->DefaultValue.Elements->Element.StringDataOption = text(L"default");
    return *total ? ERROR_MORE_DATA : ERROR_NO_MORE_ITEMS;
}

static void make_element(DHCP_OPTION_DATA_ELEMENT *element, DHCP_OPTION_DATA_TYPE type)
{
    element->OptionType = type;
    switch (type)
    {
    case DhcpByteOption:
        element->Element.ByteOption = 255;
        break;
    case DhcpWordOption:
        element->Element.WordOption = 65535;
        break;
    case DhcpDWordDWordOption:
        element->Element.DWordDWordOption = (DWORD_DWORD){0xFFFFFFFF, 0xFFFFFFFE};
        break;
    case DhcpStringDataOption:
        element->Element.StringDataOption = text(L"a \"b\" \u00e9");
        break;
    case DhcpIpv6AddressOption:
        element->Element.Ipv6AddressDataOption = text(L"fe80::1");
        break;
    case DhcpBinaryDataOption:
    case DhcpEncapsulatedDataOption:
        element->Element.BinaryDataOption = (DHCP_BINARY_DATA){2, bytes("\x01\xFF", 2)};
        break;
    default: /* DhcpDWordOption, DhcpIpAddressOption */
        element->Element.DWordOption = 0xFFFFFFFF;
        break;
    }
}

/* An option of each type, and none anywhere but at the first scope. */
DWORD WINAPI DhcpEnumOptionValuesV5(LPWSTR server, DWORD flags, LPWSTR class_name, LPWSTR vendor_name,
                                    LPDHCP_OPTION_SCOPE_INFO place, DHCP_RESUME_HANDLE *resume,
                                    DWORD preferred, LPDHCP_OPTION_VALUE_ARRAY *result, DWORD *read,
                                    DWORD *total)
{
    DWORD types =
        place->ScopeType == DhcpSubnetOptions && place->ScopeInfo.SubnetScopeInfo == SCOPE_A ? 9 : 0;
    DWORD status = step(server, resume, types, read, total);
    DHCP_OPTION_DATA *value;

    (void)flags, (void)class_name, (void)vendor_name, (void)preferred;
    if (status)
        return status;
    *result = block(sizeof(**result));
    (*result)->NumElements = 1;
    (*result)->Values = block(sizeof(*(*result)->Values));
    (*result)->Values->OptionID = *resume;
    value = &(*result)->Values->Value;
    value->NumElements = *resume % 3; /* 0 is nothing a server returns, but nothing stops it */
    value->Elements = block(2 * sizeof(*value->Elements));
    for (DWORD i = 0; i < value->NumElements; i++)
        make_element(&value->Elements[i], (DHCP_OPTION_DATA_TYPE)(*resume - 1));
    return *total ? ERROR_MORE_DATA : ERROR_NO_MORE_ITEMS;
}

/*
 * Failover
 */

static void make_scopes(DHCP_FAILOVER_RELATIONSHIP *relationship)
{
    relationship->pScopes = block(sizeof(*relationship->pScopes));
    relationship->pScopes->NumElements = 2;
    relationship->pScopes->Elements = block(2 * sizeof(DHCP_IP_ADDRESS));
    relationship->pScopes->Elements[0] = SCOPE_A;
    relationship->pScopes->Elements[1] = SCOPE_B;
}

DWORD WINAPI DhcpV4FailoverEnumRelationship(LPWSTR server, DHCP_RESUME_HANDLE *resume, DWORD preferred,
                                            LPDHCP_FAILOVER_RELATIONSHIP_ARRAY *result, LPDWORD read,
                                            LPDWORD total)
{
    DWORD status = is(server, L"old") ? ERROR_DHCP_FO_NOT_SUPPORTED : step(server, resume, 2, read, total);
    DHCP_FAILOVER_RELATIONSHIP *relationship;

    (void)preferred;
    if (status)
        return status;
    *result = block(sizeof(**result));
    (*result)->NumElements = 1;
    relationship = (*result)->pRelationships = block(sizeof(*relationship));
    relationship->RelationshipName = text(*resume == 1 ? L"\u0416" : L"");
    relationship->State = *resume == 1 ? PARTNER_DOWN : (FSM_STATE)99;
    relationship->Mode = *resume == 1 ? LoadBalance : HotStandby;
    relationship->SafePeriod = *resume == 1 ? 0xFFFFFFFF : 600;
    relationship->SharedSecret = text(L"secret");
    if (*resume == 1)
        make_scopes(relationship);
    return *total ? ERROR_MORE_DATA : ERROR_SUCCESS;
}

DWORD WINAPI DhcpV4FailoverGetScopeStatistics(LPWSTR server, DHCP_IP_ADDRESS subnet,
                                              LPDHCP_FAILOVER_STATISTICS *result)
{
    (void)server;
    if (subnet != SCOPE_A)
        return ERROR_FILE_NOT_FOUND;
    *result = block(sizeof(**result));
    **result = (DHCP_FAILOVER_STATISTICS){1, 2, 3, 4, 5, 6, 7};
    return ERROR_SUCCESS;
}
