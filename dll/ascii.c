#include "ascii.h"

BOOL ascii_widen(const char *name, WCHAR wide[NAME_CAPACITY])
{
    for (int i = 0; i < NAME_CAPACITY; i++)
    {
        wide[i] = (unsigned char)name[i];
        if (!name[i])
            return TRUE;
    }
    return FALSE;
}

static WCHAR to_upper(WCHAR character)
{
    return character >= 'a' && character <= 'z' ? character - 'a' + 'A' : character;
}

BOOL ascii_equals(const WCHAR *left, const WCHAR *right)
{
    while (*left && to_upper(*left) == to_upper(*right))
    {
        left++;
        right++;
    }
    return *left == *right;
}
