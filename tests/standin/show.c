#include "show.h"
#include "memory.h"

#include <stdarg.h>
#include <stdio.h>

static struct
{
    char *text;
    size_t length, room;
} line;

/* Makes room for some more characters and the end. */
static void line_reserve(size_t more)
{
    char *text;

    if (line.length + more + 1 > line.room)
    {
        line.room = 2 * line.room + more + 256;
        text = keep_alloc(line.room);
        if (line.text)
        {
            memcpy(text, line.text, line.length + 1);
        }
        keep_free(line.text);
        line.text = text;
    }
}

void show_clear(void)
{
    line_reserve(0);
    line.length = 0;
    line.text[0] = 0;
}

const char *show_line(void)
{
    return line.text;
}

void show(const char *format, ...)
{
    va_list arguments;
    int length;

    va_start(arguments, format);
    length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    line_reserve(length);
    va_start(arguments, format);
    vsnprintf(line.text + line.length, length + 1, format, arguments);
    va_end(arguments);
    line.length += length;
}

/*
 * A kind of value and how it is shown: by a function of its own, which is told the kind again, with the kind
 * of what it points to or consists of, or with its members.
 */
struct kind
{
    void (*show)(const struct kind *kind, const void *value);
    const struct kind *of;
    size_t size; /* of an element, in arrays */
    const struct member *members;
};

struct member
{
    const char *name; /* NULL ends the list */
    size_t offset;
    const struct kind *kind;
};

static void show_kind(const struct kind *kind, const void *value)
{
    kind->show(kind, value);
}

static void show_byte(const struct kind *kind, const void *value)
{
    (void)kind;
    show("%u", *(const BYTE *)value);
}

static void show_word(const struct kind *kind, const void *value)
{
    (void)kind;
    show("%u", *(const WORD *)value);
}

static void show_dword(const struct kind *kind, const void *value)
{
    (void)kind;
    show("%lu", *(const DWORD *)value);
}

static void show_int64(const struct kind *kind, const void *value)
{
    (void)kind;
    show("%lld", *(const INT64 *)value);
}

static void show_ip(const struct kind *kind, const void *value)
{
    DWORD ip = *(const DWORD *)value;

    (void)kind;
    show("%lu.%lu.%lu.%lu", ip >> 24, ip >> 16 & 255, ip >> 8 & 255, ip & 255);
}

static void show_ip6(const struct kind *kind, const void *value)
{
    const DHCP_IPV6_ADDRESS *ip = value;

    (void)kind;
    show("%016llx:%016llx", ip->HighOrderBits, ip->LowOrderBits);
}

static void show_date(const struct kind *kind, const void *value)
{
    const DATE_TIME *date = value;

    (void)kind;
    show("%llu", (ULONGLONG)date->dwHighDateTime << 32 | date->dwLowDateTime);
}

static void show_char(unsigned char c)
{
    if (c == '"' || c == '\\')
    {
        show("\\%c", c);
    }
    else if (c < ' ')
    {
        show("\\x%02x", c);
    }
    else
    {
        show("%c", c);
    }
}

static void show_text(const struct kind *kind, const void *value)
{
    const WCHAR *text = *(WCHAR *const *)value;
    char utf8[5] = "";
    int i, units, bytes;

    (void)kind;
    if (!text)
    {
        show("NULL");
        return;
    }
    show("\"");
    for (; *text; text += units)
    {
        units = (*text & 0xfc00) == 0xd800 && (text[1] & 0xfc00) == 0xdc00 ? 2 : 1;
        bytes = WideCharToMultiByte(CP_UTF8, 0, text, units, utf8, sizeof utf8, NULL, NULL);
        for (i = 0; i < bytes; i++)
        {
            show_char(utf8[i]);
        }
    }
    show("\"");
}

static void show_data(const struct kind *kind, const void *value)
{
    const DHCP_BINARY_DATA *data = value;
    DWORD i;

    (void)kind;
    if (!data->Data)
    {
        show("NULL");
        return;
    }
    show("<");
    for (i = 0; i < data->DataLength; i++)
    {
        show("%02x", data->Data[i]);
    }
    show(">");
}

/* The value is a pointer. */
static void show_pointer(const struct kind *kind, const void *value)
{
    const void *target = *(void *const *)value;

    if (target)
    {
        show_kind(kind->of, target);
    }
    else
    {
        show("NULL");
    }
}

static void show_members(const struct kind *kind, const void *value)
{
    const struct member *member;

    show("{");
    for (member = kind->members; member->name; member++)
    {
        show("%s%s=", member == kind->members ? "" : " ", member->name);
        show_kind(member->kind, (const char *)value + member->offset);
    }
    show("}");
}

/* All arrays of the interface begin alike: a count and a pointer. */
struct array
{
    DWORD count;
    const char *elements;
};

