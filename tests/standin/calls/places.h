/*
 * The places where options of IPv4 have values, and some that are not there; for the tests of options.
 */
#ifndef STANDIN_TESTS_PLACES_H
#define STANDIN_TESTS_PLACES_H

#include "blocks.h"
#include "server.h"

#define SCOPE      ADDRESS(10, 0, 0, 0)
#define RESERVED   ADDRESS(10, 0, 0, 5)
#define USER       L"laptops" /* a user class */
#define VENDOR     L"Microsoft Options"
#define EVERYTHING 0xffffffff

extern DHCP_OPTION_SCOPE_INFO defaults, server, scope, reservation, mscope;

/* None of these is there; the first is a reservation told with another scope than its own. */
extern DHCP_OPTION_SCOPE_INFO misplaced_reservation, no_scope, no_reservation, misplaced_no_reservation,
    address_of_no_scope, no_mscope;

/* Makes what the first ones, and USER, name. */
void create_places(void);

/* The methods without classes, and those with them for every pair of classes. */
struct form
{
    BOOL is_first; /* of the first version of the protocol */
    DWORD flags;
    WCHAR *user, *vendor;
};
#define FORMS 5
extern struct form forms[FORMS];
/* Whether both mean the same classes. */
BOOL same_classes(const struct form *a, const struct form *b);

/* One text. */
extern DHCP_OPTION_DATA hello, goodbye;
extern DHCP_OPTION_DATA no_data;

/* Its default value is hello. */
DHCP_OPTION definition(DWORD id);
/* Defines options without classes. */
void define_options(DWORD first, DWORD count);

#endif
