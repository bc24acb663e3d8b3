#include "words.h"
#include <stdio.h>
#include <stdlib.h>

#define W(n) w[n]
#define CALL_CASE(count, types, values)                                                                      \
    case count:                                                                                              \
        return ((DWORD(WINAPI *) types)(void *)function)values
#define T ULONG_PTR

/* The number of words has to be right on i686, where the function takes them off the stack. */
DWORD call_words(FARPROC function, const ULONG_PTR *w, int count)
{
    switch (count)
    {
        CALL_CASE(1, (T), (W(0)));
        CALL_CASE(2, (T, T), (W(0), W(1)));
        CALL_CASE(3, (T, T, T), (W(0), W(1), W(2)));
        CALL_CASE(4, (T, T, T, T), (W(0), W(1), W(2), W(3)));
        CALL_CASE(5, (T, T, T, T, T), (W(0), W(1), W(2), W(3), W(4)));
        CALL_CASE(6, (T, T, T, T, T, T), (W(0), W(1), W(2), W(3), W(4), W(5)));
        CALL_CASE(7, (T, T, T, T, T, T, T), (W(0), W(1), W(2), W(3), W(4), W(5), W(6)));
        CALL_CASE(8, (T, T, T, T, T, T, T, T), (W(0), W(1), W(2), W(3), W(4), W(5), W(6), W(7)));
        CALL_CASE(9, (T, T, T, T, T, T, T, T, T), (W(0), W(1), W(2), W(3), W(4), W(5), W(6), W(7), W(8)));
        CALL_CASE(10, (T, T, T, T, T, T, T, T, T, T),
                  (W(0), W(1), W(2), W(3), W(4), W(5), W(6), W(7), W(8), W(9)));
        CALL_CASE(11, (T, T, T, T, T, T, T, T, T, T, T),
                  (W(0), W(1), W(2), W(3), W(4), W(5), W(6), W(7), W(8), W(9), W(10)));
        CALL_CASE(
            15, (T, T, T, T, T, T, T, T, T, T, T, T, T, T, T),
            (W(0), W(1), W(2), W(3), W(4), W(5), W(6), W(7), W(8), W(9), W(10), W(11), W(12), W(13), W(14)));
    default:
        printf("no way to pass %d words\n", count);
        exit(2);
    }
}
