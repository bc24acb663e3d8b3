/* Text on its way to a console, a pipe or a file. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static DWORD write_console(HANDLE handle, const WCHAR *text, DWORD length)
{
    DWORD written = 0;

    for (DWORD done = 0; done < length; done += written)
    {
        if (!WriteConsoleW(handle, text + done, length - done, &written, NULL))
            return GetLastError();
        if (!written)
            return ERROR_WRITE_FAULT;
    }
    return ERROR_SUCCESS;
}

static DWORD write_bytes(HANDLE handle, const char *bytes, DWORD length)
{
    DWORD written = 0;

    for (DWORD done = 0; done < length; done += written)
    {
        if (!WriteFile(handle, bytes + done, length - done, &written, NULL))
            return GetLastError();
        if (!written)
            return ERROR_WRITE_FAULT;
    }
    return ERROR_SUCCESS;
}

/* A console takes Unicode as it is; whatever reads a pipe or a file is taken to want UTF-8. */
static DWORD write_piece(HANDLE handle, const WCHAR *text, DWORD length)
{
    char bytes[4096 * 3]; /* a UTF-16 unit has at most 3 bytes in UTF-8 */
    DWORD mode;

    if (GetConsoleMode(handle, &mode))
        return write_console(handle, text, length);
    length = WideCharToMultiByte(CP_UTF8, 0, text, length, bytes, sizeof(bytes), NULL, NULL);
    return length ? write_bytes(handle, bytes, length) : GetLastError();
}

/* The length of the next piece to write: no more than fits, and no half of a surrogate pair at its end. */
static DWORD piece_length(const WCHAR *text, size_t length)
{
    if (length <= 4096)
        return (DWORD)length;
    return IS_HIGH_SURROGATE(text[4095]) ? 4095 : 4096;
}

void flush(struct output *out)
{
    size_t done = 0;

    while (!out->error && done < out->length)
    {
        DWORD length = piece_length(out->text + done, out->length - done);

        out->error = write_piece(out->handle, out->text + done, length);
        done += length;
    }
    out->length = 0;
}

void close_output(struct output *out)
{
    flush(out);
    free(out->text);
    out->text = NULL;
    out->capacity = 0;
}

void complain(struct output *out, const WCHAR *format, ...)
{
    struct output err = {.handle = GetStdHandle(STD_ERROR_HANDLE)};
    va_list arguments;

    flush(out);
    print(&err, L"%ls: ", out->program);
    va_start(arguments, format);
    print_list(&err, format, arguments);
    va_end(arguments);
    print(&err, L"\n");
    close_output(&err);
}

BOOL has_reader_left(const struct output *out)
{
    return out->error == ERROR_PIPE_NOT_CONNECTED || out->error == ERROR_NO_DATA ||
           out->error == ERROR_BROKEN_PIPE;
}

static BOOL reserve(struct output *out, size_t length)
{
    size_t capacity = 2 * (out->length + length);
    WCHAR *text;

    if (out->length + length <= out->capacity)
        return TRUE;
    if (!(text = realloc(out->text, capacity * sizeof(*text))))
    {
        out->error = ERROR_NOT_ENOUGH_MEMORY;
        return FALSE;
    }
    out->text = text;
    out->capacity = capacity;
    return TRUE;
}

void append(struct output *out, const WCHAR *text, size_t length)
{
    if (out->error || !reserve(out, length))
        return;
    memcpy(out->text + out->length, text, length * sizeof(*text));
    out->length += length;
}

void print_list(struct output *out, const WCHAR *format, va_list arguments)
{
    va_list again;
    int length;

    va_copy(again, arguments);
    length = _vscwprintf(format, again);
    va_end(again);
    if (length < 0)
        out->error = ERROR_NO_UNICODE_TRANSLATION;
    if (out->error || !reserve(out, (size_t)length + 1))
        return;
    _vsnwprintf(out->text + out->length, (size_t)length + 1, format, arguments);
    out->length += length;
}

void print(struct output *out, const WCHAR *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    print_list(out, format, arguments);
    va_end(arguments);
}

void print_indented(struct output *out, const WCHAR *text, int indent)
{
    size_t length = wcscspn(text, L"\n");

    append(out, text, length);
    for (text += length; *text; text += length)
    {
        print(out, L"\n%*ls", indent, L"");
        length = wcscspn(++text, L"\n");
        append(out, text, length);
    }
}

void print_json_string(struct output *out, const WCHAR *text)
{
    if (!text)
    {
        print(out, L"null");
        return;
    }
    append(out, L"\"", 1);
    for (; *text; text++)
    {
        if (*text == '\n')
            append(out, L"\\n", 2);
        else if (*text < ' ' || *text > '~')
            print(out, L"\\u%04X", *text);
        else
        {
            append(out, L"\\", *text == '"' || *text == '\\');
            append(out, text, 1);
        }
    }
    append(out, L"\"", 1);
}
