/* Values of IPv4 options by the rules of [MS-DHCPM], at every level and of every pair of classes. */
#include "places.h"

#define COUNT 30

static WCHAR none[] = L"none";

static DHCP_OPTION_SCOPE_INFO *levels[] = {&server, &scope, &reservation, &mscope};

static DWORD set(const struct form *form, DWORD id, DHCP_OPTION_SCOPE_INFO *where, DHCP_OPTION_DATA *data)
{
    if (form->is_first)
        return DhcpSetOptionValue(SERVER, id, where, data);
    return DhcpSetOptionValueV5(SERVER, form->flags, id, form->user, form->vendor, where, data);
}

static DWORD set_several(const struct form *form, DHCP_OPTION_SCOPE_INFO *where,
                         DHCP_OPTION_VALUE_ARRAY *values)
{
    if (form->is_first)
        return DhcpSetOptionValues(SERVER, where, values);
    return DhcpSetOptionValuesV5(SERVER, form->flags, form->user, form->vendor, where, values);
}

static DWORD get(const struct form *form, DWORD id, DHCP_OPTION_SCOPE_INFO *where, DHCP_OPTION_VALUE **value)
{
    *value = NULL;
    if (form->is_first)
        return DhcpGetOptionValue(SERVER, id, where, value);
    return DhcpGetOptionValueV5(SERVER, form->flags, id, form->user, form->vendor, where, value);
}

static DWORD take_away(const struct form *form, DWORD id, DHCP_OPTION_SCOPE_INFO *where)
{
    if (form->is_first)
        return DhcpRemoveOptionValue(SERVER, id, where);
    return DhcpRemoveOptionValueV5(SERVER, form->flags, id, form->user, form->vendor, where);
}

static DWORD enumerate(const struct form *form, DHCP_OPTION_SCOPE_INFO *where, DWORD *resume, DWORD maximum,
                       DHCP_OPTION_VALUE_ARRAY **values, DWORD *left)
{
    DWORD read = 0, result;

    *values = NULL;
    result = form->is_first ? DhcpEnumOptionValues(SERVER, where, resume, maximum, values, &read, left)
                            : DhcpEnumOptionValuesV5(SERVER, form->flags, form->user, form->vendor, where,
                                                     resume, maximum, values, &read, left);
    CHECK_NUMBER(*values ? (*values)->NumElements : 0, read);
    return result;
}

static void define(const struct form *form, DWORD id)
{
    DHCP_OPTION option = definition(id);

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpCreateOptionV5(SERVER, form->flags, id, form->user, form->vendor, &option));
}

static void undefine(const struct form *form, DWORD id)
{
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionV5(SERVER, form->flags, id, form->user, form->vendor));
}

/* The methods without what else they take, for the tables of refusals */

static DHCP_OPTION_VALUE some_value;
static DHCP_OPTION_VALUE_ARRAY some_values = {1, &some_value};

static DWORD just_set(const struct form *form, DHCP_OPTION_SCOPE_INFO *where)
{
    return set(form, 3, where, &hello);
}

static DWORD just_set_several(const struct form *form, DHCP_OPTION_SCOPE_INFO *where)
{
    some_value = (DHCP_OPTION_VALUE){3, hello};
    return set_several(form, where, &some_values);
}

static DWORD just_get(const struct form *form, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE *value;
    DWORD result = get(form, 3, where, &value);

    CHECK_NUMBER(result == ERROR_SUCCESS, value != NULL);
    RELEASE(DHCP_OPTION_VALUE, value);
    return result;
}

static DWORD just_take_away(const struct form *form, DHCP_OPTION_SCOPE_INFO *where)
{
    return take_away(form, 3, where);
}

static DWORD just_enumerate(const struct form *form, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE_ARRAY *values;
    DWORD resume = 0, left = 0, result = enumerate(form, where, &resume, EVERYTHING, &values, &left);

    RELEASE(DHCP_OPTION_VALUE_ARRAY, values);
    return result;
}

