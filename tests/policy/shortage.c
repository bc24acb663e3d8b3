#include "shortage.h"
#include <string.h>

static LONG left = -1;

static BOOL is_short(void)
{
    if (left > 0)
        left--;
    else if (left == 0)
        return TRUE;
    return FALSE;
}

static LPVOID WINAPI allocate(HANDLE heap, DWORD flags, SIZE_T size)
{
    return is_short() ? NULL : HeapAlloc(heap, flags, size);
}

static LPVOID WINAPI reallocate(HANDLE heap, DWORD flags, LPVOID block, SIZE_T size)
{
    return is_short() ? NULL : HeapReAlloc(heap, flags, block, size);
}

/* Changes what one module imports. */
static BOOL replace_import(HMODULE module, const char *name, void *function)
{
    BYTE *base = (BYTE *)module;
    IMAGE_NT_HEADERS *headers = (void *)(base + ((IMAGE_DOS_HEADER *)base)->e_lfanew);
    DWORD imports = headers->OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_IMPORT].VirtualAddress;
    IMAGE_IMPORT_DESCRIPTOR *library = (void *)(base + imports);

    for (; library->Name; library++)
    {
        ULONG_PTR *names = (void *)(base + library->OriginalFirstThunk);
        void **functions = (void *)(base + library->FirstThunk);

        for (DWORD i = 0, old; names[i]; i++)
        {
            if (strcmp((char *)((IMAGE_IMPORT_BY_NAME *)(base + names[i]))->Name, name))
                continue;
            if (!VirtualProtect(&functions[i], sizeof(functions[i]), PAGE_READWRITE, &old))
                return FALSE;
            functions[i] = function;
            return TRUE;
        }
    }
    return FALSE;
}

BOOL shortage_prepare(void)
{
    HMODULE module = GetModuleHandleW(L"dhcpsapi.dll");

    return module && replace_import(module, "HeapAlloc", (void *)allocate) &&
           replace_import(module, "HeapReAlloc", (void *)reallocate);
}

void shortage_after(LONG allocations)
{
    left = allocations;
}
