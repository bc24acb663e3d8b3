/* A program without a C runtime: its exit status is the line of the check that failed, or 0. */
#ifndef TESTS_LINK_MSVC_PROGRAM_H
#define TESTS_LINK_MSVC_PROGRAM_H

#include <windows.h>

#define CHECK(condition)                                                                                     \
    do                                                                                                       \
    {                                                                                                        \
        if (!(condition))                                                                                    \
            ExitProcess(__LINE__);                                                                           \
    } while (0)

/* Where the stack is, in the function that asks. */
#ifdef _WIN64
#    define STACK_POINTER(pointer) __asm__ volatile("mov %%rsp, %0" : "=r"(pointer))
#else
#    define STACK_POINTER(pointer) __asm__ volatile("mov %%esp, %0" : "=r"(pointer))
#endif

/* The entry point. */
void start(void);

#endif
