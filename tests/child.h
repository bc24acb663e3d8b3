/*
 * Programs of the tests' own folder as child processes. None outlives the program that started it, however
 * that ends.
 */
#ifndef TESTS_CHILD_H
#define TESTS_CHILD_H

#include <windows.h>

struct child
{
    HANDLE process;
    HANDLE output; /* the reading end of its standard output */
};

/* The longest command line that child_start takes, in characters. */
#define CHILD_COMMAND 16384

/* Starts PROGRAM.exe with what is to follow on its command line. Its standard error is that handle, an
 * inheritable one, or this program's own for NULL. Ends the calling program where that fails, as nothing
 * could be tested. */
void child_start(struct child *child, const WCHAR *program, const WCHAR *arguments, HANDLE errors);

/* The next line of its output, without its end; "" where there is none. */
void child_line(struct child *child, char *line, unsigned capacity);

/* All of its output from here on, until it ends it, as text: as much as has room. */
void child_rest(struct child *child, char *text, unsigned capacity);

/* Waits for its end; its exit status, or STILL_ACTIVE where it does not end. */
DWORD child_wait(struct child *child);

/* Ends it as a crash does, in the middle of whatever it does. */
void child_kill(struct child *child);

#endif
