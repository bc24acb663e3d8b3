/* Policies by the rules of [MS-DHCPM] 3.2.4.107 to 3.2.4.115 and 3.2.4.127 to 3.2.4.130, in both forms. */
#include "blocks.h"
#include "server.h"
#include <string.h>
#include <wchar.h>

#define SCOPE   ADDRESS(10, 0, 0, 0)
#define OTHER   ADDRESS(10, 0, 1, 0)
#define MISSING ADDRESS(10, 0, 2, 0)
#define KINDS   5 /* policies of the enumerations */

static WCHAR one[] = L"one", two[] = L"two", three[] = L"three", none[] = L"none";

/* Its range is 10 to 200. */
static void create_subnet(DWORD subnet)
{
    DHCP_SUBNET_INFO info = {
        .SubnetAddress = subnet, .SubnetMask = ADDRESS(255, 255, 255, 0), .SubnetName = (WCHAR *)L"subnet"};
    DHCP_IP_RANGE range = {subnet + 10, subnet + 200};
    DHCP_SUBNET_ELEMENT_DATA element = {DhcpIpRanges, {.IpRange = &range}};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnet(SERVER, subnet, &info));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpAddSubnetElement(SERVER, subnet, &element));
}

/* A policy to give, with parts for two conditions, expressions and ranges. There is one at a time. */
static struct
{
    DHCP_POL_COND condition[2];
    DHCP_POL_EXPR expression[2];
    DHCP_IP_RANGE range[2];
    DHCP_POL_COND_ARRAY conditions;
    DHCP_POL_EXPR_ARRAY expressions;
    DHCP_IP_RANGE_ARRAY ranges;
    DHCP_PROPERTY property;
    DHCP_PROPERTY_ARRAY properties;
    DHCP_POLICY_EX policy;
} given;

/* Of a subnet, or of the server where it is 0: one condition on the vendor class, no ranges, no properties.
 */
static void sample(WCHAR *name, DWORD subnet)
{
    memset(&given, 0, sizeof(given));
    given.condition[0] = given.condition[1] =
        (DHCP_POL_COND){.Type = DhcpAttrOption, .OptionID = 60, .Value = (BYTE *)"value", .ValueLength = 5};
    given.range[0] = (DHCP_IP_RANGE){subnet + 10, subnet + 19};
    given.range[1] = (DHCP_IP_RANGE){subnet + 150, subnet + 200};
    given.conditions = (DHCP_POL_COND_ARRAY){1, given.condition};
    given.expressions = (DHCP_POL_EXPR_ARRAY){1, given.expression};
    given.ranges = (DHCP_IP_RANGE_ARRAY){0, given.range};
    given.property =
        (DHCP_PROPERTY){DhcpPropIdPolicyDnsSuffix, DhcpPropTypeString, {.StringValue = (WCHAR *)L"suffix"}};
    given.properties = (DHCP_PROPERTY_ARRAY){0, &given.property};
    given.policy = (DHCP_POLICY_EX){.PolicyName = name,
                                    .IsGlobalPolicy = !subnet,
                                    .Subnet = subnet,
                                    .ProcessingOrder = 1,
                                    .Conditions = &given.conditions,
                                    .Expressions = &given.expressions,
                                    .Ranges = &given.ranges,
                                    .Description = (WCHAR *)L"a policy",
                                    .Enabled = TRUE,
                                    .Properties = &given.properties};
}

/* The two forms of each method. DHCP_POLICY_EX begins with DHCP_POLICY. */

static DWORD create_plain(void)
{
    return DhcpV4CreatePolicy(SERVER, (DHCP_POLICY *)&given.policy);
}

static DWORD create_ex(void)
{
    return DhcpV4CreatePolicyEx(SERVER, &given.policy);
}

static DWORD set_plain(DWORD fields, BOOL of_server, DWORD subnet, WCHAR *name)
{
    return DhcpV4SetPolicy(SERVER, fields, of_server, subnet, name, (DHCP_POLICY *)&given.policy);
}

static DWORD set_ex(DWORD fields, BOOL of_server, DWORD subnet, WCHAR *name)
{
    return DhcpV4SetPolicyEx(SERVER, fields, of_server, subnet, name, &given.policy);
}

static const struct form
{
    const char *name;
    DWORD (*create)(void);
    DWORD (*set)(DWORD fields, BOOL of_server, DWORD subnet, WCHAR *name);
} plain = {"plain", create_plain, set_plain}, extended = {"extended", create_ex, set_ex};

static const struct form *const forms[] = {&plain, &extended};

static void create(WCHAR *name, DWORD subnet)
{
    sample(name, subnet);
    CHECK_NUMBER(ERROR_SUCCESS, create_ex(), "%ls", name);
}

static void delete_it(WCHAR *name, DWORD subnet)
{
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4DeletePolicy(SERVER, !subnet, subnet, name), "%ls", name);
}

/* Checks that the server has a policy like this, by both forms. */
static void check_policy(const DHCP_POLICY_EX *expected, const char *what)
{
    DHCP_POLICY *policy = NULL;
    DHCP_POLICY_EX *policy_ex = NULL;
    BOOL of_server = expected->IsGlobalPolicy;

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpV4GetPolicy(SERVER, of_server, expected->Subnet, expected->PolicyName, &policy), "%s",
                 what);
    if (policy)
        CHECK_ALIKE(DHCP_POLICY, expected, policy, "%s", what);
    RELEASE(DHCP_POLICY, policy);
    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpV4GetPolicyEx(SERVER, of_server, expected->Subnet, expected->PolicyName, &policy_ex),
                 "%s", what);
    if (policy_ex)
        CHECK_ALIKE(DHCP_POLICY_EX, expected, policy_ex, "%s", what);
    RELEASE(DHCP_POLICY_EX, policy_ex);
}

/* Where policies are: what every method refuses */

typedef DWORD place_function(BOOL of_server, DWORD subnet, WCHAR *name);

static DWORD query_enforcement(BOOL of_server, DWORD subnet, WCHAR *name)
{
    BOOL enabled;

    (void)name;
    return DhcpV4QueryPolicyEnforcement(SERVER, of_server, subnet, &enabled);
}

static DWORD set_enforcement(BOOL of_server, DWORD subnet, WCHAR *name)
{
    (void)name;
    return DhcpV4SetPolicyEnforcement(SERVER, of_server, subnet, TRUE);
}

static DWORD enumerate(BOOL of_server, DWORD subnet, WCHAR *name)
{
    DHCP_POLICY_ARRAY *policies = NULL;
    DWORD resume = 0, read, left;

    (void)name;
    return DhcpV4EnumPolicies(SERVER, &resume, 1, of_server, subnet, &policies, &read, &left);
}

