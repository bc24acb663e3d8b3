/* Scopes and superscopes, by the rules of their pages in [MS-DHCPM]. */
#include "model.h"
#include "srv.h"
#include "test.h"

#define NET  0x0a000000 /* 10.0.0.0/24 */
#define MASK 0xffffff00

static DHCP_SUBNET_INFO info_of(DWORD address)
{
    static WCHAR name[] = L"Office", comment[] = L"First floor";
    DHCP_SUBNET_INFO info = {address, MASK, name, comment, {0, NULL, NULL}, DhcpSubnetEnabled};

    return info;
}

static DWORD create(DWORD address)
{
    DHCP_SUBNET_INFO info = info_of(address);

    return srv_DhcpCreateSubnet(address, &info);
}

static void test_create(void)
{
    DHCP_SUBNET_INFO info = info_of(NET);

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(0));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, create(NET + 1));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, srv_DhcpCreateSubnet(NET + 0x100, &info));
    CHECK_NUMBER(ERROR_SUCCESS, create(NET));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, create(NET));
    info.SubnetMask = 0xffff0000; /* holds the scope that is there */
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, srv_DhcpCreateSubnet(NET, &info));
    info = info_of(NET + 0x80); /* is held by it */
    info.SubnetMask = 0xffffff80;
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXISTS, srv_DhcpCreateSubnet(NET + 0x80, &info));
    CHECK_NUMBER(ERROR_SUCCESS, create(NET + 0x100));
    CHECK_NUMBER(ERROR_SUCCESS, create(NET - 0x100));
}

static void test_get_and_set(void)
{
    DHCP_SUBNET_INFO info = info_of(NET), *got = NULL;
    DHCP_SUBNET_INFO_VQ vq = {0}, *got_vq = NULL;
    static WCHAR other[] = L"Other";

    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, srv_DhcpGetSubnetInfo(NET + 1, &got));
    CHECK(!got);
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpGetSubnetInfo(NET, &got));
    CHECK_NUMBER(NET, got->SubnetAddress);
    CHECK_NUMBER(MASK, got->SubnetMask);
    CHECK_TEXT(L"Office", got->SubnetName);
    CHECK_TEXT(L"First floor", got->SubnetComment);
    CHECK_NUMBER(0x0100007f, got->PrimaryHost.IpAddress);
    info.SubnetName = other;
    info.SubnetState = DhcpSubnetDisabled;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, srv_DhcpSetSubnetInfo(NET + 0x100, &info));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpSetSubnetInfo(NET, &info));
    info.SubnetAddress = NET + 0x1000;
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, srv_DhcpSetSubnetInfo(NET + 0x1000, &info));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpGetSubnetInfoVQ(NET, &got_vq));
    CHECK_TEXT(L"Other", got_vq->SubnetName);
    CHECK_NUMBER(DhcpSubnetDisabled, got_vq->SubnetState);
    CHECK_NUMBER(0, got_vq->QuarantineOn);
    vq = *got_vq;
    vq.QuarantineOn = 1;
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpSetSubnetInfoVQ(NET, &vq));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpGetSubnetInfoVQ(NET, &got_vq));
    CHECK_NUMBER(1, got_vq->QuarantineOn);
}

static void test_delay(void)
{
    USHORT delay = 7;

    CHECK_NUMBER(ERROR_DHCP_INVALID_DELAY, srv_DhcpSetSubnetDelayOffer(NET, 1001));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, srv_DhcpSetSubnetDelayOffer(NET + 1, 1000));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, srv_DhcpGetSubnetDelayOffer(NET + 1, &delay));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpGetSubnetDelayOffer(NET, &delay));
    CHECK_NUMBER(0, delay);
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpSetSubnetDelayOffer(NET, 1000));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpGetSubnetDelayOffer(NET, &delay));
    CHECK_NUMBER(1000, delay);
}

static void test_enumerate(void)
{
    DHCP_IP_ARRAY *array = NULL;
    DWORD resume = 0, read = 0, total = 0;

    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, srv_DhcpEnumSubnets(&resume, 0, &array, &read, &total));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpEnumSubnets(&resume, 2, &array, &read, &total));
    CHECK_NUMBER(2, read);
    CHECK_NUMBER(2, array->NumElements);
    CHECK_NUMBER(1, total);
    CHECK_NUMBER(2, resume);
    CHECK_NUMBER(NET - 0x100, array->Elements[0]);
    CHECK_NUMBER(NET, array->Elements[1]);
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpEnumSubnets(&resume, 0xffffffff, &array, &read, &total));
    CHECK_NUMBER(1, read);
    CHECK_NUMBER(0, total);
    CHECK_NUMBER(NET + 0x100, array->Elements[0]);
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, srv_DhcpEnumSubnets(&resume, 0xffffffff, &array, &read, &total));
}

static void test_superscopes(void)
{
    static WCHAR first[] = L"first", second[] = L"second";
    DHCP_SUPER_SCOPE_TABLE *table;

    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, srv_DhcpSetSuperScopeV4(NET + 1, first, FALSE));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpSetSuperScopeV4(NET, first, FALSE));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_EXITS, srv_DhcpSetSuperScopeV4(NET, second, FALSE));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpSetSuperScopeV4(NET, second, TRUE));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpSetSuperScopeV4(NET + 0x100, second, FALSE));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpGetSuperScopeInfoV4(&table));
    CHECK_NUMBER(3, table->cEntries);
    CHECK_NUMBER(0, table->pEntries[0].SuperScopeNumber);
    CHECK(!table->pEntries[0].SuperScopeName);
    CHECK_TEXT(L"second", table->pEntries[1].SuperScopeName);
    CHECK_NUMBER(NET + 0x100, table->pEntries[1].NextInSuperScope);
    CHECK_NUMBER(NET, table->pEntries[2].NextInSuperScope);
    CHECK_NUMBER(table->pEntries[1].SuperScopeNumber, table->pEntries[2].SuperScopeNumber);
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpSetSuperScopeV4(NET, NULL, FALSE));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpDeleteSuperScopeV4(second));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, srv_DhcpDeleteSuperScopeV4(second));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpGetSuperScopeInfoV4(&table));
    CHECK(!table->pEntries[2].SuperScopeName);
}

static void test_delete(void)
{
    static BYTE mac[] = {1, 2, 3, 4, 5, 6};
    DHCP_CLIENT_INFO client = {.ClientIpAddress = NET + 9, .ClientHardwareAddress = {sizeof mac, mac}};

    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpCreateClientInfo(&client));
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, srv_DhcpDeleteSubnet(NET + 1, DhcpFullForce));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, srv_DhcpDeleteSubnet(NET, DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpDeleteSubnet(NET, DhcpFullForce));
    CHECK_NUMBER(0, tree_count(&server.clients));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpDeleteSubnet(NET + 0x100, DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpDeleteSubnet(NET - 0x100, DhcpFailoverForce));
    CHECK_NUMBER(0, tree_count(&server.scopes));
}

int main(void)
{
    model_init();
    test_create();
    test_get_and_set();
    test_delay();
    test_enumerate();
    test_superscopes();
    test_delete();
    return test_result();
}
