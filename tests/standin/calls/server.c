#include "server.h"
#include <stdlib.h>
#include <string.h>

#define PATIENCE 20000

static struct
{
    PROCESS_INFORMATION process;
    HANDLE output;
    char name[40], ready[512], *errors;
    char log_file[MAX_PATH], errors_file[MAX_PATH];
    HANDLE log;
} server;

static _Noreturn void give_up(const char *what)
{
    printf("dhcpsrvd: %s (error %lu); its errors: %s\n", what, GetLastError(), server_errors());
    exit(2);
}

static void temporary_file(char *path)
{
    char folder[MAX_PATH];

    GetTempPathA(sizeof(folder), folder);
    if (!GetTempFileNameA(folder, "srv", 0, path))
        give_up("no temporary file");
}

static HANDLE open_inherited(const char *path)
{
    SECURITY_ATTRIBUTES inherited = {sizeof(inherited), NULL, TRUE};

    return CreateFileA(path, GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                       &inherited, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, NULL);
}

/* The program that lies beside this one. */
static void command_line(char *line, size_t size, const char *arguments)
{
    char folder[MAX_PATH];

    GetModuleFileNameA(NULL, folder, sizeof(folder));
    *strrchr(folder, '\\') = 0;
    snprintf(line, size, "\"%s\\dhcpsrvd.exe\" %s", folder, arguments);
}

static PROCESS_INFORMATION start(const char *arguments, HANDLE output, HANDLE errors)
{
    STARTUPINFOA startup = {
        .cb = sizeof(startup), .dwFlags = STARTF_USESTDHANDLES, .hStdOutput = output, .hStdError = errors};
    PROCESS_INFORMATION process = {0};
    char line[16384];

    command_line(line, sizeof(line), arguments);
    if (!CreateProcessA(NULL, line, NULL, NULL, TRUE, CREATE_NEW_PROCESS_GROUP, NULL, NULL, &startup,
                        &process))
        give_up(line);
    CloseHandle(process.hThread);
    return process;
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

static void read_ready_line(void)
{
    DWORD length = 0, read;
    char character;

    while (ReadFile(server.output, &character, 1, &read, NULL) && read && character != '\n')
        if (character != '\r' && length < sizeof(server.ready) - 1)
            server.ready[length++] = character;
    server.ready[length] = 0;
    if (!read)
        give_up("did not become ready");
}

/* The first endpoint of the ready line is the one that is called. */
static void set_binding(void)
{
    char binding[sizeof(server.ready)];
    const char *text = strstr(server.ready, ": ");

    if (!text)
        give_up(server.ready);
    strcpy(binding, text + 2);
    binding[strcspn(binding, " ")] = 0;
    SetEnvironmentVariableA("DHCPSAPI_BINDING", binding);
    SetEnvironmentVariableA("DHCPSAPI_AUTH", "none");
}

void server_start(const char *options)
{
    static int number;
    SECURITY_ATTRIBUTES inherited = {sizeof(inherited), NULL, TRUE};
    HANDLE output, errors;
    char arguments[15000];

    server_stop();
    sprintf(server.name, "test-%lu-%d", GetCurrentProcessId(), ++number);
    temporary_file(server.log_file);
    temporary_file(server.errors_file);
    snprintf(arguments, sizeof(arguments), "%s --log \"%s\" --name %s %s",
             has_endpoint(options) ? "" : "--tcp 127.0.0.1:0", server.log_file, server.name, options);
    errors = open_inherited(server.errors_file);
    CreatePipe(&server.output, &output, &inherited, 0);
    SetHandleInformation(server.output, HANDLE_FLAG_INHERIT, 0);
    server.process = start(arguments, output, errors);
    CloseHandle(output);
    CloseHandle(errors);
    read_ready_line();
    server.log =
        CreateFileA(server.log_file, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    NULL, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, NULL);
    set_binding();
}

static void check_end(void)
{
    DWORD status;

    if (!CHECK_NUMBER(WAIT_OBJECT_0, WaitForSingleObject(server.process.hProcess, PATIENCE)))
        TerminateProcess(server.process.hProcess, 1);
    if (GetExitCodeProcess(server.process.hProcess, &status))
        CHECK_NUMBER(0, status, "the server's exit status");
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

static void forget_server(void)
{
    keep_log();
    CloseHandle(server.process.hProcess);
    CloseHandle(server.output);
    CloseHandle(server.log);
    DeleteFileA(server.log_file);
    DeleteFileA(server.errors_file);
    free(server.errors);
    memset(&server, 0, sizeof(server));
}

void server_stop(void)
{
    char arguments[80];

    if (!server.process.hProcess)
        return;
    if (WaitForSingleObject(server.process.hProcess, 0) == WAIT_TIMEOUT)
    {
        sprintf(arguments, "--stop --name %s", server.name);
        CHECK_NUMBER(0, server_run(arguments, NULL, 0, NULL, 0), "%s", arguments);
    }
    check_end();
    forget_server();
}

const char *server_ready_line(void)
{
    return server.ready;
}

const char *server_errors(void)
{
    free(server.errors);
    server.errors = read_all(server.errors_file);
    return server.errors;
}

HANDLE server_process(void)
{
    return server.process.hProcess;
}

const char *server_name(void)
{
    return server.name;
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

static void take(char *text, size_t size, const char *path)
{
    char *all = read_all(path);

    if (text)
        snprintf(text, size, "%s", all);
    free(all);
    DeleteFileA(path);
}

DWORD server_run(const char *arguments, char *output, size_t output_size, char *errors, size_t errors_size)
{
    char output_path[MAX_PATH], errors_path[MAX_PATH];
    HANDLE output_file, errors_file;
    PROCESS_INFORMATION process;
    DWORD status = STILL_ACTIVE;

    temporary_file(output_path);
    temporary_file(errors_path);
    output_file = open_inherited(output_path);
    errors_file = open_inherited(errors_path);
    process = start(arguments, output_file, errors_file);
    CloseHandle(output_file);
    CloseHandle(errors_file);
    if (!CHECK_NUMBER(WAIT_OBJECT_0, WaitForSingleObject(process.hProcess, PATIENCE), "%s", arguments))
        TerminateProcess(process.hProcess, STILL_ACTIVE);
    GetExitCodeProcess(process.hProcess, &status);
    CloseHandle(process.hProcess);
    take(output, output_size, output_path);
    take(errors, errors_size, errors_path);
    return status;
}
