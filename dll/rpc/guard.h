/*
 * The one place where an exception of the RPC runtime ends.
 *
 * guarded_client_call (guard_x86_64.S, guard_i686.S) stands in for NdrClientCall2 in the stubs; the two
 * functions below are what it asks.
 */
#ifndef DLL_RPC_GUARD_H
#define DLL_RPC_GUARD_H

#include <windows.h>

/* Whether an exception is one that the RPC runtime raises to report an error. */
BOOL __cdecl guard_takes(const EXCEPTION_RECORD *record);

/* Notes at the thread's call that it ended with an exception, and says what the call returns for it. */
DWORD __cdecl guard_raised(DWORD code);

#endif
