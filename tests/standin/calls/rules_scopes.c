/* The rules of [MS-DHCPM] for IPv4 scopes and superscopes, as clients see them. */
#include "blocks.h"
#include "server.h"

#define NET   ADDRESS(10, 1, 0, 0)
#define MASK  ADDRESS(255, 255, 255, 0)
#define HERE  0x0100007f /* 127.0.0.1, which is the primary host of every scope */
#define ALL   0xffffffff
#define IP(n) (NET + (n))

static DHCP_SUBNET_INFO_VQ info_of(DWORD address)
{
    DHCP_SUBNET_INFO_VQ info = {.SubnetAddress = address, .SubnetMask = MASK};

    info.SubnetName = (WCHAR *)L"Office \x20ac";
    info.SubnetComment = (WCHAR *)L"first floor";
    info.PrimaryHost.IpAddress = HERE;
    info.QuarantineOn = 1;
    info.Reserved3 = 3;
    info.Reserved4 = 4;
    return info;
}

/* What is said of the primary host goes for nothing. */
static DHCP_SUBNET_INFO_VQ sent(const DHCP_SUBNET_INFO_VQ *expected)
{
    DHCP_SUBNET_INFO_VQ info = *expected;

    info.PrimaryHost = (DHCP_HOST_INFO){IP(9), (WCHAR *)L"NETBIOS", (WCHAR *)L"host"};
    return info;
}

static DWORD create_with(BOOL is_vq, DWORD address, const DHCP_SUBNET_INFO_VQ *expected)
{
    const DHCP_SUBNET_INFO_VQ info = sent(expected);

    return is_vq ? DhcpCreateSubnetVQ(SERVER, address, &info)
                 : DhcpCreateSubnet(SERVER, address, (const DHCP_SUBNET_INFO *)&info);
}

static DWORD set_with(BOOL is_vq, DWORD address, const DHCP_SUBNET_INFO_VQ *expected)
{
    const DHCP_SUBNET_INFO_VQ info = sent(expected);

    return is_vq ? DhcpSetSubnetInfoVQ(SERVER, address, &info)
                 : DhcpSetSubnetInfo(SERVER, address, (const DHCP_SUBNET_INFO *)&info);
}

static DWORD create(DWORD address)
{
    const DHCP_SUBNET_INFO_VQ info = info_of(address);

    return create_with(FALSE, address, &info);
}

static DWORD delete_scope(DWORD address, DHCP_FORCE_FLAG force)
{
    return DhcpDeleteSubnet(SERVER, address, force);
}

/* What the server tells of a scope must be this, in either form. */
static void check_scope(const DHCP_SUBNET_INFO_VQ *expected)
{
    LPDHCP_SUBNET_INFO plain = NULL;
    LPDHCP_SUBNET_INFO_VQ vq = NULL;

    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetInfo(SERVER, expected->SubnetAddress, &plain)))
        CHECK_ALIKE(DHCP_SUBNET_INFO, expected, plain);
    if (CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetInfoVQ(SERVER, expected->SubnetAddress, &vq)))
        CHECK_ALIKE(DHCP_SUBNET_INFO_VQ, expected, vq);
    RELEASE(DHCP_SUBNET_INFO, plain);
    RELEASE(DHCP_SUBNET_INFO_VQ, vq);
}

static void check_create(BOOL is_vq)
{
    DHCP_SUBNET_INFO_VQ info = info_of(NET), zero = info_of(0), host = info_of(IP(1));

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create_with(is_vq, 0, &zero));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create_with(is_vq, IP(1), &host));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create_with(is_vq, IP(256), &info));
    CHECK_NUMBER(ERROR_SUCCESS, create_with(is_vq, NET, &info));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, create_with(is_vq, NET, &info));
    info.SubnetMask = ADDRESS(255, 255, 0, 0);
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, create_with(is_vq, NET, &info));
    info.SubnetMask = ADDRESS(255, 255, 255, 128);
    info.SubnetAddress = IP(128);
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, create_with(is_vq, IP(128), &info));
}

