/* What all calls share: the exception frame, the cache of bindings, the settings, memory, threads. */
#include "child.h"
#include "fake_server.h"
#include "port.h"
#include "test.h"
#include <dhcpsapi.h>
#include <stdlib.h>
#include <string.h>

#define ENDPOINT L"dhcpsapi-test-calls"

/* The same server, over TCP. */
static WCHAR tcp[40];

static DWORD ask(const WCHAR *server)
{
    DWORD major, minor;

    return DhcpGetVersion((LPWSTR)server, &major, &minor);
}

static void set(const WCHAR *name, const WCHAR *value)
{
    SetEnvironmentVariableW(name, value);
}

static DWORD handles(void)
{
    DWORD count = 0;

    GetProcessHandleCount(GetCurrentProcess(), &count);
    return count;
}

static void test_settings(void)
{
    static const struct
    {
        const WCHAR *name, *value;
        DWORD result;
    } cases[] = {
        {L"DHCPSAPI_AUTH", L"nobody", RPC_S_UNKNOWN_AUTHN_SERVICE},
        {L"DHCPSAPI_AUTH", L"nonee", RPC_S_UNKNOWN_AUTHN_SERVICE},
        {L"DHCPSAPI_AUTH", L"NONE", ERROR_SUCCESS},
        {L"DHCPSAPI_AUTH", L"negotiate", ERROR_SUCCESS}, /* ncalrpc carries the identity by itself */
        {L"DHCPSAPI_AUTH", L"none", ERROR_SUCCESS},
        {L"DHCPSAPI_TIMEOUT", L"soon", RPC_S_INVALID_TIMEOUT},
        {L"DHCPSAPI_TIMEOUT", L"-1", RPC_S_INVALID_TIMEOUT},
        {L"DHCPSAPI_TIMEOUT", L"4294967296", RPC_S_INVALID_TIMEOUT},
        {L"DHCPSAPI_TIMEOUT", L"5000", ERROR_SUCCESS},
        {L"DHCPSAPI_TIMEOUT", NULL, ERROR_SUCCESS},
        {L"DHCPSAPI_BINDING", L"carrier-pigeon:[x]", RPC_S_PROTSEQ_NOT_SUPPORTED},
        {L"DHCPSAPI_BINDING", L"nothing", RPC_S_INVALID_STRING_BINDING},
        {L"DHCPSAPI_BINDING", L"ncalrpc:[" ENDPOINT L"]", ERROR_SUCCESS},
    };
    static WCHAR longest[300];

    for (unsigned i = 0; i < ARRAYSIZE(cases); i++)
    {
        set(cases[i].name, cases[i].value);
        CHECK_NUMBER(cases[i].result, ask(NULL), "%ls=%ls", cases[i].name, cases[i].value);
    }
    for (unsigned i = 0; i < ARRAYSIZE(longest) - 1; i++)
        longest[i] = 'x';
    CHECK_NUMBER(RPC_S_INVALID_NET_ADDR, ask(longest));
}

/* Remote calls are authenticated and private, or there are none; Wine without winbind has no way to. */
static void check_protected(const WCHAR *authentication)
{
    LONG before = fake_calls;
    DWORD result;

    set(L"DHCPSAPI_AUTH", authentication);
    result = ask(L"127.0.0.1");
    CHECK((result != ERROR_SUCCESS && fake_calls == before) || fake_level == RPC_C_AUTHN_LEVEL_PKT_PRIVACY,
          "DHCPSAPI_AUTH=%ls: result %lu, level %lu", authentication, result, fake_level);
}

static void test_authentication_is_not_weakened(void)
{
    set(L"DHCPSAPI_BINDING", tcp);
    check_protected(NULL);
    check_protected(L"negotiate");
    check_protected(L"ntlm");
    set(L"DHCPSAPI_AUTH", L"none");
    CHECK_NUMBER(ERROR_SUCCESS, ask(L"127.0.0.1"));
    CHECK_NUMBER(RPC_C_AUTHN_LEVEL_NONE, fake_level);
    check_protected(NULL);
    set(L"DHCPSAPI_AUTH", L"none");
    set(L"DHCPSAPI_BINDING", L"ncalrpc:[" ENDPOINT L"]");
}

