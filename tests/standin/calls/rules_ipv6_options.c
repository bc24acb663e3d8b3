/* Options of IPv6 by the rules of [MS-DHCPM]: definitions, values at every level and of every class, the
 * classes themselves; and what is told of interfaces and counted. */
#include "blocks.h"
#include "server.h"
#include <string.h>

#define NET         0x20010db800000000
#define EVERYTHING  0xffffffff
#define VENDOR_FLAG DHCP_FLAGS_OPTION_IS_VENDOR
#define USER        (WCHAR *)L"laptops"
#define VENDOR      (WCHAR *)L"acme"
#define OPTION      5
#define REFRESH     32  /* information refresh time */
#define LEAST       600 /* its least value, by RFC 4242 */

static const DHCP_IPV6_ADDRESS prefix = {NET, 0}, reserved = {NET, 5};

static DHCP_OPTION_SCOPE_INFO6 defaults = {.ScopeType = DhcpDefaultOptions6};
static DHCP_OPTION_SCOPE_INFO6 global = {.ScopeType = DhcpGlobalOptions6};
static DHCP_OPTION_SCOPE_INFO6 scope = {DhcpScopeOptions6, {.SubnetScopeInfo = {NET, 0}}};
static DHCP_OPTION_SCOPE_INFO6 unknown_scope = {DhcpScopeOptions6, {.SubnetScopeInfo = {NET + 1, 0}}};
static DHCP_OPTION_SCOPE_INFO6 reservation = {DhcpReservedOptions6,
                                              {.ReservedScopeInfo = {{NET, 5}, {NET, 0}}}};
static DHCP_OPTION_SCOPE_INFO6 reserved_nowhere = {DhcpReservedOptions6,
                                                   {.ReservedScopeInfo = {{NET, 5}, {NET + 1, 0}}}};
static DHCP_OPTION_SCOPE_INFO6 unreserved = {DhcpReservedOptions6,
                                             {.ReservedScopeInfo = {{NET, 6}, {NET, 0}}}};
static DHCP_OPTION_SCOPE_INFO6 *const places[] = {&global, &scope, &reservation};

static DHCP_OPTION_DATA_ELEMENT text = {DhcpStringDataOption, {.StringDataOption = (WCHAR *)L"hello"}};
static DHCP_OPTION_DATA hello = {1, &text};

static DHCP_OPTION definition(DWORD id, const WCHAR *name)
{
    return (DHCP_OPTION){id, (WCHAR *)name, (WCHAR *)L"comment", {1, &text}, DhcpArrayTypeOption};
}

/* What each option can be in: a user class or none, a vendor class or none, and the options of vendors beside
 * those of everybody. */
static const struct kind
{
    DWORD flags;
    WCHAR *user, *vendor;
    const WCHAR *name; /* of its definition */
} kinds[] = {
    {0, NULL, NULL, L"plain"},
    {0, USER, NULL, L"user"},
    {0, NULL, VENDOR, L"vendor"},
    {0, USER, VENDOR, L"both"},
    {VENDOR_FLAG, NULL, NULL, L"plain of vendors"},
    {VENDOR_FLAG, USER, NULL, L"user of vendors"},
    {VENDOR_FLAG, NULL, VENDOR, L"vendor of vendors"},
    {VENDOR_FLAG, USER, VENDOR, L"both of vendors"},
};

static void create_scope(void)
{
    DHCP_SUBNET_INFO_V6 info = {.SubnetName = (WCHAR *)L"scope"};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnetV6(SERVER, prefix, &info));
}

static void reserve(void)
{
    DHCP_CLIENT_UID duid = {4, (BYTE *)"duid"};
    DHCP_IP_RESERVATION_V6 reservation_info = {reserved, &duid, 1};
    DHCP_SUBNET_ELEMENT_DATA_V6 data = {Dhcpv6ReservedIps, {.ReservedIp = &reservation_info}};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElementV6(SERVER, prefix, &data));
}

static void unreserve(void)
{
    DHCP_IP_RESERVATION_V6 reservation_info = {reserved, NULL, 0};
    DHCP_SUBNET_ELEMENT_DATA_V6 data = {Dhcpv6ReservedIps, {.ReservedIp = &reservation_info}};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveSubnetElementV6(SERVER, prefix, &data, DhcpNoForce));
}

/*
 * Classes
 */

static DHCP_CLASS_INFO_V6 class_of(const WCHAR *name, const char *data, DWORD enterprise)
{
    return (DHCP_CLASS_INFO_V6){.ClassName = (WCHAR *)name,
                                .ClassComment = (WCHAR *)L"a class",
                                .ClassDataLength = (DWORD)strlen(data),
                                .IsVendor = enterprise != 0,
                                .EnterpriseNumber = enterprise,
                                .ClassData = (BYTE *)data};
}

static DWORD create_class(const WCHAR *name, const char *data, DWORD enterprise)
{
    DHCP_CLASS_INFO_V6 info = class_of(name, data, enterprise);

    return DhcpCreateClassV6(SERVER, 0, &info);
}

static DWORD delete_class(const WCHAR *name)
{
    return DhcpDeleteClassV6(SERVER, 0, (WCHAR *)name);
}

static void check_class_page(DWORD resume, DWORD maximum, DWORD result, DWORD count, DWORD left)
{
    DHCP_CLASS_INFO_ARRAY_V6 *classes = NULL;
    DWORD read = 0, total = 0, next = resume;

    CHECK_NUMBER(result, DhcpEnumClassesV6(SERVER, 0, &next, maximum, &classes, &read, &total), "%lu, %lu",
                 resume, maximum);
    CHECK_NUMBER(count, read);
    CHECK_NUMBER(count, classes ? classes->NumElements : 0);
    CHECK_NUMBER(resume + count, next);
    CHECK_NUMBER(left, total);
    RELEASE(DHCP_CLASS_INFO_ARRAY_V6, classes);
}

