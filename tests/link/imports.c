/* Every function of the list IMPORTS, through the import library that this program is linked with: each is
 * the DLL's export of the same name. */
#include <windows.h>
#include "dhcpsapi.h"
#include "dhcpsext.h"
#include "import.h"
#include "test.h"

#define EXPORT(name) {#name, (void *)name},

static const struct
{
    const char *name;
    void *address;
} functions[] = {
#include IMPORTS
};

int main(void)
{
    HMODULE module = GetModuleHandleW(L"dhcpsapi.dll"), owner;

    CHECK(GetProcAddress(module, "DhcpHlprErrorNameW") != NULL, "this is another dhcpsapi.dll");
    for (unsigned i = 0; i < ARRAYSIZE(functions); i++)
    {
        void *target = import_target(functions[i].address);

        CHECK(target != NULL, "%s", functions[i].name);
        CHECK((void *)GetProcAddress(module, functions[i].name) == target, "%s", functions[i].name);
        CHECK(GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS |
                                     GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT,
                                 (const WCHAR *)target, &owner) &&
                  owner == module,
              "%s", functions[i].name);
    }
    return test_result();
}
