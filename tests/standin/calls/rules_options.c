/* Options of DHCPv4 by the rules of [MS-DHCPM]: definitions, and values at every level and of every class. */
#include "blocks.h"
#include "server.h"

#define SCOPE       ADDRESS(10, 0, 0, 0)
#define OTHER_SCOPE ADDRESS(10, 9, 0, 0)
#define RESERVED    ADDRESS(10, 0, 0, 5)
#define VENDOR      L"Microsoft Options"
#define EVERYTHING  0xffffffff
#define DEFINITIONS 50

static DHCP_OPTION_SCOPE_INFO defaults = {.ScopeType = DhcpDefaultOptions};
static DHCP_OPTION_SCOPE_INFO server = {.ScopeType = DhcpGlobalOptions};
static DHCP_OPTION_SCOPE_INFO scope = {DhcpSubnetOptions, {.SubnetScopeInfo = SCOPE}};
static DHCP_OPTION_SCOPE_INFO unknown_scope = {DhcpSubnetOptions, {.SubnetScopeInfo = OTHER_SCOPE}};
static DHCP_OPTION_SCOPE_INFO reservation = {DhcpReservedOptions, {.ReservedScopeInfo = {RESERVED, SCOPE}}};
static DHCP_OPTION_SCOPE_INFO unknown_reservation = {DhcpReservedOptions,
                                                     {.ReservedScopeInfo = {RESERVED + 1, SCOPE}}};
static DHCP_OPTION_SCOPE_INFO mscope = {DhcpMScopeOptions, {.MScopeInfo = (WCHAR *)L"multicast"}};
static DHCP_OPTION_SCOPE_INFO unknown_mscope = {DhcpMScopeOptions, {.MScopeInfo = (WCHAR *)L"none"}};

static DHCP_OPTION_DATA_ELEMENT text = {DhcpStringDataOption, {.StringDataOption = (WCHAR *)L"hello"}};
static DHCP_OPTION_DATA hello = {1, &text};

static DHCP_OPTION definition(DWORD id)
{
    DHCP_OPTION option = {
        id, (WCHAR *)L"a name", (WCHAR *)L"a comment", {1, &text}, DhcpUnaryElementTypeOption};

    return option;
}

static void create_scope(void)
{
    DHCP_SUBNET_INFO info = {SCOPE, ADDRESS(255, 255, 255, 0), (WCHAR *)L"scope", NULL,
                             {0},   DhcpSubnetEnabled};
    DHCP_IP_RANGE range = {SCOPE + 1, SCOPE + 254};
    DHCP_CLIENT_UID client = {6, (BYTE *)"abcdef"};
    DHCP_IP_RESERVATION reserved = {RESERVED, &client};
    DHCP_SUBNET_ELEMENT_DATA ranges = {DhcpIpRanges, {.IpRange = &range}};
    DHCP_SUBNET_ELEMENT_DATA reservations = {DhcpReservedIps, {.ReservedIp = &reserved}};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnet(SERVER, SCOPE, &info));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElement(SERVER, SCOPE, &ranges));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElement(SERVER, SCOPE, &reservations));
}

static void create_mscope(void)
{
    DHCP_MSCOPE_INFO info = {.MScopeName = (WCHAR *)L"multicast", .MScopeId = 7};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetMScopeInfo(SERVER, (WCHAR *)L"multicast", &info, TRUE));
}

static void create_user_class(void)
{
    DHCP_CLASS_INFO info = {(WCHAR *)L"laptops", (WCHAR *)L"a user class", 3, FALSE, 0, (BYTE *)"lap"};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateClass(SERVER, 0, &info));
}

/* Definitions */

static void check_definition(DWORD flags, WCHAR *vendor, const DHCP_OPTION *expected)
{
    DHCP_OPTION *option = NULL;

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpGetOptionInfoV5(SERVER, flags, expected->OptionID, NULL, vendor, &option));
    CHECK_ALIKE(DHCP_OPTION, expected, option);
    RELEASE(DHCP_OPTION, option);
}