static BOOL is_out_of_reach(DWORD result)
{
    return result == RPC_S_SERVER_UNAVAILABLE || result == EPT_S_NOT_REGISTERED ||
           result == RPC_S_NO_ENDPOINT_FOUND || result == RPC_S_INVALID_NET_ADDR;
}

static void test_out_of_reach(void)
{
    static const WCHAR *const servers[] = {L"127.0.0.9", L"\\\\127.0.0.9", L"no-such-host.invalid"};

    set(L"DHCPSAPI_BINDING", NULL);
    set(L"DHCPSAPI_AUTH", NULL);
    for (unsigned i = 0; i < ARRAYSIZE(servers); i++)
    {
        ULONGLONG started = GetTickCount64();
        DWORD result = ask(servers[i]);

        CHECK(is_out_of_reach(result), "%ls: %lu", servers[i], result);
        CHECK(GetTickCount64() - started < 20000, "%ls takes %lu ms", servers[i],
              (DWORD)(GetTickCount64() - started));
    }
    set(L"DHCPSAPI_BINDING", L"ncalrpc:[" ENDPOINT L"]");
}

/* The endpoint mapper of this machine knows the fake server by its interface. */
static void test_local_names(void)
{
    WCHAR own[MAX_COMPUTERNAME_LENGTH + 1], slashed[MAX_COMPUTERNAME_LENGTH + 3] = L"\\\\";
    const WCHAR *names[] = {NULL, L"", L"localhost", L"LocalHost", L"127.0.0.1", L"::1", own, slashed};
    DWORD size = ARRAYSIZE(own);

    GetComputerNameW(own, &size);
    wcscat(slashed, own);
    set(L"DHCPSAPI_BINDING", NULL);
    set(L"DHCPSAPI_AUTH", NULL);
    for (unsigned i = 0; i < ARRAYSIZE(names); i++)
    {
        LONG before = fake_calls;

        CHECK_NUMBER(ERROR_SUCCESS, ask(names[i]), "%ls", names[i] ? names[i] : L"NULL");
        CHECK_NUMBER(before + 1, fake_calls, "%ls", names[i] ? names[i] : L"NULL");
    }
    set(L"DHCPSAPI_BINDING", L"ncalrpc:[" ENDPOINT L"]");
    set(L"DHCPSAPI_AUTH", L"none");
}

/* An answer to R_DhcpGetSubnetInfo, by hand: every pointer of DHCP_SUBNET_INFO is there. */
static const DWORD subnet_answer[] = {
    1, 0x0a000000, 0xff000000, 2,   3, 0x0a000001, 4, 5, 0, /* the structure, pointers as any number but 0 */
    2, 0,          2,          'n',                         /* SubnetName "n" */
    2, 0,          2,          'c',                         /* SubnetComment "c" */
    2, 0,          2,          'b',                         /* NetBiosName "b" */
    2, 0,          2,          'h',                         /* HostName "h" */
    0,                                                      /* ERROR_SUCCESS */
};

static void check_block(void *block, const char *what)
{
    CHECK(HeapValidate(GetProcessHeap(), 0, block) && HeapSize(GetProcessHeap(), 0, block) != (SIZE_T)-1,
          "%s is no block of its own", what);
    DhcpRpcFreeMemory(block);
}

static void test_each_block_is_its_own(void)
{
    DHCP_SUBNET_INFO *info = NULL;

    fake_answer(subnet_answer, sizeof(subnet_answer));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetInfo(NULL, 0x0a000000, &info));
    if (!CHECK(info != NULL))
        return;
    CHECK_NUMBER(0x0a000001, info->PrimaryHost.IpAddress);
    CHECK_TEXT(L"n", info->SubnetName);
    CHECK_TEXT(L"c", info->SubnetComment);
    CHECK_TEXT(L"b", info->PrimaryHost.NetBiosName);
    CHECK_TEXT(L"h", info->PrimaryHost.HostName);
    check_block(info->SubnetName, "SubnetName");
    check_block(info->SubnetComment, "SubnetComment");
    check_block(info->PrimaryHost.NetBiosName, "NetBiosName");
    check_block(info->PrimaryHost.HostName, "HostName");
    check_block(info, "the structure");
    fake_answer_filled(0, 256);
}

