/*
 * A dhcpsrvd for a test: its own process, its own port, its own log. The DLL in this process calls it, by
 * DHCPSAPI_BINDING.
 */
#ifndef STANDIN_TESTS_SERVER_H
#define STANDIN_TESTS_SERVER_H

#include "test.h"
#include <dhcpsapi.h>

#define ADDRESS(a, b, c, d) ((DWORD)(a) << 24 | (b) << 16 | (c) << 8 | (d))

/* The server's name in calls: this machine's, which the binding replaces. */
#define SERVER NULL

/* Starts one with further options, "" for none; it listens on a free port of 127.0.0.1 unless they tell an
 * endpoint. Ends the program where it does not become ready: a test without its server tests nothing. */
void server_start(const char *options);
/* Ends it as its users do, and checks that it ended well. Does nothing where none runs. */
void server_stop(void);

/* What it wrote to stderr so far. */
const char *server_errors(void);
HANDLE server_process(void);

/* The next line of its log that was not read yet, without its end, NULL when there is none. */
const char *log_next(void);
/* Goes past everything that is in the log. */
void log_skip(void);

/* Runs dhcpsrvd to its end with these arguments, and gives its exit status and what it wrote. */
DWORD server_run(const char *arguments, char *output, size_t output_size, char *errors, size_t errors_size);

#endif
