/*
 * Many leases and many scopes, enumerated in pages of every size: each is seen exactly once, and the memory
 * of the client is the same after the last page as after the first.
 */
#include "standin_process.h"
#include "test.h"
#include <dhcpsapi.h>
#include <psapi.h>
#include <stdlib.h>
#include <string.h>

#define LEASES      100000
#define LEASES_TEXT L"100000"
#define SCOPES      1000

#define SCOPE       0x0a000000 /* 10.0.0.0 */
#define SCOPES_FROM 0xac000000

static WCHAR no_name[] = L"";

static SIZE_T private_bytes(void)
{
    PROCESS_MEMORY_COUNTERS counters = {0};

    GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof(counters));
    return counters.PagefileUsage;
}

static void free_client(DHCP_CLIENT_INFO_V4 *client)
{
    DhcpRpcFreeMemory(client->ClientHardwareAddress.Data);
    DhcpRpcFreeMemory(client->ClientName);
    DhcpRpcFreeMemory(client->ClientComment);
    DhcpRpcFreeMemory(client->OwnerHost.NetBiosName);
    DhcpRpcFreeMemory(client->OwnerHost.HostName);
    DhcpRpcFreeMemory(client);
}

struct walk
{
    DWORD preferred;
    DWORD most; /* leases to read, for the small pages of which all would take long */
    DWORD seen;
    DWORD pages;
    DWORD last; /* the address seen last: they ascend, hence none comes twice */
    DWORD blocks;
    SIZE_T bytes;
};

static void take_page(struct walk *walk, DHCP_CLIENT_INFO_ARRAY_V4 *page, DWORD read)
{
    CHECK_NUMBER(read, page->NumElements);
    for (DWORD i = 0; i < page->NumElements; i++)
    {
        if (page->Clients[i]->ClientIpAddress <= walk->last)
            CHECK(FALSE, "%lx comes after %lx", page->Clients[i]->ClientIpAddress, walk->last);
        walk->last = page->Clients[i]->ClientIpAddress;
        free_client(page->Clients[i]);
    }
    walk->seen += page->NumElements;
    DhcpRpcFreeMemory(page->Clients);
    DhcpRpcFreeMemory(page);
}

/* The heap has as many blocks after each page as after the first, give or take a few of RPCRT4's own. */
static void check_memory(struct walk *walk)
{
    DWORD blocks;

    if (walk->pages > 1 && walk->pages % 64)
        return;
    blocks = test_heap_blocks();
    if (walk->pages == 1)
    {
        walk->blocks = blocks;
        walk->bytes = private_bytes();
    }
    CHECK(blocks <= walk->blocks + 16, "preferred %lu, page %lu: %lu blocks, then %lu", walk->preferred,
          walk->pages, walk->blocks, blocks);
}

static DWORD next_page(struct walk *walk, DHCP_RESUME_HANDLE *resume)
{
    DHCP_CLIENT_INFO_ARRAY_V4 *page = NULL;
    DWORD read = 0, total = 0, result;

    result = DhcpEnumSubnetClientsV4(no_name, SCOPE, resume, walk->preferred, &page, &read, &total);
    walk->pages++;
    if (page)
        take_page(walk, page, read);
    check_memory(walk);
    return result;
}

static void walk_leases(DWORD preferred, DWORD most)
{
    struct walk walk = {.preferred = preferred, .most = most};
    DHCP_RESUME_HANDLE resume = 0;
    DWORD result = ERROR_MORE_DATA, start = GetTickCount();

    while (result == ERROR_MORE_DATA && walk.seen < most)
        result = next_page(&walk, &resume);
    if (most == LEASES)
        CHECK(result == ERROR_SUCCESS || result == ERROR_NO_MORE_ITEMS, "preferred %lu: %lu", preferred,
              result);
    CHECK(walk.seen >= most, "preferred %lu: %lu leases", preferred, walk.seen);
    CHECK_NUMBER(SCOPE + walk.seen, walk.last, "preferred %lu: one is missing", preferred);
    CHECK(private_bytes() < walk.bytes + 0x100000, "preferred %lu: %llu KiB more", preferred,
          (ULONGLONG)(private_bytes() - walk.bytes) / 1024);
    printf("%6lu leases by %lu bytes: %lu pages, %lu ms\n", walk.seen, preferred, walk.pages,
           GetTickCount() - start);
}