/* An option has one definition without vendor and one for each vendor class. */
static void check_definitions(void)
{
    DHCP_OPTION option = definition(3), vendor_option = definition(3), without_default = definition(3);
    DHCP_OPTION *missing = NULL;

    without_default.DefaultValue.NumElements = 0;
    vendor_option.OptionComment = (WCHAR *)L"of a vendor";
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpCreateOption(SERVER, 3, &without_default));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOption(SERVER, 3, &option));
    CHECK_NUMBER(ERROR_DHCP_OPTION_EXITS, DhcpCreateOption(SERVER, 3, &option));
    CHECK_NUMBER(ERROR_DHCP_CLASS_NOT_FOUND,
                 DhcpCreateOptionV5(SERVER, DHCP_FLAGS_OPTION_IS_VENDOR, 3, NULL, (WCHAR *)L"none", &option));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV5(SERVER, DHCP_FLAGS_OPTION_IS_VENDOR, 3, NULL,
                                                   (WCHAR *)VENDOR, &vendor_option));
    check_definition(0, NULL, &option);
    check_definition(DHCP_FLAGS_OPTION_IS_VENDOR, (WCHAR *)VENDOR, &vendor_option);
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, DhcpGetOptionInfo(SERVER, 4, &missing));
}

static void check_definition_changes(void)
{
    DHCP_OPTION option = definition(4);

    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, DhcpSetOptionInfo(SERVER, 4, &option));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOption(SERVER, 4, &option));
    option.OptionName = (WCHAR *)L"another name";
    option.OptionComment = (WCHAR *)L"another comment";
    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionInfo(SERVER, 4, &option));
    check_definition(0, NULL, &option);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOption(SERVER, 4));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, DhcpRemoveOption(SERVER, 4));
}

/* Part by part, OptionsTotal counts what is left after each; at the end nothing is left to enumerate. */
static void check_enumeration(DWORD maximum)
{
    DHCP_OPTION_ARRAY *options = NULL;
    DWORD resume = 0, read = 0, left = 0, all = 0, result;

    do
    {
        result = DhcpEnumOptions(SERVER, &resume, maximum, &options, &read, &left);
        all += read;
        CHECK_NUMBER(DEFINITIONS + 1, all + left);
        RELEASE(DHCP_OPTION_ARRAY, options);
    } while (result == ERROR_MORE_DATA && read);
    CHECK_NUMBER(ERROR_SUCCESS, result);
    CHECK_NUMBER(DEFINITIONS + 1, all);
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, DhcpEnumOptions(SERVER, &resume, maximum, &options, &read, &left));
}

static void check_enumerations(void)
{
    DHCP_ALL_OPTIONS *options = NULL;

    for (DWORD id = 10; id < 10 + DEFINITIONS; id++)
    {
        DHCP_OPTION option = definition(id);

        CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOption(SERVER, id, &option));
    }
    check_enumeration(300);
    check_enumeration(EVERYTHING);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpGetAllOptions(SERVER, 1, &options));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetAllOptions(SERVER, 0, &options));
    CHECK_NUMBER(DEFINITIONS + 1, options->NonVendorOptions->NumElements);
    CHECK_NUMBER(1, options->NumVendorOptions);
    RELEASE(DHCP_ALL_OPTIONS, options);
}

/* Values */

static void check_round_trip(DHCP_OPTION_SCOPE_INFO *where, DHCP_OPTION_DATA_ELEMENT *element)
{
    DHCP_OPTION_DATA data = {1, element};
    DHCP_OPTION_VALUE *value = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValue(SERVER, 3, where, &data), "type %u", element->OptionType);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetOptionValue(SERVER, 3, where, &value), "type %u", element->OptionType);
    if (!value)
        return;
    CHECK_NUMBER(3, value->OptionID);
    CHECK_ALIKE(DHCP_OPTION_DATA, &data, &value->Value);
    RELEASE(DHCP_OPTION_VALUE, value);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionValue(SERVER, 3, where));
}

/* Every type at every level. */
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
    DHCP_OPTION_SCOPE_INFO *levels[] = {&server, &scope, &reservation, &mscope};

    for (size_t level = 0; level < ARRAYSIZE(levels); level++)
        for (size_t i = 0; i < ARRAYSIZE(elements); i++)
            check_round_trip(levels[level], &elements[i]);
}

