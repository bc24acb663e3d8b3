/* DhcpHlprErrorName, DhcpHlprErrorFromName and DhcpHlprEnumErrors against the table of errors. */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>
#include "dhcpsext.h"
#include "table.h"
#include "test.h"

#define UNTOUCHED 0xC0FFEEu

static struct table errors;

static int find_row(DWORD code)
{
    for (int row = 0; row < errors.rows; row++)
    {
        if (strtoul(errors.cell[row][0], NULL, 10) == code)
            return row;
    }
    return -1;
}

static void check_resolves(const char *name, DWORD code)
{
    WCHAR *wide = table_wide(name);
    DWORD found = UNTOUCHED;

    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprErrorFromNameW(wide, &found), "%s", name);
    CHECK_NUMBER(code, found, "%s", name);
    found = UNTOUCHED;
    CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprErrorFromNameA(name, &found), "%s", name);
    CHECK_NUMBER(code, found, "%s", name);
    free(wide);
}

static void check_unknown(const char *name)
{
    WCHAR *wide = table_wide(name);
    DWORD found = UNTOUCHED;

    CHECK_NUMBER(ERROR_NOT_FOUND, DhcpHlprErrorFromNameW(wide, &found), "%s", name);
    CHECK_NUMBER(ERROR_NOT_FOUND, DhcpHlprErrorFromNameA(name, &found), "%s", name);
    CHECK_NUMBER(UNTOUCHED, found, "%s", name);
    free(wide);
}

static void check_no_name(DWORD code)
{
    SetLastError(UNTOUCHED);
    CHECK(DhcpHlprErrorNameW(code) == NULL, "%lu", code);
    CHECK_NUMBER(ERROR_NOT_FOUND, GetLastError(), "%lu", code);
    SetLastError(UNTOUCHED);
    CHECK(DhcpHlprErrorNameA(code) == NULL, "%lu", code);
    CHECK_NUMBER(ERROR_NOT_FOUND, GetLastError(), "%lu", code);
}

static void test_names(void)
{
    for (int row = 0; row < errors.rows; row++)
    {
        DWORD code = strtoul(errors.cell[row][0], NULL, 10);
        const char *ansi;
        WCHAR *name = table_wide(errors.cell[row][1]);

        SetLastError(UNTOUCHED);
        CHECK_TEXT(name, DhcpHlprErrorNameW(code), "%lu", code);
        ansi = DhcpHlprErrorNameA(code);
        CHECK(ansi && !strcmp(errors.cell[row][1], ansi), "%lu: %s", code, ansi ? ansi : "(null)");
        CHECK_NUMBER(UNTOUCHED, GetLastError());
        free(name);
    }
}

static void test_no_names(void)
{
    static const DWORD outside[] = {0, 5, 19999, 20139, 20140, 0x80074E20, 0x80074E2D, INT_MAX, 0xFFFFFFFF};

    for (DWORD code = 20000; code <= 20139; code++)
    {
        if (find_row(code) < 0)
            check_no_name(code);
    }
    for (unsigned i = 0; i < ARRAYSIZE(outside); i++)
        check_no_name(outside[i]);
}

static void test_from_names(void)
{
    char name[64];

    for (int row = 0; row < errors.rows; row++)
    {
        DWORD code = strtoul(errors.cell[row][0], NULL, 10);

        for (int column = 1; column <= 2; column++)
        {
            check_resolves(errors.cell[row][column], code);
            strcpy(name, errors.cell[row][column]);
            check_resolves(_strlwr(name), code);
            name[0] = errors.cell[row][column][0];
            check_resolves(name, code);
        }
    }
    check_resolves("ERROR_LAST_DHCP_SERVER_ERROR", 20139);
}

/* The documents call both codes alike; the SDK does not. */
static void test_subnet_exists(void)
{
    CHECK_TEXT(L"ERROR_DHCP_SUBNET_EXITS", DhcpHlprErrorNameW(20004));
    CHECK_TEXT(L"ERROR_DHCP_SUBNET_EXISTS", DhcpHlprErrorNameW(20052));
    check_resolves("ERROR_DHCP_SUBNET_EXITS", 20004);
    check_resolves("ERROR_DHCP_SUBNET_EXISTS", 20052);
    CHECK_NUMBER(20004, ERROR_DHCP_SUBNET_EXITS);
    CHECK_NUMBER(20052, ERROR_DHCP_SUBNET_EXISTS);
}

