/* Options of the calling thread, for every call that it makes. */
#include "threadoptions.h"
#include <windows.h>
#include "dhcpsapi.h"

/* The options that this DLL can keep to. */
#define OPTIONS DHCP_FLAGS_DONT_ACCESS_DS

/* Written while the DLL is loaded and unloaded only, when no thread can be in it. */
static DWORD slot = TLS_OUT_OF_INDEXES;

void thread_options_attach(void)
{
    /* Without a slot the DLL is still worth loading: only DhcpSetThreadOptions cannot work. */
    slot = TlsAlloc();
}

void thread_options_detach(void)
{
    if (slot != TLS_OUT_OF_INDEXES)
        TlsFree(slot);
}

DWORD DHCP_API_FUNCTION DhcpSetThreadOptions(DWORD Flags, LPVOID Reserved)
{
    if ((Flags & ~OPTIONS) || Reserved)
        return ERROR_INVALID_PARAMETER;
    if (slot == TLS_OUT_OF_INDEXES)
        return Flags ? ERROR_NOT_ENOUGH_MEMORY : ERROR_SUCCESS;
    return TlsSetValue(slot, (void *)(ULONG_PTR)Flags) ? ERROR_SUCCESS : ERROR_NOT_ENOUGH_MEMORY;
}

DWORD DHCP_API_FUNCTION DhcpGetThreadOptions(LPDWORD pFlags, LPVOID Reserved)
{
    if (!pFlags || Reserved)
        return ERROR_INVALID_PARAMETER;
    *pFlags = slot == TLS_OUT_OF_INDEXES ? 0 : (DWORD)(ULONG_PTR)TlsGetValue(slot);
    return ERROR_SUCCESS;
}
