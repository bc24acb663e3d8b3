/* What is behind an import. */
#ifndef TESTS_LINK_IMPORT_H
#define TESTS_LINK_IMPORT_H

#include <windows.h>

/* The address that a program has of an imported function is that of a jump in the program itself. This is the
 * function that the jump goes to, or NULL where there is no jump. */
static inline void *import_target(const void *address)
{
    const BYTE *code = (const BYTE *)address;
    ULONG_PTR pointer = *(const UNALIGNED LONG *)(code + 2);

    if (code[0] != 0xFF || code[1] != 0x25)
        return NULL;
#ifdef _WIN64
    pointer += (ULONG_PTR)code + 6;
#endif
    return *(void **)pointer;
}

#endif
