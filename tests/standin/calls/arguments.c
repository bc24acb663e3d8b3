#include "arguments.h"
#include "blocks.h"
#include "table.h"
#include "types.h"
#include "words.h"
#include <stdlib.h>
#include <string.h>

#define MAX_WORDS (1 + MAX_PARAMETERS + 3 * 3)
#define ELEMENTS  2
#define PATTERN   6

/* What is filled in: memory that is given back all at once, and numbers that differ from each other. */
static char arena[65536];
static size_t used;
static DWORD counter;

static void *allocate(size_t size)
{
    void *block = arena + used;

    used += (size + 15) & ~(size_t)15;
    if (used > sizeof(arena))
    {
        printf("an argument needs more than %u bytes\n", (unsigned)sizeof(arena));
        exit(2);
    }
    memset(block, 0, size);
    return block;
}

static WCHAR *new_text(void)
{
    WCHAR *text = allocate(24 * sizeof(*text));

    swprintf(text, 24, L"text %lu: \"\x00e4\x20ac\xd83d\xde00\\", ++counter % 100);
    return text;
}

static BYTE *new_bytes(DWORD count)
{
    BYTE *bytes = allocate(count);

    for (DWORD i = 0; i < count; i++)
        bytes[i] = (BYTE)++counter;
    return bytes;
}

static void fill_structure(const struct type *type, void *value);

static BOOL is_basic(const struct type *type, const char *name)
{
    return !strcmp(type->name, name);
}

/* Numbers are small: enumerations have 16 bits on the wire. */
static void fill(const struct type *type, void *value)
{
    if (type->members)
        fill_structure(type, value);
    else if (type == &type_text)
        *(WCHAR **)value = new_text();
    else if (type == &type_data)
        *(DHCP_BINARY_DATA *)value = (DHCP_BINARY_DATA){PATTERN, new_bytes(PATTERN)};
    else if (is_basic(type, "ip"))
        *(DWORD *)value = 10 << 24 | ++counter % 250;
    else
        for (size_t i = 0; i < type->size; i += i + 2 < type->size ? 4 : 1)
            ((BYTE *)value)[i] = (BYTE)(++counter % 100 + 1);
}

static void *new_elements(const struct member *member)
{
    const BOOL pointers = member->form == FORM_POINTERS;
    const size_t size = pointers ? sizeof(void *) : member->type->size;
    char *elements = allocate(ELEMENTS * size);

    for (int i = 0; i < ELEMENTS; i++)
    {
        void *element = pointers ? allocate(member->type->size) : elements + i * size;

        fill(member->type, element);
        if (pointers)
            ((void **)elements)[i] = element;
    }
    return elements;
}

static void set_count(const struct member *member, void *structure, DWORD count)
{
    char *place = (char *)structure + member->count;

    if (member->count_size == 1)
        *(BYTE *)place = (BYTE)count;
    else
        *(DWORD *)place = count;
}

static void fill_member(const struct member *member, void *structure)
{
    char *value = (char *)structure + member->offset;

    switch (member->form)
    {
    case FORM_VALUE:
        fill(member->type, value);
        break;
    case FORM_POINTER:
        *(void **)value = allocate(member->type->size);
        fill(member->type, *(void **)value);
        break;
    case FORM_ARRAY:
    case FORM_POINTERS:
        set_count(member, structure, ELEMENTS);
        *(void **)value = new_elements(member);
        break;
    case FORM_INLINE:
        set_count(member, structure, PATTERN);
        memcpy(value, new_bytes(PATTERN), PATTERN);
        break;
    }
}

static BOOL is_of_union(const struct member *member)
{
    return member->selector != NO_SELECTOR;
}

/* Windows' pages let the functions search clients of IPv6 by address alone. */
static void fill_union(const struct type *type, void *structure)
{
    const struct member *chosen = type->members;
    int count = 0;

    for (const struct member *member = type->members; member->name; member++)
        count += is_of_union(member);
    if (!count)
        return;
    if (is_basic(type, "DHCP_SEARCH_INFO_V6"))
        count = 1;
    for (int left = (int)(++counter % count); left >= 0; chosen++)
        left -= is_of_union(chosen);
    chosen--;
    *(DWORD *)((char *)structure + chosen->selector) = chosen->selected;
    fill_member(chosen, structure);
}

/* Numbers first, then those among them that count or select. */
static void fill_structure(const struct type *type, void *value)
{
    for (int lists = 0; lists < 2; lists++)
        for (const struct member *member = type->members; member->name; member++)
            if (!is_of_union(member) && (member->form != FORM_VALUE) == lists)
                fill_member(member, value);
    fill_union(type, value);
}

/* Whether what a parameter of this type points to is a structure, or a text, that it has as NAME or LPNAME.
 */
static const struct type *target_type(const char *type)
{
    size_t length = strcspn(type, " *");
    const struct type *found = type_find(type, length);

    if (!found && !strncmp(type, "LP", 2))
        found = type_find(type + 2, length - 2);
    return found;
}

static BOOL is_pointer(const char *type)
{
    return strchr(type, '*') || (!strncmp(type, "LP", 2) && strncmp(type, "LPWSTR", 6));
}

static BOOL is_text(const char *type)
{
    return !strncmp(type, "WCHAR*", 6) || !strncmp(type, "LPWSTR", 6);
}

