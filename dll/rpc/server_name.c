#include "server_name.h"
#include "../ascii.h"

static BOOL is_own_name(LPCWSTR name)
{
    static const COMPUTER_NAME_FORMAT formats[] = {
        ComputerNameNetBIOS,         ComputerNameDnsHostname,         ComputerNameDnsFullyQualified,
        ComputerNamePhysicalNetBIOS, ComputerNamePhysicalDnsHostname, ComputerNamePhysicalDnsFullyQualified};
    WCHAR own[SERVER_CAPACITY];

    for (unsigned i = 0; i < ARRAYSIZE(formats); i++)
    {
        DWORD size = ARRAYSIZE(own);

        if (GetComputerNameExW(formats[i], own, &size) && ascii_equals(name, own))
            return TRUE;
    }
    return FALSE;
}

BOOL server_is_local(LPCWSTR name)
{
    return !name[0] || ascii_equals(name, L"localhost") || ascii_equals(name, L"127.0.0.1") ||
           ascii_equals(name, L"::1") || is_own_name(name);
}

BOOL server_name(LPCWSTR given, WCHAR name[SERVER_CAPACITY])
{
    if (!given)
        given = L"";
    if (given[0] == '\\' && given[1] == '\\')
        given += 2;
    if (lstrlenW(given) >= SERVER_CAPACITY)
        return FALSE;
    lstrcpyW(name, given);
    return TRUE;
}
