/* Failover states in words. SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef EXAMPLES_STATES_H
#define EXAMPLES_STATES_H

#include <windows.h>
#include <dhcpsext.h>
#include "output.h"

const WCHAR *service_word(const DHCP_FAILOVER_STATE_INFO *info);
const WCHAR *contact_word(const DHCP_FAILOVER_STATE_INFO *info);
const WCHAR *attention_word(const DHCP_FAILOVER_STATE_INFO *info);

/* PAUSED and SHUTDOWN, which Windows reserves, are both Unknown to the schema: their value tells them apart.
 */
void print_state_name(struct output *out, FSM_STATE state);

/* A set of states like NextStates: their names, or "none"; and as a JSON array. */
void print_states(struct output *out, DWORD states);
void print_states_json(struct output *out, DWORD states);

#endif
