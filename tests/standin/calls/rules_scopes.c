/* The rules of [MS-DHCPM] for IPv4 scopes and what they consist of, as clients see them. */
#include "blocks.h"
#include "server.h"

#define NET   ADDRESS(10, 1, 0, 0)
#define MASK  ADDRESS(255, 255, 255, 0)
#define HERE  0x0100007f /* 127.0.0.1, which is the primary host of every scope */
#define ALL   0xffffffff
#define IP(n) (NET + (n))

static DHCP_SUBNET_INFO_VQ info_of(DWORD address)
{
    DHCP_SUBNET_INFO_VQ info = {.SubnetAddress = address, .SubnetMask = MASK};

    info.SubnetName = (WCHAR *)L"Office \x20ac";
    info.SubnetComment = (WCHAR *)L"first floor";
    info.PrimaryHost.IpAddress = HERE;
    info.QuarantineOn = 1;
    info.Reserved3 = 3;
    info.Reserved4 = 4;
    return info;
}

static DWORD create(DWORD address)
{
    const DHCP_SUBNET_INFO_VQ info = info_of(address);

    return DhcpCreateSubnet(SERVER, address, (const DHCP_SUBNET_INFO *)&info);
}

static DWORD delete_scope(DWORD address, DHCP_FORCE_FLAG force)
{
    return DhcpDeleteSubnet(SERVER, address, force);
}

/* What the server tells of a scope must be this, in either form. */
static void check_scope(const DHCP_SUBNET_INFO_VQ *expected)
{
    LPDHCP_SUBNET_INFO plain = NULL;
    LPDHCP_SUBNET_INFO_VQ vq = NULL;

    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetInfo(SERVER, expected->SubnetAddress, &plain)))
        CHECK_ALIKE(DHCP_SUBNET_INFO, expected, plain);
    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetInfoVQ(SERVER, expected->SubnetAddress, &vq)))
        CHECK_ALIKE(DHCP_SUBNET_INFO_VQ, expected, vq);
    RELEASE(DHCP_SUBNET_INFO, plain);
    RELEASE(DHCP_SUBNET_INFO_VQ, vq);
}

static void check_create(void)
{
    DHCP_SUBNET_INFO_VQ info = info_of(NET);
    const DHCP_SUBNET_INFO *plain = (const DHCP_SUBNET_INFO *)&info;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(0));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(IP(1)));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpCreateSubnet(SERVER, IP(256), plain));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpCreateSubnetVQ(SERVER, IP(256), &info));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnetVQ(SERVER, NET, &info));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, DhcpCreateSubnetVQ(SERVER, NET, &info));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, create(NET));
    info.SubnetMask = ADDRESS(255, 255, 0, 0);
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, DhcpCreateSubnet(SERVER, NET, plain));
    info.SubnetMask = ADDRESS(255, 255, 255, 128);
    info.SubnetAddress = IP(128);
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, DhcpCreateSubnet(SERVER, IP(128), plain));
}

/* A scope that the VQ form creates begins with QuarantineOn 0. */
static void check_set(void)
{
    DHCP_SUBNET_INFO_VQ info = info_of(NET);

    info.QuarantineOn = 0;
    check_scope(&info);
    info.SubnetName = (WCHAR *)L"Lab";
    info.SubnetComment = NULL;
    info.SubnetState = DhcpSubnetDisabled;
    info.QuarantineOn = 1;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetSubnetInfoVQ(SERVER, NET, &info));
    check_scope(&info);
    info.SubnetName = (WCHAR *)L"";
    info.SubnetComment = (WCHAR *)L"again";
    info.SubnetState = DhcpSubnetEnabledSwitched;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetSubnetInfo(SERVER, NET, (DHCP_SUBNET_INFO *)&info));
    check_scope(&info);
}

static void check_set_errors(void)
{
    DHCP_SUBNET_INFO_VQ info = info_of(IP(256)), hosts = info_of(IP(1));
    LPDHCP_SUBNET_INFO plain = NULL;
    LPDHCP_SUBNET_INFO_VQ vq = NULL;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetSubnetInfo(SERVER, NET, (DHCP_SUBNET_INFO *)&info));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetSubnetInfoVQ(SERVER, NET, &info));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetSubnetInfoVQ(SERVER, IP(1), &hosts));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT,
                 DhcpSetSubnetInfo(SERVER, IP(256), (DHCP_SUBNET_INFO *)&info));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpSetSubnetInfoVQ(SERVER, IP(256), &info));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpGetSubnetInfo(SERVER, IP(256), &plain));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpGetSubnetInfoVQ(SERVER, IP(256), &vq));
}

