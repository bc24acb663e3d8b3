/*
 * The rules of failover, [MS-DHCPM] 3.2.4.90 to 3.2.4.101 and 3.2.4.126, with each error that the pages
 * name; states move as the table of transitions says. Arguments: that table, and the one of error texts.
 */
#include "blocks.h"
#include "server.h"
#include "table.h"
#include <dhcpsext.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MASK              ADDRESS(255, 255, 255, 0)
#define SUBNET(number)    ADDRESS(10, 0, number, 0)
#define HOST(number, low) ADDRESS(10, 0, number, low)
#define MISSING           200 /* a subnet that there is not */
#define BOOTP             100 /* one with a range for BOOTP alone */
#define MOST              31  /* relationships */
#define LONGEST_NAME      126
#define STATES            14

typedef DHCP_FAILOVER_RELATIONSHIP relationship;
typedef DWORD DHCP_API_FUNCTION relationship_function(LPWSTR server, LPDHCP_FAILOVER_RELATIONSHIP given);

static relationship_function *const create_it = DhcpV4FailoverCreateRelationship;
static relationship_function *const add_it = DhcpV4FailoverAddScopeToRelationship;
static relationship_function *const remove_it = DhcpV4FailoverDeleteScopeFromRelationship;

static struct table transitions, errors;

/* What is passed in is not constant in the interface. */
static WCHAR one[] = L"one", two[] = L"two", none[] = L"none", one_more[] = L"one more";
static WCHAR first_name[] = L"first", second_name[] = L"second", secret[] = L"secret";
static WCHAR subnet_name[] = L"subnet", client_name[] = L"client", comment[] = L"comment",
             nobody[] = L"nobody";

/* Subnets */

static void add_subnet(int number)
{
    DHCP_SUBNET_INFO info = {SUBNET(number), MASK, subnet_name, comment, {0, NULL, NULL}, DhcpSubnetEnabled};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnet(SERVER, info.SubnetAddress, &info), "%d", number);
}

static void add_range(int number, DHCP_SUBNET_ELEMENT_TYPE type, BYTE first, BYTE last)
{
    DHCP_BOOTP_IP_RANGE range = {HOST(number, first), HOST(number, last), 0, MAXDWORD};
    DHCP_SUBNET_ELEMENT_DATA_V5 element = {type, {&range}};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElementV5(SERVER, SUBNET(number), &element), "%d", number);
}

static void add_exclusion(int number, BYTE first, BYTE last)
{
    DHCP_IP_RANGE range = {HOST(number, first), HOST(number, last)};
    DHCP_SUBNET_ELEMENT_DATA_V5 element = {DhcpExcludedIpRanges, {NULL}};

    element.Element.ExcludeIpRange = &range;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElementV5(SERVER, SUBNET(number), &element));
}

static void add_reservation(int number, BYTE low)
{
    BYTE hardware[] = {2, 0, 0, 0, 1, low};
    DHCP_CLIENT_UID identifier = {sizeof(hardware), hardware};
    DHCP_IP_RESERVATION_V4 reservation = {HOST(number, low), &identifier, CLIENT_TYPE_BOTH};
    DHCP_SUBNET_ELEMENT_DATA_V5 element = {DhcpReservedIps, {NULL}};

    element.Element.ReservedIp = &reservation;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElementV5(SERVER, SUBNET(number), &element));
}

static void add_client(int number, BYTE low, WCHAR *name)
{
    BYTE hardware[] = {2, 0, 0, 0, 2, low};
    DHCP_CLIENT_INFO_V4 client = {.ClientIpAddress = HOST(number, low),
                                  .SubnetMask = MASK,
                                  .ClientHardwareAddress = {sizeof(hardware), hardware},
                                  .ClientName = name,
                                  .ClientComment = comment,
                                  .ClientLeaseExpires = {MAXDWORD, 0x7FFFFFFF},
                                  .bClientType = CLIENT_TYPE_DHCP};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateClientInfoV4(SERVER, &client), "%d", low);
}

/* Relationships */

