/*
 * The bytes of every method: what the DLL sends and what the server's stubs answer, with everything filled
 * in. They go to a file, for bytes_test.py to hold them to NDR and to another architecture's:
 *
 *   method, number of its round, bytes of the request, bytes of the answer
 *
 * The server is in this process. Whatever the method, it fills in what goes out, which must be what the DLL
 * returns.
 */
#include <windows.h>
#include <rpc.h>

#include "arguments.h"
#include "shown.h"
#include "srv.h"

#include <dhcpm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Each round takes other members of the unions. */
#define ROUNDS      10
#define MAX_METHODS 133 /* of an interface */

/*
 * The server
 */

void *__RPC_USER MIDL_user_allocate(size_t size)
{
    return calloc(1, size ? size : 1);
}

void __RPC_USER MIDL_user_free(void *block)
{
    if (!is_filled_in(block))
        free(block);
}

static char answered[65536]; /* what goes out, as text */

static void answer(const char *type, const char *name, void *place)
{
    size_t length = strlen(answered);

    output_fill(type, place);
    snprintf(answered + length, sizeof(answered) - length, " %s=%s", name, output_shown(type, place));
}

#define ANSWER(parameter)            ANSWER_##parameter
#define ANSWER_ARG_IN(type, name)    (void)name;
#define ANSWER_ARG_OUT(type, name)   answer(#type, #name, name);
#define ANSWER_ARG_INOUT(type, name) answer(#type, #name, name);

#define METHOD(iface, opnum, state, name, ...)                                                               \
    DWORD R_##name(LPWSTR server_name, EACH_COMMA(SRV_PARAMETER, __VA_ARGS__))                               \
    {                                                                                                        \
        (void)server_name;                                                                                   \
        *answered = 0;                                                                                       \
        EACH(ANSWER, __VA_ARGS__)                                                                            \
        return ERROR_SUCCESS;                                                                                \
    }
#include "methods.h"
#undef METHOD

/*
 * The bytes
 */

static FILE *file;
static LONG calls;

static void write_bytes(const RPC_MESSAGE *message)
{
    fputc('\t', file);
    for (unsigned i = 0; i < message->BufferLength; i++)
        fprintf(file, "%02x", ((const BYTE *)message->Buffer)[i]);
}

/* All of widl's stubs are interpreted by this one function. */
static void __RPC_STUB serve(RPC_MESSAGE *message)
{
    calls++;
    write_bytes(message);
    NdrServerCall2(message);
    write_bytes(message);
}

static void require(RPC_STATUS status, const char *what)
{
    if (status != RPC_S_OK)
    {
        printf("%s: error %ld\n", what, status);
        exit(2);
    }
}

struct served
{
    RPC_SERVER_INTERFACE description;
    RPC_DISPATCH_TABLE table;
    RPC_DISPATCH_FUNCTION functions[MAX_METHODS];
};

static void register_interface(struct served *served, RPC_IF_HANDLE stubs)
{
    served->description = *(const RPC_SERVER_INTERFACE *)stubs;
    served->table = *served->description.DispatchTable;
    for (unsigned i = 0; i < MAX_METHODS; i++)
        served->functions[i] = serve;
    served->table.DispatchTable = served->functions;
    served->description.DispatchTable = &served->table;
    require(RpcServerRegisterIf(&served->description, NULL, NULL), "RpcServerRegisterIf");
}

static void start_serving(void)
{
    static struct served dhcpsrv, dhcpsrv2;
    static WCHAR protocol[] = L"ncalrpc", endpoint[] = L"dhcpsapi-test-bytes";

    require(RpcServerUseProtseqEpW(protocol, 10, endpoint, NULL), "RpcServerUseProtseqEp");
    register_interface(&dhcpsrv, dhcpsrv_v1_0_s_ifspec);
    register_interface(&dhcpsrv2, dhcpsrv2_v1_0_s_ifspec);
    require(RpcServerListen(1, 20, TRUE), "RpcServerListen");
    SetEnvironmentVariableW(L"DHCPSAPI_BINDING", L"ncalrpc:[dhcpsapi-test-bytes]");
    SetEnvironmentVariableW(L"DHCPSAPI_AUTH", L"none");
}

/*
 * The client
 */

/* DhcpV4FailoverGetSystemTime adds an output of its own behind those of the method. */
static void check_outputs(struct function *function)
{
    static char returned[sizeof(answered)];
    size_t length = 0;

    *returned = 0;
    for (int i = 0; i < function->count; i++)
        if (strcmp(function->parameters[i].direction, "in"))
            length += snprintf(returned + length, sizeof(returned) - length, " %s=%s",
                               function->parameters[i].name, parameter_shown(&function->parameters[i]));
    if (!CHECK(!strncmp(answered, returned, strlen(answered)), "%s", function->name))
        printf("answered%s\nreturned%s\n", answered, returned);
}

static void check_function(struct function *function, int round)
{
    LONG before = calls;

    arguments_fill(function);
    fprintf(file, "%s\t%d", function->method, round);
    if (CHECK_NUMBER(ERROR_SUCCESS, function_call(function), "%s", function->name))
        check_outputs(function);
    CHECK_NUMBER(before + 1, calls, "%s", function->name);
    fputc('\n', file);
    outputs_release(function);
}

int main(int argc, char **argv)
{
    int count;
    struct function *functions = functions_read(argv[argc - 2], &count);

    file = fopen(argv[argc - 1], "wb");
    if (!file)
    {
        printf("cannot write %s\n", argv[argc - 1]);
        return 2;
    }
    start_serving();
    for (int round = 1; round <= ROUNDS; round++)
        for (int i = 0; i < count; i++)
            check_function(&functions[i], round);
    fclose(file);
    return test_result();
}
