/* Scopes of IPv6 by the rules of [MS-DHCPM], and what is in them: exclusions, reservations, clients. */
#include "blocks.h"
#include "server.h"
#include <string.h>

#define NET      0x20010db800000000 /* the prefix of scope 0; that of scope 1 is one more */
#define ALL      0xffffffff
#define HALF(n)  "20010db80000000" #n ":"
#define IP(host) HALF(0) "00000000000000" host

static const DHCP_IPV6_ADDRESS none;

static DHCP_IPV6_ADDRESS ip_in(int scope, ULONGLONG host)
{
    return (DHCP_IPV6_ADDRESS){NET + (ULONGLONG)scope, host};
}

static DHCP_IPV6_ADDRESS ip(ULONGLONG host)
{
    return ip_in(0, host);
}

static DHCP_SUBNET_INFO_V6 info_of(int scope)
{
    return (DHCP_SUBNET_INFO_V6){.SubnetAddress = ip_in(scope, 0),
                                 .Prefix = 64,
                                 .Preference = 7,
                                 .SubnetName = (WCHAR *)L"Office \x20ac",
                                 .SubnetComment = (WCHAR *)L"first floor"};
}

static DWORD create(int scope)
{
    DHCP_SUBNET_INFO_V6 info = info_of(scope);

    return DhcpCreateSubnetV6(SERVER, ip_in(scope, 0), &info);
}

static DWORD create_prefix(ULONGLONG high, ULONGLONG low)
{
    DHCP_SUBNET_INFO_V6 info = info_of(0);

    return DhcpCreateSubnetV6(SERVER, (DHCP_IPV6_ADDRESS){high, low}, &info);
}

static DWORD delete_scope(int scope, DHCP_FORCE_FLAG force)
{
    return DhcpDeleteSubnetV6(SERVER, ip_in(scope, 0), force);
}

/* What the server tells of a scope must be this; the number is the server's to choose, and is returned. */
static DWORD check_scope(DHCP_SUBNET_INFO_V6 expected)
{
    DHCP_SUBNET_INFO_V6 *info = NULL;

    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetInfoV6(SERVER, expected.SubnetAddress, &info)) && info)
    {
        expected.ScopeId = info->ScopeId;
        CHECK_ALIKE(DHCP_SUBNET_INFO_V6, &expected, info);
    }
    RELEASE(DHCP_SUBNET_INFO_V6, info);
    return expected.ScopeId;
}

/* A prefix must name no host and not be one of links, fe80::/10. */
static void check_create(void)
{
    CHECK_NUMBER(ERROR_DHCP_INVALID_SUBNET_PREFIX, create_prefix(NET, 1));
    CHECK_NUMBER(ERROR_DHCP_INVALID_SUBNET_PREFIX, create_prefix(0xfe80000000000000, 0));
    CHECK_NUMBER(ERROR_DHCP_INVALID_SUBNET_PREFIX, create_prefix(0xfebfffffffffffff, 0));
    CHECK_NUMBER(ERROR_SUCCESS, create_prefix(0xfec0000000000000, 0));
    CHECK_NUMBER(ERROR_DUPLICATE_TAG, create_prefix(0xfec0000000000000, 0));
    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpDeleteSubnetV6(SERVER, (DHCP_IPV6_ADDRESS){0xfec0000000000000, 0}, DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, create(0));
    CHECK_NUMBER(ERROR_DUPLICATE_TAG, create(0));
    check_scope(info_of(0));
}

/* The length of the prefix that is given is neither kept nor heeded. */
static void check_length(void)
{
    DHCP_SUBNET_INFO_V6 wide = info_of(2), none_found = info_of(3);
    DHCP_CLIENT_INFO_V6 client = {.ClientIpAddress = ip_in(3, 1), .ClientDUID = {4, (BYTE *)"duid"}};

    wide.Prefix = 32;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnetV6(SERVER, wide.SubnetAddress, &wide));
    CHECK(check_scope(info_of(2)) != check_scope(info_of(0)));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpV6CreateClientInfo(SERVER, &client));
    wide.Prefix = 128;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetSubnetInfoV6(SERVER, wide.SubnetAddress, &wide));
    check_scope(info_of(2));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT,
                 DhcpSetSubnetInfoV6(SERVER, none_found.SubnetAddress, &none_found));
}

static void check_set(void)
{
    DHCP_SUBNET_INFO_V6 info = info_of(0), *missing = NULL;

    info.SubnetName = (WCHAR *)L"Lab";
    info.SubnetComment = NULL;
    info.Preference = 255;
    info.State = DhcpSubnetDisabled;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetSubnetInfoV6(SERVER, ip(0), &info));
    check_scope(info);
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpGetSubnetInfoV6(SERVER, ip_in(3, 0), &missing));
}

