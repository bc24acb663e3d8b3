#include "places.h"

DHCP_OPTION_SCOPE_INFO defaults = {.ScopeType = DhcpDefaultOptions};
DHCP_OPTION_SCOPE_INFO server = {.ScopeType = DhcpGlobalOptions};
DHCP_OPTION_SCOPE_INFO scope = {DhcpSubnetOptions, {.SubnetScopeInfo = SCOPE}};
DHCP_OPTION_SCOPE_INFO reservation = {DhcpReservedOptions, {.ReservedScopeInfo = {RESERVED, SCOPE}}};
DHCP_OPTION_SCOPE_INFO mscope = {DhcpMScopeOptions, {.MScopeInfo = (WCHAR *)L"multicast"}};

#define OTHER_SCOPE ADDRESS(10, 9, 0, 0)
DHCP_OPTION_SCOPE_INFO misplaced_reservation = {DhcpReservedOptions,
                                                {.ReservedScopeInfo = {RESERVED, OTHER_SCOPE}}};
DHCP_OPTION_SCOPE_INFO no_scope = {DhcpSubnetOptions, {.SubnetScopeInfo = OTHER_SCOPE}};
DHCP_OPTION_SCOPE_INFO no_reservation = {DhcpReservedOptions, {.ReservedScopeInfo = {RESERVED + 1, SCOPE}}};
DHCP_OPTION_SCOPE_INFO misplaced_no_reservation = {DhcpReservedOptions,
                                                   {.ReservedScopeInfo = {RESERVED + 1, OTHER_SCOPE}}};
DHCP_OPTION_SCOPE_INFO address_of_no_scope = {DhcpReservedOptions,
                                              {.ReservedScopeInfo = {OTHER_SCOPE + 5, OTHER_SCOPE}}};
DHCP_OPTION_SCOPE_INFO no_mscope = {DhcpMScopeOptions, {.MScopeInfo = (WCHAR *)L"none"}};

struct form forms[] = {
    {TRUE, 0, NULL, NULL},
    {FALSE, 0, NULL, NULL},
    {FALSE, 0, (WCHAR *)USER, NULL},
    {FALSE, DHCP_FLAGS_OPTION_IS_VENDOR, NULL, (WCHAR *)VENDOR},
    {FALSE, DHCP_FLAGS_OPTION_IS_VENDOR, (WCHAR *)USER, (WCHAR *)VENDOR},
};

/* There is but one of each kind. */
BOOL same_classes(const struct form *a, const struct form *b)
{
    return !a->user == !b->user && !a->vendor == !b->vendor;
}

static DHCP_OPTION_DATA_ELEMENT hello_text = {DhcpStringDataOption, {.StringDataOption = (WCHAR *)L"hello"}};
static DHCP_OPTION_DATA_ELEMENT goodbye_text = {DhcpStringDataOption,
                                                {.StringDataOption = (WCHAR *)L"goodbye"}};
DHCP_OPTION_DATA hello = {1, &hello_text}, goodbye = {1, &goodbye_text}, no_data = {0, NULL};

DHCP_OPTION definition(DWORD id)
{
    return (DHCP_OPTION){id, (WCHAR *)L"a name", (WCHAR *)L"a comment", hello, DhcpUnaryElementTypeOption};
}

void define_options(DWORD first, DWORD count)
{
    for (DWORD id = first; id < first + count; id++)
    {
        DHCP_OPTION option = definition(id);

        CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateOption(SERVER, id, &option));
    }
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
    DHCP_CLASS_INFO info = {(WCHAR *)USER, (WCHAR *)L"a user class", 3, FALSE, 0, (BYTE *)"lap"};

    CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateClass(SERVER, 0, &info));
}

void create_places(void)
{
    create_scope();
    create_mscope();
    create_user_class();
}