/* Results that come with an error are not handed out, so they have to go. */
static void test_output_of_a_failure_is_freed(void)
{
    DWORD answer[ARRAYSIZE(subnet_answer)], before;
    DHCP_SUBNET_INFO *info;

    memcpy(answer, subnet_answer, sizeof(answer));
    answer[ARRAYSIZE(answer) - 1] = ERROR_DHCP_SUBNET_NOT_PRESENT;
    fake_answer(answer, sizeof(answer));
    before = test_heap_blocks();
    for (int i = 0; i < 30; i++)
    {
        info = (DHCP_SUBNET_INFO *)answer;
        CHECK_NUMBER(ERROR_DHCP_SUBNET_NOT_PRESENT, DhcpGetSubnetInfo(NULL, 0, &info));
        CHECK(info == NULL);
    }
    CHECK(test_heap_blocks() < before + 30, "leaks");
    fake_answer_filled(0, 256);
}

/* By value, an address is a hidden pointer on x86_64 and four words on i686. */
static void test_addresses_by_value(void)
{
    static const DHCP_IPV6_ADDRESS address = {0x20010db800000001, 0x1122334455667788};
    WCHAR server[] = L"server";
    DHCPV6_IP_ARRAY *array;
    BOOL found = FALSE;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpDeleteSubnetV6(server, address, DhcpFailoverForce));
    CHECK(!memcmp(fake_request + fake_request_size - 18, &address, sizeof(address)));
    CHECK_NUMBER(DhcpFailoverForce, fake_request[fake_request_size - 2]);

    CHECK_NUMBER(ERROR_SUCCESS, DhcpV6GetFreeIPAddress(server, address, (DHCP_IPV6_ADDRESS){1, 2},
                                                       (DHCP_IPV6_ADDRESS){3, 4}, 5, &array));
    for (unsigned i = 0; !found && i + 52 <= fake_request_size; i++)
        found = !memcmp(fake_request + i, &address, sizeof(address)) && fake_request[i + 16] == 1 &&
                fake_request[i + 24] == 2 && fake_request[i + 32] == 3 && fake_request[i + 40] == 4 &&
                fake_request[i + 48] == 5;
    CHECK(found, "three addresses by value");
}

static void test_faults_of_the_server(void)
{
    static const struct
    {
        DWORD fault, result;
    } cases[] = {{ERROR_ACCESS_DENIED, ERROR_ACCESS_DENIED},
                 {RPC_S_CALL_FAILED, RPC_S_CALL_FAILED},
                 {RPC_X_BAD_STUB_DATA, RPC_X_BAD_STUB_DATA},
                 {20013, 20013},
                 {EXCEPTION_ACCESS_VIOLATION, ERROR_NOACCESS}};

    for (unsigned i = 0; i < ARRAYSIZE(cases); i++)
    {
        fake_answer_fault(cases[i].fault);
        CHECK_NUMBER(cases[i].result, ask(NULL), "fault %lx", cases[i].fault);
    }
    fake_answer_filled(0, 256);
    CHECK_NUMBER(ERROR_SUCCESS, ask(NULL));
}

static void in_thread(int thread)
{
    for (int i = 0; i < 50; i++)
    {
        WCHAR server[20];
        DHCP_SUBNET_INFO *info = NULL;

        swprintf(server, ARRAYSIZE(server), L"server-%d", (thread + i) % 12);
        CHECK_NUMBER(ERROR_SUCCESS, ask(server), "thread %d", thread);
        CHECK_NUMBER(ERROR_SUCCESS, DhcpGetSubnetInfo(server, 1, &info), "thread %d", thread);
        CHECK(info == NULL);
    }
}

/* More servers than the cache has places, from eight threads at once. */
static void test_threads_and_handles(void)
{
    DWORD before_handles, before_blocks;

    test_in_threads(8, in_thread);
    before_handles = handles();
    before_blocks = test_heap_blocks();
    for (int i = 0; i < 4; i++)
        test_in_threads(8, in_thread);
    CHECK(handles() < before_handles + 40, "%lu handles, then %lu", before_handles, handles());
    CHECK(test_heap_blocks() < before_blocks + 400, "%lu blocks, then %lu", before_blocks,
          test_heap_blocks());
}