/* The only class is this one. */
static void check_class(const DHCP_CLASS_INFO_V6 *expected)
{
    DHCP_CLASS_INFO_ARRAY_V6 *classes = NULL;
    DWORD read = 0, total = 0, resume = 0;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpEnumClassesV6(SERVER, 1, &resume, EVERYTHING, &classes, &read, &total));
    if (CHECK_NUMBER(1, read) && classes)
        CHECK_ALIKE(DHCP_CLASS_INFO_V6, expected, &classes->Classes[0]);
    RELEASE(DHCP_CLASS_INFO_ARRAY_V6, classes);
}

/* A name is that of one class. The data of a user class is no other class's, that of a vendor class no other
 * one's of the same enterprise. */
static void check_class_creation(void)
{
    DHCP_CLASS_INFO_V6 nameless = class_of(NULL, "data", 0), dataless = class_of(L"x", "", 0);
    DHCP_CLASS_INFO_V6 user = class_of(USER, "lap", 0);

    check_class_page(0, EVERYTHING, ERROR_NO_MORE_ITEMS, 0, 0);
    check_class_page(0, 0, ERROR_NO_MORE_ITEMS, 0, 0);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpCreateClassV6(SERVER, 0, &nameless));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpCreateClassV6(SERVER, 0, &dataless));
    dataless.ClassData = NULL;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateClassV6(SERVER, 0, &dataless));
    check_class(&dataless);
    CHECK_NUMBER(ERROR_SUCCESS, delete_class(dataless.ClassName));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateClassV6(SERVER, 1, &user));
    check_class(&user);
    CHECK_NUMBER(ERROR_DHCP_CLASS_ALREADY_EXISTS, create_class(USER, "other", 0));
    CHECK_NUMBER(ERROR_DHCP_CLASS_ALREADY_EXISTS, create_class(USER, "other", 311));
    CHECK_NUMBER(ERROR_DHCP_CLASS_ALREADY_EXISTS, create_class(L"other", "lap", 0));
    CHECK_NUMBER(ERROR_SUCCESS, create_class(VENDOR, "lap", 311));
    CHECK_NUMBER(ERROR_DHCP_CLASS_ALREADY_EXISTS, create_class(L"other", "lap", 311));
    CHECK_NUMBER(ERROR_SUCCESS, create_class(L"other", "lap", 312));
    CHECK_NUMBER(ERROR_SUCCESS, create_class(L"another", "other", 311));
    CHECK_NUMBER(ERROR_DHCP_CLASS_ALREADY_EXISTS, create_class(L"x", "other", 0));
}

static void check_class_enumeration(void)
{
    check_class_page(0, EVERYTHING, ERROR_SUCCESS, 4, 0);
    check_class_page(0, 1, ERROR_MORE_DATA, 1, 3);
    check_class_page(3, 1, ERROR_SUCCESS, 1, 0);
    check_class_page(0, 0, ERROR_MORE_DATA, 0, 4);
    check_class_page(4, EVERYTHING, ERROR_NO_MORE_ITEMS, 0, 0);
    check_class_page(4, 0, ERROR_NO_MORE_ITEMS, 0, 0);
}

static void check_class_changes(void)
{
    DHCP_CLASS_INFO_V6 info = class_of(L"another", "changed", 313);

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, delete_class(NULL));
    CHECK_NUMBER(ERROR_DHCP_CLASS_NOT_FOUND, delete_class(L"none"));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteClassV6(SERVER, 1, (WCHAR *)L"other"));
    CHECK_NUMBER(ERROR_DHCP_CLASS_NOT_FOUND, delete_class(L"other"));
    CHECK_NUMBER(ERROR_SUCCESS, delete_class(USER));
    CHECK_NUMBER(ERROR_SUCCESS, delete_class(VENDOR));
    info.ClassComment = (WCHAR *)L"another comment";
    CHECK_NUMBER(ERROR_SUCCESS, DhcpModifyClassV6(SERVER, 1, &info));
    check_class(&info);
    info.IsVendor = FALSE;
    info.EnterpriseNumber = 0;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpModifyClassV6(SERVER, 0, &info));
    check_class(&info);
    CHECK_NUMBER(ERROR_SUCCESS, delete_class(L"another"));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpModifyClassV6(SERVER, 0, &info));
}

static void create_classes(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, create_class(USER, "lap", 0));
    CHECK_NUMBER(ERROR_SUCCESS, create_class(VENDOR, "acme", 311));
}

/*
 * What every method checks alike
 */

typedef DWORD method(DWORD flags, WCHAR *user, WCHAR *vendor);

static DWORD create(DWORD flags, WCHAR *user, WCHAR *vendor)
{
    DHCP_OPTION option = definition(OPTION, L"name");

    return DhcpCreateOptionV6(SERVER, flags, OPTION, user, vendor, &option);
}

static DWORD change(DWORD flags, WCHAR *user, WCHAR *vendor)
{
    DHCP_OPTION option = definition(OPTION, L"name");

    return DhcpSetOptionInfoV6(SERVER, flags, OPTION, user, vendor, &option);
}

static DWORD get(DWORD flags, WCHAR *user, WCHAR *vendor)
{
    DHCP_OPTION *option = NULL;
    DWORD result = DhcpGetOptionInfoV6(SERVER, flags, OPTION, user, vendor, &option);

    RELEASE(DHCP_OPTION, option);
    return result;
}

static DWORD delete (DWORD flags, WCHAR *user, WCHAR *vendor)
{
    return DhcpRemoveOptionV6(SERVER, flags, OPTION, user, vendor);
}

static DWORD enumerate(DWORD flags, WCHAR *user, WCHAR *vendor)
{
    DHCP_OPTION_ARRAY *options = NULL;
    DWORD resume = 0, read, left, result;

    result = DhcpEnumOptionsV6(SERVER, flags, user, vendor, &resume, EVERYTHING, &options, &read, &left);
    RELEASE(DHCP_OPTION_ARRAY, options);
    return result;
}