static void check_refused_places(void)
{
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, DhcpSetOptionValue(SERVER, 99, &server, &hello));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpSetOptionValue(SERVER, 3, &unknown_scope, &hello));
    CHECK_NUMBER(ERROR_DHCP_NOT_RESERVED_CLIENT, DhcpSetOptionValue(SERVER, 3, &unknown_reservation, &hello));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpSetOptionValue(SERVER, 3, &unknown_mscope, &hello));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpRemoveOptionValue(SERVER, 3, &defaults));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, DhcpRemoveOptionValue(SERVER, 3, &server));
}

/* The default value is that of the definition. */
static void check_defaults(void)
{
    DHCP_OPTION_VALUE *value = NULL;

    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpGetOptionValue(SERVER, 4, &server, &value));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, DhcpGetOptionValue(SERVER, 4, &defaults, &value));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetOptionValue(SERVER, 3, &defaults, &value));
    CHECK_ALIKE(DHCP_OPTION_DATA, &hello, &value->Value);
    RELEASE(DHCP_OPTION_VALUE, value);
}

struct class
{
    DWORD flags;
    WCHAR *user, *vendor;
    DWORD number; /* its value in these tests */
};

static struct class classes[] = {
    {0, NULL, NULL, 1},
    {0, (WCHAR *)L"laptops", NULL, 2},
    {DHCP_FLAGS_OPTION_IS_VENDOR, NULL, (WCHAR *)VENDOR, 3},
    {DHCP_FLAGS_OPTION_IS_VENDOR, (WCHAR *)L"laptops", (WCHAR *)VENDOR, 4},
};

/* Every pair of classes has definitions of its own; those without user class are there already. */
static void create_class_definitions(void)
{
    DHCP_OPTION option = definition(3);

    for (size_t i = 0; i < ARRAYSIZE(classes); i++)
        CHECK_NUMBER(
            i % 2 ? ERROR_SUCCESS : ERROR_DHCP_OPTION_EXITS,
            DhcpCreateOptionV5(SERVER, classes[i].flags, 3, classes[i].user, classes[i].vendor, &option));
}

static void set_class_value(const struct class *class, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_DATA_ELEMENT element = {DhcpDWordOption, {.DWordOption = class->number}};
    DHCP_OPTION_DATA data = {1, &element};

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpSetOptionValueV5(SERVER, class->flags, 3, class->user, class->vendor, where, &data));
}

static void check_class_value(const struct class *class, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE *value = NULL;

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpGetOptionValueV5(SERVER, class->flags, 3, class->user, class->vendor, where, &value));
    if (value)
        CHECK_NUMBER(class->number, value->Value.Elements[0].Element.DWordOption);
    RELEASE(DHCP_OPTION_VALUE, value);
}

static void check_class_enumeration(const struct class *class, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE_ARRAY *values = NULL;
    DWORD resume = 0, read = 0, left = 0;

    DhcpEnumOptionValuesV5(SERVER, class->flags, class->user, class->vendor, where, &resume, EVERYTHING,
                           &values, &read, &left);
    CHECK_NUMBER(1, read);
    if (values)
        CHECK_NUMBER(class->number, values->Values[0].Value.Elements[0].Element.DWordOption);
    RELEASE(DHCP_OPTION_VALUE_ARRAY, values);
}

static void remove_class_value(const struct class *class, DHCP_OPTION_SCOPE_INFO *where)
{
    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpRemoveOptionValueV5(SERVER, class->flags, 3, class->user, class->vendor, where));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT,
                 DhcpRemoveOptionValueV5(SERVER, class->flags, 3, class->user, class->vendor, where));
}

/* All values of a place, an entry a pair of classes; some of them without any value. */
static void check_all_values(DHCP_OPTION_SCOPE_INFO *where, DWORD expected)
{
    DHCP_ALL_OPTION_VALUES *all = NULL;
    DWORD count = 0;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetAllOptionValues(SERVER, 0, where, &all));
    for (DWORD i = 0; all && i < all->NumElements; i++)
        count += all->Options[i].OptionsArray ? all->Options[i].OptionsArray->NumElements : 0;
    CHECK_NUMBER(expected, count);
    RELEASE(DHCP_ALL_OPTION_VALUES, all);
}

