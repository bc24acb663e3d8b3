/* The states of a failover relationship: their names, what they mean, and which can follow which. */
#include <windows.h>
#include "dhcpsext.h"
#include "messages.h"
#include "../ascii.h"

struct state
{
    LPCWSTR name; /* in the schema */
    LPCSTR ansi_name;
    LPCWSTR constant;   /* in the SDK header; NULL where the state has none */
    LPCWSTR draft_name; /* in the failover draft; NULL where the state has none */
    DHCP_FAILOVER_SERVICE service;
    DHCP_FAILOVER_CONTACT contact;
    BOOL needs_attention;
    DWORD next_states;
    DWORD message;
};

#define NAMES(name, constant)              L"" #name, #name, L"" #constant, NULL
#define DRAFT_NAMES(name, constant, draft) L"" #name, #name, L"" #constant, L"" draft

#define NONE     DhcpFailoverServiceNone
#define RENEWALS DhcpFailoverServiceRenewals
#define BALANCED DhcpFailoverServiceBalanced
#define FULL     DhcpFailoverServiceFull

#define NO_CONTACT DhcpFailoverContactNone
#define DOWN       DhcpFailoverContactDown
#define UP         DhcpFailoverContactUp
#define EITHER     DhcpFailoverContactEither

#define TO(state) (1u << (state))
/* From any state in which a server runs, it can stop for a short or a long while as planned, ... */
#define STOP (TO(PAUSED) | TO(SHUTDOWN))
/* ... or fail and start again. */
#define LEAVE (STOP | TO(STARTUP))
/* After its start a server goes back to the state that it recorded. */
#define RECORDED                                                                                             \
    (TO(COMMUNICATION_INT) | TO(PARTNER_DOWN) | TO(POTENTIAL_CONFLICT) | TO(CONFLICT_DONE) |                 \
     TO(RESOLUTION_INT) | TO(RECOVER) | TO(RECOVER_WAIT) | TO(RECOVER_DONE))

#define MESSAGE(state) DHCP_FAILOVER_MESSAGE_##state

/* clang-format off */
static const struct state states[] = {
    [NO_STATE] = {NAMES(NoState, NO_STATE), NONE, NO_CONTACT, FALSE, TO(INIT), MESSAGE(NO_STATE)},
    [INIT] = {NAMES(Init, INIT), NONE, NO_CONTACT, FALSE, TO(STARTUP), MESSAGE(INIT)},
    [STARTUP] = {DRAFT_NAMES(Startup, STARTUP, "STARTUP"),
        NONE, NO_CONTACT, FALSE, RECORDED | STOP, MESSAGE(STARTUP)},
    [NORMAL] = {DRAFT_NAMES(Normal, NORMAL, "NORMAL"),
        BALANCED, UP, FALSE, TO(COMMUNICATION_INT) | TO(PARTNER_DOWN) | LEAVE, MESSAGE(NORMAL)},
    [COMMUNICATION_INT] = {DRAFT_NAMES(CommunicationsInterrupted, COMMUNICATION_INT, "COMMUNICATIONS-INTERRUPTED"),
        FULL, DOWN, TRUE, TO(NORMAL) | TO(PARTNER_DOWN) | TO(POTENTIAL_CONFLICT) | LEAVE, MESSAGE(COMMUNICATION_INT)},
    [PARTNER_DOWN] = {DRAFT_NAMES(PartnerDown, PARTNER_DOWN, "PARTNER-DOWN"),
        FULL, EITHER, TRUE, TO(NORMAL) | TO(POTENTIAL_CONFLICT) | LEAVE, MESSAGE(PARTNER_DOWN)},
    [POTENTIAL_CONFLICT] = {DRAFT_NAMES(PotentialConflict, POTENTIAL_CONFLICT, "POTENTIAL-CONFLICT"),
        NONE, UP, TRUE, TO(NORMAL) | TO(RESOLUTION_INT) | TO(CONFLICT_DONE) | LEAVE, MESSAGE(POTENTIAL_CONFLICT)},
    [CONFLICT_DONE] = {DRAFT_NAMES(ConflictDone, CONFLICT_DONE, "CONFLICT-DONE"),
        FULL, EITHER, FALSE, TO(NORMAL) | LEAVE, MESSAGE(CONFLICT_DONE)},
    [RESOLUTION_INT] = {DRAFT_NAMES(ResolutionInterrupted, RESOLUTION_INT, "RESOLUTION-INTERRUPTED"),
        FULL, DOWN, TRUE, TO(PARTNER_DOWN) | TO(POTENTIAL_CONFLICT) | LEAVE, MESSAGE(RESOLUTION_INT)},
    [RECOVER] = {DRAFT_NAMES(Recover, RECOVER, "RECOVER"),
        NONE, EITHER, FALSE, TO(POTENTIAL_CONFLICT) | TO(RECOVER_WAIT) | LEAVE, MESSAGE(RECOVER)},
    [RECOVER_WAIT] = {DRAFT_NAMES(RecoverWait, RECOVER_WAIT, "RECOVER-WAIT"),
        NONE, EITHER, FALSE, TO(RECOVER_DONE) | LEAVE, MESSAGE(RECOVER_WAIT)},
    [RECOVER_DONE] = {DRAFT_NAMES(RecoverDone, RECOVER_DONE, "RECOVER-DONE"),
        RENEWALS, EITHER, FALSE, TO(NORMAL) | LEAVE, MESSAGE(RECOVER_DONE)},
    [PAUSED] = {DRAFT_NAMES(Unknown, PAUSED, "PAUSED"), NONE, NO_CONTACT, FALSE, TO(STARTUP), MESSAGE(UNKNOWN)},
    [SHUTDOWN] = {DRAFT_NAMES(Unknown, SHUTDOWN, "SHUTDOWN"), NONE, NO_CONTACT, FALSE, TO(STARTUP), MESSAGE(UNKNOWN)},
};
/* clang-format on */