static void check_page(DWORD resume, DWORD maximum, DWORD result, const char *expected, DWORD left)
{
    DHCPV6_IP_ARRAY *array = NULL;
    DWORD read = 99, total = 99, next = resume;

    CHECK_NUMBER(result, DhcpEnumSubnetsV6(SERVER, &next, maximum, &array, &read, &total), "%lu, %lu", resume,
                 maximum);
    if (expected && CHECK(array != NULL))
    {
        CHECK_SHOWN(expected, DHCPV6_IP_ARRAY, array);
        CHECK_NUMBER(array->NumElements, read);
        CHECK_NUMBER(resume + read, next);
        CHECK_NUMBER(left, total);
    }
    RELEASE(DHCPV6_IP_ARRAY, array);
}

/* In ascending order, whatever the order of creation; the maximum is a number of scopes. */
static void check_enumeration(void)
{
#define SCOPE(n) HALF(n) "0000000000000000"
    static const char all[] = "{NumElements=3 Elements=[" SCOPE(0) " " SCOPE(1) " " SCOPE(2) "]}";

    CHECK_NUMBER(ERROR_SUCCESS, create(1));
    check_page(0, 0, ERROR_NO_MORE_ITEMS, NULL, 0);
    check_page(0, 1, ERROR_SUCCESS, "{NumElements=1 Elements=[" SCOPE(0) "]}", 2);
    check_page(0, 3, ERROR_SUCCESS, all, 0);
    check_page(0, ALL, ERROR_SUCCESS, all, 0);
    check_page(1, 1, ERROR_SUCCESS, "{NumElements=1 Elements=[" SCOPE(1) "]}", 1);
    check_page(2, ALL, ERROR_SUCCESS, "{NumElements=1 Elements=[" SCOPE(2) "]}", 0);
    check_page(3, ALL, ERROR_NO_MORE_ITEMS, NULL, 0);
    check_page(4, 1, ERROR_NO_MORE_ITEMS, NULL, 0);
}

/*
 * Elements
 */

typedef DHCP_SUBNET_ELEMENT_DATA_V6 element;

static element *range(DHCP_IPV6_ADDRESS first, DHCP_IPV6_ADDRESS last)
{
    static DHCP_IP_RANGE_V6 addresses;
    static element data = {Dhcpv6ExcludedIpRanges, {.ExcludeIpRange = &addresses}};

    addresses = (DHCP_IP_RANGE_V6){first, last};
    return &data;
}

static element *exclusion(ULONGLONG first, ULONGLONG last)
{
    return range(ip(first), ip(last));
}

static element *reservation(DHCP_IPV6_ADDRESS address, BYTE client, DWORD iaid)
{
    static BYTE byte;
    static DHCP_CLIENT_UID duid = {1, &byte};
    static DHCP_IP_RESERVATION_V6 reserved = {.ReservedForClient = &duid};
    static element data = {Dhcpv6ReservedIps, {.ReservedIp = &reserved}};

    byte = client;
    reserved.ReservedIpAddress = address;
    reserved.InterfaceId = iaid;
    return &data;
}

static DWORD add(element *data)
{
    return DhcpAddSubnetElementV6(SERVER, ip(0), data);
}

/* The force is not used. */
static DWORD take(element *data)
{
    static DHCP_FORCE_FLAG force = DhcpNoForce;

    force = force == DhcpNoForce ? DhcpFullForce : DhcpNoForce;
    return DhcpRemoveSubnetElementV6(SERVER, ip(0), data, force);
}

static void check_elements_page(DHCP_SUBNET_ELEMENT_TYPE_V6 type, DWORD resume, DWORD maximum, DWORD result,
                                const char *expected)
{
    DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 *array = NULL;
    DWORD read = 99, total = 99, next = resume;

    CHECK_NUMBER(result,
                 DhcpEnumSubnetElementsV6(SERVER, ip(0), type, &next, maximum, &array, &read, &total));
    if (expected && CHECK(array != NULL))
    {
        CHECK_SHOWN(expected, DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6, array);
        CHECK_NUMBER(array->NumElements, read);
        CHECK_NUMBER(resume + read, next);
        CHECK_NUMBER(0, total);
    }
    else
        CHECK_NUMBER(resume, next);
    RELEASE(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6, array);
}

/* What every kind of element answers when there is none, and when there is nothing but one. */
static void check_no_elements(DHCP_SUBNET_ELEMENT_TYPE_V6 type)
{
    check_elements_page(type, 0, ALL, ERROR_NO_MORE_ITEMS, NULL);
    check_elements_page(type, 0, 0, ERROR_NO_MORE_ITEMS, NULL);
}

static void check_element(DHCP_SUBNET_ELEMENT_TYPE_V6 type, const char *expected)
{
    check_elements_page(type, 0, ALL, ERROR_SUCCESS, expected);
    check_elements_page(type, 0, 0, ERROR_MORE_DATA, NULL);
    check_elements_page(type, 1, ALL, ERROR_NO_MORE_ITEMS, NULL);
}