static void check_delay(void)
{
    static const USHORT delays[] = {1000, 0, 1, 1001};
    USHORT delay = 99;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetDelayOffer(NULL, NET, &delay));
    CHECK_NUMBER(0, delay);
    for (int i = 0; i < 3; i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, DhcpSetSubnetDelayOffer(NULL, NET, delays[i]));
        CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetDelayOffer(NULL, NET, &delay));
        CHECK_NUMBER(delays[i], delay);
    }
    CHECK_NUMBER(ERROR_DHCP_INVALID_DELAY, DhcpSetSubnetDelayOffer(NULL, NET, delays[3]));
    CHECK_NUMBER(ERROR_DHCP_INVALID_DELAY, DhcpSetSubnetDelayOffer(NULL, IP(256), delays[3]));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpSetSubnetDelayOffer(NULL, IP(256), 1));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpGetSubnetDelayOffer(NULL, IP(256), &delay));
}

static void check_page(DWORD resume, DWORD maximum, DWORD result, const char *expected, DWORD left)
{
    LPDHCP_IP_ARRAY array = NULL;
    DWORD read = 99, total = 99, next = resume;

    CHECK_NUMBER(result, DhcpEnumSubnets(SERVER, &next, maximum, &array, &read, &total), "%lu, %lu", resume,
                 maximum);
    if (result || !CHECK(array != NULL))
        return;
    CHECK_SHOWN(expected, DHCP_IP_ARRAY, array);
    CHECK_NUMBER(array->NumElements, read);
    CHECK_NUMBER(resume + read, next);
    CHECK_NUMBER(left, total);
    RELEASE(DHCP_IP_ARRAY, array);
}

static void check_enumeration(void)
{
    static const char all[] = "{NumElements=3 Elements=[10.1.0.0 10.1.1.0 10.1.2.0]}";

    CHECK_NUMBER(ERROR_SUCCESS, create(IP(512)));
    CHECK_NUMBER(ERROR_SUCCESS, create(IP(256)));
    check_page(0, 0, ERROR_NO_MORE_ITEMS, NULL, 0);
    check_page(0, 1, ERROR_SUCCESS, "{NumElements=1 Elements=[10.1.0.0]}", 2);
    check_page(0, 2, ERROR_SUCCESS, "{NumElements=2 Elements=[10.1.0.0 10.1.1.0]}", 1);
    check_page(0, 3, ERROR_SUCCESS, all, 0);
    check_page(0, 4, ERROR_SUCCESS, all, 0);
    check_page(0, ALL, ERROR_SUCCESS, all, 0);
    check_page(1, 1, ERROR_SUCCESS, "{NumElements=1 Elements=[10.1.1.0]}", 1);
    check_page(2, ALL, ERROR_SUCCESS, "{NumElements=1 Elements=[10.1.2.0]}", 0);
    check_page(3, ALL, ERROR_NO_MORE_ITEMS, NULL, 0);
    check_page(4, 1, ERROR_NO_MORE_ITEMS, NULL, 0);
}

/*
 * Superscopes
 */

static DWORD join(DWORD address, const WCHAR *name, BOOL change)
{
    return DhcpSetSuperScopeV4(SERVER, address, (WCHAR *)name, change);
}

static void check_superscope(int index, const WCHAR *name, DWORD next)
{
    LPDHCP_SUPER_SCOPE_TABLE table = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSuperScopeInfoV4(SERVER, &table));
    if (CHECK(table != NULL) && CHECK_NUMBER(3, table->cEntries))
    {
        CHECK_NUMBER(IP(index * 256), table->pEntries[index].SubnetAddress);
        CHECK_TEXT(name, table->pEntries[index].SuperScopeName);
        CHECK_NUMBER(next, table->pEntries[index].NextInSuperScope);
        CHECK_NUMBER(name != NULL, table->pEntries[index].SuperScopeNumber != 0);
    }
    RELEASE(DHCP_SUPER_SCOPE_TABLE, table);
}

