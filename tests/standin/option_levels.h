/*
 * Where the value of an IPv4 option stands: DHCP_OPTION_SCOPE_INFO.
 */
#ifndef STANDIN_OPTION_LEVELS_H
#define STANDIN_OPTION_LEVELS_H

#include "standin.h"
#include "tree.h"

/* What is wrong with a place: the pages of the methods differ in it. */
struct level_errors
{
    DWORD no_scope;      /* the reserved address is in no scope */
    DWORD other_scope;   /* it is in another one than ReservedIpSubnetAddress; 0: nobody asks */
    bool scope_is_first; /* that is asked before it is asked whether the address is reserved */
    DWORD no_mscope;     /* there is no multicast scope of that name */
};

/* The values in a place; not for DhcpDefaultOptions, which are no values but definitions. */
DWORD level_find(const DHCP_OPTION_SCOPE_INFO *place, const struct level_errors *errors,
                 struct tree **values);

#endif
