/* Lease records in all versions of their structure, and a hundred thousand of them. */
#include "model.h"
#include "srv.h"
#include "test.h"

#define NET    0x0a000000 /* 10.0.0.0/8 */
#define OTHER  0xc0a80000 /* 192.168.0.0/24 */
#define LEASES 100000

static void create_scope(DWORD address, DWORD mask)
{
    DHCP_SUBNET_INFO info = {.SubnetAddress = address, .SubnetMask = mask};

    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpCreateSubnet(address, &info));
}

static DHCP_CLIENT_INFO_EX info_of(DWORD address, BYTE *mac)
{
    DHCP_CLIENT_INFO_EX info = {.ClientIpAddress = address,
                                .ClientHardwareAddress = {6, mac},
                                .bClientType = CLIENT_TYPE_DHCP,
                                .AddressState = V5_ADDRESS_STATE_ACTIVE};

    return info;
}

static void test_create(void)
{
    static BYTE mac[] = {1, 2, 3, 4, 5, 6}, other[] = {1, 2, 3, 4, 5, 7};
    static WCHAR name[] = L"Host", policy[] = L"Policy";
    DHCP_CLIENT_INFO_EX info = info_of(NET + 5, mac);
    DHCP_CLIENT_INFO plain = {.ClientIpAddress = 0x08000000, .ClientHardwareAddress = {6, mac}};

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, srv_DhcpCreateClientInfo(&plain)); /* in no scope */
    plain.ClientIpAddress = NET + 5;
    info.AddressState = V5_ADDRESS_STATE_OFFERED;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, srv_DhcpV4CreateClientInfoEx(&info));
    info.AddressState = V5_ADDRESS_STATE_DECLINED;
    info.ClientName = name;
    info.PolicyName = policy;
    info.ClientIpAddress = 0x08000000;
    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, srv_DhcpV4CreateClientInfoEx(&info));
    info.ClientIpAddress = NET + 5;
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpV4CreateClientInfoEx(&info));
    CHECK_NUMBER(ERROR_DHCP_CLIENT_EXISTS, srv_DhcpV4CreateClientInfoEx(&info));
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, srv_DhcpCreateClientInfo(&plain));
    plain.ClientHardwareAddress.Data = other;
    plain.ClientIpAddress = NET + 6;
    plain.ClientName = name;
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpCreateClientInfo(&plain));
    plain.ClientHardwareAddress.DataLength = 0;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, srv_DhcpCreateClientInfo(&plain));
}

static void test_search(void)
{
    static BYTE unique[] = {0, 0, 0, 10, 1, 1, 2, 3, 4, 5, 7};
    static WCHAR name[] = L"Host", unknown[] = L"Hos";
    DHCP_SEARCH_INFO search = {.SearchType = DhcpClientName, .SearchInfo.ClientName = name};
    DHCP_CLIENT_INFO_PB *pb = NULL;
    DHCP_CLIENT_INFO_V4 *v4 = NULL;

    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpV4GetClientInfo(&search, &pb)); /* the lower address of the two */
    CHECK_NUMBER(NET + 5, pb->ClientIpAddress);
    CHECK_NUMBER(CLIENT_TYPE_DHCP, pb->bClientType);
    CHECK_NUMBER(V5_ADDRESS_STATE_DECLINED, pb->AddressState);
    CHECK_TEXT(L"Policy", pb->PolicyName);
    CHECK_NUMBER(0xff000000, pb->SubnetMask);
    search.SearchInfo.ClientName = unknown;
    CHECK_NUMBER(ERROR_DHCP_INVALID_DHCP_CLIENT, srv_DhcpV4GetClientInfo(&search, &pb));
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, srv_DhcpGetClientInfoV4(&search, &v4));
    search.SearchInfo.ClientName = NULL;
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, srv_DhcpV4GetClientInfo(&search, &pb));
    search.SearchType = DhcpClientHardwareAddress;
    search.SearchInfo.ClientHardwareAddress.DataLength = sizeof unique;
    search.SearchInfo.ClientHardwareAddress.Data = unique;
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpGetClientInfoV4(&search, &v4));
    CHECK_NUMBER(NET + 6, v4->ClientIpAddress);
    CHECK_NUMBER(CLIENT_TYPE_NONE, v4->bClientType);
    CHECK_NUMBER(sizeof unique, v4->ClientHardwareAddress.DataLength);
    CHECK(!memcmp(v4->ClientHardwareAddress.Data, unique, sizeof unique));
}

static void test_set_and_delete(void)
{
    static BYTE mac[] = {1, 2, 3, 4, 5, 6}, fresh[] = {9, 9};
    static WCHAR comment[] = L"Comment";
    DHCP_CLIENT_INFO info = {.ClientIpAddress = NET + 6, .ClientHardwareAddress = {2, fresh}};
    DHCP_SEARCH_INFO search = {.SearchType = DhcpClientIpAddress, .SearchInfo.ClientIpAddress = NET + 6};

    info.ClientComment = comment;
    info.OwnerHost.IpAddress = 7;
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpSetClientInfo(&info));
    CHECK_TEXT(L"Host", client_find(NET + 6)->name);
    CHECK_TEXT(L"Comment", client_find(NET + 6)->comment);
    CHECK_NUMBER(7, client_find(NET + 6)->owner);
    CHECK_NUMBER(2, client_find(NET + 6)->uid.DataLength);
    info.ClientHardwareAddress.DataLength = 6;
    info.ClientHardwareAddress.Data = mac;
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, srv_DhcpSetClientInfo(&info)); /* that of 10.0.0.5 */
    info.ClientIpAddress = NET + 7;
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, srv_DhcpSetClientInfo(&info));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpDeleteClientInfo(&search));
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, srv_DhcpDeleteClientInfo(&search));
    search.SearchInfo.ClientIpAddress = NET + 5;
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpDeleteClientInfo(&search));
}

