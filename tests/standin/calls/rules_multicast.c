/* The rules of [MS-DHCPM] for multicast scopes and what they consist of, as clients see them. Multicast
 * scopes have no clients here: nothing in the protocol makes one. */
#include "blocks.h"
#include "server.h"

#define ALL      0xffffffff
#define IP(c, d) ADDRESS(239, 0, c, d)
#define VOICE    ((WCHAR *)L"Voice")
#define VIDEO    ((WCHAR *)L"Video \x20ac")
#define NONE     ((WCHAR *)L"None")

static const DHCP_SUBNET_ELEMENT_TYPE range_types[] = {DhcpIpRanges, DhcpIpRangesDhcpOnly,
                                                       DhcpIpRangesDhcpBootp, DhcpIpRangesBootpOnly};

static DHCP_MSCOPE_INFO info_of(const WCHAR *name, DWORD id)
{
    DHCP_MSCOPE_INFO info = {.MScopeName = (WCHAR *)name, .MScopeId = id};

    info.MScopeComment = (WCHAR *)L"first floor";
    info.PrimaryHost = (DHCP_HOST_INFO){ADDRESS(10, 0, 0, 1), (WCHAR *)L"NETBIOS", (WCHAR *)L"host"};
    info.MScopeState = DhcpSubnetDisabled;
    info.MScopeFlags = 5;
    info.ExpiryTime = (DATE_TIME){6, 7};
    info.LangTag = (WCHAR *)L"en";
    info.TTL = 32;
    return info;
}

static DWORD set(const WCHAR *name, const WCHAR *name_within, DWORD id, BOOL is_new)
{
    DHCP_MSCOPE_INFO info = info_of(name_within, id);

    info.MScopeAddressPolicy = 9; /* goes for nothing */
    return DhcpSetMScopeInfo(SERVER, name, &info, is_new);
}

static DWORD create(const WCHAR *name, DWORD id)
{
    return set(name, name, id, TRUE);
}

static void delete_scope(const WCHAR *name)
{
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteMScope(SERVER, name, DhcpNoForce), "%ls", name);
}

static void check_info(const DHCP_MSCOPE_INFO *expected)
{
    LPDHCP_MSCOPE_INFO info = NULL;

    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpGetMScopeInfo(SERVER, expected->MScopeName, &info)))
        CHECK_ALIKE(DHCP_MSCOPE_INFO, expected, info);
    RELEASE(DHCP_MSCOPE_INFO, info);
}

static void check_missing(const WCHAR *name)
{
    LPDHCP_MSCOPE_INFO info = NULL;

    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpGetMScopeInfo(SERVER, name, &info), "%ls", name);
    CHECK(!info);
}

/* A name has room for 260 characters, with its null character. */
static void check_name_length(void)
{
    WCHAR name[MAX_PATH + 1];

    for (int i = 0; i < MAX_PATH; i++)
        name[i] = L'n';
    name[MAX_PATH] = 0;
    CHECK_NUMBER(ERROR_DHCP_SCOPE_NAME_TOO_LONG, set(name, VOICE, 9, TRUE));
    CHECK_NUMBER(ERROR_DHCP_SCOPE_NAME_TOO_LONG, set(name, VOICE, 0, FALSE));
    name[MAX_PATH - 1] = 0;
    CHECK_NUMBER(ERROR_SUCCESS, create(name, 9));
    delete_scope(name);
}

/* A new scope has the name that stands in the structure. */
static void check_create(void)
{
    const DHCP_MSCOPE_INFO expected = info_of(VOICE, 1);

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(VOICE, 0));
    CHECK_NUMBER(ERROR_SUCCESS, set(NONE, VOICE, 1, TRUE));
    check_missing(NONE);
    check_info(&expected);
    CHECK_NUMBER(ERROR_DHCP_MSCOPE_EXISTS, create(VOICE, 2));
    CHECK_NUMBER(ERROR_DHCP_MSCOPE_EXISTS, create(VIDEO, 1));
    check_missing(VIDEO);
}

