/*
 * A stand-in server (dhcpsrvd.exe) as a process of its own, for a test or a measurement to call and to end.
 */
#ifndef TESTS_STANDIN_PROCESS_H
#define TESTS_STANDIN_PROCESS_H

#include "child.h"

struct standin
{
    struct child child;
    WCHAR name[64];
    WCHAR bindings[512]; /* its string bindings, blanks between them; empty where none runs */
};

/* Starts one with options as on its command line, such as L"--tcp 127.0.0.1:0", and waits until it is ready.
 * Its errors go to that handle, as child_start has it. */
void standin_start(struct standin *standin, const WCHAR *options, HANDLE errors);

/* Has the DLL call this server from now on, by its first endpoint and without authentication. */
void standin_use(const struct standin *standin);

/* Ends it as dhcpsrvd --stop does, unless it has ended by itself, and waits for that; its exit status. */
DWORD standin_stop(struct standin *standin);

#endif
