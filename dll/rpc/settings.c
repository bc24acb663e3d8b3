#include "settings.h"
#include "../ascii.h"

/* The setting's text, empty where it is not set. FALSE where it is longer than any that makes sense. */
static BOOL read_setting(LPCWSTR name, WCHAR text[SETTING_CAPACITY])
{
    DWORD length = GetEnvironmentVariableW(name, text, SETTING_CAPACITY);

    if (length == 0)
        text[0] = 0;
    return length < SETTING_CAPACITY;
}

static BOOL find_service(LPCWSTR word, DWORD *service)
{
    static const struct
    {
        WCHAR word[12];
        DWORD service;
    } services[] = {{L"", RPC_C_AUTHN_GSS_NEGOTIATE},
                    {L"negotiate", RPC_C_AUTHN_GSS_NEGOTIATE},
                    {L"ntlm", RPC_C_AUTHN_WINNT},
                    {L"none", RPC_C_AUTHN_NONE}};

    for (unsigned i = 0; i < ARRAYSIZE(services); i++)
        if (ascii_equals(word, services[i].word))
        {
            *service = services[i].service;
            return TRUE;
        }
    return FALSE;
}

/* Up to nine digits, which no DWORD is too small for. */
static BOOL parse_number(LPCWSTR text, DWORD *number)
{
    unsigned digits = 0;

    for (*number = 0; text[digits] >= '0' && text[digits] <= '9' && digits < 9; digits++)
        *number = *number * 10 + (text[digits] - '0');
    return text[digits] == 0;
}

/* Wine takes what has no protocol sequence for a binding, and breaks over it later. */
static BOOL is_string_binding(LPCWSTR text)
{
    unsigned length = 0;

    while (text[length] && text[length] != ':')
        length++;
    return length > 0 && text[length] == ':';
}

DWORD settings_read(struct settings *settings)
{
    WCHAR text[SETTING_CAPACITY];

    if (!read_setting(L"DHCPSAPI_BINDING", settings->binding) ||
        (settings->binding[0] && !is_string_binding(settings->binding)))
        return RPC_S_INVALID_STRING_BINDING;
    if (!read_setting(L"DHCPSAPI_AUTH", text) || !find_service(text, &settings->service))
        return RPC_S_UNKNOWN_AUTHN_SERVICE;
    if (!read_setting(L"DHCPSAPI_TIMEOUT", text) || !parse_number(text, &settings->timeout))
        return RPC_S_INVALID_TIMEOUT;
    return ERROR_SUCCESS;
}
