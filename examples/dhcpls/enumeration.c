/* Enumerations, page by page. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "listing.h"

/*
 * ERROR_MORE_DATA asks for another call; ERROR_SUCCESS is the end; ERROR_NO_MORE_ITEMS is it too, with the
 * last items or without any. A server that says it has more, but gives nothing or does not move on, would be
 * asked forever: then the enumeration has failed, with ERROR_MORE_DATA. Nor is there a point in more when the
 * output cannot be written.
 */
BOOL has_more(struct listing *listing, struct cursor *cursor, DWORD status)
{
    BOOL moved = cursor->read && cursor->resume != cursor->before;

    cursor->before = cursor->resume;
    if (status == ERROR_NO_MORE_ITEMS || listing->report.out.error)
        status = ERROR_SUCCESS;
    cursor->status = status;
    return status == ERROR_MORE_DATA && moved;
}
