/*
 * Listening on one address of the machine, which RPC servers cannot ask for: under Wine they listen on all.
 */
#ifndef STANDIN_LOOPBACK_H
#define STANDIN_LOOPBACK_H

#include "standin.h"

/* Until bind_release, every socket of this process is bound to that IPv4 address (host byte order), whatever
 * address its owner asks for. */
bool bind_redirect(DWORD address);
/* The port that the last socket got since; 0 if none was bound. */
WORD bind_release(void);

#endif
