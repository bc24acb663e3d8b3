#include "types.h"
#include "shown.h"
#include <string.h>

static void show_byte(const void *value)
{
    show("%u", *(const BYTE *)value);
}

static void show_word(const void *value)
{
    show("%u", *(const WORD *)value);
}

static void show_dword(const void *value)
{
    show("%lu", *(const DWORD *)value);
}

static void show_int64(const void *value)
{
    show("%lld", *(const INT64 *)value);
}

static void show_uint64(const void *value)
{
    show("%llu", *(const ULONGLONG *)value);
}

static void show_ip(const void *value)
{
    DWORD ip = *(const DWORD *)value;

    show("%lu.%lu.%lu.%lu", ip >> 24, ip >> 16 & 255, ip >> 8 & 255, ip & 255);
}

static void show_ip6(const void *value)
{
    const DHCP_IPV6_ADDRESS *ip = value;

    show("%016llx:%016llx", ip->HighOrderBits, ip->LowOrderBits);
}

static void show_date(const void *value)
{
    const DATE_TIME *date = value;

    show("%llu", (ULONGLONG)date->dwHighDateTime << 32 | date->dwLowDateTime);
}

static void show_wide(const void *value)
{
    show_text(*(WCHAR *const *)value);
}

static void show_data(const void *value)
{
    const DHCP_BINARY_DATA *data = value;

    show_bytes(data->Data, data->DataLength);
}

#define BASIC(name, c_type, function)                                                                        \
    static const struct type type_##name = {#name, sizeof(c_type), function, NULL}

BASIC(byte, BYTE, show_byte);
BASIC(word, WORD, show_word);
BASIC(dword, DWORD, show_dword);
BASIC(wchar, WCHAR, show_word);
BASIC(int64, INT64, show_int64);
BASIC(uint64, ULONGLONG, show_uint64);
BASIC(ip, DWORD, show_ip);
BASIC(ip6, DHCP_IPV6_ADDRESS, show_ip6);
BASIC(date, DATE_TIME, show_date);
const struct type type_text = {"text", sizeof(WCHAR *), show_wide, NULL};
const struct type type_data = {"data", sizeof(DHCP_BINARY_DATA), show_data, NULL};

#define SIZE_OF(member)    sizeof(((S *)0)->member)
#define AT(member, target) #member, offsetof(S, member), &type_##target
#define ALWAYS             NO_SELECTOR, 0
#define IF(member, value)  offsetof(S, member), value
#define COUNT(count)       offsetof(S, count), SIZE_OF(count)

#define VALUE(member, target)                                                                                \
    {                                                                                                        \
        AT(member, target), FORM_VALUE, 0, 0, ALWAYS                                                         \
    }
#define POINTER(member, target)                                                                              \
    {                                                                                                        \
        AT(member, target), FORM_POINTER, 0, 0, ALWAYS                                                       \
    }
#define ARRAY(member, count, target)                                                                         \
    {                                                                                                        \
        AT(member, target), FORM_ARRAY, COUNT(count), ALWAYS                                                 \
    }
#define POINTERS(member, count, target)                                                                      \
    {                                                                                                        \
        AT(member, target), FORM_POINTERS, COUNT(count), ALWAYS                                              \
    }
#define INLINE(member, count)                                                                                \
    {                                                                                                        \
        AT(member, byte), FORM_INLINE, COUNT(count), ALWAYS                                                  \
    }
#define WHERE_VALUE(selector, value, member, target)                                                         \
    {                                                                                                        \
        AT(member, target), FORM_VALUE, 0, 0, IF(selector, value)                                            \
    }
#define WHERE_POINTER(selector, value, member, target)                                                       \
    {                                                                                                        \
        AT(member, target), FORM_POINTER, 0, 0, IF(selector, value)                                          \
    }

#define MEMBERS(...)               MEMBERS_OF(S, __VA_ARGS__)
#define MEMBERS_OF(structure, ...) MEMBERS_NAMED(structure, __VA_ARGS__)
#define MEMBERS_NAMED(structure, ...)                                                                        \
    static const struct member structure##_members[] = {__VA_ARGS__, {0}};                                   \
    static const struct type type_##structure = {#structure, sizeof(structure), NULL, structure##_members};

#include "types_table.h"

#define ADDRESS_OF(structure) &type_##structure,

static const struct type *const structures[] = {STRUCTURES(ADDRESS_OF)};

/* What else methods.h calls types. */
static const struct
{
    const char *name;
    const struct type *type;
} others[] = {
    {"BOOL", &type_dword},
    {"DHCP_ATTRIB_ID", &type_dword},
    {"DHCP_FILTER_LIST_TYPE", &type_dword},
    {"DHCP_FORCE_FLAG", &type_dword},
    {"DHCP_IPV6_ADDRESS", &type_ip6},
    {"DHCP_IP_ADDRESS", &type_ip},
    {"DHCP_IP_MASK", &type_ip},
    {"DHCP_OPTION_ID", &type_dword},
    {"DHCP_RESUME_HANDLE", &type_dword},
    {"DHCP_RESUME_IPV6_HANDLE", &type_ip6},
    {"DHCP_SUBNET_ELEMENT_TYPE", &type_dword},
    {"DHCP_SUBNET_ELEMENT_TYPE_V6", &type_dword},
    {"DWORD", &type_dword},
    {"LPWSTR", &type_text},
    {"LPWSTR_RPC_STRING", &type_text},
    {"ULONG", &type_dword},
    {"USHORT", &type_word},
};

static BOOL is_named(const char *type, const char *name, size_t length)
{
    return strlen(type) == length && !strncmp(type, name, length);
}

const struct type *type_find(const char *name, size_t length)
{
    size_t i;

    for (i = 0; i < ARRAYSIZE(structures); i++)
    {
        if (is_named(structures[i]->name, name, length))
        {
            return structures[i];
        }
    }
    for (i = 0; i < ARRAYSIZE(others); i++)
    {
        if (is_named(others[i].name, name, length))
        {
            return others[i].type;
        }
    }
    return NULL;
}

BOOL member_is_there(const struct member *member, const void *structure)
{
    return member->selector == NO_SELECTOR ||
           *(const DWORD *)((const char *)structure + member->selector) == member->selected;
}

DWORD member_count(const struct member *member, const void *structure)
{
    const void *count = (const char *)structure + member->count;

    return member->count_size == 1 ? *(const BYTE *)count : *(const DWORD *)count;
}
