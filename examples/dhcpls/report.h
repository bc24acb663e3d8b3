/*
 * A report, as text to read or as JSON, from the same calls
 *
 * A report is an object of named members; text shows an object as a title with lines below it. What one of
 * the two forms has no place for is left out by passing NULL for its part: no key, not in JSON; no label or
 * title, not in text.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */
#ifndef EXAMPLES_DHCPLS_REPORT_H
#define EXAMPLES_DHCPLS_REPORT_H

#include <windows.h>
#include "../output.h"

/* Of a table: a row is an object in JSON, a line in text. */
struct column
{
    const WCHAR *key;
    const WCHAR *heading;
    int width; /* in text; of the last column 0 */
    BOOL raw;  /* its cells are written as they are, not as a JSON string */
};

/* Starts with out and json set and all else zero. */
struct report
{
    struct output out;
    BOOL json;
    int depth;   /* of the JSON */
    int indent;  /* of the text, in steps */
    BOOL filled; /* the innermost object or array has something in it */
    unsigned rows;
    const WCHAR *label; /* of the table or list that is open */
    const struct column *columns;
    size_t column_count;
};

/* An object in an array; the title is a format for what follows it. Text shows the objects of an array one
 * after the other. */
void begin_object(struct report *report, const WCHAR *title, ...);
void end_object(struct report *report);
void begin_array(struct report *report, const WCHAR *key);
void end_array(struct report *report);

/* An object of the JSON alone, a member of another; the outermost has no key. */
void begin_members(struct report *report, const WCHAR *key);
void end_members(struct report *report);

/* A member. Text leaves out what is NULL or empty. */
void put_text(struct report *report, const WCHAR *key, const WCHAR *label, const WCHAR *value);

/* A member of the JSON alone; the second takes a value that is JSON already. */
void put_number(struct report *report, const WCHAR *key, DWORD value);
void put_json(struct report *report, const WCHAR *key, const WCHAR *value);

/* A line of the text alone. */
void put_line(struct report *report, const WCHAR *label, const WCHAR *format, ...);

/* Rows that come one by one, as many as there are. A cell can be NULL. When the table ends, text says that
 * there was none or, if it is not complete, that something is not known. */
void begin_table(struct report *report, const WCHAR *key, const WCHAR *label, const struct column *columns,
                 size_t count);
void put_row(struct report *report, const WCHAR *const *cells);
void end_table(struct report *report, BOOL complete);

/* The same without headings, for short rows: text shows each as a phrase beside the label. */
void put_phrase(struct report *report, const WCHAR *const *cells, const WCHAR *format, ...);

#endif
