/* The names of the DHCP error codes, from the message source. */
#include <stddef.h>
#include <windows.h>
#include "dhcpsext.h"
#include "messages.h"
#include "../ascii.h"

#define FIRST_ERROR ERROR_DHCP_REGISTRY_INIT_FAILED
#define LAST_ERROR  ERROR_LAST_DHCP_SERVER_ERROR

/* All names stand in one block and the table has offsets into it: pointers would be four times as large and
 * need relocations. */
struct pool
{
    WCHAR hole;
#define WIDE_NAME(code, name, since) WCHAR wide_##code[sizeof(#name)];
    DHCP_ERRORS(WIDE_NAME)
#define ANSI_NAME(code, name, since) char ansi_##code[sizeof(#name)];
    DHCP_ERRORS(ANSI_NAME)
};

#define WIDE_TEXT(code, name, since) .wide_##code = L"" #name,
#define ANSI_TEXT(code, name, since) .ansi_##code = #name,
static const struct pool pool = {.hole = 0, DHCP_ERRORS(WIDE_TEXT) DHCP_ERRORS(ANSI_TEXT)};

struct error
{
    WORD name; /* 0 in the holes of the range */
    WORD ansi_name;
    WORD minimum_version;
};

#define ENTRY(code, name, since)                                                                             \
    [code - FIRST_ERROR] = {offsetof(struct pool, wide_##code), offsetof(struct pool, ansi_##code), since},
static const struct error errors[LAST_ERROR - FIRST_ERROR] = {DHCP_ERRORS(ENTRY)};

/* The SDK header's names where they are not the primary ones, and that of the limit, which is no error. */
#define SDK_NAME(code, name) {code, L"" #name},
static const struct
{
    DWORD error;
    WCHAR text[40];
} sdk_names[] = {DHCP_SDK_NAMES(SDK_NAME){LAST_ERROR, L"ERROR_LAST_DHCP_SERVER_ERROR"}};

#define FITS(code, name, ...) _Static_assert(sizeof(#name) <= NAME_CAPACITY, #name);
DHCP_ERRORS(FITS)
#define FITS_SDK(code, name) _Static_assert(sizeof(#name) <= ARRAYSIZE(sdk_names[0].text), #name);
DHCP_SDK_NAMES(FITS_SDK)

static const WCHAR *wide_name(const struct error *error)
{
    return (const WCHAR *)((const char *)&pool + error->name);
}

static const char *ansi_name(const struct error *error)
{
    return (const char *)&pool + error->ansi_name;
}

static const WCHAR *sdk_name(DWORD code)
{
    for (DWORD i = 0; i < ARRAYSIZE(sdk_names); i++)
    {
        if (sdk_names[i].error == code)
            return sdk_names[i].text;
    }
    return wide_name(&errors[code - FIRST_ERROR]);
}

static const struct error *find_error(DWORD code)
{
    DWORD index = code - FIRST_ERROR;

    if (index < ARRAYSIZE(errors) && errors[index].name)
        return &errors[index];
    SetLastError(ERROR_NOT_FOUND);
    return NULL;
}

LPCSTR WINAPI DhcpHlprErrorNameA(DWORD dwError)
{
    const struct error *error = find_error(dwError);

    return error ? ansi_name(error) : NULL;
}

LPCWSTR WINAPI DhcpHlprErrorNameW(DWORD dwError)
{
    const struct error *error = find_error(dwError);

    return error ? wide_name(error) : NULL;
}

DWORD WINAPI DhcpHlprErrorFromNameW(LPCWSTR pszName, DWORD *pdwError)
{
    if (!pszName || !pdwError)
        return ERROR_INVALID_PARAMETER;

    for (DWORD i = 0; i < ARRAYSIZE(errors); i++)
    {
        if (errors[i].name && ascii_equals(pszName, wide_name(&errors[i])))
        {
            *pdwError = FIRST_ERROR + i;
            return ERROR_SUCCESS;
        }
    }
    for (DWORD i = 0; i < ARRAYSIZE(sdk_names); i++)
    {
        if (ascii_equals(pszName, sdk_names[i].text))
        {
            *pdwError = sdk_names[i].error;
            return ERROR_SUCCESS;
        }
    }
    return ERROR_NOT_FOUND;
}

DWORD WINAPI DhcpHlprErrorFromNameA(LPCSTR pszName, DWORD *pdwError)
{
    WCHAR name[NAME_CAPACITY];

    if (!pszName || !pdwError)
        return ERROR_INVALID_PARAMETER;
    return ascii_widen(pszName, name) ? DhcpHlprErrorFromNameW(name, pdwError) : ERROR_NOT_FOUND;
}

DWORD WINAPI DhcpHlprEnumErrors(DWORD dwIndex, DHCP_ERROR_INFO *pInfo)
{
    if (!pInfo)
        return ERROR_INVALID_PARAMETER;

    for (DWORD i = 0; i < ARRAYSIZE(errors); i++)
    {
        if (errors[i].name && dwIndex-- == 0)
        {
            pInfo->Error = FIRST_ERROR + i;
            pInfo->MinimumVersion = errors[i].minimum_version;
            pInfo->Name = wide_name(&errors[i]);
            pInfo->SdkName = sdk_name(FIRST_ERROR + i);
            return ERROR_SUCCESS;
        }
    }
    return ERROR_NO_MORE_ITEMS;
}
