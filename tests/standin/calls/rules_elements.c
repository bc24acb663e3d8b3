/* The rules of [MS-DHCPM] for what IPv4 scopes consist of, as clients see them: ranges, exclusions,
 * reservations, and what follows from them. */
#include "blocks.h"
#include "server.h"

#define NET   ADDRESS(10, 1, 0, 0)
#define MASK  ADDRESS(255, 255, 255, 0)
#define ALL   0xffffffff
#define IP(n) (NET + (n))

#define REFUSED(call) CHECK_NUMBER(ERROR_INVALID_PARAMETER, call)

static void create_scope(DWORD address)
{
    const DHCP_SUBNET_INFO info = {.SubnetAddress = address, .SubnetMask = MASK};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnet(SERVER, address, &info));
}

static DWORD delete_scope(DHCP_FORCE_FLAG force)
{
    return DhcpDeleteSubnet(SERVER, NET, force);
}

static DWORD join(const WCHAR *name)
{
    return DhcpSetSuperScopeV4(SERVER, NET, (WCHAR *)name, FALSE);
}

/*
 * Options of the scope and of a reservation
 */

#define LEASE_TIME    3600
#define LEASE_OPTION  51
#define SUBNET_OPTION DHCP_OPTION_SCOPE_INFO options = {DhcpSubnetOptions, {.SubnetScopeInfo = NET}}

static DHCP_OPTION_DATA_ELEMENT lease_time = {DhcpDWordOption, {.DWordOption = LEASE_TIME}};
static DHCP_OPTION_DATA lease_data = {1, &lease_time};

static void create_lease_option(void)
{
    DHCP_OPTION option = {LEASE_OPTION, (WCHAR *)L"Lease", NULL, lease_data, DhcpUnaryElementTypeOption};
    SUBNET_OPTION;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV5(SERVER, 0, LEASE_OPTION, NULL, NULL, &option));
    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpSetOptionValueV5(SERVER, 0, LEASE_OPTION, NULL, NULL, &options, &lease_data));
}

static void check_lease_option(DWORD result)
{
    LPDHCP_OPTION_VALUE value = NULL;
    SUBNET_OPTION;

    CHECK_NUMBER(result, DhcpGetOptionValueV5(SERVER, 0, LEASE_OPTION, NULL, NULL, &options, &value));
    RELEASE(DHCP_OPTION_VALUE, value);
}

static void set_reservation_option(DWORD address)
{
    DHCP_OPTION_SCOPE_INFO options = {DhcpReservedOptions, {.ReservedScopeInfo = {IP(address), NET}}};

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpSetOptionValueV5(SERVER, 0, LEASE_OPTION, NULL, NULL, &options, &lease_data));
}

/*
 * Elements: in each version the structures are alike but for what the element points to.
 */

typedef DHCP_SUBNET_ELEMENT_DATA_V5 element;

static const char *const array_types[] = {"DHCP_SUBNET_ELEMENT_INFO_ARRAY",
                                          "DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4",
                                          "DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5"};

static const DHCP_SUBNET_ELEMENT_TYPE range_types[] = {DhcpIpRanges, DhcpIpRangesDhcpOnly,
                                                       DhcpIpRangesBootpOnly, DhcpIpRangesDhcpBootp};

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
    for (size_t i = 0; i < ARRAYSIZE(range_types); i++)
    {
        CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add(version, NET, range(range_types[i], 29, 10)), "%zu", i);
        CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add(version, NET, range(range_types[i], 10, 256)), "%zu", i);
    }
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

/* The V5 form has two ways to enumerate ranges. */
static void check_both_read(void)
{
    const int type = DhcpIpRangesDhcpBootp;

    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(type, 10, 29)));
    check_elements(2, type,
                   "{NumElements=1 Elements=[{ElementType=6 Element.IpRange={StartAddress=10.1.0.10 "
                   "EndAddress=10.1.0.29 BootpAllocated=0 MaxBootpAllowed=7}}]}");
    check_elements_page(2, type, 0, 0, ERROR_NO_MORE_ITEMS, NULL);
    check_elements_page(2, type, 1, ALL, ERROR_NO_MORE_ITEMS, NULL);
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(2, NET, range(type, 10, 29), DhcpNoForce));
    check_elements_page(2, type, 0, ALL, ERROR_NO_MORE_ITEMS, NULL);
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

