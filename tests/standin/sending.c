/*
 * Where send says that there is no room, the thread of RPCRT4 that answers waits for the event that its
 * connection's other thread, the one that receives, waits for too. The event lets go of one of them only: now
 * and then of the wrong one, which then asks for news of incoming data instead, and the answer is never sent
 * to its end.
 */
#include <winsock2.h>

#include "redirect.h"
#include "sending.h"

static bool wait_for_room(SOCKET socket)
{
    fd_set sockets;

    FD_ZERO(&sockets);
    FD_SET(socket, &sockets);
    return select(0, NULL, &sockets, NULL, NULL) == 1;
}

/* By WSASend, which is a function of its own. */
static int WSAAPI send_all(SOCKET socket, const char *bytes, int count, int flags)
{
    WSABUF rest = {count, (char *)bytes};
    DWORD sent;

    do
    {
        if (!WSASend(socket, &rest, 1, &sent, flags, NULL, NULL))
        {
            rest.buf += sent;
            rest.len -= sent;
        }
        else if (WSAGetLastError() != WSAEWOULDBLOCK || !wait_for_room(socket))
        {
            return SOCKET_ERROR;
        }
    } while (rest.len);
    return count;
}

bool sending_waits(void)
{
    static struct redirect redirect;

    return redirect_find(&redirect, "send") && redirect_to(&redirect, (void *)(ULONG_PTR)send_all);
}
