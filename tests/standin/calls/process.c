/* The stand-in as a program: what it prints, how it is refused, how it ends. */
#include "server.h"
#include <string.h>

static char output[65536], errors[65536];

static DWORD run(const char *arguments)
{
    return server_run(arguments, output, sizeof(output), errors, sizeof(errors));
}

static int count_lines(const char *text)
{
    int count = 0;

    for (; *text; text++)
        count += *text == '\n';
    return count;
}

static void check_lists(void)
{
    CHECK_NUMBER(0, run("--methods"));
    CHECK_NUMBER(184, count_lines(output));
    CHECK(strstr(output, "R_DhcpCreateSubnet ") != NULL);
    CHECK_NUMBER(0, run("--help"));
    CHECK(!strncmp(output, "usage: dhcpsrvd", 15));
    CHECK_NUMBER(0, run("--version"));
    CHECK(!strncmp(output, "dhcpsrvd ", 9));
}

static void check_refusals(void)
{
    static const char *const wrong[] = {"--nonsense",
                                        "--tcp",
                                        "--tcp nowhere",
                                        "--tcp 127.0.0.1:65536",
                                        "--fail DhcpGetVersion",
                                        "--fail NoMethod=5",
                                        "--fail DhcpGetVersion=NO_CODE",
                                        "--fail DhcpGetVersion=5:x",
                                        "--partner-state nowhere"};

    for (size_t i = 0; i < ARRAYSIZE(wrong); i++)
    {
        CHECK_NUMBER(2, run(wrong[i]), "%s", wrong[i]);
        CHECK(*errors && !*output, "%s says nothing on stderr", wrong[i]);
    }
    CHECK_NUMBER(1, run("--stop --name nobody"));
}

static void check_failing(void)
{
    DWORD major, minor;

    server_start("--fail R_DhcpGetVersion=ERROR_DHCP_JET_ERROR:2");
    for (int i = 0; i < 2; i++)
        CHECK_NUMBER(ERROR_DHCP_JET_ERROR, DhcpGetVersion(SERVER, &major, &minor));
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetVersion(SERVER, &major, &minor));
    CHECK(!strcmp("DhcpGetVersion = 20013 ERROR_DHCP_JET_ERROR (--fail)", log_next()));
}

static void check_endpoint(const char *options)
{
    DWORD major = 0, minor;

    server_start(options);
    CHECK_NUMBER(ERROR_SUCCESS, DhcpGetVersion(SERVER, &major, &minor), "%s", options);
    CHECK_NUMBER(6, major);
    server_stop();
}

/* On a console that this program and the server share; of the two, only the server heeds it. */
static void check_control_c(void)
{
    SetConsoleCtrlHandler(NULL, FALSE);
    server_start("");
    SetConsoleCtrlHandler(NULL, TRUE);
    CHECK(GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0), "error %lu", GetLastError());
    CHECK_NUMBER(WAIT_OBJECT_0, WaitForSingleObject(server_process(), 10000), "after Ctrl+C");
    server_stop();
}

static int test_process(void)
{
    check_lists();
    check_refusals();
    check_failing();
    check_endpoint("--ncalrpc=dhcpsrvd-test");
    check_endpoint("--np=\\pipe\\dhcpsrvd-test");
    check_control_c();
    return test_result();
}

/* CTest gives no console: this program starts itself again with one that nobody sees, in a group of its own.
 */
int main(int argc, char **argv)
{
    WCHAR program[MAX_PATH], command[] = L"process inside";
    HANDLE stream = GetStdHandle(STD_OUTPUT_HANDLE);
    STARTUPINFOW startup = {
        .cb = sizeof(startup), .dwFlags = STARTF_USESTDHANDLES, .hStdOutput = stream, .hStdError = stream};
    PROCESS_INFORMATION process;
    DWORD status = 2;

    (void)argv;
    if (argc > 1)
        return test_process();
    GetModuleFileNameW(NULL, program, MAX_PATH);
    if (!CHECK(CreateProcessW(program, command, NULL, NULL, TRUE, CREATE_NO_WINDOW | CREATE_NEW_PROCESS_GROUP,
                              NULL, NULL, &startup, &process)))
        return test_result();
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &status);
    return (int)status;
}
