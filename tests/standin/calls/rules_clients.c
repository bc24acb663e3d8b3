/*
 * The rules of [MS-DHCPM] 3.1.4 and 3.2.4 for lease records and classes of IPv4.
 *
 * A lease record has one structure per version of the interface, each beginning with the members of the one
 * before, and functions for it: what one version makes, every version reads.
 */
#include "blocks.h"
#include "server.h"
#include <string.h>
#include <wchar.h>

#define SCOPE       ADDRESS(10, 1, 0, 0)
#define OTHER_SCOPE ADDRESS(10, 2, 0, 0)
#define EMPTY_SCOPE ADDRESS(10, 3, 0, 0)
#define MASK        ADDRESS(255, 255, 255, 0)
#define OUTSIDE     ADDRESS(10, 9, 0, 1)
#define PREFIX      5 /* of a unique ID: the scope and the hardware type */

struct any_array
{
    DWORD NumElements;
    void **Clients;
};

typedef void (*any_function)(void);
typedef DWORD(DHCP_API_FUNCTION *put_function)(const WCHAR *server, const void *info);
typedef DWORD(DHCP_API_FUNCTION *get_function)(const WCHAR *server, const DHCP_SEARCH_INFO *search,
                                               void **info);
typedef DWORD(DHCP_API_FUNCTION *enum_function)(const WCHAR *server, DWORD subnet, DWORD *resume,
                                                DWORD preferred, struct any_array **array, DWORD *read,
                                                DWORD *total);

static const struct version
{
    const char *type, *array;
    any_function create, get, set, enumerate;
    DWORD exists, outside, not_found;
    DWORD empty; /* a scope without records, when others have some */
} versions[] = {
#define F(function) (any_function) function
    {"DHCP_CLIENT_INFO", "DHCP_CLIENT_INFO_ARRAY", F(DhcpCreateClientInfo), F(DhcpGetClientInfo),
     F(DhcpSetClientInfo), F(DhcpEnumSubnetClients), ERROR_DHCP_JET_ERROR, ERROR_INVALID_PARAMETER,
     ERROR_DHCP_JET_ERROR, ERROR_SUCCESS},
    {"DHCP_CLIENT_INFO_V4", "DHCP_CLIENT_INFO_ARRAY_V4", F(DhcpCreateClientInfoV4), F(DhcpGetClientInfoV4),
     F(DhcpSetClientInfoV4), F(DhcpEnumSubnetClientsV4), ERROR_DHCP_JET_ERROR, ERROR_INVALID_PARAMETER,
     ERROR_DHCP_JET_ERROR, ERROR_SUCCESS},
    {"DHCP_CLIENT_INFO_V5", "DHCP_CLIENT_INFO_ARRAY_V5", NULL, NULL, NULL, F(DhcpEnumSubnetClientsV5), 0, 0,
     0, ERROR_NO_MORE_ITEMS},
    {"DHCP_CLIENT_INFO_VQ", "DHCP_CLIENT_INFO_ARRAY_VQ", F(DhcpCreateClientInfoVQ), F(DhcpGetClientInfoVQ),
     F(DhcpSetClientInfoVQ), F(DhcpEnumSubnetClientsVQ), ERROR_DHCP_JET_ERROR, ERROR_INVALID_PARAMETER,
     ERROR_DHCP_JET_ERROR, ERROR_SUCCESS},
    {"DHCP_CLIENT_FILTER_STATUS_INFO", "DHCP_CLIENT_FILTER_STATUS_INFO_ARRAY", NULL, NULL, NULL,
     F(DhcpEnumSubnetClientsFilterStatusInfo), 0, 0, 0, ERROR_SUCCESS},
    {"DHCP_CLIENT_INFO_PB", "DHCP_CLIENT_INFO_PB_ARRAY", F(DhcpV4CreateClientInfo), F(DhcpV4GetClientInfo),
     NULL, F(DhcpV4EnumSubnetClients), ERROR_DHCP_CLIENT_EXISTS, ERROR_DHCP_SUBNET_NOT_PRESENT,
     ERROR_DHCP_INVALID_DHCP_CLIENT, ERROR_NO_MORE_ITEMS},
    {"DHCP_CLIENT_INFO_EX", "DHCP_CLIENT_INFO_EX_ARRAY", F(DhcpV4CreateClientInfoEx),
     F(DhcpV4GetClientInfoEx), NULL, F(DhcpV4EnumSubnetClientsEx), ERROR_DHCP_CLIENT_EXISTS,
     ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_INVALID_DHCP_CLIENT, ERROR_NO_MORE_ITEMS},
};
enum
{
    PLAIN,
    V4,
    V5,
    VQ,
    FILTER,
    PB,
    EX,
    VERSIONS
};