static void check_element_errors(void)
{
    DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 *array = NULL;
    DHCP_IPV6_ADDRESS unknown = ip_in(3, 0);
    element empty = {Dhcpv6ExcludedIpRanges, {NULL}}, *ranges = exclusion(1, 2);
    DWORD resume = 0, read, left;

    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpAddSubnetElementV6(SERVER, unknown, ranges));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpRemoveSubnetElementV6(SERVER, unknown, ranges, DhcpNoForce));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpEnumSubnetElementsV6(SERVER, unknown, Dhcpv6ReservedIps, &resume,
                                                                ALL, &array, &read, &left));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, add(&empty));
    empty.ElementType = Dhcpv6ReservedIps;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, add(&empty));
    ranges->ElementType = Dhcpv6IpRanges;
    CHECK_NUMBER(ERROR_SUCCESS, add(ranges));
    CHECK_NUMBER(ERROR_SUCCESS, take(ranges));
    ranges->ElementType = Dhcpv6ExcludedIpRanges;
    check_elements_page(Dhcpv6IpRanges, 0, ALL, ERROR_INVALID_PARAMETER, NULL);
    check_no_elements(Dhcpv6ExcludedIpRanges);
    check_no_elements(Dhcpv6ReservedIps);
}

static void check_exclusions(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, add(exclusion(10, 20)));
    check_element(Dhcpv6ExcludedIpRanges,
                  "{NumElements=1 Elements=[{ElementType=2 Element.ExcludeIpRange={StartAddress=" IP(
                      "0a") " EndAddress=" IP("14") "}}]}");
    CHECK_NUMBER(ERROR_DUPLICATE_TAG, add(exclusion(5, 10)));
    CHECK_NUMBER(ERROR_DUPLICATE_TAG, add(exclusion(20, 30)));
    CHECK_NUMBER(ERROR_DUPLICATE_TAG, add(exclusion(12, 15)));
    CHECK_NUMBER(ERROR_DUPLICATE_TAG, add(exclusion(9, 21)));
    CHECK_NUMBER(ERROR_SUCCESS, add(exclusion(9, 9)));
    CHECK_NUMBER(ERROR_SUCCESS, add(exclusion(21, 21)));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, take(exclusion(10, 19)));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, take(exclusion(11, 20)));
    CHECK_NUMBER(ERROR_SUCCESS, take(exclusion(9, 9)));
    CHECK_NUMBER(ERROR_SUCCESS, take(exclusion(21, 21)));
}

/* One that ends before it starts, and one outside of the scope, are kept beside others. */
static void check_odd_exclusions(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, add(exclusion(18, 5)));
    CHECK_NUMBER(ERROR_DUPLICATE_TAG, add(exclusion(19, 30)));
    CHECK_NUMBER(ERROR_SUCCESS, take(exclusion(10, 20)));
    check_element(Dhcpv6ExcludedIpRanges,
                  "{NumElements=1 Elements=[{ElementType=2 Element.ExcludeIpRange={StartAddress=" IP(
                      "12") " EndAddress=" IP("05") "}}]}");
    CHECK_NUMBER(ERROR_SUCCESS, take(exclusion(18, 5)));
    CHECK_NUMBER(ERROR_SUCCESS, add(range(ip_in(1, 1), ip_in(1, 2))));
    check_element(Dhcpv6ExcludedIpRanges,
                  "{NumElements=1 Elements=[{ElementType=2 Element.ExcludeIpRange={StartAddress=" HALF(
                      1) "0000000000000001 EndAddress=" HALF(1) "0000000000000002}}]}");
    CHECK_NUMBER(ERROR_SUCCESS, take(range(ip_in(1, 1), ip_in(1, 2))));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, take(range(ip_in(1, 1), ip_in(1, 2))));
    check_no_elements(Dhcpv6ExcludedIpRanges);
}

/* Pages of some bytes have, one after the other, what one page of all has. */
static void check_walk(DHCP_SUBNET_ELEMENT_TYPE_V6 type, DWORD count)
{
    DWORD resume = 0, seen = 0, result = ERROR_MORE_DATA, pages = 0;

    for (; result == ERROR_MORE_DATA && seen < count; pages++)
    {
        DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6 *array = NULL;
        DWORD read = 0, left = 99;

        result = DhcpEnumSubnetElementsV6(SERVER, ip(0), type, &resume, 150, &array, &read, &left);
        seen += read;
        CHECK_NUMBER(seen, resume);
        CHECK_NUMBER(count - seen, left);
        RELEASE(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V6, array);
        if (!CHECK(read > 0))
            break;
    }
    CHECK_NUMBER(ERROR_SUCCESS, result);
    CHECK_NUMBER(count, seen);
    CHECK(pages > 1);
}

static void check_walks(void)
{
    for (BYTE i = 0; i < 6; i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, add(reservation(ip(10 + i), i, 1)));
        CHECK_NUMBER(ERROR_SUCCESS, add(exclusion(20 + i, 20 + i)));
    }
    check_walk(Dhcpv6ExcludedIpRanges, 6);
    check_walk(Dhcpv6ReservedIps, 6);
    for (BYTE i = 0; i < 6; i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, take(reservation(ip(10 + i), i, 1)));
        CHECK_NUMBER(ERROR_SUCCESS, take(exclusion(20 + i, 20 + i)));
    }
}

/*
 * Clients
 */

static DHCP_CLIENT_INFO_V6 client_of(DHCP_IPV6_ADDRESS address, BYTE *duid)
{
    return (DHCP_CLIENT_INFO_V6){.ClientIpAddress = address,
                                 .ClientDUID = {1, duid},
                                 .IAID = 1,
                                 .ClientName = (WCHAR *)L"client",
                                 .ClientComment = (WCHAR *)L"comment"};
}

