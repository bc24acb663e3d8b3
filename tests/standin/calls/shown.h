/*
 * Values of the interface as text, in the form of the server's log, to compare them.
 *
 *   numbers      4011
 *   addresses    10.0.0.1
 *   texts        "Office\n", in UTF-8; NULL
 *   data         <0102ff>
 *   structures   {SubnetAddress=10.0.0.0 SubnetMask=255.255.255.0 ...}
 *   arrays       [10.0.0.1 10.0.0.2]
 *   unions       the member that is there: Element.IpRange=...
 */
#ifndef STANDIN_TESTS_SHOWN_H
#define STANDIN_TESTS_SHOWN_H

#include "test.h"

/* A value; type is a name such as "DHCP_SUBNET_INFO" or "LPDHCP_SUBNET_INFO", of which the latter is a
 * pointer. The text is one of a ring of a few: good for two values in one check. */
const char *shown(const char *type, const void *value);

/* Checks that a structure looks as expected. */
#define CHECK_SHOWN(expected, type, value, ...)                                                              \
    check_shown(expected, #type, value, __FILE__, __LINE__, #value, "" __VA_ARGS__)
/* Checks that two structures of one type look alike. */
#define CHECK_ALIKE(type, expected, value, ...) CHECK_SHOWN(shown(#type, expected), type, value, __VA_ARGS__)
void check_shown(const char *expected, const char *type, const void *value, const char *file, int source_line,
                 const char *what, const char *format, ...)
    __attribute__((format(__MINGW_PRINTF_FORMAT, 7, 8)));

/* For types.c. */
void show(const char *format, ...) __attribute__((format(__MINGW_PRINTF_FORMAT, 1, 2)));
void show_text(const WCHAR *text);
void show_bytes(const BYTE *bytes, DWORD count);

#endif