static DWORD set_value(DWORD flags, WCHAR *user, WCHAR *vendor)
{
    return DhcpSetOptionValueV6(SERVER, flags, OPTION, user, vendor, &global, &hello);
}

static DWORD value_at(DWORD flags, WCHAR *user, WCHAR *vendor, DHCP_OPTION_SCOPE_INFO6 *place)
{
    DHCP_OPTION_VALUE *value = NULL;
    DWORD result = DhcpGetOptionValueV6(SERVER, flags, OPTION, user, vendor, place, &value);

    RELEASE(DHCP_OPTION_VALUE, value);
    return result;
}

static DWORD get_value(DWORD flags, WCHAR *user, WCHAR *vendor)
{
    return value_at(flags, user, vendor, &global);
}

static DWORD remove_value(DWORD flags, WCHAR *user, WCHAR *vendor)
{
    return DhcpRemoveOptionValueV6(SERVER, flags, OPTION, user, vendor, &global);
}

static DWORD values_at(DWORD flags, WCHAR *user, WCHAR *vendor, DHCP_OPTION_SCOPE_INFO6 *place)
{
    DHCP_OPTION_VALUE_ARRAY *values = NULL;
    DWORD resume = 0, read, left, result;

    result = DhcpEnumOptionValuesV6(SERVER, flags, user, vendor, place, &resume, EVERYTHING, &values, &read,
                                    &left);
    RELEASE(DHCP_OPTION_VALUE_ARRAY, values);
    return result;
}

static DWORD enumerate_values(DWORD flags, WCHAR *user, WCHAR *vendor)
{
    return values_at(flags, user, vendor, &global);
}

/* Flags are 0 or have a bit of those for vendors; a class must exist, and be of its kind. */
static void check_arguments(void)
{
    static method *const methods[] = {create,    change,    get,          delete,          enumerate,
                                      set_value, get_value, remove_value, enumerate_values};

    for (int i = 0; i < (int)ARRAYSIZE(methods); i++)
    {
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, methods[i](4, NULL, NULL), "method %d", i);
        CHECK_NUMBER(ERROR_FILE_NOT_FOUND, methods[i](0, (WCHAR *)L"none", NULL), "method %d", i);
        CHECK_NUMBER(ERROR_FILE_NOT_FOUND, methods[i](1, NULL, (WCHAR *)L"none"), "method %d", i);
        CHECK_NUMBER(ERROR_FILE_NOT_FOUND, methods[i](0, VENDOR, NULL), "method %d", i);
        CHECK_NUMBER(ERROR_FILE_NOT_FOUND, methods[i](2, NULL, USER), "method %d", i);
    }
}

/*
 * Definitions
 */

static void check_definition(const struct kind *kind, const DHCP_OPTION *expected)
{
    DHCP_OPTION *option = NULL;

    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpGetOptionInfoV6(SERVER, kind->flags, expected->OptionID, kind->user,
                                                        kind->vendor, &option)) &&
        option)
        CHECK_ALIKE(DHCP_OPTION, expected, option);
    RELEASE(DHCP_OPTION, option);
}

/* A definition belongs to its classes alone, and to the options of vendors or not. */
static void check_creation(void)
{
    for (size_t i = 0; i < ARRAYSIZE(kinds); i++)
    {
        DHCP_OPTION option = definition(OPTION, kinds[i].name);

        CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, get(kinds[i].flags, kinds[i].user, kinds[i].vendor));
        CHECK_NUMBER(ERROR_NO_MORE_ITEMS, enumerate(kinds[i].flags, kinds[i].user, kinds[i].vendor));
        CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV6(SERVER, kinds[i].flags, OPTION, kinds[i].user,
                                                       kinds[i].vendor, &option));
        CHECK_NUMBER(ERROR_DHCP_OPTION_EXISTS, create(kinds[i].flags & 2, kinds[i].user, kinds[i].vendor));
    }
    for (size_t i = 0; i < ARRAYSIZE(kinds); i++)
    {
        DHCP_OPTION option = definition(OPTION, kinds[i].name);

        check_definition(&kinds[i], &option);
        CHECK_NUMBER(ERROR_SUCCESS, enumerate(kinds[i].flags, kinds[i].user, kinds[i].vendor));
    }
}

/* A default without elements is none. */
static void check_empty_default(void)
{
    DHCP_OPTION option = definition(OPTION + 1, L"empty");

    option.DefaultValue.NumElements = 0;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpCreateOptionV6(SERVER, 0, OPTION + 1, NULL, NULL, &option));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetOptionInfoV6(SERVER, 0, OPTION, NULL, NULL, &option));
    option.DefaultValue = (DHCP_OPTION_DATA){1, NULL};
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpCreateOptionV6(SERVER, 0, OPTION + 1, NULL, NULL, &option));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetOptionInfoV6(SERVER, 0, OPTION, NULL, NULL, &option));
}

static void check_change(void)
{
    DHCP_OPTION_DATA_ELEMENT elements[] = {{DhcpByteOption, {.ByteOption = 1}},
                                           {DhcpByteOption, {.ByteOption = 2}}};
    DHCP_OPTION option = {
        OPTION + 1, (WCHAR *)L"new", NULL, {ARRAYSIZE(elements), elements}, DhcpUnaryElementTypeOption};
    DHCP_OPTION before = definition(OPTION + 1, L"old");

    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT,
                 DhcpSetOptionInfoV6(SERVER, 0, OPTION + 1, NULL, NULL, &option));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV6(SERVER, 0, OPTION + 1, NULL, NULL, &before));
    check_definition(&kinds[0], &before);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionInfoV6(SERVER, 0, OPTION + 1, NULL, NULL, &option));
    check_definition(&kinds[0], &option);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionV6(SERVER, 0, OPTION + 1, NULL, NULL));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, DhcpRemoveOptionV6(SERVER, 0, OPTION + 1, NULL, NULL));
}