static DWORD create_client(DHCP_IPV6_ADDRESS address, BYTE duid, DWORD expires)
{
    DHCP_CLIENT_INFO_V6 client = client_of(address, &duid);

    client.ClientValidLeaseExpires.dwHighDateTime = expires;
    return DhcpV6CreateClientInfo(SERVER, &client);
}

static DHCP_SEARCH_INFO_V6 search_for(DHCP_IPV6_ADDRESS address)
{
    return (DHCP_SEARCH_INFO_V6){Dhcpv6ClientIpAddress, {.ClientIpAddress = address}};
}

static DWORD delete_client(DHCP_IPV6_ADDRESS address)
{
    DHCP_SEARCH_INFO_V6 search = search_for(address);

    return DhcpDeleteClientInfoV6(SERVER, &search);
}

/* Whose record an address has: the first byte of the identifier, -1 for none. The name tells the records of
 * leases from those that reservations made. */
static void check_owner(DHCP_IPV6_ADDRESS address, int duid, const WCHAR *name)
{
    DHCP_SEARCH_INFO_V6 search = search_for(address);
    DHCP_CLIENT_INFO_V6 *client = NULL;

    CHECK_NUMBER(duid < 0 ? ERROR_DHCP_JET_ERROR : ERROR_SUCCESS,
                 DhcpGetClientInfoV6(SERVER, &search, &client), "%llx", address.LowOrderBits);
    if (duid < 0 || !client)
        return;
    CHECK_NUMBER(1, client->ClientDUID.DataLength);
    CHECK_NUMBER(duid, client->ClientDUID.Data[0]);
    CHECK_NUMBER(1, client->IAID);
    CHECK_TEXT(name, client->ClientName);
    RELEASE(DHCP_CLIENT_INFO_V6, client);
}

/* An address is reserved once, and a client, which is an identifier and an interface, has one reservation. */
static void check_reservations(void)
{
    DHCP_CLIENT_UID empty = {0, NULL};
    element *data = reservation(ip(5), 1, 1);
    DHCP_CLIENT_UID *duid = data->Element.ReservedIp->ReservedForClient;

    data->Element.ReservedIp->ReservedForClient = &empty;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, add(data));
    data->Element.ReservedIp->ReservedForClient = duid;
    CHECK_NUMBER(ERROR_SUCCESS, add(data));
    check_element(Dhcpv6ReservedIps,
                  "{NumElements=1 Elements=[{ElementType=1 Element.ReservedIp={ReservedIpAddress=" IP(
                      "05") " ReservedForClient=<01> InterfaceId=1}}]}");
    check_owner(ip(5), 1, NULL);
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXISTS, add(reservation(ip(5), 1, 1)));
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXISTS, add(reservation(ip(5), 2, 1)));
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXISTS, add(reservation(ip(6), 1, 1)));
    CHECK_NUMBER(ERROR_SUCCESS, add(reservation(ip(6), 1, 2)));
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXISTS, delete_client(ip(5)));
    check_owner(ip(5), 1, NULL);
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, take(reservation(ip(7), 1, 1)));
    CHECK_NUMBER(ERROR_SUCCESS, take(reservation(ip(6), 1, 2)));
    CHECK_NUMBER(ERROR_SUCCESS, take(reservation(ip(5), 99, 99)));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, take(reservation(ip(5), 1, 1)));
    check_owner(ip(5), -1, NULL);
}

/* The record of a client that leases the very address stays; any other that is in the way goes. */
static void check_reservations_of_leases(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, create_client(ip(5), 1, 0));
    CHECK_NUMBER(ERROR_SUCCESS, add(reservation(ip(5), 1, 1)));
    check_owner(ip(5), 1, L"client");
    CHECK_NUMBER(ERROR_SUCCESS, create_client(ip(6), 2, 0));
    CHECK_NUMBER(ERROR_SUCCESS, add(reservation(ip(7), 2, 1)));
    check_owner(ip(6), -1, NULL);
    check_owner(ip(7), 2, NULL);
    CHECK_NUMBER(ERROR_SUCCESS, create_client(ip(8), 3, 0));
    CHECK_NUMBER(ERROR_SUCCESS, add(reservation(ip(8), 4, 1)));
    check_owner(ip(8), 4, NULL);
    for (ULONGLONG host = 5; host <= 8; host++)
        CHECK_NUMBER(host == 6 ? ERROR_FILE_NOT_FOUND : ERROR_SUCCESS, take(reservation(ip(host), 0, 0)));
}

/* An active lease outlives its reservation. */
static void check_active_lease(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, create_client(ip(5), 1, 0x7fffffff));
    CHECK_NUMBER(ERROR_SUCCESS, add(reservation(ip(5), 1, 1)));
    CHECK_NUMBER(ERROR_SUCCESS, take(reservation(ip(5), 1, 1)));
    check_owner(ip(5), 1, L"client");
    CHECK_NUMBER(ERROR_SUCCESS, delete_client(ip(5)));
}