static void check_modify(void)
{
    DHCP_MSCOPE_INFO info = info_of(VOICE, 1);

    CHECK_NUMBER(ERROR_SUCCESS, create(VIDEO, 2));
    info.MScopeComment = NULL;
    info.PrimaryHost = (DHCP_HOST_INFO){0, NULL, NULL};
    info.MScopeState = DhcpSubnetEnabled;
    info.MScopeFlags = 0;
    info.ExpiryTime = (DATE_TIME){0, 0};
    info.LangTag = (WCHAR *)L"";
    info.TTL = 255;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetMScopeInfo(SERVER, VOICE, &info, FALSE));
    check_info(&info);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set(VOICE, VOICE, 0, FALSE));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, set(NONE, VOICE, 1, FALSE));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, set(VOICE, VOICE, 2, FALSE));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, set(VOICE, VIDEO, 1, FALSE));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, set(VOICE, VOICE, 3, FALSE), "the number of a scope without clients");
    check_info(&info);
}

static void check_page(DWORD resume, DWORD maximum, DWORD result, const char *expected)
{
    LPDHCP_MSCOPE_TABLE table = NULL;
    DWORD read = 99, total = 99, next = resume;

    CHECK_NUMBER(result, DhcpEnumMScopes(SERVER, &next, maximum, &table, &read, &total), "%lu, %lu", resume,
                 maximum);
    CHECK_NUMBER(expected != NULL, table != NULL);
    if (expected && table)
    {
        CHECK_SHOWN(expected, DHCP_MSCOPE_TABLE, table);
        CHECK_NUMBER(table->NumElements, read);
        CHECK_NUMBER(resume + read, next);
        CHECK_NUMBER(2 - resume, total);
    }
    RELEASE(DHCP_MSCOPE_TABLE, table);
}

/* The maximum is a number of names, and the total begins where the call does. */
static void check_enumeration(void)
{
#define VIDEO_NAME "\"Video \xe2\x82\xac\""
    static const char both[] = "{NumElements=2 pMScopeNames=[" VIDEO_NAME " \"Voice\"]}";

    check_page(0, 0, ERROR_SUCCESS, "{NumElements=0 pMScopeNames=[]}");
    check_page(1, 0, ERROR_SUCCESS, "{NumElements=0 pMScopeNames=[]}");
    check_page(0, 1, ERROR_SUCCESS, "{NumElements=1 pMScopeNames=[" VIDEO_NAME "]}");
    check_page(0, 2, ERROR_SUCCESS, both);
    check_page(0, ALL, ERROR_SUCCESS, both);
    check_page(1, ALL, ERROR_SUCCESS, "{NumElements=1 pMScopeNames=[\"Voice\"]}");
    check_page(2, ALL, ERROR_NO_MORE_ITEMS, NULL);
    check_page(3, 0, ERROR_NO_MORE_ITEMS, NULL);
}

/*
 * Elements
 */

static const DHCP_SUBNET_ELEMENT_DATA_V4 *element(int type, DWORD first, DWORD last)
{
    static DHCP_IP_RANGE addresses;
    static DHCP_SUBNET_ELEMENT_DATA_V4 data;

    addresses = (DHCP_IP_RANGE){first, last};
    data.ElementType = type;
    data.Element.IpRange = &addresses; /* and ExcludeIpRange, which shares its place */
    return &data;
}

static DWORD add(int type, DWORD first, DWORD last)
{
    return DhcpAddMScopeElement(SERVER, VOICE, element(type, first, last));
}

static DWORD remove_it(int type, DWORD first, DWORD last)
{
    return DhcpRemoveMScopeElement(SERVER, VOICE, element(type, first, last), DhcpNoForce);
}

static DWORD enumerate(const WCHAR *name, int type, DWORD *resume, DWORD maximum,
                       LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 *array, DWORD *read, DWORD *total)
{
    *array = NULL;
    return DhcpEnumMScopeElements(SERVER, name, type, resume, maximum, array, read, total);
}

