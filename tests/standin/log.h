/*
 * The log: one line a call, with the arguments that came in and the result, written at once.
 *
 *   DhcpGetSubnetInfo SubnetAddress=10.0.0.0 = 20005 ERROR_DHCP_SUBNET_NOT_PRESENT
 *
 * All of it happens under the lock of the calls.
 */
#ifndef STANDIN_LOG_H
#define STANDIN_LOG_H

#include "standin.h"

/* Logs to that file from now on; false, with a message on stderr, if it cannot be written. */
bool log_open(const WCHAR *path);

void log_begin(const char *method);
/* A parameter: its type and name as in methods.h, and where its value is. */
void log_argument(const char *type, const char *name, const void *value);
/* The result, and whether it is one that --fail asked for. */
void log_end(DWORD result, bool asked);

#endif
