/*
 * Where the server listens, and the interfaces that it has there.
 */
#ifndef STANDIN_ENDPOINTS_H
#define STANDIN_ENDPOINTS_H

#include "standin.h"

/* Endpoints; a message on stderr and false when one cannot be had. */
bool endpoint_ncalrpc(const WCHAR *name); /* NULL takes the one of Windows */
bool endpoint_np(const WCHAR *pipe);      /* NULL takes \pipe\dhcpserver */
bool endpoint_tcp(const WCHAR *where);    /* "ADDRESS" or "ADDRESS:PORT"; port 0 takes a free one */

/* Serves both interfaces on the endpoints so far. */
bool endpoints_serve(void);
void endpoints_end(void);

/* The endpoints as string bindings, space between them. */
const char *endpoints_text(void);

/* The address that --tcp named, 127.0.0.1 without it. */
DWORD endpoints_address(void);

#endif