static DWORD enumerate_ex(BOOL of_server, DWORD subnet, WCHAR *name)
{
    DHCP_POLICY_EX_ARRAY *policies = NULL;
    DWORD resume = 0, read, left;

    (void)name;
    return DhcpV4EnumPoliciesEx(SERVER, &resume, 1, of_server, subnet, &policies, &read, &left);
}

static DWORD create_there(BOOL of_server, DWORD subnet, WCHAR *name)
{
    sample(name, subnet);
    given.policy.IsGlobalPolicy = of_server;
    return create_plain();
}

static DWORD create_there_ex(BOOL of_server, DWORD subnet, WCHAR *name)
{
    sample(name, subnet);
    given.policy.IsGlobalPolicy = of_server;
    return create_ex();
}

static DWORD get(BOOL of_server, DWORD subnet, WCHAR *name)
{
    DHCP_POLICY *policy;

    return DhcpV4GetPolicy(SERVER, of_server, subnet, name, &policy);
}

static DWORD get_ex(BOOL of_server, DWORD subnet, WCHAR *name)
{
    DHCP_POLICY_EX *policy;

    return DhcpV4GetPolicyEx(SERVER, of_server, subnet, name, &policy);
}

static DWORD set(BOOL of_server, DWORD subnet, WCHAR *name)
{
    sample(one, SCOPE);
    return set_plain(DhcpUpdatePolicyStatus, of_server, subnet, name);
}

static DWORD set_extended(BOOL of_server, DWORD subnet, WCHAR *name)
{
    sample(one, SCOPE);
    return set_ex(DhcpUpdatePolicyStatus, of_server, subnet, name);
}

static DWORD delete (BOOL of_server, DWORD subnet, WCHAR *name)
{
    return DhcpV4DeletePolicy(SERVER, of_server, subnet, name);
}

/* Those with a name come last; those that look for one after them. */
static place_function *const places[] = {query_enforcement,
                                         set_enforcement,
                                         enumerate,
                                         enumerate_ex,
                                         create_there,
                                         create_there_ex,
                                         get,
                                         get_ex,
                                         set,
                                         set_extended,
                                         delete};

#define NAMED   4
#define LOOKING 6

static void check_places(void)
{
    for (unsigned i = 0; i < ARRAYSIZE(places); i++)
    {
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, places[i](TRUE, SCOPE, one), "%u", i);
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, places[i](FALSE, 0, one), "%u", i);
        CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, places[i](FALSE, MISSING, one), "%u", i);
    }
    for (unsigned i = NAMED; i < ARRAYSIZE(places); i++)
    {
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, places[i](TRUE, 0, NULL), "%u", i);
        CHECK_NUMBER(ERROR_INVALID_PARAMETER, places[i](FALSE, SCOPE, NULL), "%u", i);
    }
    for (unsigned i = LOOKING; i < ARRAYSIZE(places); i++)
    {
        CHECK_NUMBER(ERROR_DHCP_POLICY_NOT_FOUND, places[i](TRUE, 0, none), "%u", i);
        CHECK_NUMBER(ERROR_DHCP_POLICY_NOT_FOUND, places[i](FALSE, SCOPE, none), "%u", i);
    }
}

/* Enforcement */

static void check_enforced(BOOL server, BOOL subnet, BOOL other)
{
    const BOOL expected[] = {server, subnet, other};
    const DWORD subnets[] = {0, SCOPE, OTHER};

    for (int i = 0; i < 3; i++)
    {
        BOOL enabled = 2;

        CHECK_NUMBER(ERROR_SUCCESS, DhcpV4QueryPolicyEnforcement(SERVER, !subnets[i], subnets[i], &enabled),
                     "%d", i);
        CHECK_NUMBER(expected[i], enabled, "%d", i);
    }
}

/* Each place has its own state. */
static void check_enforcement(void)
{
    for (BOOL enable = FALSE; enable <= TRUE; enable++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, DhcpV4SetPolicyEnforcement(SERVER, TRUE, 0, enable));
        CHECK_NUMBER(ERROR_SUCCESS, DhcpV4SetPolicyEnforcement(SERVER, FALSE, SCOPE, !enable));
        CHECK_NUMBER(ERROR_SUCCESS, DhcpV4SetPolicyEnforcement(SERVER, FALSE, OTHER, enable));
        check_enforced(enable, !enable, enable);
    }
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4QueryPolicyEnforcement(SERVER, TRUE, 0, NULL));
}

/* Creating */

/* What is given comes back, with the properties where the method has them. */
static void check_created(const struct form *form, DWORD subnet)
{
    sample(one, subnet);
    given.conditions.NumElements = given.expressions.NumElements = 2;
    given.condition[1].ParentExpr = 1;
    given.condition[1].OptionID = 77;
    given.expression[1].Operator = DhcpLogicalAnd;
    given.ranges.NumElements = subnet ? 2 : 0;
    given.properties.NumElements = 1;
    given.policy.Enabled = FALSE;
    CHECK_NUMBER(ERROR_SUCCESS, form->create(), "%s", form->name);
    given.properties.NumElements = form == &extended;
    check_policy(&given.policy, form->name);
    CHECK_NUMBER(ERROR_DHCP_POLICY_EXISTS, form->create(), "%s", form->name);
    delete_it(one, subnet);
    CHECK_NUMBER(ERROR_DHCP_POLICY_NOT_FOUND, get(!subnet, subnet, one), "%s", form->name);
}

/* Policies of different places may share a name. */
static void check_levels(void)
{
    for (int i = 0; i < 2; i++)
    {
        check_created(forms[i], 0);
        create(one, 0);
        check_created(forms[i], SCOPE);
        create(one, SCOPE);
        check_created(forms[i], OTHER);
        delete_it(one, 0);
        delete_it(one, SCOPE);
    }
}

static void lack_conditions(void)
{
    given.policy.Conditions = NULL;
}

static void lack_expressions(void)
{
    given.policy.Expressions = NULL;
}

static void lack_ranges(void)
{
    given.policy.Ranges = NULL;
}

static void have_no_condition(void)
{
    given.conditions.NumElements = 0;
}

static void have_no_expression(void)
{
    given.expressions.NumElements = 0;
}

static void have_turned_range(void)
{
    given.ranges.NumElements = 1;
    given.range[0].EndAddress = given.range[0].StartAddress - 1;
}

static void have_overlapping_ranges(void)
{
    given.ranges.NumElements = 2;
    given.range[1] = (DHCP_IP_RANGE){given.range[0].EndAddress, given.range[0].EndAddress + 1};
}

