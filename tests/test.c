#include "test.h"
#include <stdarg.h>

#define MAX_SHOWN 20

static volatile LONG checks, failures;

static BOOL report(BOOL passed, const char *file, int line, const char *what, const char *found,
                   const char *format, va_list arguments)
{
    char details[512];

    InterlockedIncrement(&checks);
    if (passed)
        return TRUE;
    if (InterlockedIncrement(&failures) > MAX_SHOWN)
        return FALSE;
    vsnprintf(details, sizeof(details), format, arguments);
    printf("%s:%d: %s%s%s%s\n", file, line, what, found, *details ? " -- " : "", details);
    fflush(stdout);
    return FALSE;
}

BOOL test_check(BOOL passed, const char *file, int line, const char *what, const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    report(passed, file, line, what, ": is false", format, arguments);
    va_end(arguments);
    return passed;
}

BOOL test_number(ULONG_PTR expected, ULONG_PTR actual, const char *file, int line, const char *what,
                 const char *format, ...)
{
    va_list arguments;
    char found[128] = "";

    if (expected != actual)
        snprintf(found, sizeof(found), ": is %llu (0x%llx), not %llu (0x%llx)", (ULONGLONG)actual,
                 (ULONGLONG)actual, (ULONGLONG)expected, (ULONGLONG)expected);
    va_start(arguments, format);
    report(expected == actual, file, line, what, found, format, arguments);
    va_end(arguments);
    return expected == actual;
}

BOOL test_text(const WCHAR *expected, const WCHAR *actual, const char *file, int line, const char *what,
               const char *format, ...)
{
    BOOL passed = expected && actual ? !lstrcmpW(expected, actual) && lstrlenW(expected) == lstrlenW(actual)
                                     : expected == actual;
    va_list arguments;
    char found[1024] = "";

    if (!passed)
        snprintf(found, sizeof(found), ": is [%ls], not [%ls]", actual ? actual : L"(null)",
                 expected ? expected : L"(null)");
    va_start(arguments, format);
    report(passed, file, line, what, found, format, arguments);
    va_end(arguments);
    return passed;
}

/* What runs against the checked build says so, lest it takes the other one for it. */
static void check_blocks(void)
{
    HMODULE dll = GetModuleHandleA("dhcpsapi.dll");
    LONG (*blocks)(void) = (LONG(*)(void))(void *)GetProcAddress(dll, "memory_blocks");

    CHECK_NUMBER(GetEnvironmentVariableA("DHCPSAPI_CHECKED", NULL, 0) != 0, blocks != NULL, "the wrong DLL");
    if (blocks)
        CHECK_NUMBER(0, blocks(), "blocks of the DLL are left");
}

int test_result(void)
{
    if (GetModuleHandleA("dhcpsapi.dll"))
        check_blocks();
    printf("%ld checks, %ld failed\n", checks, failures);
    return checks == 0 || failures != 0;
}

DWORD test_heap_blocks(void)
{
    PROCESS_HEAP_ENTRY entry = {0};
    DWORD blocks = 0;

    HeapLock(GetProcessHeap());
    while (HeapWalk(GetProcessHeap(), &entry))
        blocks += (entry.wFlags & PROCESS_HEAP_ENTRY_BUSY) != 0;
    HeapUnlock(GetProcessHeap());
    return blocks;
}

struct thread
{
    void (*function)(int);
    int number;
};

static DWORD WINAPI run_thread(void *parameter)
{
    struct thread *thread = parameter;

    thread->function(thread->number);
    return 0;
}

void test_in_threads(int threads, void (*function)(int thread))
{
    HANDLE handles[MAXIMUM_WAIT_OBJECTS] = {NULL};
    struct thread parameters[MAXIMUM_WAIT_OBJECTS];

    for (int i = 0; i < threads; i++)
    {
        parameters[i] = (struct thread){function, i};
        handles[i] = CreateThread(NULL, 0, run_thread, &parameters[i], 0, NULL);
        CHECK(handles[i] != NULL);
    }
    WaitForMultipleObjects(threads, handles, TRUE, INFINITE);
    for (int i = 0; i < threads; i++)
        CloseHandle(handles[i]);
}
