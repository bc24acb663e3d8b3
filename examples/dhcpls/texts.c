/* What the structures of DHCP hold, as text. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "texts.h"

#include <stdio.h>
#include <string.h>

const WCHAR *address_text(DHCP_IP_ADDRESS address, struct address_text *result)
{
    _snwprintf(result->text, ARRAYSIZE(result->text), L"%lu.%lu.%lu.%lu", address >> 24, address >> 16 & 255,
               address >> 8 & 255, address & 255);
    return result->text;
}

int mask_length(DHCP_IP_MASK mask)
{
    int length = 0;

    while (length < 32 && mask & 0x80000000u >> length)
        length++;
    return length == 32 || !(mask << length) ? length : -1;
}

const WCHAR *time_text(DATE_TIME time, BOOL iso, struct time_text *result)
{
    FILETIME file_time = {time.dwLowDateTime, time.dwHighDateTime};
    SYSTEMTIME date;

    if (!time.dwLowDateTime && !time.dwHighDateTime)
        return NULL;
    if (time.dwHighDateTime >= 0x7FFFFFFF || !FileTimeToSystemTime(&file_time, &date))
        return L"never";
    _snwprintf(result->text, ARRAYSIZE(result->text),
               iso ? L"%04d-%02d-%02dT%02d:%02d:%02dZ" : L"%04d-%02d-%02d %02d:%02d:%02d", date.wYear,
               date.wMonth, date.wDay, date.wHour, date.wMinute, date.wSecond);
    return result->text;
}

const WCHAR *bytes_text(const BYTE *bytes, DWORD length, struct identifier_text *result)
{
    DWORD shown = min(length, IDENTIFIER_LENGTH);
    WCHAR *end = result->text;

    if (!bytes || !length)
        return NULL;
    for (DWORD i = 0; i < shown; i++)
        end += _snwprintf(end, 4, i ? L"-%02X" : L"%02X", bytes[i]);
    if (shown < length)
        wcscpy(end, L"...");
    return result->text;
}

/*
 * A server returns its own key for a client, the "unique ID": the subnet, lowest byte first, then the
 * hardware type, always 1, then the identifier. What of it was given by the client is the rest.
 */
const WCHAR *client_text(const DHCP_CLIENT_UID *client, DHCP_IP_ADDRESS subnet,
                         struct identifier_text *result)
{
    const BYTE key[] = {subnet & 255, subnet >> 8 & 255, subnet >> 16 & 255, subnet >> 24, 1};

    if (client->Data && client->DataLength > sizeof(key) && !memcmp(client->Data, key, sizeof(key)))
        return bytes_text(client->Data + sizeof(key), client->DataLength - sizeof(key), result);
    return bytes_text(client->Data, client->DataLength, result);
}
