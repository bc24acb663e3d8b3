/* What the calls to servers need of the process. */
#ifndef DLL_RPC_ATTACH_H
#define DLL_RPC_ATTACH_H

#include <windows.h>

/* FALSE where the process has no slot left for each thread's call. */
BOOL calls_attach(void);

/* No call may be under way. */
void calls_detach(void);

#endif
