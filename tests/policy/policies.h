/* Policies that the tests start from. */
#ifndef TESTS_POLICY_POLICIES_H
#define TESTS_POLICY_POLICIES_H

#include <windows.h>
#include "dhcpsapi.h"
#include "test.h"

#define SUBNET 0xc0a80100 /* 192.168.1.0 */

/* With a root and nothing else, and with a name and a description. */
LPDHCP_POLICY new_policy(BOOL global);

/* Valid: a condition under the root, two under expression 1, one under expression 2, and for a subnet three
 * ranges, which are not in order. */
LPDHCP_POLICY new_valid_policy(BOOL global);

/* These check that it works. */
DWORD add_expression(LPDHCP_POLICY policy, DWORD parent);
DWORD add_condition(LPDHCP_POLICY policy, DWORD parent, DHCP_POL_ATTR_TYPE type, DWORD option,
                    DWORD suboption, DHCP_POL_COMPARATOR comparator, DWORD length);
void add_range(LPDHCP_POLICY policy, DWORD start, DWORD end);

/* A block as the DLL allocates it, exactly as long as its content, which is how a server's answer comes. */
void *new_block(const void *content, SIZE_T size);

/* All that a policy holds, in a number. */
DWORD hash_policy(const DHCP_POLICY *policy);

#endif
