/* Values of IPv4 options that policies give, by the rules of [MS-DHCPM]; and of policies what these need. */
#include "places.h"

static WCHAR none[] = L"none", first[] = L"first", second[] = L"second", renamed[] = L"renamed",
             domain[] = L"domain";

static DHCP_POL_COND condition = {0, DhcpAttrHWAddr, 0, 0, NULL, DhcpCompEqual, (BYTE *)"123456", 6};
static DHCP_POL_COND domain_condition = {0, DhcpAttrFqdn, 0, 0, NULL, DhcpCompEqual, (BYTE *)"a\0b\0", 4};
static DHCP_POL_COND label_condition = {0, DhcpAttrFqdnSingleLabel, 0, 0, NULL, DhcpCompEqual, NULL, 0};
static DHCP_POL_COND_ARRAY conditions = {1, &condition}, domain_conditions = {1, &domain_condition},
                           label_conditions = {1, &label_condition};
static DHCP_POL_EXPR expression = {0, DhcpLogicalOr};
static DHCP_POL_EXPR_ARRAY expressions = {1, &expression};
static DHCP_IP_RANGE policy_range = {SCOPE + 16, SCOPE + 32};
static DHCP_IP_RANGE_ARRAY policy_ranges = {1, &policy_range}, no_ranges = {0, NULL};

static DHCP_POLICY policy_of(WCHAR *name, DHCP_OPTION_SCOPE_INFO *where, DHCP_IP_RANGE_ARRAY *ranges,
                             DWORD order)
{
    return (DHCP_POLICY){name,         where == &server, where == &server ? 0 : SCOPE, order, &conditions,
                         &expressions, ranges,           (WCHAR *)L"policy",           TRUE};
}

/* Policies */

static void check_policy_creation(void)
{
    DHCP_POLICY policy = policy_of(first, &scope, &policy_ranges, 1);
    DHCP_POLICY overlap = policy_of(none, &scope, &policy_ranges, 1);
    DHCP_POLICY late = policy_of(none, &scope, &no_ranges, 3),
                other = policy_of(second, &scope, &no_ranges, 1);

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4CreatePolicy(SERVER, &policy));
    CHECK_NUMBER(ERROR_DHCP_POLICY_EXISTS, DhcpV4CreatePolicy(SERVER, &policy));
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_EXISTS, DhcpV4CreatePolicy(SERVER, &overlap));
    CHECK_NUMBER(ERROR_DHCP_INVALID_PROCESSING_ORDER, DhcpV4CreatePolicy(SERVER, &late));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4CreatePolicy(SERVER, &other));
}

/* A policy that was inserted before it moved the first one. */
static void check_policy_read(void)
{
    DHCP_POLICY expected = policy_of(first, &scope, &policy_ranges, 2), *policy = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4GetPolicy(SERVER, FALSE, SCOPE, first, &policy));
    CHECK_ALIKE(DHCP_POLICY, &expected, policy);
    RELEASE(DHCP_POLICY, policy);
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

/* The server's have the names of the scope's; and a policy with a condition on the domain name, everywhere.
 */
static void create_other_policies(void)
{
    DHCP_POLICY policies[] = {
        policy_of(first, &server, &no_ranges, 1), policy_of(second, &server, &no_ranges, 1),
        policy_of(domain, &server, &no_ranges, 1), policy_of(domain, &scope, &no_ranges, 1)};

    policies[2].Conditions = &domain_conditions;
    policies[3].Conditions = &label_conditions;
    for (size_t i = 0; i < ARRAYSIZE(policies); i++)
        CHECK_NUMBER(ERROR_SUCCESS, DhcpV4CreatePolicy(SERVER, &policies[i]), "%u", (unsigned)i);
}

/* Whose values; the flags tell a vendor's option. */
struct owner
{
    DWORD flags;
    WCHAR *policy, *vendor;
};

static struct owner owners[] = {
    {0, first, NULL},
    {0, second, NULL},
    {DHCP_FLAGS_OPTION_IS_VENDOR, first, (WCHAR *)VENDOR},
    {DHCP_FLAGS_OPTION_IS_VENDOR, second, (WCHAR *)VENDOR},
};