static void check_refresh_time(void)
{
    DHCP_OPTION_DATA_ELEMENT seconds = {DhcpDWordOption, {.DWordOption = LEAST - 1}};
    DHCP_OPTION_DATA data = {1, &seconds};
    DHCP_OPTION option = definition(REFRESH, L"refresh");

    option.DefaultValue = data;
    CHECK_NUMBER(ERROR_DHCP_INVALID_PARAMETER_OPTION32,
                 DhcpCreateOptionV6(SERVER, 0, REFRESH, NULL, NULL, &option));
    CHECK_NUMBER(ERROR_DHCP_INVALID_PARAMETER_OPTION32,
                 DhcpSetOptionValueV6(SERVER, 0, REFRESH, NULL, NULL, &global, &data));
    seconds.Element.DWordOption = LEAST;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV6(SERVER, 0, REFRESH, NULL, NULL, &option));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionInfoV6(SERVER, 0, REFRESH, NULL, NULL, &option));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValueV6(SERVER, 0, REFRESH, NULL, NULL, &global, &data));
    seconds.Element.DWordOption = LEAST - 1;
    CHECK_NUMBER(ERROR_DHCP_INVALID_PARAMETER_OPTION32,
                 DhcpSetOptionInfoV6(SERVER, 0, REFRESH, NULL, NULL, &option));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionValueV6(SERVER, 0, REFRESH, NULL, NULL, &global));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionV6(SERVER, 0, REFRESH, NULL, NULL));
}

static const struct kind *kind_of(const WCHAR *name)
{
    for (size_t i = 0; name && i < ARRAYSIZE(kinds); i++)
        if (!lstrcmpW(kinds[i].name, name))
            return &kinds[i];
    return NULL;
}

/* Those without vendor class, and those with one, which tell their classes. */
static void check_all_definitions(void)
{
    DHCP_ALL_OPTIONS *all = NULL;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetAllOptionsV6(SERVER, 3, &all));
    if (!CHECK_NUMBER(ERROR_SUCCESS, DhcpGetAllOptionsV6(SERVER, 0, &all)) || !all)
        return;
    CHECK_NUMBER(4, all->NonVendorOptions->NumElements);
    for (DWORD i = 0; i < all->NonVendorOptions->NumElements; i++)
    {
        const struct kind *kind = kind_of(all->NonVendorOptions->Options[i].OptionName);

        CHECK(kind && !kind->vendor);
    }
    CHECK_NUMBER(4, all->NumVendorOptions);
    for (DWORD i = 0; i < all->NumVendorOptions; i++)
    {
        const struct kind *kind = kind_of(all->VendorOptions[i].Option.OptionName);

        CHECK_TEXT(VENDOR, all->VendorOptions[i].VendorName);
        CHECK_TEXT(kind ? kind->user : NULL, all->VendorOptions[i].ClassName);
        CHECK(kind && kind->vendor);
    }
    RELEASE(DHCP_ALL_OPTIONS, all);
}

/*
 * Enumerations: MANY definitions or values, from number FIRST on, of a user class, beside its one option.
 */

#define FIRST 100
#define MANY  20

struct page
{
    DWORD result, read, left;
};

typedef struct page enumerator(DWORD *resume, DWORD maximum);

static struct page definitions_from(DWORD *resume, DWORD maximum)
{
    DHCP_OPTION_ARRAY *options = NULL;
    struct page page = {0, 0, 0};
    const DWORD first = FIRST + *resume;

    page.result =
        DhcpEnumOptionsV6(SERVER, 1, USER, VENDOR, resume, maximum, &options, &page.read, &page.left);
    CHECK_NUMBER(page.read, options ? options->NumElements : 0);
    for (DWORD i = 0; i < page.read && options; i++)
        CHECK_NUMBER(first + i, options->Options[i].OptionID);
    RELEASE(DHCP_OPTION_ARRAY, options);
    return page;
}

static struct page values_from(DWORD *resume, DWORD maximum, DHCP_OPTION_SCOPE_INFO6 *place)
{
    DHCP_OPTION_VALUE_ARRAY *values = NULL;
    struct page page = {0, 0, 0};
    const DWORD first = FIRST + *resume;

    page.result = DhcpEnumOptionValuesV6(SERVER, 1, USER, VENDOR, place, resume, maximum, &values, &page.read,
                                         &page.left);
    CHECK_NUMBER(page.read, values ? values->NumElements : 0);
    for (DWORD i = 0; i < page.read && values; i++)
    {
        CHECK_NUMBER(first + i, values->Values[i].OptionID);
        CHECK_ALIKE(DHCP_OPTION_DATA, &hello, &values->Values[i].Value);
    }
    RELEASE(DHCP_OPTION_VALUE_ARRAY, values);
    return page;
}

static struct page global_values_from(DWORD *resume, DWORD maximum)
{
    return values_from(resume, maximum, &global);
}

static struct page default_values_from(DWORD *resume, DWORD maximum)
{
    return values_from(resume, maximum, &defaults);
}

static struct page scope_values_from(DWORD *resume, DWORD maximum)
{
    return values_from(resume, maximum, &scope);
}

static struct page reservation_values_from(DWORD *resume, DWORD maximum)
{
    return values_from(resume, maximum, &reservation);
}

static void check_page(enumerator *from, DWORD resume, DWORD maximum, struct page expected)
{
    DWORD next = resume;
    struct page page = from(&next, maximum);

    CHECK_NUMBER(expected.result, page.result);
    CHECK_NUMBER(expected.read, page.read);
    CHECK_NUMBER(expected.left, page.left);
    CHECK_NUMBER(resume + page.read, next);
}

