/* Filters of link-layer addresses by the rules of [MS-DHCPM] 3.2.4.83 to 3.2.4.87 and 3.2.4.89. */
#include "blocks.h"
#include "server.h"
#include <string.h>

#define SCOPE     ADDRESS(10, 0, 0, 0)
#define ETHERNET  1
#define TOKENRING 6
#define MANY      600 /* filters: more of each list than fit a page */

static const BYTE address[] = {0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66};

/* Filters */

static DHCP_ADDR_PATTERN pattern(BYTE type, BOOL wildcard, BYTE length)
{
    DHCP_ADDR_PATTERN made = {TRUE, type, wildcard, length, {0}};

    memcpy(made.Pattern, address, min(length, sizeof(address)));
    return made;
}

static DWORD add(DHCP_FILTER_LIST_TYPE list, DHCP_ADDR_PATTERN which, const WCHAR *comment, BOOL force)
{
    DHCP_FILTER_ADD_INFO filter = {which, (WCHAR *)comment, list};

    return DhcpAddFilterV4(SERVER, &filter, force);
}

static DWORD delete (DHCP_ADDR_PATTERN which)
{
    return DhcpDeleteFilterV4(SERVER, &which);
}

/* Checks what a list has. */
static void check_list(DHCP_FILTER_LIST_TYPE list, const char *expected)
{
    DHCP_FILTER_ENUM_INFO *filters = NULL;
    DHCP_ADDR_PATTERN resume = {0};
    DWORD read = 0, left = 0;

    CHECK_NUMBER(ERROR_NO_MORE_ITEMS,
                 DhcpEnumFilterV4(SERVER, &resume, MAXDWORD, list, &filters, &read, &left));
    if (expected && CHECK(filters != NULL))
        CHECK_SHOWN(expected, DHCP_FILTER_ENUM_INFO, filters);
    CHECK_NUMBER(0, left);
    CHECK_NUMBER(expected ? 1 : 0, read);
    RELEASE(DHCP_FILTER_ENUM_INFO, filters);
}

/* Which patterns there can be: an address, a beginning of one, or a type of hardware that is exempt. */
static const struct
{
    BOOL valid;
    BYTE type;
    BOOL wildcard;
    BYTE length;
} patterns[] = {{FALSE, ETHERNET, FALSE, 0}, {FALSE, ETHERNET, FALSE, 5}, {TRUE, ETHERNET, FALSE, 6},
                {FALSE, ETHERNET, FALSE, 7}, {FALSE, ETHERNET, TRUE, 0},  {TRUE, ETHERNET, TRUE, 1},
                {TRUE, ETHERNET, TRUE, 5},   {FALSE, ETHERNET, TRUE, 6},  {TRUE, TOKENRING, TRUE, 0},
                {FALSE, TOKENRING, TRUE, 1}, {FALSE, TOKENRING, TRUE, 5}, {FALSE, TOKENRING, FALSE, 0},
                {FALSE, TOKENRING, FALSE, 6}};

static void check_patterns(void)
{
    for (unsigned i = 0; i < ARRAYSIZE(patterns); i++)
    {
        DHCP_ADDR_PATTERN which = pattern(patterns[i].type, patterns[i].wildcard, patterns[i].length);
        DWORD expected = patterns[i].valid ? ERROR_SUCCESS : ERROR_INVALID_PARAMETER;

        CHECK_NUMBER(expected, add(Allow, which, NULL, FALSE), "%u", i);
        CHECK_NUMBER(expected, delete (which), "%u", i);
        which.MatchHWType = FALSE;
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, add(Allow, which, NULL, FALSE), "%u", i);
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, delete (which), "%u", i);
    }
    check_list(Allow, NULL);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, add(Deny, pattern(TOKENRING, TRUE, 0), NULL, FALSE));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpAddFilterV4(SERVER, NULL, FALSE));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpDeleteFilterV4(SERVER, NULL));
}

#define SHOWN(type, wildcard, pattern, comment)                                                              \
    "{NumElements=1 pEnumRecords=[{AddrPatt={MatchHWType=1 HWType=" #type " IsWildcard=" #wildcard           \
    " Pattern=<" pattern ">} Comment=" comment "}]}"

/* A pattern is on one of the lists; forcing it replaces it, and moves it. */
static void check_adding(BOOL wildcard, BYTE length, const char *old, const char *forced)
{
    DHCP_ADDR_PATTERN which = pattern(ETHERNET, wildcard, length);

    CHECK_NUMBER(ERROR_DHCP_LINKLAYER_ADDRESS_DOES_NOT_EXIST, delete (which));
    CHECK_NUMBER(ERROR_SUCCESS, add(Allow, which, L"old", FALSE));
    CHECK_NUMBER(ERROR_DHCP_LINKLAYER_ADDRESS_EXISTS, add(Allow, which, L"new", FALSE));
    CHECK_NUMBER(ERROR_DHCP_LINKLAYER_ADDRESS_EXISTS, add(Deny, which, L"new", FALSE));
    check_list(Allow, old);
    check_list(Deny, NULL);
    CHECK_NUMBER(ERROR_SUCCESS, add(Allow, which, L"new", TRUE));
    check_list(Allow, forced);
    CHECK_NUMBER(ERROR_SUCCESS, add(Deny, which, L"old", TRUE));
    check_list(Allow, NULL);
    check_list(Deny, old);
    CHECK_NUMBER(ERROR_SUCCESS, delete (which));
    check_list(Deny, NULL);
    CHECK_NUMBER(ERROR_SUCCESS, add(Deny, which, L"old", TRUE));
    check_list(Deny, old);
    CHECK_NUMBER(ERROR_SUCCESS, delete (which));
}

