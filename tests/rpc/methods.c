/*
 * Every function that reaches a server, by a table: which method it calls, which arguments it refuses, and
 * what it leaves behind where the call fails.
 *
 * The table names the kind of each argument after the server:
 *
 *   number    passed by value             address6  a DHCP_IPV6_ADDRESS, by value
 *   in        a pointer, required         text      a text, NULL allowed
 *   name      a text, required            inout     a resume handle
 *   out:p     receives a pointer          out:N     receives N bytes; 0 for a buffer of the caller's
 *   class, class6, search, client         a pointer to something that must be more than zeros
 */
#include "fake_server.h"
#include "table.h"
#include "test.h"
#include "words.h"
#include <dhcpsapi.h>
#include <stdlib.h>
#include <string.h>

#define MAX_ARGUMENTS 10
#define MAX_WORDS     (1 + MAX_ARGUMENTS + 3 * 3)

struct argument
{
    char kind[12];
    union
    {
        BYTE bytes[1024];
        DHCP_CLASS_INFO class;
        DHCP_CLASS_INFO_V6 class6;
        DHCP_SEARCH_INFO_V6 search;
        DHCP_CLIENT_INFO_V6 client;
        DHCP_IPV6_ADDRESS address;
        WCHAR text[20];
        void *pointer;
    } value;
};

struct method
{
    const char *name;
    const char *interface_name;
    unsigned opnum;
    FARPROC function;
    struct argument arguments[MAX_ARGUMENTS];
    int count;
};

static BYTE data[] = {1, 2, 3};
static WCHAR class_name[] = L"name";

static void fill(struct argument *argument)
{
    memset(&argument->value, 0, sizeof(argument->value));
    if (!strcmp(argument->kind, "class"))
    {
        argument->value.class.ClassName = class_name;
        argument->value.class.ClassDataLength = sizeof(data);
        argument->value.class.ClassData = data;
    }
    else if (!strcmp(argument->kind, "class6"))
    {
        argument->value.class6.ClassName = class_name;
        argument->value.class6.ClassDataLength = sizeof(data);
        argument->value.class6.ClassData = data;
    }
    else if (!strcmp(argument->kind, "client"))
    {
        argument->value.client.ClientDUID.DataLength = sizeof(data);
        argument->value.client.ClientDUID.Data = data;
    }
    else if (!strcmp(argument->kind, "address6"))
        argument->value.address = (DHCP_IPV6_ADDRESS){0x1122334455667788, 0x99aabbccddeeff01};
    else if (!strcmp(argument->kind, "text") || !strcmp(argument->kind, "name"))
        wcscpy(argument->value.text, L"scope");
    else if (!strncmp(argument->kind, "out:", 4))
        memset(&argument->value, 0x55, sizeof(argument->value));
}

static BOOL is_required(const struct argument *argument)
{
    return strcmp(argument->kind, "number") && strcmp(argument->kind, "address6") &&
           strcmp(argument->kind, "text");
}

/* An argument as the words that it takes on the way; the one with the index missing is NULL. */
static int to_words(struct method *method, int missing, ULONG_PTR *words)
{
    int count = 0;

    words[count++] = 0;
    for (int i = 0; i < method->count; i++)
    {
        struct argument *argument = &method->arguments[i];

        if (!strcmp(argument->kind, "number"))
            words[count++] = 3;
        else if (sizeof(void *) == 4 && !strcmp(argument->kind, "address6"))
        {
            memcpy(words + count, &argument->value.address, sizeof(argument->value.address));
            count += 4;
        }
        else
            words[count++] = i == missing ? 0 : (ULONG_PTR)&argument->value;
    }
    return count;
}

static DWORD call_method(struct method *method, int missing)
{
    ULONG_PTR words[MAX_WORDS];
    int count;

    for (int i = 0; i < method->count; i++)
        fill(&method->arguments[i]);
    count = to_words(method, missing, words);
    return call_words(method->function, words, count);
}

static unsigned output_size(const struct argument *argument)
{
    if (strncmp(argument->kind, "out:", 4))
        return 0;
    return argument->kind[4] == 'p' ? sizeof(void *) : (unsigned)atoi(argument->kind + 4);
}

static void check_outputs_cleared(struct method *method, int missing, const char *when)
{
    for (int i = 0; i < method->count; i++)
    {
        const struct argument *argument = &method->arguments[i];

        for (unsigned j = 0; i != missing && j < output_size(argument); j++)
            CHECK_NUMBER(0, argument->value.bytes[j], "%s, %s, argument %d", method->name, when, i);
    }
}