/* The scopes of a superscope have its number. */
static void check_numbers(BOOL same)
{
    LPDHCP_SUPER_SCOPE_TABLE table = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSuperScopeInfoV4(SERVER, &table));
    if (CHECK(table != NULL) && CHECK_NUMBER(3, table->cEntries))
        CHECK_NUMBER(same, table->pEntries[0].SuperScopeNumber == table->pEntries[2].SuperScopeNumber);
    RELEASE(DHCP_SUPER_SCOPE_TABLE, table);
}

static void check_superscopes(void)
{
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, join(IP(1024), L"Building", FALSE));
    CHECK_NUMBER(ERROR_SUCCESS, join(NET, L"Building", FALSE));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXITS, join(NET, L"Other", FALSE));
    CHECK_NUMBER(ERROR_SUCCESS, join(NET, L"Other", TRUE));
    CHECK_NUMBER(ERROR_SUCCESS, join(IP(512), L"Other", FALSE));
    check_superscope(0, L"Other", IP(512));
    check_superscope(1, NULL, 0);
    check_superscope(2, L"Other", NET);
    check_numbers(TRUE);
    CHECK_NUMBER(ERROR_SUCCESS, join(IP(512), L"Building", TRUE));
    check_numbers(FALSE);
    CHECK_NUMBER(ERROR_SUCCESS, join(IP(512), NULL, FALSE));
    check_superscope(2, NULL, 0);
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpDeleteSuperScopeV4(SERVER, (WCHAR *)L"None"));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSuperScopeV4(SERVER, (WCHAR *)L"Other"));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpDeleteSuperScopeV4(SERVER, (WCHAR *)L"Other"));
    check_superscope(0, NULL, 0);
}

/*
 * Elements: in each version the structures are alike but for what the element points to.
 */

typedef DHCP_SUBNET_ELEMENT_DATA_V5 element;

static const char *const array_types[] = {"DHCP_SUBNET_ELEMENT_INFO_ARRAY",
                                          "DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4",
                                          "DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5"};

static DWORD add(int version, DWORD scope, const element *data)
{
    if (version == 0)
        return DhcpAddSubnetElement(SERVER, scope, (const DHCP_SUBNET_ELEMENT_DATA *)data);
    if (version == 1)
        return DhcpAddSubnetElementV4(SERVER, scope, (const DHCP_SUBNET_ELEMENT_DATA_V4 *)data);
    return DhcpAddSubnetElementV5(SERVER, scope, data);
}

static DWORD remove_with(int version, DWORD scope, const element *data, DHCP_FORCE_FLAG force)
{
    if (version == 0)
        return DhcpRemoveSubnetElement(SERVER, scope, (const DHCP_SUBNET_ELEMENT_DATA *)data, force);
    if (version == 1)
        return DhcpRemoveSubnetElementV4(SERVER, scope, (const DHCP_SUBNET_ELEMENT_DATA_V4 *)data, force);
    return DhcpRemoveSubnetElementV5(SERVER, scope, data, force);
}

static DWORD enumerate(int version, DWORD scope, int type, DWORD *resume, DWORD maximum, void **array,
                       DWORD *read, DWORD *total)
{
    if (version == 0)
        return DhcpEnumSubnetElements(SERVER, scope, type, resume, maximum,
                                      (LPDHCP_SUBNET_ELEMENT_INFO_ARRAY *)array, read, total);
    if (version == 1)
        return DhcpEnumSubnetElementsV4(SERVER, scope, type, resume, maximum,
                                        (LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *)array, read, total);
    return DhcpEnumSubnetElementsV5(SERVER, scope, type, resume, maximum,
                                    (LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *)array, read, total);
}

/* An element with a range of the scope. */
static const element *range(int type, DWORD first, DWORD last)
{
    static DHCP_BOOTP_IP_RANGE addresses;
    static element data;

    addresses = (DHCP_BOOTP_IP_RANGE){IP(first), IP(last), 0, 7};
    data.ElementType = type;
    data.Element.IpRange = &addresses;
    return &data;
}

static const element *reservation(DWORD address, BYTE client)
{
    static BYTE bytes[6];
    static DHCP_CLIENT_UID uid = {6, bytes};
    static DHCP_IP_RESERVATION_V4 reserved = {0, &uid, CLIENT_TYPE_BOOTP};
    static element data = {DhcpReservedIps, {NULL}};

    bytes[5] = client;
    reserved.ReservedIpAddress = IP(address);
    data.Element.ReservedIp = &reserved;
    return &data;
}

