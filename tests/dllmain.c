/* The DLL as a module: loading, unloading, the slot that it takes, and its version resource. */
#include <stdlib.h>
#include "table.h"
#include "test.h"

static HMODULE load(void)
{
    HMODULE module = LoadLibraryW(L"dhcpsapi.dll");

    CHECK(module != NULL);
    return module;
}

static void unload(HMODULE module)
{
    CHECK(FreeLibrary(module));
    CHECK(GetModuleHandleW(L"dhcpsapi.dll") == NULL);
}

static DWORD set_options(HMODULE module, DWORD flags)
{
    DWORD(WINAPI * set)(DWORD, void *) = (void *)GetProcAddress(module, "DhcpSetThreadOptions");

    return CHECK(set != NULL) ? set(flags, NULL) : 0xDEADBEEF;
}

static DWORD get_options(HMODULE module)
{
    DWORD(WINAPI * get)(DWORD *, void *) = (void *)GetProcAddress(module, "DhcpGetThreadOptions");
    DWORD flags = 0xDEADBEEF;

    CHECK(get && get(&flags, NULL) == ERROR_SUCCESS);
    return flags;
}

/* The slots for thread local storage that nobody has, up to a number of them. */
static int take_slots(DWORD slots[], int number)
{
    int taken = 0;

    while (taken < number && (slots[taken] = TlsAlloc()) != TLS_OUT_OF_INDEXES)
        taken++;
    return taken;
}

static void free_slots(const DWORD slots[], int number)
{
    for (int i = 0; i < number; i++)
        CHECK(TlsFree(slots[i]));
}

static DWORD slots[2000];

static void test_load_and_unload(void)
{
    DWORD blocks = 0;
    int free = take_slots(slots, ARRAYSIZE(slots));

    free_slots(slots, free);
    for (int round = 0; round < 1000; round++)
    {
        HMODULE module = load();
        const char *(WINAPI * name)(DWORD) = (void *)GetProcAddress(module, "DhcpHlprErrorNameA");

        CHECK(name && name(20013) && name(20013)[0] == 'E');
        CHECK_NUMBER(0, get_options(module), "what an earlier load left");
        CHECK_NUMBER(ERROR_SUCCESS, set_options(module, 1));
        CHECK_NUMBER(1, get_options(module));
        unload(module);
        if (round == 10)
            blocks = test_heap_blocks();
    }
    CHECK_NUMBER(blocks, test_heap_blocks());
    CHECK_NUMBER(free, take_slots(slots, ARRAYSIZE(slots)));
    free_slots(slots, free);
}

/* A slot beyond the first 64 is in a block that each thread gets when it first uses one. */
static void test_late_slot(void)
{
    int taken = take_slots(slots, 64);
    HMODULE module = load();

    CHECK_NUMBER(64, taken);
    CHECK_NUMBER(0, get_options(module));
    CHECK_NUMBER(ERROR_SUCCESS, set_options(module, 1));
    CHECK_NUMBER(1, get_options(module));
    unload(module);
    free_slots(slots, taken);
}

static void test_no_slot(void)
{
    int taken = take_slots(slots, ARRAYSIZE(slots));
    HMODULE module = load();

    CHECK(taken > 64 && taken < (int)ARRAYSIZE(slots));
    CHECK_NUMBER(0, get_options(module));
    CHECK_NUMBER(ERROR_NOT_ENOUGH_MEMORY, set_options(module, 1));
    CHECK_NUMBER(ERROR_SUCCESS, set_options(module, 0));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, set_options(module, 2));
    CHECK_NUMBER(0, get_options(module));
    unload(module);
    free_slots(slots, taken);
}

static void test_version(const WCHAR *expected)
{
    DWORD ignored, size = GetFileVersionInfoSizeW(L"dhcpsapi.dll", &ignored);
    void *info = calloc(1, size + 1), *value = NULL;
    UINT length = 0;

    if (!CHECK(size && GetFileVersionInfoW(L"dhcpsapi.dll", 0, size, info)))
        return;
    CHECK(VerQueryValueW(info, L"\\StringFileInfo\\040904B0\\FileVersion", &value, &length));
    CHECK_TEXT(expected, value);
    CHECK(VerQueryValueW(info, L"\\StringFileInfo\\040904B0\\OriginalFilename", &value, &length));
    CHECK_TEXT(L"dhcpsapi.dll", value);
    CHECK(VerQueryValueW(info, L"\\", &value, &length));
    CHECK_NUMBER(VS_FFI_SIGNATURE, ((VS_FIXEDFILEINFO *)value)->dwSignature);
    CHECK_NUMBER(VFT_DLL, ((VS_FIXEDFILEINFO *)value)->dwFileType);
    free(info);
}

int main(int argc, char **argv)
{
    WCHAR *version = table_wide(argc > 1 ? argv[1] : "");

    CHECK(GetModuleHandleW(L"dhcpsapi.dll") == NULL);
    test_load_and_unload();
    test_late_slot();
    test_no_slot();
    test_version(version);
    free(version);
    return test_result();
}