static DWORD just_get_all(const struct form *form, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_ALL_OPTION_VALUES *values = NULL;
    DWORD result = DhcpGetAllOptionValues(SERVER, form->flags, where, &values);

    CHECK_NUMBER(result == ERROR_SUCCESS, values != NULL);
    RELEASE(DHCP_ALL_OPTION_VALUES, values);
    return result;
}

/* Each method has results of its own for places that are not there. */
static const struct
{
    const char *name;
    DWORD (*call)(const struct form *form, DHCP_OPTION_SCOPE_INFO *where);
    BOOL first, later; /* which versions these results are of */
    DWORD no_scope, no_reservation, misplaced_reservation, misplaced_no_reservation, address_of_no_scope,
        no_mscope, defaults;
} refusals[] = {
    {"set", just_set, TRUE, TRUE, ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
     ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT, ERROR_FILE_NOT_FOUND,
     ERROR_FILE_NOT_FOUND, ERROR_SUCCESS},
    {"set several", just_set_several, TRUE, TRUE, ERROR_DHCP_SUBNET_NOT_PRESENT,
     ERROR_DHCP_NOT_RESERVED_CLIENT, ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
     ERROR_FILE_NOT_FOUND, ERROR_FILE_NOT_FOUND, ERROR_SUCCESS},
    /* The address of a reservation says enough. */
    {"get", just_get, TRUE, TRUE, ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
     ERROR_SUCCESS, ERROR_DHCP_NOT_RESERVED_CLIENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
     ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_SUCCESS},
    {"enumerate", just_enumerate, TRUE, FALSE, ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
     ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_SUBNET_NOT_PRESENT,
     ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_NO_MORE_ITEMS},
    {"enumerate", just_enumerate, FALSE, TRUE, ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
     ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
     ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_NO_MORE_ITEMS},
    {"take away", just_take_away, TRUE, TRUE, ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
     ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
     ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_INVALID_PARAMETER},
    {"get all", just_get_all, TRUE, TRUE, ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
     ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_DHCP_NOT_RESERVED_CLIENT, ERROR_DHCP_NOT_RESERVED_CLIENT,
     ERROR_DHCP_SUBNET_NOT_PRESENT, ERROR_INVALID_PARAMETER},
};

static void check_refusals_of(const struct form *form, size_t row)
{
    const struct
    {
        DHCP_OPTION_SCOPE_INFO *where;
        DWORD expected;
    } places[] = {
        {&no_scope, refusals[row].no_scope},
        {&no_reservation, refusals[row].no_reservation},
        {&misplaced_reservation, refusals[row].misplaced_reservation},
        {&misplaced_no_reservation, refusals[row].misplaced_no_reservation},
        {&address_of_no_scope, refusals[row].address_of_no_scope},
        {&no_mscope, refusals[row].no_mscope},
        {&defaults, refusals[row].defaults},
    };

    for (size_t i = 0; i < ARRAYSIZE(places); i++)
        CHECK_NUMBER(places[i].expected, refusals[row].call(form, places[i].where), "%s, place %u",
                     refusals[row].name, (unsigned)i);
}

static void check_refusals(void)
{
    for (size_t i = 0; i < FORMS; i++)
        if (!forms[i].is_first)
        {
            define(&forms[i], 3);
            CHECK_NUMBER(ERROR_SUCCESS, set(&forms[i], 3, &reservation, &hello));
        }
    for (size_t row = 0; row < ARRAYSIZE(refusals); row++)
        for (size_t i = 0; i < FORMS; i++)
            if (forms[i].is_first ? refusals[row].first : refusals[row].later)
                check_refusals_of(&forms[i], row);
    for (size_t i = 0; i < FORMS; i++)
        if (!forms[i].is_first)
        {
            CHECK_NUMBER(ERROR_SUCCESS, take_away(&forms[i], 3, &reservation));
            undefine(&forms[i], 3);
        }
}

