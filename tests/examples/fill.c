/* Fills a scope, 10.128.0.0/9, of the server that DHCPSAPI_BINDING names with so many leases. */
#include <windows.h>
#include <dhcpsapi.h>

#include <stdio.h>
#include <stdlib.h>

#define SCOPE 0x0A800000

static DWORD add_scope(void)
{
    WCHAR name[] = L"Large";
    DHCP_SUBNET_INFO scope = {.SubnetAddress = SCOPE, .SubnetMask = 0xFF800000, .SubnetName = name};
    DHCP_BOOTP_IP_RANGE range = {.StartAddress = SCOPE + 1, .EndAddress = SCOPE + 0x7FFFFE};
    DHCP_SUBNET_ELEMENT_DATA_V5 element = {.ElementType = DhcpIpRanges, .Element.IpRange = &range};
    DWORD status = DhcpCreateSubnet(NULL, SCOPE, &scope);

    return status ? status : DhcpAddSubnetElementV5(NULL, SCOPE, &element);
}

static DWORD add_lease(DWORD number)
{
    BYTE hardware[6] = {2, 0, number >> 24, number >> 16 & 255, number >> 8 & 255, number & 255};
    WCHAR name[16];
    DHCP_CLIENT_INFO lease = {
        .ClientIpAddress = SCOPE + number,
        .ClientHardwareAddress = {.DataLength = sizeof(hardware), .Data = hardware},
        .ClientName = name,
        .ClientLeaseExpires = {.dwHighDateTime = 0x01E00000},
    };

    _snwprintf(name, ARRAYSIZE(name), L"pc%lu", number);
    return DhcpCreateClientInfo(NULL, &lease);
}

int main(int argc, char **argv)
{
    DWORD count = argc > 1 ? strtoul(argv[1], NULL, 10) : 0;
    DWORD status = add_scope();

    for (DWORD i = 1; !status && i <= count; i++)
        status = add_lease(i);
    if (status)
        fprintf(stderr, "fill: error %lu\n", status);
    return status != ERROR_SUCCESS;
}
