#include "memory.h"
#include "dhcpsapi.h"

void *memory_allocate(SIZE_T size)
{
    return HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, size);
}

void memory_free(void *block)
{
    if (block)
        HeapFree(GetProcessHeap(), 0, block);
}

void *memory_copy(const void *block, SIZE_T size)
{
    BYTE *copy = memory_allocate(size);

    for (SIZE_T i = 0; copy && i < size; i++)
        copy[i] = ((const BYTE *)block)[i];
    return copy;
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
