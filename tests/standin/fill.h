/*
 * A scope full of leases to start with: --fill ADDRESS/BITS=COUNT.
 */
#ifndef STANDIN_FILL_H
#define STANDIN_FILL_H

#include "standin.h"

/* Creates the scope and its leases; false, with a message on stderr, if that cannot be. */
bool fill(const WCHAR *request);

#endif
