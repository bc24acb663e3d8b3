#include "show_kinds.h"
#include "memory.h"
#include "show.h"

#include <stdarg.h>

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
            memcpy(text, line.text, line.length + 1);
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

void show_kind(const struct kind *kind, const void *value)
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
        show("\\%c", c);
    else if (c < ' ')
        show("\\x%02x", c);
    else
        show("%c", c);
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
            show_char(utf8[i]);
    }
    show("\"");
}

static void show_bytes(const BYTE *bytes, DWORD count)
{
    DWORD i;

    show("<");
    for (i = 0; i < count; i++)
        show("%02x", bytes[i]);
    show(">");
}

static void show_data(const struct kind *kind, const void *value)
{
    const DHCP_BINARY_DATA *data = value;

    (void)kind;
    if (!data->Data)
    {
        show("NULL");
        return;
    }
    show_bytes(data->Data, data->DataLength);
}

/* The value is a pointer. */
void show_pointer(const struct kind *kind, const void *value)
{
    const void *target = *(void *const *)value;

    if (target)
        show_kind(kind->of, target);
    else
        show("NULL");
}

static void show_pattern(const struct kind *kind, const void *value)
{
    const DHCP_ADDR_PATTERN *pattern = value;

    (void)kind;
    show("{MatchHWType=%d HWType=%u IsWildcard=%d Pattern=", pattern->MatchHWType, pattern->HWType,
         pattern->IsWildcard);
    show_bytes(pattern->Pattern,
               pattern->Length < sizeof pattern->Pattern ? pattern->Length : sizeof pattern->Pattern);
    show("}");
}

static void show_array(const struct member *member, const char *elements, DWORD count)
{
    DWORD i;

    if (!elements)
    {
        show("NULL");
    }
    else if (member->size == 1)
    {
        show_bytes((const BYTE *)elements, count);
    }
    else
    {
        show("[");
        for (i = 0; i < count; i++)
        {
            show(i ? " " : "");
            show_kind(member->kind, elements + i * member->size);
        }
        show("]");
    }
}

static void show_member(const struct member *member, const char *value)
{
    show("%s=", member->name);
    if (member->role == ARRAY)
    {
        show_array(member, *(const char *const *)(value + member->offset),
                   *(const DWORD *)(value + member->other));
    }
    else
    {
        show_kind(member->kind, value + member->offset);
    }
}

void show_members(const struct kind *kind, const void *value)
{
    const struct member *member;
    const char *structure = value;

    show("{");
    for (member = kind->members; member->name; member++)
    {
        if (member->role != CHOICE || *(const DWORD *)(structure + member->other) == member->when)
        {
            show(member == kind->members ? "" : " ");
            show_member(member, structure);
        }
    }
    show("}");
}

#define BASIC(name) const struct kind show_kind_##name = {.show = show_##name}
BASIC(byte);
BASIC(word);
BASIC(dword);
BASIC(int64);
BASIC(ip);
BASIC(ip6);
BASIC(date);
BASIC(text);
BASIC(data);
BASIC(pattern);