/* In either form, a scope begins with QuarantineOn 0. */
static void check_created(BOOL is_vq)
{
    DHCP_SUBNET_INFO_VQ info = info_of(NET);

    info.QuarantineOn = 0;
    if (!is_vq)
        info.Reserved3 = info.Reserved4 = 0;
    check_scope(&info);
}

/* NAP and what is reserved are no matter of the plain form. */
static void check_set(void)
{
    DHCP_SUBNET_INFO_VQ info = info_of(NET), plain;

    info.SubnetName = (WCHAR *)L"Lab";
    info.SubnetComment = NULL;
    info.SubnetState = DhcpSubnetDisabled;
    CHECK_NUMBER(ERROR_SUCCESS, set_with(TRUE, NET, &info));
    check_scope(&info);
    info.SubnetName = (WCHAR *)L"";
    info.SubnetComment = (WCHAR *)L"again";
    info.SubnetState = DhcpSubnetEnabledSwitched;
    plain = info;
    plain.QuarantineOn = 0;
    CHECK_NUMBER(ERROR_SUCCESS, set_with(FALSE, NET, &plain));
    check_scope(&info);
    info.QuarantineOn = 0;
    CHECK_NUMBER(ERROR_SUCCESS, set_with(TRUE, NET, &info));
    check_scope(&info);
}

/* A scope can grow and shrink by its mask, as far as it begins where it did. */
static void check_mask(BOOL is_vq)
{
    DHCP_SUBNET_INFO_VQ info = info_of(NET), half = info_of(IP(128));

    info.QuarantineOn = 0;
    info.SubnetMask = ADDRESS(255, 0, 0, 0);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_with(is_vq, NET, &info));
    info.SubnetMask = ADDRESS(255, 255, 0, 0);
    CHECK_NUMBER(ERROR_SUCCESS, set_with(is_vq, NET, &info));
    check_scope(&info);
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, create(IP(256)));
    info.SubnetMask = half.SubnetMask = ADDRESS(255, 255, 255, 128);
    CHECK_NUMBER(ERROR_SUCCESS, set_with(is_vq, NET, &info));
    check_scope(&info);
    CHECK_NUMBER(ERROR_SUCCESS, create_with(is_vq, IP(128), &half));
    CHECK_NUMBER(ERROR_SUCCESS, delete_scope(IP(128), DhcpNoForce));
    info.SubnetMask = MASK;
    CHECK_NUMBER(ERROR_SUCCESS, set_with(is_vq, NET, &info));
    check_scope(&info);
}

static void check_set_errors(BOOL is_vq)
{
    const DHCP_SUBNET_INFO_VQ other = info_of(IP(256)), host = info_of(IP(1));

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_with(is_vq, NET, &other));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_with(is_vq, IP(1), &host));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, set_with(is_vq, IP(256), &other));
}

static void check_unknown(void)
{
    LPDHCP_SUBNET_INFO plain = NULL;
    LPDHCP_SUBNET_INFO_VQ vq = NULL;

    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpGetSubnetInfo(SERVER, IP(256), &plain));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpGetSubnetInfoVQ(SERVER, IP(256), &vq));
}

#define REFUSED(call) CHECK_NUMBER(ERROR_INVALID_PARAMETER, call)

static void check_null_arguments(void)
{
    LPDHCP_IP_ARRAY array = NULL;
    DWORD resume = 0, read = 0, total = 0;

    REFUSED(DhcpCreateSubnet(SERVER, NET, NULL));
    REFUSED(DhcpCreateSubnetVQ(SERVER, NET, NULL));
    REFUSED(DhcpSetSubnetInfo(SERVER, NET, NULL));
    REFUSED(DhcpSetSubnetInfoVQ(SERVER, NET, NULL));
    REFUSED(DhcpGetSubnetInfo(SERVER, NET, NULL));
    REFUSED(DhcpGetSubnetInfoVQ(SERVER, NET, NULL));
    REFUSED(DhcpGetSubnetDelayOffer(NULL, NET, NULL));
    REFUSED(DhcpGetSuperScopeInfoV4(SERVER, NULL));
    REFUSED(DhcpDeleteSuperScopeV4(SERVER, NULL));
    REFUSED(DhcpV4GetFreeIPAddress(NULL, NET, 0, 0, 1, NULL));
    REFUSED(DhcpScanDatabase(SERVER, NET, FALSE, NULL));
    REFUSED(DhcpEnumSubnets(SERVER, NULL, ALL, &array, &read, &total));
    REFUSED(DhcpEnumSubnets(SERVER, &resume, ALL, NULL, &read, &total));
    REFUSED(DhcpEnumSubnets(SERVER, &resume, ALL, &array, NULL, &total));
    REFUSED(DhcpEnumSubnets(SERVER, &resume, ALL, &array, &read, NULL));
}

