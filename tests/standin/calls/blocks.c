#include "blocks.h"
#include "types.h"
#include <string.h>

#define TIMES 10

static void release_block(const char *name, void *block)
{
    if (!block)
        return;
    CHECK(HeapValidate(GetProcessHeap(), 0, block), "%s is no block of its own", name);
    DhcpRpcFreeMemory(block);
}

static void release_in(const struct type *type, void *value);

static void release_array(const struct member *member, char *elements, DWORD count)
{
    for (DWORD i = 0; elements && i < count; i++)
    {
        if (member->form == FORM_ARRAY)
            release_in(member->type, elements + i * member->type->size);
        else if (((void **)elements)[i])
        {
            release_in(member->type, ((void **)elements)[i]);
            release_block(member->name, ((void **)elements)[i]);
        }
    }
    release_block(member->name, elements);
}

static void release_member(const struct member *member, void *structure)
{
    char *value = (char *)structure + member->offset;

    if (member->form == FORM_VALUE)
        release_in(member->type, value);
    else if (member->form == FORM_POINTER && *(void **)value)
    {
        release_in(member->type, *(void **)value);
        release_block(member->name, *(void **)value);
    }
    else if (member->form == FORM_ARRAY || member->form == FORM_POINTERS)
        release_array(member, *(char **)value, member_count(member, structure));
}

static void release_in(const struct type *type, void *value)
{
    if (type == &type_text)
        release_block("a text", *(void **)value);
    else if (type == &type_data)
        release_block("data", ((DHCP_BINARY_DATA *)value)->Data);
    else if (type->members)
        for (const struct member *member = type->members; member->name; member++)
            if (member_is_there(member, value))
                release_member(member, value);
}

void release_members(const char *type, void *structure)
{
    const struct type *found = type_find(type, strlen(type));

    if (CHECK(found != NULL, "%s", type) && structure)
        release_in(found, structure);
}

void release(const char *type, void *structure)
{
    release_members(type, structure);
    release_block(type, structure);
}

/* The first call makes what stays: connections, threads, buffers of the C library. */
void check_leaves_nothing(void (*function)(void), const char *what)
{
    DWORD before;

    function();
    before = test_heap_blocks();
    for (int i = 0; i < TIMES; i++)
        function();
    CHECK(test_heap_blocks() < before + TIMES, "%s leaves blocks: %lu before, %lu after %d times", what,
          before, test_heap_blocks(), TIMES);
}
