#include "module.h"
#include "threadoptions.h"
#include "rpc/attach.h"

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved)
{
    if (reason == DLL_PROCESS_ATTACH)
    {
        DisableThreadLibraryCalls(instance);
        thread_options_attach();
        calls_attach();
    }
    /* Where the whole process ends, its other threads may have been stopped anywhere: nothing is safe to
     * touch, and Windows frees it all. */
    else if (reason == DLL_PROCESS_DETACH && !reserved)
    {
        calls_detach();
        thread_options_detach();
    }
    return TRUE;
}
