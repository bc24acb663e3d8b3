/* Definitions of options by the rules of [MS-DHCPM]: those of IPv4, of every pair of classes, and of IPv6. */
#include "places.h"

#define COUNT 50

static WCHAR none[] = L"none";

static DWORD create(const struct form *form, DHCP_OPTION *option)
{
    if (form->is_first)
        return DhcpCreateOption(SERVER, option->OptionID, option);
    return DhcpCreateOptionV5(SERVER, form->flags, option->OptionID, form->user, form->vendor, option);
}

static DWORD change(const struct form *form, DHCP_OPTION *option)
{
    if (form->is_first)
        return DhcpSetOptionInfo(SERVER, option->OptionID, option);
    return DhcpSetOptionInfoV5(SERVER, form->flags, option->OptionID, form->user, form->vendor, option);
}

static DWORD get(const struct form *form, DWORD id, DHCP_OPTION **option)
{
    *option = NULL;
    if (form->is_first)
        return DhcpGetOptionInfo(SERVER, id, option);
    return DhcpGetOptionInfoV5(SERVER, form->flags, id, form->user, form->vendor, option);
}

static DWORD take_away(const struct form *form, DWORD id)
{
    if (form->is_first)
        return DhcpRemoveOption(SERVER, id);
    return DhcpRemoveOptionV5(SERVER, form->flags, id, form->user, form->vendor);
}

static DWORD enumerate(const struct form *form, DWORD *resume, DWORD maximum, DHCP_OPTION_ARRAY **options,
                       DWORD *left)
{
    DWORD read = 0, result;

    *options = NULL;
    result = form->is_first ? DhcpEnumOptions(SERVER, resume, maximum, options, &read, left)
                            : DhcpEnumOptionsV5(SERVER, form->flags, form->user, form->vendor, resume,
                                                maximum, options, &read, left);
    CHECK_NUMBER(*options ? (*options)->NumElements : 0, read);
    return result;
}

/* One definition */

static void check_is(const struct form *form, const DHCP_OPTION *expected)
{
    DHCP_OPTION *option;

    CHECK_NUMBER(ERROR_SUCCESS, get(form, expected->OptionID, &option));
    if (CHECK(option != NULL))
        CHECK_ALIKE(DHCP_OPTION, expected, option);
    RELEASE(DHCP_OPTION, option);
}

static void check_is_missing(const struct form *form)
{
    DHCP_OPTION option = definition(3), *found;
    DHCP_OPTION_ARRAY *options;
    DWORD resume = 0, left = 0;

    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, get(form, 3, &found));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, change(form, &option));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, take_away(form, 3));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, enumerate(form, &resume, EVERYTHING, &options, &left));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, enumerate(form, &resume, 0, &options, &left));
}

/* A pair of classes has the definition; the others do not. */
static void check_other_forms(const struct form *form, const DHCP_OPTION *option)
{
    for (size_t i = 0; i < FORMS; i++)
        if (same_classes(&forms[i], form))
            check_is(&forms[i], option);
        else
            check_is_missing(&forms[i]);
}

/* A definition has to have a default value, when it is made and when it is changed. */
static void check_default_value(const struct form *form, DWORD (*call)(const struct form *, DHCP_OPTION *))
{
    DHCP_OPTION no_elements = definition(3), no_number = definition(3);

    no_elements.DefaultValue.Elements = NULL;
    no_number.DefaultValue.NumElements = 0;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, call(form, &no_elements));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, call(form, &no_number));
}

static void check_definition(const struct form *form)
{
    DHCP_OPTION option = definition(3);
    DHCP_OPTION_DATA_ELEMENT numbers[] = {{DhcpWordOption, {.WordOption = 7}},
                                          {DhcpWordOption, {.WordOption = 8}}};
    DHCP_OPTION changed = {3, (WCHAR *)L"new name", NULL, {2, numbers}, DhcpArrayTypeOption};

    check_is_missing(form);
    check_default_value(form, create);
    CHECK_NUMBER(ERROR_SUCCESS, create(form, &option));
    CHECK_NUMBER(ERROR_DHCP_OPTION_EXITS, create(form, &changed));
    check_other_forms(form, &option);
    check_default_value(form, change);
    check_is(form, &option);
    CHECK_NUMBER(ERROR_SUCCESS, change(form, &changed));
    check_other_forms(form, &changed);
    CHECK_NUMBER(ERROR_SUCCESS, take_away(form, 3));
    check_is_missing(form);
}

/* Several */

/* What is read from an index on are the definitions after it, one by one. */
static DWORD check_part(const struct form *form, DWORD from, DWORD maximum, DWORD *resume)
{
    DHCP_OPTION_ARRAY *options;
    DWORD left = 0, result, read;

    *resume = from;
    result = enumerate(form, resume, maximum, &options, &left);
    read = options ? options->NumElements : 0;
    for (DWORD i = 0; i < read; i++)
    {
        DHCP_OPTION expected = definition(10 + from + i);

        CHECK_ALIKE(DHCP_OPTION, &expected, &options->Options[i]);
    }
    CHECK_NUMBER(from + read, *resume);
    CHECK_NUMBER(COUNT, from + read + left);
    CHECK_NUMBER(left ? ERROR_MORE_DATA : ERROR_SUCCESS, result);
    CHECK(read * sizeof(DHCP_OPTION) <= maximum, "%u", (unsigned)read);
    RELEASE(DHCP_OPTION_ARRAY, options);
    return read;
}

static void check_parts(const struct form *form)
{
    DWORD resume = 0, parts = 0;

    while (resume < COUNT && check_part(form, resume, 500, &resume))
        parts++;
    CHECK_NUMBER(COUNT, resume);
    CHECK(parts > 2, "%u", (unsigned)parts);
}