static void check_elements_page(int type, DWORD resume, DWORD maximum, DWORD result, const char *expected)
{
    LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 array;
    DWORD read = 99, total = 99, next = resume;

    CHECK_NUMBER(result, enumerate(VOICE, type, &next, maximum, &array, &read, &total), "%d, %lu", type,
                 resume);
    CHECK_NUMBER(expected != NULL, array != NULL);
    if (expected && array)
    {
        CHECK_SHOWN(expected, DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4, array);
        CHECK_NUMBER(array->NumElements, read);
        CHECK_NUMBER(resume + read, next);
        CHECK(result == ERROR_SUCCESS ? !total : total > 0);
    }
    RELEASE(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V4, array);
}

static void check_elements(int type, const char *expected)
{
    check_elements_page(type, 0, ALL, expected ? ERROR_SUCCESS : ERROR_NO_MORE_ITEMS, expected);
}

#define ELEMENT(type, member, first, last)                                                                   \
    "{ElementType=" type " Element." member "={StartAddress=239.0." first " EndAddress=239.0." last "}}"
#define LEASED(first, last)   "{NumElements=1 Elements=[" ELEMENT("0", "IpRange", first, last) "]}"
#define EXCLUDED(first, last) ELEMENT("3", "ExcludeIpRange", first, last)

static void check_refused_kinds(void)
{
    static const DHCP_SUBNET_ELEMENT_TYPE refused[] = {DhcpReservedIps, DhcpIpUsedClusters};
    static const DHCP_SUBNET_ELEMENT_TYPE not_enumerated[] = {DhcpReservedIps, DhcpIpUsedClusters,
                                                              DhcpIpRangesDhcpOnly, DhcpIpRangesDhcpBootp,
                                                              DhcpIpRangesBootpOnly};
    DHCP_SUBNET_ELEMENT_DATA_V4 data = {DhcpSecondaryHosts, {NULL}};

    CHECK_NUMBER(ERROR_CALL_NOT_IMPLEMENTED, DhcpAddMScopeElement(SERVER, VOICE, &data));
    CHECK_NUMBER(ERROR_CALL_NOT_IMPLEMENTED, DhcpRemoveMScopeElement(SERVER, VOICE, &data, DhcpNoForce));
    check_elements_page(DhcpSecondaryHosts, 0, ALL, ERROR_NOT_SUPPORTED, NULL);
    for (size_t i = 0; i < ARRAYSIZE(refused); i++)
    {
        data.ElementType = refused[i];
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpAddMScopeElement(SERVER, VOICE, &data), "%d", refused[i]);
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpRemoveMScopeElement(SERVER, VOICE, &data, DhcpNoForce),
                     "%d", refused[i]);
    }
    for (size_t i = 0; i < ARRAYSIZE(not_enumerated); i++)
        check_elements_page(not_enumerated[i], 0, ALL, ERROR_INVALID_PARAMETER, NULL);
}

static void check_unknown_scope(void)
{
    const DHCP_SUBNET_ELEMENT_DATA_V4 *data = element(DhcpIpRanges, IP(1, 0), IP(2, 255));
    LPDHCP_SUBNET_ELEMENT_INFO_ARRAY_V4 array;
    DWORD resume = 0, read, total;

    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpAddMScopeElement(SERVER, NONE, data));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpRemoveMScopeElement(SERVER, NONE, data, DhcpNoForce));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT,
                 enumerate(NONE, DhcpSecondaryHosts, &resume, ALL, &array, &read, &total));
    CHECK(!array);
}

