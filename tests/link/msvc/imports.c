/* Every export through dhcpsapi.lib, and calls of some. */
#include <windows.h>
#include "dhcpsapi.h"
#include "dhcpsext.h"
#include "../import.h"
#include "program.h"

#define EXPORT(name) {#name, (void *)name},

static const struct
{
    const char *name;
    void *address;
} functions[] = {
#include "exports.inc"
};

static void run_imports(void)
{
    HMODULE module = GetModuleHandleA("dhcpsapi.dll");

    for (unsigned i = 0; i < ARRAYSIZE(functions); i++)
    {
        CHECK(import_target(functions[i].address) != NULL);
        CHECK(import_target(functions[i].address) == (void *)GetProcAddress(module, functions[i].name));
    }
}

/* Functions with none, one, two and seven arguments, which on i686 take them off the stack themselves. */
static void run_calls(void)
{
    WCHAR text[512];
    DWORD code, flags;
    FSM_STATE state;
    DHCP_ERROR_INFO info;
    ULONG_PTR before, after;

    STACK_POINTER(before);
    CHECK(DhcpDsInit() == ERROR_SUCCESS);
    DhcpDsCleanup();
    CHECK(DhcpHlprErrorNameA(20013)[0] == 'E');
    CHECK(DhcpHlprErrorFromNameA("ERROR_DHCP_JET_ERROR", &code) == ERROR_SUCCESS && code == 20013);
    CHECK(DhcpHlprEnumErrors(1, &info) == ERROR_SUCCESS && info.Error == 20001);
    CHECK(DhcpHlprFailoverStateFromNameW(L"PartnerDown", &state) == ERROR_SUCCESS && state == PARTNER_DOWN);
    CHECK(DhcpSetThreadOptions(DHCP_FLAGS_DONT_ACCESS_DS, NULL) == ERROR_SUCCESS);
    CHECK(DhcpGetThreadOptions(&flags, NULL) == ERROR_SUCCESS && flags == DHCP_FLAGS_DONT_ACCESS_DS);
    CHECK(DhcpHlprFormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 20013, 0, text, ARRAYSIZE(text), NULL) >
          20);
    DhcpServerAuditlogParamsFree(NULL);
    DhcpRpcFreeMemory(HeapAlloc(GetProcessHeap(), 0, 100));
    STACK_POINTER(after);
    CHECK(before == after);
}

void start(void)
{
    run_imports();
    for (int i = 0; i < 100; i++)
        run_calls();
    ExitProcess(0);
}
