#include "page.h"
#include "memory.h"

struct page page_clamped(DWORD preferred_maximum)
{
    struct page page = {preferred_maximum, 0};

    if (page.room < 1024)
        page.room = 1024;
    if (page.room > 65536)
        page.room = 65536;
    return page;
}

struct page page_exact(DWORD preferred_maximum)
{
    struct page page = {preferred_maximum, 0};

    return page;
}

bool page_takes(struct page *page, size_t bytes)
{
    if (page->read && bytes > page->room)
        return false;
    page->room -= bytes < page->room ? (DWORD)bytes : page->room;
    page->read++;
    return true;
}

size_t page_text(const WCHAR *text)
{
    return text ? (text_length(text) + 1) * sizeof *text : 0;
}

DWORD page_result(const struct page *page, size_t left)
{
    if (left)
        return ERROR_MORE_DATA;
    return page->read ? ERROR_SUCCESS : ERROR_NO_MORE_ITEMS;
}