/* A record with something in every member, and what it is told as. */
struct record
{
    DHCP_CLIENT_INFO_EX info;
    BYTE uid[PREFIX + MAC_ADDRESS_LENGTH];
    WCHAR name[16], comment[256];
    DHCP_PROPERTY property;
    DHCP_PROPERTY_ARRAY properties;
};

static DWORD create(const struct version *version, const struct record *record)
{
    return ((put_function)version->create)(SERVER, &record->info);
}

static DWORD set(const struct version *version, const struct record *record)
{
    return ((put_function)version->set)(SERVER, &record->info);
}

static DWORD get(const struct version *version, const DHCP_SEARCH_INFO *search, void **info)
{
    *info = NULL;
    return ((get_function)version->get)(SERVER, search, info);
}

static void fill_texts(struct record *record, DWORD number)
{
    swprintf(record->name, ARRAYSIZE(record->name), L"client-%lu", number);
    swprintf(record->comment, ARRAYSIZE(record->comment), L"comment \x20ac %lu", number);
    record->info.ClientName = record->name;
    record->info.ClientComment = record->comment;
    record->info.PolicyName = (WCHAR *)L"policy";
}

static void fill_properties(struct record *record)
{
    record->property.ID = DhcpPropIdClientAddressStateEx;
    record->property.Type = DhcpPropTypeDword;
    record->property.Value.DWordValue = 3;
    record->properties = (DHCP_PROPERTY_ARRAY){1, &record->property};
    record->info.Properties = &record->properties;
}

/* As callers give it: the identifier without its prefix. */
static void fill(struct record *record, DWORD scope, DWORD number)
{
    BYTE uid[] = {0, 0, 0, 0, 1, 0x02, 0xaa, (BYTE)(scope >> 16), 0, (BYTE)(number >> 8), (BYTE)number};

    memset(record, 0, sizeof(*record));
    for (int i = 0; i < 4; i++)
        uid[i] = (BYTE)(scope >> (8 * i));
    memcpy(record->uid, uid, sizeof(uid));
    fill_texts(record, number);
    fill_properties(record);
    record->info.ClientIpAddress = scope + number;
    record->info.ClientHardwareAddress = (DHCP_BINARY_DATA){MAC_ADDRESS_LENGTH, record->uid + PREFIX};
    record->info.ClientLeaseExpires = (DATE_TIME){0x1000 + number, 0x01db0000};
    record->info.bClientType = CLIENT_TYPE_DHCP;
    record->info.AddressState = V5_ADDRESS_STATE_DECLINED;
    record->info.Status = RESTRICTEDACCESS;
    record->info.ProbationEnds = (DATE_TIME){0x2000 + number, 0x01dc0000};
    record->info.QuarantineCapable = TRUE;
}

static WCHAR *computer_name(void)
{
    static WCHAR name[MAX_COMPUTERNAME_LENGTH + 1];
    DWORD length = ARRAYSIZE(name);

    CHECK(GetComputerNameW(name, &length));
    return name;
}

/* What the server makes of a record that a version created. The pages say nothing definite of the address of
 * the owner. */
static void expect(struct record *record, int created_as)
{
    DHCP_CLIENT_INFO_EX *info = &record->info;

    info->SubnetMask = MASK;
    info->ClientHardwareAddress = (DHCP_BINARY_DATA){sizeof(record->uid), record->uid};
    info->OwnerHost.NetBiosName = computer_name();
    info->FilterStatus = FILTER_STATUS_NONE;
    if (created_as < EX)
        record->property.Value.DWordValue = 0;
    if (created_as >= PB)
        return;
    info->bClientType = CLIENT_TYPE_NONE;
    info->AddressState = V5_ADDRESS_STATE_ACTIVE;
    info->PolicyName = NULL;
    if (created_as >= VQ)
        return;
    info->Status = NOQUARANTINE;
    info->ProbationEnds = (DATE_TIME){0, 0};
    info->QuarantineCapable = FALSE;
}