/* One of one subnet; there is one at a time. */
static relationship sample(WCHAR *name, int number)
{
    static DWORD address;
    static DHCP_IP_ARRAY addresses;
    relationship given = {.PrimaryServer = ADDRESS(10, 9, 0, 1),
                          .SecondaryServer = ADDRESS(10, 9, 0, 2),
                          .Mode = LoadBalance,
                          .ServerType = PrimaryServer,
                          .Mclt = 3600,
                          .SafePeriod = 60,
                          .RelationshipName = name,
                          .PrimaryServerName = first_name,
                          .SecondaryServerName = second_name,
                          .pScopes = &addresses,
                          .Percentage = 50,
                          .SharedSecret = secret};

    address = SUBNET(number);
    addresses = (DHCP_IP_ARRAY){1, &address};
    return given;
}

static DWORD call(relationship_function *function, WCHAR *name, int number)
{
    relationship given = sample(name, number);

    return function(SERVER, &given);
}

static DWORD set_state(WCHAR *name, int state)
{
    relationship given = sample(name, 0);

    given.State = state;
    return DhcpV4FailoverSetRelationship(SERVER, CHANGESTATE, &given);
}

static void delete_it(WCHAR *name)
{
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4FailoverDeleteRelationship(SERVER, name), "%ls", name);
}

static relationship *get(WCHAR *name)
{
    relationship *found = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4FailoverGetRelationship(SERVER, name, &found), "%ls", name);
    if (!found)
        exit(test_result() | 1);
    return found;
}

static void check_states(WCHAR *name, int state, int previous, const char *when)
{
    relationship *found = get(name);

    CHECK_NUMBER(state, found->State, "%s", when);
    CHECK_NUMBER(previous, found->PrevState, "%s", when);
    RELEASE(DHCP_FAILOVER_RELATIONSHIP, found);
}

/* What is asked before anything is looked for. */
static void check_needs(relationship_function *function)
{
    relationship given = sample(NULL, 1);

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, function(SERVER, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, function(SERVER, &given), "no name");
    given = sample(one, 1);
    given.pScopes = NULL;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, function(SERVER, &given), "no subnets");
    given = sample(one, 1);
    given.pScopes->NumElements = 0;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, function(SERVER, &given), "no subnet");
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, call(function, one, MISSING));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, call(function, one, BOOTP));
}

static void check_create_values(void)
{
    relationship wrong[5];

    for (size_t i = 0; i < ARRAYSIZE(wrong); i++)
        wrong[i] = sample(one, 1);
    wrong[0].PrimaryServer = 0;
    wrong[1].SecondaryServer = 0;
    wrong[2].Percentage = 101;
    wrong[3].Mode = 2;
    wrong[4].ServerType = 2;
    for (size_t i = 0; i < ARRAYSIZE(wrong); i++)
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, create_it(SERVER, &wrong[i]), "%u", (unsigned)i);
}

static void check_created(void)
{
    relationship given = sample(one, 1), *found;

    given.State = NORMAL;
    given.SafePeriod = 0;
    CHECK_NUMBER(ERROR_SUCCESS, create_it(SERVER, &given));
    given.State = STARTUP;
    given.PrevState = INIT;
    given.SafePeriod = MAXDWORD;
    found = get(one);
    CHECK_ALIKE(DHCP_FAILOVER_RELATIONSHIP, &given, found);
    RELEASE(DHCP_FAILOVER_RELATIONSHIP, found);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4FailoverGetScopeRelationship(SERVER, SUBNET(1), &found));
    CHECK_ALIKE(DHCP_FAILOVER_RELATIONSHIP, &given, found);
    RELEASE(DHCP_FAILOVER_RELATIONSHIP, found);
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP, call(create_it, one, 1));
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP, call(create_it, two, 1));
    CHECK_NUMBER(ERROR_DHCP_FO_RELATIONSHIP_EXISTS, call(create_it, one, 2));
}

