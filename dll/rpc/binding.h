/*
 * Bindings to servers: how each is reached, and a small cache of them.
 *
 * A binding is complete before anyone sees it and never changes, so that any number of threads may call
 * through the same one. It lives until the last of them has released it and the cache has dropped it.
 */
#ifndef DLL_RPC_BINDING_H
#define DLL_RPC_BINDING_H

#include "server_name.h"
#include "settings.h"

/* The ways to a server, in the order in which they are tried. */
enum transport
{
    TRANSPORT_SETTING, /* DHCPSAPI_BINDING, which stands instead of all others */
    TRANSPORT_LOCAL,   /* ncalrpc, for this machine alone */
    TRANSPORT_TCP,     /* ncacn_ip_tcp; the server's endpoint mapper knows the port */
    TRANSPORT_PIPE,    /* ncacn_np on \pipe\dhcpserver */
    TRANSPORT_NONE
};

struct binding
{
    handle_t handle;
    LONG references;
    enum transport transport;
    DWORD service;
    WCHAR setting[SETTING_CAPACITY];
    /* The name under which it is kept. The stubs get it as the server's name, by which DHCP_SRV_HANDLE_bind
     * finds the binding again. */
    WCHAR name[SERVER_CAPACITY];
};

/* The first way to try. */
enum transport transport_first(LPCWSTR name, const struct settings *settings);

/* The way to try after one by which the server was out of reach. */
enum transport transport_next(enum transport transport);

/* Whether an error says that the server was out of reach, so that the call was never made. */
BOOL transport_failed(DWORD error);

/* The cached binding, or NULL. */
struct binding *binding_find(LPCWSTR name, const struct settings *settings);

/* A new binding by one way, which goes into the cache. */
DWORD binding_open(LPCWSTR name, const struct settings *settings, enum transport transport,
                   struct binding **binding);

/* Gives back what binding_find and binding_open gave. */
void binding_release(struct binding *binding);

/* Takes it out of the cache, because it does not work. */
void binding_drop(struct binding *binding);

/* Empties the cache. */
void bindings_free(void);

#endif
