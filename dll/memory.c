#include "memory.h"
#include "dhcpsapi.h"

#define UNKNOWN_BLOCK ((SIZE_T)-1)     /* what HeapSize returns for what is no block of the heap */
#define LARGEST_SIZE  ((SIZE_T)-1 / 4) /* can still be doubled */

#ifdef DHCPSAPI_CHECKED

static LONG blocks;

LONG memory_blocks(void)
{
    return blocks;
}

#    define COUNT(change) InterlockedExchangeAdd(&blocks, change)
#else
#    define COUNT(change) (void)0
#endif

void *memory_allocate(SIZE_T size)
{
    void *block = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, size);

    if (block)
        COUNT(1);
    return block;
}

void memory_free(void *block)
{
    if (block && HeapFree(GetProcessHeap(), 0, block))
        COUNT(-1);
}

void *memory_copy(const void *block, SIZE_T size)
{
    BYTE *copy = memory_allocate(size);

    for (SIZE_T i = 0; copy && i < size; i++)
        copy[i] = ((const BYTE *)block)[i];
    return copy;
}

void *memory_grow(void *array, DWORD count, SIZE_T size)
{
    SIZE_T held = array ? HeapSize(GetProcessHeap(), 0, array) : 0;
    SIZE_T capacity = 4;

    if (held == UNKNOWN_BLOCK || count >= LARGEST_SIZE / size || count == MAXDWORD)
        return NULL;
    if (count < held / size)
        return array;

    while (capacity <= count)
        capacity *= 2;
    return array ? HeapReAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, array, capacity * size)
                 : memory_allocate(capacity * size);
}

BOOL memory_copy_text(LPWSTR *copy, LPCWSTR text)
{
    *copy = text ? memory_copy(text, (lstrlenW(text) + 1) * sizeof(*text)) : NULL;
    return *copy || !text;
}

VOID DHCP_API_FUNCTION DhcpRpcFreeMemory(PVOID BufferPointer)
{
    memory_free(BufferPointer);
}