static void check_names(void)
{
    WCHAR name[LONGEST_NAME + 2] = L"";

    for (int i = 0; i <= LONGEST_NAME; i++)
        name[i] = L'n';
    CHECK_NUMBER(ERROR_DHCP_FO_RELATIONSHIP_NAME_TOO_LONG, call(create_it, name, 2));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, call(create_it, name, MISSING));
    name[LONGEST_NAME] = 0;
    CHECK_NUMBER(ERROR_SUCCESS, call(create_it, name, 2));
    delete_it(name);
}

static void check_asking(void)
{
    relationship *found = NULL;

    CHECK_NUMBER(ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST,
                 DhcpV4FailoverGetRelationship(SERVER, none, &found));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetRelationship(SERVER, NULL, &found));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetRelationship(SERVER, one, NULL));
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP,
                 DhcpV4FailoverGetScopeRelationship(SERVER, SUBNET(2), &found));
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP,
                 DhcpV4FailoverGetScopeRelationship(SERVER, SUBNET(MISSING), &found));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetScopeRelationship(SERVER, 0, &found));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetScopeRelationship(SERVER, SUBNET(1), NULL));
    CHECK(found == NULL);
}

/* Changing */

static void check_set(DWORD flags, relationship *given, const relationship *expected)
{
    relationship *found;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4FailoverSetRelationship(SERVER, flags, given), "%lu", flags);
    found = get(one);
    CHECK_ALIKE(DHCP_FAILOVER_RELATIONSHIP, expected, found, "%lu", flags);
    RELEASE(DHCP_FAILOVER_RELATIONSHIP, found);
}

/* Each flag changes its member and no other. */
static void check_flags(void)
{
    relationship given = sample(one, 1), *now = get(one);

    given.PrimaryServer = given.SecondaryServer = 1;
    given.Percentage = 101;
    given.Mode = 9;
    now->Mclt = given.Mclt = 11;
    check_set(MCLT, &given, now);
    now->SafePeriod = given.SafePeriod = 22;
    check_set(SAFEPERIOD, &given, now);
    now->Percentage = given.Percentage = 100;
    check_set(PERCENTAGE, &given, now);
    now->Mode = given.Mode = HotStandby;
    check_set(MODE, &given, now);
    now->PrevState = given.PrevState = RECOVER;
    check_set(PREVSTATE, &given, now);
    now->PrevState = STARTUP;
    now->State = given.State = COMMUNICATION_INT;
    check_set(CHANGESTATE, &given, now);
    RELEASE(DHCP_FAILOVER_RELATIONSHIP, now);
}

static void check_set_errors(void)
{
    static const DWORD wrong[] = {0, 0x40, 0x80000000, MCLT | 0x40};
    relationship given = sample(one, 1);

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverSetRelationship(SERVER, MCLT, NULL));
    for (size_t i = 0; i < ARRAYSIZE(wrong); i++)
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverSetRelationship(SERVER, wrong[i], &given), "%lx",
                     wrong[i]);
    given.Percentage = 101;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverSetRelationship(SERVER, PERCENTAGE, &given));
    given.Mode = 2;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverSetRelationship(SERVER, MODE, &given));
    given.RelationshipName = NULL;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverSetRelationship(SERVER, MCLT, &given));
    given.RelationshipName = none;
    CHECK_NUMBER(ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST,
                 DhcpV4FailoverSetRelationship(SERVER, MCLT, &given));
}

static void check_deleting(void)
{
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP,
                 DhcpDeleteSubnet(SERVER, SUBNET(1), DhcpFullForce));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverDeleteRelationship(SERVER, NULL));
    CHECK_NUMBER(ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST, DhcpV4FailoverDeleteRelationship(SERVER, none));
    delete_it(one);
    CHECK_NUMBER(ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST, DhcpV4FailoverDeleteRelationship(SERVER, one));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSubnet(SERVER, SUBNET(1), DhcpFullForce));
    add_subnet(1);
}

/* Subnets of a relationship */

