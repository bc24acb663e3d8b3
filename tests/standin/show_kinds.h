/*
 * Kinds of values, for show_types.c to make the structures of the interface of.
 */
#ifndef STANDIN_SHOW_KINDS_H
#define STANDIN_SHOW_KINDS_H

#include "standin.h"

/* How a value is shown: by a function, which is told the kind again, with the kind that it points to or with
 * its members. */
struct kind
{
    void (*show)(const struct kind *kind, const void *value);
    const struct kind *of;
    const struct member *members;
};

struct member
{
    const char *name; /* NULL ends the list */
    size_t offset;
    const struct kind *kind;
    enum
    {
        PLAIN,
        CHOICE, /* in a union, there when the DWORD at other is when */
        ARRAY   /* a pointer to as many elements of that size as the DWORD at other says */
    } role;
    size_t other;
    DWORD when;
    size_t size;
};

void show_kind(const struct kind *kind, const void *value);

/* What the kinds of pointers and structures are shown by. */
void show_pointer(const struct kind *kind, const void *value);
void show_members(const struct kind *kind, const void *value);

extern const struct kind show_kind_byte, show_kind_word, show_kind_dword, show_kind_int64, show_kind_ip,
    show_kind_ip6, show_kind_date, show_kind_text, show_kind_data, show_kind_pattern;

#endif
