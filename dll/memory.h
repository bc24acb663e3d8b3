/* The one allocator of everything that the DLL hands out. */
#ifndef DLL_MEMORY_H
#define DLL_MEMORY_H

#include <windows.h>

/* A block of zeros, or NULL. Freed with memory_free, or by the caller with DhcpRpcFreeMemory. */
void *memory_allocate(SIZE_T size);

/* Takes NULL. */
void memory_free(void *block);

/* A copy of a text. FALSE where there is no memory for it; a NULL text has a NULL copy. */
BOOL memory_copy_text(LPWSTR *copy, LPCWSTR text);

/* A copy of a block of bytes, or NULL. */
void *memory_copy(const void *block, SIZE_T size);

#endif
