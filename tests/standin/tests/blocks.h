/*
 * What the DLL returns: compared as text, freed block by block as Windows tools do, and counted.
 */
#ifndef STANDIN_TESTS_BLOCKS_H
#define STANDIN_TESTS_BLOCKS_H

#include "test.h"
#include "types.h"

/* A value of the interface as text, as in the server's log; type is a name such as "DHCP_SUBNET_INFO" or
 * "LPDHCP_SUBNET_INFO". A ring of a few buffers: good for two values in one check. */
const char *shown(const char *type, const void *value);

/* Checks that a structure looks as expected. */
#define CHECK_SHOWN(expected, type, value, ...)                                                              \
    check_shown(expected, #type, value, __FILE__, __LINE__, #value, "" __VA_ARGS__)
/* Checks that two structures of one type look alike. */
#define CHECK_ALIKE(type, expected, value, ...)                                                              \
    CHECK_SHOWN(shown(#type, expected), type, value, "" __VA_ARGS__)
void check_shown(const char *expected, const char *type, const void *value, const char *file, int line,
                 const char *what, const char *format, ...)
    __attribute__((format(__MINGW_PRINTF_FORMAT, 7, 8)));

/* Frees a returned structure with everything in it, each block on its own, having checked that it is one.
 * RELEASE also sets the pointer to NULL. NULL is fine. */
#define RELEASE(type, pointer) (release(#type, pointer), (pointer) = NULL)
void release(const char *type, void *structure);
/* The same without the outermost block. */
void release_members(const char *type, void *structure);

/* Does something several times and checks that it leaves no blocks behind. */
void check_leaves_nothing(void (*function)(void), const char *what);

#endif
