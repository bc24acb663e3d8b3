#include "memory.h"

#include <rpc.h>
#include <rpcndr.h>
#include <stdio.h>

/* What the stubs allocate and free with; rpcndr.h declares them. */
void *__RPC_USER MIDL_user_allocate(size_t size)
{
    return calloc(1, size ? size : 1);
}

void __RPC_USER MIDL_user_free(void *block)
{
    free(block);
}

void *keep_alloc(size_t size)
{
    void *block = calloc(1, size ? size : 1);

    if (!block)
    {
        fputs("dhcpsrvd: out of memory\n", stderr);
        exit(3);
    }
    return block;
}

void keep_free(void *block)
{
    free(block);
}

WCHAR *keep_text(const WCHAR *text)
{
    size_t size = (text_length(text) + 1) * sizeof *text;

    return text ? memcpy(keep_alloc(size), text, size) : NULL;
}

void keep_text_again(WCHAR **kept, const WCHAR *text)
{
    WCHAR *copy = keep_text(text);

    keep_free(*kept);
    *kept = copy;
}

DHCP_BINARY_DATA keep_data(const DHCP_BINARY_DATA *data)
{
    DHCP_BINARY_DATA copy = {0};

    if (data && data->Data)
    {
        copy.DataLength = data->DataLength;
        copy.Data = memcpy(keep_alloc(data->DataLength), data->Data, data->DataLength);
    }
    return copy;
}

/* The stubs free with MIDL_user_free, which is free: kept and outgoing memory are of one kind. */
void *out_alloc(size_t size)
{
    return keep_alloc(size);
}

WCHAR *out_text(const WCHAR *text)
{
    return keep_text(text);
}

DHCP_BINARY_DATA out_data(const DHCP_BINARY_DATA *data)
{
    return keep_data(data);
}

int text_compare(const WCHAR *a, const WCHAR *b)
{
    return wcscmp(a ? a : L"", b ? b : L"");
}

int text_compare_case(const WCHAR *a, const WCHAR *b)
{
    return _wcsicmp(a ? a : L"", b ? b : L"");
}

size_t text_length(const WCHAR *text)
{
    return text ? wcslen(text) : 0;
}

int data_compare(const DHCP_BINARY_DATA *a, const DHCP_BINARY_DATA *b)
{
    DWORD shorter = a->DataLength < b->DataLength ? a->DataLength : b->DataLength;
    int order = shorter ? memcmp(a->Data, b->Data, shorter) : 0;

    return order ? order : ORDER(a->DataLength, b->DataLength);
}