static void check_delay(void)
{
    static const USHORT delays[] = {1000, 0, 1, 1001};
    USHORT delay = 99;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetDelayOffer(NULL, NET, &delay));
    CHECK_NUMBER(0, delay);
    for (int i = 0; i < 3; i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, DhcpSetSubnetDelayOffer(NULL, NET, delays[i]));
        CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetDelayOffer(NULL, NET, &delay));
        CHECK_NUMBER(delays[i], delay);
    }
    CHECK_NUMBER(ERROR_DHCP_INVALID_DELAY, DhcpSetSubnetDelayOffer(NULL, NET, delays[3]));
    CHECK_NUMBER(ERROR_DHCP_INVALID_DELAY, DhcpSetSubnetDelayOffer(NULL, IP(256), delays[3]));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpSetSubnetDelayOffer(NULL, IP(256), 1));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpGetSubnetDelayOffer(NULL, IP(256), &delay));
}

static void check_page(DWORD resume, DWORD maximum, DWORD result, const char *expected, DWORD left)
{
    LPDHCP_IP_ARRAY array = NULL;
    DWORD read = 99, total = 99, next = resume;

    CHECK_NUMBER(result, DhcpEnumSubnets(SERVER, &next, maximum, &array, &read, &total), "%lu, %lu", resume,
                 maximum);
    if (result || !CHECK(array != NULL))
        return;
    CHECK_SHOWN(expected, DHCP_IP_ARRAY, array);
    CHECK_NUMBER(array->NumElements, read);
    CHECK_NUMBER(resume + read, next);
    CHECK_NUMBER(left, total);
    RELEASE(DHCP_IP_ARRAY, array);
}

static void check_enumeration(void)
{
    static const char all[] = "{NumElements=3 Elements=[10.1.0.0 10.1.1.0 10.1.2.0]}";

    CHECK_NUMBER(ERROR_SUCCESS, create(IP(512)));
    CHECK_NUMBER(ERROR_SUCCESS, create(IP(256)));
    check_page(0, 0, ERROR_NO_MORE_ITEMS, NULL, 0);
    check_page(0, 1, ERROR_SUCCESS, "{NumElements=1 Elements=[10.1.0.0]}", 2);
    check_page(0, 2, ERROR_SUCCESS, "{NumElements=2 Elements=[10.1.0.0 10.1.1.0]}", 1);
    check_page(0, 3, ERROR_SUCCESS, all, 0);
    check_page(0, 4, ERROR_SUCCESS, all, 0);
    check_page(0, ALL, ERROR_SUCCESS, all, 0);
    check_page(1, 1, ERROR_SUCCESS, "{NumElements=1 Elements=[10.1.1.0]}", 1);
    check_page(2, ALL, ERROR_SUCCESS, "{NumElements=1 Elements=[10.1.2.0]}", 0);
    check_page(3, ALL, ERROR_NO_MORE_ITEMS, NULL, 0);
    check_page(4, 1, ERROR_NO_MORE_ITEMS, NULL, 0);
}

/*
 * Superscopes
 */

static DWORD join(DWORD address, const WCHAR *name, BOOL change)
{
    return DhcpSetSuperScopeV4(SERVER, address, (WCHAR *)name, change);
}

