/* Which server a name means. */
#ifndef DLL_RPC_SERVER_NAME_H
#define DLL_RPC_SERVER_NAME_H

#include <windows.h>

/* The longest name of the DNS has 255 characters. */
#define SERVER_CAPACITY 256

/* Takes the name of a server as Windows does, \\name too, and leaves the name proper; empty for NULL. FALSE
 * where it is too long to be one. */
BOOL server_name(LPCWSTR given, WCHAR name[SERVER_CAPACITY]);

/* Whether it means this machine: nothing, localhost, an address of the loopback, one of its own names. */
BOOL server_is_local(LPCWSTR name);

#endif