static void check_record(const struct version *version, struct record *expected, const void *info)
{
    if (!CHECK(info != NULL, "%s", version->type))
        return;
    expected->info.OwnerHost.IpAddress = ((const DHCP_CLIENT_INFO *)info)->OwnerHost.IpAddress;
    check_shown(shown(version->type, &expected->info), version->type, info, __FILE__, __LINE__, version->type,
                "%ls", expected->name);
}

static DHCP_SEARCH_INFO by_address(DWORD address)
{
    DHCP_SEARCH_INFO search = {.SearchType = DhcpClientIpAddress};

    search.SearchInfo.ClientIpAddress = address;
    return search;
}

static DHCP_SEARCH_INFO by_uid(struct record *record)
{
    DHCP_SEARCH_INFO search = {.SearchType = DhcpClientHardwareAddress};

    search.SearchInfo.ClientHardwareAddress = (DHCP_BINARY_DATA){sizeof(record->uid), record->uid};
    return search;
}

static DHCP_SEARCH_INFO by_name(const WCHAR *name)
{
    DHCP_SEARCH_INFO search = {.SearchType = DhcpClientName};

    search.SearchInfo.ClientName = (WCHAR *)name;
    return search;
}

static void check_get(const struct version *version, const DHCP_SEARCH_INFO *search, struct record *expected)
{
    void *info;

    CHECK_NUMBER(ERROR_SUCCESS, get(version, search, &info), "%s", version->type);
    check_record(version, expected, info);
    release(version->type, info);
}

static void check_no_record(const struct version *version, DHCP_SEARCH_INFO search)
{
    void *info;

    CHECK_NUMBER(version->not_found, get(version, &search, &info), "%s by %d", version->type,
                 search.SearchType);
    CHECK(info == NULL, "%s", version->type);
}

/* By every key, with every version. */
static void check_read_back(struct record *expected)
{
    DHCP_SEARCH_INFO searches[] = {by_address(expected->info.ClientIpAddress), by_uid(expected),
                                   by_name(expected->name)};

    for (int version = 0; version < VERSIONS; version++)
        for (size_t i = 0; versions[version].get && i < ARRAYSIZE(searches); i++)
            check_get(&versions[version], &searches[i], expected);
}

static void check_absent(struct record *record)
{
    for (int version = 0; version < VERSIONS; version++)
    {
        if (!versions[version].get)
            continue;
        check_no_record(&versions[version], by_address(record->info.ClientIpAddress));
        check_no_record(&versions[version], by_uid(record));
        check_no_record(&versions[version], by_name(record->name));
    }
}

static DWORD delete_by(DHCP_SEARCH_INFO search)
{
    return DhcpDeleteClientInfo(SERVER, &search);
}

static struct any_array *enumerate(const struct version *version, DWORD subnet, DWORD *resume,
                                   DWORD preferred, DWORD expected_result, DWORD *left)
{
    struct any_array *array = NULL;
    DWORD read = 0, total = 0, result;

    result = ((enum_function)version->enumerate)(SERVER, subnet, resume, preferred, &array, &read, &total);
    if (expected_result != (DWORD)-1)
        CHECK_NUMBER(expected_result, result, "%s", version->array);
    CHECK_NUMBER(array ? array->NumElements : 0, read, "%s", version->array);
    CHECK_NUMBER(result == ERROR_MORE_DATA, *resume != 0, "%s", version->array);
    if (result == ERROR_SUCCESS)
        CHECK_NUMBER(read, total, "%s", version->array);
    *left = result == ERROR_MORE_DATA ? total : 0;
    return array;
}

/* One record, the only one, as every enumeration returns it. */
static void check_enumerated(struct record *expected)
{
    for (int i = 0; i < VERSIONS; i++)
    {
        DWORD resume = 0, left;
        struct any_array *array = enumerate(&versions[i], SCOPE, &resume, 65536, ERROR_SUCCESS, &left);

        if (CHECK(array && array->NumElements == 1, "%s", versions[i].array))
            check_record(&versions[i], expected, array->Clients[0]);
        release(versions[i].array, array);
    }
}

static void check_created_as(int version)
{
    struct record record;

    fill(&record, SCOPE, 20 + version);
    check_absent(&record);
    CHECK_NUMBER(ERROR_SUCCESS, create(&versions[version], &record), "%s", versions[version].type);
    expect(&record, version);
    check_read_back(&record);
    check_enumerated(&record);
    CHECK_NUMBER(ERROR_SUCCESS, delete_by(version % 2 ? by_uid(&record) : by_name(record.name)));
    check_absent(&record);
}

