/*
 * Ending the server: by Ctrl+C in it, or by --stop in another process. A server has a name for that.
 */
#ifndef STANDIN_STOP_H
#define STANDIN_STOP_H

#include "standin.h"

/* In the server. */
bool stop_prepare(const WCHAR *name);
void stop_wait(void);

/* In the other: asks the server of that name to end, and waits until it has. */
bool stop_request(const WCHAR *name);

#endif
