/* Classes of IPv4 by the rules of [MS-DHCPM]: how they are told apart, and what goes with one that is
 * deleted. */
#include "places.h"
#include <string.h>

static WCHAR pdas[] = L"pdas", phones[] = L"phones";

static DHCP_CLASS_INFO class_of(WCHAR *name, const char *data, BOOL is_vendor)
{
    return (DHCP_CLASS_INFO){name, (WCHAR *)L"comment", (DWORD)strlen(data), is_vendor, 0, (BYTE *)data};
}

static void create(WCHAR *name, const char *data, BOOL is_vendor)
{
    DHCP_CLASS_INFO info = class_of(name, data, is_vendor);

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateClass(SERVER, 0, &info));
}

static void check_is(WCHAR *name, const char *data, BOOL is_vendor)
{
    DHCP_CLASS_INFO info = class_of(name, data, is_vendor), *found = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetClassInfo(SERVER, 0, &info, &found));
    if (CHECK(found != NULL))
        CHECK_ALIKE(DHCP_CLASS_INFO, &info, found);
    RELEASE(DHCP_CLASS_INFO, found);
}

static void check_is_missing(WCHAR *name, const char *data, BOOL is_vendor)
{
    DHCP_CLASS_INFO info = class_of(name, data, is_vendor), *found = NULL;

    CHECK_NUMBER(ERROR_DHCP_CLASS_NOT_FOUND, DhcpGetClassInfo(SERVER, 0, &info, &found));
    CHECK(!found);
}

static void take_away(WCHAR *name)
{
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteClass(SERVER, 0, name));
}

/* A user class and a vendor class can share their name, but no two classes their data. */
static void check_kinds(void)
{
    DHCP_CLASS_INFO same_data = class_of(phones, "one", TRUE);

    create(pdas, "one", FALSE);
    create(pdas, "two", TRUE);
    CHECK_NUMBER(ERROR_DHCP_CLASS_ALREADY_EXISTS, DhcpCreateClass(SERVER, 0, &same_data));
    check_is(pdas, "one", FALSE);
    check_is(pdas, "two", TRUE);
    check_is_missing(pdas, "three", FALSE);
    check_is_missing(phones, "one", FALSE);
    take_away(pdas);
    take_away(pdas);
    check_is_missing(pdas, "one", FALSE);
    check_is_missing(pdas, "two", TRUE);
}

/* A class has a name and data. */
static void check_incomplete(void)
{
    DHCP_CLASS_INFO incomplete[] = {class_of(NULL, "one", FALSE), class_of(pdas, "", FALSE),
                                    class_of(pdas, "one", FALSE)};
    DHCP_CLASS_INFO_ARRAY *array = NULL;
    DHCP_CLASS_INFO *found = NULL;
    DWORD read = 0, left = 0;

    incomplete[2].ClassData = NULL;
    for (size_t i = 0; i < ARRAYSIZE(incomplete); i++)
    {
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpCreateClass(SERVER, 0, &incomplete[i]), "%u", (unsigned)i);
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpModifyClass(SERVER, 0, &incomplete[i]), "%u", (unsigned)i);
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetClassInfo(SERVER, 0, &incomplete[i], &found), "%u",
                     (unsigned)i);
    }
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpDeleteClass(SERVER, 0, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpEnumClasses(SERVER, 0, NULL, EVERYTHING, &array, &read, &left));
}

/* The most data that a class can have: its length is a byte in the packets of DHCP. */
static void check_length(void)
{
    static char data[257];
    DHCP_CLASS_INFO info;

    memset(data, 'x', 256);
    info = class_of(pdas, data, FALSE);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpCreateClass(SERVER, 0, &info));
    data[255] = 0;
    create(pdas, data, FALSE);
    check_is(pdas, data, FALSE);
    take_away(pdas);
}

