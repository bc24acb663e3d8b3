/* Every message through every door, against the table of errors; holes and edges; languages. */
#include <stdlib.h>
#include <string.h>
#include "doors.h"
#include "table.h"
#include "test.h"

#define HRESULT_OF(code) (0x80070000u | (code))
#define CAPACITY         1024

static struct table errors;
static struct door kernel;
static HMODULE module;

static BOOL is_error(DWORD code)
{
    for (int row = 0; row < errors.rows; row++)
    {
        if (strtoul(errors.cell[row][0], NULL, 10) == code)
            return TRUE;
    }
    return FALSE;
}

static void check_message(const struct door *door, DWORD flags, DWORD code, DWORD language,
                          const WCHAR *expected)
{
    WCHAR wide[CAPACITY] = L"", widened[CAPACITY] = L"";
    char ansi[CAPACITY] = "";
    DWORD length = lstrlenW(expected);

    SetLastError(0xC0FFEE);
    CHECK_NUMBER(length, door->wide(flags, module, code, language, wide, CAPACITY, NULL), "%s, %lu, %lx",
                 door->name, code, language);
    CHECK_TEXT(expected, wide, "%s, %lu, %lx", door->name, code, language);
    CHECK_NUMBER(length, door->ansi(flags, module, code, language, ansi, CAPACITY, NULL), "%s, %lu, %lx",
                 door->name, code, language);
    MultiByteToWideChar(CP_ACP, 0, ansi, -1, widened, CAPACITY);
    CHECK_TEXT(expected, widened, "%s, %lu, %lx", door->name, code, language);
    CHECK_NUMBER(0xC0FFEE, GetLastError(), "%s, %lu, %lx", door->name, code, language);
}

static void check_none(const struct door *door, DWORD flags, DWORD code, DWORD language, DWORD error)
{
    WCHAR wide[CAPACITY] = L"unchanged";
    char ansi[CAPACITY] = "unchanged";

    SetLastError(0xC0FFEE);
    CHECK_NUMBER(0, door->wide(flags, module, code, language, wide, CAPACITY, NULL), "%s, %lu", door->name,
                 code);
    CHECK_NUMBER(error, GetLastError(), "%s, %lu", door->name, code);
    CHECK_TEXT(L"unchanged", wide, "%s, %lu", door->name, code);
    SetLastError(0xC0FFEE);
    CHECK_NUMBER(0, door->ansi(flags, module, code, language, ansi, CAPACITY, NULL), "%s, %lu", door->name,
                 code);
    CHECK_NUMBER(error, GetLastError(), "%s, %lu", door->name, code);
    CHECK(!strcmp(ansi, "unchanged"), "%s, %lu", door->name, code);
}

/* The documented convention for the messages of a DLL, with no code of this one running. */
static void test_from_module(void)
{
    for (int row = 0; row < errors.rows; row++)
    {
        DWORD code = strtoul(errors.cell[row][0], NULL, 10);
        WCHAR *expected = table_message(errors.cell[row][4]);

        check_message(&kernel, FORMAT_MESSAGE_FROM_HMODULE, code, 0, expected);
        check_message(&kernel, FORMAT_MESSAGE_FROM_HMODULE, code, 0x409, expected);
        check_message(&kernel, FORMAT_MESSAGE_FROM_HMODULE | FORMAT_MESSAGE_IGNORE_INSERTS, code, 0,
                      expected);
        free(expected);
    }
}

static void test_from_system(const struct door *door)
{
    static const DWORD flags[] = {FORMAT_MESSAGE_FROM_SYSTEM,
                                  FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS,
                                  FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_FROM_HMODULE};

    for (int row = 0; row < errors.rows; row++)
    {
        DWORD code = strtoul(errors.cell[row][0], NULL, 10);
        WCHAR *expected = table_message(errors.cell[row][4]);

        for (unsigned i = 0; i < ARRAYSIZE(flags); i++)
        {
            check_message(door, flags[i], code, 0x409, expected);
            check_message(door, flags[i], code, 0, expected);
            check_message(door, flags[i], HRESULT_OF(code), 0, expected);
            check_message(door, flags[i], HRESULT_OF(code), 0x409, expected);
        }
        free(expected);
    }
}

static void test_none(void)
{
    static const DWORD outside[] = {19998,      19999,      20139,      20140,      20141,     0x4E2D4E2D,
                                    0x80064E2D, 0x80084E2D, 0x00074E2D, 0xC0074E2D, 0xFFFFFFFF};

    for (DWORD code = 20000; code <= 20139; code++)
    {
        if (is_error(code))
            continue;
        check_none(&kernel, FORMAT_MESSAGE_FROM_HMODULE, code, 0, ERROR_MR_MID_NOT_FOUND);
        for (unsigned i = 0; i < ARRAYSIZE(own_doors); i++)
        {
            check_none(&own_doors[i], FORMAT_MESSAGE_FROM_SYSTEM, code, 0, ERROR_MR_MID_NOT_FOUND);
            check_none(&own_doors[i], FORMAT_MESSAGE_FROM_SYSTEM, HRESULT_OF(code), 0,
                       ERROR_MR_MID_NOT_FOUND);
            check_none(&own_doors[i], FORMAT_MESSAGE_FROM_HMODULE, code, 0, ERROR_MR_MID_NOT_FOUND);
        }
    }
    for (unsigned i = 0; i < ARRAYSIZE(outside); i++)
    {
        check_none(&kernel, FORMAT_MESSAGE_FROM_HMODULE, outside[i], 0, ERROR_MR_MID_NOT_FOUND);
        for (unsigned j = 0; j < ARRAYSIZE(own_doors); j++)
            check_none(&own_doors[j], FORMAT_MESSAGE_FROM_SYSTEM, outside[i], 0, ERROR_MR_MID_NOT_FOUND);
    }
}