static void have_range_outside(void)
{
    given.ranges.NumElements = 2;
    given.range[1].EndAddress++;
}

static void have_range_and_name(void)
{
    given.ranges.NumElements = 1;
    given.condition[0].Type = DhcpAttrFqdn;
    given.condition[0].OptionID = 0;
}

static void have_range_and_label(void)
{
    have_range_and_name();
    given.condition[0].Type = DhcpAttrFqdnSingleLabel;
}

static void have_missing_vendor(void)
{
    given.condition[0].VendorName = none;
}

/* What is wrong with a policy of a subnet, when it is created and when it is changed; 0 is not wrong there.
 */
static const struct
{
    void (*spoil)(void);
    DWORD fields, create, set;
} wrongs[] = {
    {lack_conditions, DhcpUpdatePolicyExpr, ERROR_INVALID_PARAMETER, ERROR_DHCP_INVALID_POLICY_EXPRESSION},
    {lack_expressions, DhcpUpdatePolicyExpr, ERROR_INVALID_PARAMETER, ERROR_DHCP_INVALID_POLICY_EXPRESSION},
    {lack_ranges, DhcpUpdatePolicyRanges, ERROR_INVALID_PARAMETER, ERROR_INVALID_PARAMETER},
    {have_no_condition, DhcpUpdatePolicyExpr, ERROR_INVALID_PARAMETER, ERROR_DHCP_INVALID_POLICY_EXPRESSION},
    {have_no_expression, DhcpUpdatePolicyExpr, ERROR_INVALID_PARAMETER, ERROR_DHCP_INVALID_POLICY_EXPRESSION},
    {have_turned_range, DhcpUpdatePolicyRanges, ERROR_DHCP_POLICY_RANGE_BAD, ERROR_DHCP_POLICY_RANGE_BAD},
    {have_overlapping_ranges, DhcpUpdatePolicyRanges, ERROR_DHCP_POLICY_RANGE_BAD,
     ERROR_DHCP_POLICY_RANGE_BAD},
    {have_range_outside, DhcpUpdatePolicyRanges, ERROR_DHCP_POLICY_RANGE_BAD, ERROR_DHCP_POLICY_RANGE_BAD},
    {have_range_and_name, DhcpUpdatePolicyRanges | DhcpUpdatePolicyExpr,
     ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED, ERROR_DHCP_POLICY_EDIT_FQDN_UNSUPPORTED},
    {have_range_and_label, DhcpUpdatePolicyRanges | DhcpUpdatePolicyExpr,
     ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED, ERROR_DHCP_POLICY_EDIT_FQDN_UNSUPPORTED},
    {have_missing_vendor, DhcpUpdatePolicyExpr, ERROR_DHCP_CLASS_NOT_FOUND, ERROR_DHCP_CLASS_NOT_FOUND},
};

static void check_wrongs(const struct form *form)
{
    for (unsigned i = 0; i < ARRAYSIZE(wrongs); i++)
    {
        sample(two, SCOPE);
        wrongs[i].spoil();
        CHECK_NUMBER(wrongs[i].create, form->create(), "%s %u", form->name, i);
        CHECK_NUMBER(wrongs[i].set, form->set(wrongs[i].fields, FALSE, SCOPE, one), "%s %u", form->name, i);
    }
}

/* A policy of the server has no ranges, whatever else is wrong with it. */
static void check_server_ranges(const struct form *form)
{
    sample(two, 0);
    given.ranges.NumElements = 1;
    CHECK_NUMBER(ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY, form->create(), "%s", form->name);
    CHECK_NUMBER(ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY, form->set(DhcpUpdatePolicyRanges, TRUE, 0, one),
                 "%s", form->name);
    given.policy.Subnet = SCOPE;
    CHECK_NUMBER(ERROR_DHCP_RANGE_INVALID_IN_SERVER_POLICY, form->create(), "%s", form->name);
}

/* No address is in the ranges of two policies. */
static void check_shared_ranges(const struct form *form)
{
    sample(two, SCOPE);
    given.policy.ProcessingOrder = 2;
    given.ranges.NumElements = 2;
    CHECK_NUMBER(ERROR_SUCCESS, form->create(), "%s", form->name);
    sample(three, SCOPE);
    given.policy.ProcessingOrder = 2;
    given.ranges.NumElements = 1;
    given.range[0].StartAddress = given.range[0].EndAddress;
    given.range[0].EndAddress = SCOPE + 100;
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_EXISTS, form->create(), "%s", form->name);
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_EXISTS, form->set(DhcpUpdatePolicyRanges, FALSE, SCOPE, one), "%s",
                 form->name);
    given.range[0].StartAddress++;
    CHECK_NUMBER(ERROR_SUCCESS, form->create(), "%s", form->name);
    delete_it(three, SCOPE);
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyRanges, FALSE, SCOPE, one), "%s", form->name);
    given.ranges.NumElements = 0;
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyRanges, FALSE, SCOPE, one), "%s", form->name);
    delete_it(two, SCOPE);
}

static void check_vendor(const struct form *form)
{
    DHCP_CLASS_INFO vendor = {(WCHAR *)L"vendor", (WCHAR *)L"a comment", 6, TRUE, 0, (BYTE *)"vendor"};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateClass(SERVER, 0, &vendor));
    sample(two, SCOPE);
    given.policy.ProcessingOrder = 2;
    given.condition[0].VendorName = vendor.ClassName;
    CHECK_NUMBER(ERROR_SUCCESS, form->create(), "%s", form->name);
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyExpr, FALSE, SCOPE, two), "%s", form->name);
    check_policy(&given.policy, form->name);
    delete_it(two, SCOPE);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteClass(SERVER, 0, vendor.ClassName));
}

static void check_refusals(void)
{
    create(one, SCOPE);
    create(one, 0);
    for (int i = 0; i < 2; i++)
    {
        check_wrongs(forms[i]);
        check_server_ranges(forms[i]);
        check_shared_ranges(forms[i]);
        check_vendor(forms[i]);
    }
    sample(one, SCOPE);
    check_policy(&given.policy, "nothing changed");
    delete_it(one, SCOPE);
    delete_it(one, 0);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4CreatePolicy(SERVER, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4CreatePolicyEx(SERVER, NULL));
}

/* Expressions */

#define BYTES (BYTE *)"0123456789"
#define CONDITION(parent, type, option, suboption, comparator, length)                                       \
    {                                                                                                        \
        parent, type, option, suboption, NULL, comparator, BYTES, length                                     \
    }
