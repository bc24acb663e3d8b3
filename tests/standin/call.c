#include <windows.h>
#include <rpc.h>

#include "call.h"
#include "fail.h"
#include "log.h"

#include <stdio.h>

/* One lock around each call: whatever a method does, it is alone. */
static SRWLOCK lock = SRWLOCK_INIT;

static bool authentication_required;

void call_require_authentication(void)
{
    authentication_required = true;
}

static bool is_allowed(void)
{
    return !authentication_required ||
           RpcBindingInqAuthClientW(NULL, NULL, NULL, NULL, NULL, NULL) == RPC_S_OK;
}

enum method_index method_find(const char *name, size_t length)
{
    int i;

    if (length > 2 && !_strnicmp(name, "R_", 2))
    {
        name += 2;
        length -= 2;
    }
    for (i = 0; i < METHOD_COUNT; i++)
        if (strlen(methods[i].name) == length && !_strnicmp(methods[i].name, name, length))
            break;
    return (enum method_index)i;
}

void call_begin(struct call *call, enum method_index method)
{
    AcquireSRWLockExclusive(&lock);
    call->method = method;
    call->result = ERROR_SUCCESS;
    call->asked = false;
    log_begin(methods[method].name);
}

bool call_proceeds(struct call *call)
{
    if (!is_allowed())
    {
        call->result = ERROR_ACCESS_DENIED;
        return false;
    }
    call->asked = fail_now(call->method, &call->result);
    return !call->asked;
}

DWORD call_lacks(const struct call *call)
{
    fprintf(stderr, "dhcpsrvd: R_%s is not there yet\n", methods[call->method].name);
    return ERROR_CALL_NOT_IMPLEMENTED;
}

DWORD call_end(struct call *call)
{
    log_end(call->result, call->asked);
    ReleaseSRWLockExclusive(&lock);
    return call->result;
}
