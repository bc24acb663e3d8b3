#include "binding.h"
#include "../ascii.h"
#include "dhcpm.h"

/* Few tools talk to more servers than this at once; more than this only means that some bind again. */
#define CACHE_SIZE 8

#define OPTIONS_CAPACITY 22

/* The one used last comes first. Guarded by the lock, as is every count of references. */
static struct binding *cache[CACHE_SIZE];
static SRWLOCK lock = SRWLOCK_INIT;

/* How many bindings were dropped because they did not work. */
static LONG drops;

enum transport transport_first(LPCWSTR name, const struct settings *settings)
{
    if (settings->binding[0])
        return TRANSPORT_SETTING;
    return server_is_local(name) ? TRANSPORT_LOCAL : TRANSPORT_TCP;
}

enum transport transport_next(enum transport transport)
{
    return transport == TRANSPORT_TCP ? TRANSPORT_PIPE : TRANSPORT_NONE;
}

BOOL transport_failed(DWORD error)
{
    return error == RPC_S_SERVER_UNAVAILABLE || error == EPT_S_NOT_REGISTERED ||
           error == RPC_S_NO_ENDPOINT_FOUND || error == RPC_S_PROTSEQ_NOT_SUPPORTED ||
           error == RPC_S_CALL_FAILED_DNE;
}

/* The list of the cache from one place on moves by one to make room in front. */
static void move_to_front(unsigned place, struct binding *binding)
{
    for (; place > 0; place--)
        cache[place] = cache[place - 1];
    cache[0] = binding;
}

static void remove_place(unsigned place)
{
    for (; place < CACHE_SIZE - 1; place++)
        cache[place] = cache[place + 1];
    cache[CACHE_SIZE - 1] = NULL;
}

static void close_binding(struct binding *binding)
{
    if (!binding)
        return;
    if (binding->handle)
        RpcBindingFree(&binding->handle);
    HeapFree(GetProcessHeap(), 0, binding);
}

/* Whether that was the last reference: the caller then closes the binding, outside the lock. */
static BOOL unreference(struct binding *binding)
{
    return --binding->references == 0;
}

static BOOL is_for(const struct binding *binding, LPCWSTR name, const struct settings *settings)
{
    return binding->service == settings->service && ascii_equals(binding->name, name) &&
           ascii_equals(binding->setting, settings->binding);
}

struct binding *binding_find(LPCWSTR name, const struct settings *settings)
{
    struct binding *found = NULL;

    AcquireSRWLockExclusive(&lock);
    for (unsigned i = 0; !found && i < CACHE_SIZE && cache[i]; i++)
        if (is_for(cache[i], name, settings))
        {
            found = cache[i];
            found->references++;
            move_to_front(i, found);
        }
    ReleaseSRWLockExclusive(&lock);
    return found;
}

/* Two threads can bind to the same server at once; both bindings then go into the cache, and the older one
 * leaves it in time. */
static void put_into_cache(struct binding *binding)
{
    struct binding *oldest;

    AcquireSRWLockExclusive(&lock);
    oldest = cache[CACHE_SIZE - 1];
    binding->references++;
    move_to_front(CACHE_SIZE - 1, binding);
    if (oldest && !unreference(oldest))
        oldest = NULL;
    ReleaseSRWLockExclusive(&lock);
    close_binding(oldest);
}

void binding_release(struct binding *binding)
{
    BOOL last;

    AcquireSRWLockExclusive(&lock);
    last = unreference(binding);
    ReleaseSRWLockExclusive(&lock);
    if (last)
        close_binding(binding);
}

void binding_drop(struct binding *binding)
{
    BOOL last = FALSE;

    InterlockedIncrement(&drops);
    AcquireSRWLockExclusive(&lock);
    for (unsigned i = 0; i < CACHE_SIZE; i++)
        if (cache[i] == binding)
        {
            remove_place(i);
            last = unreference(binding);
            break;
        }
    ReleaseSRWLockExclusive(&lock);
    if (last)
        close_binding(binding);
}

void bindings_free(void)
{
    for (unsigned i = 0; i < CACHE_SIZE; i++)
    {
        close_binding(cache[i]);
        cache[i] = NULL;
    }
}

/*
 * The network options of a string binding: none as long as every binding works, then one with a number,
 * its digits from the last to the first, that no binding before had. Transports ignore them, but bindings
 * that differ in them share nothing in RPCRT4. Otherwise Wine, which does not let go of a binding whose call
 * failed, would take the association of a server process that is no more for that of the process that has
 * come after it, which refuses it.
 */
static void network_options(WCHAR options[OPTIONS_CAPACITY])
{
    DWORD count = drops;
    unsigned length;

    lstrcpyW(options, count ? L"generation=" : L"");
    for (length = lstrlenW(options); count; count /= 10)
        options[length++] = '0' + count % 10;
    options[length] = 0;
}

/* The string binding of each way. A name needs no escaping: one that has the characters of a string binding
 * in it is no host's, and composing keeps them apart. */