static void check_enumeration(const struct form *form)
{
    DHCP_OPTION_ARRAY *options;
    DWORD resume, left = 0;

    for (DWORD id = 10; id < 10 + COUNT; id++)
    {
        DHCP_OPTION option = definition(id);

        CHECK_NUMBER(ERROR_SUCCESS, create(form, &option));
    }
    check_parts(form);
    CHECK_NUMBER(COUNT, check_part(form, 0, EVERYTHING, &resume));
    CHECK_NUMBER(COUNT - 20, check_part(form, 20, EVERYTHING, &resume));
    CHECK_NUMBER(0, check_part(form, 0, 0, &resume));
    CHECK_NUMBER(0, check_part(form, 7, 0, &resume));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS,
                 (resume = COUNT, enumerate(form, &resume, EVERYTHING, &options, &left)));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, (resume = COUNT + 9, enumerate(form, &resume, 500, &options, &left)));
    for (DWORD id = 10; id < 10 + COUNT; id++)
        CHECK_NUMBER(ERROR_SUCCESS, take_away(form, id));
}

/* Parameters of the methods with classes */

static void check_refused(DWORD expected, const struct form *form)
{
    DHCP_OPTION option = definition(3), *found;
    DHCP_OPTION_ARRAY *options;
    DWORD resume = 0, left = 0;

    CHECK_NUMBER(expected, create(form, &option));
    CHECK_NUMBER(expected, change(form, &option));
    CHECK_NUMBER(expected, get(form, 3, &found));
    CHECK_NUMBER(expected, take_away(form, 3));
    CHECK_NUMBER(expected, enumerate(form, &resume, EVERYTHING, &options, &left));
}

static void check_wrong_arguments(void)
{
    struct form flags = {FALSE, 4, NULL, NULL};
    struct form user = {FALSE, 0, none, NULL}, vendor = {FALSE, DHCP_FLAGS_OPTION_IS_VENDOR, NULL, none};
    DHCP_OPTION without_default = definition(3);

    without_default.DefaultValue = no_data;
    check_refused(ERROR_INVALID_PARAMETER, &flags);
    check_refused(ERROR_DHCP_CLASS_NOT_FOUND, &user);
    check_refused(ERROR_DHCP_CLASS_NOT_FOUND, &vendor);
    /* The one looks at the classes first, the other at the default value. */
    CHECK_NUMBER(ERROR_DHCP_CLASS_NOT_FOUND, create(&user, &without_default));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, change(&user, &without_default));
}

/* Flags is a mask, of which any bit tells a vendor's option. */
static void check_flags(void)
{
    struct form vendor = {FALSE, DHCP_FLAGS_OPTION_IS_VENDOR, NULL, (WCHAR *)VENDOR};
    DHCP_OPTION option = definition(3);

    CHECK_NUMBER(ERROR_SUCCESS, create(&vendor, &option));
    for (DWORD flags = 1; flags < 8; flags++)
    {
        struct form form = {FALSE, flags, NULL, (WCHAR *)VENDOR};

        if (flags & DHCP_FLAGS_OPTION_IS_VENDOR)
            check_is(&form, &option);
    }
    CHECK_NUMBER(ERROR_SUCCESS, take_away(&vendor, 3));
}

/* All at once */

static void check_all(const DHCP_ALL_OPTIONS *expected)
{
    DHCP_ALL_OPTIONS *all = NULL;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetAllOptions(SERVER, DHCP_FLAGS_OPTION_IS_VENDOR, &all));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetAllOptions(SERVER, 0, &all));
    if (CHECK(all != NULL))
        CHECK_ALIKE(DHCP_ALL_OPTIONS, expected, all);
    RELEASE(DHCP_ALL_OPTIONS, all);
}

/* Those of the default vendor class stand together, whatever their user class. */
static void check_all_definitions(void)
{
    DHCP_OPTION plain[] = {definition(3), definition(4)};
    DHCP_OPTION_ARRAY nothing = {0, NULL}, array = {2, plain};
    struct
    {
        DHCP_OPTION option;
        LPWSTR vendor, user;
    } of_vendors[] = {{definition(5), (WCHAR *)VENDOR, NULL},
                      {definition(6), (WCHAR *)VENDOR, (WCHAR *)USER}};
    DHCP_ALL_OPTIONS expected = {.NonVendorOptions = &nothing};

    check_all(&expected);
    for (DWORD i = 0; i < 4; i++)
        CHECK_NUMBER(ERROR_SUCCESS, create(&forms[1 + i], i < 2 ? &plain[i] : &of_vendors[i - 2].option));
    expected.NonVendorOptions = &array;
    expected.NumVendorOptions = ARRAYSIZE(of_vendors);
    expected.VendorOptions = (void *)of_vendors;
    check_all(&expected);
    for (DWORD i = 0; i < 4; i++)
        CHECK_NUMBER(ERROR_SUCCESS, take_away(&forms[1 + i], 3 + i));
}

static void check_client_options(void)
{
    DHCP_OPTION_LIST *list = NULL;

    CHECK_NUMBER(ERROR_CALL_NOT_IMPLEMENTED,
                 DhcpGetClientOptions(SERVER, RESERVED, ADDRESS(255, 255, 255, 0), &list));
    CHECK(!list);
}

int main(void)
{
    server_start("");
    create_places();
    for (size_t i = 0; i < FORMS; i++)
    {
        check_definition(&forms[i]);
        check_enumeration(&forms[i]);
    }
    check_wrong_arguments();
    check_flags();
    check_all_definitions();
    check_client_options();
    server_stop();
    return test_result();
}