static void check_members_errors(void)
{
    check_needs(add_it);
    check_needs(remove_it);
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, call(add_it, one, 1));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, call(remove_it, one, 1));
    CHECK_NUMBER(ERROR_SUCCESS, call(create_it, one, 1));
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP, call(add_it, none, 1));
    CHECK_NUMBER(ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST, call(add_it, none, 2));
    CHECK_NUMBER(ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST, call(remove_it, none, 1));
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP, call(remove_it, one, 2));
    CHECK_NUMBER(ERROR_DHCP_FO_STATE_NOT_NORMAL, call(add_it, one, 2));
}

static void check_members_moved(void)
{
    relationship *found;

    CHECK_NUMBER(ERROR_SUCCESS, set_state(one, COMMUNICATION_INT));
    CHECK_NUMBER(ERROR_DHCP_FO_STATE_NOT_NORMAL, call(add_it, one, 2));
    CHECK_NUMBER(ERROR_SUCCESS, set_state(one, NORMAL));
    CHECK_NUMBER(ERROR_SUCCESS, call(add_it, one, 2));
    found = get(one);
    CHECK_SHOWN("{NumElements=2 Elements=[10.0.1.0 10.0.2.0]}", DHCP_IP_ARRAY, found->pScopes);
    RELEASE(DHCP_FAILOVER_RELATIONSHIP, found);
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_ALREADY_IN_RELATIONSHIP, DhcpDeleteSubnet(SERVER, SUBNET(2), 0));
    CHECK_NUMBER(ERROR_SUCCESS, call(remove_it, one, 1));
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP, call(remove_it, one, 1));
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP,
                 DhcpV4FailoverGetScopeRelationship(SERVER, SUBNET(1), &found));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSubnet(SERVER, SUBNET(1), DhcpFullForce));
    add_subnet(1);
    CHECK_NUMBER(ERROR_SUCCESS, set_state(one, PARTNER_DOWN));
    CHECK_NUMBER(ERROR_DHCP_FO_STATE_NOT_NORMAL, call(add_it, one, 1));
    CHECK_NUMBER(ERROR_SUCCESS, set_state(one, POTENTIAL_CONFLICT));
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_SYNC_IN_PROGRESS, call(add_it, one, 1));
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_SYNC_IN_PROGRESS, call(remove_it, one, 2));
    delete_it(one);
}

/* Enumerating */

static WCHAR *numbered(int number)
{
    static WCHAR name[24];

    swprintf(name, ARRAYSIZE(name), L"relationship %02d", number);
    return name;
}

static DWORD enumerate(DHCP_RESUME_HANDLE *handle, DWORD bytes, DWORD *read, DWORD *total)
{
    DHCP_FAILOVER_RELATIONSHIP_ARRAY *found = NULL;
    DWORD before = *handle;
    DWORD result = DhcpV4FailoverEnumRelationship(SERVER, handle, bytes, &found, read, total);

    if (!CHECK(!found == (result == ERROR_NO_MORE_ITEMS)) || !found)
        return result;
    CHECK_NUMBER(*read, found->NumElements);
    for (DWORD i = 0; i < found->NumElements; i++)
        CHECK_TEXT(numbered(before + i + 1), found->pRelationships[i].RelationshipName);
    RELEASE(DHCP_FAILOVER_RELATIONSHIP_ARRAY, found);
    return result;
}

static void check_pages(void)
{
    DHCP_RESUME_HANDLE handle = 0;
    DWORD read = 0, total = 0, seen = 0, result;

    do
    {
        result = enumerate(&handle, 1000, &read, &total);
        seen += read;
        CHECK_NUMBER(seen, handle);
        CHECK_NUMBER(MOST - seen, total);
        CHECK_NUMBER(total ? ERROR_MORE_DATA : ERROR_SUCCESS, result);
    } while (result == ERROR_MORE_DATA && read);
    CHECK_NUMBER(MOST, seen);
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, enumerate(&handle, MAXDWORD, &read, &total));
    handle = 0;
    CHECK_NUMBER(ERROR_SUCCESS, enumerate(&handle, MAXDWORD, &read, &total));
    CHECK_NUMBER(MOST, read);
    CHECK_NUMBER(0, total);
    handle = MOST - 1;
    CHECK_NUMBER(ERROR_SUCCESS, enumerate(&handle, MAXDWORD, &read, &total));
    CHECK_NUMBER(1, read);
}