static const struct state unknown = {
    .name = L"Unknown", .ansi_name = "Unknown", .needs_attention = TRUE, .message = MESSAGE(UNKNOWN)};

static const struct state *find_state(FSM_STATE state)
{
    return (DWORD)state < ARRAYSIZE(states) ? &states[state] : &unknown;
}

static BOOL is_named(const struct state *state, const WCHAR *name)
{
    return ascii_equals(name, state->name) || ascii_equals(name, state->constant) ||
           (state->draft_name && ascii_equals(name, state->draft_name));
}

LPCSTR WINAPI DhcpHlprFailoverStateNameA(FSM_STATE State)
{
    return find_state(State)->ansi_name;
}

LPCWSTR WINAPI DhcpHlprFailoverStateNameW(FSM_STATE State)
{
    return find_state(State)->name;
}

DWORD WINAPI DhcpHlprFailoverStateFromNameW(LPCWSTR pszName, FSM_STATE *pState)
{
    if (!pszName || !pState)
        return ERROR_INVALID_PARAMETER;

    if (ascii_equals(pszName, unknown.name)) /* before PAUSED and SHUTDOWN, which share that name */
    {
        *pState = DHCP_FAILOVER_STATE_UNKNOWN;
        return ERROR_SUCCESS;
    }
    for (DWORD i = 0; i < ARRAYSIZE(states); i++)
    {
        if (is_named(&states[i], pszName))
        {
            *pState = i;
            return ERROR_SUCCESS;
        }
    }
    return ERROR_NOT_FOUND;
}

DWORD WINAPI DhcpHlprFailoverStateFromNameA(LPCSTR pszName, FSM_STATE *pState)
{
    WCHAR name[NAME_CAPACITY];

    if (!pszName || !pState)
        return ERROR_INVALID_PARAMETER;
    return ascii_widen(pszName, name) ? DhcpHlprFailoverStateFromNameW(name, pState) : ERROR_NOT_FOUND;
}

DWORD WINAPI DhcpHlprGetFailoverStateInfo(FSM_STATE State, DHCP_FAILOVER_STATE_INFO *pInfo)
{
    const struct state *state = find_state(State);

    if (!pInfo)
        return ERROR_INVALID_PARAMETER;
    pInfo->State = State;
    pInfo->Name = state->name;
    pInfo->Service = state->service;
    pInfo->Contact = state->contact;
    pInfo->NeedsAttention = state->needs_attention;
    pInfo->NextStates = state->next_states;
    pInfo->MessageId = state->message;
    return ERROR_SUCCESS;
}

BOOL WINAPI DhcpHlprIsFailoverTransition(FSM_STATE From, FSM_STATE To)
{
    return (DWORD)To < ARRAYSIZE(states) && (find_state(From)->next_states & TO(To)) != 0;
}