/* A wrong class or wrong flags, at a level, for every method with classes. */
static const struct
{
    DWORD (*call)(const struct form *form, DHCP_OPTION_SCOPE_INFO *where);
    DWORD at_server, elsewhere, of_defaults;
} unknown_classes[] = {
    {just_set, ERROR_DHCP_CLASS_NOT_FOUND, ERROR_DHCP_CLASS_NOT_FOUND, ERROR_DHCP_CLASS_NOT_FOUND},
    {just_set_several, ERROR_DHCP_CLASS_NOT_FOUND, ERROR_DHCP_CLASS_NOT_FOUND, ERROR_DHCP_CLASS_NOT_FOUND},
    {just_get, ERROR_FILE_NOT_FOUND, ERROR_FILE_NOT_FOUND, ERROR_DHCP_OPTION_NOT_PRESENT},
    {just_enumerate, ERROR_DHCP_CLASS_NOT_FOUND, ERROR_DHCP_CLASS_NOT_FOUND, ERROR_DHCP_CLASS_NOT_FOUND},
    {just_take_away, ERROR_DHCP_CLASS_NOT_FOUND, ERROR_DHCP_OPTION_NOT_PRESENT, ERROR_INVALID_PARAMETER},
};

static void check_unknown_class(const struct form *form)
{
    for (size_t i = 0; i < ARRAYSIZE(unknown_classes); i++)
    {
        for (size_t level = 0; level < ARRAYSIZE(levels); level++)
            CHECK_NUMBER(level ? unknown_classes[i].elsewhere : unknown_classes[i].at_server,
                         unknown_classes[i].call(form, levels[level]), "method %u, level %u", (unsigned)i,
                         (unsigned)level);
        CHECK_NUMBER(unknown_classes[i].of_defaults, unknown_classes[i].call(form, &defaults), "method %u",
                     (unsigned)i);
    }
}

static void check_wrong_arguments(void)
{
    struct form user = {FALSE, 0, none, NULL}, vendor = {FALSE, DHCP_FLAGS_OPTION_IS_VENDOR, NULL, none};
    struct form flags = {FALSE, 4, NULL, NULL};
    DHCP_OPTION_SCOPE_INFO no_level = {.ScopeType = DhcpMScopeOptions + 1};

    check_unknown_class(&user);
    check_unknown_class(&vendor);
    for (size_t i = 0; i < ARRAYSIZE(unknown_classes); i++)
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, unknown_classes[i].call(&flags, &server), "method %u",
                     (unsigned)i);
    /* No server is told of a level that there is not. */
    for (size_t i = 0; i < ARRAYSIZE(refusals); i++)
        CHECK_NUMBER(RPC_S_INVALID_TAG, refusals[i].call(&forms[refusals[i].later], &no_level), "%s",
                     refusals[i].name);
    /* The data comes before the class, the definition before the place; for several, the place comes first.
     */
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set(&user, 3, &server, &no_data));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, just_set(&forms[0], &no_scope));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, just_set_several(&forms[0], &no_scope));
}

/* One value */

static void check_is(const struct form *form, DWORD id, DHCP_OPTION_SCOPE_INFO *where,
                     const DHCP_OPTION_DATA *expected)
{
    DHCP_OPTION_VALUE *value;

    CHECK_NUMBER(ERROR_SUCCESS, get(form, id, where, &value));
    if (CHECK(value != NULL))
    {
        CHECK_NUMBER(id, value->OptionID);
        CHECK_ALIKE(DHCP_OPTION_DATA, expected, &value->Value);
    }
    RELEASE(DHCP_OPTION_VALUE, value);
}

static void check_is_missing(const struct form *form, DHCP_OPTION_SCOPE_INFO *where)
{
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, just_get(form, where));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, just_take_away(form, where));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, just_enumerate(form, where));
}

/* The value is where it was set, of these classes, and nowhere else. */
static void check_is_only(const struct form *form, DHCP_OPTION_SCOPE_INFO *where,
                          const DHCP_OPTION_DATA *expected)
{
    for (size_t i = 0; i < FORMS; i++)
        for (size_t level = 0; level < ARRAYSIZE(levels); level++)
            if (levels[level] == where && same_classes(&forms[i], form))
                check_is(&forms[i], 3, where, expected);
            else
                check_is_missing(&forms[i], levels[level]);
}

