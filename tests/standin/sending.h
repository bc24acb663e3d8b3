/*
 * Answers larger than what a socket takes at once, which Wine's RPC servers can hang over.
 */
#ifndef STANDIN_SENDING_H
#define STANDIN_SENDING_H

#include "standin.h"

/* From now on, what any socket of this process sends is sent whole: send waits for room by itself, and never
 * says that there is none. Once, before the first socket has a peer. */
bool sending_waits(void);

#endif