static void check_elements_page(int version, int type, DWORD resume, DWORD maximum, DWORD result,
                                const char *expected)
{
    void *array = NULL;
    DWORD read = 99, total = 99, next = resume;

    CHECK_NUMBER(result, enumerate(version, NET, type, &next, maximum, &array, &read, &total),
                 "version %d, type %d", version, type);
    if (expected && CHECK(array != NULL))
    {
        check_shown(expected, array_types[version], array, __FILE__, __LINE__, "elements", "%d", version);
        CHECK_NUMBER(((DHCP_SUBNET_ELEMENT_INFO_ARRAY *)array)->NumElements, read);
        CHECK_NUMBER(resume + read, next);
        CHECK_NUMBER(0, total);
    }
    if (array)
        release(array_types[version], array);
}

static void check_elements(int version, int type, const char *expected)
{
    check_elements_page(version, type, 0, ALL, ERROR_SUCCESS, expected);
}

static void check_no_elements(int version, int type)
{
    check_elements_page(version, type, 0, ALL, ERROR_NO_MORE_ITEMS, NULL);
}

/* Only what the V5 form adds has its number of BOOTP clients taken over. */
static void check_ranges_read(int added)
{
    static const char start[] = "{NumElements=1 Elements=[{ElementType=0 "
                                "Element.IpRange={StartAddress=10.1.0.10 EndAddress=10.1.0.29";
    char expected[256];

    for (int version = 0; version < 3; version++)
    {
        if (version < 2)
            snprintf(expected, sizeof(expected), "%s}}]}", start);
        else
            snprintf(expected, sizeof(expected), "%s BootpAllocated=0 MaxBootpAllowed=%lu}}]}", start,
                     added == 2 ? 7ul : 4294967295ul);
        check_elements(version, DhcpIpRanges, expected);
        check_elements_page(version, DhcpIpRanges, 0, 0, ERROR_NO_MORE_ITEMS, NULL);
        check_elements_page(version, DhcpIpRanges, 1, ALL, ERROR_NO_MORE_ITEMS, NULL);
    }
}

static void check_ranges(int version)
{
    const int type = DhcpIpRangesDhcpBootp;

    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, add(version, IP(1024), range(type, 10, 29)));
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add(version, NET, range(type, 29, 10)));
    CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(type, 10, 29)));
    check_ranges_read(version);
    CHECK_NUMBER(version == 2 ? ERROR_SUCCESS : ERROR_DHCP_IPRANGE_EXITS,
                 add(version, NET, range(type, 10, 29)));
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add(version, NET, range(type, 20, 39)));
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add(version, NET, range(type, 40, 49)));
    CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(type, 5, 49)));
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, remove_with(version, NET, range(type, 10, 29), DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(type, 10, 29)));
    check_ranges_read(version);
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(version, NET, range(type, 10, 29), DhcpNoForce));
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, remove_with(version, NET, range(type, 10, 29), DhcpFullForce));
    check_no_elements(version, DhcpIpRanges);
}

/* The plain and V4 forms set the number of BOOTP clients in the range that they change. */
static void check_range_taken_over(void)
{
    for (int version = 0; version < 2; version++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRangesDhcpBootp, 5, 29)));
        CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(DhcpIpRangesDhcpBootp, 10, 29)));
        check_ranges_read(version);
        CHECK_NUMBER(ERROR_SUCCESS, remove_with(version, NET, range(DhcpIpRanges, 10, 29), DhcpNoForce));
    }
}

static void check_exclusions(int version)
{
    static const char expected[] = "{NumElements=1 Elements=[{ElementType=3 Element.ExcludeIpRange="
                                   "{StartAddress=10.1.0.12 EndAddress=10.1.0.15}}]}";
    const int type = DhcpExcludedIpRanges;

    check_elements_page(version, type, 0, 0, ERROR_NO_MORE_ITEMS, NULL);
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add(version, NET, range(type, 15, 12)));
    CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(type, 12, 15)));
    for (int reader = 0; reader < 3; reader++)
        check_elements(reader, type, expected);
    check_elements_page(version, type, 0, 0, ERROR_MORE_DATA, NULL);
    check_elements_page(version, type, 1, ALL, ERROR_NO_MORE_ITEMS, NULL);
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, remove_with(version, NET, range(type, 9, 15), DhcpNoForce));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, remove_with(version, NET, range(type, 12, 14), DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(version, NET, range(type, 12, 15), DhcpNoForce));
    check_no_elements(version, type);
}