#define ROOT                                                                                                 \
    {                                                                                                        \
        {                                                                                                    \
            0, DhcpLogicalOr                                                                                 \
        }                                                                                                    \
    }

/* One condition. */
#define ALONE(valid, type, option, suboption, comparator, length)                                            \
    {                                                                                                        \
        valid, 1, 1, {CONDITION(0, type, option, suboption, comparator, length)}, ROOT                       \
    }
/* Two in one expression that differ in what they compare, or how. */
#define PAIR(valid, type, option, suboption, comparator, type2, option2, suboption2, comparator2)            \
    {                                                                                                        \
        valid, 2, 1,                                                                                         \
            {CONDITION(0, type, option, suboption, comparator, 3),                                           \
             CONDITION(0, type2, option2, suboption2, comparator2, 3)},                                      \
            ROOT                                                                                             \
    }
#define OPERATORS(valid, first, second)                                                                      \
    PAIR(valid, DhcpAttrOption, 60, 0, DhcpComp##first, DhcpAttrOption, 60, 0, DhcpComp##second)
/* Two conditions on the vendor class, and expressions. */
#define TREE(valid, parent, parent2, count, ...)                                                             \
    {                                                                                                        \
        valid, 2, count,                                                                                     \
            {CONDITION(parent, DhcpAttrOption, 60, 0, DhcpCompEqual, 3),                                     \
             CONDITION(parent2, DhcpAttrOption, 60, 0, DhcpCompEqual, 3)},                                   \
        {                                                                                                    \
            __VA_ARGS__                                                                                      \
        }                                                                                                    \
    }

static const struct shape
{
    BOOL valid;
    DWORD conditions, expressions;
    DHCP_POL_COND condition[2];
    DHCP_POL_EXPR expression[2];
} shapes[] = {
    /* What a condition can look at */
    ALONE(TRUE, DhcpAttrOption, 60, 0, DhcpCompEqual, 1),
    ALONE(TRUE, DhcpAttrOption, 61, 0, DhcpCompEqual, 1),
    ALONE(TRUE, DhcpAttrOption, 77, 0, DhcpCompEqual, 1),
    ALONE(TRUE, DhcpAttrOption, 82, 0, DhcpCompEqual, 1),
    ALONE(FALSE, DhcpAttrOption, 43, 0, DhcpCompEqual, 1),
    ALONE(FALSE, DhcpAttrOption, 61, 1, DhcpCompEqual, 1),
    ALONE(TRUE, DhcpAttrSubOption, 82, 1, DhcpCompEqual, 1),
    ALONE(TRUE, DhcpAttrSubOption, 82, 2, DhcpCompEqual, 1),
    ALONE(TRUE, DhcpAttrSubOption, 82, 6, DhcpCompEqual, 1),
    ALONE(FALSE, DhcpAttrSubOption, 82, 3, DhcpCompEqual, 1),
    ALONE(FALSE, DhcpAttrSubOption, 60, 1, DhcpCompEqual, 1),
    ALONE(TRUE, DhcpAttrFqdn, 0, 0, DhcpCompEqual, 1),
    ALONE(FALSE, DhcpAttrFqdn, 82, 1, DhcpCompEqual, 1),
    ALONE(TRUE, DhcpAttrFqdnSingleLabel, 0, 0, DhcpCompEqual, 1),
    ALONE(FALSE, DhcpAttrFqdnSingleLabel + 1, 0, 0, DhcpCompEqual, 1),
    ALONE(FALSE, DhcpAttrHWAddr, 82, 1, DhcpCompEqual, 6),
    /* Lengths of hardware addresses */
    ALONE(FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompEqual, 5),
    ALONE(TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompEqual, 6),
    ALONE(FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompEqual, 7),
    ALONE(FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompNotEqual, 5),
    ALONE(TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompNotEqual, 6),
    ALONE(TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompBeginsWith, 5),
    ALONE(FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompBeginsWith, 6),
    ALONE(TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompNotBeginWith, 5),
    ALONE(FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompNotBeginWith, 6),
    ALONE(TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompEndsWith, 5),
    ALONE(FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompEndsWith, 6),
    ALONE(TRUE, DhcpAttrHWAddr, 0, 0, DhcpCompNotEndWith, 5),
    ALONE(FALSE, DhcpAttrHWAddr, 0, 0, DhcpCompNotEndWith, 6),
    /* What goes together */
    OPERATORS(TRUE, Equal, Equal),
    OPERATORS(TRUE, Equal, BeginsWith),
    OPERATORS(TRUE, Equal, EndsWith),
    OPERATORS(FALSE, Equal, NotEqual),
    OPERATORS(FALSE, Equal, NotBeginWith),
    OPERATORS(FALSE, Equal, NotEndWith),
    OPERATORS(TRUE, NotEqual, NotEqual),
    OPERATORS(TRUE, NotEqual, NotBeginWith),
    OPERATORS(TRUE, NotEqual, NotEndWith),
    OPERATORS(FALSE, NotEqual, BeginsWith),
    OPERATORS(FALSE, NotEqual, EndsWith),
    PAIR(FALSE, DhcpAttrOption, 60, 0, DhcpCompEqual, DhcpAttrOption, 61, 0, DhcpCompEqual),
    PAIR(FALSE, DhcpAttrFqdn, 0, 0, DhcpCompEqual, DhcpAttrFqdnSingleLabel, 0, 0, DhcpCompEqual),
    PAIR(FALSE, DhcpAttrSubOption, 82, 1, DhcpCompEqual, DhcpAttrSubOption, 82, 2, DhcpCompEqual),
    PAIR(FALSE, DhcpAttrOption, 82, 0, DhcpCompEqual, DhcpAttrOption, 82, 0, DhcpCompEqual),
    /* Trees */
    TREE(TRUE, 0, 0, 1, {0, DhcpLogicalAnd}),
    TREE(TRUE, 0, 1, 2, {0, DhcpLogicalOr}, {0, DhcpLogicalAnd}),
    TREE(TRUE, 1, 1, 2, {0, DhcpLogicalAnd}, {0, DhcpLogicalAnd}),
    TREE(FALSE, 0, 0, 2, {0, DhcpLogicalOr}, {0, DhcpLogicalAnd}), /* nothing belongs to the second */
    TREE(FALSE, 0, 1, 2, {0, DhcpLogicalOr}, {0, DhcpLogicalOr}),
    TREE(FALSE, 0, 1, 2, {0, DhcpLogicalOr}, {1, DhcpLogicalAnd}),
    TREE(FALSE, 0, 0, 1, {1, DhcpLogicalAnd}),
    TREE(FALSE, 0, 0, 1, {0, DhcpLogicalAnd + 1}),
    TREE(FALSE, 0, 2, 1, {0, DhcpLogicalAnd}),
};

static void use_shape(const struct shape *shape)
{
    sample(two, SCOPE);
    memcpy(given.condition, shape->condition, sizeof(given.condition));
    memcpy(given.expression, shape->expression, sizeof(given.expression));
    given.conditions.NumElements = shape->conditions;
    given.expressions.NumElements = shape->expressions;
}

static void check_expressions(const struct form *form)
{
    for (unsigned i = 0; i < ARRAYSIZE(shapes); i++)
    {
        DWORD expected = shapes[i].valid ? ERROR_SUCCESS : ERROR_DHCP_INVALID_POLICY_EXPRESSION;

        use_shape(&shapes[i]);
        CHECK_NUMBER(expected, form->set(DhcpUpdatePolicyExpr, FALSE, SCOPE, one), "%s %u", form->name, i);
        CHECK_NUMBER(expected, form->create(), "%s %u", form->name, i);
        if (shapes[i].valid)
        {
            check_policy(&given.policy, form->name);
            delete_it(two, SCOPE);
        }
    }
}

/* Conditions of one expression are of one vendor class. */
static void check_vendors_differ(const struct form *form)
{
    sample(two, SCOPE);
    given.conditions.NumElements = 2;
    given.condition[1].VendorName = (WCHAR *)L"Microsoft Options";
    CHECK_NUMBER(ERROR_DHCP_INVALID_POLICY_EXPRESSION, form->create(), "%s", form->name);
    CHECK_NUMBER(ERROR_DHCP_INVALID_POLICY_EXPRESSION, form->set(DhcpUpdatePolicyExpr, FALSE, SCOPE, one),
                 "%s", form->name);
    given.condition[0].VendorName = given.condition[1].VendorName;
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyExpr, FALSE, SCOPE, one), "%s", form->name);
}