/* Forcing an exemption changes nothing. */
static void check_exemption(void)
{
    DHCP_ADDR_PATTERN which = pattern(TOKENRING, TRUE, 0);

    CHECK_NUMBER(ERROR_DHCP_UNDEFINED_HARDWARE_ADDRESS_TYPE, delete (which));
    CHECK_NUMBER(ERROR_SUCCESS, add(Allow, which, L"old", FALSE));
    CHECK_NUMBER(ERROR_DHCP_HARDWARE_ADDRESS_TYPE_ALREADY_EXEMPT, add(Allow, which, L"new", FALSE));
    CHECK_NUMBER(ERROR_SUCCESS, add(Allow, which, L"new", TRUE));
    check_list(Allow, SHOWN(6, 1, "", "\"old\""));
    CHECK_NUMBER(ERROR_DHCP_UNDEFINED_HARDWARE_ADDRESS_TYPE, delete (pattern(TOKENRING + 1, TRUE, 0)));
    CHECK_NUMBER(ERROR_SUCCESS, delete (which));
    check_list(Allow, NULL);
}

/* Enforcing */

static void check_enforcing(void)
{
    for (int i = 0; i < 4; i++)
    {
        DHCP_FILTER_GLOBAL_INFO enforced = {i & 1, i >> 1}, got = {2, 2};

        CHECK_NUMBER(ERROR_SUCCESS, DhcpSetFilterV4(SERVER, &enforced), "%d", i);
        CHECK_NUMBER(ERROR_SUCCESS, DhcpGetFilterV4(SERVER, &got), "%d", i);
        CHECK_ALIKE(DHCP_FILTER_GLOBAL_INFO, &enforced, &got, "%d", i);
    }
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetFilterV4(SERVER, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetFilterV4(SERVER, NULL));
}

/* Enumerating */

static DHCP_ADDR_PATTERN numbered(int number)
{
    DHCP_ADDR_PATTERN made = pattern(ETHERNET, FALSE, 6);

    made.Pattern[4] = (BYTE)(number >> 8);
    made.Pattern[5] = (BYTE)number;
    return made;
}

/* Even numbers on one list, odd ones on the other. */
static void create_many(void)
{
    for (int i = 0; i < MANY; i++)
        CHECK_NUMBER(ERROR_SUCCESS, add(i % 2 ? Allow : Deny, numbered(i), L"a filter", FALSE), "%d", i);
}

/* Counts the filters of a page, each of which has not been seen before and is of the list. */
static DWORD count_page(const DHCP_FILTER_ENUM_INFO *filters, BYTE *seen, DHCP_FILTER_LIST_TYPE list)
{
    DWORD count = 0;

    for (DWORD i = 0; filters && i < filters->NumElements; i++)
    {
        const BYTE *bytes = filters->pEnumRecords[i].AddrPatt.Pattern;
        int number = bytes[4] << 8 | bytes[5];

        if (CHECK(number < MANY && number % 2 == (list == Allow) && !seen[number], "%d", number))
            count += seen[number] = 1;
    }
    return count;
}

static BOOL is_last(const DHCP_FILTER_ENUM_INFO *filters, const DHCP_ADDR_PATTERN *resume)
{
    const DHCP_ADDR_PATTERN *last = &filters->pEnumRecords[filters->NumElements - 1].AddrPatt;

    return last->HWType == resume->HWType && last->Length == resume->Length &&
           !memcmp(last->Pattern, resume->Pattern, resume->Length);
}

/* Reads a list in pages of so many bytes at most; gives how many the first one had. */
static DWORD check_pages(DHCP_FILTER_LIST_TYPE list, DWORD maximum)
{
    DHCP_FILTER_ENUM_INFO *filters = NULL;
    DHCP_ADDR_PATTERN resume = {0};
    BYTE seen[MANY] = {0};
    DWORD result, read, left, first = 0, all = 0;

    do
    {
        result = DhcpEnumFilterV4(SERVER, &resume, maximum, list, &filters, &read, &left);
        all += count_page(filters, seen, list);
        first = first ? first : all;
        CHECK_NUMBER(MANY / 2, all + left, "%lu", maximum);
        if (CHECK(filters != NULL) && CHECK_NUMBER(filters->NumElements, read) && CHECK(read != 0))
            CHECK(is_last(filters, &resume), "%lu", maximum);
        RELEASE(DHCP_FILTER_ENUM_INFO, filters);
    } while (result == ERROR_MORE_DATA && read);
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, result, "%lu", maximum);
    CHECK_NUMBER(MANY / 2, all, "%lu", maximum);
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS,
                 DhcpEnumFilterV4(SERVER, &resume, maximum, list, &filters, &read, &left));
    CHECK_NUMBER(0, read);
    RELEASE(DHCP_FILTER_ENUM_INFO, filters);
    return first;
}