static RPC_STATUS compose(LPCWSTR name, enum transport transport, RPC_WSTR *text)
{
    WCHAR options[OPTIONS_CAPACITY];

    network_options(options);
    switch (transport)
    {
    case TRANSPORT_LOCAL:
        return RpcStringBindingComposeW(NULL, (RPC_WSTR)L"ncalrpc", NULL, NULL, options, text);
    case TRANSPORT_TCP:
        return RpcStringBindingComposeW(NULL, (RPC_WSTR)L"ncacn_ip_tcp", (RPC_WSTR)name, NULL, options, text);
    case TRANSPORT_PIPE:
        return RpcStringBindingComposeW(NULL, (RPC_WSTR)L"ncacn_np", (RPC_WSTR)name,
                                        (RPC_WSTR)L"\\pipe\\dhcpserver", options, text);
    default:
        return RPC_S_INVALID_STRING_BINDING;
    }
}

/* The same for the setting, which can have options of its own: those then stay as they are. */
static RPC_STATUS compose_setting(LPCWSTR setting, RPC_WSTR *text)
{
    RPC_WSTR parts[5] = {NULL};
    WCHAR options[OPTIONS_CAPACITY];
    RPC_STATUS status;

    network_options(options);
    status = RpcStringBindingParseW((RPC_WSTR)setting, &parts[0], &parts[1], &parts[2], &parts[3], &parts[4]);
    if (status == RPC_S_OK)
        status = RpcStringBindingComposeW(parts[0], parts[1], parts[2], parts[3],
                                          parts[4] && parts[4][0] ? parts[4] : options, text);
    for (unsigned i = 0; i < ARRAYSIZE(parts); i++)
        if (parts[i])
            RpcStringFreeW(&parts[i]);
    return status;
}

static RPC_STATUS make_handle(struct binding *binding)
{
    RPC_WSTR text = NULL;
    RPC_STATUS status;

    if (binding->transport == TRANSPORT_SETTING)
        status = compose_setting(binding->setting, &text);
    else
        status = compose(binding->name, binding->transport, &text);
    if (status == RPC_S_OK)
        status = RpcBindingFromStringBindingW(text, &binding->handle);
    if (text)
        RpcStringFreeW(&text);
    return status;
}

/* Whether the binding goes over ncalrpc, which carries the caller's identity by itself. */
static BOOL is_local_call(const struct binding *binding)
{
    static const WCHAR ncalrpc[] = L"ncalrpc:";
    WCHAR start[ARRAYSIZE(ncalrpc)];

    if (binding->transport == TRANSPORT_LOCAL)
        return TRUE;
    lstrcpynW(start, binding->setting, ARRAYSIZE(start));
    return ascii_equals(start, ncalrpc);
}

/* The server's principal name, as Kerberos knows any service of a host. */
static void principal_name(struct binding *binding, WCHAR principal[SERVER_CAPACITY + 5])
{
    lstrcpyW(principal, L"host/");
    lstrcatW(principal, binding->name[0] ? binding->name : L"localhost");
}

static RPC_STATUS authenticate(struct binding *binding)
{
    WCHAR principal[SERVER_CAPACITY + 5];

    if (binding->service == RPC_C_AUTHN_NONE || is_local_call(binding))
        return RPC_S_OK;
    principal_name(binding, principal);
    return RpcBindingSetAuthInfoW(binding->handle, (RPC_WSTR)principal, RPC_C_AUTHN_LEVEL_PKT_PRIVACY,
                                  binding->service, NULL, RPC_C_AUTHZ_NONE);
}

/* Asks the endpoint mapper where the server is, unless the binding says it already. Every server has the
 * interface dhcpsrv, and dhcpsrv2 at the same endpoints. The answer changes the handle, so this is no matter
 * to leave to the first call, of which there can be several. */
static RPC_STATUS resolve(struct binding *binding)
{
    return RpcEpResolveBinding(binding->handle, dhcpsrv_v1_0_c_ifspec);
}

static RPC_STATUS connect_binding(struct binding *binding)
{
    RPC_STATUS status = make_handle(binding);

    /* First where, then who: a server out of reach is no matter of credentials. */
    if (status == RPC_S_OK)
        status = resolve(binding);
    if (status == RPC_S_OK)
        status = authenticate(binding);
    return status;
}

DWORD binding_open(LPCWSTR name, const struct settings *settings, enum transport transport,
                   struct binding **binding)
{
    struct binding *made = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(*made));
    RPC_STATUS status;

    if (!made)
        return ERROR_NOT_ENOUGH_MEMORY;
    made->references = 1;
    made->transport = transport;
    made->service = settings->service;
    lstrcpyW(made->setting, settings->binding);
    lstrcpyW(made->name, name);
    status = connect_binding(made);
    if (status != RPC_S_OK)
    {
        close_binding(made);
        return status;
    }
    put_into_cache(made);
    *binding = made;
    return ERROR_SUCCESS;
}

/* What the stubs ask for a handle. The name is that of a binding, so there is nothing to look up. */
handle_t __RPC_USER DHCP_SRV_HANDLE_bind(DHCP_SRV_HANDLE name)
{
    return CONTAINING_RECORD(name, struct binding, name)->handle;
}

/* The binding keeps its handle. */
void __RPC_USER DHCP_SRV_HANDLE_unbind(DHCP_SRV_HANDLE name, handle_t handle)
{
    (void)name;
    (void)handle;
}