/* A reservation outside of the scope leases nothing, and concerns no client of the scope that it is in. */
static void check_foreign_reservation(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, add(reservation(ip_in(1, 5), 1, 1)));
    check_owner(ip_in(1, 5), -1, NULL);
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXISTS, add(reservation(ip_in(1, 6), 1, 1)));
    check_elements_page(Dhcpv6ReservedIps, 0, 0, ERROR_MORE_DATA, NULL);
    CHECK_NUMBER(ERROR_SUCCESS, create_client(ip_in(1, 5), 1, 0));
    CHECK_NUMBER(ERROR_SUCCESS, take(reservation(ip_in(1, 5), 1, 1)));
    check_owner(ip_in(1, 5), 1, L"client");
    CHECK_NUMBER(ERROR_SUCCESS, delete_client(ip_in(1, 5)));
    check_no_elements(Dhcpv6ReservedIps);
}

static void check_client(DHCP_IPV6_ADDRESS address, const char *expected)
{
    DHCP_SEARCH_INFO_V6 search = search_for(address);
    DHCP_CLIENT_INFO_V6 *client = NULL;

    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpGetClientInfoV6(SERVER, &search, &client)) && client)
        CHECK_SHOWN(expected, DHCP_CLIENT_INFO_V6, client);
    RELEASE(DHCP_CLIENT_INFO_V6, client);
}

/* Kind of address, preferred lifetime and owner are the server's to choose. */
#define CLIENT(duid, iaid, name)                                                                             \
    "{ClientIpAddress=" IP("05") " ClientDUID=<" duid "> AddressType=0 IAID=" iaid " ClientName=" name       \
                                 " ClientComment=\"comment\" ClientValidLeaseExpires=4294967297"             \
                                 " ClientPrefLeaseExpires=0 OwnerHost={IpAddress="                           \
                                 "0000000000000000:0000000000000001 NetBiosName=NULL HostName=NULL}}"

static void check_created_client(void)
{
    BYTE duid = 1, other = 2;
    DHCP_CLIENT_INFO_V6 client = client_of(ip(5), &duid);

    client.AddressType = ADDRESS_TYPE_IATA;
    client.ClientValidLeaseExpires = (DATE_TIME){1, 1};
    client.ClientPrefLeaseExpires = (DATE_TIME){2, 2};
    client.OwnerHost =
        (DHCP_HOST_INFO_V6){.IpAddress = ip(9), .NetBiosName = (WCHAR *)L"X", .HostName = (WCHAR *)L"x"};
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV6CreateClientInfo(SERVER, &client));
    check_client(ip(5), CLIENT("01", "1", "\"client\""));
    CHECK_NUMBER(ERROR_DHCP_CLIENT_EXISTS, create_client(ip(5), 2, 0));
    CHECK_NUMBER(ERROR_DHCP_CLIENT_EXISTS, create_client(ip(6), 1, 0));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, create_client(ip_in(3, 6), 3, 0));
    client = client_of(ip(6), &other);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV6CreateClientInfo(SERVER, &client));
    CHECK_NUMBER(ERROR_SUCCESS, delete_client(ip(6)));
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, delete_client(ip(6)));
    check_owner(ip(6), -1, NULL);
}

/* Of what is given, the identifier, the interface and the texts are taken. */
static void check_set_client(void)
{
    BYTE duid[257] = {7};
    DHCP_CLIENT_INFO_V6 client = client_of(ip(5), duid);

    client.AddressType = ADDRESS_TYPE_IATA;
    client.IAID = 8;
    client.ClientName = NULL;
    client.ClientValidLeaseExpires = client.ClientPrefLeaseExpires = (DATE_TIME){3, 3};
    client.OwnerHost.IpAddress = ip(9);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetClientInfoV6(SERVER, &client));
    check_client(ip(5), CLIENT("07", "8", "NULL"));
    client.ClientDUID.DataLength = 257;
    CHECK_NUMBER(ERROR_BUFFER_OVERFLOW, DhcpSetClientInfoV6(SERVER, &client));
    client.ClientDUID.DataLength = 256;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetClientInfoV6(SERVER, &client));
    client.ClientDUID.DataLength = 0;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetClientInfoV6(SERVER, &client));
    client = client_of(ip(6), duid);
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpSetClientInfoV6(SERVER, &client));
    client = client_of(ip_in(3, 5), duid);
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpSetClientInfoV6(SERVER, &client));
    CHECK_NUMBER(ERROR_SUCCESS, delete_client(ip(5)));
}

static void check_searches(void)
{
    DHCP_SEARCH_INFO_V6 duid = {Dhcpv6ClientDUID, {.ClientDUID = {1, (BYTE *)"\1"}}};
    DHCP_SEARCH_INFO_V6 name = {Dhcpv6ClientName, {.ClientName = (WCHAR *)L"client"}};
    DHCP_CLIENT_INFO_V6 *client = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, create_client(ip(5), 1, 0));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetClientInfoV6(SERVER, &duid, &client));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetClientInfoV6(SERVER, &name, &client));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpDeleteClientInfoV6(SERVER, &duid));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpDeleteClientInfoV6(SERVER, &name));
    CHECK_NUMBER(ERROR_SUCCESS, delete_client(ip(5)));
}

