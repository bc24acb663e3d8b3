#include "fill.h"
#include "model.h"
#include "srv.h"

#include <stdio.h>

/* "10.0.0.0/8=100000" */
static bool parse(const WCHAR *request, DHCP_SUBNET_INFO *info, DWORD *count)
{
    unsigned a, b, c, d, bits;
    WCHAR rest;

    if (swscanf(request, L"%u.%u.%u.%u/%u=%lu%lc", &a, &b, &c, &d, &bits, count, &rest) != 6 || a > 255 ||
        b > 255 || c > 255 || d > 255 || bits < 1 || bits > 30)
        return false;
    info->SubnetAddress = a << 24 | b << 16 | c << 8 | d;
    info->SubnetMask = 0xffffffff << (32 - bits);
    return *count <= ~info->SubnetMask - 1;
}

/* All addresses but the first and the last, which are the network's and the broadcast's. */
static DWORD create_range(const DHCP_SUBNET_INFO *info)
{
    DHCP_IP_RANGE range = {info->SubnetAddress + 1, (info->SubnetAddress | ~info->SubnetMask) - 1};
    DHCP_SUBNET_ELEMENT_DATA element = {.ElementType = DhcpIpRanges};

    element.Element.IpRange = &range;
    return srv_DhcpAddSubnetElement(info->SubnetAddress, &element);
}

/* Clients with hardware addresses 02:00 and their number, named by it: client-1 and so on. */
static void create_client(struct scope *scope, DWORD number)
{
    BYTE mac[6] = {2, 0, (BYTE)(number >> 24), (BYTE)(number >> 16), (BYTE)(number >> 8), (BYTE)number};
    DHCP_BINARY_DATA uid = {sizeof mac, mac};
    struct client *client = client_create(scope, scope->address + number, &uid);
    WCHAR name[24];

    swprintf(name, 24, L"client-%lu", number);
    client_set_name(client, name);
    client_set_type(client, CLIENT_TYPE_DHCP);
    client->expires = scope_lease_end(scope);
}

bool fill(const WCHAR *request)
{
    static WCHAR name[] = L"Filled scope";
    DHCP_SUBNET_INFO info = {.SubnetName = name};
    DWORD count, number;

    if (!parse(request, &info, &count) || srv_DhcpCreateSubnet(info.SubnetAddress, &info) ||
        create_range(&info))
    {
        fprintf(stderr, "dhcpsrvd: --fill takes ADDRESS/BITS=COUNT of a new scope that has room, not '%ls'\n",
                request);
        return false;
    }
    for (number = 1; number <= count; number++)
        create_client(scope_find(info.SubnetAddress), number);
    return true;
}
