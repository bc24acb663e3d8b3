/* Checks for the test programs: each failed one prints where and what, and test_result() is the exit status.
 */
#ifndef TESTS_TEST_H
#define TESTS_TEST_H

#include <stdio.h>
#include <windows.h>

/* Checks a condition; further arguments, a printf format and its values, say in which case it failed. */
#define CHECK(condition, ...) test_check(!!(condition), __FILE__, __LINE__, #condition, "" __VA_ARGS__)
#define CHECK_NUMBER(expected, actual, ...)                                                                  \
    test_number((ULONG_PTR)(expected), (ULONG_PTR)(actual), __FILE__, __LINE__, #actual, "" __VA_ARGS__)
#define CHECK_TEXT(expected, actual, ...)                                                                    \
    test_text(expected, actual, __FILE__, __LINE__, #actual, "" __VA_ARGS__)

#ifdef __cplusplus
extern "C" {
#endif

BOOL test_check(BOOL passed, const char *file, int line, const char *what, const char *format, ...)
    __attribute__((format(__MINGW_PRINTF_FORMAT, 5, 6)));
BOOL test_number(ULONG_PTR expected, ULONG_PTR actual, const char *file, int line, const char *what,
                 const char *format, ...) __attribute__((format(__MINGW_PRINTF_FORMAT, 6, 7)));
BOOL test_text(const WCHAR *expected, const WCHAR *actual, const char *file, int line, const char *what,
               const char *format, ...) __attribute__((format(__MINGW_PRINTF_FORMAT, 6, 7)));

/* Prints how many checks were made and returns the exit status of the program: 0 only where there were some
 * and all passed. With the checked build of the DLL, one is that no block is left of those that the DLL
 * handed out. */
int test_result(void);

/* How many blocks of the process heap are in use, to see whether something leaked. */
DWORD test_heap_blocks(void);

/* Runs a function in a number of threads at once and waits for all of them. */
void test_in_threads(int threads, void (*function)(int thread));

#ifdef __cplusplus
}
#endif

#endif