/* Another client for the address, another address for the client, no address of a scope, no client. */
static void check_not_created_as(const struct version *version)
{
    struct record record, other;

    fill(&record, SCOPE, 5);
    CHECK_NUMBER(ERROR_SUCCESS, create(version, &record));
    CHECK_NUMBER(version->exists, create(version, &record), "%s", version->type);
    fill(&other, SCOPE, 6);
    other.info.ClientIpAddress = record.info.ClientIpAddress;
    CHECK_NUMBER(version->exists, create(version, &other), "%s", version->type);
    record.info.ClientIpAddress++;
    CHECK_NUMBER(version->exists, create(version, &record), "%s", version->type);
    other.info.ClientIpAddress = OUTSIDE;
    CHECK_NUMBER(version->outside, create(version, &other), "%s", version->type);
    other.info.ClientIpAddress = SCOPE + 6;
    other.info.ClientHardwareAddress.DataLength = 0;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(version, &other), "%s", version->type);
    CHECK_NUMBER(ERROR_SUCCESS, delete_by(by_address(SCOPE + 5)));
}

static void check_offered(const struct version *version)
{
    struct record record;

    fill(&record, SCOPE, 7);
    record.info.AddressState = V5_ADDRESS_STATE_OFFERED;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(version, &record), "%s", version->type);
}

static void check_creating(void)
{
    for (int i = 0; i < VERSIONS; i++)
    {
        if (!versions[i].create)
            continue;
        check_created_as(i);
        check_not_created_as(&versions[i]);
    }
    check_offered(&versions[PB]);
    check_offered(&versions[EX]);
}

/* A changed record: active, with another identifier, name, comment, and end. */
static void change(struct record *record, int version)
{
    record->info.AddressState = V5_ADDRESS_STATE_ACTIVE;
    record->uid[sizeof(record->uid) - 1] = 0xee;
    wcscpy(record->name, L"changed");
    wcscpy(record->comment, L"changed, too");
    record->info.ClientLeaseExpires.dwLowDateTime++;
    record->info.OwnerHost.IpAddress = ADDRESS(10, 1, 0, 77);
    if (version == VQ)
    {
        record->info.Status = PROBATION;
        record->info.ProbationEnds.dwLowDateTime++;
        record->info.QuarantineCapable = FALSE;
    }
}

static void check_owner(DWORD address)
{
    DHCP_SEARCH_INFO search = by_address(address);
    DHCP_CLIENT_INFO *info = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetClientInfo(SERVER, &search, &info));
    CHECK(info && info->OwnerHost.IpAddress == ADDRESS(10, 1, 0, 77));
    RELEASE(DHCP_CLIENT_INFO, info);
}

static void check_set_as(int version)
{
    struct record record, given;

    fill(&record, SCOPE, 9);
    CHECK_NUMBER(ERROR_SUCCESS, create(&versions[EX], &record));
    expect(&record, EX);
    change(&record, version);
    given = record;
    given.info.SubnetMask = 0;
    given.info.ClientHardwareAddress = (DHCP_BINARY_DATA){MAC_ADDRESS_LENGTH, given.uid + PREFIX};
    CHECK_NUMBER(ERROR_SUCCESS, set(&versions[version], &given), "%s", versions[version].type);
    check_owner(SCOPE + 9);
    check_read_back(&record);
    given.info.ClientName = given.info.ClientComment = NULL;
    CHECK_NUMBER(ERROR_SUCCESS, set(&versions[version], &given), "%s", versions[version].type);
    check_read_back(&record);
    given.info.ClientHardwareAddress.DataLength = 0;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set(&versions[version], &given), "%s", versions[version].type);
    CHECK_NUMBER(ERROR_SUCCESS, delete_by(by_address(SCOPE + 9)));
}

static void check_setting(void)
{
    for (int i = 0; i < VERSIONS; i++)
        if (versions[i].set)
            check_set_as(i);
}

