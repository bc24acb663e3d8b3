/* The one allocator of everything that the DLL hands out. */
#ifndef DLL_MEMORY_H
#define DLL_MEMORY_H

#include <windows.h>

/* A block of zeros, or NULL. Freed with memory_free, or by the caller with DhcpRpcFreeMemory. */
void *memory_allocate(SIZE_T size);

/* Takes NULL. */
void memory_free(void *block);

#ifdef DHCPSAPI_CHECKED
/* How many blocks are allocated and not freed: the export that only the checked build has. */
LONG memory_blocks(void);
#endif

/* A copy of a text. FALSE where there is no memory for it; a NULL text has a NULL copy. */
BOOL memory_copy_text(LPWSTR *copy, LPCWSTR text);

/* A copy of a block of bytes, or NULL. */
void *memory_copy(const void *block, SIZE_T size);

/*
 * Makes room for one more element behind the first count ones of an array, which may be NULL when count is 0.
 *   size  of an element
 * Returns the array, perhaps at another place with the old one gone, or NULL, and then it is as it was.
 *
 * Capacity doubles, so that growing one by one takes linear time. How much room there is, only the heap
 * knows: an array that a server returned is exactly as long as its count, and a count remembered in front of
 * the elements would leave DhcpRpcFreeMemory no block to free.
 */
void *memory_grow(void *array, DWORD count, SIZE_T size);

#endif
