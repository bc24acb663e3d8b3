/* See layout_table.h. */
#ifndef TESTS_RPC_LAYOUT_H
#define TESTS_RPC_LAYOUT_H

#include <stddef.h>

struct layout
{
    const char *type, *member;   /* no member: the structure itself */
    size_t offset_or_size, size; /* of a member; the size and alignment of a structure */
};

/* Both end with a row of NULL. */
extern const struct layout layout_of_header[];
extern const struct layout layout_of_idl[];

#endif