static void check_value(const struct form *form, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_DATA no_elements = {1, NULL}, no_number = {0, hello.Elements};

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set(form, 3, where, &no_elements));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set(form, 3, where, &no_number));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, just_set(form, where));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, just_set_several(form, where));
    define(form, 3);
    check_is_missing(form, where);
    CHECK_NUMBER(ERROR_SUCCESS, set(form, 3, where, &hello));
    check_is_only(form, where, &hello);
    CHECK_NUMBER(ERROR_SUCCESS, set(form, 3, where, &goodbye));
    check_is_only(form, where, &goodbye);
    undefine(form, 3);
    check_is(form, 3, where, &goodbye);
    CHECK_NUMBER(ERROR_SUCCESS, take_away(form, 3, where));
    check_is_missing(form, where);
}

/* The default value is that of the definition; it is asked for without regard to the user class. */
static void check_default(const struct form *form)
{
    struct form asked = *form;
    DHCP_OPTION *option = NULL;

    asked.user = NULL;
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, just_set(form, &defaults));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, just_set_several(form, &defaults));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, just_get(form, &defaults));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, just_enumerate(form, &defaults));
    define(form, 3);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set(form, 3, &defaults, &no_data));
    CHECK_NUMBER(ERROR_SUCCESS, set(form, 3, &defaults, &goodbye));
    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpGetOptionInfoV5(SERVER, form->flags, 3, form->user, form->vendor, &option));
    if (CHECK(option != NULL))
        CHECK_ALIKE(DHCP_OPTION_DATA, &goodbye, &option->DefaultValue);
    RELEASE(DHCP_OPTION, option);
    if (form->user)
    {
        CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, just_get(form, &defaults));
        define(&asked, 3);
        check_is(form, 3, &defaults, &hello);
        undefine(&asked, 3);
    }
    else
        check_is(form, 3, &defaults, &goodbye);
    CHECK_NUMBER(ERROR_SUCCESS, just_set_several(form, &defaults));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, just_take_away(form, &defaults));
    undefine(form, 3);
}

/* Every type of data, one by one and together. */
static void check_types(void)
{
    DHCP_OPTION_DATA_ELEMENT elements[] = {
        {DhcpByteOption, {.ByteOption = 0xab}},
        {DhcpWordOption, {.WordOption = 0xabcd}},
        {DhcpDWordOption, {.DWordOption = 0xabcdef01}},
        {DhcpDWordDWordOption, {.DWordDWordOption = {0x12345678, 0x9abcdef0}}},
        {DhcpIpAddressOption, {.IpAddressOption = RESERVED}},
        {DhcpStringDataOption, {.StringDataOption = (WCHAR *)L"text"}},
        {DhcpBinaryDataOption, {.BinaryDataOption = {3, (BYTE *)"\0\1\xff"}}},
        {DhcpEncapsulatedDataOption, {.EncapsulatedDataOption = {4, (BYTE *)"\1\2\0\xff"}}},
        {DhcpIpv6AddressOption, {.Ipv6AddressDataOption = (WCHAR *)L"2001:db8::1"}},
    };
    DHCP_OPTION_DATA together = {ARRAYSIZE(elements), elements};

    define(&forms[0], 3);
    for (size_t level = 0; level < ARRAYSIZE(levels); level++)
    {
        for (size_t i = 0; i < ARRAYSIZE(elements); i++)
        {
            DHCP_OPTION_DATA data = {1, &elements[i]};

            CHECK_NUMBER(ERROR_SUCCESS, set(&forms[0], 3, levels[level], &data));
            check_is(&forms[0], 3, levels[level], &data);
        }
        CHECK_NUMBER(ERROR_SUCCESS, set(&forms[0], 3, levels[level], &together));
        check_is(&forms[0], 3, levels[level], &together);
        CHECK_NUMBER(ERROR_SUCCESS, take_away(&forms[0], 3, levels[level]));
    }
    undefine(&forms[0], 3);
}

/* Several values */

static DHCP_OPTION_VALUE values_of(DWORD index)
{
    return (DHCP_OPTION_VALUE){10 + index, index % 2 ? goodbye : hello};
}

static void check_no_values(const struct form *form, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE_ARRAY nothing = {0, NULL}, nowhere = {1, NULL};

    CHECK_NUMBER(ERROR_SUCCESS, set_several(form, where, &nothing));
    CHECK_NUMBER(ERROR_SUCCESS, set_several(form, &no_scope, &nothing));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_several(form, where, &nowhere));
}