static DHCP_OPTION_SCOPE_INFO *levels[] = {&server, &scope};

static DWORD set(const struct owner *owner, DWORD id, DHCP_OPTION_SCOPE_INFO *where, DHCP_OPTION_DATA *data)
{
    return DhcpV4SetOptionValue(SERVER, owner->flags, id, owner->policy, owner->vendor, where, data);
}

static DWORD set_several(const struct owner *owner, DHCP_OPTION_SCOPE_INFO *where,
                         DHCP_OPTION_VALUE_ARRAY *values)
{
    return DhcpV4SetOptionValues(SERVER, owner->flags, owner->policy, owner->vendor, where, values);
}

static DWORD get(const struct owner *owner, DWORD id, DHCP_OPTION_SCOPE_INFO *where,
                 DHCP_OPTION_VALUE **value)
{
    *value = NULL;
    return DhcpV4GetOptionValue(SERVER, owner->flags, id, owner->policy, owner->vendor, where, value);
}

static DWORD take_away(const struct owner *owner, DWORD id, DHCP_OPTION_SCOPE_INFO *where)
{
    return DhcpV4RemoveOptionValue(SERVER, owner->flags, id, owner->policy, owner->vendor, where);
}

/* One value */

static void check_is(const struct owner *owner, DWORD id, DHCP_OPTION_SCOPE_INFO *where,
                     const DHCP_OPTION_DATA *expected)
{
    DHCP_OPTION_VALUE *value;

    CHECK_NUMBER(ERROR_SUCCESS, get(owner, id, where, &value));
    if (CHECK(value != NULL))
    {
        CHECK_NUMBER(id, value->OptionID);
        CHECK_ALIKE(DHCP_OPTION_DATA, expected, &value->Value);
    }
    RELEASE(DHCP_OPTION_VALUE, value);
}

static void check_is_missing(const struct owner *owner, DWORD id, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE *value;

    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, get(owner, id, where, &value));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, take_away(owner, id, where));
}

/* The place's own values are others. */
static void check_no_plain_values(DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_ALL_OPTION_VALUES *all = NULL;
    DHCP_OPTION_VALUE_ARRAY *values = NULL;
    DHCP_OPTION_VALUE *value = NULL;
    DWORD resume = 0, read = 0, left = 0;

    CHECK_NUMBER(ERROR_FILE_NOT_FOUND, DhcpGetOptionValue(SERVER, 7, where, &value));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS,
                 DhcpEnumOptionValues(SERVER, where, &resume, EVERYTHING, &values, &read, &left));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetAllOptionValues(SERVER, 0, where, &all));
    CHECK_NUMBER(0, all ? all->NumElements : 1);
    RELEASE(DHCP_ALL_OPTION_VALUES, all);
}

static void check_is_only(const struct owner *owner, DHCP_OPTION_SCOPE_INFO *where,
                          const DHCP_OPTION_DATA *expected)
{
    for (size_t level = 0; level < ARRAYSIZE(levels); level++)
    {
        for (size_t i = 0; i < ARRAYSIZE(owners); i++)
            if (levels[level] == where && owner == &owners[i])
                check_is(owner, 7, where, expected);
            else
                check_is_missing(&owners[i], 7, levels[level]);
        check_no_plain_values(levels[level]);
    }
}

/* A policy's option needs no definition. */
static void check_value(const struct owner *owner, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_DATA no_elements = {1, NULL}, no_number = {0, hello.Elements};

    check_is_missing(owner, 7, where);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set(owner, 7, where, &no_elements));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set(owner, 7, where, &no_number));
    CHECK_NUMBER(ERROR_SUCCESS, set(owner, 7, where, &hello));
    check_is_only(owner, where, &hello);
    CHECK_NUMBER(ERROR_SUCCESS, set(owner, 7, where, &goodbye));
    check_is_only(owner, where, &goodbye);
    CHECK_NUMBER(ERROR_SUCCESS, take_away(owner, 7, where));
    check_is_missing(owner, 7, where);
}

/* Several values */