static void check_enumerating(void)
{
    DHCP_RESUME_HANDLE handle = 0;
    DWORD read, total;

    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, enumerate(&handle, MAXDWORD, &read, &total));
    for (int i = 1; i <= MOST; i++)
        CHECK_NUMBER(ERROR_SUCCESS, call(create_it, numbered(i), i));
    CHECK_NUMBER(ERROR_DHCP_FO_MAX_RELATIONSHIPS, call(create_it, one_more, MOST + 1));
    CHECK_NUMBER(ERROR_DHCP_FO_MAX_RELATIONSHIPS, call(create_it, numbered(1), 1));
    check_pages();
    for (int i = 1; i <= MOST; i++)
        delete_it(numbered(i));
}

/* Addresses and clients */

static void check_statistics(BYTE percentage, DHCP_FAILOVER_SERVER role)
{
    relationship given = sample(one, 1);
    DHCP_FAILOVER_STATISTICS *found = NULL;

    given.Percentage = percentage;
    given.ServerType = role;
    CHECK_NUMBER(ERROR_SUCCESS, create_it(SERVER, &given));
    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpV4FailoverGetScopeStatistics(SERVER, SUBNET(1), &found)))
    {
        CHECK_NUMBER(100 - 10, found->NumAddr);
        CHECK_NUMBER(2, found->AddrInUse);
        CHECK_NUMBER(100 - 10 - 2, found->AddrFree);
        CHECK_NUMBER(found->AddrFree, found->ThisAddrFree + found->PartnerAddrFree);
        CHECK_NUMBER(found->AddrInUse, found->ThisAddrInUse + found->PartnerAddrInUse);
        CHECK(percentage != (role == PrimaryServer ? 100 : 0) || !found->PartnerAddrFree);
        CHECK(percentage != (role == PrimaryServer ? 0 : 100) || !found->ThisAddrFree);
    }
    RELEASE(DHCP_FAILOVER_STATISTICS, found);
    delete_it(one);
}

static void check_statistics_errors(void)
{
    DHCP_FAILOVER_STATISTICS *found = NULL;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetScopeStatistics(SERVER, 0, &found));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetScopeStatistics(SERVER, SUBNET(1), NULL));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpV4FailoverGetScopeStatistics(SERVER, SUBNET(1), &found));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpV4FailoverGetScopeStatistics(SERVER, SUBNET(MISSING), &found));
}

static void check_status(DWORD expected, BYTE low)
{
    DWORD status = MAXDWORD;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4FailoverGetAddressStatus(SERVER, HOST(1, low), &status), "%d", low);
    CHECK_NUMBER(expected, status, "%d", low);
}

static void check_addresses(BYTE percentage, DWORD owner)
{
    relationship given = sample(one, 1);

    given.Percentage = percentage;
    CHECK_NUMBER(ERROR_SUCCESS, create_it(SERVER, &given));
    check_status(owner, 1);
    check_status(owner, 59);
    check_status(2, 20);
    check_status(2, 29);
    check_status(owner, 30);
    check_status(3, 40);
    delete_it(one);
}

static void check_address_errors(void)
{
    DWORD status;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetAddressStatus(SERVER, HOST(MISSING, 1), &status));
    CHECK_NUMBER(ERROR_DHCP_FO_SCOPE_NOT_IN_RELATIONSHIP,
                 DhcpV4FailoverGetAddressStatus(SERVER, HOST(1, 1), &status));
}

static DHCPV4_FAILOVER_CLIENT_INFO *check_client(const DHCP_SEARCH_INFO *search, BYTE low)
{
    DHCPV4_FAILOVER_CLIENT_INFO *found = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4FailoverGetClientInfo(SERVER, search, &found));
    if (!found)
        exit(test_result() | 1);
    CHECK_NUMBER(HOST(1, low), found->ClientIpAddress);
    CHECK_NUMBER(MASK, found->SubnetMask);
    CHECK_TEXT(client_name, found->ClientName);
    CHECK_TEXT(comment, found->ClientComment);
    CHECK_NUMBER(CLIENT_TYPE_NONE, found->bClientType);
    return found;
}

