/* The exports as a tool finds them that loads the DLL itself. */
#include <windows.h>
#include "test.h"

static const char *const exports[] = {
#define EXPORT(name) #name,
#include "exports.inc"
};

static const char *const others[] = {"DllMain", "DllMain@12", "_DllMain@12", "FormatMessageA",
                                     "FormatMessageW"};

int main(void)
{
    HMODULE module;

    CHECK(GetModuleHandleW(L"dhcpsapi.dll") == NULL);
    module = LoadLibraryW(L"dhcpsapi.dll");
    if (!CHECK(module != NULL))
        return test_result();

    for (unsigned i = 0; i < ARRAYSIZE(exports); i++)
        CHECK(GetProcAddress(module, exports[i]) != NULL, "%s", exports[i]);
    for (unsigned i = 0; i < ARRAYSIZE(others); i++)
        CHECK(GetProcAddress(module, others[i]) == NULL, "%s", others[i]);
    CHECK(FreeLibrary(module));
    return test_result();
}