/* The V5 form takes the number of BOOTP clients from the caller for a new range of both kinds of clients
 * alone. */
static void check_bootp_numbers(void)
{
    for (size_t i = 0; i < ARRAYSIZE(range_types); i++)
    {
        const int added = range_types[i] == DhcpIpRangesDhcpBootp ? 2 : 0;

        CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(range_types[i], 10, 29)), "%d", range_types[i]);
        check_ranges_read(added);
        for (size_t j = 0; j < ARRAYSIZE(range_types); j++)
        {
            CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(range_types[j], 10, 29)), "%d", range_types[j]);
            check_ranges_read(added);
            CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(range_types[j], 9, 29)), "%d", range_types[j]);
        }
        CHECK_NUMBER(ERROR_SUCCESS, remove_with(2, NET, range(range_types[i], 9, 29), DhcpNoForce));
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

/* A lease record for the client that reservation() gives that number. */
static void create_client_in(DWORD address, BYTE type, BYTE state)
{
    BYTE bytes[6] = {0, 0, 0, 0, 0, (BYTE)address};
    DHCP_CLIENT_INFO_PB client = {.ClientIpAddress = IP(address), .ClientLeaseExpires = {1, 0x01e00000}};

    client.ClientHardwareAddress = (DHCP_BINARY_DATA){6, bytes};
    client.bClientType = type;
    client.AddressState = state;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4CreateClientInfo(SERVER, &client));
}

static void create_client(DWORD address, BYTE type)
{
    create_client_in(address, type, V5_ADDRESS_STATE_ACTIVE);
}

static DHCP_SEARCH_INFO by_address(DWORD address)
{
    DHCP_SEARCH_INFO search = {.SearchType = DhcpClientIpAddress};

    search.SearchInfo.ClientIpAddress = IP(address);
    return search;
}

static DWORD try_delete_client(DWORD address)
{
    const DHCP_SEARCH_INFO search = by_address(address);

    return DhcpDeleteClientInfo(SERVER, &search);
}

static void delete_client(DWORD address)
{
    CHECK_NUMBER(ERROR_SUCCESS, try_delete_client(address));
}

/* The record of an address; NULL if there is none. */
static LPDHCP_CLIENT_INFO_PB get_client(DWORD address)
{
    DHCP_SEARCH_INFO search = by_address(address);
    LPDHCP_CLIENT_INFO_PB info = NULL;
    DWORD result = DhcpV4GetClientInfo(SERVER, &search, &info);

    CHECK_NUMBER(info ? ERROR_SUCCESS : ERROR_DHCP_INVALID_DHCP_CLIENT, result);
    return info;
}

static void check_no_client(DWORD address)
{
    LPDHCP_CLIENT_INFO_PB info = get_client(address);

    CHECK(!info, "%lu", address);
    RELEASE(DHCP_CLIENT_INFO_PB, info);
}

static WCHAR *computer_name(void)
{
    static WCHAR name[MAX_COMPUTERNAME_LENGTH + 1];
    DWORD length = ARRAYSIZE(name);

    CHECK(GetComputerNameW(name, &length));
    return name;
}

/* The lease record of client 1, which its reservation has made. */
static DHCP_CLIENT_INFO_PB reserved_client(void)
{
    static BYTE uid[] = {0, 0, 1, 10, 1, 0, 0, 0, 0, 0, 1};
    DHCP_CLIENT_INFO_PB client = {.ClientIpAddress = IP(20), .SubnetMask = MASK};

    client.ClientHardwareAddress = (DHCP_BINARY_DATA){sizeof(uid), uid};
    client.OwnerHost = (DHCP_HOST_INFO){ALL, computer_name(), NULL};
    client.bClientType = CLIENT_TYPE_NONE;
    client.AddressState = V5_ADDRESS_STATE_ACTIVE;
    client.Status = NOQUARANTINE;
    client.FilterStatus = FILTER_STATUS_NONE;
    return client;
}