/*
 * Enumerating clients: CLIENTS of them, each with a comment of almost 2 KB, so that they are more than 64 KB.
 */

#define CLIENTS 40
#define COMMENT 900

static void create_clients(void)
{
    WCHAR comment[COMMENT + 1] = {0};
    BYTE duid = 0;
    DHCP_CLIENT_INFO_V6 client;

    for (int i = 0; i < COMMENT; i++)
        comment[i] = L'c';
    for (duid = 0; duid < CLIENTS; duid++)
    {
        client = client_of(ip(1000 + duid), &duid);
        client.ClientComment = comment;
        CHECK_NUMBER(ERROR_SUCCESS, DhcpV6CreateClientInfo(SERVER, &client));
    }
}

struct page
{
    DWORD result, read, total;
};

/* One page from behind an address on, all of its clients in the order of their addresses. */
static struct page read_clients(DHCP_IPV6_ADDRESS *resume, DWORD maximum)
{
    const ULONGLONG first = resume->LowOrderBits ? resume->LowOrderBits + 1 : 1000;
    DHCP_CLIENT_INFO_ARRAY_V6 *array = NULL;
    struct page page = {0, 0, 0};

    page.result = DhcpEnumSubnetClientsV6(SERVER, ip(0), resume, maximum, &array, &page.read, &page.total);
    CHECK_NUMBER(page.read, array ? array->NumElements : 0);
    for (DWORD i = 0; array && i < array->NumElements; i++)
        CHECK_NUMBER(first + i, array->Clients[i]->ClientIpAddress.LowOrderBits);
    RELEASE(DHCP_CLIENT_INFO_ARRAY_V6, array);
    return page;
}

/* From the first one on, with more behind, all of which are told. */
static DWORD page_of(DWORD maximum)
{
    DHCP_IPV6_ADDRESS resume = none;
    struct page page = read_clients(&resume, maximum);

    CHECK_NUMBER(ERROR_MORE_DATA, page.result, "%lu", maximum);
    CHECK_NUMBER(CLIENTS - page.read, page.total);
    CHECK_NUMBER(1000 + page.read - 1, resume.LowOrderBits);
    return page.read;
}

/* A maximum is at least 1024 bytes, and at most 65536, unless it is for everything. */
static void check_maximum(void)
{
    DHCP_IPV6_ADDRESS resume = none;
    struct page page;

    CHECK_NUMBER(page_of(1024), page_of(0));
    CHECK_NUMBER(page_of(1024), page_of(1023));
    CHECK(page_of(16384) > page_of(1024));
    CHECK(page_of(65536) > page_of(16384));
    CHECK_NUMBER(page_of(65536), page_of(65537));
    CHECK_NUMBER(page_of(65536), page_of(ALL - 1));
    page = read_clients(&resume, ALL);
    CHECK_NUMBER(ERROR_SUCCESS, page.result);
    CHECK_NUMBER(CLIENTS, page.read);
    CHECK_NUMBER(CLIENTS, page.total);
    CHECK(!resume.HighOrderBits && !resume.LowOrderBits);
}

/* At the end the handle is zero again, and the total is what the last page has. */
static void check_client_walk(void)
{
    DHCP_IPV6_ADDRESS resume = none;
    struct page page;
    DWORD seen = 0;

    do
    {
        page = read_clients(&resume, 16384);
        seen += page.read;
        CHECK_NUMBER(page.result ? CLIENTS - seen : page.read, page.total);
    } while (page.result == ERROR_MORE_DATA && page.read);
    CHECK_NUMBER(ERROR_SUCCESS, page.result);
    CHECK_NUMBER(CLIENTS, seen);
    CHECK(!resume.HighOrderBits && !resume.LowOrderBits);
}

/* From behind an address on there are none. */
static void check_no_clients(ULONGLONG host, DWORD result)
{
    DHCP_IPV6_ADDRESS resume = ip(host);
    struct page page = read_clients(&resume, ALL);

    CHECK_NUMBER(result, page.result);
    CHECK_NUMBER(0, page.read);
}

/* Nor are there any of the last scope, even from behind a client that is in another one. */
static void check_other_scope(void)
{
    DHCP_IPV6_ADDRESS resume = ip(1000 + CLIENTS - 1);
    DHCP_CLIENT_INFO_ARRAY_V6 *array = NULL;
    DWORD read = 0, total = 0;

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpEnumSubnetClientsV6(SERVER, ip_in(2, 0), &resume, ALL, &array, &read, &total));
    CHECK_NUMBER(0, read);
    CHECK(!array);
    RELEASE(DHCP_CLIENT_INFO_ARRAY_V6, array);
}

/* Behind the last client of a scope, those of other scopes make the difference. */
static void check_client_resume(void)
{
    check_no_clients(5, ERROR_FILE_NOT_FOUND);
    check_no_clients(1000 + CLIENTS - 1, ERROR_NO_MORE_ITEMS);
    CHECK_NUMBER(ERROR_SUCCESS, create_client(ip_in(1, 5), 1, 0));
    check_no_clients(1000 + CLIENTS - 1, ERROR_SUCCESS);
    check_other_scope();
    CHECK_NUMBER(ERROR_SUCCESS, delete_client(ip_in(1, 5)));
}