static void check_clients(void)
{
    DHCP_SEARCH_INFO search = {.SearchType = DhcpClientIpAddress};
    DHCPV4_FAILOVER_CLIENT_INFO *first, *again;

    search.SearchInfo.ClientIpAddress = HOST(1, 51);
    first = check_client(&search, 51);
    search.SearchType = DhcpClientHardwareAddress;
    search.SearchInfo.ClientHardwareAddress = first->ClientHardwareAddress;
    again = check_client(&search, 51);
    RELEASE(DHCPV4_FAILOVER_CLIENT_INFO, again);
    search.SearchType = DhcpClientName;
    search.SearchInfo.ClientName = client_name;
    again = check_client(&search, 50);
    RELEASE(DHCPV4_FAILOVER_CLIENT_INFO, again);
    RELEASE(DHCPV4_FAILOVER_CLIENT_INFO, first);
    search.SearchInfo.ClientName = nobody;
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, DhcpV4FailoverGetClientInfo(SERVER, &search, &first));
    search.SearchInfo.ClientName = NULL;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetClientInfo(SERVER, &search, &first));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetClientInfo(SERVER, &search, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetClientInfo(SERVER, NULL, &first));
}

/* Of what the functions need, nothing can be NULL. */
static void check_nulls(void)
{
    DHCP_FAILOVER_RELATIONSHIP_ARRAY *array = NULL;
    DWORD resume = 0, number = 0;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverSetRelationship(SERVER, MCLT, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverDeleteRelationship(SERVER, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpV4FailoverEnumRelationship(SERVER, NULL, MAXDWORD, &array, &number, &number));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpV4FailoverEnumRelationship(SERVER, &resume, MAXDWORD, NULL, &number, &number));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpV4FailoverEnumRelationship(SERVER, &resume, MAXDWORD, &array, NULL, &number));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpV4FailoverEnumRelationship(SERVER, &resume, MAXDWORD, &array, &number, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetAddressStatus(SERVER, HOST(1, 1), NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetAddressStatus(SERVER, 0, &number));
    CHECK(array == NULL);
}

static void check_time(void)
{
    DWORD before = (DWORD)time(NULL), now = 0, delta = 0;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4FailoverGetSystemTime(SERVER, &now, &delta));
    CHECK(now >= before && now <= (DWORD)time(NULL), "%lu after %lu", now, before);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverGetSystemTime(SERVER, NULL, &delta));
}

static void check_trigger(void)
{
    relationship given = sample(second_name, 2);

    given.ServerType = SecondaryServer;
    CHECK_NUMBER(ERROR_SUCCESS, create_it(SERVER, &given));
    CHECK_NUMBER(ERROR_SUCCESS, call(create_it, first_name, 1));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4FailoverTriggerAddrAllocation(SERVER, first_name));
    CHECK_NUMBER(ERROR_DHCP_FO_RELATION_IS_SECONDARY,
                 DhcpV4FailoverTriggerAddrAllocation(SERVER, second_name));
    CHECK_NUMBER(ERROR_DHCP_FO_RELATIONSHIP_DOES_NOT_EXIST,
                 DhcpV4FailoverTriggerAddrAllocation(SERVER, none));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4FailoverTriggerAddrAllocation(SERVER, NULL));
    delete_it(first_name);
    delete_it(second_name);
}

static void check_usage(void)
{
    add_range(1, DhcpIpRanges, 1, 100);
    add_exclusion(1, 20, 29);
    add_client(1, 51, client_name);
    add_client(1, 50, client_name);
    check_statistics_errors();
    for (int role = PrimaryServer; role <= SecondaryServer; role++)
        for (int percentage = 0; percentage <= 100; percentage += 50)
            check_statistics(percentage, role);
    add_reservation(1, 40);
    check_address_errors();
    check_addresses(100, 0);
    check_addresses(0, 1);
    check_clients();
    check_nulls();
    check_time();
    check_trigger();
}