/* A class is found by its name, and changed in everything else. */
static void check_change(void)
{
    DHCP_CLASS_INFO vendor = class_of(pdas, "changed", TRUE), unknown = class_of(phones, "one", FALSE);
    DHCP_OPTION option = definition(3);

    create(pdas, "one", FALSE);
    CHECK_NUMBER(ERROR_DHCP_CLASS_NOT_FOUND, DhcpModifyClass(SERVER, 0, &unknown));
    CHECK_NUMBER(ERROR_DHCP_CLASS_NOT_FOUND,
                 DhcpCreateOptionV5(SERVER, DHCP_FLAGS_OPTION_IS_VENDOR, 3, NULL, pdas, &option));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpModifyClass(SERVER, 0, &vendor));
    check_is(pdas, "changed", TRUE);
    check_is_missing(pdas, "one", FALSE);
    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpCreateOptionV5(SERVER, DHCP_FLAGS_OPTION_IS_VENDOR, 3, NULL, pdas, &option));
    take_away(pdas);
}

/* The reserved parameter does not matter. */
static void check_reserved(void)
{
    DHCP_CLASS_INFO info = class_of(pdas, "one", FALSE), *found = NULL;
    DHCP_CLASS_INFO_ARRAY *array = NULL;
    DWORD resume = 0, read = 0, left = 0;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateClass(SERVER, 77, &info));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpModifyClass(SERVER, 77, &info));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetClassInfo(SERVER, 77, &info, &found));
    RELEASE(DHCP_CLASS_INFO, found);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpEnumClasses(SERVER, 77, &resume, EVERYTHING, &array, &read, &left));
    RELEASE(DHCP_CLASS_INFO_ARRAY, array);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteClass(SERVER, 77, pdas));
}

/* What a server has from the beginning is known by its data, not by its name. */
static void check_builtin(void)
{
    DHCP_CLASS_INFO vendor = {(WCHAR *)VENDOR, NULL, 5, TRUE, 0, (BYTE *)"other"};
    DHCP_CLASS_INFO user = class_of(pdas, "MSFT", FALSE);

    create(pdas, "one", FALSE);
    CHECK_NUMBER(ERROR_DHCP_CLASS_ALREADY_EXISTS, DhcpCreateClass(SERVER, 0, &user));
    CHECK_NUMBER(ERROR_DHCP_DELETE_BUILTIN_CLASS, DhcpDeleteClass(SERVER, 0, (WCHAR *)VENDOR));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpModifyClass(SERVER, 0, &vendor));
    take_away((WCHAR *)VENDOR);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpModifyClass(SERVER, 0, &user));
    CHECK_NUMBER(ERROR_DHCP_DELETE_BUILTIN_CLASS, DhcpDeleteClass(SERVER, 0, pdas));
}

/* Each class comes once, whether in one part or in several; the handle is the index of the next. */
static DWORD enumerate(DWORD maximum, DHCP_CLASS_INFO *infos, DWORD room)
{
    DWORD resume = 0, read = 0, left = 0, count = 0, result = ERROR_MORE_DATA;

    while (result == ERROR_MORE_DATA && count < room)
    {
        DHCP_CLASS_INFO_ARRAY *array = NULL;

        result = DhcpEnumClasses(SERVER, 0, &resume, maximum, &array, &read, &left);
        CHECK_NUMBER(array ? array->NumElements : 0, read);
        if (!CHECK(read && count + read <= room))
            break;
        CHECK(read * sizeof(DHCP_CLASS_INFO) <= maximum);
        memcpy(&infos[count], array->Classes, read * sizeof(*infos));
        count += read;
        CHECK_NUMBER(count, resume);
        CHECK_NUMBER(left ? ERROR_MORE_DATA : ERROR_SUCCESS, result);
        DhcpRpcFreeMemory(array->Classes);
        DhcpRpcFreeMemory(array);
    }
    return count;
}