/* Less than 1024 bytes are 1024, and more than 65536 are 65536. */
static void check_limits(void)
{
    DWORD least = check_pages(Allow, 1024), most = check_pages(Allow, 65536);

    CHECK(least * sizeof(DHCP_FILTER_RECORD) <= 1024, "%lu", least);
    CHECK(least < check_pages(Allow, 2048) && most < MANY / 2, "%lu %lu", least, most);
    CHECK_NUMBER(least, check_pages(Deny, 0));
    CHECK_NUMBER(least, check_pages(Deny, 1023));
    CHECK_NUMBER(most, check_pages(Deny, 65537));
    CHECK_NUMBER(most, check_pages(Deny, MAXDWORD));
}

/* What clients are told of it */

static void create_client(void)
{
    DHCP_SUBNET_INFO info = {
        .SubnetAddress = SCOPE, .SubnetMask = ADDRESS(255, 255, 255, 0), .SubnetName = (WCHAR *)L"subnet"};
    DHCP_IP_RANGE range = {SCOPE + 1, SCOPE + 254};
    DHCP_SUBNET_ELEMENT_DATA element = {DhcpIpRanges, {.IpRange = &range}};
    DHCP_CLIENT_INFO client = {.ClientIpAddress = SCOPE + 1,
                               .SubnetMask = info.SubnetMask,
                               .ClientHardwareAddress = {6, (BYTE *)address},
                               .ClientLeaseExpires = {0xffffffff, 0x7fffffff}};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnet(SERVER, SCOPE, &info));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElement(SERVER, SCOPE, &element));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateClientInfo(SERVER, &client));
}

static void check_status(DWORD expected)
{
    DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY *clients = NULL;
    DHCP_SEARCH_INFO search = {DhcpClientIpAddress, {.ClientIpAddress = SCOPE + 1}};
    DHCP_CLIENT_INFO_PB *client = NULL;
    DWORD resume = 0, read = 0, total = 0;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpEnumSubnetClientsFilterStatusInfo(SERVER, SCOPE, &resume, MAXDWORD,
                                                                      &clients, &read, &total));
    if (clients && CHECK(clients->NumElements == 1))
        CHECK_NUMBER(expected, clients->Clients[0]->FilterStatus);
    RELEASE(DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY, clients);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4GetClientInfo(SERVER, &search, &client));
    CHECK_NUMBER(expected, client ? client->FilterStatus : 0);
    RELEASE(DHCP_CLIENT_INFO_PB, client);
}

/* By the list, and by whether the filter is a wildcard. */
static void check_match(DHCP_FILTER_LIST_TYPE list, BOOL wildcard, BYTE length, DWORD expected)
{
    check_status(FILTER_STATUS_NONE);
    CHECK_NUMBER(ERROR_SUCCESS, add(list, pattern(ETHERNET, wildcard, length), NULL, FALSE));
    check_status(expected);
    CHECK_NUMBER(ERROR_SUCCESS, delete (pattern(ETHERNET, wildcard, length)));
}

static void check_statuses(void)
{
    DHCP_ADDR_PATTERN other = pattern(ETHERNET, FALSE, 6);

    check_match(Allow, FALSE, 6, FILTER_STATUS_FULL_MATCH_IN_ALLOW_LIST);
    check_match(Deny, FALSE, 6, FILTER_STATUS_FULL_MATCH_IN_DENY_LIST);
    check_match(Allow, TRUE, 5, FILTER_STATUS_WILDCARD_MATCH_IN_ALLOW_LIST);
    check_match(Deny, TRUE, 1, FILTER_STATUS_WILDCARD_MATCH_IN_DENY_LIST);
    other.Pattern[5]++;
    CHECK_NUMBER(ERROR_SUCCESS, add(Deny, other, NULL, FALSE));
    check_status(FILTER_STATUS_NONE);
    CHECK_NUMBER(ERROR_SUCCESS, delete (other));
}

static void check_filters(void)
{
    check_patterns();
    check_adding(FALSE, 6, SHOWN(1, 0, "001122334455", "\"old\""), SHOWN(1, 0, "001122334455", "\"new\""));
    check_adding(TRUE, 3, SHOWN(1, 1, "001122", "\"old\""), SHOWN(1, 1, "001122", "\"new\""));
    check_exemption();
    check_enforcing();
    check_statuses();
}

int main(void)
{
    DHCP_FILTER_ENUM_INFO *filters = NULL;
    DWORD number;

    server_start("");
    create_client();
    check_filters();
    check_leaves_nothing(check_filters, "filters");
    create_many();
    check_limits();
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpEnumFilterV4(SERVER, NULL, 1024, Allow, &filters, &number, &number));
    server_stop();
    return test_result();
}
