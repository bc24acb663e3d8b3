#include <winsock2.h>
#include <rpc.h>

#include "endpoints.h"
#include "loopback.h"
#include "sending.h"

#include <dhcpm.h>
#include <stdio.h>

/* More calls at a time than any tool makes; they wait for the lock anyway. */
#define MAX_CALLS 64

static char text[512];
static DWORD address = INADDR_LOOPBACK;

static bool check(const char *what, RPC_STATUS status)
{
    if (status != RPC_S_OK)
        fprintf(stderr, "dhcpsrvd: %s: error %ld\n", what, (long)status);
    return status == RPC_S_OK;
}

/* As a string binding, in which a backslash is escaped by another. */
static void add_text(const WCHAR *protocol, const WCHAR *host, const WCHAR *endpoint)
{
    size_t length = strlen(text);
    RPC_WSTR binding;

    if (RpcStringBindingComposeW(NULL, (RPC_WSTR)protocol, (RPC_WSTR)host, (RPC_WSTR)endpoint, NULL,
                                 &binding) == RPC_S_OK)
    {
        snprintf(text + length, sizeof text - length, "%s%ls", length ? " " : "", binding);
        RpcStringFreeW(&binding);
    }
}

static bool use(const WCHAR *protocol, const WCHAR *endpoint)
{
    WCHAR protocol_copy[32], endpoint_copy[128];

    /* The parameters of RPC are not const. */
    wcscpy(protocol_copy, protocol);
    wcsncpy(endpoint_copy, endpoint, 127);
    endpoint_copy[127] = 0;
    return check("no endpoint",
                 RpcServerUseProtseqEpW(protocol_copy, RPC_C_PROTSEQ_MAX_REQS_DEFAULT, endpoint_copy, NULL));
}

bool endpoint_ncalrpc(const WCHAR *name)
{
    if (!name)
        name = L"DHCPSERVERLPC";
    if (!use(L"ncalrpc", name))
        return false;
    add_text(L"ncalrpc", L"", name);
    return true;
}

bool endpoint_np(const WCHAR *pipe)
{
    if (!pipe)
        pipe = L"\\pipe\\dhcpserver";
    if (!use(L"ncacn_np", pipe))
        return false;
    add_text(L"ncacn_np", L"", pipe);
    return true;
}

static bool parse_address(const WCHAR *where, DWORD *parsed, unsigned *port)
{
    unsigned a, b, c, d;
    WCHAR rest;
    int fields = swscanf(where, L"%u.%u.%u.%u:%u%lc", &a, &b, &c, &d, port, &rest);

    if (fields == 4)
        *port = 0;
    if ((fields != 4 && fields != 5) || a > 255 || b > 255 || c > 255 || d > 255 || *port > 65535)
        return false;
    *parsed = a << 24 | b << 16 | c << 8 | d;
    return true;
}

bool endpoint_tcp(const WCHAR *where)
{
    WCHAR host[20], endpoint[8];
    unsigned port;
    WSADATA winsock;
    bool used;

    if (!parse_address(where, &address, &port))
    {
        fprintf(stderr, "dhcpsrvd: --tcp takes ADDRESS[:PORT], not '%ls'\n", where);
        return false;
    }
    swprintf(endpoint, 8, L"%u", port);
    WSAStartup(MAKEWORD(2, 2), &winsock);
    if (!sending_waits() || !bind_redirect(address))
    {
        fputs("dhcpsrvd: cannot listen on one address alone\n", stderr);
        return false;
    }
    used = use(L"ncacn_ip_tcp", endpoint);
    port = bind_release();
    if (!used || !port)
        return false;
    swprintf(host, 20, L"%lu.%lu.%lu.%lu", address >> 24, address >> 16 & 255, address >> 8 & 255,
             address & 255);
    swprintf(endpoint, 8, L"%u", port);
    add_text(L"ncacn_ip_tcp", host, endpoint);
    return true;
}

/* Failing in these two is not fatal: a client can name the endpoint, and need not authenticate. */
static void register_endpoints(void)
{
    RPC_BINDING_VECTOR *bindings;

    if (RpcServerInqBindings(&bindings) == RPC_S_OK)
    {
        RpcEpRegisterW(dhcpsrv_v1_0_s_ifspec, bindings, NULL, NULL);
        RpcEpRegisterW(dhcpsrv2_v1_0_s_ifspec, bindings, NULL, NULL);
        RpcBindingVectorFree(&bindings);
    }
}

static void register_authentication(void)
{
    RpcServerRegisterAuthInfoW(NULL, RPC_C_AUTHN_GSS_NEGOTIATE, NULL, NULL);
    RpcServerRegisterAuthInfoW(NULL, RPC_C_AUTHN_WINNT, NULL, NULL);
}

bool endpoints_serve(void)
{
    register_authentication();
    if (!check("dhcpsrv", RpcServerRegisterIf(dhcpsrv_v1_0_s_ifspec, NULL, NULL)) ||
        !check("dhcpsrv2", RpcServerRegisterIf(dhcpsrv2_v1_0_s_ifspec, NULL, NULL)))
        return false;
    register_endpoints();
    return check("listening", RpcServerListen(1, MAX_CALLS, TRUE));
}

void endpoints_end(void)
{
    RpcMgmtStopServerListening(NULL);
    RpcServerUnregisterIf(NULL, NULL, FALSE);
}

const char *endpoints_text(void)
{
    return text;
}

DWORD endpoints_address(void)
{
    return address;
}