/* KERNEL32 must not have learned the texts: they come from this DLL. */
static void test_kernel_has_none(void)
{
    for (DWORD code = 20000; code <= 20139; code++)
        check_none(&kernel, FORMAT_MESSAGE_FROM_SYSTEM, code, 0, ERROR_MR_MID_NOT_FOUND);
}

static void test_languages(void)
{
    static const LCID locales[] = {MAKELCID(0x407, SORT_DEFAULT), MAKELCID(0x411, SORT_DEFAULT),
                                   MAKELCID(0x40D, SORT_DEFAULT), MAKELCID(0x809, SORT_DEFAULT)};
    static const DWORD other[] = {0x407, 0x411, 0x40C};
    const WCHAR *expected = L"The specified IP address is not available.\r\n";
    LCID before = GetThreadLocale();
    LANGID before_ui = GetThreadUILanguage();

    for (unsigned i = 0; i < ARRAYSIZE(locales); i++)
    {
        CHECK(SetThreadLocale(locales[i]), "%lx", locales[i]);
        SetThreadUILanguage(LANGIDFROMLCID(locales[i]));
        check_message(&kernel, FORMAT_MESSAGE_FROM_HMODULE, 20011, 0, expected);
        check_message(&own_doors[0], FORMAT_MESSAGE_FROM_SYSTEM, 20011, 0, expected);
        check_message(&own_doors[0], FORMAT_MESSAGE_FROM_SYSTEM, 20011, 0x409, expected);
    }
    SetThreadUILanguage(before_ui);
    SetThreadLocale(before);

    for (unsigned i = 0; i < ARRAYSIZE(other); i++)
    {
        check_none(&kernel, FORMAT_MESSAGE_FROM_HMODULE, 20011, other[i], ERROR_RESOURCE_LANG_NOT_FOUND);
        check_none(&own_doors[0], FORMAT_MESSAGE_FROM_SYSTEM, 20011, other[i], ERROR_RESOURCE_LANG_NOT_FOUND);
        check_none(&own_doors[1], FORMAT_MESSAGE_FROM_SYSTEM, 20011, other[i], ERROR_RESOURCE_LANG_NOT_FOUND);
    }
}

/* The caller's module comes first, even for a code that this DLL knows; the executable has 20013 for that. */
static void test_module_first(void)
{
    WCHAR text[CAPACITY];
    const DWORD both = FORMAT_MESSAGE_FROM_HMODULE | FORMAT_MESSAGE_FROM_SYSTEM;

    for (int round = 0; round < 3; round++)
    {
        for (unsigned i = 0; i < ARRAYSIZE(own_doors); i++)
        {
            CHECK(own_doors[i].wide(both, NULL, 20013, 0, text, CAPACITY, NULL));
            CHECK_TEXT(L"The caller's own text.\r\n", text);
            CHECK(own_doors[i].wide(both, GetModuleHandleW(NULL), 20013, 0, text, CAPACITY, NULL));
            CHECK_TEXT(L"The caller's own text.\r\n", text);
            CHECK(own_doors[i].wide(both, NULL, 20011, 0, text, CAPACITY, NULL));
            CHECK_TEXT(L"The specified IP address is not available.\r\n", text);
            CHECK(own_doors[i].wide(both, GetModuleHandleW(L"ntdll.dll"), 20013, 0, text, CAPACITY, NULL));
            CHECK(!lstrcmpW(text,
                            L"An error occurred while accessing the DHCP JET database. For more information "
                            L"about this error, please look at the DHCP server event log.\r\n"));
            CHECK(own_doors[i].wide(FORMAT_MESSAGE_FROM_SYSTEM, NULL, 20013, 0, text, CAPACITY, NULL));
            CHECK(lstrcmpW(text, L"The caller's own text.\r\n"));
        }
    }
}

static void use_messages(int thread)
{
    test_from_system(&own_doors[thread % ARRAYSIZE(own_doors)]);
}

int main(int argc, char **argv)
{
    errors = table_read(argc > 1 ? argv[1] : "");
    kernel = kernel_door();
    module = GetModuleHandleW(L"dhcpsapi.dll");

    /* Before anything was asked for: the first answers race to be remembered. */
    test_in_threads(8, use_messages);

    CHECK_NUMBER(119, errors.rows);
    test_from_module();
    for (unsigned i = 0; i < ARRAYSIZE(own_doors); i++)
        test_from_system(&own_doors[i]);
    test_none();
    test_kernel_has_none();
    test_languages();
    test_module_first();
    table_free(&errors);
    return test_result();
}