/* Only those of DhcpIpRanges have to be multicast addresses. */
static void check_refused_ranges(void)
{
    const DHCP_SUBNET_ELEMENT_DATA_V4 nothing = {.ElementType = DhcpIpRanges};

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpAddMScopeElement(SERVER, VOICE, &nothing));
    for (size_t i = 0; i < ARRAYSIZE(range_types); i++)
    {
        CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add(range_types[i], IP(2, 255), IP(1, 0)), "%zu", i);
        CHECK_NUMBER(ERROR_MSCOPE_RANGE_TOO_SMALL, add(range_types[i], IP(1, 0), IP(1, 254)), "%zu", i);
        CHECK_NUMBER(ERROR_MSCOPE_RANGE_TOO_SMALL, add(range_types[i], IP(0, 0) - 1, IP(0, 253)), "%zu", i);
    }
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add(DhcpExcludedIpRanges, IP(2, 255), IP(1, 0)));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 add(DhcpIpRanges, ADDRESS(223, 255, 255, 255), ADDRESS(224, 0, 1, 0)));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, add(DhcpIpRanges, ADDRESS(239, 255, 0, 0), ADDRESS(240, 0, 0, 0)));
    check_elements(DhcpIpRanges, NULL);
    check_elements(DhcpExcludedIpRanges, NULL);
    for (size_t i = 1; i < ARRAYSIZE(range_types); i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, add(range_types[i], ADDRESS(10, 0, 0, 1), ADDRESS(10, 0, 0, 9)));
        CHECK_NUMBER(ERROR_SUCCESS, remove_it(range_types[i], ADDRESS(10, 0, 0, 1), ADDRESS(10, 0, 0, 9)));
    }
}

/* Outside of 239.0.0.0/8 ranges can be small, and nothing is excluded by itself. */
static void check_global_ranges(void)
{
    const DWORD first = ADDRESS(224, 0, 0, 0), last = ADDRESS(238, 255, 255, 255);

    CHECK_NUMBER(ERROR_SUCCESS, add(DhcpIpRanges, first, first));
    CHECK_NUMBER(ERROR_SUCCESS, add(DhcpIpRanges, first, last));
    check_elements(DhcpExcludedIpRanges, NULL);
    CHECK_NUMBER(ERROR_SUCCESS, remove_it(DhcpIpRanges, first, last));
}

/* A range takes the place of the one before, if one of them lies within the other. In 239.0.0.0/8, the last
 * 256 addresses of those of DhcpIpRanges are excluded. */
static void check_ranges(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, add(DhcpIpRanges, IP(1, 0), IP(3, 255)));
    check_elements(DhcpIpRanges, LEASED("1.0", "3.255"));
    check_elements(DhcpExcludedIpRanges, "{NumElements=1 Elements=[" EXCLUDED("3.0", "3.255") "]}");
    for (size_t i = 0; i < ARRAYSIZE(range_types); i++)
        CHECK_NUMBER(ERROR_DHCP_IPRANGE_EXITS, add(range_types[i], IP(1, 0), IP(3, 255)), "%zu", i);
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add(DhcpIpRanges, IP(0, 0), IP(2, 255)));
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add(DhcpIpRangesDhcpOnly, IP(4, 0), IP(5, 255)));
    CHECK_NUMBER(ERROR_SUCCESS, add(DhcpIpRangesDhcpOnly, IP(1, 0), IP(2, 255)));
    check_elements(DhcpIpRanges, LEASED("1.0", "2.255"));
    check_elements(DhcpExcludedIpRanges, "{NumElements=1 Elements=[" EXCLUDED("3.0", "3.255") "]}");
    CHECK_NUMBER(ERROR_SUCCESS, add(DhcpIpRanges, IP(0, 0), IP(4, 255)));
    check_elements(DhcpIpRanges, LEASED("0.0", "4.255"));
    check_elements(DhcpExcludedIpRanges,
                   "{NumElements=2 Elements=[" EXCLUDED("3.0", "3.255") " " EXCLUDED("4.0", "4.255") "]}");
}

static void check_pages(void)
{
    check_elements_page(DhcpIpRanges, 0, 0, ERROR_NO_MORE_ITEMS, NULL);
    check_elements_page(DhcpIpRanges, 1, ALL, ERROR_NO_MORE_ITEMS, NULL);
    check_elements_page(DhcpExcludedIpRanges, 0, 0, ERROR_MORE_DATA, NULL);
    check_elements_page(DhcpExcludedIpRanges, 0, 1, ERROR_MORE_DATA,
                        "{NumElements=1 Elements=[" EXCLUDED("3.0", "3.255") "]}");
    check_elements_page(DhcpExcludedIpRanges, 1, 1, ERROR_SUCCESS,
                        "{NumElements=1 Elements=[" EXCLUDED("4.0", "4.255") "]}");
    check_elements_page(DhcpExcludedIpRanges, 2, ALL, ERROR_NO_MORE_ITEMS, NULL);
    check_elements_page(DhcpExcludedIpRanges, 2, 0, ERROR_NO_MORE_ITEMS, NULL);
}