static void check_classes_at(DHCP_OPTION_SCOPE_INFO *where)
{
    for (size_t i = 0; i < ARRAYSIZE(classes); i++)
        set_class_value(&classes[i], where);
    check_all_values(where, ARRAYSIZE(classes));
    for (size_t i = 0; i < ARRAYSIZE(classes); i++)
    {
        check_class_value(&classes[i], where);
        check_class_enumeration(&classes[i], where);
    }
    for (size_t i = 0; i < ARRAYSIZE(classes); i++)
        remove_class_value(&classes[i], where);
    check_all_values(where, 0);
}

/* Part by part, OptionsTotal counts what is left; the part with the last ones says that they are. */
static void check_value_enumeration(DWORD maximum, DWORD expected)
{
    DHCP_OPTION_VALUE_ARRAY *values = NULL;
    DWORD resume = 0, read = 0, left = 0, all = 0, result;

    do
    {
        result = DhcpEnumOptionValues(SERVER, &scope, &resume, maximum, &values, &read, &left);
        all += read;
        CHECK_NUMBER(expected, all + left);
        RELEASE(DHCP_OPTION_VALUE_ARRAY, values);
    } while (result == ERROR_MORE_DATA && read);
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, result);
    CHECK_NUMBER(expected, all);
}

/* Several values at once. */
static void check_values_together(void)
{
    DHCP_OPTION_VALUE values[] = {{10, {1, &text}}, {11, {1, &text}}, {12, {1, &text}}};
    DHCP_OPTION_VALUE_ARRAY array = {ARRAYSIZE(values), values};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValues(SERVER, &scope, &array));
    check_all_values(&scope, ARRAYSIZE(values));
    check_value_enumeration(100, ARRAYSIZE(values));
    check_value_enumeration(EVERYTHING, ARRAYSIZE(values));
    for (size_t i = 0; i < ARRAYSIZE(values); i++)
        CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionValue(SERVER, values[i].OptionID, &scope));
}

static void check_values(void)
{
    check_types();
    check_refused_places();
    check_defaults();
    create_class_definitions();
    check_classes_at(&server);
    check_classes_at(&scope);
    check_classes_at(&reservation);
    check_values_together();
}

/* IPv6 has options of its own, which say less about what is missing. */

static DHCP_OPTION_SCOPE_INFO6 server6 = {.ScopeType = DhcpGlobalOptions6};

static void check_definition6(void)
{
    DHCP_OPTION option = definition(3), without_default = definition(3);

    without_default.DefaultValue.NumElements = 0;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpCreateOptionV6(SERVER, 0, 3, NULL, NULL, &without_default));
    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpCreateOptionV6(SERVER, 0, 3, (WCHAR *)L"none", NULL, &option));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV6(SERVER, 0, 3, NULL, NULL, &option));
    CHECK_NUMBER(ERROR_DHCP_OPTION_EXITS, DhcpCreateOptionV6(SERVER, 0, 3, NULL, NULL, &option));
}

static void check_value6(void)
{
    DHCP_OPTION_DATA_ELEMENT element = {DhcpIpv6AddressOption,
                                        {.Ipv6AddressDataOption = (WCHAR *)L"2001:db8::1"}};
    DHCP_OPTION_DATA data = {1, &element};
    DHCP_OPTION_VALUE *value = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpSetOptionValueV6(SERVER, 0, 3, NULL, NULL, &server6, &data));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetOptionValueV6(SERVER, 0, 3, NULL, NULL, &server6, &value));
    if (value)
        CHECK_ALIKE(DHCP_OPTION_DATA, &data, &value->Value);
    RELEASE(DHCP_OPTION_VALUE, value);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionValueV6(SERVER, 0, 3, NULL, NULL, &server6));
}

/* Policies */

static DHCP_POL_COND condition = {0, DhcpAttrHWAddr, 0, 0, NULL, DhcpCompEqual, (BYTE *)"123456", 6};
static DHCP_POL_COND_ARRAY conditions = {1, &condition};
static DHCP_POL_EXPR expression = {0, DhcpLogicalOr};
static DHCP_POL_EXPR_ARRAY expressions = {1, &expression};
static DHCP_IP_RANGE policy_range = {SCOPE + 16, SCOPE + 32};
static DHCP_IP_RANGE_ARRAY policy_ranges = {1, &policy_range}, no_ranges = {0, NULL};