/* The newer method really returns everything where it is asked for everything. */
static void read_all_at_once(void)
{
    DHCP_CLIENT_INFO_PB_ARRAY *all = NULL;
    DHCP_RESUME_HANDLE resume = 0;
    DWORD read = 0, total = 0, blocks = test_heap_blocks(), i;

    CHECK_NUMBER(ERROR_SUCCESS,
                 DhcpV4EnumSubnetClients(no_name, SCOPE, &resume, 0xffffffff, &all, &read, &total));
    CHECK_NUMBER(LEASES, read);
    for (i = 0; all && i < all->NumElements; i++)
    {
        if (all->Clients[i]->ClientIpAddress != SCOPE + i + 1)
            CHECK(FALSE, "lease %lu is %lx", i, all->Clients[i]->ClientIpAddress);
        DhcpRpcFreeMemory(all->Clients[i]->PolicyName);
        free_client((DHCP_CLIENT_INFO_V4 *)all->Clients[i]);
    }
    CHECK_NUMBER(LEASES, i);
    if (all)
        DhcpRpcFreeMemory(all->Clients);
    DhcpRpcFreeMemory(all);
    CHECK(test_heap_blocks() <= blocks + 16, "%lu blocks, then %lu", blocks, test_heap_blocks());
}

static void create_scopes(void)
{
    WCHAR name[] = L"many", comment[] = L"";

    for (DWORD i = 0; i < SCOPES; i++)
    {
        DHCP_SUBNET_INFO info = {.SubnetAddress = SCOPES_FROM + (i << 8), .SubnetMask = 0xffffff00};

        info.SubnetName = name;
        info.SubnetComment = comment;
        CHECK_NUMBER(ERROR_SUCCESS, DhcpCreateSubnet(no_name, info.SubnetAddress, &info));
    }
}

static DWORD next_scopes(DWORD preferred, DHCP_RESUME_HANDLE *resume, DWORD *seen)
{
    DHCP_IP_ARRAY *page = NULL;
    DWORD read, total, result;

    result = DhcpEnumSubnets(no_name, resume, preferred, &page, &read, &total);
    for (DWORD i = 0; page && i < page->NumElements; i++, ++*seen)
        CHECK_NUMBER(*seen ? SCOPES_FROM + ((*seen - 1) << 8) : SCOPE, page->Elements[i]);
    if (page)
        DhcpRpcFreeMemory(page->Elements);
    DhcpRpcFreeMemory(page);
    return result;
}

/* The maximum is a number of scopes, and the end is told by ERROR_NO_MORE_ITEMS. */
static void walk_scopes(DWORD preferred)
{
    DHCP_RESUME_HANDLE resume = 0;
    DWORD seen = 0, blocks, result;

    next_scopes(preferred, &resume, &seen);
    blocks = test_heap_blocks();
    do
        result = next_scopes(preferred, &resume, &seen);
    while ((result == ERROR_SUCCESS || result == ERROR_MORE_DATA) && seen < 2 * SCOPES);
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, result);
    CHECK_NUMBER(SCOPES + 1, seen, "%lu at a time", preferred);
    CHECK(test_heap_blocks() <= blocks + 16, "%lu at a time", preferred);
}

int main(void)
{
    static const DWORD preferred[] = {65536, 0xffffffff, 20000};
    struct standin standin;

    standin_start(&standin, L"--ncalrpc=dhcpsapi-test-scale --fill 10.0.0.0/8=" LEASES_TEXT, NULL);
    standin_use(&standin);
    for (unsigned i = 0; i < ARRAYSIZE(preferred); i++)
        walk_leases(preferred[i], LEASES);
    walk_leases(1, LEASES / 50);
    read_all_at_once();
    create_scopes();
    walk_scopes(1);
    walk_scopes(7);
    walk_scopes(0xffffffff);
    CHECK_NUMBER(0, standin_stop(&standin));
    return test_result();
}