static void check_reserved_client(int version)
{
    const DHCP_CLIENT_INFO_PB expected = reserved_client();
    LPDHCP_CLIENT_INFO_PB client = get_client(20);

    if (CHECK(client != NULL, "%d", version))
        CHECK_ALIKE(DHCP_CLIENT_INFO_PB, &expected, client, "%d", version);
    RELEASE(DHCP_CLIENT_INFO_PB, client);
    CHECK_NUMBER(ERROR_DHCP_RESERVED_CLIENT, try_delete_client(20));
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
    check_reserved_client(version);
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE,
                 remove_with(version, NET, range(DhcpIpRanges, 10, 29), DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(version, NET, range(DhcpIpRanges, 10, 29), DhcpFullForce));
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXITS, add(version, NET, reservation(20, 1)));
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(version, NET, reservation(20, 1), DhcpNoForce));
    check_no_client(20);
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, remove_with(version, NET, reservation(20, 1), DhcpNoForce));
    check_no_elements(version, DhcpReservedIps);
}

/* A reservation that has no lease record: its client has that of another address. */
static void check_lost_reservation(int version)
{
    CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, reservation(12, 11)));
    check_no_client(12);
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, remove_with(version, NET, reservation(12, 11), DhcpNoForce));
    check_no_elements(version, DhcpReservedIps);
}

/* A client keeps the lease that it had before its reservation, for as long as leases last in the scope. */
static void check_lease_kept(int version)
{
    ULARGE_INTEGER before, after, end = {.QuadPart = 0};
    LPDHCP_CLIENT_INFO_PB client;

    CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, reservation(11, 11)));
    CHECK_NUMBER(ERROR_DHCP_RESERVED_CLIENT, try_delete_client(11));
    GetSystemTimeAsFileTime((FILETIME *)&before);
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(version, NET, reservation(11, 11), DhcpNoForce));
    GetSystemTimeAsFileTime((FILETIME *)&after);
    client = get_client(11);
    if (CHECK(client != NULL))
        end.QuadPart = (ULONGLONG)client->ClientLeaseExpires.dwHighDateTime << 32 |
                       client->ClientLeaseExpires.dwLowDateTime;
    CHECK(end.QuadPart >= before.QuadPart + LEASE_TIME * 10000000ull, "%d", version);
    CHECK(end.QuadPart <= after.QuadPart + LEASE_TIME * 10000000ull, "%d", version);
    RELEASE(DHCP_CLIENT_INFO_PB, client);
}

/* Removing a reservation that is none removes the lease. */
static void check_leases(int version)
{
    CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(DhcpIpRanges, 10, 29)));
    create_client(11, CLIENT_TYPE_DHCP);
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXITS, add(version, NET, reservation(11, 1)));
    check_lost_reservation(version);
    check_lease_kept(version);
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(version, NET, reservation(11, 11), DhcpNoForce));
    check_no_client(11);
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(version, NET, range(DhcpIpRanges, 10, 29), DhcpNoForce));
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

/* A range of the scope cannot become one for the kind of clients that it has no leases of. */
static void check_conversions(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRangesDhcpBootp, 10, 29)));
    create_client(11, CLIENT_TYPE_BOOTP);
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_CONV_ILLEGAL, add(2, NET, range(DhcpIpRanges, 10, 29)));
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_CONV_ILLEGAL, add(2, NET, range(DhcpIpRangesDhcpOnly, 10, 39)));
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_CONV_ILLEGAL, add(0, NET, range(DhcpIpRanges, 10, 39)));
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_CONV_ILLEGAL, add(1, NET, range(DhcpIpRangesBootpOnly, 10, 39)));
    for (int version = 0; version < 2; version++)
        CHECK_NUMBER(ERROR_DHCP_IPRANGE_CONV_ILLEGAL, add(version, NET, range(DhcpIpRanges, 20, 39)));
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add(2, NET, range(DhcpIpRanges, 20, 39)), "it stays as it is");
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRangesBootpOnly, 10, 29)));
    delete_client(11);
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRangesDhcpOnly, 10, 29)));
    create_client(11, CLIENT_TYPE_DHCP);
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_CONV_ILLEGAL, add(2, NET, range(DhcpIpRangesBootpOnly, 10, 29)));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE,
                 remove_with(2, NET, range(DhcpIpRanges, 10, 29), DhcpNoForce));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, delete_scope(DhcpNoForce));
    delete_client(11);
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(2, NET, range(DhcpIpRanges, 10, 29), DhcpNoForce));
}