static void check_client_enumeration(void)
{
    create_clients();
    check_maximum();
    check_client_walk();
    check_client_resume();
    for (ULONGLONG i = 0; i < CLIENTS; i++)
        CHECK_NUMBER(ERROR_SUCCESS, delete_client(ip(1000 + i)));
}

/*
 * Free addresses: 1 to 3 are excluded, 5 is leased, 7 reserved; what is inverted excludes nothing.
 */

static void check_free(DHCP_IPV6_ADDRESS first, DHCP_IPV6_ADDRESS last, DWORD count, DWORD result,
                       const char *expected)
{
    DHCPV6_IP_ARRAY *array = NULL;

    CHECK_NUMBER(result, DhcpV6GetFreeIPAddress(SERVER, ip(0), first, last, count, &array), "%lu", count);
    if (expected && CHECK(array != NULL))
        CHECK_SHOWN(expected, DHCPV6_IP_ARRAY, array);
    RELEASE(DHCPV6_IP_ARRAY, array);
}

static void check_free_addresses(void)
{
    static const char some[] =
        "{NumElements=4 Elements=[" IP("04") " " IP("06") " " IP("08") " " IP("09") "]}";

    check_free(none, none, 0, ERROR_SUCCESS, "{NumElements=1 Elements=[" IP("00") "]}");
    check_free(none, none, 3, ERROR_SUCCESS,
               "{NumElements=3 Elements=[" IP("00") " " IP("04") " " IP("06") "]}");
    check_free(ip(1), none, 4, ERROR_SUCCESS, some);
    check_free(ip(4), ip(9), 4, ERROR_SUCCESS, some);
    check_free(ip(4), ip(9), 6, ERROR_DHCP_REACHED_END_OF_SELECTION, some);
    check_free(none, ip(4), 9, ERROR_DHCP_REACHED_END_OF_SELECTION,
               "{NumElements=2 Elements=[" IP("00") " " IP("04") "]}");
    check_free(ip(4), ip(9), 7, ERROR_INVALID_PARAMETER, NULL);
    check_free(ip(9), ip(4), 1, ERROR_INVALID_PARAMETER, NULL);
    check_free(none, none, 1024, ERROR_SUCCESS, NULL);
    check_free(none, none, 1025, ERROR_INVALID_PARAMETER, NULL);
    check_free(ip_in(1, 0), none, 1, ERROR_INVALID_PARAMETER, NULL);
    check_free(none, ip_in(1, 0), 1, ERROR_INVALID_PARAMETER, NULL);
}

static void check_free_in_no_scope(void)
{
    DHCPV6_IP_ARRAY *array = NULL;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV6GetFreeIPAddress(SERVER, none, none, none, 1, &array));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT,
                 DhcpV6GetFreeIPAddress(SERVER, ip_in(3, 0), none, none, 1, &array));
}

static void check_free_with(void)
{
    const DHCP_IPV6_ADDRESS last = {~0ull, ~0ull};

    CHECK_NUMBER(ERROR_SUCCESS, add(exclusion(1, 3)));
    CHECK_NUMBER(ERROR_SUCCESS, add(exclusion(2, 1)));
    CHECK_NUMBER(ERROR_SUCCESS, add(exclusion(9, 6)));
    CHECK_NUMBER(ERROR_SUCCESS, create_client(ip(5), 1, 0));
    CHECK_NUMBER(ERROR_SUCCESS, add(reservation(ip(7), 2, 1)));
    check_free_addresses();
    check_free_in_no_scope();
    CHECK_NUMBER(ERROR_SUCCESS, add(range(ip(8), last)));
    check_free(none, none, 9, ERROR_DHCP_REACHED_END_OF_SELECTION,
               "{NumElements=3 Elements=[" IP("00") " " IP("04") " " IP("06") "]}");
}

/*
 * Stateless clients
 */

static DWORD set_stateless(BOOL of_server, DHCP_IPV6_ADDRESS prefix, DWORD fields, BOOL status,
                           DWORD interval)
{
    DHCPV6_STATELESS_PARAMS params = {status, interval};

    return DhcpV6SetStatelessStoreParams(SERVER, of_server, prefix, fields, &params);
}

static void check_stateless(BOOL of_server, DHCP_IPV6_ADDRESS prefix, const char *expected)
{
    DHCPV6_STATELESS_PARAMS *params = NULL;

    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpV6GetStatelessStoreParams(SERVER, of_server, prefix, &params)) &&
        CHECK(params != NULL))
        CHECK_SHOWN(expected, DHCPV6_STATELESS_PARAMS, params);
    RELEASE(DHCPV6_STATELESS_PARAMS, params);
}

/* Nobody has asked for the inventory yet. */
static void check_no_inventory(BOOL of_server, DHCP_IPV6_ADDRESS prefix)
{
    DHCPV6_STATELESS_PARAMS *params = NULL;

    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpV6GetStatelessStoreParams(SERVER, of_server, prefix, &params)) &&
        CHECK(params != NULL))
        CHECK_NUMBER(FALSE, params->Status);
    RELEASE(DHCPV6_STATELESS_PARAMS, params);
}