/* States */

static BOOL allowed[STATES][STATES];

static int state_of(const char *name)
{
    FSM_STATE state = DHCP_FAILOVER_STATE_UNKNOWN;

    if (!CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprFailoverStateFromNameA(name, &state), "%s", name))
        exit(test_result() | 1);
    return state;
}

/* From which state each one is first reached that is reachable from STARTUP, -1 where none is. */
static void find_ways(int *before)
{
    int queue[STATES] = {STARTUP}, count = 1;

    for (int state = 0; state < STATES; state++)
        before[state] = -1;
    before[STARTUP] = STARTUP;
    for (int i = 0; i < count; i++)
        for (int to = 0; to < STATES; to++)
            if (allowed[queue[i]][to] && before[to] < 0)
            {
                before[to] = queue[i];
                queue[count++] = to;
            }
}

static void walk(const int *before, int state)
{
    if (state == STARTUP)
        return;
    walk(before, before[state]);
    CHECK_NUMBER(ERROR_SUCCESS, set_state(one, state), "to %d", state);
    check_states(one, state, before[state], "on the way");
}

static void check_move(const int *before, int from, int to)
{
    BOOL may = to < STATES && allowed[from][to];
    int previous = from == STARTUP ? INIT : before[from];
    char when[32];

    sprintf(when, "%d to %d", from, to);
    CHECK_NUMBER(ERROR_SUCCESS, call(create_it, one, 1), "%s", when);
    walk(before, from);
    CHECK_NUMBER(may ? ERROR_SUCCESS : ERROR_INVALID_PARAMETER, set_state(one, to), "%s", when);
    check_states(one, may ? to : from, may ? from : previous, when);
    delete_it(one);
}

static void check_moves(void)
{
    int before[STATES];

    for (int row = 0; row < transitions.rows; row++)
        allowed[state_of(transitions.cell[row][0])][state_of(transitions.cell[row][1])] = TRUE;
    find_ways(before);
    for (int from = 0; from < STATES; from++)
        for (int to = 0; before[from] >= 0 && to <= STATES; to++)
            if (from != to)
                check_move(before, from, to);
}

/* Where a relationship gets by its partner's state, by 9.9.3 in the table; then the administrator's command.
 */
static void check_partner(const char *partner, int state)
{
    char option[64];

    sprintf(option, "--partner-state %s", partner);
    server_start(option);
    add_subnet(1);
    CHECK_NUMBER(ERROR_SUCCESS, call(create_it, one, 1));
    check_states(one, state, state == COMMUNICATION_INT ? STARTUP : COMMUNICATION_INT, partner);
    if (allowed[state][PARTNER_DOWN])
    {
        CHECK_NUMBER(ERROR_SUCCESS, set_state(one, PARTNER_DOWN), "%s", partner);
        check_states(one, PARTNER_DOWN, state, partner);
    }
    server_stop();
}

static void check_partners(void)
{
    check_partner("NORMAL", NORMAL);
    check_partner("COMMUNICATION_INT", NORMAL);
    check_partner("RecoverDone", NORMAL);
    check_partner("PARTNER-DOWN", POTENTIAL_CONFLICT);
    check_partner("POTENTIAL_CONFLICT", POTENTIAL_CONFLICT);
    check_partner("ConflictDone", POTENTIAL_CONFLICT);
    check_partner("RESOLUTION-INTERRUPTED", POTENTIAL_CONFLICT);
    check_partner("SHUTDOWN", PARTNER_DOWN);
    check_partner("RECOVER", COMMUNICATION_INT);
    check_partner("RECOVER-WAIT", COMMUNICATION_INT);
    check_partner("PAUSED", COMMUNICATION_INT);
    check_partner("Startup", COMMUNICATION_INT);
    check_partner("INIT", COMMUNICATION_INT);
    check_partner("NO_STATE", COMMUNICATION_INT);
}

/* Errors */

