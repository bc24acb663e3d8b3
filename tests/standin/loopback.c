#include <winsock2.h>

#include "loopback.h"
#include "redirect.h"

typedef int WSAAPI bind_function(SOCKET, const struct sockaddr *, int);

static struct redirect redirect;
static DWORD wanted_address;
static WORD bound_port;

static int WSAAPI bind_here(SOCKET socket, const struct sockaddr *name, int length);

static int call_bind(SOCKET socket, struct sockaddr_in *address)
{
    bind_function *function;
    int result;

    memcpy(&function, &redirect.function, sizeof function);
    redirect_end(&redirect);
    result = function(socket, (struct sockaddr *)address, sizeof *address);
    redirect_to(&redirect, (void *)(ULONG_PTR)bind_here);
    return result;
}

static int WSAAPI bind_here(SOCKET socket, const struct sockaddr *name, int length)
{
    struct sockaddr_in address;
    int result;

    if (name->sa_family != AF_INET || length < (int)sizeof address)
    {
        WSASetLastError(WSAEAFNOSUPPORT);
        return SOCKET_ERROR;
    }
    memcpy(&address, name, sizeof address);
    address.sin_addr.s_addr = htonl(wanted_address);
    result = call_bind(socket, &address);
    /* Its connections have this from it. Without, each answer of several packets waits until the client
     * acknowledges the ones before, 40 ms. */
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, (const char *)&(BOOL){TRUE}, sizeof(BOOL));
    length = sizeof address;
    if (!result && !getsockname(socket, (struct sockaddr *)&address, &length))
        bound_port = ntohs(address.sin_port);
    return result;
}

bool bind_redirect(DWORD address)
{
    wanted_address = address;
    bound_port = 0;
    return redirect_find(&redirect, "bind") && redirect_to(&redirect, (void *)(ULONG_PTR)bind_here);
}

WORD bind_release(void)
{
    redirect_end(&redirect);
    return bound_port;
}