static void check_reservation_read(int added)
{
    static const char start[] = "{NumElements=1 Elements=[{ElementType=2 Element.ReservedIp="
                                "{ReservedIpAddress=10.1.0.20 ReservedForClient=<000000000001>";
    char expected[256];

    for (int version = 0; version < 3; version++)
    {
        if (!version)
            snprintf(expected, sizeof(expected), "%s}}]}", start);
        else
            snprintf(expected, sizeof(expected), "%s bAllowedClientTypes=%d}}]}", start,
                     added ? CLIENT_TYPE_BOOTP : CLIENT_TYPE_BOTH);
        check_elements(version, DhcpReservedIps, expected);
    }
}

/* The lease record of a reservation keeps its range from being removed. */
static void check_reservations(int version)
{
    CHECK_NUMBER(ERROR_DHCP_NOT_RESERVED_CLIENT, add(version, NET, reservation(20, 1)));
    CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(DhcpIpRanges, 10, 29)));
    check_elements_page(version, DhcpReservedIps, 0, 0, ERROR_NO_MORE_ITEMS, NULL);
    CHECK_NUMBER(ERROR_DHCP_NOT_RESERVED_CLIENT, add(version, NET, reservation(30, 1)));
    CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, reservation(20, 1)));
    check_reservation_read(version);
    check_elements_page(version, DhcpReservedIps, 0, 0, ERROR_MORE_DATA, NULL);
    check_elements_page(version, DhcpReservedIps, 1, ALL, ERROR_NO_MORE_ITEMS, NULL);
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXITS, add(version, NET, reservation(20, 2)));
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXITS, add(version, NET, reservation(21, 1)));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE,
                 remove_with(version, NET, range(DhcpIpRanges, 10, 29), DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(version, NET, range(DhcpIpRanges, 10, 29), DhcpFullForce));
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXITS, add(version, NET, reservation(20, 1)));
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(version, NET, reservation(20, 1), DhcpNoForce));
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, remove_with(version, NET, reservation(20, 1), DhcpNoForce));
    check_no_elements(version, DhcpReservedIps);
}

/* Pages of some bytes have, one after the other, what one page of all has. */
static void check_walk(int version, int type, DWORD count)
{
    DWORD resume = 0, seen = 0, result = ERROR_MORE_DATA;

    while (result == ERROR_MORE_DATA && seen < count)
    {
        DWORD read = 0, total = 99;
        void *array = NULL;

        result = enumerate(version, NET, type, &resume, 100, &array, &read, &total);
        seen += read;
        CHECK_NUMBER(seen, resume);
        CHECK_NUMBER(count - seen, total);
        if (!CHECK(read > 0 && array != NULL))
            break;
        release(array_types[version], array);
    }
    CHECK_NUMBER(ERROR_SUCCESS, result);
    CHECK_NUMBER(count, seen);
}

static void check_walks(int version)
{
    CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(DhcpIpRanges, 10, 29)));
    for (int i = 0; i < 6; i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, reservation(10 + i, (BYTE)i)));
        CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(DhcpExcludedIpRanges, 20 + i, 20 + i)));
    }
    check_walk(version, DhcpExcludedIpRanges, 6);
    check_walk(version, DhcpReservedIps, 6);
    for (int i = 0; i < 6; i++)
    {
        const element *excluded = range(DhcpExcludedIpRanges, 20 + i, 20 + i);

        CHECK_NUMBER(ERROR_SUCCESS, remove_with(2 - version, NET, excluded, DhcpNoForce));
        CHECK_NUMBER(ERROR_SUCCESS, remove_with(2 - version, NET, reservation(10 + i, 0), DhcpNoForce));
    }
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(2 - version, NET, range(DhcpIpRanges, 10, 29), DhcpNoForce));
}

static void create_client(DWORD address, BYTE type)
{
    BYTE bytes[6] = {2, 0, 0, 0, 0, (BYTE)address};
    DHCP_CLIENT_INFO_PB client = {.ClientIpAddress = IP(address), .SubnetMask = MASK};

    client.ClientHardwareAddress = (DHCP_BINARY_DATA){6, bytes};
    client.bClientType = type;
    client.AddressState = V5_ADDRESS_STATE_ACTIVE;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4CreateClientInfo(SERVER, &client));
}

static void delete_client(DWORD address)
{
    DHCP_SEARCH_INFO search = {.SearchType = DhcpClientIpAddress};

    search.SearchInfo.ClientIpAddress = IP(address);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteClientInfo(SERVER, &search));
}

