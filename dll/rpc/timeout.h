/* A limit for how long a call may take: after it, the RPC runtime is told to give the call up. */
#ifndef DLL_RPC_TIMEOUT_H
#define DLL_RPC_TIMEOUT_H

#include <windows.h>

struct timeout
{
    HANDLE thread; /* whose calls it ends; NULL where there is no limit */
    HANDLE timer;
    volatile LONG passed;
};

/* Starts the clock for this thread's calls; 0 milliseconds for no limit. */
DWORD timeout_start(struct timeout *timeout, DWORD milliseconds);

/* Stops it: from then on no call is given up, and the structure may go. */
void timeout_stop(struct timeout *timeout);

#endif
