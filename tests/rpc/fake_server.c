#include "fake_server.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Both from <rpcndr.h>, which needs more of OLE than this program has. */
#define METHODS 133

LONG fake_calls;
const char *fake_interface;
unsigned fake_opnum;
BYTE fake_request[4096];
unsigned fake_request_size;

static BYTE *answer;
static unsigned answer_size;
static DWORD fault;
static void (*before)(void);

void fake_answer(const void *bytes, unsigned size)
{
    free(answer);
    answer = malloc(size + 1);
    memcpy(answer, bytes, size);
    answer_size = size;
    fault = 0;
    before = NULL;
}

void fake_answer_filled(BYTE byte, unsigned size)
{
    BYTE *bytes = malloc(size + 1);

    memset(bytes, byte, size);
    fake_answer(bytes, size);
    free(bytes);
}

void fake_answer_fault(DWORD code)
{
    fault = code;
}

void fake_answer_after(void (*action)(void))
{
    before = action;
}

static void serve_call(RPC_MESSAGE *message, const char *interface_name)
{
    fake_interface = interface_name;
    fake_opnum = message->ProcNum & 0x7fff;
    fake_request_size = min(message->BufferLength, sizeof(fake_request));
    memcpy(fake_request, message->Buffer, fake_request_size);
    InterlockedIncrement(&fake_calls);
    if (before)
        before();
    if (fault)
        RpcRaiseException(fault);
    message->BufferLength = answer_size;
    if (I_RpcGetBuffer(message) == RPC_S_OK)
        memcpy(message->Buffer, answer, answer_size);
}

static void __RPC_STUB serve_dhcpsrv(RPC_MESSAGE *message)
{
    serve_call(message, "dhcpsrv");
}

static void __RPC_STUB serve_dhcpsrv2(RPC_MESSAGE *message)
{
    serve_call(message, "dhcpsrv2");
}

#define NDR                                                                                                  \
    {                                                                                                        \
        {0x8a885d04, 0x1ceb, 0x11c9, {0x9f, 0xe8, 0x08, 0x00, 0x2b, 0x10, 0x48, 0x60}},                      \
        {                                                                                                    \
            2, 0                                                                                             \
        }                                                                                                    \
    }

static RPC_DISPATCH_FUNCTION functions1[METHODS];
static RPC_DISPATCH_FUNCTION functions2[METHODS];
static RPC_DISPATCH_TABLE table1 = {METHODS, functions1, 0};
static RPC_DISPATCH_TABLE table2 = {METHODS, functions2, 0};
static RPC_SERVER_INTERFACE dhcpsrv = {
    sizeof(dhcpsrv),
    {{0x6bffd098, 0xa112, 0x3610, {0x98, 0x33, 0x46, 0xc3, 0xf8, 0x74, 0x53, 0x2d}}, {1, 0}},
    NDR,
    &table1,
    0,
    NULL,
    NULL,
    NULL,
    0};
static RPC_SERVER_INTERFACE dhcpsrv2 = {
    sizeof(dhcpsrv2),
    {{0x5b821720, 0xf63b, 0x11d0, {0xaa, 0xd2, 0x00, 0xc0, 0x4f, 0xc3, 0x24, 0xdb}}, {1, 0}},
    NDR,
    &table2,
    0,
    NULL,
    NULL,
    NULL,
    0};

static void require(RPC_STATUS status, const char *what)
{
    if (status != RPC_S_OK)
    {
        printf("%s: error %ld\n", what, status);
        exit(2);
    }
}

void fake_serve(const WCHAR *protocol, const WCHAR *endpoint)
{
    WCHAR binding[100];

    for (unsigned i = 0; i < METHODS; i++)
    {
        functions1[i] = serve_dhcpsrv;
        functions2[i] = serve_dhcpsrv2;
    }
    fake_answer_filled(0, 256);
    require(RpcServerUseProtseqEpW((RPC_WSTR)protocol, 10, (RPC_WSTR)endpoint, NULL),
            "RpcServerUseProtseqEp");
    require(RpcServerRegisterIf(&dhcpsrv, NULL, NULL), "RpcServerRegisterIf");
    require(RpcServerRegisterIf(&dhcpsrv2, NULL, NULL), "RpcServerRegisterIf");
    require(RpcServerListen(1, 20, TRUE), "RpcServerListen");
    swprintf(binding, ARRAYSIZE(binding), L"%ls:[%ls]", protocol, endpoint);
    SetEnvironmentVariableW(L"DHCPSAPI_BINDING", binding);
    SetEnvironmentVariableW(L"DHCPSAPI_AUTH", L"none");
}

void fake_also_serve(const WCHAR *protocol, const WCHAR *endpoint)
{
    RPC_BINDING_VECTOR *bindings = NULL;

    require(RpcServerUseProtseqEpW((RPC_WSTR)protocol, 10, (RPC_WSTR)endpoint, NULL),
            "RpcServerUseProtseqEp");
    require(RpcServerInqBindings(&bindings), "RpcServerInqBindings");
    require(RpcEpRegisterW(&dhcpsrv, bindings, NULL, NULL), "RpcEpRegister");
    require(RpcEpRegisterW(&dhcpsrv2, bindings, NULL, NULL), "RpcEpRegister");
    RpcBindingVectorFree(&bindings);
}
