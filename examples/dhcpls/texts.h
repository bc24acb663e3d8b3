/* What the structures of DHCP hold, as text. SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef EXAMPLES_DHCPLS_TEXTS_H
#define EXAMPLES_DHCPLS_TEXTS_H

#include <windows.h>
#include <dhcpsapi.h>

/* Each is written where the caller says, which is returned. */
struct address_text
{
    WCHAR text[16];
};

struct time_text
{
    WCHAR text[24];
};

#define IDENTIFIER_LENGTH 260 /* a client identifier is at most 255 bytes; a server puts 5 before it */

struct identifier_text
{
    WCHAR text[3 * IDENTIFIER_LENGTH + 4];
};

/* 10.0.0.1 */
const WCHAR *address_text(DHCP_IP_ADDRESS address, struct address_text *result);

/* The 24 of 10.0.0.0/24; -1 for a mask that is no such thing. */
int mask_length(DHCP_IP_MASK mask);

/* 2026-11-30 08:00:00, or with T and Z as in ISO 8601. NULL for no time, "never" for one beyond all others.
 */
const WCHAR *time_text(DATE_TIME time, BOOL iso, struct time_text *result);

/* 00-15-5D-01-02-03; of what is too long the beginning. NULL for no bytes. */
const WCHAR *bytes_text(const BYTE *bytes, DWORD length, struct identifier_text *result);

/* What identifies a client of a subnet: its hardware address in most cases. */
const WCHAR *client_text(const DHCP_CLIENT_UID *client, DHCP_IP_ADDRESS subnet,
                         struct identifier_text *result);

#endif
