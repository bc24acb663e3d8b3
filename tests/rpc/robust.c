/*
 * Servers that are not there, that go away and that come back, over each transport.
 *
 * The server is a second process of this program, robust --serve PROTOCOL ENDPOINT COUNT: it answers COUNT
 * calls and ends itself in the middle of the next one.
 */
#include "child.h"
#include "fake_server.h"
#include "port.h"
#include "test.h"
#include <dhcpsapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* No call may hang: the most milliseconds for one that fails. */
#define PATIENCE 5000

/* Milliseconds in which a server's threads come to rest, all of them waiting for the next call. Wine does not
 * close the socket of a process that ends while it reads from it, and a client would wait for ever: that is
 * for Wine to mend, and not what is tested here. */
#define SETTLE 500

/* More calls than any test here makes. */
#define NEVER 1000000

static LONG calls_left;

static void count_down(void)
{
    if (InterlockedDecrement(&calls_left) >= 0)
        return;
    Sleep(SETTLE);
    TerminateProcess(GetCurrentProcess(), 3);
}

/* An answer of zeros: no scope, and success. */
static int serve(const char *protocol, const char *endpoint, const char *count)
{
    WCHAR protocol_text[20], endpoint_text[100];

    swprintf(protocol_text, ARRAYSIZE(protocol_text), L"%hs", protocol);
    swprintf(endpoint_text, ARRAYSIZE(endpoint_text), L"%hs", endpoint);
    calls_left = atoi(count);
    fake_serve(protocol_text, endpoint_text);
    fake_answer_after(count_down);
    puts("ready");
    fflush(stdout);
    Sleep(INFINITE);
    return 0;
}

static void start_server(struct child *server, const WCHAR *protocol, const WCHAR *endpoint, int count)
{
    WCHAR arguments[200];
    char line[20];

    swprintf(arguments, ARRAYSIZE(arguments), L"--serve %ls %ls %d", protocol, endpoint, count);
    child_start(server, L"test_rpc_robust", arguments, NULL);
    child_line(server, line, sizeof(line));
    CHECK(!strcmp(line, "ready"), "the server says '%s'", line);
}

static void kill_server(struct child *server)
{
    Sleep(SETTLE);
    child_kill(server);
}

static void choose_server(const WCHAR *protocol, const WCHAR *host, const WCHAR *endpoint)
{
    RPC_WSTR binding;

    CHECK_NUMBER(RPC_S_OK, RpcStringBindingComposeW(NULL, (RPC_WSTR)protocol, (RPC_WSTR)host,
                                                    (RPC_WSTR)endpoint, NULL, &binding));
    SetEnvironmentVariableW(L"DHCPSAPI_BINDING", binding);
    RpcStringFreeW(&binding);
    SetEnvironmentVariableW(L"DHCPSAPI_AUTH", L"none");
}

/* A call with outputs of each kind, which have to be cleared where it fails. */
static DWORD call(void)
{
    DHCP_RESUME_HANDLE resume = 0;
    LPDHCP_IP_ARRAY scopes = (void *)&resume;
    DWORD read = 5, total = 5, start = GetTickCount(), result;

    result = DhcpEnumSubnets(L"", &resume, 100, &scopes, &read, &total);
    CHECK(GetTickCount() - start < PATIENCE, "it took %lu ms", GetTickCount() - start);
    CHECK_NUMBER(0, scopes);
    CHECK_NUMBER(0, read);
    CHECK_NUMBER(0, total);
    return result;
}

static BOOL is_failure_of_call(DWORD result)
{
    return result == RPC_S_CALL_FAILED || result == RPC_S_CALL_FAILED_DNE ||
           result == RPC_S_SERVER_UNAVAILABLE;
}

struct transport
{
    const WCHAR *protocol, *host, *endpoint;
};

static void check_absent(const struct transport *transport)
{
    CHECK_NUMBER(RPC_S_SERVER_UNAVAILABLE, call(), "%ls, no server", transport->protocol);
}

static void check_gone_in_call(const struct transport *transport)
{
    struct child server;

    start_server(&server, transport->protocol, transport->endpoint, 2);
    CHECK_NUMBER(ERROR_SUCCESS, call(), "%ls", transport->protocol);
    CHECK_NUMBER(ERROR_SUCCESS, call(), "%ls", transport->protocol);
    CHECK(is_failure_of_call(call()), "%ls, gone in the middle of the call", transport->protocol);
    CHECK_NUMBER(3, child_wait(&server), "%ls", transport->protocol);
    check_absent(transport);
}

/* A server that has started anew answers the first call: whoever made none meanwhile need not know of it. */
static void check_back_again(const struct transport *transport)
{
    struct child server;

    start_server(&server, transport->protocol, transport->endpoint, NEVER);
    CHECK_NUMBER(ERROR_SUCCESS, call(), "%ls", transport->protocol);
    kill_server(&server);
    start_server(&server, transport->protocol, transport->endpoint, NEVER);
    CHECK_NUMBER(ERROR_SUCCESS, call(), "%ls, back again", transport->protocol);
    CHECK_NUMBER(ERROR_SUCCESS, call(), "%ls, back again", transport->protocol);
    kill_server(&server);
    check_absent(transport);
    start_server(&server, transport->protocol, transport->endpoint, NEVER);
    CHECK_NUMBER(ERROR_SUCCESS, call(), "%ls, back after a failed call", transport->protocol);
    kill_server(&server);
}

/* Without a setting: a host that has no address, and one that nobody has, by every way there is. */
static void check_unreachable(const WCHAR *host)
{
    DHCP_RESUME_HANDLE resume = 0;
    LPDHCP_IP_ARRAY scopes;
    DWORD read, total, result;

    SetEnvironmentVariableW(L"DHCPSAPI_BINDING", NULL);
    result = DhcpEnumSubnets(host, &resume, 100, &scopes, &read, &total);
    CHECK(result == RPC_S_SERVER_UNAVAILABLE || result == EPT_S_NOT_REGISTERED, "%ls: %lu", host, result);
}

static void check_transport(const WCHAR *protocol, const WCHAR *host, const WCHAR *endpoint)
{
    const struct transport transport = {protocol, host, endpoint};
    DWORD before, i;

    choose_server(protocol, host, endpoint);
    check_absent(&transport);
    check_gone_in_call(&transport);
    check_back_again(&transport);
    before = test_heap_blocks();
    for (i = 0; i < 20; i++)
        check_absent(&transport);
    CHECK(test_heap_blocks() < before + 20, "%ls: %lu blocks more", protocol, test_heap_blocks() - before);
}

int main(int argc, char **argv)
{
    WCHAR port[10];

    if (argc == 5 && !strcmp(argv[1], "--serve"))
        return serve(argv[2], argv[3], argv[4]);
    free_port(port, ARRAYSIZE(port));
    check_transport(L"ncalrpc", L"", L"dhcpsapi-test-robust");
    check_transport(L"ncacn_np", L"", L"\\pipe\\dhcpsapi-test-robust");
    check_transport(L"ncacn_ip_tcp", L"127.0.0.1", port);
    check_unreachable(L"no-such-host.invalid");
    return test_result();
}