static void check_enumeration(void)
{
    DHCP_CLASS_INFO whole[40], parts[40];
    DWORD count, found = 0;

    create(pdas, "one", FALSE);
    create(phones, "two", TRUE);
    count = enumerate(EVERYTHING, whole, ARRAYSIZE(whole));
    CHECK_NUMBER(count, enumerate(400, parts, ARRAYSIZE(parts)));
    for (DWORD i = 0; i < count; i++)
    {
        found += !wcscmp(whole[i].ClassName, pdas) || !wcscmp(whole[i].ClassName, phones);
        CHECK_ALIKE(DHCP_CLASS_INFO, &whole[i], &parts[i]);
        release_members("DHCP_CLASS_INFO", &whole[i]);
        release_members("DHCP_CLASS_INFO", &parts[i]);
    }
    CHECK_NUMBER(2, found);
    take_away(pdas);
    take_away(phones);
}

/* What goes with a class */

static DHCP_OPTION_SCOPE_INFO *levels[] = {&server, &scope, &reservation, &mscope};

/* Options of the class, of others, and of none. */
static struct form options[] = {
    {FALSE, 0, pdas, NULL},
    {FALSE, DHCP_FLAGS_OPTION_IS_VENDOR, pdas, (WCHAR *)VENDOR},
    {FALSE, DHCP_FLAGS_OPTION_IS_VENDOR, NULL, phones},
    {FALSE, DHCP_FLAGS_OPTION_IS_VENDOR, (WCHAR *)USER, phones},
    {FALSE, 0, (WCHAR *)USER, NULL},
    {FALSE, 0, NULL, NULL},
};

static BOOL is_of(const struct form *option, const WCHAR *name)
{
    return option->user == name || option->vendor == name;
}

static void create_options(void)
{
    DHCP_OPTION option = definition(3);

    for (size_t i = 0; i < ARRAYSIZE(options); i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV5(SERVER, options[i].flags, 3, options[i].user,
                                                       options[i].vendor, &option));
        for (size_t level = 0; level < ARRAYSIZE(levels); level++)
            CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValueV5(SERVER, options[i].flags, 3, options[i].user,
                                                             options[i].vendor, levels[level], &hello));
    }
}

static void check_definition(const struct form *form, DWORD expected)
{
    DHCP_OPTION *option = NULL;

    CHECK_NUMBER(expected, DhcpGetOptionInfoV5(SERVER, form->flags, 3, form->user, form->vendor, &option));
    RELEASE(DHCP_OPTION, option);
}

static void check_value(const struct form *form, DHCP_OPTION_SCOPE_INFO *where, DWORD expected)
{
    DHCP_OPTION_VALUE *value = NULL;

    CHECK_NUMBER(expected,
                 DhcpGetOptionValueV5(SERVER, form->flags, 3, form->user, form->vendor, where, &value));
    RELEASE(DHCP_OPTION_VALUE, value);
}

/* The class that is there again has nothing of what it had; the others have all of it. */
static void check_options(const WCHAR *gone)
{
    for (size_t i = 0; i < ARRAYSIZE(options); i++)
    {
        BOOL is_gone = is_of(&options[i], gone);

        check_definition(&options[i], is_gone ? ERROR_DHCP_OPTION_NOT_PRESENT : ERROR_SUCCESS);
        for (size_t level = 0; level < ARRAYSIZE(levels); level++)
            check_value(&options[i], levels[level], is_gone ? ERROR_FILE_NOT_FOUND : ERROR_SUCCESS);
    }
}

static void remove_options(void)
{
    for (size_t i = 0; i < ARRAYSIZE(options); i++)
    {
        DhcpRemoveOptionV5(SERVER, options[i].flags, 3, options[i].user, options[i].vendor);
        for (size_t level = 0; level < ARRAYSIZE(levels); level++)
            DhcpRemoveOptionValueV5(SERVER, options[i].flags, 3, options[i].user, options[i].vendor,
                                    levels[level]);
    }
}

static void check_options_of(WCHAR *gone, const char *data, BOOL is_vendor)
{
    create_options();
    take_away(gone);
    for (size_t i = 0; i < ARRAYSIZE(options); i++)
        check_definition(&options[i], is_of(&options[i], gone) ? ERROR_DHCP_CLASS_NOT_FOUND : ERROR_SUCCESS);
    create(gone, data, is_vendor);
    check_options(gone);
    remove_options();
}