static void check_several(const struct owner *owner, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE values[] = {{7, hello}, {8, goodbye}};
    DHCP_OPTION_VALUE wrong[] = {{9, hello}, {8, no_data}};
    DHCP_OPTION_VALUE_ARRAY array = {2, values}, wrong_array = {2, wrong}, nothing = {0, NULL},
                            nowhere = {1, NULL};

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_several(owner, where, &nothing));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_several(owner, where, &nowhere));
    CHECK_NUMBER(ERROR_SUCCESS, set(owner, 7, where, &goodbye));
    CHECK_NUMBER(ERROR_SUCCESS, set_several(owner, where, &array));
    check_is(owner, 7, where, &hello);
    check_is(owner, 8, where, &goodbye);
    /* All of them are looked at before the first is set. */
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_several(owner, where, &wrong_array));
    check_is_missing(owner, 9, where);
    CHECK_NUMBER(ERROR_SUCCESS, take_away(owner, 7, where));
    CHECK_NUMBER(ERROR_SUCCESS, take_away(owner, 8, where));
}

/* All at once */

struct set /* as in DHCP_ALL_OPTION_VALUES_PB */
{
    LPWSTR policy, vendor;
    BOOL is_vendor;
    LPDHCP_OPTION_VALUE_ARRAY values;
};

static void check_all(DHCP_OPTION_SCOPE_INFO *where, struct set *sets, DWORD count)
{
    DHCP_ALL_OPTION_VALUES_PB expected = {0, count, count ? (void *)sets : NULL}, *all = NULL;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4GetAllOptionValues(SERVER, 4, where, &all));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4GetAllOptionValues(SERVER, 0, where, &all));
    if (CHECK(all != NULL))
        CHECK_ALIKE(DHCP_ALL_OPTION_VALUES_PB, &expected, all);
    RELEASE(DHCP_ALL_OPTION_VALUES_PB, all);
}

/* Two sets for each policy and vendor; that of the numbers over 256 is the vendor's. */
static void check_all_values(DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE small[] = {{7, hello}, {256, goodbye}}, large = {257, hello}, value = {7, hello};
    DHCP_OPTION_VALUE_ARRAY nothing = {0, NULL}, one = {1, &value}, two = {2, small}, third = {1, &large};
    DHCP_OPTION_VALUE added[] = {{256, goodbye}, {257, hello}};
    DHCP_OPTION_VALUE_ARRAY additions = {2, added};
    struct set sets[] = {
        {first, NULL, FALSE, &two},
        {first, NULL, TRUE, &third},
        {first, (WCHAR *)VENDOR, FALSE, &nothing},
        {first, (WCHAR *)VENDOR, TRUE, &one},
        {second, NULL, FALSE, &one},
        {second, NULL, TRUE, &nothing},
        {second, (WCHAR *)VENDOR, FALSE, &nothing},
        {second, (WCHAR *)VENDOR, TRUE, &one},
    };

    check_all(where, NULL, 0);
    for (size_t i = 0; i < ARRAYSIZE(owners); i++)
        CHECK_NUMBER(ERROR_SUCCESS, set(&owners[i], 7, where, &hello));
    CHECK_NUMBER(ERROR_SUCCESS, set_several(&owners[0], where, &additions));
    check_all(where, sets, ARRAYSIZE(sets));
    for (size_t i = 0; i < ARRAYSIZE(owners); i++)
        CHECK_NUMBER(ERROR_SUCCESS, take_away(&owners[i], 7, where));
    CHECK_NUMBER(ERROR_SUCCESS, take_away(&owners[0], 256, where));
    CHECK_NUMBER(ERROR_SUCCESS, take_away(&owners[0], 257, where));
    check_all(where, NULL, 0);
}

/* What the methods refuse */

static void check_refused(DWORD expected, const struct owner *owner, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE values = {7, hello}, *value;
    DHCP_OPTION_VALUE_ARRAY array = {1, &values};

    CHECK_NUMBER(expected, set(owner, 7, where, &hello));
    CHECK_NUMBER(expected, set_several(owner, where, &array));
    CHECK_NUMBER(expected, get(owner, 7, where, &value));
    CHECK_NUMBER(expected, take_away(owner, 7, where));
}

