/* Text on its way to a console, a pipe or a file. SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef EXAMPLES_OUTPUT_H
#define EXAMPLES_OUTPUT_H

#include <stdarg.h>
#include <windows.h>

/* Starts with handle and program set and all else zero. Without a handle it only gathers text. */
struct output
{
    HANDLE handle;
    const WCHAR *program; /* whose complaints they are */
    WCHAR *text;          /* not written yet */
    size_t length;
    size_t capacity;
    DWORD error; /* of the first attempt that failed; nothing is printed from then on */
};

void append(struct output *out, const WCHAR *text, size_t length);
void print(struct output *out, const WCHAR *format, ...);
void print_list(struct output *out, const WCHAR *format, va_list arguments);

/* Text of one or more lines, all but the first indented. */
void print_indented(struct output *out, const WCHAR *text, int indent);

/* ASCII alone, so that no encoding on the way can harm it; null for NULL. */
void print_json_string(struct output *out, const WCHAR *text);

/* What is printed is written by these; the second frees it too. */
void flush(struct output *out);
void close_output(struct output *out);

/* A line on standard error, behind all that is printed so far. */
void complain(struct output *out, const WCHAR *format, ...);

/* Whether writing failed for no other reason than that the reader of the pipe, like head, has read enough. */
BOOL has_reader_left(const struct output *out);

#endif