static void check_options_of_classes(void)
{
    create(pdas, "one", FALSE);
    create(phones, "two", TRUE);
    check_options_of(pdas, "one", FALSE);
    check_options_of(phones, "two", TRUE);
    take_away(pdas);
    take_away(phones);
}

/* A policy is of a user class whose data its one condition asks to be equal. */
static struct
{
    const WCHAR *name;
    DHCP_POL_COMPARATOR operator;
    const char *data;
    BOOL is_of_class;
} policies[] = {
    {L"of it", DhcpCompEqual, "one", TRUE},
    {L"of all others", DhcpCompNotEqual, "one", FALSE},
    {L"of another", DhcpCompEqual, "lap", FALSE},
};

static void create_policy(size_t index, BOOL of_server)
{
    DHCP_POL_COND condition = {
        0, DhcpAttrOption, 77, 0, NULL, policies[index].operator,(BYTE *) policies[index].data, 3};
    DHCP_POL_COND_ARRAY conditions = {1, &condition};
    DHCP_POL_EXPR expression = {0, DhcpLogicalOr};
    DHCP_POL_EXPR_ARRAY expressions = {1, &expression};
    DHCP_IP_RANGE_ARRAY no_ranges = {0, NULL};
    DHCP_POLICY policy = {(WCHAR *)policies[index].name,
                          of_server,
                          of_server ? 0 : SCOPE,
                          1,
                          &conditions,
                          &expressions,
                          &no_ranges,
                          NULL,
                          TRUE};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4CreatePolicy(SERVER, &policy));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4SetOptionValue(SERVER, 0, 3, (WCHAR *)policies[index].name, NULL,
                                                     of_server ? &server : &scope, &hello));
}

static void check_policy(size_t index, BOOL of_server, BOOL is_gone)
{
    DHCP_OPTION_VALUE *value = NULL;
    DWORD expected = is_gone ? ERROR_DHCP_POLICY_NOT_FOUND : ERROR_SUCCESS;

    CHECK_NUMBER(expected, DhcpV4GetOptionValue(SERVER, 0, 3, (WCHAR *)policies[index].name, NULL,
                                                of_server ? &server : &scope, &value));
    RELEASE(DHCP_OPTION_VALUE, value);
}

/* Each policy with values has two sets of them. */
static void check_policies_with_values(DHCP_OPTION_SCOPE_INFO *where, DWORD expected)
{
    DHCP_ALL_OPTION_VALUES_PB *all = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4GetAllOptionValues(SERVER, 0, where, &all));
    CHECK_NUMBER(2 * expected, all ? all->NumElements : 0);
    RELEASE(DHCP_ALL_OPTION_VALUES_PB, all);
}

/* Those of the class are no more, in the server as in the scope; the others are there with their values. */
static void check_policies_of_class(void)
{
    create(pdas, "one", FALSE);
    for (size_t i = 0; i < 2 * ARRAYSIZE(policies); i++)
        create_policy(i / 2, i % 2);
    for (size_t i = 0; i < 2 * ARRAYSIZE(policies); i++)
        check_policy(i / 2, i % 2, FALSE);
    take_away(pdas);
    for (size_t i = 0; i < 2 * ARRAYSIZE(policies); i++)
        check_policy(i / 2, i % 2, policies[i / 2].is_of_class);
    check_policies_with_values(&server, ARRAYSIZE(policies) - 1);
    check_policies_with_values(&scope, ARRAYSIZE(policies) - 1);
}

int main(void)
{
    server_start("");
    create_places();
    check_incomplete();
    check_length();
    check_kinds();
    check_change();
    check_reserved();
    check_enumeration();
    check_options_of_classes();
    check_policies_of_class();
    check_builtin();
    server_stop();
    return test_result();
}
