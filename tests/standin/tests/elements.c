/* Ranges, exclusions and reservations, by the rules of R_DhcpAddSubnetElementV5 and its like. */
#include "model.h"
#include "srv.h"
#include "test.h"

#define NET 0x0a000000 /* 10.0.0.0/24 */

static BYTE mac[] = {1, 2, 3, 4, 5, 6}, other_mac[] = {1, 2, 3, 4, 5, 7};

static DWORD add_range(DHCP_SUBNET_ELEMENT_TYPE type, DWORD first, DWORD last)
{
    DHCP_BOOTP_IP_RANGE range = {NET + first, NET + last, 0, 5};
    DHCP_SUBNET_ELEMENT_DATA_V5 element = {.ElementType = type};

    element.Element.IpRange = &range; /* an exclusion begins alike */
    return srv_DhcpAddSubnetElementV5(NET, &element);
}

static DWORD add_plain_range(DWORD first, DWORD last)
{
    DHCP_IP_RANGE range = {NET + first, NET + last};
    DHCP_SUBNET_ELEMENT_DATA element = {.ElementType = DhcpIpRanges};

    element.Element.IpRange = &range;
    return srv_DhcpAddSubnetElement(NET, &element);
}

static DWORD remove_range(DHCP_SUBNET_ELEMENT_TYPE type, DWORD first, DWORD last, DHCP_FORCE_FLAG force)
{
    DHCP_BOOTP_IP_RANGE range = {NET + first, NET + last, 0, 0};
    DHCP_SUBNET_ELEMENT_DATA_V5 element = {.ElementType = type};

    element.Element.IpRange = &range;
    return srv_DhcpRemoveSubnetElementV5(NET, &element, force);
}

static DWORD add_reservation(DWORD host, BYTE *address)
{
    DHCP_CLIENT_UID uid = {sizeof mac, address};
    DHCP_IP_RESERVATION_V4 reservation = {NET + host, &uid, CLIENT_TYPE_DHCP};
    DHCP_SUBNET_ELEMENT_DATA_V4 element = {.ElementType = DhcpReservedIps};

    element.Element.ReservedIp = &reservation;
    return srv_DhcpAddSubnetElementV4(NET, &element);
}

static DWORD remove_reservation(DWORD host)
{
    DHCP_IP_RESERVATION_V4 reservation = {NET + host, NULL, 0};
    DHCP_SUBNET_ELEMENT_DATA_V4 element = {.ElementType = DhcpReservedIps};

    element.Element.ReservedIp = &reservation;
    return srv_DhcpRemoveSubnetElementV4(NET, &element, DhcpFullForce);
}

static void create_scope(void)
{
    DHCP_SUBNET_INFO info = {.SubnetAddress = NET, .SubnetMask = 0xffffff00};

    CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, add_range(DhcpIpRanges, 1, 254));
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpCreateSubnet(NET, &info));
}

static void test_lease_range(void)
{
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add_range(DhcpIpRanges, 20, 10));
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add_range(DhcpIpRanges, 10, 300));
    CHECK_NUMBER(ERROR_SUCCESS, add_range(DhcpIpRanges, 10, 100));
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_EXITS, add_plain_range(10, 100));
    CHECK_NUMBER(ERROR_SUCCESS, add_range(DhcpIpRangesDhcpBootp, 10, 100));
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE,
                 add_range(DhcpIpRanges, 50, 150)); /* neither in it nor around it */
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add_range(DhcpIpRanges, 150, 200));
    CHECK_NUMBER(ERROR_SUCCESS, add_range(DhcpIpRanges, 20, 90));
    CHECK_NUMBER(ERROR_SUCCESS, add_range(DhcpIpRanges, 10, 100));
    CHECK_NUMBER(ERROR_CALL_NOT_IMPLEMENTED, add_range(DhcpSecondaryHosts, 1, 2));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, add_range(DhcpIpUsedClusters, 1, 2));
}

static void test_exclusions(void)
{
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, add_range(DhcpExcludedIpRanges, 20, 10));
    CHECK_NUMBER(ERROR_SUCCESS, add_range(DhcpExcludedIpRanges, 20, 29));
    CHECK_NUMBER(ERROR_SUCCESS, add_range(DhcpExcludedIpRanges, 40, 49));
    CHECK_NUMBER(ERROR_DHCP_IPRANGE_EXITS, add_range(DhcpExcludedIpRanges, 29, 30));
    CHECK_NUMBER(71, scope_address_count(scope_find(NET)));
    CHECK(!scope_leases(scope_find(NET), NET + 20) && scope_leases(scope_find(NET), NET + 30));
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, remove_range(DhcpExcludedIpRanges, 30, 39, DhcpFullForce));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, remove_range(DhcpExcludedIpRanges, 20, 28, DhcpFullForce));
    CHECK_NUMBER(ERROR_SUCCESS, remove_range(DhcpExcludedIpRanges, 20, 29, DhcpFullForce));
}

