/* A report, as text to read or as JSON. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report.h"

#include <stdarg.h>

#define STEP        2     /* of an indent */
#define LABEL_WIDTH 16    /* more than the longest label */
#define ENOUGH      16384 /* characters to gather before they are written: a report can be very long */

/* Names come from anybody who can send a DHCP request: on a terminal they must not be able to do anything. */
static void defuse(struct output *out, size_t from)
{
    for (size_t i = from; i < out->length; i++)
    {
        if (out->text[i] < ' ' || (out->text[i] >= 0x7F && out->text[i] < 0xA0))
            out->text[i] = '?';
    }
}

static void print_defused(struct output *out, const WCHAR *format, va_list arguments)
{
    size_t from = out->length;

    print_list(out, format, arguments);
    defuse(out, from);
}

static void end_line(struct report *report)
{
    append(&report->out, L"\n", 1);
    if (report->out.length >= ENOUGH)
        flush(&report->out);
}

/*
 * JSON
 */

/* Whatever goes into an object or array begins with this; key is NULL in an array. */
static void begin_item(struct report *report, const WCHAR *key)
{
    struct output *out = &report->out;

    if (report->filled)
        append(out, L",", 1);
    if (report->depth)
        end_line(report);
    print(out, L"%*ls", report->depth * STEP, L"");
    if (key)
        print(out, L"\"%ls\": ", key);
    report->filled = TRUE;
}

static void begin_level(struct report *report, const WCHAR *key, const WCHAR *bracket)
{
    begin_item(report, key);
    append(&report->out, bracket, 1);
    report->depth++;
    report->filled = FALSE;
}

static void end_level(struct report *report, const WCHAR *bracket)
{
    report->depth--;
    if (report->filled)
        print(&report->out, L"\n%*ls", report->depth * STEP, L"");
    append(&report->out, bracket, 1);
    report->filled = TRUE;
    if (!report->depth)
        end_line(report);
}

static void put_json_row(struct report *report, const WCHAR *const *cells)
{
    struct output *out = &report->out;

    begin_item(report, NULL);
    for (size_t i = 0; i < report->column_count; i++)
    {
        print(out, L"%ls\"%ls\": ", i ? L", " : L"{", report->columns[i].key);
        if (report->columns[i].raw && cells[i])
            print(out, L"%ls", cells[i]);
        else
            print_json_string(out, cells[i]);
    }
    append(out, L"}", 1);
}

/*
 * Text
 */

static void print_label(struct report *report, const WCHAR *label)
{
    int width = LABEL_WIDTH - (int)wcslen(label) - 1;

    print(&report->out, L"%*ls%ls:%*ls", report->indent * STEP, L"", label, width, L"");
}

/* What is not inside of anything stands apart. */
static void stand_apart(struct report *report)
{
    if (!report->indent)
        end_line(report);
}

static void put_headings(struct report *report)
{
    struct output *out = &report->out;

    stand_apart(report);
    print(out, L"%*ls%ls:\n%*ls", report->indent * STEP, L"", report->label, (report->indent + 1) * STEP,
          L"");
    for (size_t i = 0; i < report->column_count; i++)
        print(out, i ? L"  %-*ls" : L"%-*ls", report->columns[i].width, report->columns[i].heading);
    end_line(report);
}

static void put_text_row(struct report *report, const WCHAR *const *cells)
{
    struct output *out = &report->out;
    size_t from;

    if (!report->rows)
        put_headings(report);
    print(out, L"%*ls", (report->indent + 1) * STEP, L"");
    from = out->length;
    for (size_t i = 0; i < report->column_count; i++)
        print(out, i ? L"  %-*ls" : L"%-*ls", report->columns[i].width,
              cells[i] && *cells[i] ? cells[i] : L"-");
    defuse(out, from);
    end_line(report);
}

/*
 * Objects, arrays and members
 */

static void put_title(struct report *report, const WCHAR *format, va_list arguments)
{
    stand_apart(report);
    print(&report->out, L"%*ls", report->indent * STEP, L"");
    print_defused(&report->out, format, arguments);
    end_line(report);
}

void begin_object(struct report *report, const WCHAR *title, ...)
{
    va_list arguments;

    if (report->json)
    {
        begin_level(report, NULL, L"{");
        return;
    }
    va_start(arguments, title);
    put_title(report, title, arguments);
    va_end(arguments);
    report->indent++;
}

void end_object(struct report *report)
{
    if (report->json)
        end_level(report, L"}");
    else
        report->indent--;
}

void begin_members(struct report *report, const WCHAR *key)
{
    if (report->json)
        begin_level(report, key, L"{");
}

void end_members(struct report *report)
{
    if (report->json)
        end_level(report, L"}");
}

void begin_array(struct report *report, const WCHAR *key)
{
    if (report->json)
        begin_level(report, key, L"[");
}

void end_array(struct report *report)
{
    if (report->json)
        end_level(report, L"]");
}

void put_text(struct report *report, const WCHAR *key, const WCHAR *label, const WCHAR *value)
{
    if (!report->json)
    {
        if (label && value && *value)
            put_line(report, label, L"%ls", value);
    }
    else if (key)
    {
        begin_item(report, key);
        print_json_string(&report->out, value);
    }
}

void put_number(struct report *report, const WCHAR *key, DWORD value)
{
    if (!report->json)
        return;
    begin_item(report, key);
    print(&report->out, L"%lu", value);
}

void put_json(struct report *report, const WCHAR *key, const WCHAR *value)
{
    if (!report->json)
        return;
    begin_item(report, key);
    print(&report->out, L"%ls", value);
}

void put_line(struct report *report, const WCHAR *label, const WCHAR *format, ...)
{
    va_list arguments;

    if (report->json)
        return;
    print_label(report, label);
    va_start(arguments, format);
    print_defused(&report->out, format, arguments);
    va_end(arguments);
    end_line(report);
}

/*
 * Tables
 */

void begin_table(struct report *report, const WCHAR *key, const WCHAR *label, const struct column *columns,
                 size_t count)
{
    report->label = label;
    report->columns = columns;
    report->column_count = count;
    report->rows = 0;
    begin_array(report, key);
}

void put_row(struct report *report, const WCHAR *const *cells)
{
    if (report->json)
        put_json_row(report, cells);
    else
        put_text_row(report, cells);
    report->rows++;
}

void put_phrase(struct report *report, const WCHAR *const *cells, const WCHAR *format, ...)
{
    va_list arguments;

    if (report->json)
    {
        put_json_row(report, cells);
        return;
    }
    if (report->rows++)
        print(&report->out, L"%*ls", report->indent * STEP + LABEL_WIDTH, L"");
    else
        print_label(report, report->label);
    va_start(arguments, format);
    print_defused(&report->out, format, arguments);
    va_end(arguments);
    end_line(report);
}

void end_table(struct report *report, BOOL complete)
{
    end_array(report);
    if (!report->rows)
    {
        if (!report->json)
            stand_apart(report);
        put_line(report, report->label, complete ? L"none" : L"not known");
    }
    else if (!complete)
        put_line(report, report->label, L"more, which are not known");
}