/* Pages of some bytes have, one after the other, what one page of all has. */
static void check_enumeration(enumerator *from, DWORD at_end)
{
    DWORD resume = 0, pages = 0;
    struct page page;

    do
    {
        page = from(&resume, 300);
        CHECK_NUMBER(MANY, resume + page.left);
        pages++;
    } while (page.result == ERROR_MORE_DATA && page.read);
    CHECK_NUMBER(at_end, page.result);
    CHECK_NUMBER(MANY, resume);
    CHECK(pages > 1);
    check_page(from, 0, EVERYTHING, (struct page){at_end, MANY, 0});
    check_page(from, MANY - 1, EVERYTHING, (struct page){at_end, 1, 0});
    check_page(from, 0, 0, (struct page){ERROR_MORE_DATA, 0, MANY});
    check_page(from, MANY, EVERYTHING, (struct page){ERROR_NO_MORE_ITEMS, 0, 0});
    check_page(from, MANY, 0, (struct page){ERROR_NO_MORE_ITEMS, 0, 0});
}

static void create_many(void)
{
    for (DWORD id = FIRST; id < FIRST + MANY; id++)
    {
        DHCP_OPTION option = definition(id, L"one of many");

        CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV6(SERVER, 1, id, USER, VENDOR, &option));
        for (size_t i = 0; i < ARRAYSIZE(places); i++)
            CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValueV6(SERVER, 1, id, USER, VENDOR, places[i], &hello));
    }
}

static void remove_many(void)
{
    for (DWORD id = FIRST; id < FIRST + MANY; id++)
    {
        for (size_t i = 0; i < ARRAYSIZE(places); i++)
            CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionValueV6(SERVER, 1, id, USER, VENDOR, places[i]));
        CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionV6(SERVER, 1, id, USER, VENDOR));
    }
}

/* The last values come with ERROR_NO_MORE_ITEMS, the last definitions do not. */
static void check_enumerations(void)
{
    create_many();
    check_enumeration(definitions_from, ERROR_SUCCESS);
    check_enumeration(global_values_from, ERROR_NO_MORE_ITEMS);
    check_enumeration(default_values_from, ERROR_NO_MORE_ITEMS);
    check_enumeration(scope_values_from, ERROR_NO_MORE_ITEMS);
    check_enumeration(reservation_values_from, ERROR_NO_MORE_ITEMS);
    remove_many();
}

/*
 * Values
 */

static void check_value(DWORD id, DHCP_OPTION_SCOPE_INFO6 *place, const DHCP_OPTION_DATA *expected)
{
    DHCP_OPTION_VALUE *value = NULL;

    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpGetOptionValueV6(SERVER, 0, id, NULL, NULL, place, &value)) && value)
    {
        CHECK_NUMBER(id, value->OptionID);
        CHECK_ALIKE(DHCP_OPTION_DATA, expected, &value->Value);
    }
    RELEASE(DHCP_OPTION_VALUE, value);
}

/* Every type in every place; one value takes the place of another, and no place's is another's. */
static void check_types(void)
{
    static DHCP_OPTION_DATA_ELEMENT elements[] = {
        {DhcpByteOption, {.ByteOption = 0xab}},
        {DhcpWordOption, {.WordOption = 0xabcd}},
        {DhcpDWordOption, {.DWordOption = 0xabcdef01}},
        {DhcpDWordDWordOption, {.DWordDWordOption = {0x12345678, 0x9abcdef0}}},
        {DhcpIpAddressOption, {.IpAddressOption = 0x0a000005}},
        {DhcpStringDataOption, {.StringDataOption = (WCHAR *)L"text"}},
        {DhcpBinaryDataOption, {.BinaryDataOption = {3, (BYTE *)"\0\1\xff"}}},
        {DhcpEncapsulatedDataOption, {.EncapsulatedDataOption = {4, (BYTE *)"\1\2\0\xff"}}},
        {DhcpIpv6AddressOption, {.Ipv6AddressDataOption = (WCHAR *)L"2001:db8::1"}},
    };
    DHCP_OPTION_DATA all = {ARRAYSIZE(elements), elements};

    for (size_t place = 0; place < ARRAYSIZE(places); place++)
    {
        CHECK_NUMBER(ERROR_FILE_NOT_FOUND, value_at(0, NULL, NULL, places[place]));
        for (size_t i = 0; i < ARRAYSIZE(elements); i++)
        {
            DHCP_OPTION_DATA data = {1, &elements[i]};

            CHECK_NUMBER(ERROR_SUCCESS,
                         DhcpSetOptionValueV6(SERVER, 0, OPTION, NULL, NULL, places[place], &data));
            check_value(OPTION, places[place], &data);
        }
        CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValueV6(SERVER, 0, OPTION, NULL, NULL, places[place], &all));
    }
    for (size_t place = 0; place < ARRAYSIZE(places); place++)
    {
        check_value(OPTION, places[place], &all);
        CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionValueV6(SERVER, 0, OPTION, NULL, NULL, places[place]));
        CHECK_NUMBER(ERROR_FILE_NOT_FOUND,
                     DhcpRemoveOptionValueV6(SERVER, 0, OPTION, NULL, NULL, places[place]));
    }
}

/* The default level has the server's values, but for reading one, which gives the default of its definition.
 */
static void check_default_level(void)
{
    DHCP_OPTION_DATA_ELEMENT element = {DhcpByteOption, {.ByteOption = 1}};
    DHCP_OPTION_DATA data = {1, &element};
    DHCP_OPTION_VALUE *value = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValueV6(SERVER, 0, OPTION, NULL, NULL, &defaults, &data));
    check_value(OPTION, &global, &data);
    check_value(OPTION, &defaults, &hello);
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, values_at(0, NULL, NULL, &defaults));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionValueV6(SERVER, 0, OPTION, NULL, NULL, &defaults));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpRemoveOptionValueV6(SERVER, 0, OPTION, NULL, NULL, &defaults));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, get_value(0, NULL, NULL));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT,
                 DhcpGetOptionValueV6(SERVER, 0, OPTION + 1, NULL, NULL, &defaults, &value));
}

