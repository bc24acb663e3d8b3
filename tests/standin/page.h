/*
 * Enumerations: how much one call returns.
 *
 * Every enumerator starts where its resume handle says, takes items as long as the page takes their size,
 * allocates its answer, and ends with page_result. A page takes at least one item.
 */
#ifndef STANDIN_PAGE_H
#define STANDIN_PAGE_H

#include "standin.h"

struct page
{
    DWORD room; /* bytes left */
    DWORD read; /* items taken */
};

/* 1 KiB to 64 KiB, as the enumerations of clients want it, and most others. */
struct page page_clamped(DWORD preferred_maximum);
/* As many bytes as the caller says; 0xFFFFFFFF is everything. */
struct page page_exact(DWORD preferred_maximum);

/* Counts an item of that many bytes in, if there is room. */
bool page_takes(struct page *page, size_t bytes);

/* The bytes that a text takes, NULL being none. */
size_t page_text(const WCHAR *text);

/* The usual end: ERROR_MORE_DATA when items are left, else ERROR_SUCCESS, or ERROR_NO_MORE_ITEMS when none
 * was taken. */
DWORD page_result(const struct page *page, size_t left);

#endif