static void show_array(const struct kind *kind, const void *value)
{
    const struct array *array = value;
    DWORD i;

    show("[");
    for (i = 0; i < array->count && array->elements; i++)
    {
        show(i ? " " : "");
        show_kind(kind->of, array->elements + i * kind->size);
    }
    show("]");
}

static const struct kind byte = {.show = show_byte}, word = {.show = show_word}, dword = {.show = show_dword},
                         int64 = {.show = show_int64}, ip = {.show = show_ip}, ip6 = {.show = show_ip6},
                         date = {.show = show_date}, text = {.show = show_text}, data = {.show = show_data};

#define POINTER(name, target)      static const struct kind name = {.show = show_pointer, .of = &target}
#define ARRAY(name, target, bytes) static const struct kind name = {show_array, &target, bytes, NULL}
#define STRUCTURE(name, ...)                                                                                 \
    static const struct member name##_members[] = {__VA_ARGS__, {0}};                                        \
    static const struct kind name = {.show = show_members, .members = name##_members}
#define M(type, member, target)                                                                              \
    {                                                                                                        \
#        member, offsetof(type, member), &target                                                             \
    }

POINTER(dword_ptr, dword);
POINTER(ip6_ptr, ip6);
POINTER(data_ptr, data);
POINTER(text_ptr, text);
ARRAY(ip_array, ip, sizeof(DWORD));
POINTER(ip_array_ptr, ip_array);

/* clang-format off */
STRUCTURE(host,
    M(DHCP_HOST_INFO, IpAddress, ip), M(DHCP_HOST_INFO, NetBiosName, text), M(DHCP_HOST_INFO, HostName, text));
POINTER(host_ptr, host);
STRUCTURE(subnet,
    M(DHCP_SUBNET_INFO, SubnetAddress, ip), M(DHCP_SUBNET_INFO, SubnetMask, ip), M(DHCP_SUBNET_INFO, SubnetName, text),
    M(DHCP_SUBNET_INFO, SubnetComment, text), M(DHCP_SUBNET_INFO, PrimaryHost, host),
    M(DHCP_SUBNET_INFO, SubnetState, dword));
POINTER(subnet_ptr, subnet);
STRUCTURE(subnet_vq,
    M(DHCP_SUBNET_INFO_VQ, SubnetAddress, ip), M(DHCP_SUBNET_INFO_VQ, SubnetMask, ip),
    M(DHCP_SUBNET_INFO_VQ, SubnetName, text), M(DHCP_SUBNET_INFO_VQ, SubnetComment, text),
    M(DHCP_SUBNET_INFO_VQ, PrimaryHost, host), M(DHCP_SUBNET_INFO_VQ, SubnetState, dword),
    M(DHCP_SUBNET_INFO_VQ, QuarantineOn, dword), M(DHCP_SUBNET_INFO_VQ, Reserved1, dword),
    M(DHCP_SUBNET_INFO_VQ, Reserved2, dword), M(DHCP_SUBNET_INFO_VQ, Reserved3, int64),
    M(DHCP_SUBNET_INFO_VQ, Reserved4, int64));
POINTER(subnet_vq_ptr, subnet_vq);
/* clang-format on */

/* The name by which methods.h calls a type, and its kind. */
static const struct
{
    const char *type;
    const struct kind *kind;
} types[] = {
    {"BOOL", &dword},
    {"DHCP_ATTRIB_ID", &dword},
    {"DHCP_FILTER_LIST_TYPE", &dword},
    {"DHCP_FORCE_FLAG", &dword},
    {"DHCP_IPV6_ADDRESS", &ip6},
    {"DHCP_IP_ADDRESS", &ip},
    {"DHCP_IP_MASK", &ip},
    {"DHCP_OPTION_ID", &dword},
    {"DHCP_RESUME_HANDLE *", &dword_ptr},
    {"DHCP_RESUME_IPV6_HANDLE *", &ip6_ptr},
    {"DHCP_SUBNET_ELEMENT_TYPE", &dword},
    {"DHCP_SUBNET_ELEMENT_TYPE_V6", &dword},
    {"DWORD", &dword},
    {"LPDHCP_SUBNET_INFO", &subnet_ptr},
    {"LPDHCP_SUBNET_INFO_VQ", &subnet_vq_ptr},
    {"LPDWORD", &dword_ptr},
    {"LPWSTR", &text},
    {"LPWSTR *", &text_ptr},
    {"ULONG", &dword},
    {"USHORT", &word},
    {"WCHAR *", &text},
};

void show_typed(const char *type, const void *value)
{
    size_t i;

    for (i = 0; i < sizeof types / sizeof *types; i++)
    {
        if (!strcmp(type, types[i].type))
        {
            show_kind(types[i].kind, value);
            return;
        }
    }
    show("?");
}
