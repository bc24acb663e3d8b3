/*
 * The two kinds of copies: to keep, and to go out. What copies a nested structure is written once and takes
 * one of them.
 */
#ifndef STANDIN_COPYING_H
#define STANDIN_COPYING_H

#include "memory.h"

struct copying
{
    void *(*alloc)(size_t size);
    WCHAR *(*text)(const WCHAR *text);
    DHCP_BINARY_DATA (*data)(const DHCP_BINARY_DATA *data);
};

extern const struct copying copying_to_keep, copying_to_send;

/* An array of structures that point to nothing; NULL for none. */
void *copying_array(const struct copying *copying, const void *array, size_t count, size_t size);

#endif