static void check_nothing_is_accepted_for(struct method *method, int missing)
{
    LONG before = fake_calls;

    CHECK_NUMBER(ERROR_INVALID_PARAMETER, call_method(method, missing), "%s without argument %d",
                 method->name, missing);
    CHECK_NUMBER(before, fake_calls, "%s without argument %d reached the server", method->name, missing);
    check_outputs_cleared(method, missing, "refused");
}

static void check_required(struct method *method)
{
    for (int i = 0; i < method->count; i++)
        if (is_required(&method->arguments[i]))
            check_nothing_is_accepted_for(method, i);
}

/* An answer of zeros is a good one for every method that returns what it allocates; the credentials come in
 * buffers whose sizes it has to repeat. */
static void check_arrival(struct method *method)
{
    const BOOL sized = strstr(method->name, "QueryDnsRegCredentials") != NULL;
    LONG before = fake_calls;
    DWORD result;

    fake_answer_filled(0, 2048);
    result = call_method(method, -1);
    if (!sized)
        CHECK_NUMBER(ERROR_SUCCESS, result, "%s", method->name);
    CHECK_NUMBER(before + 1, fake_calls, "%s", method->name);
    CHECK(fake_interface && !strcmp(method->interface_name, fake_interface), "%s", method->name);
    CHECK_NUMBER(method->opnum, fake_opnum, "%s", method->name);
}

/* Whatever a server answers: a result, no exception, nothing in the outputs. */
static void check_failure(struct method *method, DWORD expected, const char *when)
{
    DWORD result = call_method(method, -1);

    if (expected)
        CHECK_NUMBER(expected, result, "%s, %s", method->name, when);
    else
        CHECK(result != ERROR_SUCCESS, "%s, %s", method->name, when);
    check_outputs_cleared(method, -1, when);
}

/* How often to do what must leave nothing behind: the server's threads, which are of this process too, come
 * and go with a few blocks. */
#define LEAKS 30

/* Ones everywhere: every pointer is there, every count is one, and the answer stops in the middle of it all.
 * Few methods can make sense of it, and those answer with the last of them. */
static void check_broken_answer(struct method *method)
{
    static const DWORD ones[4] = {1, 1, 1, 1};
    DWORD before;

    fake_answer(ones, sizeof(ones));
    before = test_heap_blocks();
    for (int i = 0; i < LEAKS; i++)
        if (call_method(method, -1) == 1)
            return;
    check_outputs_cleared(method, -1, "a broken answer");
    CHECK(test_heap_blocks() < before + LEAKS, "%s leaks from a broken answer", method->name);
}

static void check_failures(struct method *method)
{
    fake_answer_filled(0, 0);
    check_failure(method, RPC_X_BAD_STUB_DATA, "an empty answer");
    /* Where an answer has bytes in it, this is an attempt to allocate 4 GiB, which takes its time. */
    if (!strstr(method->name, "Client") && !strstr(method->name, "Class"))
    {
        fake_answer_filled(0xff, 2048);
        check_failure(method, 0, "an answer of nonsense");
    }
    check_broken_answer(method);
    fake_answer_fault(ERROR_ACCESS_DENIED);
    check_failure(method, ERROR_ACCESS_DENIED, "access denied");
}

static void check_absent_server(struct method *method)
{
    check_failure(method, RPC_S_SERVER_UNAVAILABLE, "no server");
}

static void read_method(struct table *table, int row, struct method *method)
{
    char *kinds = table->cell[row][3];

    memset(method, 0, sizeof(*method));
    method->name = table->cell[row][0];
    method->interface_name = table->cell[row][1];
    method->opnum = atoi(table->cell[row][2]);
    method->function = GetProcAddress(GetModuleHandleA("dhcpsapi.dll"), method->name);
    CHECK(method->function != NULL, "%s", method->name);
    for (char *kind = strtok(kinds, " "); kind; kind = strtok(NULL, " "))
        strcpy(method->arguments[method->count++].kind, kind);
}

int main(int argc, char **argv)
{
    struct table table = table_read(argv[argc - 1]);
    struct method *methods = calloc(table.rows, sizeof(*methods));

    /* Something of the library has to be used, lest the linker leave it out. */
    DhcpRpcFreeMemory(NULL);
    for (int i = 0; i < table.rows; i++)
        read_method(&table, i, &methods[i]);
    CHECK_NUMBER(181, table.rows);

    SetEnvironmentVariableW(L"DHCPSAPI_BINDING", L"ncalrpc:[dhcpsapi-test-nobody]");
    for (int i = 0; i < table.rows; i++)
        check_absent_server(&methods[i]);
    fake_serve(L"ncalrpc", L"dhcpsapi-test-methods");
    for (int i = 0; i < table.rows; i++)
    {
        check_required(&methods[i]);
        check_arrival(&methods[i]);
        check_failures(&methods[i]);
    }
    return test_result();
}