static DWORD check_part(const struct form *form, DHCP_OPTION_SCOPE_INFO *where, DWORD from, DWORD maximum,
                        DWORD *resume)
{
    DHCP_OPTION_VALUE_ARRAY *values;
    DWORD left = 0, result, read;

    *resume = from;
    result = enumerate(form, where, resume, maximum, &values, &left);
    read = values ? values->NumElements : 0;
    for (DWORD i = 0; i < read; i++)
    {
        DHCP_OPTION_VALUE expected = values_of(from + i);

        CHECK_ALIKE(DHCP_OPTION_VALUE, &expected, &values->Values[i]);
    }
    CHECK_NUMBER(from + read, *resume);
    CHECK_NUMBER(COUNT, from + read + left);
    CHECK_NUMBER(left ? ERROR_MORE_DATA : ERROR_NO_MORE_ITEMS, result);
    CHECK(read * sizeof(DHCP_OPTION_VALUE) <= maximum, "%u", (unsigned)read);
    RELEASE(DHCP_OPTION_VALUE_ARRAY, values);
    return read;
}

/* The part with the last ones says that they are the last ones. */
static void check_enumeration(const struct form *form, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE_ARRAY *values;
    DWORD resume = 0, left = 0, parts = 0;

    while (resume < COUNT && check_part(form, where, resume, 300, &resume))
        parts++;
    CHECK_NUMBER(COUNT, resume);
    CHECK(parts > 2, "%u", (unsigned)parts);
    CHECK_NUMBER(COUNT, check_part(form, where, 0, EVERYTHING, &resume));
    CHECK_NUMBER(COUNT - 10, check_part(form, where, 10, EVERYTHING, &resume));
    CHECK_NUMBER(0, check_part(form, where, 0, 0, &resume));
    CHECK_NUMBER(0, check_part(form, where, 7, 0, &resume));
    resume = COUNT;
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, enumerate(form, where, &resume, EVERYTHING, &values, &left));
    resume = COUNT + 9;
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, enumerate(form, where, &resume, 300, &values, &left));
}

/* Defined by each form; at the default level the definitions themselves have the values. */
static void check_several_at(const struct form *form, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE values[COUNT];
    DHCP_OPTION_VALUE_ARRAY array = {COUNT, values};

    for (DWORD i = 0; i < COUNT; i++)
        values[i] = values_of(i);
    check_no_values(form, where);
    CHECK_NUMBER(ERROR_SUCCESS, set_several(form, where, &array));
    check_enumeration(form, where);
    for (DWORD i = 0; where != &defaults && i < COUNT; i++)
        CHECK_NUMBER(ERROR_SUCCESS, take_away(form, values[i].OptionID, where));
}

/* Set one after the other: a wrong one leaves those before it. */
static void check_wrong_one_of_several(const struct form *form)
{
    DHCP_OPTION_VALUE values[] = {{10, hello}, {99, hello}, {11, hello}};
    DHCP_OPTION_VALUE_ARRAY array = {ARRAYSIZE(values), values};
    DHCP_OPTION_VALUE *value;

    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, set_several(form, &server, &array));
    check_is(form, 10, &server, &hello);
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, get(form, 11, &server, &value));
    CHECK_NUMBER(ERROR_SUCCESS, take_away(form, 10, &server));
}

static void check_several(const struct form *form)
{
    for (DWORD i = 0; i < COUNT; i++)
        define(form, 10 + i);
    for (size_t level = 0; level < ARRAYSIZE(levels); level++)
        check_several_at(form, levels[level]);
    check_several_at(form, &defaults);
    check_wrong_one_of_several(form);
    for (DWORD i = 0; i < COUNT; i++)
        undefine(form, 10 + i);
}

/* All values of a place */

struct set /* as in DHCP_ALL_OPTION_VALUES */
{
    LPWSTR user, vendor;
    BOOL is_vendor;
    LPDHCP_OPTION_VALUE_ARRAY values;
};

