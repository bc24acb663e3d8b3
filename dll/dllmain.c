#include "module.h"
#include "rpc/attach.h"

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved)
{
    switch (reason)
    {
    case DLL_PROCESS_ATTACH:
        DisableThreadLibraryCalls(instance);
        return calls_attach();
    case DLL_PROCESS_DETACH:
        /* Where the whole process ends, its other threads may have been stopped anywhere: nothing is safe to
         * touch, and Windows frees it all. */
        if (!reserved)
            calls_detach();
        return TRUE;
    default:
        return TRUE;
    }
}