/* Of the 1280 addresses of the range, 512 are excluded already, and 16 become so. */
static void check_mib(void)
{
    LPDHCP_MCAST_MIB_INFO mib = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, add(DhcpExcludedIpRanges, IP(1, 16), IP(1, 31)));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetMCastMibInfo(SERVER, &mib));
    if (CHECK(mib != NULL))
    {
        CHECK(mib->ServerStartTime.dwHighDateTime != 0);
        mib->ServerStartTime = (DATE_TIME){0, 0};
    }
    CHECK_SHOWN("{Discovers=0 Offers=0 Requests=0 Renews=0 Acks=0 Naks=0 Releases=0 Informs=0 "
                "ServerStartTime=0 Scopes=2 ScopeInfo=[{MScopeId=2 MScopeName=" VIDEO_NAME
                " NumAddressesInuse=0 NumAddressesFree=0 NumPendingOffers=0} {MScopeId=1 "
                "MScopeName=\"Voice\" NumAddressesInuse=0 NumAddressesFree=752 NumPendingOffers=0}]}",
                DHCP_MCAST_MIB_INFO, mib);
    RELEASE(DHCP_MCAST_MIB_INFO, mib);
}

static void check_remove(void)
{
    const DHCP_SUBNET_ELEMENT_DATA_V4 nothing = {.ElementType = DhcpExcludedIpRanges};

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpRemoveMScopeElement(SERVER, VOICE, &nothing, DhcpNoForce));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, remove_it(DhcpExcludedIpRanges, IP(1, 15), IP(1, 31)));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, remove_it(DhcpExcludedIpRanges, IP(1, 16), IP(1, 30)));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, remove_it(DhcpExcludedIpRanges, IP(1, 17), IP(1, 31)));
    CHECK_NUMBER(ERROR_SUCCESS, remove_it(DhcpExcludedIpRanges, IP(1, 16), IP(1, 31)));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, remove_it(DhcpExcludedIpRanges, IP(1, 16), IP(1, 31)));
    for (size_t i = 0; i < ARRAYSIZE(range_types); i++)
    {
        CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, remove_it(range_types[i], IP(0, 0), IP(4, 254)), "%zu", i);
        CHECK_NUMBER(ERROR_SUCCESS, remove_it(range_types[i], IP(0, 0), IP(4, 255)), "%zu", i);
        CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, remove_it(range_types[i], IP(0, 0), IP(4, 255)), "%zu", i);
        check_elements(DhcpIpRanges, NULL);
        CHECK_NUMBER(ERROR_SUCCESS, add(DhcpIpRangesDhcpOnly, IP(0, 0), IP(4, 255)));
    }
}

/* A scope keeps what is in it under its new name. */
static void check_rename(void)
{
    const DHCP_MSCOPE_INFO renamed = info_of(NONE, 1);

    CHECK_NUMBER(ERROR_SUCCESS, set(VOICE, NONE, 1, FALSE));
    check_missing(VOICE);
    check_info(&renamed);
    CHECK_NUMBER(ERROR_SUCCESS, set(NONE, VOICE, 1, FALSE));
    check_elements(DhcpIpRanges, LEASED("0.0", "4.255"));
}

/*
 * Clients
 */

static DWORD delete_client(DHCP_SEARCH_INFO_TYPE type)
{
    DHCP_SEARCH_INFO search = {.SearchType = type};

    if (type == DhcpClientIpAddress)
        search.SearchInfo.ClientIpAddress = IP(1, 1);
    else if (type == DhcpClientName)
        search.SearchInfo.ClientName = (WCHAR *)L"client";
    else
        search.SearchInfo.ClientHardwareAddress = (DHCP_BINARY_DATA){6, (BYTE *)"client"};
    return DhcpDeleteMClientInfo(SERVER, &search);
}