static void check_null_elements(int version)
{
    void *array = NULL;
    DWORD resume = 0, read = 0, total = 0;

    REFUSED(add(version, NET, NULL));
    REFUSED(remove_with(version, NET, NULL, DhcpNoForce));
    REFUSED(enumerate(version, NET, DhcpIpRanges, NULL, ALL, &array, &read, &total));
    REFUSED(enumerate(version, NET, DhcpIpRanges, &resume, ALL, NULL, &read, &total));
    REFUSED(enumerate(version, NET, DhcpIpRanges, &resume, ALL, &array, NULL, &total));
    REFUSED(enumerate(version, NET, DhcpIpRanges, &resume, ALL, &array, &read, NULL));
}

static void check_unknown_scope(int version)
{
    static const DHCP_SUBNET_ELEMENT_TYPE types[] = {DhcpIpRanges, DhcpExcludedIpRanges, DhcpReservedIps};
    DWORD resume = 0, read = 0, total = 0;
    void *array = NULL;

    for (size_t i = 0; i < ARRAYSIZE(types); i++)
        CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT,
                     enumerate(version, IP(1024), types[i], &resume, ALL, &array, &read, &total));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, add(version, IP(1024), range(DhcpExcludedIpRanges, 1, 2)));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, add(version, IP(1024), reservation(1, 1)));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT,
                 remove_with(version, IP(1024), range(DhcpIpRanges, 1, 2), DhcpFullForce));
}

static void check_element_kinds(int version)
{
    element data = {DhcpSecondaryHosts, {NULL}};

    check_null_elements(version);
    check_unknown_scope(version);
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
    for (size_t i = 0; i < ARRAYSIZE(range_types); i++)
    {
        data.ElementType = range_types[i];
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, add(version, NET, &data), "%d", range_types[i]);
    }
    data.ElementType = DhcpExcludedIpRanges;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, remove_with(version, NET, &data, DhcpNoForce));
}

/*
 * Ranges that policies or failover need as they are
 */

static DHCP_POLICY policy_of(DHCP_IP_RANGE_ARRAY *ranges)
{
    static DHCP_POL_COND condition = {0, DhcpAttrHWAddr, 0, 0, NULL, DhcpCompEqual, (BYTE *)"123456", 6};
    static DHCP_POL_COND_ARRAY conditions = {1, &condition};
    static DHCP_POL_EXPR expression = {0, DhcpLogicalOr};
    static DHCP_POL_EXPR_ARRAY expressions = {1, &expression};
    DHCP_POLICY policy = {(WCHAR *)L"policy", FALSE, NET, 1, &conditions, &expressions, ranges, NULL, TRUE};

    return policy;
}

static void delete_policy(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4DeletePolicy(SERVER, FALSE, NET, (WCHAR *)L"policy"));
}

/* The range of the scope has to hold that of the policy, 12 to 15. The V5 form asks for that with one type
 * only. */
static void check_policy_range(int version)
{
    for (size_t i = 0; i < ARRAYSIZE(range_types); i++)
    {
        const DWORD result =
            version == 2 && i ? ERROR_SUCCESS : (DWORD)ERROR_SCOPE_RANGE_POLICY_RANGE_CONFLICT;

        CHECK_NUMBER(result, add(version, NET, range(range_types[i], 13, 29)), "%d, %zu", version, i);
        CHECK_NUMBER(result, add(version, NET, range(range_types[i], 13, 14)), "%d, %zu", version, i);
        CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(range_types[i], 9, 29)), "%d, %zu", version, i);
        CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(range_types[i], 12, 15)), "%d, %zu", version, i);
        CHECK_NUMBER(result, add(version, NET, range(range_types[i], 12, 14)), "%d, %zu", version, i);
        CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(range_types[i], 10, 29)), "%d, %zu", version, i);
    }
}

