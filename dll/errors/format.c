/* FormatMessage that knows the DHCP error codes. */
#include <windows.h>
#include "dhcpsext.h"
#include "../module.h"

#define FIRST_ERROR ERROR_DHCP_REGISTRY_INIT_FAILED
#define LIMIT       ERROR_LAST_DHCP_SERVER_ERROR

/* One bit a code: the system was asked for it and has it in no language. Its table does not change while it
 * runs, and not asking again makes a DHCP text as cheap as any other. */
static volatile LONG unknown_to_system[(LIMIT - FIRST_ERROR + 31) / 32];

/* The DHCP code that a message id asked of the system stands for, plain or as an HRESULT; 0 for all else. */
static DWORD dhcp_code(DWORD flags, DWORD id)
{
    DWORD code = HIWORD(id) == HIWORD(HRESULT_FROM_WIN32(ERROR_DHCP_JET_ERROR)) ? LOWORD(id) : id;

    if (!(flags & FORMAT_MESSAGE_FROM_SYSTEM) || (flags & FORMAT_MESSAGE_FROM_STRING))
        return 0;
    return code >= FIRST_ERROR && code < LIMIT ? code : 0;
}

static LONG code_bit(DWORD code)
{
    return (LONG)(1u << (code - FIRST_ERROR) % 32);
}

static BOOL is_unknown_to_system(DWORD code)
{
    return code && (unknown_to_system[(code - FIRST_ERROR) / 32] & code_bit(code));
}

/* Whether FormatMessage failed because there is no message, not because it could not hand it over. */
static BOOL is_not_found(DWORD error)
{
    return error == ERROR_MR_MID_NOT_FOUND || error == ERROR_RESOURCE_LANG_NOT_FOUND ||
           error == ERROR_RESOURCE_NAME_NOT_FOUND || error == ERROR_RESOURCE_TYPE_NOT_FOUND ||
           error == ERROR_RESOURCE_DATA_NOT_FOUND;
}

/* Whether KERNEL32 has to be asked as the caller asked: always, unless all it could do is fail once more. */
static BOOL asks_kernel(DWORD flags, DWORD code)
{
    return (flags & FORMAT_MESSAGE_FROM_HMODULE) || !is_unknown_to_system(code);
}

/* Whether this DLL's table comes next, after KERNEL32 returned length. */
static BOOL is_ours(DWORD length, DWORD code, DWORD flags, DWORD language)
{
    if (length || !code || !is_not_found(GetLastError()))
        return FALSE;
    if (language == LANG_NEUTRAL && !(flags & FORMAT_MESSAGE_FROM_HMODULE))
        InterlockedOr(&unknown_to_system[(code - FIRST_ERROR) / 32], code_bit(code));
    return TRUE;
}

static DWORD own_flags(DWORD flags)
{
    return (flags & ~FORMAT_MESSAGE_FROM_SYSTEM) | FORMAT_MESSAGE_FROM_HMODULE;
}

DWORD WINAPI DhcpHlprFormatMessageA(DWORD dwFlags, LPCVOID lpSource, DWORD dwMessageId, DWORD dwLanguageId,
                                    LPSTR lpBuffer, DWORD nSize, va_list *Arguments)
{
    DWORD code = dhcp_code(dwFlags, dwMessageId);

    if (asks_kernel(dwFlags, code))
    {
        DWORD last_error = GetLastError();
        DWORD length =
            FormatMessageA(dwFlags, lpSource, dwMessageId, dwLanguageId, lpBuffer, nSize, Arguments);

        if (!is_ours(length, code, dwFlags, dwLanguageId))
            return length;
        SetLastError(last_error);
    }
    return FormatMessageA(own_flags(dwFlags), DHCPSAPI_MODULE, code, dwLanguageId, lpBuffer, nSize,
                          Arguments);
}

DWORD WINAPI DhcpHlprFormatMessageW(DWORD dwFlags, LPCVOID lpSource, DWORD dwMessageId, DWORD dwLanguageId,
                                    LPWSTR lpBuffer, DWORD nSize, va_list *Arguments)
{
    DWORD code = dhcp_code(dwFlags, dwMessageId);

    if (asks_kernel(dwFlags, code))
    {
        DWORD last_error = GetLastError();
        DWORD length =
            FormatMessageW(dwFlags, lpSource, dwMessageId, dwLanguageId, lpBuffer, nSize, Arguments);

        if (!is_ours(length, code, dwFlags, dwLanguageId))
            return length;
        SetLastError(last_error);
    }
    return FormatMessageW(own_flags(dwFlags), DHCPSAPI_MODULE, code, dwLanguageId, lpBuffer, nSize,
                          Arguments);
}
