#ifndef TESTS_RPC_PORT_H
#define TESTS_RPC_PORT_H

#include <windows.h>

/* A TCP port of this machine that nobody uses at the moment, as an endpoint is written. */
void free_port(WCHAR *endpoint, unsigned capacity);

#endif