static void check_no_clients(const WCHAR *name, DWORD resume, DWORD result)
{
    LPDHCP_MCLIENT_INFO_ARRAY array = NULL;
    DWORD read = 0, total = 0;

    CHECK_NUMBER(result, DhcpEnumMScopeClients(SERVER, name, &resume, ALL, &array, &read, &total));
    CHECK(!array);
}

static void check_clients(void)
{
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, delete_client(DhcpClientIpAddress));
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, delete_client(DhcpClientHardwareAddress));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, delete_client(DhcpClientName));
    check_no_clients(VOICE, 0, ERROR_NO_MORE_ITEMS);
    check_no_clients(VOICE, IP(1, 1), ERROR_DHCP_JET_ERROR);
    check_no_clients(NONE, 0, ERROR_DHCP_SUBNET_NOT_PRESENT);
}

/* Without clients, there is nothing to repair. */
static void check_scan(void)
{
    LPDHCP_SCAN_LIST list = NULL;

    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpScanMDatabase(SERVER, NONE, FALSE, &list));
    for (DWORD fix = 0; fix < 2; fix++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, DhcpScanMDatabase(SERVER, VOICE, fix, &list));
        if (CHECK(list != NULL))
            CHECK(!list->NumScanItems && !list->ScanItems);
        RELEASE(DHCP_SCAN_LIST, list);
    }
}

/*
 * Deleting
 */

static DHCP_OPTION_SCOPE_INFO options = {DhcpMScopeOptions, {.MScopeInfo = VOICE}};

static void set_option(void)
{
    DHCP_OPTION_DATA_ELEMENT number = {DhcpByteOption, {.ByteOption = 7}};
    DHCP_OPTION_DATA data = {1, &number};
    DHCP_OPTION option = {3, (WCHAR *)L"option", NULL, data, DhcpUnaryElementTypeOption};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV5(SERVER, 0, 3, NULL, NULL, &option));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValueV5(SERVER, 0, 3, NULL, NULL, &options, &data));
}

static void check_option(DWORD result)
{
    LPDHCP_OPTION_VALUE value = NULL;

    CHECK_NUMBER(result, DhcpGetOptionValueV5(SERVER, 0, 3, NULL, NULL, &options, &value));
    RELEASE(DHCP_OPTION_VALUE, value);
}

/* A scope takes its elements and the values of its options with it. */
static void check_delete(void)
{
    set_option();
    check_option(ERROR_SUCCESS);
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpDeleteMScope(SERVER, NONE, DhcpFullForce));
    delete_scope(VOICE);
    check_missing(VOICE);
    CHECK_NUMBER(ERROR_SUCCESS, create(VOICE, 1));
    check_elements(DhcpIpRanges, NULL);
    check_elements(DhcpExcludedIpRanges, NULL);
    check_option(ERROR_FILE_NOT_FOUND);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionV5(SERVER, 0, 3, NULL, NULL));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteMScope(SERVER, VOICE, DhcpFullForce));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpDeleteMScope(SERVER, VOICE, DhcpFullForce));
    delete_scope(VIDEO);
}

static void check_all(void)
{
    check_page(0, 0, ERROR_NO_MORE_ITEMS, NULL);
    check_page(0, ALL, ERROR_NO_MORE_ITEMS, NULL);
    check_name_length();
    check_create();
    check_modify();
    check_enumeration();
    check_refused_kinds();
    check_unknown_scope();
    check_refused_ranges();
    check_global_ranges();
    check_ranges();
    check_pages();
    check_mib();
    check_remove();
    check_rename();
    check_clients();
    check_scan();
    check_delete();
}

int main(void)
{
    server_start("");
    check_all();
    check_leaves_nothing(check_all, "working with multicast scopes");
    server_stop();
    return test_result();
}