/* A range of the scope cannot become one for the kind of clients that it has no leases of. */
static void check_conversions(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRangesDhcpBootp, 10, 29)));
    create_client(11, CLIENT_TYPE_BOOTP);
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_CONV_ILLEGAL, add(2, NET, range(DhcpIpRanges, 10, 29)));
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_CONV_ILLEGAL, add(2, NET, range(DhcpIpRangesDhcpOnly, 10, 39)));
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_CONV_ILLEGAL, add(0, NET, range(DhcpIpRanges, 10, 39)));
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_CONV_ILLEGAL, add(1, NET, range(DhcpIpRangesBootpOnly, 10, 39)));
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRangesBootpOnly, 10, 29)));
    delete_client(11);
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRangesDhcpOnly, 10, 29)));
    create_client(11, CLIENT_TYPE_DHCP);
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_CONV_ILLEGAL, add(2, NET, range(DhcpIpRangesBootpOnly, 10, 29)));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE,
                 remove_with(2, NET, range(DhcpIpRanges, 10, 29), DhcpNoForce));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, delete_scope(NET, DhcpNoForce));
    delete_client(11);
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(2, NET, range(DhcpIpRanges, 10, 29), DhcpNoForce));
}

static void check_element_kinds(int version)
{
    element data = {DhcpSecondaryHosts, {NULL}};

    CHECK_NUMBER(ERROR_CALL_NOT_IMPLEMENTED, add(version, NET, &data));
    CHECK_NUMBER(ERROR_CALL_NOT_IMPLEMENTED, remove_with(version, NET, &data, DhcpNoForce));
    check_elements_page(version, DhcpSecondaryHosts, 0, ALL, ERROR_NOT_SUPPORTED, NULL);
    data.ElementType = DhcpIpUsedClusters;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, add(version, NET, &data));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, remove_with(version, NET, &data, DhcpNoForce));
    check_elements_page(version, DhcpIpUsedClusters, 0, ALL, ERROR_INVALID_PARAMETER, NULL);
    check_elements_page(version, DhcpIpRangesDhcpOnly, 0, ALL, ERROR_INVALID_PARAMETER, NULL);
    check_elements_page(version, DhcpIpRangesBootpOnly, 0, ALL, ERROR_INVALID_PARAMETER, NULL);
    check_elements_page(version, DhcpIpRangesDhcpBootp, 0, ALL,
                        version == 2 ? ERROR_NO_MORE_ITEMS : ERROR_INVALID_PARAMETER, NULL);
    data.ElementType = DhcpIpRanges;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, add(version, NET, &data));
    data.ElementType = DhcpExcludedIpRanges;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, remove_with(version, NET, &data, DhcpNoForce));
}

/*
 * Free addresses: of 10 to 19, 12 to 15 are excluded and 17 is reserved.
 */

static void check_free(DWORD first, DWORD last, DWORD count, DWORD result, const char *expected)
{
    LPDHCP_IP_ARRAY array = NULL;

    CHECK_NUMBER(result, DhcpV4GetFreeIPAddress(NULL, NET, first, last, count, &array), "%lu", count);
    if (expected && CHECK(array != NULL))
        CHECK_SHOWN(expected, DHCP_IP_ARRAY, array);
    RELEASE(DHCP_IP_ARRAY, array);
}

static void check_free_addresses(void)
{
    LPDHCP_IP_ARRAY array = NULL;

    check_free(0, 0, 0, ERROR_SUCCESS, "{NumElements=1 Elements=[10.1.0.10]}");
    check_free(0, 0, 3, ERROR_SUCCESS, "{NumElements=3 Elements=[10.1.0.10 10.1.0.11 10.1.0.16]}");
    check_free(0, 0, 1024, ERROR_DHCP_REACHED_END_OF_SELECTION,
               "{NumElements=5 Elements=[10.1.0.10 10.1.0.11 10.1.0.16 10.1.0.18 10.1.0.19]}");
    check_free(IP(11), IP(16), 3, ERROR_DHCP_REACHED_END_OF_SELECTION,
               "{NumElements=2 Elements=[10.1.0.11 10.1.0.16]}");
    check_free(0, 0, 1025, ERROR_INVALID_PARAMETER, NULL);
    check_free(IP(16), IP(11), 1, ERROR_INVALID_PARAMETER, NULL);
    check_free(IP(11), IP(16), 7, ERROR_INVALID_PARAMETER, NULL);
    check_free(IP(300), IP(310), 1, ERROR_INVALID_PARAMETER, NULL);
    check_free(IP(30), IP(40), 1, ERROR_INVALID_PARAMETER, NULL);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4GetFreeIPAddress(NULL, 0, 0, 0, 1, &array));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4GetFreeIPAddress(NULL, IP(1024), 0, 0, 1, &array));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpV4GetFreeIPAddress(NULL, IP(256), 0, 0, 1, &array));
}

