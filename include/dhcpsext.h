/*
 * dhcpsext.h - what this dhcpsapi.dll adds to the interface of Windows
 *
 * Texts and names for the codes and failover states of the DHCP Server Management API. Include <windows.h>
 * first. Nothing here exists in Windows' own dhcpsapi.dll: a tool that has to run with either gets these
 * functions through GetProcAddress.
 *
 * Every function may be called from any thread. Names that are returned are constants of the DLL, valid as
 * long as it is loaded: no caller frees or changes them.
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */
#ifndef DHCPSEXT_H
#define DHCPSEXT_H

#include <stdarg.h>
#include "dhcpsapi.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Errors
 *
 * A DHCP code is one that has a message: 20000 to 20138 without the holes. 20139,
 * ERROR_LAST_DHCP_SERVER_ERROR, is a limit and no code.
 */

/*
 * FormatMessage that knows the DHCP codes.
 *
 * Takes every flag and argument of FormatMessage and hands all of them to KERNEL32; result, text, last
 * error and the ownership of an allocated buffer (LocalFree) are KERNEL32's. It differs in one thing:
 * with FORMAT_MESSAGE_FROM_SYSTEM, a DHCP code, plain or as HRESULT_FROM_WIN32(code), that neither the
 * system nor, with FORMAT_MESSAGE_FROM_HMODULE also set, the caller's module knows is answered from this
 * DLL's message table. That table is English (0x409); dwLanguageId 0 finds it in every locale.
 *
 * dwFlags, lpSource, dwMessageId, dwLanguageId, lpBuffer, nSize, Arguments: as FormatMessage takes them;
 * nSize counts characters.
 *
 * Returns the number of characters without the terminating null, or 0 with the last error that KERNEL32
 * sets: ERROR_MR_MID_NOT_FOUND for a code without a message, ERROR_RESOURCE_LANG_NOT_FOUND for a language
 * without one, ERROR_INVALID_PARAMETER, ERROR_INSUFFICIENT_BUFFER or ERROR_MORE_DATA, and its others.
 *
 * Document: FormatMessage (winbase.h), Windows SDK.
 */
DWORD WINAPI DhcpHlprFormatMessageA(DWORD dwFlags, LPCVOID lpSource, DWORD dwMessageId, DWORD dwLanguageId,
                                    LPSTR lpBuffer, DWORD nSize, va_list *Arguments);
DWORD WINAPI DhcpHlprFormatMessageW(DWORD dwFlags, LPCVOID lpSource, DWORD dwMessageId, DWORD dwLanguageId,
                                    LPWSTR lpBuffer, DWORD nSize, va_list *Arguments);

/*
 * The name of a DHCP code, as "ERROR_DHCP_JET_ERROR" for 20013: the documented one where there is one,
 * the SDK header's otherwise.
 *
 * dwError: the plain code, not an HRESULT.
 *
 * Returns a constant of the DLL, or NULL with last error ERROR_NOT_FOUND for what is no DHCP code.
 *
 * Document: DHCP Server Management API Error Codes.
 */
LPCSTR WINAPI DhcpHlprErrorNameA(DWORD dwError);
LPCWSTR WINAPI DhcpHlprErrorNameW(DWORD dwError);

/*
 * The code that a name stands for.
 *
 * pszName: a documented name or one of the SDK header, ERROR_LAST_DHCP_SERVER_ERROR among them, in any
 * ASCII case. ERROR_DHCP_SUBNET_EXISTS is 20052; 20004 is ERROR_DHCP_SUBNET_EXITS. pdwError: receives the
 * code; unchanged on failure.
 *
 * Returns ERROR_SUCCESS, ERROR_INVALID_PARAMETER for a NULL argument, ERROR_NOT_FOUND for an unknown
 * name.
 *
 * Document: DHCP Server Management API Error Codes.
 */
DWORD WINAPI DhcpHlprErrorFromNameA(LPCSTR pszName, DWORD *pdwError);
DWORD WINAPI DhcpHlprErrorFromNameW(LPCWSTR pszName, DWORD *pdwError);

/* What is known of a DHCP code besides its text, which FormatMessage has. */
typedef struct _DHCP_ERROR_INFO
{
    DWORD Error;          /* the code */
    DWORD MinimumVersion; /* as _WIN32_WINNT: 0x0500, 0x0601, 0x0602; 0 where the documents name none */
    LPCWSTR Name;         /* primary name, as DhcpHlprErrorNameW */
    LPCWSTR SdkName;      /* the SDK header's name; the primary name where the SDK has none */
} DHCP_ERROR_INFO;

/*
 * The DHCP codes one by one, ascending.
 *
 * dwIndex: 0 for the first, then one more each time.
 * pInfo: receives the code at that place; unchanged on failure.
 *
 * Returns ERROR_SUCCESS, ERROR_NO_MORE_ITEMS past the last, ERROR_INVALID_PARAMETER for a NULL pInfo.
 */
DWORD WINAPI DhcpHlprEnumErrors(DWORD dwIndex, DHCP_ERROR_INFO *pInfo);

/*
 * Failover states
 *
 * Names are those of the schema type DhcpFailoverState. Any value outside that schema is "Unknown", PAUSED
 * and SHUTDOWN too, which Windows reserves. What a state means is taken from draft-ietf-dhc-failover-12.
 */