static void check_shapes(void)
{
    create(one, SCOPE);
    for (int i = 0; i < 2; i++)
    {
        check_expressions(forms[i]);
        check_vendors_differ(forms[i]);
    }
    delete_it(one, SCOPE);
}

/* Order */

static void check_order(WCHAR *name, DWORD subnet, DWORD expected)
{
    DHCP_POLICY *policy = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4GetPolicy(SERVER, !subnet, subnet, name, &policy));
    if (policy)
        CHECK_NUMBER(expected, policy->ProcessingOrder, "%ls", name);
    RELEASE(DHCP_POLICY, policy);
}

static void check_orders_are(DWORD subnet, DWORD first, DWORD second, DWORD third)
{
    check_order(one, subnet, first);
    check_order(two, subnet, second);
    check_order(three, subnet, third);
}

/* A new one pushes those back that come at its place or later; a changed one pushes nothing. */
static void check_orders(const struct form *form, DWORD subnet)
{
    create(one, subnet);
    create(two, subnet);
    check_order(one, subnet, 2);
    check_order(two, subnet, 1);
    sample(three, subnet);
    given.policy.ProcessingOrder = 4;
    CHECK_NUMBER(ERROR_DHCP_INVALID_PROCESSING_ORDER, form->create(), "%s", form->name);
    CHECK_NUMBER(ERROR_DHCP_INVALID_PROCESSING_ORDER, form->set(DhcpUpdatePolicyOrder, !subnet, subnet, one),
                 "%s", form->name);
    given.policy.ProcessingOrder = 2;
    CHECK_NUMBER(ERROR_SUCCESS, form->create(), "%s", form->name);
    check_orders_are(subnet, 3, 1, 2);
    given.policy.ProcessingOrder = 4;
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyOrder, !subnet, subnet, two), "%s", form->name);
    check_orders_are(subnet, 3, 4, 2);
    delete_it(one, subnet);
    delete_it(two, subnet);
    delete_it(three, subnet);
}

/* Changing */

/* Each field alone: what else is given does not count. */
static void check_fields(const struct form *form, DWORD subnet)
{
    DHCP_POLICY_EX old;

    create(one, subnet);
    old = given.policy;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, form->set(0, !subnet, subnet, one), "%s", form->name);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, form->set(0x80, !subnet, subnet, one), "%s", form->name);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, form->set(DhcpUpdatePolicyStatus | 0x80, !subnet, subnet, one),
                 "%s", form->name);
    given.policy.PolicyName = two;
    given.policy.ProcessingOrder = 2;
    given.policy.Description = (WCHAR *)L"another description";
    given.policy.Enabled = FALSE;

    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyOrder, !subnet, subnet, one), "%s", form->name);
    old.ProcessingOrder = 2;
    check_policy(&old, "order");
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyDescr, !subnet, subnet, one), "%s", form->name);
    old.Description = given.policy.Description;
    check_policy(&old, "description");
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyStatus, !subnet, subnet, one), "%s", form->name);
    old.Enabled = FALSE;
    check_policy(&old, "status");
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyName, !subnet, subnet, one), "%s", form->name);
    old.PolicyName = two;
    check_policy(&old, "name");
    CHECK_NUMBER(ERROR_DHCP_POLICY_NOT_FOUND, form->set(DhcpUpdatePolicyName, !subnet, subnet, one), "%s",
                 form->name);
    given.policy.PolicyName = NULL;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, form->set(DhcpUpdatePolicyName, !subnet, subnet, two), "%s",
                 form->name);
    delete_it(two, subnet);
}

/* Those that are arrays, and everything at once. */
static void check_arrays(const struct form *form)
{
    create(one, SCOPE);
    given.conditions.NumElements = 2;
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyExpr, FALSE, SCOPE, one), "%s", form->name);
    check_policy(&given.policy, "conditions");
    given.ranges.NumElements = 2;
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyRanges, FALSE, SCOPE, one), "%s", form->name);
    check_policy(&given.policy, "ranges");
    sample(two, SCOPE);
    given.policy.Description = NULL;
    CHECK_NUMBER(ERROR_SUCCESS, form->set(0x3f, FALSE, SCOPE, one), "%s", form->name);
    check_policy(&given.policy, "everything");
    delete_it(two, SCOPE);
}

/* Sets the suffix, which the properties then are to have or not. */
static void check_suffix_set(const WCHAR *suffix, DWORD properties, DWORD expected)
{
    given.property.Value.StringValue = (WCHAR *)suffix;
    given.properties.NumElements = properties;
    CHECK_NUMBER(ERROR_SUCCESS, set_ex(DhcpUpdatePolicyDnsSuffix, FALSE, SCOPE, one));
    given.properties.NumElements = expected;
    check_policy(&given.policy, "suffix");
}

