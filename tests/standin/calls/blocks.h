/*
 * What the DLL returns: freed block by block, as Windows tools do, and counted.
 */
#ifndef STANDIN_TESTS_BLOCKS_H
#define STANDIN_TESTS_BLOCKS_H

#include "shown.h"

/* Frees a returned structure with everything in it, each block on its own, having checked that it is one.
 * RELEASE also sets the pointer to NULL. NULL is fine. */
#define RELEASE(type, pointer) (release(#type, pointer), (pointer) = NULL)
void release(const char *type, void *structure);
/* The same without the outermost block. */
void release_members(const char *type, void *structure);

/* Does something several times and checks that it leaves no blocks behind. */
void check_leaves_nothing(void (*function)(void), const char *what);

#endif