/* The value that the name "Unknown" stands for. */
#define DHCP_FAILOVER_STATE_UNKNOWN ((FSM_STATE)-1)

/* Which DHCP client requests a server in a given state answers. */
typedef enum _DHCP_FAILOVER_SERVICE
{
    DhcpFailoverServiceNone,     /* none */
    DhcpFailoverServiceRenewals, /* renewals and rebindings only */
    DhcpFailoverServiceBalanced, /* all renewals, and of the new clients its share */
    DhcpFailoverServiceFull      /* all */
} DHCP_FAILOVER_SERVICE;

/* Whether a server in a given state is in contact with its partner. */
typedef enum _DHCP_FAILOVER_CONTACT
{
    DhcpFailoverContactNone,  /* there is none in this state, or the state is unknown */
    DhcpFailoverContactDown,  /* contact is lost */
    DhcpFailoverContactUp,    /* in contact */
    DhcpFailoverContactEither /* the state allows both */
} DHCP_FAILOVER_CONTACT;

/* What a failover state means. */
typedef struct _DHCP_FAILOVER_STATE_INFO
{
    FSM_STATE State;
    LPCWSTR Name;                  /* as DhcpHlprFailoverStateNameW */
    DHCP_FAILOVER_SERVICE Service; /* which DHCP client requests a server in this state answers */
    DHCP_FAILOVER_CONTACT Contact; /* whether it is in contact with its partner */
    BOOL NeedsAttention;           /* an administrator should look */
    DWORD NextStates;              /* bit n set: FSM_STATE n can follow */
    DWORD MessageId;               /* the description, for FormatMessage or DhcpHlprFormatMessage with
                                      FORMAT_MESSAGE_FROM_HMODULE and this DLL as the source */
} DHCP_FAILOVER_STATE_INFO;

/*
 * The name of a failover state, as "CommunicationsInterrupted" for COMMUNICATION_INT.
 *
 * State: any value.
 *
 * Returns a constant of the DLL, "Unknown" for what the schema has no name for; never NULL.
 *
 * Document: DhcpFailoverState schema.
 */
LPCSTR WINAPI DhcpHlprFailoverStateNameA(FSM_STATE State);
LPCWSTR WINAPI DhcpHlprFailoverStateNameW(FSM_STATE State);

/*
 * The failover state that a name stands for.
 *
 * pszName: in any ASCII case, a name of the schema ("PartnerDown"), of the SDK header ("PARTNER_DOWN") or
 * of draft-ietf-dhc-failover-12 ("PARTNER-DOWN"); "Unknown" is DHCP_FAILOVER_STATE_UNKNOWN. pState:
 * receives the state; unchanged on failure.
 *
 * Returns ERROR_SUCCESS, ERROR_INVALID_PARAMETER for a NULL argument, ERROR_NOT_FOUND for an unknown
 * name.
 *
 * Documents: DhcpFailoverState schema; FSM_STATE; draft-ietf-dhc-failover-12, section 9.
 */
DWORD WINAPI DhcpHlprFailoverStateFromNameA(LPCSTR pszName, FSM_STATE *pState);
DWORD WINAPI DhcpHlprFailoverStateFromNameW(LPCWSTR pszName, FSM_STATE *pState);

/*
 * What a failover state means for clients, for the partner and for an administrator.
 *
 * State: any value; one outside FSM_STATE is described as unknown, which needs attention.
 * pInfo: receives the description; its State is the value passed in.
 *
 * Returns ERROR_SUCCESS, or ERROR_INVALID_PARAMETER for a NULL pInfo.
 *
 * Document: draft-ietf-dhc-failover-12, section 9.
 */
DWORD WINAPI DhcpHlprGetFailoverStateInfo(FSM_STATE State, DHCP_FAILOVER_STATE_INFO *pInfo);

/*
 * Whether a failover relationship in state From can go to state To in one step. Staying in a state is no
 * transition, and nothing leads from or to a value outside FSM_STATE.
 *
 * Document: draft-ietf-dhc-failover-12, section 9; its text rules over its figure.
 */
BOOL WINAPI DhcpHlprIsFailoverTransition(FSM_STATE From, FSM_STATE To);

#ifdef UNICODE
#    define DhcpHlprFormatMessage         DhcpHlprFormatMessageW
#    define DhcpHlprErrorName             DhcpHlprErrorNameW
#    define DhcpHlprErrorFromName         DhcpHlprErrorFromNameW
#    define DhcpHlprFailoverStateName     DhcpHlprFailoverStateNameW
#    define DhcpHlprFailoverStateFromName DhcpHlprFailoverStateFromNameW
#else
#    define DhcpHlprFormatMessage         DhcpHlprFormatMessageA
#    define DhcpHlprErrorName             DhcpHlprErrorNameA
#    define DhcpHlprErrorFromName         DhcpHlprErrorFromNameA
#    define DhcpHlprFailoverStateName     DhcpHlprFailoverStateNameA
#    define DhcpHlprFailoverStateFromName DhcpHlprFailoverStateFromNameA
#endif

#ifdef __cplusplus
}
#endif

#endif
