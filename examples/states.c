/* Failover states in words. SPDX-License-Identifier: LGPL-2.1-or-later */
#include "states.h"

const WCHAR *service_word(const DHCP_FAILOVER_STATE_INFO *info)
{
    static const WCHAR *const words[] = {
        [DhcpFailoverServiceNone] = L"none",
        [DhcpFailoverServiceRenewals] = L"renewals only",
        [DhcpFailoverServiceBalanced] = L"balanced",
        [DhcpFailoverServiceFull] = L"full",
    };

    return words[info->Service];
}

const WCHAR *contact_word(const DHCP_FAILOVER_STATE_INFO *info)
{
    static const WCHAR *const words[] = {
        [DhcpFailoverContactNone] = L"none",
        [DhcpFailoverContactDown] = L"down",
        [DhcpFailoverContactUp] = L"up",
        [DhcpFailoverContactEither] = L"either",
    };

    if ((DWORD)info->State > SHUTDOWN) /* of no such state can it be said that there is none */
        return L"unknown";
    return words[info->Contact];
}

const WCHAR *attention_word(const DHCP_FAILOVER_STATE_INFO *info)
{
    return info->NeedsAttention ? L"yes" : L"no";
}

void print_state_name(struct output *out, FSM_STATE state)
{
    const WCHAR *name = DhcpHlprFailoverStateNameW(state);
    FSM_STATE named = state;

    DhcpHlprFailoverStateFromNameW(name, &named);
    if (named == state)
        print(out, L"%ls", name);
    else
        print(out, L"reserved (%d)", state);
}

/* The lowest state of a set like NextStates, which it leaves; not for the empty set. */
static FSM_STATE take_state(DWORD *states)
{
    int state = 0;

    while (!(*states >> state & 1))
        state++;
    *states &= ~(1u << state);
    return (FSM_STATE)state;
}

void print_states(struct output *out, DWORD states)
{
    if (!states)
        print(out, L"none");
    while (states)
    {
        print_state_name(out, take_state(&states));
        if (states)
            print(out, L", ");
    }
}

void print_states_json(struct output *out, DWORD states)
{
    print(out, L"[");
    while (states)
    {
        FSM_STATE state = take_state(&states);

        print(out, L"{\"value\": %d, \"name\": ", state);
        print_json_string(out, DhcpHlprFailoverStateNameW(state));
        print(out, states ? L"}, " : L"}");
    }
    print(out, L"]");
}