static void check_policies(int version)
{
    DHCP_IP_RANGE addresses = {IP(12), IP(15)};
    DHCP_IP_RANGE_ARRAY ranges = {1, &addresses}, no_ranges = {0, NULL};
    DHCP_POLICY policy = policy_of(&ranges), without = policy_of(&no_ranges);

    CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(DhcpIpRanges, 10, 29)));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4CreatePolicy(SERVER, &policy));
    check_policy_range(version);
    for (size_t i = 0; i < ARRAYSIZE(range_types); i++)
    {
        CHECK_NUMBER(ERROR_SCOPE_RANGE_POLICY_RANGE_CONFLICT,
                     remove_with(version, NET, range(range_types[i], 10, 29), DhcpFullForce));
        CHECK_NUMBER(ERROR_SCOPE_RANGE_POLICY_RANGE_CONFLICT,
                     remove_with(version, NET, range(range_types[i], 1, 2), DhcpNoForce));
    }
    delete_policy();
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4CreatePolicy(SERVER, &without));
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(version, NET, range(DhcpIpRanges, 10, 29), DhcpNoForce));
    delete_policy();
}

static void create_relationship(void)
{
    DHCP_IP_ADDRESS address = NET;
    DHCP_IP_ARRAY scopes = {1, &address};
    DHCP_FAILOVER_RELATIONSHIP relationship = {.PrimaryServer = ADDRESS(10, 9, 0, 1),
                                               .SecondaryServer = ADDRESS(10, 9, 0, 2),
                                               .Mode = LoadBalance,
                                               .ServerType = PrimaryServer,
                                               .Mclt = 3600,
                                               .SafePeriod = 60,
                                               .RelationshipName = (WCHAR *)L"pair",
                                               .PrimaryServerName = (WCHAR *)L"first",
                                               .SecondaryServerName = (WCHAR *)L"second",
                                               .pScopes = &scopes,
                                               .Percentage = 50,
                                               .SharedSecret = (WCHAR *)L"secret"};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4FailoverCreateRelationship(SERVER, &relationship));
}

/* Failover is for DHCP alone, and keeps the scope from being deleted. */
static void check_failover(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 10, 29)));
    create_relationship();
    for (int version = 0; version < 3; version++)
    {
        for (size_t i = 2; i < ARRAYSIZE(range_types); i++)
        {
            CHECK_NUMBER(ERROR_DHCP_FO_IPRANGE_TYPE_CONV_ILLEGAL,
                         add(version, NET, range(range_types[i], 10, 29)), "%d, %zu", version, i);
            CHECK_NUMBER(ERROR_DHCP_FO_IPRANGE_TYPE_CONV_ILLEGAL,
                         add(version, NET, range(range_types[i], 9, 29)), "%d, %zu", version, i);
        }
        CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(DhcpIpRanges, 9, 29)));
        CHECK_NUMBER(ERROR_SUCCESS, add(version, NET, range(DhcpIpRangesDhcpOnly, 10, 29)));
    }
    for (DHCP_FORCE_FLAG force = DhcpFullForce; force <= DhcpFailoverForce; force++)
        CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP, delete_scope(force), "%d", force);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4FailoverDeleteRelationship(SERVER, (WCHAR *)L"pair"));
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(2, NET, range(DhcpIpRanges, 10, 29), DhcpNoForce));
}

/*
 * Scanning: the bits of the addresses in the range against the lease records
 */

#define NO_ITEMS        "{NumScanItems=0 ScanItems=[]}"
#define UNMARKED(host)  "{IpAddress=10.1.0." host " ScanFlag=0}"
#define LOST(host)      "{IpAddress=10.1.0." host " ScanFlag=1}"
#define ONE_ITEM(item)  "{NumScanItems=1 ScanItems=[" item "]}"
#define ITEMS(one, two) "{NumScanItems=2 ScanItems=[" one " " two "]}"

