#include "call.h"
#include "attach.h"
#include "../memory.h"

/* Each thread's call that is under way, for the guard and the stubs' allocator, which get no argument of
 * ours. */
static DWORD tls = TLS_OUT_OF_INDEXES;

static struct call *current_call(void)
{
    return TlsGetValue(tls);
}

/* RPCRT4 stays loaded, with or without this DLL: Wine's leaves something of itself in every thread that made
 * a call, and the next call of that thread hangs where RPCRT4 was unloaded and loaded again meanwhile. */
static void keep_rpcrt4(void)
{
    HMODULE rpcrt4;

    GetModuleHandleExW(GET_MODULE_HANDLE_EX_FLAG_PIN, L"rpcrt4.dll", &rpcrt4);
}

/* Without a slot the DLL is good for all else; every call then ends for want of memory. */
void calls_attach(void)
{
    keep_rpcrt4();
    tls = TlsAlloc();
}

void calls_detach(void)
{
    bindings_free();
    TlsFree(tls);
}

void call_raised(void)
{
    current_call()->raised = TRUE;
}

/* The results that come with outputs. Some enumerations return ERROR_NO_MORE_ITEMS together with their last
 * items, R_DhcpEnumOptionValuesV5 among them, R_DhcpV4GetFreeIPAddress ERROR_DHCP_REACHED_END_OF_SELECTION
 * with fewer addresses than it was asked for, and R_DhcpServerQueryAttributes ERROR_NOT_SUPPORTED with the
 * attributes that the server does know. */
BOOL call_succeeded(DWORD result)
{
    static const DWORD results[] = {ERROR_SUCCESS, ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS,
                                    ERROR_DHCP_REACHED_END_OF_SELECTION, ERROR_NOT_SUPPORTED};

    for (unsigned i = 0; i < ARRAYSIZE(results); i++)
        if (result == results[i])
            return TRUE;
    return FALSE;
}

static BOOL clear_outputs(const struct output *outputs, unsigned count)
{
    BOOL complete = TRUE;

    for (unsigned i = 0; i < count; i++)
    {
        if (outputs[i].data)
            SecureZeroMemory(outputs[i].data, outputs[i].size);
        else
            complete = FALSE;
    }
    return complete;
}

static BOOL add_block(struct blocks *blocks, void *block)
{
    if (blocks->count == blocks->capacity)
    {
        SIZE_T capacity = blocks->capacity ? 2 * blocks->capacity : 64;
        void **list = blocks->list ? HeapReAlloc(GetProcessHeap(), 0, blocks->list, capacity * sizeof(*list))
                                   : HeapAlloc(GetProcessHeap(), 0, capacity * sizeof(*list));

        if (!list)
            return FALSE;
        blocks->list = list;
        blocks->capacity = capacity;
    }
    blocks->list[blocks->count++] = block;
    return TRUE;
}

/* What is freed is nearly always what was allocated last. */
static void remove_block(struct blocks *blocks, const void *block)
{
    for (SIZE_T i = blocks->count; i-- > 0;)
        if (blocks->list[i] == block)
        {
            blocks->list[i] = blocks->list[--blocks->count];
            return;
        }
}

static void free_blocks(struct blocks *blocks)
{
    for (SIZE_T i = 0; i < blocks->count; i++)
        memory_free(blocks->list[i]);
    blocks->count = 0;
}

/* The stubs' allocator. Each block is on its own, so that a tool may free each with DhcpRpcFreeMemory; the
 * call keeps a list of them for the case that it fails with half an answer. */
void *__RPC_USER MIDL_user_allocate(size_t size)
{
    struct call *call = current_call();
    void *block = memory_allocate(size);

    if (block && call && !add_block(&call->blocks, block))
    {
        memory_free(block);
        return NULL;
    }
    return block;
}

void __RPC_USER MIDL_user_free(void *block)
{
    struct call *call = current_call();

    if (call)
        remove_block(&call->blocks, block);
    memory_free(block);
}

/* Goes from one way to the next until one leads to a binding. Where none does, the first is the one to hear
 * about: the others only stand in for it. */