static DHCP_POLICY scope_policy(const WCHAR *name, DHCP_IP_RANGE_ARRAY *ranges, DWORD order)
{
    DHCP_POLICY policy = {(WCHAR *)name,      FALSE, SCOPE, order, &conditions, &expressions, ranges,
                          (WCHAR *)L"policy", TRUE};

    return policy;
}

static void check_policy_creation(void)
{
    DHCP_POLICY first = scope_policy(L"first", &policy_ranges, 1);
    DHCP_POLICY overlap = scope_policy(L"overlap", &policy_ranges, 1);
    DHCP_POLICY late = scope_policy(L"late", &no_ranges, 3), second = scope_policy(L"second", &no_ranges, 1);

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4CreatePolicy(SERVER, &first));
    CHECK_NUMBER(ERROR_DHCP_POLICY_EXISTS, DhcpV4CreatePolicy(SERVER, &first));
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_EXISTS, DhcpV4CreatePolicy(SERVER, &overlap));
    CHECK_NUMBER(ERROR_DHCP_INVALID_PROCESSING_ORDER, DhcpV4CreatePolicy(SERVER, &late));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4CreatePolicy(SERVER, &second));
}

/* A policy that was inserted before it moved the first one. */
static void check_policy_read(void)
{
    DHCP_POLICY expected = scope_policy(L"first", &policy_ranges, 2), *policy = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4GetPolicy(SERVER, FALSE, SCOPE, (WCHAR *)L"first", &policy));
    CHECK_ALIKE(DHCP_POLICY, &expected, policy);
    RELEASE(DHCP_POLICY, policy);
}

static void check_policy_values(DWORD expected)
{
    DHCP_ALL_OPTION_VALUES_PB *values = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4GetAllOptionValues(SERVER, 0, &scope, &values));
    if (values)
        CHECK_NUMBER(expected, values->NumElements);
    RELEASE(DHCP_ALL_OPTION_VALUES_PB, values);
}

/* Values of a policy go along with its name, and go away with it. */
static void check_policy_options(void)
{
    DHCP_POLICY renamed = scope_policy(L"renamed", &policy_ranges, 2);
    DHCP_OPTION_VALUE *value = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4SetOptionValue(SERVER, 0, 3, (WCHAR *)L"first", NULL, &scope, &hello));
    CHECK_NUMBER(ERROR_DHCP_POLICY_NOT_FOUND,
                 DhcpV4SetOptionValue(SERVER, 0, 3, (WCHAR *)L"none", NULL, &scope, &hello));
    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpV4SetPolicy(SERVER, DhcpUpdatePolicyName, FALSE, SCOPE, (WCHAR *)L"first", &renamed));
    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpV4GetOptionValue(SERVER, 0, 3, (WCHAR *)L"renamed", NULL, &scope, &value));
    if (value)
        CHECK_ALIKE(DHCP_OPTION_DATA, &hello, &value->Value);
    RELEASE(DHCP_OPTION_VALUE, value);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4DeletePolicy(SERVER, FALSE, SCOPE, (WCHAR *)L"renamed"));
    check_policy_values(0);
}

/* One of the two: there is more. */
static void check_policy_enumeration(void)
{
    DHCP_POLICY_ARRAY *policies = NULL;
    DWORD resume = 0, read = 0, left = 0;

    CHECK_NUMBER(ERROR_MORE_DATA,
                 DhcpV4EnumPolicies(SERVER, &resume, 1, FALSE, SCOPE, &policies, &read, &left));
    CHECK_NUMBER(1, read);
    CHECK_NUMBER(1, policies ? policies->NumElements : 0);
    RELEASE(DHCP_POLICY_ARRAY, policies);
}

int main(void)
{
    server_start("");
    create_scope();
    create_mscope();
    create_user_class();
    check_definitions();
    check_definition_changes();
    check_enumerations();
    check_values();
    check_definition6();
    check_value6();
    check_policy_creation();
    check_policy_read();
    check_policy_enumeration();
    check_policy_options();
    server_stop();
    return test_result();
}