static void check_scan(BOOL fix, const char *expected)
{
    LPDHCP_SCAN_LIST list = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpScanDatabase(SERVER, NET, fix, &list));
    if (CHECK(list != NULL))
        CHECK_SHOWN(expected, DHCP_SCAN_LIST, list);
    RELEASE(DHCP_SCAN_LIST, list);
}

/* An address has no bit outside of the range, and an unset one when it comes in. */
static void check_outside(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 10, 12)));
    create_client(20, CLIENT_TYPE_DHCP);
    check_scan(TRUE, NO_ITEMS);
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 10, 29)));
    check_scan(FALSE, ONE_ITEM(UNMARKED("20")));
    delete_client(20);
}

/* Records are active or declined for the bit to be set, and lose it where the range shrinks. */
static void check_bits(void)
{
    create_client_in(11, CLIENT_TYPE_DHCP, V5_ADDRESS_STATE_ACTIVE);
    create_client_in(12, CLIENT_TYPE_DHCP, V5_ADDRESS_STATE_DECLINED);
    check_scan(TRUE, NO_ITEMS);
    create_client_in(13, CLIENT_TYPE_DHCP, V5_ADDRESS_STATE_DOOM);
    check_scan(FALSE, ONE_ITEM(UNMARKED("13")));
    check_scan(TRUE, ONE_ITEM(UNMARKED("13")));
    check_scan(FALSE, NO_ITEMS);
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 10, 12)));
    check_scan(FALSE, NO_ITEMS);
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 10, 29)));
    check_scan(TRUE, ONE_ITEM(UNMARKED("13")));
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(2, NET, range(DhcpIpRanges, 10, 29), DhcpFullForce));
    check_scan(FALSE, NO_ITEMS);
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 11, 29)));
    check_scan(FALSE,
               "{NumScanItems=3 ScanItems=[" UNMARKED("11") " " UNMARKED("12") " " UNMARKED("13") "]}");
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, reservation(11, 11)));
    check_scan(TRUE, ITEMS(UNMARKED("12"), UNMARKED("13")));
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(2, NET, reservation(11, 11), DhcpNoForce));
    check_scan(TRUE, ONE_ITEM(UNMARKED("11")));
}

/* The lease record that a repair makes for the reservation of client 1. */
static void check_repaired(void)
{
    DHCP_CLIENT_INFO_PB expected = reserved_client();
    LPDHCP_CLIENT_INFO_PB client = get_client(20);

    expected.ClientName = (WCHAR *)L"10.1.0.20";
    expected.bClientType = CLIENT_TYPE_BOTH;
    if (CHECK(client != NULL))
    {
        expected.OwnerHost.IpAddress = client->OwnerHost.IpAddress; /* the page says nothing definite */
        CHECK_ALIKE(DHCP_CLIENT_INFO_PB, &expected, client);
    }
    RELEASE(DHCP_CLIENT_INFO_PB, client);
}

/* A reservation without lease record, its client having lost the one that it had elsewhere. */
static void lose_record(void)
{
    create_client(1, CLIENT_TYPE_DHCP);
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, reservation(20, 1)));
    delete_client(1);
}

/* Those that are excluded or have no bit are found only with others. */
static void check_lost_records(void)
{
    const element *excluded = range(DhcpExcludedIpRanges, 20, 20);

    lose_record();
    check_scan(FALSE, ONE_ITEM(LOST("20")));
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, excluded));
    check_scan(FALSE, NO_ITEMS);
    create_client_in(14, CLIENT_TYPE_DHCP, V5_ADDRESS_STATE_DOOM);
    check_scan(FALSE, ITEMS(UNMARKED("14"), LOST("20")));
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(2, NET, excluded, DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 11, 15)));
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 11, 29)));
    check_scan(TRUE, ITEMS(UNMARKED("14"), LOST("20")));
    check_repaired();
    check_scan(FALSE, NO_ITEMS);
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(2, NET, reservation(20, 1), DhcpNoForce));
}

