/*
 * Link-layer filters: the lists of clients that are served, and that are not.
 */
#ifndef STANDIN_FILTERS_H
#define STANDIN_FILTERS_H

#include "standin.h"

void filters_init(void);

/* FILTER_STATUS_ of a hardware address: which lists it is in, as such and by a pattern. */
DWORD filters_status(const DHCP_BINARY_DATA *address);

#endif