static void check_suffix(void)
{
    WCHAR longest[257];

    wmemset(longest, 'x', 256);
    longest[255] = longest[256] = 0;
    create(one, SCOPE);
    check_suffix_set(L"corp", 1, 1);
    check_suffix_set(L"", 1, 0);
    check_suffix_set(longest, 1, 1);
    check_suffix_set(NULL, 1, 0);
    check_suffix_set(L"corp", 1, 1);
    given.property.Type = DhcpPropTypeDword; /* no suffix, nor is the next one */
    check_suffix_set((WCHAR *)1, 1, 0);
    given.property.Type = DhcpPropTypeString;
    check_suffix_set(L"corp", 1, 1);
    given.property.ID = DhcpPropIdClientAddressStateEx;
    check_suffix_set(L"corp", 1, 0);
    given.property.ID = DhcpPropIdPolicyDnsSuffix;
    check_suffix_set(L"corp", 1, 1);
    check_suffix_set(L"corp", 0, 0);
    longest[255] = 'x';
    given.property.Value.StringValue = longest;
    given.properties.NumElements = 1;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_ex(DhcpUpdatePolicyDnsSuffix, FALSE, SCOPE, one));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_plain(DhcpUpdatePolicyDnsSuffix, FALSE, SCOPE, one));
    delete_it(one, SCOPE);
}

static void check_changes(void)
{
    for (int i = 0; i < 2; i++)
    {
        check_orders(forms[i], 0);
        check_orders(forms[i], SCOPE);
        check_fields(forms[i], 0);
        check_fields(forms[i], SCOPE);
        check_arrays(forms[i]);
    }
    check_suffix();
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4SetPolicy(SERVER, 1, FALSE, SCOPE, one, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4SetPolicyEx(SERVER, 1, FALSE, SCOPE, one, NULL));
}

/* Options */

static DHCP_OPTION_SCOPE_INFO of_server = {.ScopeType = DhcpGlobalOptions};
static DHCP_OPTION_SCOPE_INFO of_subnet = {DhcpSubnetOptions, {.SubnetScopeInfo = SCOPE}};
static DHCP_OPTION_DATA_ELEMENT number = {DhcpDWordOption, {.DWordOption = 1}};
static DHCP_OPTION_DATA numbers = {1, &number};

static void set_value(DWORD id, WCHAR *policy, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION option = {id, (WCHAR *)L"an option", NULL, numbers, DhcpUnaryElementTypeOption};

    DhcpCreateOption(SERVER, id, &option); /* may be there */
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4SetOptionValue(SERVER, 0, id, policy, NULL, where, &numbers), "%lu",
                 id);
}

static void check_value(DWORD expected, WCHAR *policy, DHCP_OPTION_SCOPE_INFO *where)
{
    DHCP_OPTION_VALUE *value = NULL;

    CHECK_NUMBER(expected, DhcpV4GetOptionValue(SERVER, 0, 200, policy, NULL, where, &value));
    RELEASE(DHCP_OPTION_VALUE, value);
}

/* Values of a deleted policy are gone, those of others are not: also when there is one of its name again. */
static void check_deleted_values(DWORD subnet)
{
    DHCP_OPTION_SCOPE_INFO *where = subnet ? &of_subnet : &of_server;

    create(one, subnet);
    create(two, subnet);
    set_value(200, one, where);
    set_value(200, two, where);
    check_value(ERROR_SUCCESS, one, where);
    delete_it(one, subnet);
    create(one, subnet);
    check_value(ERROR_DHCP_OPTION_NOT_PRESENT, one, where);
    check_value(ERROR_SUCCESS, two, where);
    delete_it(one, subnet);
    delete_it(two, subnet);
}

/* Conditions on the domain name suffer only the options 51 and 81 beside them. */
static void check_name_conditions(const struct form *form, DWORD subnet)
{
    DHCP_OPTION_SCOPE_INFO *where = subnet ? &of_subnet : &of_server;

    create(one, subnet);
    set_value(51, one, where);
    set_value(81, one, where);
    set_value(200, one, where);
    given.condition[0].Type = DhcpAttrFqdn;
    given.condition[0].OptionID = 0;
    CHECK_NUMBER(ERROR_DHCP_POLICY_EDIT_FQDN_UNSUPPORTED,
                 form->set(DhcpUpdatePolicyExpr, !subnet, subnet, one), "%s", form->name);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4RemoveOptionValue(SERVER, 0, 200, one, NULL, where));
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyExpr, !subnet, subnet, one), "%s", form->name);
    check_policy(&given.policy, form->name);
    delete_it(one, subnet);
}

/* What counts is how the policy is going to be. */
static void check_exchange(const struct form *form, DWORD option, DHCP_POL_ATTR_TYPE type, DWORD ranges)
{
    given.condition[0].OptionID = option;
    given.condition[0].Type = type;
    given.ranges.NumElements = ranges;
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyExpr | DhcpUpdatePolicyRanges, FALSE, SCOPE, one),
                 "%s", form->name);
    check_policy(&given.policy, form->name);
}

/* Nor are there ranges beside them. */
static void check_name_ranges(const struct form *form)
{
    sample(one, SCOPE);
    given.ranges.NumElements = 1;
    CHECK_NUMBER(ERROR_SUCCESS, form->create(), "%s", form->name);
    given.condition[0].Type = DhcpAttrFqdn;
    given.condition[0].OptionID = 0;
    CHECK_NUMBER(ERROR_DHCP_POLICY_EDIT_FQDN_UNSUPPORTED, form->set(DhcpUpdatePolicyExpr, FALSE, SCOPE, one),
                 "%s", form->name);
    given.ranges.NumElements = 0;
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyRanges, FALSE, SCOPE, one), "%s", form->name);
    CHECK_NUMBER(ERROR_SUCCESS, form->set(DhcpUpdatePolicyExpr, FALSE, SCOPE, one), "%s", form->name);
    given.ranges.NumElements = 1;
    CHECK_NUMBER(ERROR_DHCP_POLICY_EDIT_FQDN_UNSUPPORTED,
                 form->set(DhcpUpdatePolicyRanges, FALSE, SCOPE, one), "%s", form->name);
    check_exchange(form, 60, DhcpAttrOption, 1);
    check_exchange(form, 0, DhcpAttrFqdn, 0);
    delete_it(one, SCOPE);
}

static void check_options(void)
{
    check_deleted_values(0);
    check_deleted_values(SCOPE);
    for (int i = 0; i < 2; i++)
    {
        check_name_conditions(forms[i], 0);
        check_name_conditions(forms[i], SCOPE);
        check_name_ranges(forms[i]);
    }
}