static void fill_parameter(struct parameter *parameter)
{
    memset(&parameter->value, 0, sizeof(parameter->value));
    if (!strcmp(parameter->direction, "out"))
        return;
    if (is_text(parameter->type))
        parameter->value.text = new_text();
    else if (!strcmp(parameter->type, "DHCP_RESUME_HANDLE*"))
        parameter->value.number = ++counter;
    else if (CHECK(target_type(parameter->type) != NULL, "%s", parameter->type))
        fill(target_type(parameter->type), &parameter->value);
    /* There are not as many attributes as any number. */
    if (!strcmp(parameter->name, "dwAttribCount"))
        parameter->value.number = ELEMENTS;
}

static BOOL is_address6(const struct parameter *parameter)
{
    return !strcmp(parameter->type, "DHCP_IPV6_ADDRESS");
}

static int put_parameter(struct parameter *parameter, ULONG_PTR *words)
{
    if (sizeof(void *) == 4 && is_address6(parameter))
    {
        memcpy(words, &parameter->value.address6, sizeof(parameter->value.address6));
        return 4;
    }
    if (strcmp(parameter->direction, "in") || is_address6(parameter) ||
        (is_pointer(parameter->type) && !is_text(parameter->type)))
        *words = (ULONG_PTR)&parameter->value;
    else if (is_text(parameter->type))
        *words = (ULONG_PTR)parameter->value.text;
    else
        *words = parameter->value.number;
    return 1;
}

void arguments_fill(struct function *function)
{
    used = 0;
    for (int i = 0; i < function->count; i++)
        fill_parameter(&function->parameters[i]);
}

DWORD function_call(struct function *function)
{
    ULONG_PTR words[MAX_WORDS];
    int count = 1;

    words[0] = 0;
    for (int i = 0; i < function->count; i++)
        count += put_parameter(&function->parameters[i], words + count);
    return call_words(function->address, words, count);
}

static const char *shown_input(struct parameter *parameter)
{
    char type[sizeof(parameter->type) + 2];
    void *pointer = &parameter->value;

    if (is_text(parameter->type))
        return shown("LPWSTR", &parameter->value.text);
    if (!is_pointer(parameter->type))
        return shown(parameter->type, &parameter->value);
    snprintf(type, sizeof(type), "%.*s *", (int)strcspn(parameter->type, "*"), parameter->type);
    return shown(strncmp(type, "LP", 2) ? type : parameter->type, &pointer);
}

/* The functions return structures that they allocate, where some of the methods fill one in. */
const char *parameter_shown(struct parameter *parameter)
{
    char type[sizeof(parameter->type) + 2];

    if (strcmp(parameter->direction, "out"))
        return shown_input(parameter);
    snprintf(type, sizeof(type), "%s%s", parameter->type,
             !strcmp(parameter->type, "LPDWORD") || strchr(parameter->type, '*') ? "" : "*");
    return output_shown(type, &parameter->value);
}

/* Whether the type is that of a pointer to LPNAME, and so to a pointer to the structure. */
static BOOL is_allocated(const char *type)
{
    return strchr(type, '*') && target_type(type)->members && !strncmp(type, "LP", 2);
}

void output_fill(const char *type, void *place)
{
    if (!strncmp(type, "WCHAR", 5))
        wcscpy(place, L"x"); /* however little room there is */
    else if (is_allocated(type))
        fill(target_type(type), *(void **)place = allocate(target_type(type)->size));
    else
        fill(target_type(type), place);
}

const char *output_shown(const char *type, void *place)
{
    size_t length = strcspn(type, " *");
    const char *start = type_find(type, length) ? type : type + 2;
    char name[sizeof(((struct parameter *)0)->type)];

    if (!strncmp(type, "WCHAR", 5))
        return shown("WCHAR *", &place);
    snprintf(name, sizeof(name), "%.*s", (int)(type + length - start), start);
    return shown(name, is_allocated(type) ? *(void **)place : place);
}

BOOL is_filled_in(const void *block)
{
    return (const char *)block >= arena && (const char *)block < arena + sizeof(arena);
}

void outputs_release(struct function *function)
{
    for (int i = 0; i < function->count; i++)
    {
        struct parameter *parameter = &function->parameters[i];

        if (strcmp(parameter->direction, "out") || strncmp(parameter->type, "LP", 2) ||
            !strcmp(parameter->type, "LPDWORD"))
            continue;
        if (is_text(parameter->type))
            DhcpRpcFreeMemory(parameter->value.pointer);
        else
            release(target_type(parameter->type)->name, parameter->value.pointer);
    }
}

static void read_parameter(char *text, struct parameter *parameter)
{
    CHECK_NUMBER(3, sscanf(text, " %7s %47s %31s", parameter->direction, parameter->type, parameter->name),
                 "%s", text);
}

static void read_function(char **row, struct function *function)
{
    memset(function, 0, sizeof(*function));
    function->name = row[0];
    function->method = row[1];
    function->address = GetProcAddress(GetModuleHandleA("dhcpsapi.dll"), function->name);
    CHECK(function->address != NULL, "%s", function->name);
    for (char *text = strtok(row[2], ";"); text; text = strtok(NULL, ";"))
        read_parameter(text, &function->parameters[function->count++]);
}

struct function *functions_read(const char *file, int *count)
{
    struct table table = table_read(file);
    struct function *functions = calloc(table.rows, sizeof(*functions));

    CHECK_NUMBER(181, table.rows);
    for (int i = 0; i < table.rows; i++)
        read_function(table.cell[i], &functions[i]);
    *count = table.rows;
    return functions;
}