/* A scope without clients; the pages differ from version to version. */
static void test_enumerate_nothing(bool others)
{
    DHCP_CLIENT_INFO_ARRAY *plain = NULL;
    DHCP_CLIENT_INFO_ARRAY_V4 *v4 = NULL;
    DHCP_CLIENT_INFO_ARRAY_V5 *v5 = NULL;
    DHCP_CLIENT_INFO_PB_ARRAY *pb = NULL;
    DWORD resume = 0, read = 0, total = 0;

    CHECK_NUMBER(others ? ERROR_SUCCESS : ERROR_NO_MORE_ITEMS,
                 srv_DhcpEnumSubnetClients(OTHER, &resume, 0xffffffff, &plain, &read, &total));
    CHECK_NUMBER(others ? ERROR_SUCCESS : ERROR_NO_MORE_ITEMS,
                 srv_DhcpEnumSubnetClientsV4(OTHER, &resume, 0xffffffff, &v4, &read, &total));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpEnumSubnetClientsV4(1, &resume, 0xffffffff, &v4, &read, &total));
    CHECK_NUMBER(0, v4->NumElements);
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, srv_DhcpEnumSubnetClientsV5(OTHER, &resume, 0, &v5, &read, &total));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, srv_DhcpV4EnumSubnetClients(OTHER, &resume, 0, &pb, &read, &total));
    resume = OTHER + 1;
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, srv_DhcpV4EnumSubnetClients(OTHER, &resume, 0, &pb, &read, &total));
}

static void create_many(void)
{
    BYTE mac[6] = {2};
    DWORD i;

    for (i = 0; i < LEASES; i++)
    {
        DHCP_CLIENT_INFO_EX info = info_of(NET + 1 + i * 2, mac);

        memcpy(mac + 1, &i, sizeof i);
        if (!CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpV4CreateClientInfoEx(&info), "%lu", i))
            return;
    }
}

/* Frees what one call returned, so that the test's memory stays small, and counts what comes in order. */
static DWORD take(DHCP_CLIENT_INFO_PB_ARRAY *array, DWORD *last)
{
    DWORD i, in_order = 0;

    for (i = 0; i < array->NumElements; i++)
    {
        DHCP_CLIENT_INFO_PB *client = array->Clients[i];

        in_order += client->ClientIpAddress > *last;
        *last = client->ClientIpAddress;
        keep_free(client->ClientHardwareAddress.Data);
        keep_free(client->OwnerHost.NetBiosName);
        keep_free(client);
    }
    keep_free(array->Clients);
    keep_free(array);
    return in_order;
}

static void test_enumerate_many(DWORD scope, DWORD preferred_maximum)
{
    DWORD resume = 0, read, total, result, seen = 0, in_order = 0, last = 0, start = GetTickCount();
    DHCP_CLIENT_INFO_PB_ARRAY *array;

    do
    {
        result = srv_DhcpV4EnumSubnetClients(scope, &resume, preferred_maximum, &array, &read, &total);
        if (!CHECK(result == ERROR_SUCCESS || result == ERROR_MORE_DATA, "%lu", result))
            return;
        seen += read;
        in_order += take(array, &last);
        CHECK(result == ERROR_SUCCESS || total == LEASES - seen);
    } while (result == ERROR_MORE_DATA);
    CHECK_NUMBER(LEASES, seen);
    CHECK_NUMBER(LEASES, in_order);
    CHECK_NUMBER(0, resume);
    printf("%lu leases by pages of %lu: %lu ms\n", seen, preferred_maximum, GetTickCount() - start);
}

static void test_many(void)
{
    DWORD start = GetTickCount();
    DHCP_IP_ARRAY *list;
    DHCP_BOOTP_IP_RANGE range = {NET + 1, NET + 0x00fffffe, 0, 0};
    DHCP_SUBNET_ELEMENT_DATA_V5 element = {.ElementType = DhcpIpRanges};

    create_many();
    printf("%d leases created: %lu ms\n", LEASES, GetTickCount() - start);
    CHECK_NUMBER(LEASES, scope_client_count(scope_find(NET)));
    test_enumerate_many(NET, 0);
    test_enumerate_many(NET, 65536);
    test_enumerate_many(0, 0xffffffff);
    element.Element.IpRange = &range;
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpAddSubnetElementV5(NET, &element));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpV4GetFreeIPAddress(NET, 0, 0, 2, &list));
    CHECK_NUMBER(NET + 4, list->Elements[1]);
    test_enumerate_nothing(true);
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpDeleteSubnet(NET, DhcpFullForce));
    CHECK_NUMBER(0, tree_count(&server.clients));
    printf("all of it: %lu ms\n", GetTickCount() - start);
}

int main(void)
{
    model_init();
    create_scope(NET, 0xff000000);
    create_scope(OTHER, 0xffffff00);
    test_create();
    test_search();
    test_set_and_delete();
    test_enumerate_nothing(false);
    test_many();
    return test_result();
}