/* The lease of a reserved client keeps its end, which is 0, whatever it is set to. */
static void check_set_reserved(void)
{
    struct record record;
    DHCP_IP_RESERVATION reservation = {SCOPE + 31, &record.info.ClientHardwareAddress};
    DHCP_SUBNET_ELEMENT_DATA element = {.ElementType = DhcpReservedIps};
    DHCP_SEARCH_INFO search = by_address(SCOPE + 31);
    DHCP_CLIENT_INFO *info = NULL;

    fill(&record, SCOPE, 31);
    element.Element.ReservedIp = &reservation;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElement(SERVER, SCOPE, &element));
    CHECK_NUMBER(ERROR_SUCCESS, set(&versions[PLAIN], &record));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetClientInfo(SERVER, &search, &info));
    if (info)
    {
        CHECK_TEXT(record.name, info->ClientName);
        CHECK_NUMBER(0, info->ClientLeaseExpires.dwLowDateTime);
        CHECK_NUMBER(0, info->ClientLeaseExpires.dwHighDateTime);
    }
    RELEASE(DHCP_CLIENT_INFO, info);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveSubnetElement(SERVER, SCOPE, &element, DhcpFullForce));
    delete_by(by_address(SCOPE + 31));
}

/* Searching without what is searched. */
static void check_searching(void)
{
    DHCP_SEARCH_INFO search = by_name(NULL);
    void *info;

    for (int i = 0; i < VERSIONS; i++)
    {
        if (!versions[i].get)
            continue;
        CHECK_NUMBER(i < PB ? ERROR_DHCP_JET_ERROR : ERROR_INVALID_PARAMETER,
                     get(&versions[i], &search, &info), "%s", versions[i].type);
        CHECK(info == NULL, "%s", versions[i].type);
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, get(&versions[i], NULL, &info), "%s", versions[i].type);
    }
}

static void check_deleting(void)
{
    struct record record;
    DHCP_IP_RESERVATION reservation = {SCOPE + 30, &record.info.ClientHardwareAddress};
    DHCP_SUBNET_ELEMENT_DATA element = {.ElementType = DhcpReservedIps};

    fill(&record, SCOPE, 30);
    element.Element.ReservedIp = &reservation;
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, delete_by(by_address(SCOPE + 30)));
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, delete_by(by_uid(&record)));
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, delete_by(by_name(L"nobody")));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElement(SERVER, SCOPE, &element));
    CHECK_NUMBER(ERROR_DHCP_RESERVED_CLIENT, delete_by(by_address(SCOPE + 30)));
    CHECK_NUMBER(ERROR_DHCP_RESERVED_CLIENT, delete_by(by_uid(&record)));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveSubnetElement(SERVER, SCOPE, &element, DhcpFullForce));
    delete_by(by_address(SCOPE + 30));
}

/* The one with the lowest address of several with a name. */
static void check_same_name(void)
{
    struct record high, low;

    fill(&high, SCOPE, 41);
    fill(&low, SCOPE, 40);
    wcscpy(high.name, low.name);
    CHECK_NUMBER(ERROR_SUCCESS, create(&versions[PLAIN], &high));
    CHECK_NUMBER(ERROR_SUCCESS, create(&versions[PLAIN], &low));
    expect(&low, PLAIN);
    check_read_back(&low);
    CHECK_NUMBER(ERROR_SUCCESS, delete_by(by_address(SCOPE + 40)));
    CHECK_NUMBER(ERROR_SUCCESS, delete_by(by_address(SCOPE + 41)));
}

static void check_nothing(const struct version *version, DWORD subnet, DWORD result)
{
    DWORD resume = 0, left;
    struct any_array *array = enumerate(version, subnet, &resume, 65536, result, &left);

    CHECK_NUMBER(0, array ? array->NumElements : 0, "%s", version->array);
    release(version->array, array);
}

static void check_resume(const struct version *version, DWORD subnet, DWORD resume)
{
    struct any_array *array = NULL;
    DWORD read, total;

    CHECK_NUMBER(ERROR_DHCP_JET_ERROR,
                 ((enum_function)version->enumerate)(SERVER, subnet, &resume, 65536, &array, &read, &total),
                 "%s", version->array);
    CHECK(array == NULL, "%s", version->array);
}

#define MANY 200

static void make_many(DWORD scope)
{
    for (DWORD i = 1; i <= MANY; i++)
    {
        struct record record;

        fill(&record, scope, i);
        wmemset(record.comment, 'x', ARRAYSIZE(record.comment) - 1);
        CHECK_NUMBER(ERROR_SUCCESS, create(&versions[EX], &record));
    }
}

/* Those of a page come in the order of their addresses; gives how many there were. */
static DWORD check_page(const struct version *version, const struct any_array *array, DWORD *last)
{
    const DWORD count = array ? array->NumElements : 0;

    for (DWORD i = 0; i < count; i++)
    {
        const DHCP_CLIENT_INFO *info = array->Clients[i];

        CHECK(info->ClientIpAddress > *last, "%s", version->array);
        *last = info->ClientIpAddress;
    }
    return count;
}