static void check_stateless_errors(void)
{
    const DWORD status = DhcpStatelessStatus, interval = DhcpStatelessPurgeInterval;
    DHCPV6_STATELESS_PARAMS *params = NULL;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_stateless(TRUE, none, 4 | status, TRUE, 1));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_stateless(TRUE, none, interval, TRUE, 0));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_stateless(TRUE, ip(0), status, TRUE, 1));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_stateless(FALSE, none, status, TRUE, 1));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, set_stateless(FALSE, ip_in(3, 0), status, TRUE, 1));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV6GetStatelessStoreParams(SERVER, FALSE, none, &params));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT,
                 DhcpV6GetStatelessStoreParams(SERVER, FALSE, ip_in(3, 0), &params));
}

/* Server and scope have settings of their own; asked for those of the server, the prefix does not matter. */
static void check_stateless_settings(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, set_stateless(TRUE, none, DhcpStatelessStatus, FALSE, 0));
    CHECK_NUMBER(ERROR_SUCCESS, set_stateless(TRUE, none, DhcpStatelessPurgeInterval, TRUE, 24));
    check_stateless(TRUE, none, "{Status=0 PurgeInterval=24}");
    CHECK_NUMBER(ERROR_SUCCESS, set_stateless(FALSE, ip(0), DhcpStatelessPurgeInterval, TRUE, 48));
    check_stateless(FALSE, ip(0), "{Status=0 PurgeInterval=48}");
    CHECK_NUMBER(ERROR_SUCCESS, set_stateless(FALSE, ip(0), DhcpStatelessStatus, TRUE, 96));
    check_stateless(FALSE, ip(0), "{Status=1 PurgeInterval=48}");
    check_stateless(TRUE, ip_in(3, 1), "{Status=0 PurgeInterval=24}");
    CHECK_NUMBER(ERROR_SUCCESS,
                 set_stateless(TRUE, none, DhcpStatelessStatus | DhcpStatelessPurgeInterval, TRUE, 36));
    check_stateless(TRUE, none, "{Status=1 PurgeInterval=36}");
    CHECK_NUMBER(ERROR_SUCCESS, set_stateless(TRUE, none, DhcpStatelessPurgeInterval, FALSE, 24));
    check_stateless(TRUE, none, "{Status=1 PurgeInterval=24}");
    check_stateless_errors();
    check_stateless(TRUE, none, "{Status=1 PurgeInterval=24}");
}

/* No client ever spoke with the server. */
static void check_stateless_statistics(void)
{
#define STATISTICS(n) "{SubnetAddress=" SCOPE(n) " NumStatelessClientsAdded=0 NumStatelessClientsRemoved=0}"
    DHCPV6_STATELESS_STATS *statistics = NULL;

    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpV6GetStatelessStatistics(SERVER, &statistics)) && statistics)
        CHECK_SHOWN("{NumScopes=3 ScopeStats=[" STATISTICS(0) " " STATISTICS(1) " " STATISTICS(2) "]}",
                    DHCPV6_STATELESS_STATS, statistics);
    RELEASE(DHCPV6_STATELESS_STATS, statistics);
}

/* A scope with clients goes only by force, and everything in it with it. */
static void check_delete(void)
{
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, delete_scope(3, DhcpFullForce));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, delete_scope(0, DhcpNoForce));
    check_scope(info_of(1));
    CHECK_NUMBER(ERROR_SUCCESS, delete_scope(0, DhcpFullForce));
    CHECK_NUMBER(ERROR_SUCCESS, create(0));
    check_no_elements(Dhcpv6ExcludedIpRanges);
    check_no_elements(Dhcpv6ReservedIps);
    check_owner(ip(5), -1, NULL);
    check_owner(ip(7), -1, NULL);
    check_no_inventory(FALSE, ip(0));
    CHECK_NUMBER(ERROR_SUCCESS, add(exclusion(1, 3)));
    for (int scope = 0; scope < 3; scope++)
        CHECK_NUMBER(ERROR_SUCCESS, delete_scope(scope, DhcpNoForce));
    check_page(0, ALL, ERROR_NO_MORE_ITEMS, NULL, 0);
}

static void check_all(void)
{
    check_page(0, ALL, ERROR_NO_MORE_ITEMS, NULL, 0);
    check_create();
    check_length();
    check_set();
    check_enumeration();
    check_element_errors();
    check_exclusions();
    check_odd_exclusions();
    check_walks();
    check_reservations();
    check_reservations_of_leases();
    check_active_lease();
    check_foreign_reservation();
    check_created_client();
    check_set_client();
    check_searches();
    check_client_enumeration();
    check_free_with();
    check_stateless_settings();
    check_stateless_statistics();
    check_delete();
}

int main(void)
{
    server_start("");
    check_no_inventory(TRUE, none);
    check_all();
    check_leaves_nothing(check_all, "working with IPv6 scopes");
    server_stop();
    return test_result();
}