static void check_reservation_page(DWORD scope, DWORD resume, DWORD maximum, DWORD result,
                                   const char *expected)
{
    LPDHCP_RESERVATION_INFO_ARRAY array = NULL;
    DWORD read = 99, total = 99, next = resume;

    CHECK_NUMBER(result, DhcpV4EnumSubnetReservations(SERVER, scope, &next, maximum, &array, &read, &total));
    if (expected && CHECK(array != NULL))
    {
        CHECK_SHOWN(expected, DHCP_RESERVATION_INFO_ARRAY, array);
        CHECK_NUMBER(array->NumElements, read);
        CHECK_NUMBER(resume + read, next);
        CHECK_NUMBER(2 - next, total);
    }
    RELEASE(DHCP_RESERVATION_INFO_ARRAY, array);
}

#define RESERVED(address, client)                                                                            \
    "{ReservedIpAddress=10.1.0." address " ReservedForClient=<0000000000" client                             \
    "> ReservedClientName=NULL ReservedClientDesc=NULL bAllowedClientTypes=2 fOptionsPresent=0}"

static void check_reservation_infos(void)
{
    static const char all[] = "{NumElements=2 Elements=[" RESERVED("17", "01") " " RESERVED("18", "02") "]}";

    CHECK_NUMBER(ERROR_SUCCESS, add(1, NET, reservation(18, 2)));
    check_reservation_page(NET, 0, ALL, ERROR_SUCCESS, all);
    check_reservation_page(NET, 1, ALL, ERROR_SUCCESS, "{NumElements=1 Elements=[" RESERVED("18", "02") "]}");
    check_reservation_page(NET, 2, ALL, ERROR_NO_MORE_ITEMS, NULL);
    check_reservation_page(IP(256), 0, ALL, ERROR_NO_MORE_ITEMS, NULL);
    check_reservation_page(IP(1024), 0, ALL, ERROR_DHCP_SUBNET_NOT_PRESENT, NULL);
    check_reservation_page(0, 0, ALL, ERROR_INVALID_PARAMETER, NULL);
}

/* A scope that has lease records, those of its reservations, goes only by force. */
static void check_delete_scope(void)
{
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, delete_scope(IP(1024), DhcpFullForce));
    CHECK_NUMBER(ERROR_SUCCESS, delete_scope(IP(512), DhcpNoForce));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, delete_scope(IP(512), DhcpNoForce));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, delete_scope(NET, DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, delete_scope(NET, DhcpFullForce));
    CHECK_NUMBER(ERROR_SUCCESS, create(NET));
    check_no_elements(2, DhcpReservedIps);
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 10, 19)));
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, reservation(17, 1)));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, delete_scope(NET, DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, delete_scope(NET, DhcpFailoverForce));
    CHECK_NUMBER(ERROR_SUCCESS, delete_scope(IP(256), DhcpFailoverForce));
    check_page(0, ALL, ERROR_NO_MORE_ITEMS, NULL, 0);
}

static void check_scopes(void)
{
    check_page(0, ALL, ERROR_NO_MORE_ITEMS, NULL, 0);
    check_create();
    check_set();
    check_set_errors();
    check_delay();
    check_enumeration();
    check_superscopes();
}

static void check_contents(void)
{
    check_range_taken_over();
    for (int version = 0; version < 3; version++)
    {
        check_ranges(version);
        check_exclusions(version);
        check_reservations(version);
        check_element_kinds(version);
        check_walks(version);
    }
    check_conversions();
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 10, 19)));
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpExcludedIpRanges, 12, 15)));
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, reservation(17, 1)));
    check_free_addresses();
    check_reservation_infos();
}

static void check_all(void)
{
    check_scopes();
    check_contents();
    check_delete_scope();
}

int main(void)
{
    server_start("");
    check_all();
    check_leaves_nothing(check_all, "working with scopes");
    server_stop();
    return test_result();
}