/* All pages; every one but the last tells how many are left and where to go on. */
static void check_pages(const struct version *version, DWORD subnet, DWORD preferred, DWORD expected)
{
    DWORD resume = 0, last = 0, left, count = 0;

    do
    {
        struct any_array *array = enumerate(version, subnet, &resume, preferred, (DWORD)-1, &left);
        DWORD read = check_page(version, array, &last);

        count += read;
        release(version->array, array);
        if (resume)
            CHECK_NUMBER(last, resume, "%s", version->array);
        if (!CHECK(read > 0 && count + left == expected, "%s: %lu and %lu", version->array, count, left))
            return;
    } while (resume);
}

static DWORD first_page(const struct version *version, DWORD preferred)
{
    DWORD resume = 0, left;
    struct any_array *array = enumerate(version, 0, &resume, preferred, ERROR_MORE_DATA, &left);
    DWORD count = array ? array->NumElements : 0;

    CHECK_NUMBER(2 * MANY - count, left, "%s", version->array);
    release(version->array, array);
    return count;
}

/* Less than 1 KiB counts as that, more than 64 KiB as that. */
static void check_limits(const struct version *version)
{
    CHECK_NUMBER(first_page(version, 1024), first_page(version, 1023), "%s", version->array);
    CHECK_NUMBER(first_page(version, 1024), first_page(version, 0), "%s", version->array);
    CHECK(first_page(version, 1024) < first_page(version, 8192), "%s", version->array);
    CHECK_NUMBER(first_page(version, 65536), first_page(version, 65537), "%s", version->array);
    CHECK(first_page(version, 32768) < first_page(version, 65536), "%s", version->array);
}

/* The latest versions really return everything for 0xFFFFFFFF. */
static void check_unlimited(const struct version *version)
{
    DWORD resume = 0, left;
    struct any_array *array = enumerate(version, 0, &resume, 0xffffffff, ERROR_SUCCESS, &left);

    CHECK_NUMBER(2 * MANY, array ? array->NumElements : 0, "%s", version->array);
    release(version->array, array);
}

static void check_many(const struct version *version)
{
    check_nothing(version, EMPTY_SCOPE, version->empty);
    check_resume(version, SCOPE, SCOPE + 250);
    check_resume(version, SCOPE, OTHER_SCOPE + 1);
    check_resume(version, 0, OUTSIDE);
    check_pages(version, SCOPE, 1024, MANY);
    check_pages(version, OTHER_SCOPE, 65536, MANY);
    check_pages(version, 0, 4096, 2 * MANY);
    check_limits(version);
}

static void check_enumerating(void)
{
    for (int i = 0; i < VERSIONS; i++)
    {
        check_nothing(&versions[i], 0, ERROR_NO_MORE_ITEMS);
        check_nothing(&versions[i], SCOPE, ERROR_NO_MORE_ITEMS);
    }
    make_many(SCOPE);
    make_many(OTHER_SCOPE);
    for (int i = 0; i < VERSIONS; i++)
        check_many(&versions[i]);
    check_unlimited(&versions[PB]);
    check_unlimited(&versions[EX]);
    for (DWORD i = 1; i <= MANY; i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, delete_by(by_address(SCOPE + i)));
        CHECK_NUMBER(ERROR_SUCCESS, delete_by(by_address(OTHER_SCOPE + i)));
    }
}

static void make_scope(DWORD address)
{
    DHCP_IP_RANGE range = {address + 1, address + 254};
    DHCP_SUBNET_ELEMENT_DATA element = {.ElementType = DhcpIpRanges};
    DHCP_SUBNET_INFO info = {.SubnetAddress = address, .SubnetMask = MASK, .SubnetName = (WCHAR *)L"scope"};

    info.SubnetState = DhcpSubnetEnabled;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnet(SERVER, address, &info));
    element.Element.IpRange = &range;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElement(SERVER, address, &element));
}

static void check_records(void)
{
    check_creating();
    check_setting();
    check_set_reserved();
    check_searching();
    check_deleting();
    check_same_name();
}

int main(void)
{
    server_start("");
    make_scope(SCOPE);
    make_scope(OTHER_SCOPE);
    make_scope(EMPTY_SCOPE);
    check_enumerating();
    check_records();
    check_leaves_nothing(check_records, "lease records");
    server_stop();
    return test_result();
}