static void check_superscope(int index, const WCHAR *name, DWORD next)
{
    LPDHCP_SUPER_SCOPE_TABLE table = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSuperScopeInfoV4(SERVER, &table));
    if (CHECK(table != NULL) && CHECK_NUMBER(3, table->cEntries))
    {
        CHECK_NUMBER(IP(index * 256), table->pEntries[index].SubnetAddress);
        CHECK_TEXT(name, table->pEntries[index].SuperScopeName);
        CHECK_NUMBER(next, table->pEntries[index].NextInSuperScope);
        CHECK_NUMBER(name != NULL, table->pEntries[index].SuperScopeNumber != 0);
    }
    RELEASE(DHCP_SUPER_SCOPE_TABLE, table);
}

/* The scopes of a superscope have its number. */
static void check_numbers(BOOL same)
{
    LPDHCP_SUPER_SCOPE_TABLE table = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSuperScopeInfoV4(SERVER, &table));
    if (CHECK(table != NULL) && CHECK_NUMBER(3, table->cEntries))
        CHECK_NUMBER(same, table->pEntries[0].SuperScopeNumber == table->pEntries[2].SuperScopeNumber);
    RELEASE(DHCP_SUPER_SCOPE_TABLE, table);
}

static void check_no_superscopes(void)
{
    LPDHCP_SUPER_SCOPE_TABLE table = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSuperScopeInfoV4(SERVER, &table));
    CHECK(!table || !table->cEntries);
    RELEASE(DHCP_SUPER_SCOPE_TABLE, table);
}

static void check_superscopes(void)
{
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, join(IP(1024), L"Building", FALSE));
    CHECK_NUMBER(ERROR_SUCCESS, join(NET, L"Building", FALSE));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXITS, join(NET, L"Other", FALSE));
    CHECK_NUMBER(ERROR_SUCCESS, join(NET, L"Other", TRUE));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSuperScopeV4(SERVER, (WCHAR *)L"Building"), "without scopes");
    check_superscope(0, L"Other", NET);
    CHECK_NUMBER(ERROR_SUCCESS, join(IP(512), L"Other", FALSE));
    check_superscope(0, L"Other", IP(512));
    check_superscope(1, NULL, 0);
    check_superscope(2, L"Other", NET);
    check_numbers(TRUE);
    CHECK_NUMBER(ERROR_SUCCESS, join(IP(512), L"Building", TRUE));
    check_numbers(FALSE);
    CHECK_NUMBER(ERROR_SUCCESS, join(IP(512), NULL, FALSE));
    check_superscope(2, NULL, 0);
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpDeleteSuperScopeV4(SERVER, (WCHAR *)L"None"));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSuperScopeV4(SERVER, (WCHAR *)L"Other"));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpDeleteSuperScopeV4(SERVER, (WCHAR *)L"Other"));
    check_superscope(0, NULL, 0);
    CHECK_NUMBER(ERROR_SUCCESS, join(NET, L"Building", TRUE));
}

/* Scopes without leases go without force. */
static void check_delete(void)
{
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, delete_scope(IP(1024), DhcpFullForce));
    for (int i = 0; i < 3; i++)
    {
        CHECK_NUMBER(ERROR_SUCCESS, delete_scope(IP(i * 256), DhcpNoForce));
        CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, delete_scope(IP(i * 256), DhcpNoForce));
    }
    check_page(0, ALL, ERROR_NO_MORE_ITEMS, NULL, 0);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSuperScopeV4(SERVER, (WCHAR *)L"Building"));
}

static void check_scopes(void)
{
    check_page(0, ALL, ERROR_NO_MORE_ITEMS, NULL, 0);
    check_no_superscopes();
    for (BOOL is_vq = FALSE; is_vq <= TRUE; is_vq++)
    {
        check_create(is_vq);
        check_created(is_vq);
        check_set_errors(is_vq);
        check_set();
        check_mask(is_vq);
        CHECK_NUMBER(ERROR_SUCCESS, delete_scope(NET, DhcpNoForce));
    }
    CHECK_NUMBER(ERROR_SUCCESS, create(NET));
    check_null_arguments();
    check_unknown();
    check_delay();
    check_enumeration();
    check_superscopes();
}

static void check_all(void)
{
    check_scopes();
    check_delete();
}

int main(void)
{
    server_start("");
    check_all();
    check_leaves_nothing(check_all, "working with scopes");
    server_stop();
    return test_result();
}
