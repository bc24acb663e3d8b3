/* The DLL as a module: loading, unloading, its version resource, and what is exported. */
#include <stdlib.h>
#include "table.h"
#include "test.h"

static const char *const exports[] = {
    "DhcpHlprAddV4PolicyCondition",
    "DhcpHlprAddV4PolicyExpr",
    "DhcpHlprAddV4PolicyRange",
    "DhcpHlprCreateV4Policy",
    "DhcpHlprCreateV4PolicyEx",
    "DhcpHlprEnumErrors",
    "DhcpHlprErrorFromNameA",
    "DhcpHlprErrorFromNameW",
    "DhcpHlprErrorNameA",
    "DhcpHlprErrorNameW",
    "DhcpHlprFailoverStateFromNameA",
    "DhcpHlprFailoverStateFromNameW",
    "DhcpHlprFailoverStateNameA",
    "DhcpHlprFailoverStateNameW",
    "DhcpHlprFindV4DhcpProperty",
    "DhcpHlprFormatMessageA",
    "DhcpHlprFormatMessageW",
    "DhcpHlprFreeV4DhcpProperty",
    "DhcpHlprFreeV4DhcpPropertyArray",
    "DhcpHlprFreeV4Policy",
    "DhcpHlprFreeV4PolicyArray",
    "DhcpHlprFreeV4PolicyEx",
    "DhcpHlprFreeV4PolicyExArray",
    "DhcpHlprGetFailoverStateInfo",
    "DhcpHlprIsFailoverTransition",
    "DhcpHlprIsV4PolicySingleUC",
    "DhcpHlprIsV4PolicyValid",
    "DhcpHlprIsV4PolicyWellFormed",
    "DhcpHlprModifyV4PolicyExpr",
    "DhcpHlprResetV4PolicyExpr",
};

static void test_exports(void)
{
    HMODULE module = LoadLibraryW(L"dhcpsapi.dll");

    CHECK(module != NULL);
    for (unsigned i = 0; i < ARRAYSIZE(exports); i++)
        CHECK(GetProcAddress(module, exports[i]) != NULL, "%s", exports[i]);
    CHECK(GetProcAddress(module, "FormatMessageW") == NULL);
    CHECK(GetProcAddress(module, "FormatMessageA") == NULL);
    CHECK(GetProcAddress(module, "DllMain") == NULL);
    FreeLibrary(module);
}

static void test_load_and_unload(void)
{
    DWORD blocks = 0;

    for (int round = 0; round < 1000; round++)
    {
        HMODULE module = LoadLibraryW(L"dhcpsapi.dll");
        const char *(WINAPI * name)(DWORD) = (void *)GetProcAddress(module, "DhcpHlprErrorNameA");

        CHECK(name && name(20013) && name(20013)[0] == 'E');
        CHECK(FreeLibrary(module));
        CHECK(GetModuleHandleW(L"dhcpsapi.dll") == NULL);
        if (round == 10)
            blocks = test_heap_blocks();
    }
    CHECK_NUMBER(blocks, test_heap_blocks());
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
    test_exports();
    test_load_and_unload();
    test_version(version);
    free(version);
    return test_result();
}
