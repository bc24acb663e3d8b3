/*
 * Every function that reaches a server, called with every pointer filled, arrives as its method with its
 * arguments: what the server logs of them is what they look like here.
 */
#include "arguments.h"
#include "blocks.h"
#include "server.h"
#include <dhcpsext.h>
#include <stdlib.h>
#include <string.h>

/* The line that the server is to log, up to the result. */
static const char *expected_line(struct function *function)
{
    static char line[32768];
    int length = sprintf(line, "%s", function->method);

    for (int i = 0; i < function->count; i++)
        if (strcmp(function->parameters[i].direction, "out"))
            length += sprintf(line + length, " %s=%s", function->parameters[i].name,
                              parameter_shown(&function->parameters[i]));
    strcpy(line + length, " = ");
    return line;
}

static void check_line(const char *expected, const char *line, DWORD result)
{
    size_t length = strlen(expected);

    if (!CHECK(line && !strncmp(expected, line, length)))
        printf("expected %s\n   found %s\n", expected, line ? line : "nothing");
    else
        CHECK_NUMBER(result, strtoul(line + length, NULL, 10), "%s", expected);
}

static void check_arrival(struct function *function)
{
    char expected[32768];
    DWORD result;

    arguments_fill(function);
    strcpy(expected, expected_line(function));
    result = function_call(function);
    check_line(expected, log_next(), result);
    CHECK(log_next() == NULL, "%s made more than one call", function->name);
    outputs_release(function);
}

static struct function *functions;
static int function_count;

static void call_all(void)
{
    for (int i = 0; i < function_count; i++)
        check_arrival(&functions[i]);
}

/* Every code of the table through a call of its own: --fail with numbers and names by turns, for one method
 * each. */
static int start_failing(void)
{
    static char options[14000];
    DHCP_ERROR_INFO error;
    int count = 0, length = 0;

    for (; count < function_count && DhcpHlprEnumErrors(count, &error) == ERROR_SUCCESS; count++)
    {
        length += sprintf(options + length, " --fail %s=", functions[count].method);
        length += count % 2 ? sprintf(options + length, "%lu", error.Error)
                            : sprintf(options + length, "%ls", error.Name);
    }
    server_start(options);
    return count;
}

static void check_failure(struct function *function, DWORD code)
{
    WCHAR text[512];

    arguments_fill(function);
    CHECK_NUMBER(code, function_call(function), "%s", function->name);
    CHECK(DhcpHlprFormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM, NULL, code, 0, text, 512, NULL) > 0, "%lu",
          code);
}

static void check_failures(void)
{
    DHCP_ERROR_INFO error;
    int count = start_failing();

    CHECK_NUMBER(119, count);
    for (int i = 0; i < count; i++)
        if (CHECK_NUMBER(ERROR_SUCCESS, DhcpHlprEnumErrors(i, &error)))
            check_failure(&functions[i], error.Error);
    server_stop();
}

/* A server that takes nobody unauthenticated: no method that reads or changes anything is an exception. */
static void check_denials(void)
{
    server_start("--require-auth");
    for (int i = 0; i < function_count; i++)
    {
        arguments_fill(&functions[i]);
        CHECK_NUMBER(ERROR_ACCESS_DENIED, function_call(&functions[i]), "%s", functions[i].name);
    }
    server_stop();
}

int main(int argc, char **argv)
{
    functions = functions_read(argv[argc - 1], &function_count);
    server_start("");
    call_all();
    check_leaves_nothing(call_all, "calling all functions");
    check_failures();
    check_denials();
    return test_result();
}