static DWORD open_binding(struct call *call, enum transport transport)
{
    DWORD first = binding_open(call->name, &call->settings, transport, &call->binding);
    DWORD result = first;

    while (transport_failed(result) && (transport = transport_next(transport)) != TRANSPORT_NONE)
        result = binding_open(call->name, &call->settings, transport, &call->binding);
    return result == ERROR_SUCCESS ? ERROR_SUCCESS : first;
}

static DWORD find_binding(struct call *call)
{
    call->binding = binding_find(call->name, &call->settings);
    call->cached = call->binding != NULL;
    if (call->cached)
        return ERROR_SUCCESS;
    return open_binding(call, transport_first(call->name, &call->settings));
}

static DWORD prepare(struct call *call, LPCWSTR server)
{
    DWORD result = settings_read(&call->settings);

    if (result != ERROR_SUCCESS)
        return result;
    if (!server_name(server, call->name))
        return RPC_S_INVALID_NET_ADDR;
    result = timeout_start(&call->timeout, call->settings.timeout);
    if (result != ERROR_SUCCESS)
        return result;
    result = find_binding(call);
    if (result != ERROR_SUCCESS)
        timeout_stop(&call->timeout);
    return result;
}

static BOOL allocate_outputs(const struct output *outputs, unsigned count)
{
    for (unsigned i = 0; i < count; i++)
        if (outputs[i].block)
        {
            void **block = outputs[i].data;

            *block = MIDL_user_allocate(outputs[i].block);
            if (!*block)
                return FALSE;
        }
    return TRUE;
}

static void begin_attempt(struct call *call)
{
    call->raised = FALSE;
    call->pending = TRUE;
    call->outer = current_call();
    if (!TlsSetValue(tls, call) || !allocate_outputs(call->outputs, call->output_count))
        call_end(call, ERROR_NOT_ENOUGH_MEMORY);
}

void call_begin(struct call *call, const struct output *outputs, unsigned count, BOOL valid, LPCWSTR server)
{
    BOOL complete = clear_outputs(outputs, count);

    call->pending = FALSE;
    call->outputs = outputs;
    call->output_count = count;
    call->blocks.list = NULL;
    call->blocks.count = call->blocks.capacity = 0;
    call->result = complete && valid ? prepare(call, server) : ERROR_INVALID_PARAMETER;
    if (call->result == ERROR_SUCCESS)
        begin_attempt(call);
}

/* Binds again, where that can help: a cached binding can be of a server that has started anew since, and
 * behind a binding that never worked there may be another way. */
static BOOL bind_again(struct call *call, enum transport transport)
{
    if (!call->cached)
        transport = transport_next(transport);
    else
        transport = transport_first(call->name, &call->settings);
    call->cached = FALSE;
    if (transport == TRANSPORT_NONE)
        return FALSE;
    call->result = open_binding(call, transport);
    return call->result == ERROR_SUCCESS;
}

/* A call that never reached the server can be made again. So can one over a connection that has worked before
 * and turns out to be broken, as it is when the server was restarted meanwhile, unless it could then be
 * done twice: a method that has outputs changes nothing. */
static BOOL may_repeat(const struct call *call)
{
    return transport_failed(call->result) ||
           (call->result == RPC_S_CALL_FAILED && call->cached && call->output_count > 0);
}

/* An exception can mean that the connection is broken, so the next call starts with a new one. */
static BOOL recover(struct call *call)
{
    enum transport transport = call->binding->transport;

    binding_drop(call->binding);
    binding_release(call->binding);
    if (call->timeout.passed)
        call->result = RPC_S_CALL_CANCELLED;
    return may_repeat(call) && bind_again(call, transport);
}

static BOOL finish_attempt(struct call *call)
{
    TlsSetValue(tls, call->outer);
    call->pending = FALSE;
    if (!call_succeeded(call->result) || call->raised)
    {
        clear_outputs(call->outputs, call->output_count);
        free_blocks(&call->blocks);
    }
    if (call->raised)
        return recover(call);
    binding_release(call->binding);
    return FALSE;
}

void call_end(struct call *call, DWORD result)
{
    call->result = result;
    if (finish_attempt(call))
    {
        begin_attempt(call);
        return;
    }
    timeout_stop(&call->timeout);
    if (call->blocks.list)
        HeapFree(GetProcessHeap(), 0, call->blocks.list);
}
