/* Calls of functions whose arguments a table tells. */
#ifndef TESTS_WORDS_H
#define TESTS_WORDS_H

#include <windows.h>

/* Calls a function of WINAPI with a number of words, each an argument or a part of one. */
DWORD call_words(FARPROC function, const ULONG_PTR *words, int count);

#endif
