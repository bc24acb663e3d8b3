#include "child.h"
#include <stdio.h>
#include <stdlib.h>

/* How long a child may take to end, in milliseconds. */
#define PATIENCE 20000

static void give_up(const char *what)
{
    printf("child: %s: error %lu\n", what, GetLastError());
    fflush(stdout);
    exit(2);
}

/* What is in it ends when the last handle to it closes, which the end of this program does too. */
static HANDLE job_of_children(void)
{
    static HANDLE job;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};

    if (!job)
    {
        limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
        job = CreateJobObjectW(NULL, NULL);
        SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof(limits));
    }
    return job;
}

static HANDLE make_output(struct child *child)
{
    SECURITY_ATTRIBUTES inherited = {sizeof(inherited), NULL, TRUE};
    HANDLE writing;

    if (!CreatePipe(&child->output, &writing, &inherited, 0))
        give_up("no pipe");
    SetHandleInformation(child->output, HANDLE_FLAG_INHERIT, 0);
    return writing;
}

static void child_path(const WCHAR *program, WCHAR path[MAX_PATH])
{
    WCHAR *file;

    GetModuleFileNameW(NULL, path, MAX_PATH);
    file = wcsrchr(path, '\\') + 1;
    swprintf(file, path + MAX_PATH - file, L"%ls.exe", program);
}

void child_start(struct child *child, const WCHAR *program, const WCHAR *arguments, HANDLE errors)
{
    STARTUPINFOW startup = {.cb = sizeof(startup), .dwFlags = STARTF_USESTDHANDLES};
    PROCESS_INFORMATION process;
    WCHAR path[MAX_PATH], command[CHILD_COMMAND];

    startup.hStdOutput = make_output(child);
    startup.hStdError = errors ? errors : GetStdHandle(STD_ERROR_HANDLE);
    child_path(program, path);
    swprintf(command, ARRAYSIZE(command), L"%ls %ls", program, arguments);
    if (!CreateProcessW(path, command, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &startup, &process))
        give_up("cannot start it");
    AssignProcessToJobObject(job_of_children(), process.hProcess);
    ResumeThread(process.hThread);
    CloseHandle(process.hThread);
    CloseHandle(startup.hStdOutput);
    child->process = process.hProcess;
}

void child_line(struct child *child, char *line, unsigned capacity)
{
    unsigned length = 0;
    DWORD read;
    char next;

    while (ReadFile(child->output, &next, 1, &read, NULL) && read && next != '\n')
        if (next != '\r' && length < capacity - 1)
            line[length++] = next;
    line[length] = 0;
}

void child_rest(struct child *child, char *text, unsigned capacity)
{
    char more[4096];
    unsigned length = 0;
    DWORD read;

    while (ReadFile(child->output, more, sizeof(more), &read, NULL) && read)
    {
        read = min(read, capacity - 1 - length);
        memcpy(text + length, more, read);
        length += read;
    }
    text[length] = 0;
}

DWORD child_wait(struct child *child)
{
    DWORD status = STILL_ACTIVE;

    WaitForSingleObject(child->process, PATIENCE);
    GetExitCodeProcess(child->process, &status);
    CloseHandle(child->process);
    CloseHandle(child->output);
    child->process = child->output = NULL;
    return status;
}

void child_kill(struct child *child)
{
    TerminateProcess(child->process, 1);
    child_wait(child);
}