/* Only the default level asks whether the option is defined when its value is set; removing always does. */
static void check_undefined(void)
{
    DHCP_OPTION_DATA empty = {0, NULL};
    DHCP_OPTION option = definition(OPTION + 1, L"late");

    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpSetOptionValueV6(SERVER, 0, OPTION, NULL, NULL, &global, &empty));
    empty.NumElements = 1;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpSetOptionValueV6(SERVER, 0, OPTION, NULL, NULL, &global, &empty));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT,
                 DhcpSetOptionValueV6(SERVER, 0, OPTION + 1, NULL, NULL, &defaults, &hello));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValueV6(SERVER, 0, OPTION + 1, NULL, NULL, &global, &hello));
    check_value(OPTION + 1, &global, &hello);
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT,
                 DhcpRemoveOptionValueV6(SERVER, 0, OPTION + 1, NULL, NULL, &global));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV6(SERVER, 0, OPTION + 1, NULL, NULL, &option));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionValueV6(SERVER, 0, OPTION + 1, NULL, NULL, &global));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionV6(SERVER, 0, OPTION + 1, NULL, NULL));
}

/* All values of a place: how many, each under the classes of its kind, whose index it is. */
static void check_all_values(DHCP_OPTION_SCOPE_INFO6 *place, DWORD expected)
{
    DHCP_ALL_OPTION_VALUES *all = NULL;
    DWORD count = 0;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetAllOptionValuesV6(SERVER, 3, place, &all));
    for (DWORD i = 0; all && i < all->NumElements; i++)
    {
        DHCP_OPTION_VALUE_ARRAY *values = all->Options[i].OptionsArray;

        count += values ? values->NumElements : 0;
        if (!values || !values->NumElements)
            continue;
        const struct kind *kind = &kinds[values->Values[0].Value.Elements[0].Element.ByteOption];

        CHECK_TEXT(kind->user, all->Options[i].ClassName);
        CHECK_TEXT(kind->vendor, all->Options[i].VendorName);
        CHECK_NUMBER(kind->flags != 0, all->Options[i].IsVendor);
    }
    CHECK_NUMBER(expected, count);
    RELEASE(DHCP_ALL_OPTION_VALUES, all);
}

static void set_kinds(DHCP_OPTION_SCOPE_INFO6 *place)
{
    for (BYTE i = 0; i < ARRAYSIZE(kinds); i++)
    {
        DHCP_OPTION_DATA_ELEMENT element = {DhcpByteOption, {.ByteOption = i}};
        DHCP_OPTION_DATA data = {1, &element};

        CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValueV6(SERVER, kinds[i].flags, OPTION, kinds[i].user,
                                                         kinds[i].vendor, place, &data));
    }
}

static void check_kind(BYTE index, DHCP_OPTION_SCOPE_INFO6 *place)
{
    const struct kind *kind = &kinds[index];
    DHCP_OPTION_VALUE *value = NULL;

    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpGetOptionValueV6(SERVER, kind->flags, OPTION, kind->user,
                                                         kind->vendor, place, &value)) &&
        value)
        CHECK_NUMBER(index, value->Value.Elements[0].Element.ByteOption);
    RELEASE(DHCP_OPTION_VALUE, value);
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, values_at(kind->flags, kind->user, kind->vendor, place));
}

/* A place has no list of values for two classes before the first one is set, and has one from then on. */
static void check_no_list(DHCP_OPTION_SCOPE_INFO6 *place)
{
    DHCP_OPTION option = definition(OPTION + 1, L"another");

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV6(SERVER, 0, OPTION + 1, USER, NULL, &option));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, values_at(0, USER, NULL, place));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, value_at(0, USER, NULL, place));
    CHECK_NUMBER(ERROR_DHCP_CLASS_NOT_FOUND, DhcpRemoveOptionValueV6(SERVER, 0, OPTION, USER, NULL, place));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValueV6(SERVER, 0, OPTION + 1, USER, NULL, place, &hello));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, value_at(0, USER, NULL, place));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpRemoveOptionValueV6(SERVER, 0, OPTION, USER, NULL, place));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionValueV6(SERVER, 0, OPTION + 1, USER, NULL, place));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpRemoveOptionValueV6(SERVER, 0, OPTION + 1, USER, NULL, place));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, values_at(0, USER, NULL, place));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionV6(SERVER, 0, OPTION + 1, USER, NULL));
}

static void check_kinds_at(DHCP_OPTION_SCOPE_INFO6 *place)
{
    check_all_values(place == &global ? &defaults : place, 0);
    set_kinds(place);
    check_all_values(place == &global ? &defaults : place, ARRAYSIZE(kinds));
    for (BYTE i = 0; i < ARRAYSIZE(kinds); i++)
        check_kind(i, place);
}

/* A class that goes takes with it what options know of it, everywhere; only that. */
static void check_class_gone(WCHAR *user, WCHAR *vendor)
{
    for (size_t i = 0; i < ARRAYSIZE(kinds); i++)
    {
        const struct kind *kind = &kinds[i];
        BOOL is_gone = (user && kind->user) || (vendor && kind->vendor);

        CHECK_NUMBER(is_gone ? ERROR_DHCP_OPTION_NOT_PRESENT : ERROR_SUCCESS,
                     get(kind->flags, kind->user, kind->vendor));
        for (size_t place = 0; place < ARRAYSIZE(places); place++)
            CHECK_NUMBER(is_gone ? ERROR_FILE_NOT_FOUND : ERROR_SUCCESS,
                         value_at(kind->flags, kind->user, kind->vendor, places[place]));
    }
}

