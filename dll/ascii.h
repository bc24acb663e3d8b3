/* Comparing names: they are ASCII and have no case. */
#ifndef DLL_ASCII_H
#define DLL_ASCII_H

#include <windows.h>

/* Room for the longest name that the DLL knows, and its terminating null. */
#define NAME_CAPACITY 64

/* Widens a name given in any ANSI code page. A byte outside ASCII becomes a character that no name has. FALSE
 * where the name is longer than any that the DLL knows. */
BOOL ascii_widen(const char *name, WCHAR wide[NAME_CAPACITY]);

/* Whether two names are the same but for the case of ASCII letters. */
BOOL ascii_equals(const WCHAR *left, const WCHAR *right);

#endif
