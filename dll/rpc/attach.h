/* What the calls to servers need of the process. */
#ifndef DLL_RPC_ATTACH_H
#define DLL_RPC_ATTACH_H

#include <windows.h>

/* With the DLL itself, as the other. */
void calls_attach(void);

/* No call may be under way. */
void calls_detach(void);

#endif
