/*
 * What the structures of the interface consist of, to compare answers, and to free them block by block.
 */
#ifndef STANDIN_TESTS_TYPES_H
#define STANDIN_TESTS_TYPES_H

#include <windows.h>
#include <dhcpsapi.h>
#include <stddef.h>

struct type
{
    const char *name; /* as in the interface; that of the basic ones is their own */
    size_t size;
    void (*show)(const void *value); /* of basic types; NULL for structures */
    const struct member *members;    /* of structures */
};

enum form
{
    FORM_VALUE,
    FORM_POINTER,
    FORM_ARRAY,    /* a pointer to a number of values */
    FORM_POINTERS, /* a pointer to a number of pointers */
    FORM_INLINE    /* a number of values in the structure */
};

#define NO_SELECTOR ((size_t)-1)

struct member
{
    const char *name; /* NULL ends the list */
    size_t offset;
    const struct type *type; /* of the value, or of each */
    enum form form;
    size_t count;      /* of arrays: where in the structure the number is */
    size_t count_size; /* 1 or 4 */
    size_t selector;   /* of members of a union: where the structure says which member it has */
    DWORD selected;    /* ... and what it says there for this one */
};

/* By name; NULL for an unknown one. */
const struct type *type_find(const char *name, size_t length);

/* Whether the structure has this member of its union, or it is none of a union. */
BOOL member_is_there(const struct member *member, const void *structure);
/* How many values an array has. */
DWORD member_count(const struct member *member, const void *structure);

/* The basic types that are more than numbers. */
extern const struct type type_text, type_data;

#endif