static void take_long(void)
{
    Sleep(3000);
}

/* A call of three seconds, with less time than that and with more. */
static void test_timeout(const WCHAR *binding)
{
    ULONGLONG started = GetTickCount64();

    set(L"DHCPSAPI_BINDING", binding);
    fake_answer_after(take_long);
    set(L"DHCPSAPI_TIMEOUT", L"300");
    CHECK_NUMBER(RPC_S_CALL_CANCELLED, ask(NULL), "%ls", binding);
    CHECK(GetTickCount64() - started < 2500, "%ls takes %lu ms", binding,
          (DWORD)(GetTickCount64() - started));
    fake_answer_after(NULL);
    CHECK_NUMBER(ERROR_SUCCESS, ask(NULL), "%ls", binding);
    set(L"DHCPSAPI_TIMEOUT", NULL);
    set(L"DHCPSAPI_BINDING", L"ncalrpc:[" ENDPOINT L"]");
}

/* A pointer to nowhere is the caller's mistake, and has to show as one. */
static int call_with_bad_pointer(void)
{
    SetErrorMode(SEM_NOGPFAULTERRORBOX);
    set(L"DHCPSAPI_BINDING", L"ncalrpc:[" ENDPOINT L"]");
    return DhcpCreateSubnet(NULL, 1, (DHCP_SUBNET_INFO *)16);
}

static void test_bad_pointer_is_not_swallowed(void)
{
    char report[2048];
    struct child child;

    child_start(&child, L"test_rpc_calls", L"fault", NULL);
    /* Wine's debugger writes about the fault, and the process does not end before. */
    child_rest(&child, report, sizeof(report));
    CHECK_NUMBER(EXCEPTION_ACCESS_VIOLATION, child_wait(&child));
}

/* Nothing of a DLL that was unloaded stays: neither memory nor handles. */
static void test_load_and_unload(void)
{
    WCHAR path[MAX_PATH], copy[MAX_PATH];
    DWORD before_handles = 0, before_blocks = 0;

    GetModuleFileNameW(GetModuleHandleW(L"dhcpsapi.dll"), path, ARRAYSIZE(path));
    GetTempPathW(ARRAYSIZE(copy) - 20, copy);
    wcscat(copy, L"dhcpsapi-again.dll");
    CHECK(CopyFileW(path, copy, FALSE));
    for (int i = 0; i < 50; i++)
    {
        HMODULE module = LoadLibraryW(copy);
        DWORD(WINAPI * version)(LPWSTR, LPDWORD, LPDWORD);
        DWORD major, minor;

        version = (void *)GetProcAddress(module, "DhcpGetVersion");
        CHECK(version && version(NULL, &major, &minor) == ERROR_SUCCESS);
        CHECK(FreeLibrary(module));
        if (i == 9)
        {
            before_handles = handles();
            before_blocks = test_heap_blocks();
        }
    }
    CHECK(handles() < before_handles + 20, "%lu handles, then %lu", before_handles, handles());
    CHECK(test_heap_blocks() < before_blocks + 40, "%lu blocks, then %lu", before_blocks, test_heap_blocks());
    DeleteFileW(copy);
}

int main(int argc, char **argv)
{
    WCHAR port[10];

    if (argc > 1 && !strcmp(argv[1], "fault"))
        return call_with_bad_pointer();

    fake_serve(L"ncalrpc", ENDPOINT);
    free_port(port, ARRAYSIZE(port));
    fake_also_serve(L"ncacn_ip_tcp", port);
    swprintf(tcp, ARRAYSIZE(tcp), L"ncacn_ip_tcp:127.0.0.1[%ls]", port);
    test_settings();
    test_each_block_is_its_own();
    test_output_of_a_failure_is_freed();
    test_addresses_by_value();
    test_faults_of_the_server();
    test_threads_and_handles();
    test_bad_pointer_is_not_swallowed();
    test_timeout(L"ncalrpc:[" ENDPOINT L"]");
    test_timeout(tcp);
    test_load_and_unload();
    test_local_names();
    test_authentication_is_not_weakened();
    test_out_of_reach();
    return test_result();
}
