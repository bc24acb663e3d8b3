/*
 * Values of the interface as text: what the log says of arguments.
 *
 *   numbers      4011
 *   addresses    10.0.0.1
 *   texts        "Office\n", in UTF-8; NULL
 *   data         <0102ff>
 *   structures   {SubnetAddress=10.0.0.0 SubnetMask=255.255.255.0 …}
 *   arrays       [10.0.0.1 10.0.0.2]
 *   types that show.c does not know: ?
 */
#ifndef STANDIN_SHOW_H
#define STANDIN_SHOW_H

#include "standin.h"

#include <stdio.h>

/* A line is collected in one place; whoever shows holds the lock of the calls. */
void show_clear(void);
const char *show_line(void);

void show(const char *format, ...) __attribute__((format(__MINGW_PRINTF_FORMAT, 1, 2)));
/* A value of the type that methods.h calls so. */
void show_typed(const char *type, const void *value);

#endif
