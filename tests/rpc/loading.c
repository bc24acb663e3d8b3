/*
 * Loading the DLL, calling a server or not, and unloading it, a thousand times: nothing of it stays. Then
 * what calls hand out is counted, block by block, and eight threads call several servers at once.
 */
#include "standin_process.h"
#include "test.h"
#include <dhcpsapi.h>
#include <stdlib.h>

#define CYCLES  1000
#define SCOPE   0x0a000000
#define THREADS 8
#define CALLS   60

typedef DWORD WINAPI get_version_function(LPWSTR, LPDWORD, LPDWORD);
typedef DWORD WINAPI get_info_function(const WCHAR *, DHCP_IP_ADDRESS, LPDHCP_SUBNET_INFO *);
typedef DWORD WINAPI enum_clients_function(const WCHAR *, DHCP_IP_ADDRESS, DHCP_RESUME_HANDLE *, DWORD,
                                           LPDHCP_CLIENT_INFO_ARRAY *, DWORD *, DWORD *);
typedef VOID WINAPI free_function(PVOID);

static WCHAR no_name[] = L"";
static get_version_function *get_version;
static get_info_function *get_info;
static enum_clients_function *enum_clients;
static free_function *free_memory;

static HMODULE load(void)
{
    HMODULE module = LoadLibraryW(L"dhcpsapi.dll");

    CHECK(module != NULL);
    get_version = (get_version_function *)(void *)GetProcAddress(module, "DhcpGetVersion");
    get_info = (get_info_function *)(void *)GetProcAddress(module, "DhcpGetSubnetInfo");
    enum_clients = (enum_clients_function *)(void *)GetProcAddress(module, "DhcpEnumSubnetClients");
    free_memory = (free_function *)(void *)GetProcAddress(module, "DhcpRpcFreeMemory");
    return module;
}

static DWORD handles(void)
{
    DWORD count = 0;

    GetProcessHandleCount(GetCurrentProcess(), &count);
    return count;
}

static void cycle(BOOL with_call)
{
    HMODULE module = load();
    DWORD major, minor;

    if (with_call)
        CHECK_NUMBER(ERROR_SUCCESS, get_version(no_name, &major, &minor));
    CHECK(FreeLibrary(module));
    CHECK(!GetModuleHandleW(L"dhcpsapi.dll"));
}

static void test_cycles(void)
{
    DWORD before_blocks = 0, before_handles = 0;

    for (int i = 0; i < CYCLES; i++)
    {
        if (i == CYCLES / 10)
        {
            before_blocks = test_heap_blocks();
            before_handles = handles();
        }
        cycle(i % 10 == 0);
    }
    CHECK(test_heap_blocks() <= before_blocks + 10, "%lu blocks, then %lu", before_blocks,
          test_heap_blocks());
    CHECK(handles() <= before_handles + 10, "%lu handles, then %lu", before_handles, handles());
}

/* Frees every block of an answer and counts them. */
static DWORD free_clients(DHCP_CLIENT_INFO_ARRAY *clients)
{
    DWORD count = 2;

    for (DWORD i = 0; i < clients->NumElements; i++)
    {
        DHCP_CLIENT_INFO *client = clients->Clients[i];
        void *blocks[] = {
            client->ClientHardwareAddress.Data, client->ClientName,         client->ClientComment,
            client->OwnerHost.NetBiosName,      client->OwnerHost.HostName, client};

        for (unsigned j = 0; j < ARRAYSIZE(blocks); j++)
        {
            count += blocks[j] != NULL;
            free_memory(blocks[j]);
        }
    }
    free_memory(clients->Clients);
    free_memory(clients);
    return count;
}

static DWORD read_clients(DHCP_CLIENT_INFO_ARRAY **clients)
{
    DHCP_RESUME_HANDLE resume = 0;
    DWORD read, total;

    return enum_clients(no_name, SCOPE, &resume, 0xffffffff, clients, &read, &total);
}

/* As many blocks more as the answer has, and none when they are freed. */
static void test_blocks(void)
{
    DHCP_CLIENT_INFO_ARRAY *clients = NULL;
    DWORD before, between, freed;

    CHECK_NUMBER(ERROR_SUCCESS, read_clients(&clients));
    free_clients(clients);
    for (int i = 0; i < 20; i++)
    {
        before = test_heap_blocks();
        CHECK_NUMBER(ERROR_SUCCESS, read_clients(&clients));
        between = test_heap_blocks();
        freed = free_clients(clients);
        CHECK(freed > 100);
        CHECK_NUMBER(freed, between - before, "round %d", i);
        CHECK_NUMBER(before, test_heap_blocks(), "round %d", i);
    }
}

static struct standin servers[3];

static void call_one_server(int thread)
{
    for (int i = 0; i < CALLS; i++)
    {
        DHCP_SUBNET_INFO *info = NULL;

        CHECK_NUMBER(ERROR_SUCCESS, get_info(no_name, SCOPE, &info), "thread %d", thread);
        CHECK_NUMBER(SCOPE, info ? info->SubnetAddress : 0, "thread %d", thread);
        if (info)
        {
            free_memory(info->SubnetName);
            free_memory(info->SubnetComment);
            free_memory(info->PrimaryHost.NetBiosName);
            free_memory(info->PrimaryHost.HostName);
            free_memory(info);
        }
    }
}

/* The first thread chooses another server all the while, and so for all of them: the setting is the
 * process's. */
static void call_several_servers(int thread)
{
    for (int i = 0; i < CALLS; i++)
    {
        DHCP_CLIENT_INFO_ARRAY *clients = NULL;

        if (thread == 0)
            standin_use(&servers[i % ARRAYSIZE(servers)]);
        CHECK_NUMBER(ERROR_SUCCESS, read_clients(&clients), "thread %d", thread);
        if (clients)
            free_clients(clients);
    }
}

static void test_threads(void)
{
    DWORD before;

    test_in_threads(THREADS, call_one_server);
    test_in_threads(THREADS, call_several_servers);
    before = test_heap_blocks();
    test_in_threads(THREADS, call_one_server);
    test_in_threads(THREADS, call_several_servers);
    CHECK(test_heap_blocks() <= before + 3 * THREADS, "%lu blocks, then %lu", before, test_heap_blocks());
}

int main(void)
{
    static const WCHAR *const options[] = {
        L"--ncalrpc=dhcpsapi-test-loading --fill 10.0.0.0/8=300",
        L"--tcp 127.0.0.1:0 --fill 10.0.0.0/8=300",
        L"--np=\\pipe\\dhcpsapi-test-loading --fill 10.0.0.0/8=300",
    };
    HMODULE module;

    for (unsigned i = 0; i < ARRAYSIZE(options); i++)
        standin_start(&servers[i], options[i], NULL);
    standin_use(&servers[0]);
    test_cycles();
    module = load();
    test_blocks();
    test_threads();
    CHECK(FreeLibrary(module));
    for (unsigned i = 0; i < ARRAYSIZE(servers); i++)
        CHECK_NUMBER(0, standin_stop(&servers[i]));
    return test_result();
}