static void check_refusals(void)
{
    struct owner flags = {4, first, NULL}, policy = {0, none, NULL};
    struct owner vendor = {DHCP_FLAGS_OPTION_IS_VENDOR, first, none}, both = {0, none, none};
    DHCP_ALL_OPTION_VALUES_PB *all = NULL;

    for (size_t level = 0; level < ARRAYSIZE(levels); level++)
    {
        check_refused(ERROR_INVALID_PARAMETER, &flags, levels[level]);
        check_refused(ERROR_DHCP_POLICY_NOT_FOUND, &policy, levels[level]);
        check_refused(ERROR_DHCP_CLASS_NOT_FOUND, &vendor, levels[level]);
        check_refused(ERROR_DHCP_CLASS_NOT_FOUND, &both, levels[level]);
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, set(&both, 7, levels[level], &no_data));
    }
    check_refused(ERROR_DHCP_CLASS_NOT_FOUND, &vendor, &defaults);
    check_refused(ERROR_DHCP_SUBNET_NOT_PRESENT, &owners[0], &no_scope);
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpV4GetAllOptionValues(SERVER, 0, &no_scope, &all));
    /* Reservations and multicast scopes have no policies, whether they are there or not. */
    check_refused(ERROR_INVALID_PARAMETER, &owners[0], &reservation);
    check_refused(ERROR_INVALID_PARAMETER, &owners[0], &no_reservation);
    check_refused(ERROR_INVALID_PARAMETER, &owners[0], &mscope);
    check_refused(ERROR_INVALID_PARAMETER, &owners[0], &no_mscope);
}

/* A policy with a condition on the domain name gives the lease time and the settings of DNS alone. */
static void check_domain_policy(DHCP_OPTION_SCOPE_INFO *where)
{
    struct owner owner = {0, domain, NULL};
    DHCP_OPTION_VALUE values[] = {{51, hello}, {81, hello}, {7, hello}};
    DHCP_OPTION_VALUE_ARRAY three = {3, values}, two = {2, values};

    CHECK_NUMBER(ERROR_DHCP_POLICY_FQDN_OPTION_UNSUPPORTED, set(&owner, 7, where, &hello));
    CHECK_NUMBER(ERROR_DHCP_POLICY_FQDN_OPTION_UNSUPPORTED, set(&owner, 7, where, &no_data));
    CHECK_NUMBER(ERROR_DHCP_POLICY_FQDN_OPTION_UNSUPPORTED, set_several(&owner, where, &three));
    check_is_missing(&owner, 51, where);
    CHECK_NUMBER(ERROR_SUCCESS, set_several(&owner, where, &two));
    for (size_t i = 0; i < 2; i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, set(&owner, values[i].OptionID, where, &goodbye));
        check_is(&owner, values[i].OptionID, where, &goodbye);
        CHECK_NUMBER(ERROR_SUCCESS, take_away(&owner, values[i].OptionID, where));
    }
}

/* The default level is that of definitions, whatever policy the caller names. */
static void check_defaults(const struct owner *owner)
{
    DHCP_OPTION option = definition(7), *found = NULL;
    DHCP_OPTION_VALUE values = {7, hello}, *value;
    DHCP_OPTION_VALUE_ARRAY array = {1, &values};

    check_refused(ERROR_DHCP_OPTION_NOT_PRESENT, owner, &defaults);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOptionV5(SERVER, owner->flags, 7, NULL, owner->vendor, &option));
    CHECK_NUMBER(ERROR_SUCCESS, set(owner, 7, &defaults, &goodbye));
    check_is(owner, 7, &defaults, &goodbye);
    CHECK_NUMBER(ERROR_SUCCESS, set_several(owner, &defaults, &array));
    check_is(owner, 7, &defaults, &hello);
    CHECK_NUMBER(ERROR_SUCCESS, take_away(owner, 7, &defaults));
    option.DefaultValue = no_data;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetOptionInfoV5(SERVER, owner->flags, 7, NULL, owner->vendor, &found));
    if (CHECK(found != NULL))
        CHECK_ALIKE(DHCP_OPTION, &option, found);
    RELEASE(DHCP_OPTION, found);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOptionV5(SERVER, owner->flags, 7, NULL, owner->vendor));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, get(owner, 7, &defaults, &value));
}

