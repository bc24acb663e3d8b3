#include "log.h"

#include <dhcpsext.h>
#include <stdarg.h>
#include <stdio.h>

#include "show.h"

static FILE *file;

bool log_open(const WCHAR *path)
{
    file = _wfopen(path, L"ab");
    if (!file)
        fprintf(stderr, "dhcpsrvd: cannot write %ls\n", path);
    return file;
}

void log_begin(const char *method)
{
    if (file)
    {
        show_clear();
        show("%s", method);
    }
}

void log_argument(const char *type, const char *name, const void *value)
{
    if (file)
    {
        show(" %s=", name);
        show_typed(type, value);
    }
}

void log_end(DWORD result, bool asked)
{
    const char *name;

    if (file)
    {
        name = DhcpHlprErrorNameA(result);
        show(" = %lu%s%s%s\n", result, name ? " " : "", name ? name : "", asked ? " (--fail)" : "");
        fputs(show_line(), file);
        fflush(file);
    }
}
