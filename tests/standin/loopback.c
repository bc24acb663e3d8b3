/*
 * bind of ws2_32 begins, for a while, with a jump into our own. RPCRT4 loads ws2_32 by itself and late, so
 * there is no import of its own to replace.
 */
#include <winsock2.h>

#include "loopback.h"

#ifdef _WIN64
#    define JUMP_TARGET 2
static const BYTE jump[] = {0x48, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xe0}; /* mov rax, target; jmp rax */
#else
#    define JUMP_TARGET 1
static const BYTE jump[] = {0xb8, 0, 0, 0, 0, 0xff, 0xe0}; /* mov eax, target; jmp eax */
#endif

typedef int WSAAPI bind_function(SOCKET, const struct sockaddr *, int);

static struct
{
    bind_function *bind;
    BYTE saved[sizeof jump];
    DWORD address;
    WORD port;
} redirection;

static bool write_code(const BYTE *code)
{
    void *target = (void *)(ULONG_PTR)redirection.bind;
    DWORD protection;

    if (!VirtualProtect(target, sizeof jump, PAGE_EXECUTE_READWRITE, &protection))
    {
        return false;
    }
    memcpy(target, code, sizeof jump);
    VirtualProtect(target, sizeof jump, protection, &protection);
    return FlushInstructionCache(GetCurrentProcess(), target, sizeof jump);
}

static bool write_jump(bind_function *target)
{
    BYTE code[sizeof jump];

    memcpy(code, jump, sizeof jump);
    memcpy(code + JUMP_TARGET, &target, sizeof target);
    return write_code(code);
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
    address.sin_addr.s_addr = htonl(redirection.address);
    write_code(redirection.saved);
    result = redirection.bind(socket, (struct sockaddr *)&address, sizeof address);
    length = sizeof address;
    if (!result && !getsockname(socket, (struct sockaddr *)&address, &length))
    {
        redirection.port = ntohs(address.sin_port);
    }
    write_jump(bind_here);
    return result;
}

bool bind_redirect(DWORD address)
{
    FARPROC found = GetProcAddress(GetModuleHandleW(L"ws2_32.dll"), "bind");

    memcpy(&redirection.bind, &found, sizeof found);
    memcpy(redirection.saved, (void *)(ULONG_PTR)redirection.bind, sizeof jump);
    redirection.address = address;
    redirection.port = 0;
    return write_jump(bind_here);
}

WORD bind_release(void)
{
    write_code(redirection.saved);
    return redirection.port;
}
