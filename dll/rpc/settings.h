/*
 * Settings for unusual places, from the environment.
 *
 *   DHCPSAPI_BINDING  a string binding that replaces the way to every server, such as
 *                     ncacn_ip_tcp:127.0.0.1[4011]
 *   DHCPSAPI_AUTH     negotiate (the default), ntlm, or none: how remote calls are authenticated
 *   DHCPSAPI_TIMEOUT  the most milliseconds that a call may take; 0 or nothing for no limit
 *
 * Each is read at every call, so that a process can set its own.
 */
#ifndef DLL_RPC_SETTINGS_H
#define DLL_RPC_SETTINGS_H

#include <windows.h>
#include <rpc.h>

#define SETTING_CAPACITY 256

struct settings
{
    WCHAR binding[SETTING_CAPACITY]; /* empty for none */
    DWORD service;                   /* RPC_C_AUTHN_GSS_NEGOTIATE, RPC_C_AUTHN_WINNT or RPC_C_AUTHN_NONE */
    DWORD timeout;                   /* milliseconds; 0 for no limit */
};

/* Reads them. What is no such setting is an error, lest a slip of the pen change how calls are authenticated:
 * RPC_S_INVALID_STRING_BINDING, RPC_S_UNKNOWN_AUTHN_SERVICE or RPC_S_INVALID_TIMEOUT. */
DWORD settings_read(struct settings *settings);

#endif