static void test_unknown_names(void)
{
    static const char *const unknown[] = {
        "",
        " ",
        "ERROR_DHCP_JET_ERRO",
        "ERROR_DHCP_JET_ERRORS",
        " ERROR_DHCP_JET_ERROR",
        "ERROR_DHCP_JET_ERROR ",
        "ERROR_ACCESS_DENIED",
        "20013",
        "ERROR_DHCP_JET_ERR\xD6R",
        "\xC5RROR_DHCP_JET_ERROR",
        "ERROR_DHCP_JET_ERROR_ERROR_DHCP_JET_ERROR_ERROR_DHCP_JET_ERROR_ERROR_DHCP_JET_ERROR",
    };
    char longest[65];
    WCHAR *endless = calloc(100001, sizeof(*endless));
    DWORD code = UNTOUCHED;

    for (unsigned i = 0; i < ARRAYSIZE(unknown); i++)
        check_unknown(unknown[i]);
    for (int length = 46; length <= 64; length++)
    {
        memset(longest, 'E', length);
        longest[length] = 0;
        check_unknown(longest);
    }

    /* Letters that become ASCII only where case is folded by a locale's rules. */
    CHECK_NUMBER(ERROR_NOT_FOUND, DhcpHlprErrorFromNameW(L"ERROR_DHCP_\x0131NVALID_RANGE", &code));
    CHECK_NUMBER(ERROR_NOT_FOUND, DhcpHlprErrorFromNameW(L"ERROR_\xFF24HCP_JET_ERROR", &code));
    for (int i = 0; i < 100000; i++)
        endless[i] = 'E';
    CHECK_NUMBER(ERROR_NOT_FOUND, DhcpHlprErrorFromNameW(endless, &code));
    CHECK_NUMBER(UNTOUCHED, code);
    free(endless);
}

static void test_null_arguments(void)
{
    DWORD code = UNTOUCHED;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprErrorFromNameW(NULL, &code));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprErrorFromNameW(L"ERROR_DHCP_JET_ERROR", NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprErrorFromNameW(NULL, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprErrorFromNameA(NULL, &code));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprErrorFromNameA("ERROR_DHCP_JET_ERROR", NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprErrorFromNameA(NULL, NULL));
    CHECK_NUMBER(UNTOUCHED, code);
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprEnumErrors(0, NULL));
    CHECK_NUMBER(ERROR_INVALID_PARAMETER, DhcpHlprEnumErrors(0xFFFFFFFF, NULL));
}

static void test_enumeration(void)
{
    DHCP_ERROR_INFO info = {0, 0, NULL, NULL};
    DWORD index = 0, previous = 0;

    for (; DhcpHlprEnumErrors(index, &info) == ERROR_SUCCESS; index++)
    {
        int row = find_row(info.Error);
        WCHAR *sdk_name;

        CHECK(info.Error > previous, "%lu after %lu", info.Error, previous);
        previous = info.Error;
        if (!CHECK(row >= 0, "%lu", info.Error))
            continue;
        sdk_name = table_wide(errors.cell[row][2]);
        CHECK(info.Name == DhcpHlprErrorNameW(info.Error), "%lu", info.Error);
        CHECK_TEXT(sdk_name, info.SdkName, "%lu", info.Error);
        CHECK_NUMBER(strtoul(errors.cell[row][3], NULL, 16), info.MinimumVersion, "%lu", info.Error);
        free(sdk_name);
    }
    CHECK_NUMBER(errors.rows, index);
    CHECK_NUMBER(119, index);

    info.Error = UNTOUCHED;
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, DhcpHlprEnumErrors(index, &info));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, DhcpHlprEnumErrors(0x7FFFFFFF, &info));
    CHECK_NUMBER(ERROR_NO_MORE_ITEMS, DhcpHlprEnumErrors(0xFFFFFFFF, &info));
    CHECK_NUMBER(UNTOUCHED, info.Error);
}

static void use_names(int thread)
{
    (void)thread;
    for (int round = 0; round < 100; round++)
        test_names();
}

static void test_threads_and_leaks(void)
{
    DWORD blocks = test_heap_blocks();

    for (int round = 0; round < 100; round++)
    {
        DHCP_ERROR_INFO info;
        DWORD code;

        for (DWORD i = 0; !DhcpHlprEnumErrors(i, &info); i++)
            DhcpHlprErrorFromNameW(info.SdkName, &code);
        DhcpHlprErrorFromNameA("ERROR_DHCP_JET_ERROR", &code);
    }
    CHECK_NUMBER(blocks, test_heap_blocks());
    test_in_threads(8, use_names);
}

int main(int argc, char **argv)
{
    errors = table_read(argc > 1 ? argv[1] : "");
    test_names();
    test_no_names();
    test_from_names();
    test_subnet_exists();
    test_unknown_names();
    test_null_arguments();
    test_enumeration();
    test_threads_and_leaks();
    table_free(&errors);
    return test_result();
}
