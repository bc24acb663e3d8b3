#include "module.h"
#include "threadoptions.h"

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, LPVOID reserved)
{
    if (reason == DLL_PROCESS_ATTACH)
    {
        DisableThreadLibraryCalls(instance);
        thread_options_attach();
    }
    else if (reason == DLL_PROCESS_DETACH &&
             !reserved) /* unloaded; the end of a process needs no cleaning up */
    {
        thread_options_detach();
    }
    return TRUE;
}