/* Classes */

/* A policy with one condition, equal to the data of a user class, is of that class, and goes with it. */
static void check_class(const struct form *form, BOOL by_set, DWORD count, DHCP_POL_COMPARATOR comparator,
                        const char *value, BOOL goes)
{
    DHCP_CLASS_INFO class = {(WCHAR *)L"class", (WCHAR *)L"a comment", 5, FALSE, 0, (BYTE *)"class"};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateClass(SERVER, 0, &class));
    sample(one, SCOPE);
    if (by_set)
        CHECK_NUMBER(ERROR_SUCCESS, form->create(), "%s", form->name);
    given.conditions.NumElements = count;
    given.condition[0].Operator = given.condition[1].Operator = comparator;
    given.condition[0].OptionID = given.condition[1].OptionID = 77;
    given.condition[0].Value = (BYTE *)value;
    CHECK_NUMBER(ERROR_SUCCESS, by_set ? form->set(DhcpUpdatePolicyExpr, FALSE, SCOPE, one) : form->create(),
                 "%s", form->name);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteClass(SERVER, 0, class.ClassName));
    CHECK_NUMBER(goes ? ERROR_DHCP_POLICY_NOT_FOUND : ERROR_SUCCESS,
                 DhcpV4DeletePolicy(SERVER, FALSE, SCOPE, one), "%s %d %lu %d %s", form->name, by_set, count,
                 comparator, value);
}

static void check_classes(void)
{
    for (int i = 0; i < 4; i++)
    {
        check_class(forms[i / 2], i % 2, 1, DhcpCompEqual, "class", TRUE);
        check_class(forms[i / 2], i % 2, 1, DhcpCompEqual, "other", FALSE);
        check_class(forms[i / 2], i % 2, 1, DhcpCompNotEqual, "class", FALSE);
        check_class(forms[i / 2], i % 2, 2, DhcpCompEqual, "class", FALSE);
    }
}

/* Ranges */

static DWORD add_range(DWORD subnet, WCHAR *name, BYTE first, BYTE last)
{
    DHCP_IP_RANGE range = {SCOPE + first, SCOPE + last};

    return DhcpV4AddPolicyRange(SERVER, subnet, name, &range);
}

static DWORD remove_range(DWORD subnet, WCHAR *name, BYTE first, BYTE last)
{
    DHCP_IP_RANGE range = {SCOPE + first, SCOPE + last};

    return DhcpV4RemovePolicyRange(SERVER, subnet, name, &range);
}

static void check_ranges(const char *expected)
{
    DHCP_POLICY *policy = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV4GetPolicy(SERVER, FALSE, SCOPE, one, &policy));
    if (policy)
        CHECK_SHOWN(expected, DHCP_IP_RANGE_ARRAY, policy->Ranges);
    RELEASE(DHCP_POLICY, policy);
}

/* What both ask for. */
static void check_range_places(DWORD (*change)(DWORD subnet, WCHAR *name, BYTE first, BYTE last))
{
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, change(SCOPE, NULL, 10, 19));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, change(MISSING, one, 10, 19));
    CHECK_NUMBER(ERROR_DHCP_POLICY_NOT_FOUND, change(SCOPE, two, 10, 19));
}

static void check_adding(void)
{
    check_range_places(add_range);
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, add_range(SCOPE, one, 20, 19));
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, add_range(SCOPE, one, 9, 9));
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, add_range(SCOPE, one, 9, 10));
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, add_range(SCOPE, one, 200, 201));
    CHECK_NUMBER(ERROR_SUCCESS, add_range(SCOPE, one, 150, 200));
    CHECK_NUMBER(ERROR_SUCCESS, add_range(SCOPE, one, 10, 19));
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_EXISTS, add_range(SCOPE, one, 19, 20));
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_EXISTS, add_range(SCOPE, one, 200, 200));
    CHECK_NUMBER(ERROR_SUCCESS, add_range(SCOPE, one, 20, 20));
    check_ranges("{NumElements=3 Elements=[{StartAddress=10.0.0.150 EndAddress=10.0.0.200} "
                 "{StartAddress=10.0.0.10 EndAddress=10.0.0.19} {StartAddress=10.0.0.20 "
                 "EndAddress=10.0.0.20}]}");
}

static void check_removing(void)
{
    check_range_places(remove_range);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, remove_range(0, one, 10, 19));
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, remove_range(SCOPE, one, 10, 18));
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, remove_range(SCOPE, one, 11, 19));
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, remove_range(SCOPE, one, 10, 20));
    CHECK_NUMBER(ERROR_SUCCESS, remove_range(SCOPE, one, 10, 19));
    CHECK_NUMBER(ERROR_DHCP_POLICY_RANGE_BAD, remove_range(SCOPE, one, 10, 19));
    check_ranges("{NumElements=2 Elements=[{StartAddress=10.0.0.150 EndAddress=10.0.0.200} "
                 "{StartAddress=10.0.0.20 EndAddress=10.0.0.20}]}");
    CHECK_NUMBER(ERROR_SUCCESS, remove_range(SCOPE, one, 20, 20));
    CHECK_NUMBER(ERROR_SUCCESS, remove_range(SCOPE, one, 150, 200));
}

static void check_range_methods(void)
{
    create(one, SCOPE);
    check_adding();
    check_removing();
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4AddPolicyRange(SERVER, SCOPE, one, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpV4RemovePolicyRange(SERVER, SCOPE, one, NULL));
    given.condition[0].Type = DhcpAttrFqdnSingleLabel;
    given.condition[0].OptionID = 0;
    CHECK_NUMBER(ERROR_SUCCESS, set_ex(DhcpUpdatePolicyExpr, FALSE, SCOPE, one));
    CHECK_NUMBER(ERROR_DHCP_POLICY_FQDN_RANGE_UNSUPPORTED, add_range(SCOPE, one, 10, 19));
    delete_it(one, SCOPE);
}

/* Enumerating */

/* The form of the method without Ex knows the first two. */
static const struct
{
    const WCHAR *name;
    DHCP_POL_ATTR_TYPE type;
    DWORD option;
    DHCP_POL_COMPARATOR comparator;
} kinds[KINDS] = {
    {L"begin", DhcpAttrOption, 60, DhcpCompNotBeginWith}, {L"relay", DhcpAttrOption, 82, DhcpCompNotEqual},
    {L"end", DhcpAttrOption, 60, DhcpCompEndsWith},       {L"fqdn", DhcpAttrFqdn, 0, DhcpCompEqual},
    {L"newer", DhcpAttrOption, 82, DhcpCompBeginsWith},
};