static void check_scans(void)
{
    LPDHCP_SCAN_LIST list = NULL;

    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpScanDatabase(SERVER, IP(1024), FALSE, &list));
    check_scan(TRUE, NO_ITEMS);
    check_outside();
    check_bits();
    check_lost_records();
    for (DWORD address = 11; address < 15; address++)
        delete_client(address);
    CHECK_NUMBER(ERROR_SUCCESS, remove_with(2, NET, range(DhcpIpRanges, 11, 29), DhcpNoForce));
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
    check_free(IP(16), 0, 2, ERROR_SUCCESS, "{NumElements=2 Elements=[10.1.0.16 10.1.0.18]}");
    check_free(0, IP(12), 3, ERROR_DHCP_REACHED_END_OF_SELECTION,
               "{NumElements=2 Elements=[10.1.0.10 10.1.0.11]}");
    check_free(0, 0, 1025, ERROR_INVALID_PARAMETER, NULL);
    check_free(IP(16), IP(11), 1, ERROR_INVALID_PARAMETER, NULL);
    check_free(IP(11), IP(16), 7, ERROR_INVALID_PARAMETER, NULL);
    check_free(IP(300), IP(310), 1, ERROR_INVALID_PARAMETER, NULL);
    check_free(IP(30), IP(40), 1, ERROR_INVALID_PARAMETER, NULL);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4GetFreeIPAddress(NULL, 0, 0, 0, 1, &array));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4GetFreeIPAddress(NULL, IP(1024), 0, 0, 1, &array));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpV4GetFreeIPAddress(NULL, IP(256), 0, 0, 1, &array));
}

/* Addresses whose records are about to go come last. */
static void check_doomed_addresses(void)
{
    create_client_in(11, CLIENT_TYPE_DHCP, V5_ADDRESS_STATE_DOOM);
    check_free(0, 0, 4, ERROR_SUCCESS, "{NumElements=4 Elements=[10.1.0.10 10.1.0.16 10.1.0.18 10.1.0.19]}");
    check_free(0, 0, 5, ERROR_SUCCESS,
               "{NumElements=5 Elements=[10.1.0.10 10.1.0.16 10.1.0.18 10.1.0.19 10.1.0.11]}");
    check_free(0, 0, 6, ERROR_DHCP_REACHED_END_OF_SELECTION,
               "{NumElements=5 Elements=[10.1.0.10 10.1.0.16 10.1.0.18 10.1.0.19 10.1.0.11]}");
    delete_client(11);
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

#define RESERVED(address, client, name, comment, options)                                                    \
    "{ReservedIpAddress=10.1.0." address " ReservedForClient=<0000000000" client                             \
    "> ReservedClientName=" name " ReservedClientDesc=" comment                                              \
    " bAllowedClientTypes=2 fOptionsPresent=" options "}"
#define FIRST  RESERVED("17", "01", "\"printer\"", "\"second floor\"", "1")
#define SECOND RESERVED("18", "02", "NULL", "NULL", "0")

/* Name and comment are those of the lease record. */
static void describe_reservation(void)
{
    BYTE bytes[] = {0, 0, 0, 0, 0, 1};
    DHCP_CLIENT_INFO client = {.ClientIpAddress = IP(17), .ClientHardwareAddress = {sizeof(bytes), bytes}};

    client.ClientName = (WCHAR *)L"printer";
    client.ClientComment = (WCHAR *)L"second floor";
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetClientInfo(SERVER, &client));
    set_reservation_option(17);
}

static void check_null_reservations(void)
{
    LPDHCP_RESERVATION_INFO_ARRAY array = NULL;
    DWORD resume = 0, read = 0, total = 0;

    REFUSED(DhcpV4EnumSubnetReservations(SERVER, NET, NULL, ALL, &array, &read, &total));
    REFUSED(DhcpV4EnumSubnetReservations(SERVER, NET, &resume, ALL, NULL, &read, &total));
    REFUSED(DhcpV4EnumSubnetReservations(SERVER, NET, &resume, ALL, &array, NULL, &total));
    REFUSED(DhcpV4EnumSubnetReservations(SERVER, NET, &resume, ALL, &array, &read, NULL));
}

