#include "shown.h"
#include "types.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#define RING 4

static struct
{
    char *text;
    size_t length, room;
} line;

/* Makes room for some more characters and the end. */
static void line_reserve(size_t more)
{
    if (line.length + more + 1 > line.room)
    {
        line.room = 2 * line.room + more + 256;
        line.text = realloc(line.text, line.room);
    }
}

static void show_clear(void)
{
    line_reserve(0);
    line.length = 0;
    line.text[0] = 0;
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

void show_text(const WCHAR *text)
{
    char utf8[5] = "";
    int i, units, bytes;

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

void show_bytes(const BYTE *bytes, DWORD count)
{
    DWORD i;

    if (!bytes)
    {
        show("NULL");
        return;
    }
    show("<");
    for (i = 0; i < count; i++)
    {
        show("%02x", bytes[i]);
    }
    show(">");
}

static void show_structure(const struct type *type, const void *value);

static void show_type(const struct type *type, const void *value)
{
    if (type->show)
    {
        type->show(value);
    }
    else
    {
        show_structure(type, value);
    }
}

static void show_pointer(const struct type *type, const void *target)
{
    if (target)
    {
        show_type(type, target);
    }
    else
    {
        show("NULL");
    }
}

static void show_array(const struct member *member, const char *elements, DWORD count)
{
    const size_t size = member->form == FORM_POINTERS ? sizeof(void *) : member->type->size;
    DWORD i;

    show("[");
    for (i = 0; i < count && elements; i++)
    {
        show(i ? " " : "");
        if (member->form == FORM_POINTERS)
        {
            show_pointer(member->type, *(void *const *)(elements + i * size));
        }
        else
        {
            show_type(member->type, elements + i * size);
        }
    }
    show("]");
}

static BOOL is_of_bytes(const struct member *member)
{
    return member->type->size == 1;
}

static void show_member(const struct member *member, const void *structure)
{
    const char *value = (const char *)structure + member->offset;

    switch (member->form)
    {
    case FORM_VALUE:
        show_type(member->type, value);
        break;
    case FORM_POINTER:
        show_pointer(member->type, *(void *const *)value);
        break;
    case FORM_ARRAY:
    case FORM_POINTERS:
        value = *(const char *const *)value;
        if (is_of_bytes(member))
        {
            show_bytes((const BYTE *)value, member_count(member, structure));
        }
        else
        {
            show_array(member, value, member_count(member, structure));
        }
        break;
    case FORM_INLINE:
        show_bytes((const BYTE *)value, member_count(member, structure));
        break;
    }
}

static void show_structure(const struct type *type, const void *value)
{
    const struct member *member;
    BOOL first = TRUE;

    show("{");
    for (member = type->members; member->name; member++)
    {
        if (member_is_there(member, value))
        {
            show("%s%s=", first ? "" : " ", member->name);
            show_member(member, value);
            first = FALSE;
        }
    }
    show("}");
}

/* The name of the type without what says that it is a pointer, and whether it is one. */
static const struct type *find_target(const char *name, BOOL *is_pointer)
{
    const size_t length = strcspn(name, " ");
    const struct type *type = type_find(name, length);

    *is_pointer = name[length] != 0;
    if (!strncmp(name, "WCHAR *", 7))
    {
        *is_pointer = FALSE;
        return &type_text;
    }
    if (!type && !strncmp(name, "LP", 2))
    {
        *is_pointer = TRUE;
        type = type_find(name + 2, length - 2);
    }
    return type;
}

static void show_typed(const char *name, const void *value)
{
    BOOL is_pointer;
    const struct type *type = find_target(name, &is_pointer);

    if (!type)
    {
        show("?");
    }
    else if (is_pointer)
    {
        show_pointer(type, *(void *const *)value);
    }
    else
    {
        show_type(type, value);
    }
}

const char *shown(const char *type, const void *value)
{
    static char *ring[RING];
    static int next;

    show_clear();
    show_typed(type, value);
    next = (next + 1) % RING;
    free(ring[next]);
    ring[next] = strdup(line.text);
    return ring[next];
}

void check_shown(const char *expected, const char *type, const void *value, const char *file, int source_line,
                 const char *what, const char *format, ...)
{
    const char *text = shown(type, value);
    char details[256];
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(details, sizeof(details), format, arguments);
    va_end(arguments);
    if (!test_check(!strcmp(expected, text), file, source_line, what, "%s", details))
        printf("expected %s\n   found %s\n", expected, text);
}
