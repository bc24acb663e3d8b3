/*
 * Freeing what the server functions return
 *
 * Each nested pointer is a block of its own for DhcpRpcFreeMemory: what a structure points to goes first,
 * then the structure. NULL is allowed everywhere.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */
#ifndef EXAMPLES_DHCPLS_BLOCKS_H
#define EXAMPLES_DHCPLS_BLOCKS_H

#include <windows.h>
#include <dhcpsapi.h>

void free_addresses(DHCP_IP_ARRAY *addresses);
void free_subnet(DHCP_SUBNET_INFO *subnet);
void free_elements(DHCP_SUBNET_ELEMENT_INFO_ARRAY_V5 *elements);
void free_clients(DHCP_CLIENT_INFO_ARRAY_V5 *clients);
void free_options(DHCP_OPTION_ARRAY *options);
void free_option_values(DHCP_OPTION_VALUE_ARRAY *values);
void free_super_scopes(DHCP_SUPER_SCOPE_TABLE *table);
void free_relationships(DHCP_FAILOVER_RELATIONSHIP_ARRAY *relationships);

#endif