static void test_reservations(void)
{
    CHECK_NUMBER(ERROR_DHCP_NOT_RESERVED_CLIENT, add_reservation(200, mac));
    CHECK_NUMBER(ERROR_SUCCESS, add_reservation(50, mac));
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXITS, add_reservation(50, other_mac));
    CHECK_NUMBER(ERROR_DHCP_RESERVEDIP_EXITS, add_reservation(51, mac));
    CHECK(client_find(NET + 50));
    CHECK_NUMBER(0xffffffff, client_find(NET + 50)->owner);
    CHECK_NUMBER(ERROR_DHCP_ELEMENT_CANT_REMOVE, remove_range(DhcpIpRanges, 10, 100, DhcpNoForce));
    CHECK_NUMBER(ERROR_SUCCESS, remove_reservation(50));
    CHECK(!client_find(NET + 50));
    CHECK_NUMBER(ERROR_DHCP_JET_ERROR, remove_reservation(50));
}

static void test_enumerate(void)
{
    DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *v5 = NULL;
    DHCP_SUBNET_ELEMENT_INFO_ARRAY *plain = NULL;
    DWORD resume = 0, read = 0, total = 0;

#define ENUM(type, maximum) srv_DhcpEnumSubnetElementsV5(NET, type, &resume, maximum, &v5, &read, &total)
    CHECK_NUMBER(ERROR_NOT_SUPPORTED, ENUM(DhcpSecondaryHosts, 0xffffffff));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, ENUM(DhcpIpUsedClusters, 0xffffffff));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, ENUM(DhcpIpRangesDhcpOnly, 0xffffffff));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, ENUM(DhcpReservedIps, 0xffffffff));
    CHECK_NUMBER(ERROR_SUCCESS, add_reservation(50, mac));
    CHECK_NUMBER(ERROR_SUCCESS, add_reservation(51, other_mac));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, ENUM(DhcpIpRanges, 0));
    CHECK_NUMBER(ERROR_MORE_DATA, ENUM(DhcpReservedIps, 0));
    CHECK_NUMBER(ERROR_MORE_DATA, ENUM(DhcpReservedIps, 1));
    CHECK_NUMBER(1, read);
    CHECK_NUMBER(1, total);
    CHECK_NUMBER(1, resume);
    CHECK_NUMBER(NET + 50, v5->Elements->Element.ReservedIp->ReservedIpAddress);
    CHECK_NUMBER(ERROR_SUCCESS, ENUM(DhcpReservedIps, 0xffffffff));
    CHECK_NUMBER(NET + 51, v5->Elements->Element.ReservedIp->ReservedIpAddress);
    CHECK(!memcmp(v5->Elements->Element.ReservedIp->ReservedForClient->Data, other_mac, 6));
    CHECK_NUMBER(2, resume);
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, ENUM(DhcpReservedIps, 0xffffffff));
    resume = 0;
    CHECK_NUMBER(ERROR_SUCCESS, ENUM(DhcpIpRangesDhcpBootp, 0xffffffff));
    CHECK_NUMBER(DhcpIpRangesDhcpOnly, v5->Elements->ElementType);
    CHECK_NUMBER(0xffffffff, v5->Elements->Element.IpRange->MaxBootpAllowed);
    resume = 0;
    CHECK_NUMBER(ERROR_SUCCESS, srv_DhcpEnumSubnetElements(NET, DhcpExcludedIpRanges, &resume, 0xffffffff,
                                                           &plain, &read, &total));
    CHECK_NUMBER(NET + 49, plain->Elements->Element.ExcludeIpRange->EndAddress);
}

static void test_free_addresses(void)
{
    DHCP_IP_ARRAY *list = NULL;

#define FREE(start, end, count) srv_DhcpV4GetFreeIPAddress(NET, start, end, count, &list)
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, srv_DhcpV4GetFreeIPAddress(0, 0, 0, 1, &list));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, FREE(0, 0, 1025));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, FREE(NET + 20, NET + 19, 1));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, FREE(NET + 20, NET + 29, 11));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, FREE(NET + 101, 0, 1));
    CHECK_NUMBER(ERROR_SUCCESS, FREE(0, 0, 0));
    CHECK_NUMBER(1, list->NumElements);
    CHECK_NUMBER(NET + 10, list->Elements[0]);
    CHECK_NUMBER(ERROR_SUCCESS, FREE(NET + 38, 0, 3)); /* 40 to 49 are excluded, 50 and 51 reserved */
    CHECK_NUMBER(NET + 39, list->Elements[1]);
    CHECK_NUMBER(NET + 52, list->Elements[2]);
    CHECK_NUMBER(ERROR_DHCP_REACHED_END_OF_SELECTION, FREE(0, 0, 200));
    CHECK_NUMBER(91 - 10 - 2, list->NumElements);
}

static void test_remove_range(void)
{
    CHECK_NUMBER(ERROR_DHCP_INVALID_RANGE, remove_range(DhcpIpRanges, 10, 99, DhcpFullForce));
    CHECK_NUMBER(ERROR_SUCCESS, remove_range(DhcpIpRanges, 10, 100, DhcpFullForce));
    CHECK_NUMBER(0, scope_address_count(scope_find(NET)));
}

int main(void)
{
    model_init();
    create_scope();
    test_lease_range();
    test_exclusions();
    test_reservations();
    test_enumerate();
    test_free_addresses();
    test_remove_range();
    return test_result();
}