static void check_all(DHCP_OPTION_SCOPE_INFO *where, struct set *sets, DWORD count)
{
    DHCP_ALL_OPTION_VALUES expected = {0, count, count ? (void *)sets : NULL}, *all = NULL;

    /* The flags do not matter. */
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetAllOptionValues(SERVER, 77, where, &all));
    if (CHECK(all != NULL))
        CHECK_ALIKE(DHCP_ALL_OPTION_VALUES, &expected, all);
    RELEASE(DHCP_ALL_OPTION_VALUES, all);
}

/* Each pair of classes has two sets; that of the numbers over 256 is the vendor's. */
static void check_all_values(DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE value = {3, hello}, small[] = {{3, hello}, {256, goodbye}}, large = {257, hello};
    DHCP_OPTION_VALUE_ARRAY nothing = {0, NULL}, one = {1, &value}, two = {2, small}, third = {1, &large};
    struct set sets[] = {
        {NULL, NULL, FALSE, &two},
        {NULL, NULL, TRUE, &third},
        {NULL, (WCHAR *)VENDOR, FALSE, &nothing},
        {NULL, (WCHAR *)VENDOR, TRUE, &one},
        {(WCHAR *)USER, NULL, FALSE, &one},
        {(WCHAR *)USER, NULL, TRUE, &nothing},
        {(WCHAR *)USER, (WCHAR *)VENDOR, FALSE, &nothing},
        {(WCHAR *)USER, (WCHAR *)VENDOR, TRUE, &one},
    };

    check_all(where, NULL, 0);
    for (size_t i = 1; i < FORMS; i++)
        CHECK_NUMBER(ERROR_SUCCESS, set(&forms[i], 3, where, &hello));
    CHECK_NUMBER(ERROR_SUCCESS, set(&forms[0], 256, where, &goodbye));
    CHECK_NUMBER(ERROR_SUCCESS, set(&forms[0], 257, where, &hello));
    check_all(where, sets, ARRAYSIZE(sets));
    for (size_t i = 1; i < FORMS; i++)
        CHECK_NUMBER(ERROR_SUCCESS, take_away(&forms[i], 3, where));
    CHECK_NUMBER(ERROR_SUCCESS, take_away(&forms[0], 256, where));
    CHECK_NUMBER(ERROR_SUCCESS, take_away(&forms[0], 257, where));
    check_all(where, NULL, 0);
}

static void check_all_values_everywhere(void)
{
    for (size_t i = 1; i < FORMS; i++)
        define(&forms[i], 3);
    define(&forms[0], 256);
    define(&forms[0], 257);
    for (size_t level = 0; level < ARRAYSIZE(levels); level++)
        check_all_values(levels[level]);
    for (size_t i = 1; i < FORMS; i++)
        undefine(&forms[i], 3);
    undefine(&forms[0], 256);
    undefine(&forms[0], 257);
}

/* A vendor's value is not taken away where flags and class contradict each other; it goes with its scope. */
static void check_contradictions(void)
{
    struct form plain = {FALSE, 0, NULL, (WCHAR *)VENDOR}, vendor = {FALSE, 1, NULL, NULL};
    DHCP_OPTION_VALUE *value;

    define(&plain, 3);
    define(&vendor, 3);
    CHECK_NUMBER(ERROR_SUCCESS, set(&plain, 3, &scope, &hello));
    CHECK_NUMBER(ERROR_SUCCESS, set(&vendor, 3, &scope, &goodbye));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, take_away(&plain, 3, &scope));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, take_away(&vendor, 3, &scope));
    check_is(&plain, 3, &scope, &hello);
    check_is(&vendor, 3, &scope, &goodbye);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSubnet(SERVER, SCOPE, DhcpFullForce));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, get(&plain, 3, &scope, &value));
}

int main(void)
{
    server_start("");
    create_places();
    check_wrong_arguments();
    check_refusals();
    for (size_t i = 0; i < FORMS; i++)
    {
        for (size_t level = 0; level < ARRAYSIZE(levels); level++)
            check_value(&forms[i], levels[level]);
        check_default(&forms[i]);
        check_several(&forms[i]);
    }
    check_types();
    check_all_values_everywhere();
    check_contradictions();
    server_stop();
    return test_result();
}
