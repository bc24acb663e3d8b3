#include "server.h"
#include "standin_process.h"
#include <stdlib.h>
#include <string.h>

static struct
{
    struct standin standin;
    char log_file[MAX_PATH], errors_file[MAX_PATH];
    HANDLE log;
    char *errors;
} server;

static void temporary_file(char *path)
{
    char folder[MAX_PATH];

    GetTempPathA(sizeof(folder), folder);
    if (GetTempFileNameA(folder, "srv", 0, path))
        return;
    printf("no temporary file (error %lu)\n", GetLastError());
    exit(2);
}

static HANDLE open_inherited(const char *path)
{
    SECURITY_ATTRIBUTES inherited = {sizeof(inherited), NULL, TRUE};

    return CreateFileA(path, GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                       &inherited, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
}

static char *read_all(const char *path)
{
    FILE *file = fopen(path, "rb");
    char *text = calloc(1, 65536);

    if (file)
    {
        text[fread(text, 1, 65535, file)] = 0;
        fclose(file);
    }
    return text;
}

static BOOL has_endpoint(const char *options)
{
    return strstr(options, "--tcp") || strstr(options, "--np") || strstr(options, "--ncalrpc");
}

void server_start(const char *options)
{
    static WCHAR arguments[CHILD_COMMAND - 64];
    HANDLE errors;

    server_stop();
    temporary_file(server.log_file);
    temporary_file(server.errors_file);
    swprintf(arguments, ARRAYSIZE(arguments), L"%ls --log \"%hs\" %hs",
             has_endpoint(options) ? L"" : L"--tcp 127.0.0.1:0", server.log_file, options);
    errors = open_inherited(server.errors_file);
    standin_start(&server.standin, arguments, errors);
    CloseHandle(errors);
    standin_use(&server.standin);
    server.log =
        CreateFileA(server.log_file, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    NULL, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
}

/* What the servers of this program were asked and what they answered stays beside it, for results.py. */
static void keep_log(void)
{
    static BOOL kept;
    char path[MAX_PATH], bytes[65536];
    DWORD size, written;
    HANDLE file;

    GetModuleFileNameA(NULL, path, sizeof(path) - 4);
    strcpy(strrchr(path, '.'), ".log");
    file = CreateFileA(path, FILE_APPEND_DATA, 0, NULL, kept ? OPEN_ALWAYS : CREATE_ALWAYS,
                       FILE_ATTRIBUTE_NORMAL, NULL);
    kept = TRUE;
    SetFilePointer(server.log, 0, NULL, FILE_BEGIN);
    while (ReadFile(server.log, bytes, sizeof(bytes), &size, NULL) && size)
        WriteFile(file, bytes, size, &written, NULL);
    CloseHandle(file);
}

void server_stop(void)
{
    if (!server.standin.bindings[0])
        return;
    CHECK_NUMBER(0, standin_stop(&server.standin), "the server's exit status");
    keep_log();
    CloseHandle(server.log);
    DeleteFileA(server.log_file);
    DeleteFileA(server.errors_file);
    free(server.errors);
    memset(&server, 0, sizeof(server));
}

const char *server_errors(void)
{
    free(server.errors);
    server.errors = read_all(server.errors_file);
    return server.errors;
}

HANDLE server_process(void)
{
    return server.standin.child.process;
}

/* The server writes a line before it answers the call, so that what is there are whole lines. */
const char *log_next(void)
{
    static char line[65536];
    DWORD length = 0, read;

    while (length < sizeof(line) - 1 && ReadFile(server.log, line + length, 1, &read, NULL) && read &&
           line[length] != '\n')
        length += line[length] != '\r';
    line[length] = 0;
    return length ? line : NULL;
}

void log_skip(void)
{
    while (log_next())
        ;
}

DWORD server_run(const char *arguments, char *output, size_t output_size, char *errors, size_t errors_size)
{
    WCHAR wide[256];
    char errors_path[MAX_PATH], *text;
    HANDLE errors_file;
    struct child child;
    DWORD status;

    swprintf(wide, ARRAYSIZE(wide), L"%hs", arguments);
    temporary_file(errors_path);
    errors_file = open_inherited(errors_path);
    child_start(&child, L"dhcpsrvd", wide, errors_file);
    CloseHandle(errors_file);
    child_rest(&child, output, output_size);
    status = child_wait(&child);
    text = read_all(errors_path);
    snprintf(errors, errors_size, "%s", text);
    free(text);
    DeleteFileA(errors_path);
    return status;
}