static void check_reservation_infos(void)
{
    static const char first[] = "{NumElements=1 Elements=[" FIRST "]}";
    static const char second[] = "{NumElements=1 Elements=[" SECOND "]}";

    check_null_reservations();
    CHECK_NUMBER(ERROR_SUCCESS, add(1, NET, reservation(18, 2)));
    describe_reservation();
    check_reservation_page(NET, 0, ALL, ERROR_SUCCESS, "{NumElements=2 Elements=[" FIRST " " SECOND "]}");
    check_reservation_page(NET, 0, 100, ERROR_MORE_DATA, first);
    check_reservation_page(NET, 1, 100, ERROR_SUCCESS, second);
    check_reservation_page(NET, 1, ALL, ERROR_SUCCESS, second);
    check_reservation_page(NET, 2, ALL, ERROR_NO_MORE_ITEMS, NULL);
    check_reservation_page(IP(256), 0, ALL, ERROR_NO_MORE_ITEMS, NULL);
    check_reservation_page(IP(1024), 0, ALL, ERROR_DHCP_SUBNET_NOT_PRESENT, NULL);
    check_reservation_page(0, 0, ALL, ERROR_INVALID_PARAMETER, NULL);
}

/*
 * Deleting a scope with all that is in it
 */

/* A new scope has nothing of the one before. */
static void check_afresh(void)
{
    USHORT delay = 99;

    check_no_elements(2, DhcpIpRanges);
    check_no_elements(2, DhcpExcludedIpRanges);
    check_no_elements(2, DhcpReservedIps);
    check_no_client(17);
    check_lease_option(ERROR_FILE_NOT_FOUND);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetDelayOffer(NULL, NET, &delay));
    CHECK_NUMBER(0, delay);
    CHECK_NUMBER(ERROR_SUCCESS, join(L"Other"));
}

/* A scope that has lease records, those of its reservations, goes only by force. */
static void check_delete(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetSubnetDelayOffer(NULL, NET, 1));
    CHECK_NUMBER(ERROR_SUCCESS, join(L"Building"));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXITS, join(L"Other"));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, delete_scope(DhcpNoForce));
    check_lease_option(ERROR_SUCCESS);
    CHECK_NUMBER(ERROR_SUCCESS, delete_scope(DhcpFullForce));
    check_no_client(17);
    create_scope(NET);
    check_afresh();
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 10, 19)));
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, reservation(17, 1)));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, delete_scope(DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, delete_scope(DhcpFailoverForce));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, delete_scope(DhcpFailoverForce));
}

static void check_contents(void)
{
    check_both_read();
    check_range_taken_over();
    check_bootp_numbers();
    for (int version = 0; version < 3; version++)
    {
        check_ranges(version);
        check_exclusions(version);
        check_reservations(version);
        check_leases(version);
        check_element_kinds(version);
        check_walks(version);
        check_policies(version);
    }
    check_conversions();
    check_failover();
    check_scans();
}

/* The scope after NET has nothing in it. */
static void check_all(void)
{
    create_scope(NET);
    create_scope(IP(256));
    create_lease_option();
    check_contents();
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpIpRanges, 10, 19)));
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, range(DhcpExcludedIpRanges, 12, 15)));
    CHECK_NUMBER(ERROR_SUCCESS, add(2, NET, reservation(17, 1)));
    check_free_addresses();
    check_doomed_addresses();
    check_reservation_infos();
    check_delete();
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSubnet(SERVER, IP(256), DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionV5(SERVER, 0, LEASE_OPTION, NULL, NULL));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSuperScopeV4(SERVER, (WCHAR *)L"Building"));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSuperScopeV4(SERVER, (WCHAR *)L"Other"));
}

int main(void)
{
    server_start("");
    check_all();
    check_leaves_nothing(check_all, "working with what is in scopes");
    server_stop();
    return test_result();
}
