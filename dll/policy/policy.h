/* What the policy helpers share. */
#ifndef DLL_POLICY_POLICY_H
#define DLL_POLICY_POLICY_H

#include <windows.h>
#include "dhcpsapi.h"

/* Characters, the terminating null not counted. Document: MS-DHCPM DHCP_POLICY */
#define POLICY_NAME_MAXIMUM        64
#define POLICY_DESCRIPTION_MAXIMUM 255

/* Whether an array is there and has the elements that it counts. */
#define POLICY_IS_ARRAY(array) ((array) && ((array)->Elements || !(array)->NumElements))

BOOL policy_is_text(LPCWSTR text, int maximum);
BOOL policy_is_operator(DHCP_POL_LOGIC_OPER oper);
BOOL policy_has_expression(const DHCP_POLICY *policy, DWORD index);

/* Frees what the conditions point to, and leaves an array of none. */
void policy_clear_conditions(LPDHCP_POL_COND_ARRAY conditions);

/* The checks of DhcpHlprIsV4PolicyValid that have a file of their own: each returns a code. They take a
 * policy whose arrays all satisfy POLICY_IS_ARRAY. */
DWORD policy_check_tree(const DHCP_POLICY *policy);
DWORD policy_check_conditions(const DHCP_POLICY *policy);
DWORD policy_check_ranges(const DHCP_POLICY *policy);

#endif