static DWORD ask_time(void)
{
    DWORD now, delta;

    return DhcpV4FailoverGetSystemTime(SERVER, &now, &delta);
}

static DWORD ask_address(void)
{
    DWORD status;

    return DhcpV4FailoverGetAddressStatus(SERVER, HOST(1, 1), &status);
}

static DWORD ask_statistics(void)
{
    DHCP_FAILOVER_STATISTICS *found;

    return DhcpV4FailoverGetScopeStatistics(SERVER, SUBNET(1), &found);
}

static DWORD ask_name(void)
{
    relationship *found;

    return DhcpV4FailoverGetRelationship(SERVER, one, &found);
}

static DWORD ask_subnet(void)
{
    relationship *found;

    return DhcpV4FailoverGetScopeRelationship(SERVER, SUBNET(1), &found);
}

static DWORD do_create(void)
{
    return call(create_it, one, 1);
}

static DWORD do_set(void)
{
    return set_state(one, NORMAL);
}

static DWORD do_add(void)
{
    return call(add_it, one, 1);
}

static DWORD do_remove(void)
{
    return call(remove_it, one, 1);
}

static DWORD do_delete(void)
{
    return DhcpV4FailoverDeleteRelationship(SERVER, one);
}

static DWORD do_trigger(void)
{
    return DhcpV4FailoverTriggerAddrAllocation(SERVER, one);
}

static const struct
{
    const char *method;
    DWORD (*call)(void);
} methods[] = {{"GetSystemTime", ask_time},
               {"GetAddressStatus", ask_address},
               {"GetScopeStatistics", ask_statistics},
               {"GetRelationship", ask_name},
               {"GetScopeRelationship", ask_subnet},
               {"CreateRelationship", do_create},
               {"SetRelationship", do_set},
               {"AddScopeToRelationship", do_add},
               {"DeleteScopeFromRelationship", do_remove},
               {"DeleteRelationship", do_delete},
               {"TriggerAddrAllocation", do_trigger}};

static void check_text(char **row, DWORD result)
{
    WCHAR text[1024] = L"", *expected = table_message(row[4]);

    CHECK_NUMBER(strtoul(row[0], NULL, 10), result, "%s", row[1]);
    DhcpHlprFormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, NULL, result, 0, text,
                           ARRAYSIZE(text), NULL);
    CHECK_TEXT(expected, text, "%s", row[1]);
    free(expected);
}

/* As many codes as there are methods at a time. */
static void check_failing(int first, int count)
{
    char options[ARRAYSIZE(methods) * 128];
    int length = 0;

    for (int i = 0; i < count; i++)
        length += sprintf(options + length, " --fail R_DhcpV4Failover%s=%s", methods[i].method,
                          errors.cell[first + i][i % 2]);
    server_start(options);
    for (int i = 0; i < count; i++)
        check_text(errors.cell[first + i], methods[i].call());
    server_stop();
}

static void check_texts(void)
{
    const int most = ARRAYSIZE(methods);

    CHECK_NUMBER(119, errors.rows);
    for (int first = 0; first < errors.rows; first += most)
        check_failing(first, min(most, errors.rows - first));
}

static void check_rules(void)
{
    for (int i = 1; i <= MOST + 1; i++)
        add_subnet(i);
    add_subnet(BOOTP);
    add_range(BOOTP, DhcpIpRangesBootpOnly, 1, 100);
    check_needs(create_it);
    check_create_values();
    check_created();
    check_names();
    check_asking();
    check_flags();
    check_set_errors();
    check_deleting();
    check_members_errors();
    check_members_moved();
    check_enumerating();
    check_usage();
    check_moves();
    check_leaves_nothing(check_enumerating, "enumerating relationships");
    check_leaves_nothing(check_clients, "asking for clients");
}

int main(int argc, char **argv)
{
    transitions = table_read(argc > 1 ? argv[1] : "");
    errors = table_read(argc > 2 ? argv[2] : "");
    server_start("");
    check_rules();
    server_stop();
    check_partners();
    check_texts();
    table_free(&transitions);
    table_free(&errors);
    return test_result();
}