/* Without a policy they are the methods for the default user class, at every level. */
static void check_without_policy(void)
{
    struct owner owner = {0, NULL, NULL};
    DHCP_OPTION_SCOPE_INFO *everywhere[] = {&server, &scope, &reservation, &mscope};
    DHCP_OPTION_VALUE values = {7, goodbye}, *value;
    DHCP_OPTION_VALUE_ARRAY array = {1, &values};

    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, set(&owner, 7, &server, &hello));
    CHECK_NUMBER(ERROR_DHCP_OPTION_NOT_PRESENT, set_several(&owner, &server, &array));
    define_options(7, 1);
    for (size_t i = 0; i < ARRAYSIZE(everywhere); i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, set(&owner, 7, everywhere[i], &hello));
        check_is(&owner, 7, everywhere[i], &hello);
        CHECK_NUMBER(ERROR_SUCCESS, set_several(&owner, everywhere[i], &array));
        value = NULL;
        CHECK_NUMBER(ERROR_SUCCESS, DhcpGetOptionValue(SERVER, 7, everywhere[i], &value));
        if (CHECK(value != NULL))
            CHECK_ALIKE(DHCP_OPTION_DATA, &goodbye, &value->Value);
        RELEASE(DHCP_OPTION_VALUE, value);
        CHECK_NUMBER(ERROR_SUCCESS, take_away(&owner, 7, everywhere[i]));
    }
    CHECK_NUMBER(ERROR_DHCP_NOT_RESERVED_CLIENT, set_several(&owner, &no_reservation, &array));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpRemoveOption(SERVER, 7));
}

/* Values go along with the name of their policy, and go away with it; those of others stay. */
static void check_life_of_policy(DHCP_OPTION_SCOPE_INFO *where)
{
    struct owner owner = {0, renamed, NULL};
    DHCP_POLICY policy = policy_of(renamed, where, &no_ranges, 1);
    DHCP_OPTION_VALUE *value;

    CHECK_NUMBER(ERROR_SUCCESS, set(&owners[0], 7, where, &hello));
    CHECK_NUMBER(ERROR_SUCCESS, set(&owners[1], 7, where, &goodbye));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4SetPolicy(SERVER, DhcpUpdatePolicyName, policy.IsGlobalPolicy,
                                                policy.Subnet, first, &policy));
    CHECK_NUMBER(ERROR_DHCP_POLICY_NOT_FOUND, get(&owners[0], 7, where, &value));
    check_is(&owner, 7, where, &hello);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4DeletePolicy(SERVER, policy.IsGlobalPolicy, policy.Subnet, renamed));
    CHECK_NUMBER(ERROR_DHCP_POLICY_NOT_FOUND, get(&owner, 7, where, &value));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4CreatePolicy(SERVER, &policy));
    check_is_missing(&owner, 7, where);
    check_is(&owners[1], 7, where, &goodbye);
    CHECK_NUMBER(ERROR_SUCCESS, take_away(&owners[1], 7, where));
    check_all(where, NULL, 0);
}

int main(void)
{
    server_start("");
    create_places();
    check_policy_creation();
    check_policy_read();
    check_policy_enumeration();
    create_other_policies();
    check_refusals();
    for (size_t i = 0; i < ARRAYSIZE(owners); i++)
    {
        for (size_t level = 0; level < ARRAYSIZE(levels); level++)
        {
            check_value(&owners[i], levels[level]);
            check_several(&owners[i], levels[level]);
        }
        check_defaults(&owners[i]);
    }
    check_without_policy();
    for (size_t level = 0; level < ARRAYSIZE(levels); level++)
    {
        check_all_values(levels[level]);
        check_domain_policy(levels[level]);
        check_life_of_policy(levels[level]);
    }
    server_stop();
    return test_result();
}