static void create_kinds(DWORD subnet)
{
    for (int i = 0; i < KINDS; i++)
    {
        sample((WCHAR *)kinds[i].name, subnet);
        given.condition[0].Type = kinds[i].type;
        given.condition[0].OptionID = kinds[i].option;
        given.condition[0].Operator = kinds[i].comparator;
        CHECK_NUMBER(ERROR_SUCCESS, create_ex(), "%d", i);
    }
}

/* Counts which of the kinds are there, each once, in the array of a page. */
static int known(const WCHAR *name)
{
    for (int i = 0; i < KINDS; i++)
        if (!wcscmp(name, kinds[i].name))
            return 1 << i;
    return 0;
}

/* Asks for a page by one of the forms, and gives which kinds are on it. */
static int read_page(BOOL ex, DWORD subnet, DWORD *resume, DWORD maximum, DWORD expected, DWORD expected_read,
                     DWORD expected_left)
{
    DHCP_POLICY_ARRAY *policies = NULL;
    DHCP_POLICY_EX_ARRAY *policies_ex = NULL;
    DWORD read = 99, left = 99, there, result;
    int kinds_there = 0;

    result = ex ? DhcpV4EnumPoliciesEx(SERVER, resume, maximum, !subnet, subnet, &policies_ex, &read, &left)
                : DhcpV4EnumPolicies(SERVER, resume, maximum, !subnet, subnet, &policies, &read, &left);
    CHECK_NUMBER(expected, result, "%d", ex);
    CHECK_NUMBER(expected_read, read, "%d", ex);
    CHECK_NUMBER(expected_left, left, "%d", ex);
    there = policies ? policies->NumElements : policies_ex ? policies_ex->NumElements : 0;
    CHECK_NUMBER(expected_read, there, "%d", ex);
    for (DWORD i = 0; i < there; i++)
        kinds_there +=
            known(policies ? policies->Elements[i].PolicyName : policies_ex->Elements[i].PolicyName);
    RELEASE(DHCP_POLICY_ARRAY, policies);
    RELEASE(DHCP_POLICY_EX_ARRAY, policies_ex);
    return kinds_there;
}

/* Page by page, each policy once. */
static void check_pages(DWORD subnet)
{
    DWORD resume = 0;
    int all = read_page(TRUE, subnet, &resume, 2, ERROR_MORE_DATA, 2, 3);

    CHECK_NUMBER(2, resume);
    all += read_page(TRUE, subnet, &resume, 0, ERROR_MORE_DATA, 0, 3);
    CHECK_NUMBER(2, resume);
    all += read_page(TRUE, subnet, &resume, 2, ERROR_MORE_DATA, 2, 1);
    all += read_page(TRUE, subnet, &resume, 2, ERROR_NO_MORE_ITEMS, 1, 0);
    CHECK_NUMBER((1 << KINDS) - 1, all);
    CHECK_NUMBER(5, resume);
    read_page(TRUE, subnet, &resume, 2, ERROR_NO_MORE_ITEMS, 0, 0);
    resume = 0;
    CHECK_NUMBER(all, read_page(TRUE, subnet, &resume, MAXDWORD, ERROR_NO_MORE_ITEMS, 5, 0));
}

static void check_old_pages(DWORD subnet)
{
    DWORD resume = 0;
    int all = read_page(FALSE, subnet, &resume, 1, ERROR_MORE_DATA, 1, 1);

    all += read_page(FALSE, subnet, &resume, 1, ERROR_NO_MORE_ITEMS, 1, 0);
    CHECK_NUMBER(3, all);
    read_page(FALSE, subnet, &resume, 1, ERROR_NO_MORE_ITEMS, 0, 0);
    resume = 0;
    CHECK_NUMBER(3, read_page(FALSE, subnet, &resume, MAXDWORD, ERROR_NO_MORE_ITEMS, 2, 0));
}

static void check_no_pages(DWORD subnet)
{
    for (BOOL ex = FALSE; ex <= TRUE; ex++)
    {
        DWORD resume = 0;

        read_page(ex, subnet, &resume, 0, ERROR_NO_MORE_ITEMS, 0, 0);
        read_page(ex, subnet, &resume, MAXDWORD, ERROR_NO_MORE_ITEMS, 0, 0);
    }
}

/* A page has its policies whole. */
static void check_page_of_one(void)
{
    DHCP_POLICY_ARRAY *policies = NULL;
    DHCP_POLICY_EX_ARRAY *policies_ex = NULL;
    DWORD resume = 0, read = 0, left = 0;

    sample(one, OTHER);
    given.ranges.NumElements = 2;
    given.properties.NumElements = 1;
    CHECK_NUMBER(ERROR_SUCCESS, create_ex());
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS,
                 DhcpV4EnumPolicies(SERVER, &resume, 1, FALSE, OTHER, &policies, &read, &left));
    if (policies && CHECK(policies->NumElements == 1))
        CHECK_ALIKE(DHCP_POLICY, &given.policy, policies->Elements);
    RELEASE(DHCP_POLICY_ARRAY, policies);
    resume = 0;
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS,
                 DhcpV4EnumPoliciesEx(SERVER, &resume, 1, FALSE, OTHER, &policies_ex, &read, &left));
    if (policies_ex && CHECK(policies_ex->NumElements == 1))
        CHECK_ALIKE(DHCP_POLICY_EX, &given.policy, policies_ex->Elements);
    RELEASE(DHCP_POLICY_EX_ARRAY, policies_ex);
    delete_it(one, OTHER);
}

static void check_enumerations(void)
{
    const DWORD subnets[] = {0, SCOPE};
    DHCP_POLICY_ARRAY *policies = NULL;
    DWORD resume = 0, number_read = 0;

    for (int i = 0; i < 2; i++)
    {
        check_no_pages(subnets[i]);
        create_kinds(subnets[i]);
        check_pages(subnets[i]);
        check_old_pages(subnets[i]);
    }
    check_no_pages(OTHER);
    check_page_of_one();
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpV4EnumPolicies(SERVER, NULL, 1, TRUE, 0, &policies, &number_read, &number_read));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER,
                 DhcpV4EnumPolicies(SERVER, &resume, 1, TRUE, 0, NULL, &number_read, &number_read));
}

int main(void)
{
    server_start("");
    create_subnet(SCOPE);
    create_subnet(OTHER);
    check_places();
    check_enforcement();
    check_levels();
    check_refusals();
    check_shapes();
    check_changes();
    check_options();
    check_classes();
    check_range_methods();
    check_enumerations();
    server_stop();
    return test_result();
}
