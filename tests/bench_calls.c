/*
 * How fast calls to a server are: through the DLL, and through the bare stubs that widl makes, which this
 * program has too; in turns against one stand-in.
 */
#include "standin_process.h"
#include "dhcpm.h"
#include <dhcpsapi.h>
#include <stdio.h>
#include <stdlib.h>

#define ROUNDS 4001
#define SCOPE  0x0a000000
#define LEASES 20000

static WCHAR no_name[] = L"";
static handle_t binding;

/* What the stubs need of a program. */
void *__RPC_USER MIDL_user_allocate(size_t size)
{
    return HeapAlloc(GetProcessHeap(), 0, size);
}

void __RPC_USER MIDL_user_free(void *block)
{
    HeapFree(GetProcessHeap(), 0, block);
}

handle_t __RPC_USER DHCP_SRV_HANDLE_bind(DHCP_SRV_HANDLE name)
{
    (void)name;
    return binding;
}

void __RPC_USER DHCP_SRV_HANDLE_unbind(DHCP_SRV_HANDLE name, handle_t handle)
{
    (void)name;
    (void)handle;
}

static double seconds_now(void)
{
    LARGE_INTEGER count, frequency;

    QueryPerformanceCounter(&count);
    QueryPerformanceFrequency(&frequency);
    return (double)count.QuadPart / (double)frequency.QuadPart;
}

static void require(DWORD result, const char *what)
{
    if (result != ERROR_SUCCESS)
    {
        printf("%s: error %lu\n", what, result);
        exit(1);
    }
}

static void free_info(DHCP_SUBNET_INFO *info)
{
    MIDL_user_free(info->SubnetName);
    MIDL_user_free(info->SubnetComment);
    MIDL_user_free(info->PrimaryHost.NetBiosName);
    MIDL_user_free(info->PrimaryHost.HostName);
    MIDL_user_free(info);
}

static void call_stub(void)
{
    DHCP_SUBNET_INFO *info = NULL;

    require(R_DhcpGetSubnetInfo(no_name, SCOPE, &info), "the stub");
    free_info(info);
}

static void call_dll(void)
{
    DHCP_SUBNET_INFO *info = NULL;

    require(DhcpGetSubnetInfo(no_name, SCOPE, &info), "DhcpGetSubnetInfo");
    free_info(info);
}

static double time_of(void (*call)(void))
{
    double start = seconds_now();

    call();
    return seconds_now() - start;
}

static int compare_doubles(const void *left, const void *right)
{
    double difference = *(const double *)left - *(const double *)right;

    return (difference > 0) - (difference < 0);
}

static double median(double *values)
{
    qsort(values, ROUNDS, sizeof(*values), compare_doubles);
    return values[ROUNDS / 2];
}

static void print_row(const char *what, const char *figure, const char *goal)
{
    printf("%-62s %-34s %s\n", what, figure, goal);
    fflush(stdout);
}

/* Call by call in turns, the first of a pair changing too: how fast a machine wakes processes changes by more
 * than what is compared here, but not from one call to the next. */
static void bench_calls(const char *what)
{
    static double stubs[ROUNDS], dlls[ROUNDS];
    double stub, dll;
    char figure[64];

    for (int round = 0; round < ROUNDS; round++)
    {
        if (round % 2)
            dlls[round] = time_of(call_dll);
        stubs[round] = time_of(call_stub);
        if (round % 2 == 0)
            dlls[round] = time_of(call_dll);
    }
    stub = median(stubs);
    dll = median(dlls);
    snprintf(figure, sizeof(figure), "%.3f (%.0f to %.0f calls/s)", dll / stub, 1 / dll, 1 / stub);
    print_row(what, figure, "at most 1.02");
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

static DWORD read_page(DHCP_RESUME_HANDLE *resume, DWORD *result)
{
    DHCP_CLIENT_INFO_ARRAY_V4 *page = NULL;
    DWORD read = 0, total;

    *result = DhcpEnumSubnetClientsV4(no_name, SCOPE, resume, 0xffffffff, &page, &read, &total);
    for (DWORD i = 0; page && i < page->NumElements; i++)
        free_client(page->Clients[i]);
    if (page)
        DhcpRpcFreeMemory(page->Clients);
    DhcpRpcFreeMemory(page);
    return read;
}

static void bench_leases(const char *what)
{
    DHCP_RESUME_HANDLE resume = 0;
    DWORD read = 0, result = ERROR_MORE_DATA;
    double start = seconds_now();
    char figure[64];

    while (result == ERROR_MORE_DATA)
        read += read_page(&resume, &result);
    require(result, "DhcpEnumSubnetClientsV4");
    snprintf(figure, sizeof(figure), "%.0f leases/s (%lu leases)", read / (seconds_now() - start), read);
    print_row(what, figure, "-");
}

/* The same server for both ways, by the first endpoint that it has. */
static void bench_server(const WCHAR *options, const char *calls, const char *leases)
{
    struct standin standin;
    WCHAR text[512], with_fill[200];

    swprintf(with_fill, ARRAYSIZE(with_fill), L"%ls --fill 10.0.0.0/8=%u", options, LEASES);
    standin_start(&standin, with_fill, NULL);
    standin_use(&standin);
    GetEnvironmentVariableW(L"DHCPSAPI_BINDING", text, ARRAYSIZE(text));
    require(RpcBindingFromStringBindingW(text, &binding), "RpcBindingFromStringBinding");
    bench_calls(calls);
    bench_leases(leases);
    RpcBindingFree(&binding);
    standin_stop(&standin);
}

int main(void)
{
    bench_server(L"--ncalrpc=dhcpsapi-bench", "DhcpGetSubnetInfo to the bare stub, local",
                 "DhcpEnumSubnetClientsV4, local");
    bench_server(L"--tcp 127.0.0.1:0", "DhcpGetSubnetInfo to the bare stub, TCP",
                 "DhcpEnumSubnetClientsV4, TCP");
    return 0;
}