static void check_class_deletion(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, delete_class(USER));
    CHECK_NUMBER(ERROR_SUCCESS, create_class(USER, "lap", 0));
    check_class_gone(USER, NULL);
    CHECK_NUMBER(ERROR_SUCCESS, delete_class(VENDOR));
    CHECK_NUMBER(ERROR_SUCCESS, create_class(VENDOR, "acme", 311));
    check_class_gone(USER, VENDOR);
}

/* Even what they know of it from before it became a vendor class. */
static void check_changed_class_deletion(void)
{
    DHCP_CLASS_INFO_V6 vendor = class_of(USER, "lap", 311);

    CHECK_NUMBER(ERROR_SUCCESS, create(0, USER, NULL));
    CHECK_NUMBER(ERROR_SUCCESS, set_value(0, USER, NULL));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpModifyClassV6(SERVER, 0, &vendor));
    CHECK_NUMBER(ERROR_SUCCESS, delete_class(USER));
    CHECK_NUMBER(ERROR_SUCCESS, create_class(USER, "lap", 0));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, get(0, USER, NULL));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, get_value(0, USER, NULL));
}

/* A reservation and a scope take their values with them. */
static void check_place_deletion(void)
{
    CHECK_NUMBER(ERROR_SUCCESS, value_at(0, NULL, NULL, &reservation));
    unreserve();
    CHECK_NUMBER(ERROR_DHCP_NOT_RESERVED_CLIENT, value_at(0, NULL, NULL, &reservation));
    reserve();
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, value_at(0, NULL, NULL, &reservation));
    CHECK_NUMBER(ERROR_SUCCESS, value_at(0, NULL, NULL, &scope));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSubnetV6(SERVER, prefix, DhcpFullForce));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, value_at(0, NULL, NULL, &scope));
    create_scope();
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, value_at(0, NULL, NULL, &scope));
    reserve();
}

/* What each method says of a place that there is not. */
static void check_missing_places(void)
{
    static const struct
    {
        DHCP_OPTION_SCOPE_INFO6 *place;
        DWORD set, get, enumerate, remove, all;
    } cases[] = {
        {&unknown_scope, ERROR_FILE_NOT_FOUND, ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_FILE_NOT_FOUND,
         ERROR_FILE_NOT_FOUND, ERROR_FILE_NOT_FOUND},
        {&reserved_nowhere, ERROR_INVALID_PARAMETER, ERROR_DHCP_NOT_RESERVED_CLIENT, ERROR_INVALID_PARAMETER,
         ERROR_FILE_NOT_FOUND, ERROR_FILE_NOT_FOUND},
        {&unreserved, ERROR_INVALID_PARAMETER, ERROR_DHCP_NOT_RESERVED_CLIENT, ERROR_INVALID_PARAMETER,
         ERROR_SUCCESS, ERROR_SUCCESS},
    };
    DHCP_ALL_OPTION_VALUES *all = NULL;

    for (size_t i = 0; i < ARRAYSIZE(cases); i++)
    {
        DHCP_OPTION_SCOPE_INFO6 *place = cases[i].place;

        CHECK_NUMBER(cases[i].set, DhcpSetOptionValueV6(SERVER, 0, OPTION, NULL, NULL, place, &hello));
        CHECK_NUMBER(cases[i].get, value_at(0, NULL, NULL, place));
        CHECK_NUMBER(cases[i].enumerate, values_at(0, NULL, NULL, place));
        CHECK_NUMBER(cases[i].remove, DhcpRemoveOptionValueV6(SERVER, 0, OPTION, NULL, NULL, place));
        CHECK_NUMBER(cases[i].all, DhcpGetAllOptionValuesV6(SERVER, 0, place, &all));
        CHECK_NUMBER(0, all ? all->NumElements : 0);
        RELEASE(DHCP_ALL_OPTION_VALUES, all);
    }
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetAllOptionValuesV6(SERVER, 0, &global, &all));
}

/*
 * Interfaces
 */

/* Whether the interface that can be changed, or the one that cannot, serves IPv6; its identifier. */
static BOOL is_bound(ULONG flags, BYTE *id)
{
    DHCPV6_BIND_ELEMENT_ARRAY *bindings = NULL;
    BOOL bound = -1;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetServerBindingInfoV6(SERVER, 0, &bindings));
    for (DWORD i = 0; bindings && i < bindings->NumElements; i++)
        if (bindings->Elements[i].Flags == flags && CHECK_NUMBER(16, bindings->Elements[i].IfIdSize))
        {
            bound = bindings->Elements[i].fBoundToDHCPServer;
            memcpy(id, bindings->Elements[i].IfId, 16);
        }
    RELEASE(DHCPV6_BIND_ELEMENT_ARRAY, bindings);
    return bound;
}

static DWORD set_bound(ULONG flags, BOOL bound, BYTE *id)
{
    DHCPV6_BIND_ELEMENT element = {
        .Flags = flags, .fBoundToDHCPServer = bound, .IfIdSize = id ? 16 : 0, .IfId = id};
    DHCPV6_BIND_ELEMENT_ARRAY bindings = {1, &element};

    return DhcpSetServerBindingInfoV6(SERVER, 0, &bindings);
}

