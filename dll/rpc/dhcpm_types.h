/*
 * What the stubs include for the types of dhcpm_types.idl: dhcpsapi.h, which defines each of them, and the
 * few names that only the protocol has.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */
#ifndef DLL_RPC_DHCPM_TYPES_H
#define DLL_RPC_DHCPM_TYPES_H

#include <windows.h>
#include <rpc.h>
#include <dhcpsapi.h>

typedef LPWSTR DHCP_SRV_HANDLE;
typedef LPWSTR LPWSTR_RPC_STRING;

#endif