static void check_bindings(void)
{
    const ULONG fixed = DHCP_ENDPOINT_FLAG_CANT_MODIFY;
    BYTE id[16], fixed_id[16], unknown[16] = {0};
    DHCPV6_BIND_ELEMENT_ARRAY empty = {0, NULL}, *bindings = NULL;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetServerBindingInfoV6(SERVER, 1, &bindings));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpSetServerBindingInfoV6(SERVER, 1, &empty));
    CHECK_NUMBER(TRUE, is_bound(0, id));
    CHECK_NUMBER(TRUE, is_bound(fixed, fixed_id));
    CHECK_NUMBER(ERROR_SUCCESS, set_bound(0, FALSE, id));
    CHECK_NUMBER(FALSE, is_bound(0, id));
    CHECK_NUMBER(ERROR_SUCCESS, set_bound(fixed, TRUE, id)); /* skipped, as every one that has the flag */
    CHECK_NUMBER(FALSE, is_bound(0, id));
    CHECK_NUMBER(ERROR_SUCCESS, set_bound(fixed, TRUE, unknown));
    CHECK_NUMBER(ERROR_DHCP_CANNOT_MODIFY_BINDINGS, set_bound(fixed, FALSE, fixed_id));
    CHECK_NUMBER(TRUE, is_bound(fixed, fixed_id));
    CHECK_NUMBER(ERROR_DHCP_NETWORK_CHANGED, set_bound(0, TRUE, unknown));
    CHECK_NUMBER(ERROR_DHCP_NETWORK_CHANGED, set_bound(0, TRUE, NULL));
    CHECK_NUMBER(ERROR_SUCCESS, set_bound(0, TRUE, id));
    CHECK_NUMBER(TRUE, is_bound(0, id));
}

/*
 * Counters
 */

static void exclude(DHCP_IPV6_ADDRESS first, DHCP_IPV6_ADDRESS last)
{
    DHCP_IP_RANGE_V6 range = {first, last};
    DHCP_SUBNET_ELEMENT_DATA_V6 data = {Dhcpv6ExcludedIpRanges, {.ExcludeIpRange = &range}};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElementV6(SERVER, prefix, &data));
}

static ULONGLONG time_of(DATE_TIME date)
{
    return (ULONGLONG)date.dwHighDateTime << 32 | date.dwLowDateTime;
}

/* The server has one scope, with these addresses; no client has ever sent it a message. */
static void check_counters(ULONGLONG in_use, ULONGLONG left)
{
    SCOPE_MIB_INFO_V6 expected = {prefix, in_use, left, 0};
    DHCP_MIB_INFO_V6 *mib = NULL;
    FILETIME now;

    if (!CHECK_NUMBER(ERROR_SUCCESS, DhcpGetMibInfoV6(SERVER, &mib)) || !mib)
        return;
    GetSystemTimeAsFileTime(&now);
    CHECK(time_of(mib->ServerStartTime) > 0);
    CHECK(time_of(mib->ServerStartTime) <= time_of((DATE_TIME){now.dwLowDateTime, now.dwHighDateTime}));
    CHECK_NUMBER(0, mib->Solicits | mib->Advertises | mib->Requests | mib->Renews | mib->Rebinds);
    CHECK_NUMBER(0, mib->Replies | mib->Confirms | mib->Declines | mib->Releases | mib->Informs);
    if (CHECK_NUMBER(1, mib->Scopes))
        CHECK_ALIKE(SCOPE_MIB_INFO_V6, &expected, &mib->ScopeInfo[0]);
    RELEASE(DHCP_MIB_INFO_V6, mib);
}

/* Of the 2^64 addresses of a scope, those are free that have neither client nor exclusion, or both. */
static void check_addresses(void)
{
    check_counters(1, ~0ull);
    exclude((DHCP_IPV6_ADDRESS){NET, 0x10}, (DHCP_IPV6_ADDRESS){NET, 0x1f});
    check_counters(1, ~0ull - 16);
    exclude((DHCP_IPV6_ADDRESS){NET - 1, 0}, (DHCP_IPV6_ADDRESS){NET, 7});
    check_counters(1, ~0ull - 16 - 7);
    exclude((DHCP_IPV6_ADDRESS){NET, 0x30}, (DHCP_IPV6_ADDRESS){NET, 0x20});
    exclude((DHCP_IPV6_ADDRESS){NET + 1, 0}, (DHCP_IPV6_ADDRESS){NET + 1, 7});
    check_counters(1, ~0ull - 16 - 7);
    exclude((DHCP_IPV6_ADDRESS){NET, 0x100}, (DHCP_IPV6_ADDRESS){NET, ~0ull});
    check_counters(1, 0x100 - 16 - 8);
}

static void remove_definitions(void)
{
    for (size_t i = 0; i < ARRAYSIZE(kinds); i++)
        if (!kinds[i].user && !kinds[i].vendor)
            CHECK_NUMBER(ERROR_SUCCESS, delete (kinds[i].flags, NULL, NULL));
    for (size_t i = 0; i < ARRAYSIZE(kinds); i++)
        CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, delete (kinds[i].flags, kinds[i].user, kinds[i].vendor));
}

static void check_options(void)
{
    check_arguments();
    check_creation();
    check_all_definitions();
    check_empty_default();
    check_change();
    check_refresh_time();
    check_types();
    check_default_level();
    check_undefined();
    check_missing_places();
    for (size_t i = 0; i < ARRAYSIZE(places); i++)
    {
        check_no_list(places[i]);
        check_kinds_at(places[i]);
    }
    check_class_deletion();
    check_changed_class_deletion();
    check_place_deletion();
    CHECK_NUMBER(ERROR_SUCCESS, remove_value(0, NULL, NULL));
    CHECK_NUMBER(ERROR_SUCCESS, remove_value(VENDOR_FLAG, NULL, NULL));
    remove_definitions();
    check_enumerations();
}

static void check_all(void)
{
    check_class_creation();
    check_class_enumeration();
    check_class_changes();
    create_scope();
    reserve();
    create_classes();
    check_options();
    check_bindings();
    check_addresses();
    CHECK_NUMBER(ERROR_SUCCESS, delete_class(USER));
    CHECK_NUMBER(ERROR_SUCCESS, delete_class(VENDOR));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSubnetV6(SERVER, prefix, DhcpFullForce));
}

int main(void)
{
    server_start("");
    check_all();
    check_leaves_nothing(check_all, "working with IPv6 options");
    server_stop();
    return test_result();
}
